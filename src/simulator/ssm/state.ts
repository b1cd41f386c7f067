import type { Instance } from '../ec2/instance';
import type { Ec2World } from '../ec2/state';
import type { HostsWorld } from '../hosts/state';
import type { KmsWorld } from '../kms/state';
import type { Command } from './model';
import { Parameters } from './parameterStore';

/** What the agent opens to receive commands. [MP AmazonSSMManagedInstanceCore] */
const CHANNELS = [
  'ssmmessages:CreateControlChannel', 'ssmmessages:CreateDataChannel', 'ssmmessages:OpenControlChannel', 'ssmmessages:OpenDataChannel',
];

/** Systems Manager: parameters, and commands to the instances whose agent is online. */
export class Ssm {
  readonly parameters: Parameters;
  /** By command id, in the order in which they were sent. */
  readonly commands = new Map<string, Command>();

  constructor(private readonly world: Ec2World) {
    this.parameters = new Parameters(world);
  }

  /**
   * Whether the instance's agent has registered: it has started, its role lets it, and it reaches the service's endpoints.
   * [SSM:setup-create-vpc; botocore DescribeInstanceInformation]
   */
  isOnline(instance: Instance): boolean {
    const { clock, ec2, iam, accountId, partition } = this.world;
    const { host } = instance;
    if (instance.state !== 'running' || clock.now() < instance.agentAt || host.roleName === undefined) return false;
    const principal = {
      arn: `arn:${partition}:sts::${accountId}:assumed-role/${host.roleName}/${instance.id}`, accountId, roleName: host.roleName,
    };
    const may = (action: string, resource = '*') => iam.authorize(principal, action, resource, {}, clock.now());
    return ['ssm', 'ssmmessages'].every(service => ec2.canReachService(host, service))
      && may('ssm:UpdateInstanceInformation', this.world.arn('ec2', `instance/${instance.id}`))
      && CHANNELS.every(action => may(action));
  }
}

/** The world, as far as Systems Manager sees it and is seen. */
export interface SsmWorld extends KmsWorld, HostsWorld {
  readonly ssm: Ssm;
}
