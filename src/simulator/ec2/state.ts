import type { Platform } from '../core/platform';
import { ServiceError } from '../core/service';
import { readTags } from '../core/tags';
import type { IamWorld } from '../iam/state';
import type { Host } from './host';
import { publicImages } from './images';
import { Instance, type InstanceListener, type InstanceWorld, type Launch } from './instance';
import { newSubnet, returnAddress, takeAddress } from './network';
import type { NatGateway, NetworkInterface, RouteTable, Subnet, Vpc, VpcEndpoint, Zone } from './network';
import { ANYWHERE, coversPeer, coversPort } from './securityGroups';
import type { Admission, SecurityGroup, SecurityGroupRule } from './securityGroups';

/** The port on which the client speaks to an HSM. [docs:configure-sg] */
const HSM_PORT = 2223;

/** What {@link Ec2.addInstance} is told. */
export interface CustomerInstance {
  readonly id: string;
  readonly subnetId: string;
  readonly state: 'running' | 'stopped';
  /** Amazon Linux 2023 on x86_64 where it is not given. */
  readonly platform?: Platform;
  readonly securityGroupIds: readonly string[];
  readonly profileName?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** The account's network and its instances. */
export class Ec2 {
  readonly zones: Zone[] = [];
  /** Why every new instance dies at birth: `Client.VolumeLimitExceeded: Volume limit exceeded`. [EC2API:API_StateReason] */
  launchFailure?: string;
  readonly vpcs = new Map<string, Vpc>();
  readonly subnets = new Map<string, Subnet>();
  readonly routeTables = new Map<string, RouteTable>();
  readonly natGateways = new Map<string, NatGateway>();
  readonly vpcEndpoints = new Map<string, VpcEndpoint>();
  readonly securityGroups = new Map<string, SecurityGroup>();
  readonly interfaces = new Map<string, NetworkInterface>();
  readonly images = new Map(publicImages.map(image => [image.id, image]));
  readonly instances = new Map<string, Instance>();
  /** What each ClientToken of RunInstances was used for: the request and the ids of its instances. */
  readonly clientTokens = new Map<string, { readonly request: string; readonly instanceIds: readonly string[] }>();

  /** Told what becomes of instances, in the order in which they came. */
  readonly listeners: InstanceListener[] = [];

  /** @param parameter the value of a parameter in SSM, which an image may be named by */
  constructor(private readonly world: InstanceWorld, readonly parameter: (name: string) => string | undefined) {}

  /** A VPC and its default security group, whose members may talk to each other. */
  addVpc(given: { id: string; cidr: string; defaultSecurityGroupId: string; tags?: Record<string, string> }): void {
    const { id: vpcId, cidr, tags = {} } = given;
    this.vpcs.set(vpcId, { id: vpcId, cidr, dnsSupport: true, dnsHostnames: true, tags: new Map(Object.entries(tags)) });
    const id = this.createSecurityGroup(
      { vpcId: given.id, name: 'default', description: 'default VPC security group' },
      { id: given.defaultSecurityGroupId, visibleAt: 0 },
    );
    this.addRule(id, { direction: 'ingress', protocol: '-1', peer: { groupId: id } });
  }

  addSubnet(
    given: { id: string; vpcId: string; zone: string; cidr: string; mapPublicIpOnLaunch?: boolean; tags?: Record<string, string> },
  ): void {
    this.subnets.set(given.id, newSubnet({ ...given, tags: new Map(Object.entries(given.tags ?? {})) }));
  }

  /** An instance that has been there for long, with SSM's agent on it. */
  addInstance(
    { id, subnetId, state, platform = { name: 'amzn2023', architecture: 'x86_64' }, securityGroupIds, profileName, tags }: CustomerInstance,
  ): Instance {
    const image = publicImages.find(each => each.platform === platform.name && each.architecture === platform.architecture);
    if (image === undefined) throw new Error(`There is no image of ${platform.name} for ${platform.architecture}`);
    const launch: Launch = {
      reservationId: this.world.random.hexId('r'),
      image,
      type: platform.architecture === 'arm64' ? 't4g.small' : 't3.small',
      networkInterface: this.createInterface({ subnetId, securityGroupIds, description: '', instanceId: id }),
      profileName,
      shutdownBehavior: 'stop',
      terminationProtection: false,
      metadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 2, httpEndpoint: 'enabled', instanceMetadataTags: 'disabled' },
    };
    const added = new Instance(this.world, id, launch, new Map(Object.entries(tags ?? {})), state);
    this.instances.set(id, added);
    return added;
  }

  subnet(id: string): Subnet | undefined {
    return this.subnets.get(id);
  }

  /**
   * A security group with EC2's default rule (everything out); its id. A service's group (`ownerService`) is known at once,
   * an own one after a lag.
   */
  createSecurityGroup(
    { vpcId, name, description, ownerService }: { vpcId: string; name: string; description: string; ownerService?: string },
    { id = this.world.random.hexId('sg'), visibleAt = 0 } = {},
  ): string {
    if ([...this.securityGroups.values()].some(group => group.vpcId === vpcId && group.name === name)) {
      throw new ServiceError('InvalidGroup.Duplicate', `The security group '${name}' already exists for VPC '${vpcId}'`);
    }
    this.securityGroups.set(id, { id, name, description, vpcId, ownerService, rules: [], tags: new Map(), visibleAt });
    this.addRule(id, ANYWHERE);
    return id;
  }

  /** Adds a rule to a group. */
  addRule(groupId: string, rule: Admission & { description?: string }): SecurityGroupRule {
    const added = { ...rule, id: this.world.random.hexId('sgr') };
    this.securityGroups.get(groupId)?.rules.push(added);
    return added;
  }

  /** An interface in a subnet, at the address that is wanted or the lowest that is free. */
  createInterface({ subnetId, securityGroupIds, description, privateIp, instanceId, publicIp }: {
    subnetId: string; securityGroupIds: readonly string[]; description: string; privateIp?: string; instanceId?: string; publicIp?: string;
  }): NetworkInterface {
    const subnet = this.subnets.get(subnetId);
    if (subnet === undefined) throw new ServiceError('InvalidSubnetID.NotFound', `The subnet ID '${subnetId}' does not exist`);
    const created: NetworkInterface = {
      id: this.world.random.hexId('eni'),
      subnetId,
      vpcId: subnet.vpcId,
      zone: subnet.zone,
      privateIp: takeAddress(subnet, privateIp),
      publicIp,
      securityGroupIds: [...securityGroupIds],
      description,
      requesterManaged: instanceId === undefined,
      instanceId,
      tags: readTags([]),
    };
    this.interfaces.set(created.id, created);
    return created;
  }

  deleteInterface(id: string): void {
    const gone = this.interfaces.get(id);
    const subnet = this.subnets.get(gone?.subnetId ?? '');
    if (gone !== undefined && subnet !== undefined) returnAddress(subnet, gone.privateIp);
    this.interfaces.delete(id);
  }

  /** Whether a program on the host gets through to an HSM whose interface is in the group: its rules and the host's own admit it. */
  canReach(host: Host, securityGroupId: string): boolean {
    const group = this.securityGroups.get(securityGroupId);
    const subnet = this.subnets.get(host.subnetId ?? '');
    if (group === undefined || subnet === undefined || subnet.vpcId !== group.vpcId) return false;
    // Where in the VPC the HSM is does not matter to any rule that admits the VPC.
    const anywhere = this.vpcs.get(group.vpcId)?.cidr.replace(/\/.*/, '') ?? '';
    const admitted = group.rules.some(rule => rule.direction === 'ingress' && coversPort(rule, HSM_PORT)
      && coversPeer(rule, host.securityGroupIds, host.privateIp ?? ''));
    return admitted && this.outgoing(host).some(rule => coversPort(rule, HSM_PORT)
      && coversPeer(rule, [securityGroupId], anywhere));
  }

  /** Whether a program on the host gets through to a service of AWS (`ssm`, `cloudhsmv2`) on port 443. [SSM:setup-create-vpc] */
  canReachService(host: Host, service: string): boolean {
    if (host.kind === 'runner') return true;
    if (!this.outgoing(host).some(rule => coversPort(rule, 443))) return false;
    const vpc = this.vpcs.get(this.subnets.get(host.subnetId ?? '')?.vpcId ?? '');
    return this.canReachInternet(host) || (vpc?.dnsSupport === true && vpc.dnsHostnames && [...this.vpcEndpoints.values()].some(endpoint =>
      endpoint.type === 'Interface' && (endpoint.state ?? 'available') === 'available' && endpoint.privateDns !== false
      && endpoint.serviceName === `com.amazonaws.${this.world.region}.${service}`
      && endpoint.vpcId === vpc.id
      && this.admits(endpoint, host)));
  }

  /** Whether a program on the host gets through to the internet: a NAT gateway, or an internet gateway and a public address. */
  canReachInternet(host: Host): boolean {
    if (host.kind === 'runner') return true;
    const target = this.routeTableOf(host.subnetId ?? '')?.routes.find(route => route.destination === '0.0.0.0/0')?.target;
    if (target === undefined || !this.outgoing(host).some(rule => coversPort(rule, 443) && 'cidr' in rule.peer)) return false;
    if (target.startsWith('nat-')) return this.natGateways.get(target)?.state === 'available';
    return target.startsWith('igw-') && this.instances.get(host.id)?.launch.networkInterface.publicIp !== undefined;
  }

  /**
   * Whether a program on the host gets through to S3 in this region: by the internet, or a gateway endpoint in its route table.
   * [SSM:setup-create-vpc]
   */
  canReachS3(host: Host): boolean {
    if (this.canReachInternet(host)) return true;
    const table = this.routeTableOf(host.subnetId ?? '')?.id ?? '';
    return this.outgoing(host).some(rule => coversPort(rule, 443)) && [...this.vpcEndpoints.values()].some(endpoint =>
      endpoint.type === 'Gateway'
        && endpoint.serviceName === `com.amazonaws.${this.world.region}.s3`
        && endpoint.routeTableIds.includes(table));
  }

  /** The table that serves the subnet: its own, or the VPC's main one. */
  routeTableOf(subnetId: string): RouteTable | undefined {
    const tables = [...this.routeTables.values()];
    return tables.find(table => table.subnetIds.includes(subnetId))
      ?? tables.find(table => table.main && table.vpcId === this.subnets.get(subnetId)?.vpcId);
  }

  private admits(endpoint: VpcEndpoint, host: Host): boolean {
    return endpoint.securityGroupIds.some(id => this.securityGroups.get(id)?.rules.some(rule =>
      rule.direction === 'ingress' && coversPort(rule, 443) && coversPeer(rule, host.securityGroupIds, host.privateIp ?? '')));
  }

  private outgoing(host: Host): SecurityGroupRule[] {
    return host.securityGroupIds.flatMap(id => this.securityGroups.get(id)?.rules.filter(rule => rule.direction === 'egress') ?? []);
  }
}

/** The world, as far as EC2 sees it and is seen. */
export interface Ec2World extends IamWorld {
  readonly ec2: Ec2;
}
