import {
  AuthorizeSecurityGroupEgressCommand, AuthorizeSecurityGroupIngressCommand, CreateSecurityGroupCommand, CreateTagsCommand,
  DeleteSecurityGroupCommand,
  DescribeAvailabilityZonesCommand, DescribeImagesCommand, DescribeInstanceAttributeCommand, DescribeInstancesCommand,
  DescribeInstanceStatusCommand,
  DescribeInstanceTypesCommand, DescribeNatGatewaysCommand, DescribeNetworkInterfacesCommand, DescribeRouteTablesCommand,
  DescribeSecurityGroupRulesCommand,
  DescribeSecurityGroupsCommand, DescribeSubnetsCommand, DescribeTagsCommand, DescribeVpcEndpointServicesCommand, DescribeVpcsCommand,
  RevokeSecurityGroupEgressCommand, RunInstancesCommand, StartInstancesCommand, StopInstancesCommand, TerminateInstancesCommand,
  type EC2Client, type RunInstancesCommandInput,
} from '@aws-sdk/client-ec2';
import { example } from '../../src/simulator/account';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/server';
import { awsCli, awsCliIsThere, clientsOf, clientsWith, minutes, seconds } from './clients';

let simulator: Simulator;
let ec2: EC2Client;

async function begin(options: SimulatorOptions = {}): Promise<void> {
  simulator = await startSimulator({
    durations: { 'instance.visible': 3, 'instance.start': 20, 'instance.stop': 30, 'group.visible': 2 }, ...options,
  });
  ({ ec2 } = clientsOf(simulator));
}

beforeEach(async () => begin());
afterEach(async () => simulator.close());

const worker: RunInstancesCommandInput = {
  MinCount: 1,
  MaxCount: 1,
  ImageId: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64',
  InstanceType: 't3.small',
  SubnetId: example.subnetIds[0],
  SecurityGroupIds: [example.securityGroupId],
  IamInstanceProfile: { Name: example.workerProfile },
  MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
};

async function run(changes: Partial<RunInstancesCommandInput> = {}): Promise<string> {
  const { Instances: [instance] = [] } = await ec2.send(new RunInstancesCommand({ ...worker, ...changes }));
  return instance!.InstanceId!;
}

async function state(id: string): Promise<string | undefined> {
  const { Reservations: [reservation] = [] } = await ec2.send(new DescribeInstancesCommand({ InstanceIds: [id] }));
  return reservation?.Instances?.[0]?.State?.Name;
}

async function sleep(ms: number): Promise<void> {
  await simulator.clock.sleep(ms);
}

describe('the network', () => {
  test('the private subnets are one a zone, and CloudHSM is offered in all of them', async () => {
    const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({ SubnetIds: [...example.subnetIds] }));
    expect(
      Subnets.map(subnet => [subnet.VpcId, subnet.AvailabilityZone, subnet.AvailableIpAddressCount, subnet.MapPublicIpOnLaunch]),
    ).toEqual(
      ['a', 'b', 'c'].map(letter => [example.vpcId, `eu-central-1${letter}`, 251, false]));
    const name = 'com.amazonaws.eu-central-1.cloudhsmv2';
    const { ServiceDetails: [service] = [] } = await ec2.send(new DescribeVpcEndpointServicesCommand({ ServiceNames: [name] }));
    expect(service).toMatchObject({ ServiceName: name, AvailabilityZones: ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'] });
    const { AvailabilityZones = [] } = await ec2.send(new DescribeAvailabilityZonesCommand({}));
    expect(AvailabilityZones.map(zone => zone.ZoneId)).toEqual(['euc1-az1', 'euc1-az2', 'euc1-az3']);
  });

  test('a zone without CloudHSM is missing from its endpoint service', async () => {
    simulator.world.ec2.zones[2]!.offersCloudHsm = false;
    const {
      ServiceDetails: [service] = [],
    } = await ec2.send(new DescribeVpcEndpointServicesCommand({ ServiceNames: ['com.amazonaws.eu-central-1.cloudhsmv2'] }));
    expect(service?.AvailabilityZones).toEqual(['eu-central-1a', 'eu-central-1b']);
  });

  test('private subnets go out by the NAT gateway of the main route table', async () => {
    const {
      RouteTables: [table] = [],
    } = await ec2.send(new DescribeRouteTablesCommand({ Filters: [{ Name: 'association.main', Values: ['true'] }] }));
    expect(table?.RouteTableId).toBe(example.routeTableId);
    expect(table?.Associations).toEqual([expect.objectContaining({ Main: true })]);
    expect(table?.Routes).toContainEqual(
      expect.objectContaining({ DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: example.natGatewayId }),
    );
    const { NatGateways = [] } = await ec2.send(new DescribeNatGatewaysCommand({ Filter: [{ Name: 'vpc-id', Values: [example.vpcId] }] }));
    expect(NatGateways.map(gateway => gateway.State)).toEqual(['available']);
  });

  test('filters know tags, wildcards and several values, and refuse names that do not exist', async () => {
    const found = async (...filters: [string, string[]][]) => {
      const { Subnets = [] } = await ec2.send(new DescribeSubnetsCommand({ Filters: filters.map(([Name, Values]) => ({ Name, Values })) }));
      return Subnets.map(subnet => subnet.SubnetId);
    };
    expect(await found(['tag:Name', ['private-*']], ['availability-zone', ['eu-central-1a', 'eu-central-1b']])).toEqual(
      example.subnetIds.slice(0, 2),
    );
    expect(await found(['tag:Name', ['nobody']])).toEqual([]);
    await expect(found(['colour', ['blue']])).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  });

  test('pages are as long as was asked, and the token leads to the rest', async () => {
    const first = await ec2.send(new DescribeSubnetsCommand({ MaxResults: 3 }));
    const second = await ec2.send(new DescribeSubnetsCommand({ MaxResults: 3, NextToken: first.NextToken }));
    expect([first.Subnets?.length, second.Subnets?.length, second.NextToken]).toEqual([3, 1, undefined]);
  });

  test('ids that do not exist are named', async () => {
    await expect(ec2.send(new DescribeSubnetsCommand({ SubnetIds: ['subnet-00000000'] }))).rejects.toMatchObject({
      name: 'InvalidSubnetID.NotFound', message: "The subnet ID 'subnet-00000000' does not exist",
    });
    await expect(ec2.send(new DescribeVpcsCommand({ VpcIds: ['vpc-00000000'] }))).rejects.toMatchObject({ name: 'InvalidVpcID.NotFound' });
  });

  test('an interface takes an address of its subnet and gives it back', () => {
    const subnet = simulator.world.ec2.subnet(example.subnetIds[1])!;
    subnet.freeAddresses = 1;
    const made = simulator.world.ec2.createInterface({
      subnetId: subnet.id, securityGroupIds: [example.securityGroupId], description: 'CloudHSM',
    });
    expect(made.privateIp).toBe('10.0.2.4');
    expect(() => simulator.world.ec2.createInterface({ subnetId: subnet.id, securityGroupIds: [], description: '' }))
      .toThrow(expect.objectContaining({ code: 'InsufficientFreeAddressesInSubnet' }));
    simulator.world.ec2.deleteInterface(made.id);
    expect(subnet.freeAddresses).toBe(1);
  });
});

describe('security groups', () => {
  async function group(name = 'worker'): Promise<string> {
    const { GroupId } = await ec2.send(new CreateSecurityGroupCommand({
      GroupName: name, Description: 'the worker', VpcId: example.vpcId,
      TagSpecifications: [{ ResourceType: 'security-group', Tags: [{ Key: 'safe-storage', Value: 'vault' }] }],
    }));
    await sleep(seconds(2));
    return GroupId!;
  }

  test('a new one is not known at once, has its tags, and lets everything out', async () => {
    const { GroupId } = await ec2.send(new CreateSecurityGroupCommand({ GroupName: 'new', Description: 'd', VpcId: example.vpcId }));
    await expect(ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: [GroupId!] }))).rejects.toMatchObject({
      name: 'InvalidGroup.NotFound',
    });
    await group('tagged');
    const {
      SecurityGroups: [found] = [],
    } = await ec2.send(new DescribeSecurityGroupsCommand({ Filters: [{ Name: 'tag:safe-storage', Values: ['vault'] }] }));
    expect(found).toMatchObject({
      GroupName: 'tagged', IpPermissions: [], IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
    });
  });

  test('names are unique in a VPC', async () => {
    await group();
    await expect(group()).rejects.toMatchObject({ name: 'InvalidGroup.Duplicate' });
  });

  test('what is described can be revoked, and the same rule cannot be added twice', async () => {
    const GroupId = await group();
    const { SecurityGroups: [found] = [] } = await ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: [GroupId] }));
    await ec2.send(new RevokeSecurityGroupEgressCommand({ GroupId, IpPermissions: found?.IpPermissionsEgress }));
    const rule = { GroupId, IpPermissions: [{ IpProtocol: 'tcp', FromPort: 2223, ToPort: 2225, UserIdGroupPairs: [{ GroupId }] }] };
    await ec2.send(new AuthorizeSecurityGroupIngressCommand(rule));
    await expect(ec2.send(new AuthorizeSecurityGroupIngressCommand(rule))).rejects.toMatchObject({
      name: 'InvalidPermission.Duplicate',
      message: `the specified rule "peer: ${GroupId}, TCP, from port: 2223, to port: 2225, ALLOW" already exists`,
    });
    const {
      SecurityGroupRules = [],
    } = await ec2.send(new DescribeSecurityGroupRulesCommand({ Filters: [{ Name: 'group-id', Values: [GroupId] }] }));
    expect(SecurityGroupRules).toMatchObject([{ IsEgress: false, FromPort: 2223, ToPort: 2225, ReferencedGroupInfo: { GroupId } }]);
    await expect(ec2.send(new RevokeSecurityGroupEgressCommand(rule))).rejects.toMatchObject({ name: 'InvalidPermission.NotFound' });
    const twice = { GroupId, IpPermissions: [...rule.IpPermissions, ...rule.IpPermissions] };
    await expect(ec2.send(new AuthorizeSecurityGroupEgressCommand(twice))).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  });

  test('it cannot be deleted while an interface is in it', async () => {
    const GroupId = await group();
    const instanceId = await run({ SecurityGroupIds: [GroupId] });
    await expect(ec2.send(new DeleteSecurityGroupCommand({ GroupId }))).rejects.toMatchObject({ name: 'DependencyViolation' });
    await sleep(minutes(1));
    await ec2.send(new TerminateInstancesCommand({ InstanceIds: [instanceId] }));
    await sleep(minutes(5));
    await ec2.send(new DeleteSecurityGroupCommand({ GroupId }));
    await expect(ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: [GroupId] }))).rejects.toMatchObject({
      name: 'InvalidGroup.NotFound',
    });
  });
});

describe('who reaches an HSM', () => {
  const host = (...securityGroupIds: string[]) => ({
    kind: 'instance' as const, id: 'i-1', subnetId: example.subnetIds[0], privateIp: '10.0.1.4', securityGroupIds,
  });

  function clusterGroup(): string {
    const { ec2: room } = simulator.world;
    const id = room.createSecurityGroup({
      vpcId: example.vpcId, name: 'cloudhsm-cluster-x-sg', description: '', ownerService: 'cloudhsm.amazonaws.com',
    });
    room.securityGroups.get(id)!.rules.splice(0);
    for (const direction of ['ingress', 'egress'] as const) {
      room.addRule(id, { direction, protocol: 'tcp', fromPort: 2223, toPort: 2225, peer: { groupId: id } });
    }
    return id;
  }

  test('members of its group do; others only by a rule, and never from outside the VPC', () => {
    const { ec2: room } = simulator.world;
    const id = clusterGroup();
    expect(room.canReach(host(id), id)).toBe(true);
    expect(room.canReach(host(example.securityGroupId), id)).toBe(false);
    room.addRule(id, { direction: 'ingress', protocol: 'tcp', fromPort: 2223, toPort: 2225, peer: { cidr: '10.0.1.0/24' } });
    expect(room.canReach(host(example.securityGroupId), id)).toBe(true);
    expect(room.canReach({ ...host(example.securityGroupId), privateIp: '10.0.2.4' }, id)).toBe(false);
    expect(room.canReach({ kind: 'runner', id: 'runner', securityGroupIds: [] }, id)).toBe(false);
  });

  test('a worker in the cluster\'s group alone reaches the HSMs but no service of AWS', () => {
    const { ec2: room } = simulator.world;
    const id = clusterGroup();
    expect(room.canReachService(host(id), 'ssm')).toBe(false);
    expect(room.canReachService(host(id, example.securityGroupId), 'ssm')).toBe(true);
  });

  test('without a NAT gateway only services with an endpoint are reached', () => {
    const { ec2: room } = simulator.world;
    room.natGateways.clear();
    expect(room.canReachService(host(example.securityGroupId), 'ssm')).toBe(false);
    room.vpcEndpoints.set('vpce-1', {
      id: 'vpce-1', vpcId: example.vpcId, type: 'Interface', serviceName: 'com.amazonaws.eu-central-1.ssm', subnetIds: [],
      routeTableIds: [],
      securityGroupIds: [example.securityGroupId], tags: new Map(),
    });
    expect(room.canReachService(host(example.securityGroupId), 'ssm')).toBe(true);
    expect(room.canReachService(host(example.securityGroupId), 'ssmmessages')).toBe(false);
    expect(room.canReachInternet(host(example.securityGroupId))).toBe(false);
  });
});

describe('instances', () => {
  test('come up, can be stopped and started, and go for good', async () => {
    const id = await run({ TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'safe-storage', Value: 'vault' }] }] });
    await expect(state(id)).rejects.toMatchObject({
      name: 'InvalidInstanceID.NotFound', message: `The instance ID '${id}' does not `
      + 'exist',
    });
    await sleep(seconds(3));
    expect(await state(id)).toBe('pending');
    await sleep(seconds(17));
    expect(await state(id)).toBe('running');

    await ec2.send(new StopInstancesCommand({ InstanceIds: [id] }));
    await expect(ec2.send(new StartInstancesCommand({ InstanceIds: [id] }))).rejects.toMatchObject({ name: 'IncorrectInstanceState' });
    await sleep(seconds(30));
    expect(await state(id)).toBe('stopped');
    await ec2.send(new StartInstancesCommand({ InstanceIds: [id] }));
    await sleep(minutes(1));

    const { TerminatingInstances } = await ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] }));
    expect(TerminatingInstances).toMatchObject([{ PreviousState: { Name: 'running' }, CurrentState: { Name: 'shutting-down', Code: 32 } }]);
    await sleep(minutes(2));
    expect(await state(id)).toBe('terminated');
    await ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] }));
    await sleep(minutes(60));
    await expect(state(id)).rejects.toMatchObject({ name: 'InvalidInstanceID.NotFound' });
  });

  test('are described with all that was asked of them', async () => {
    const id = await run({
      UserData: Buffer.from('#!/bin/sh\ntrue\n').toString('base64'),
      InstanceInitiatedShutdownBehavior: 'terminate',
      ClientToken: 'run-1',
    });
    await sleep(minutes(1));
    const { Reservations: [reservation] = [] } = await ec2.send(new DescribeInstancesCommand({
      Filters: [{ Name: 'client-token', Values: ['run-1'] }, { Name: 'instance-state-name', Values: ['pending', 'running'] }],
    }));
    expect(reservation?.Instances).toMatchObject([{
      InstanceId: id,
      InstanceType: 't3.small',
      Architecture: 'x86_64',
      PrivateIpAddress: '10.0.1.4',
      SecurityGroups: [{ GroupId: example.securityGroupId, GroupName: 'default' }],
      IamInstanceProfile: { Arn: `arn:aws:iam::${example.accountId}:instance-profile/${example.workerProfile}` },
      MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
    }]);
    const { UserData } = await ec2.send(new DescribeInstanceAttributeCommand({ InstanceId: id, Attribute: 'userData' }));
    expect(Buffer.from(UserData!.Value!, 'base64').toString()).toBe('#!/bin/sh\ntrue\n');
    const { NetworkInterfaces } = await ec2.send(
      new DescribeNetworkInterfacesCommand({ Filters: [{ Name: 'attachment.instance-id', Values: [id] }] }),
    );
    expect(NetworkInterfaces).toMatchObject([{ PrivateIpAddress: '10.0.1.4', Attachment: { InstanceId: id } }]);
  });

  test('pass their status checks some time after they run', async () => {
    const id = await run();
    const status = async () => {
      const { InstanceStatuses: [found] = [] } = await ec2.send(new DescribeInstanceStatusCommand({ InstanceIds: [id] }));
      return found?.InstanceStatus?.Status;
    };
    await sleep(seconds(10));
    expect(await status()).toBeUndefined();
    await sleep(seconds(20));
    expect(await status()).toBe('initializing');
    await sleep(minutes(5));
    expect(await status()).toBe('ok');
  });

  test('the same ClientToken gives the same instance, and refuses another request', async () => {
    const first = await run({ ClientToken: 'token' });
    expect(await run({ ClientToken: 'token' })).toBe(first);
    await expect(run({ ClientToken: 'token', InstanceType: 't3.micro' })).rejects.toMatchObject({ name: 'IdempotentParameterMismatch' });
    expect(simulator.world.ec2.instances.size).toBe(1);
    simulator.world.ec2.instances.get(first)!.terminate();
    await sleep(minutes(3));
    await expect(run({ ClientToken: 'token' })).rejects.toMatchObject({ name: 'IdempotentInstanceTerminated' });
  });

  test('a profile that was made just now is not accepted at once', async () => {
    simulator.world.iam.createInstanceProfile('fresh', example.workerRole);
    const fresh = { IamInstanceProfile: { Name: 'fresh' } };
    await expect(run(fresh)).rejects.toMatchObject({
      name: 'InvalidParameterValue', message: 'Value (fresh) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance '
        + 'Profile name',
    });
    await sleep(minutes(2));
    expect(await run(fresh)).toMatch(/^i-[0-9a-f]{17}$/);
  });

  test.each<[string, Partial<RunInstancesCommandInput>, string]>([
    ['an image that is not there', { ImageId: 'ami-00000000' }, 'InvalidAMIID.NotFound'],
    ['a parameter that names no image', { ImageId: 'resolve:ssm:/nothing' }, 'InvalidParameterValue'],
    ['a type for another architecture', { InstanceType: 't4g.small' }, 'InvalidParameterValue'],
    ['a subnet that is not there', { SubnetId: 'subnet-00000000' }, 'InvalidSubnetID.NotFound'],
    ['a security group that is not there', { SecurityGroupIds: ['sg-00000000'] }, 'InvalidGroup.NotFound'],
    ['a profile that is not there', { IamInstanceProfile: { Name: 'nobody' } }, 'InvalidParameterValue'],
    ['user data that is not base64', { UserData: '#!/bin/sh' }, 'InvalidParameterValue'],
    ['user data of more than 16 KB', { UserData: Buffer.alloc(16_385, '#').toString('base64') }, 'InvalidParameterValue'],
    ['no subnet', { SubnetId: undefined }, 'VPCIdNotSpecified'],
    [
      'six security groups', {
        SecurityGroupIds: Array<string>(6).fill(example.securityGroupId),
      }, 'SecurityGroupsPerInterfaceLimitExceeded',
    ],
    ['a dry run', { DryRun: true }, 'DryRunOperation'],
  ])('are refused with %s', async (_, changes, name) => {
    await expect(run(changes)).rejects.toMatchObject({ name });
    expect(simulator.world.ec2.instances.size).toBe(0);
  });

  test('are refused in a subnet that is full, and with a group of another VPC', async () => {
    const { ec2: room } = simulator.world;
    room.addVpc({ id: 'vpc-00000002', cidr: '10.9.0.0/16', defaultSecurityGroupId: 'sg-00000002' });
    await expect(run({ SecurityGroupIds: ['sg-00000002'] })).rejects.toMatchObject({ name: 'InvalidParameter' });
    room.subnet(example.subnetIds[0])!.freeAddresses = 0;
    await expect(run()).rejects.toMatchObject({ name: 'InsufficientFreeAddressesInSubnet' });
  });

  test('user data that arranges a shutdown ends the instance at that time', async () => {
    const UserData = Buffer.from('#!/bin/bash\nshutdown -h +240\n').toString('base64');
    const mortal = await run({ UserData, InstanceInitiatedShutdownBehavior: 'terminate' });
    const restable = await run({ UserData: Buffer.from('#!/bin/sh\nset -e\nminutes=3\nshutdown -P "+$minutes"\n').toString('base64') });
    await sleep(seconds(20) + minutes(3));
    expect([await state(mortal), await state(restable)]).toEqual(['running', 'stopping']);
    await sleep(minutes(237));
    expect(await state(mortal)).toBe('shutting-down');
    await sleep(minutes(2));
    expect([await state(mortal), await state(restable)]).toEqual(['terminated', 'stopped']);
  });

  test('protection against termination holds', async () => {
    const id = await run({ DisableApiTermination: true });
    await sleep(minutes(1));
    await expect(ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] }))).rejects.toMatchObject({ name: 'OperationNotPermitted' });
  });

  test('tags can be added later and are listed', async () => {
    const id = await run();
    await ec2.send(new CreateTagsCommand({ Resources: [id], Tags: [{ Key: 'owner', Value: 'me & you' }] }));
    const { Tags } = await ec2.send(new DescribeTagsCommand({ Filters: [{ Name: 'resource-id', Values: [id] }] }));
    expect(Tags).toEqual([{ Key: 'owner', ResourceId: id, ResourceType: 'instance', Value: 'me & you' }]);
  });

  test('types and images can be looked up', async () => {
    const { InstanceTypes } = await ec2.send(new DescribeInstanceTypesCommand({ InstanceTypes: ['t4g.micro'] }));
    expect(InstanceTypes).toMatchObject([{ ProcessorInfo: { SupportedArchitectures: ['arm64'] } }]);
    const { Images = [] } = await ec2.send(
      new DescribeImagesCommand({ Owners: ['amazon'], Filters: [{ Name: 'name', Values: ['al2023-ami-2023*-arm64'] }] }),
    );
    expect(Images).toMatchObject([{ State: 'available' }]);
  });
});

describe('permissions', () => {
  const arn = (resource: string) => `arn:aws:ec2:eu-central-1:${example.accountId}:${resource}`;
  const passRole = {
    Effect: 'Allow', Action: 'iam:PassRole', Resource: `arn:aws:iam::${example.accountId}:role/${example.workerRole}`,
    Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
  };
  const launch = [
    { Effect: 'Allow', Action: 'ssm:GetParameters', Resource: 'arn:aws:ssm:eu-central-1::parameter/aws/service/*' },
    {
      Effect: 'Allow', Action: 'ec2:RunInstances', Resource: arn('instance/*'),
      Condition: { StringEquals: { 'ec2:MetadataHttpTokens': 'required', 'aws:RequestTag/safe-storage': 'vault' } },
    },
    {
      Effect: 'Allow', Action: 'ec2:RunInstances', Resource: [
        'volume/*', 'network-interface/*', `subnet/${example.subnetIds[0]}`, 'security-group/*',
      ].map(arn),
    },
    {
      Effect: 'Allow', Action: 'ec2:RunInstances', Resource: 'arn:aws:ec2:eu-central-1::image/ami-*', Condition: {
        StringEquals: { 'ec2:Owner': 'amazon' },
      },
    },
    {
      Effect: 'Allow', Action: 'ec2:CreateTags', Resource: arn('*/*'), Condition: { StringEquals: { 'ec2:CreateAction': 'RunInstances' } },
    },
    passRole,
  ];
  const TagSpecifications: RunInstancesCommandInput['TagSpecifications'] = [
    { ResourceType: 'instance', Tags: [{ Key: 'safe-storage', Value: 'vault' }] },
  ];

  test('RunInstances asks for everything that it touches, and the policy of the facts is enough', async () => {
    ({ ec2 } = clientsWith(simulator, ...launch));
    expect(await run({ TagSpecifications })).toMatch(/^i-/);
  });

  test.each<[string, object[], Partial<RunInstancesCommandInput>, string]>([
    ['the role', launch.slice(0, -1), {}, 'iam:PassRole'],
    ['the parameter of its image', launch.slice(1), {}, 'ssm:GetParameters'],
    ['IMDSv2', launch, { MetadataOptions: { HttpTokens: 'optional' } }, 'ec2:RunInstances'],
    ['the tags', launch, { TagSpecifications: undefined }, 'ec2:RunInstances'],
    ['that subnet', launch, { SubnetId: example.subnetIds[1] }, 'ec2:RunInstances'],
  ])('without %s it is refused', async (_, statements, changes, action) => {
    ({ ec2 } = clientsWith(simulator, ...statements));
    await expect(run({ TagSpecifications, ...changes })).rejects.toMatchObject({
      name: 'UnauthorizedOperation', message: expect.stringContaining(`not authorized to perform: ${action} on resource`) as string,
    });
  });
});

(awsCliIsThere ? describe : describe.skip)('the AWS CLI', () => {
  test('reads what EC2 answers', async () => {
    const id = await run({ TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: 'worker' }] }] });
    await sleep(minutes(1));
    const instances = await awsCli(simulator, 'ec2', 'describe-instances', '--filters', 'Name=tag:Name,Values=worker');
    expect(instances).toMatchObject({
      answer: { Reservations: [{ Instances: [{ InstanceId: id, State: { Code: 16, Name: 'running' } }] }] }, error: '',
    });
    const subnets = await awsCli(simulator, 'ec2', 'describe-subnets', '--subnet-ids', example.subnetIds[0]);
    expect(subnets).toMatchObject({ answer: { Subnets: [{ AvailableIpAddressCount: 250, MapPublicIpOnLaunch: false }] }, error: '' });
    const groups = await awsCli(simulator, 'ec2', 'describe-security-groups');
    expect(groups).toMatchObject({
      answer: { SecurityGroups: [{ GroupName: 'default', IpPermissions: [{ IpProtocol: '-1' }] }] }, error: '',
    });
    const { error } = await awsCli(simulator, 'ec2', 'describe-instances', '--instance-ids', 'i-00000000');
    expect(error).toContain('An error occurred (InvalidInstanceID.NotFound) when calling the DescribeInstances operation');
  });
});
