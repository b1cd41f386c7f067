import { contains, formatAddress, parseCidr } from '../core/cidr';
import { ServiceError } from '../core/service';
import type { Tags } from '../core/tags';

/** A zone of the region as this account sees it. */
export interface Zone {
  readonly name: string;
  /** The same in every account, unlike the name: `euc1-az1`. */
  readonly id: string;
  /** `com.amazonaws.REGION.cloudhsmv2` has an endpoint service here, which is how one finds out. [cfn README; ws cloudhsm_az_lookup] */
  offersCloudHsm: boolean;
  /** Instance types that the zone does not offer. [ned1313/Getting-Started-Terraform #44] */
  lacks?: readonly string[];
  /** Instance types of which it has none left just now. */
  exhausted?: readonly string[];
}

export interface Vpc {
  readonly id: string;
  readonly cidr: string;
  /** AWS's resolver answers in it. */
  dnsSupport: boolean;
  /** Names lead to private addresses: interface endpoints are found by the services' own names only then. [SSM:setup-create-vpc] */
  dnsHostnames: boolean;
  readonly tags: Tags;
}

export interface Subnet {
  readonly id: string;
  readonly vpcId: string;
  /** Name of its zone. */
  readonly zone: string;
  readonly cidr: string;
  /** Addresses that can still be given out. */
  freeAddresses: number;
  readonly mapPublicIpOnLaunch: boolean;
  readonly tags: Tags;
  /** Addresses given out. */
  readonly taken: Set<string>;
}

export interface Route {
  readonly destination: string;
  /** `local`, or the id of a gateway, whose prefix tells its kind. */
  readonly target: string;
}

export interface RouteTable {
  readonly id: string;
  readonly vpcId: string;
  /** Serves every subnet of the VPC that is associated with no other. */
  readonly main: boolean;
  readonly subnetIds: string[];
  readonly routes: Route[];
  readonly tags: Tags;
}

export interface NatGateway {
  readonly id: string;
  readonly vpcId: string;
  readonly subnetId: string;
  state: 'pending' | 'available' | 'deleted';
  readonly tags: Tags;
}

export interface VpcEndpoint {
  readonly id: string;
  readonly vpcId: string;
  readonly type: 'Interface' | 'Gateway';
  /** `com.amazonaws.eu-central-1.ssm`. */
  readonly serviceName: string;
  readonly subnetIds: string[];
  readonly routeTableIds: string[];
  readonly securityGroupIds: string[];
  /** `available` where nothing is said. [botocore VpcEndpoint State] */
  readonly state?: 'pendingAcceptance' | 'pending' | 'available' | 'deleting' | 'deleted' | 'rejected' | 'failed' | 'expired';
  /** Without it the service's own name does not lead to the endpoint. [botocore PrivateDnsEnabled] */
  readonly privateDns?: boolean;
  readonly tags: Tags;
}

/** An elastic network interface. */
export interface NetworkInterface {
  readonly id: string;
  readonly subnetId: string;
  readonly vpcId: string;
  readonly zone: string;
  readonly privateIp: string;
  readonly publicIp?: string;
  securityGroupIds: string[];
  readonly description: string;
  /** Made by a service of AWS, not by the account. */
  readonly requesterManaged: boolean;
  instanceId?: string;
  readonly tags: Tags;
}

/** AWS keeps the first four addresses of a subnet and the last. */
const RESERVED = 5;

/** A subnet none of whose addresses is given out. */
export function newSubnet(
  given: { id: string; vpcId: string; zone: string; cidr: string; mapPublicIpOnLaunch?: boolean; tags: Tags },
): Subnet {
  const { size } = parseCidr(given.cidr);
  return { mapPublicIpOnLaunch: false, ...given, freeAddresses: size - RESERVED, taken: new Set() };
}

/** Gives out the address that is wanted, or the subnet's lowest free one. */
export function takeAddress(subnet: Subnet, wanted?: string): string {
  // [EC2ERR]
  if (wanted !== undefined && subnet.taken.has(wanted)) throw new ServiceError('InvalidIPAddress.InUse', `Address ${wanted} is in use.`);
  if (wanted !== undefined && !contains(subnet.cidr, wanted)) {
    throw new ServiceError('InvalidParameterValue', `Address ${wanted} does not fall within the subnet's address range`);
  }
  const { base, size } = parseCidr(subnet.cidr);
  for (let offset = 4; offset < size - 1 && subnet.freeAddresses > 0; offset++) {
    const address = formatAddress(base + offset);
    if (subnet.taken.has(address) || (wanted !== undefined && address !== wanted)) continue;
    subnet.taken.add(address);
    subnet.freeAddresses--;
    return address;
  }
  // [EC2ERR]
  throw new ServiceError('InsufficientFreeAddressesInSubnet', `There are not enough free addresses in subnet '${subnet.id}' to satisfy `
    + 'the requested number of instances.');
}

/** Takes an address back. */
export function returnAddress(subnet: Subnet, address: string): void {
  if (subnet.taken.delete(address)) subnet.freeAddresses++;
}
