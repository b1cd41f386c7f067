import { ServiceError, type Call, type Operation } from '../core/service';
import { resourceTagConditions, tagSet } from '../core/tags';
import { describe, notFound, refuseDryRun, type DescribeInput } from './describe';
import { instanceTypes } from './images';
import { stateCodes, type Instance, type InstanceState } from './instance';
import { runInstances } from './runInstances';
import type { Ec2World } from './state';

const noSuchInstance = notFound('InvalidInstanceID.NotFound', 'instance ID');

interface InstancesInput {
  readonly InstanceId?: readonly string[];
  readonly Force?: string;
  readonly DryRun?: string;
}

/** Instances, their images and types. */
export const instanceOperations: Record<string, Operation<Ec2World>> = {
  RunInstances: (input, call) => {
    const { reservationId, instances } = runInstances(input, call);
    return reservation(reservationId, instances, call);
  },

  DescribeInstances: (input: DescribeInput & { InstanceId?: string[] }, call) => {
    const { items, nextToken } = describe(input, call, {
      action: 'ec2:DescribeInstances',
      all: visibleInstances(call),
      id: instance => instance.id,
      ids: input.InstanceId,
      notFound: noSuchInstance,
      attributes: instanceAttributes,
      tags: instance => instance.tags,
      item: instance => instance,
    });
    const instances = items as Instance[];
    const reservationIds = [...new Set(instances.map(instance => instance.launch.reservationId))];
    return {
      reservationSet: reservationIds.map(id => reservation(id, instances.filter(instance => instance.launch.reservationId === id), call)),
      nextToken,
    };
  },

  DescribeInstanceStatus: (input: DescribeInput & { InstanceId?: string[]; IncludeAllInstances?: string }, call) => {
    const { items, nextToken } = describe(input, call, {
      action: 'ec2:DescribeInstanceStatus',
      all: visibleInstances(call),
      id: instance => instance.id,
      ids: input.InstanceId,
      notFound: noSuchInstance,
      attributes: instance => ({
        'instance-state-name': instance.state,
        'instance-status.status': checks(instance, call),
        'system-status.status': checks(instance, call),
        'availability-zone': instance.launch.networkInterface.zone,
      }),
      item: instance => instance,
    });
    // Without IncludeAllInstances only running instances are told of. [botocore]
    const told = (items as Instance[]).filter(instance => instance.state === 'running' || input.IncludeAllInstances === 'true');
    return { instanceStatusSet: told.map(instance => statusItem(instance, call)), nextToken };
  },

  DescribeInstanceAttribute: (input: { InstanceId?: string; Attribute?: string; DryRun?: string }, call) => {
    const [instance] = chosenInstances({ InstanceId: [input.InstanceId ?? ''] }, 'ec2:DescribeInstanceAttribute', call);
    refuseDryRun(input);
    const { userData, shutdownBehavior, terminationProtection, type } = instance?.launch ?? {};
    const attributes: Record<string, unknown> = {
      userData: userData === undefined ? {} : { value: Buffer.from(userData).toString('base64') },
      instanceInitiatedShutdownBehavior: { value: shutdownBehavior },
      disableApiTermination: { value: terminationProtection },
      instanceType: { value: type },
    };
    const name = input.Attribute ?? '';
    if (!(name in attributes)) {
      throw new ServiceError('InvalidParameterValue', `Value (${name}) for parameter attribute is invalid. Unknown attribute.`);
    }
    return { instanceId: instance?.id, [name]: attributes[name] };
  },

  DescribeInstanceTypes: (input: DescribeInput & { InstanceType?: string[] }, call) => {
    const { items, nextToken } = describe(input, call, {
      action: 'ec2:DescribeInstanceTypes',
      all: instanceTypes,
      id: type => type.name,
      ids: input.InstanceType,
      notFound: name => new ServiceError('InvalidInstanceType', `The following supplied instance types do not exist: [${name}]`),
      attributes: type => ({
        'instance-type': type.name, 'processor-info.supported-architecture': type.architecture, 'current-generation': true,
      }),
      item: type => ({
        instanceType: type.name,
        currentGeneration: true,
        processorInfo: { supportedArchitectures: [type.architecture] },
        vCpuInfo: { defaultVCpus: type.vcpus },
        memoryInfo: { sizeInMiB: type.memoryMiB },
      }),
    });
    return { instanceTypeSet: items, nextToken };
  },

  DescribeInstanceTypeOfferings: (input: DescribeInput & { LocationType?: string }, call) => {
    const byZone = input.LocationType === 'availability-zone';
    const places = byZone ? call.world.ec2.zones : [{ name: call.region, lacks: undefined }];
    const { items, nextToken } = describe(input, call, {
      action: 'ec2:DescribeInstanceTypeOfferings',
      all: places.flatMap(({ name: location, lacks = [] }) =>
        instanceTypes.filter(({ name }) => !lacks.includes(name)).map(({ name: type }) => ({ type, location }))),
      id: ({ type, location }) => `${type} ${location}`,
      notFound: noSuchInstance,
      attributes: ({ type, location }) => ({ 'instance-type': type, location }),
      item: ({ type, location }) => ({ instanceType: type, locationType: byZone ? 'availability-zone' : 'region', location }),
    });
    return { instanceTypeOfferingSet: items, nextToken };
  },

  DescribeImages: (input: DescribeInput & { ImageId?: string[]; Owner?: string[] }, call) => {
    const { items, nextToken } = describe(input, call, {
      action: 'ec2:DescribeImages',
      all: [...call.world.ec2.images.values()].filter(image => input.Owner?.some(owner => owner === image.ownerId || owner === 'amazon')
        ?? true),
      id: image => image.id,
      ids: input.ImageId,
      notFound: id => new ServiceError('InvalidAMIID.NotFound', `The image id '[${id}]' does not exist`),
      attributes: image => ({
        'image-id': image.id, 'name': image.name, 'architecture': image.architecture, 'state': 'available', 'owner-id': image.ownerId,
      }),
      item: image => ({
        imageId: image.id,
        name: image.name,
        architecture: image.architecture,
        platform: image.platform === 'windows' ? 'windows' : undefined,
        imageOwnerId: image.ownerId,
        imageOwnerAlias: 'amazon',
        imageState: 'available',
        imageType: 'machine',
        isPublic: true,
        rootDeviceName: '/dev/xvda',
        rootDeviceType: 'ebs',
        virtualizationType: 'hvm',
        tagSet: [],
      }),
    });
    return { imagesSet: items, nextToken };
  },

  StartInstances: (input: InstancesInput, call) => changeState(input, 'ec2:StartInstances', call, instance => {
    if (instance.state === 'running' || instance.state === 'pending') return;
    if (instance.state !== 'stopped') throw wrongState(instance, 'started');
    instance.start();
  }),

  StopInstances: (input: InstancesInput, call) => changeState(input, 'ec2:StopInstances', call, instance => {
    if (instance.state === 'stopping' || instance.state === 'stopped') return;
    if (instance.state !== 'running') throw wrongState(instance, 'stopped');
    instance.stop();
  }),

  TerminateInstances: (input: InstancesInput, call) => changeState(input, 'ec2:TerminateInstances', call, instance => {
    if (instance.launch.terminationProtection) {
      throw new ServiceError('OperationNotPermitted', `The instance '${instance.id}' may not be terminated. Modify its `
        + '\'disableApiTermination\' instance attribute and try again.');
    }
    instance.terminate();
  }),
};

/** Does `change` to every instance that the request names; answers their states before and after. */
function changeState(input: InstancesInput, action: string, call: Call<Ec2World>, change: (instance: Instance) => void): object {
  const instances = chosenInstances(input, action, call);
  refuseDryRun(input);
  return {
    instancesSet: instances.map(instance => {
      const previousState = stateItem(instance.state);
      change(instance);
      return { instanceId: instance.id, previousState, currentState: stateItem(instance.state) };
    }),
  };
}

function chosenInstances(input: InstancesInput, action: string, call: Call<Ec2World>): Instance[] {
  const { world } = call;
  if (input.InstanceId === undefined) throw new ServiceError('MissingParameter', 'The request must contain the parameter InstanceId');
  return input.InstanceId.map(id => {
    const instance = visibleInstances(call).find(each => each.id === id);
    call.authorize(action, world.arn('ec2', `instance/${id}`), resourceTagConditions(instance?.tags ?? new Map(), 'ec2:ResourceTag'));
    if (instance === undefined) throw noSuchInstance(id);
    return instance;
  });
}

function visibleInstances({ world, now }: Call<Ec2World>): Instance[] {
  return [...world.ec2.instances.values()].filter(instance => instance.visibleAt <= now);
}

function wrongState(instance: Instance, what: string): ServiceError {
  return new ServiceError('IncorrectInstanceState', `The instance '${instance.id}' is not in a state from which it can be ${what}.`);
}

function checks(instance: Instance, { now }: Call<Ec2World>): string {
  if (instance.state !== 'running') return 'not-applicable';
  return now >= instance.statusOkAt ? 'ok' : 'initializing';
}

function statusItem(instance: Instance, call: Call<Ec2World>): object {
  const status = checks(instance, call);
  const summary = { status, details: [{ name: 'reachability', status: status === 'ok' ? 'passed' : 'initializing' }] };
  return {
    instanceId: instance.id,
    availabilityZone: instance.launch.networkInterface.zone,
    instanceState: stateItem(instance.state),
    instanceStatus: summary,
    systemStatus: summary,
  };
}

function instanceAttributes({ id, state, launch }: Instance) {
  const { image, type, networkInterface, profileName, clientToken, reservationId } = launch;
  return {
    'instance-id': id,
    'instance-state-name': state,
    'instance-state-code': String(stateCodes[state]),
    'instance-type': type,
    'image-id': image.id,
    'architecture': image.architecture,
    'subnet-id': networkInterface.subnetId,
    'vpc-id': networkInterface.vpcId,
    'availability-zone': networkInterface.zone,
    'private-ip-address': networkInterface.privateIp,
    'group-id': networkInterface.securityGroupIds,
    'instance.group-id': networkInterface.securityGroupIds,
    'iam-instance-profile.name': profileName,
    'client-token': clientToken,
    'reservation-id': reservationId,
  };
}

function stateItem(state: InstanceState): object {
  return { code: stateCodes[state], name: state };
}

function reservation(reservationId: string, instances: readonly Instance[], call: Call<Ec2World>): object {
  return {
    reservationId, ownerId: call.world.accountId, groupSet: [], instancesSet: instances.map(instance => instanceItem(instance, call)),
  };
}

function instanceItem(instance: Instance, { world }: Call<Ec2World>): object {
  const { image, type, networkInterface, profileName, metadataOptions, clientToken } = instance.launch;
  const profile = world.iam.instanceProfiles.get(profileName ?? '');
  const gone = instance.state === 'terminated';
  const groupSet = networkInterface.securityGroupIds.map(groupId => ({ groupId, groupName: world.ec2.securityGroups.get(groupId)?.name }));
  return {
    instanceId: instance.id,
    imageId: image.id,
    instanceState: stateItem(instance.state),
    privateDnsName: gone ? '' : `ip-${networkInterface.privateIp.replaceAll('.', '-')}.${world.region}.compute.internal`,
    dnsName: '',
    reason: instance.stateReason?.message ?? '',
    stateReason: instance.stateReason,
    amiLaunchIndex: 0,
    productCodes: [],
    instanceType: type,
    launchTime: new Date(instance.launchedAt),
    placement: { availabilityZone: networkInterface.zone, groupName: '', tenancy: 'default' },
    monitoring: { state: 'disabled' },
    ...gone ? {} : {
      subnetId: networkInterface.subnetId,
      vpcId: networkInterface.vpcId,
      privateIpAddress: networkInterface.privateIp,
      ipAddress: networkInterface.publicIp,
      groupSet,
      networkInterfaceSet: [{
        networkInterfaceId: networkInterface.id,
        subnetId: networkInterface.subnetId,
        vpcId: networkInterface.vpcId,
        privateIpAddress: networkInterface.privateIp,
        status: 'in-use',
        groupSet,
      }],
    },
    architecture: image.architecture,
    platform: image.platform === 'windows' ? 'windows' : undefined,
    rootDeviceType: 'ebs',
    rootDeviceName: '/dev/xvda',
    blockDeviceMapping: [],
    virtualizationType: 'hvm',
    hypervisor: 'xen',
    clientToken: clientToken ?? '',
    iamInstanceProfile: profile && { arn: profile.arn, id: profile.id },
    metadataOptions: { state: 'applied', ...metadataOptions },
    tagSet: tagSet(instance.tags),
  };
}
