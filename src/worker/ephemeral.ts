import {
  AuthorizeSecurityGroupEgressCommand, CreateSecurityGroupCommand, DeleteSecurityGroupCommand, DescribeInstancesCommand,
  DescribeSecurityGroupsCommand, type Filter, type Instance, type ResourceType, RevokeSecurityGroupEgressCommand,
  RunInstancesCommand, type RunInstancesCommandInput,
  type SecurityGroup, TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import { durations } from '../aws/durations';
import { ensure } from '../aws/ensure';
import { ensureDeleted } from '../aws/ensureDeleted';
import { waitFor } from '../aws/wait';
import { ec2, unlessGone } from '../ec2/client';
import { checkAlive } from '../ec2/instances';
import { ConfigurationError } from '../errors';
import { nameTag, type Run, tagsOf } from '../run/run';
import type { HsmNetwork, Worker } from '../run/worker';
import { runCommand, waitForAgent, waitForEarlierScripts } from '../ssm/commands';
import { sentence } from '../words';
import { jobOf, jobTag } from './job';
import type { WorkerSource } from './source';

/** Beside the name's tag: tells the worker from the instances of others. */
const roleTag = 'safe-storage-role';

/** Minutes after which the worker ends itself, whatever became of the run. */
const lifetime = 240;

/**
 * An Amazon Linux 2023 instance made for the run: in the cluster's subnet and security group, IMDSv2 only, nothing inbound,
 * outbound HTTPS only. It is found by its tags, so that a later step of the job uses the same one.
 */
export const ephemeral: WorkerSource = { start, acquire, release };

/** Asks once, so that nobody waits for what is in the way; `acquire` finds the instance, or asks for it again. */
async function start(run: Run, network: HsmNetwork): Promise<void> {
  if ((await findWorkers(run, present, jobOf(run))).length > 0) return;
  const id = await startInstance(run, network, await securityGroupsOf(run, network));
  run.log.made(`worker ahead of activate: ${id}`);
}

const securityGroupsOf = async (run: Run, { securityGroupId, vpcId }: HsmNetwork): Promise<string[]> =>
  [securityGroupId, await ensureSecurityGroup(run, vpcId)];

async function acquire(run: Run, network: HsmNetwork): Promise<Worker> {
  const securityGroups = await securityGroupsOf(run, network);
  let started: string | undefined;
  const { InstanceId } = await ensure(run, {
    what: 'worker',
    find: async () => {
      const [found] = await findWorkers(run, ['pending', 'running'], jobOf(run));
      // What died at birth is not to be had by looking longer.
      if (found === undefined && started !== undefined) await checkAlive(run, started);
      return found;
    },
    create: async () => { started = await startInstance(run, network, securityGroups); },
    // A profile that was just made is not visible at once [TF: retries].
    passes: refusal => refusal.name === 'InvalidParameterValue' && refusal.message.includes('iamInstanceProfile'),
    patience: durations.instanceProfile,
    describe: found => `${found.InstanceId}, ${found.InstanceType}`,
  }).catch((error: Error) => { throw explainRefusal(run, error); });
  const { workerImage, workerInstanceProfile } = run.inputs;
  await waitForAgent(run, InstanceId!, {
    image: workerImage === undefined ? 'AWS\'s standard one has it' : `worker-image is ${workerImage}; AWS's minimal images come without`,
    role: `worker-instance-profile is ${workerInstanceProfile}`,
    after: 'The phase plan looks at role and way. This worker is terminated when the job ends, and the next run makes another: fix the '
      + 'cause before. The input timeout gives each wait more minutes.',
  });
  return {
    description: `instance ${InstanceId}`,
    execute: async (script, once) => runCommand(run, InstanceId!, script, once),
    settle: async () => {
      // Those of jobs that died would run on for hours; what a `verify` does on one can be done again.
      await terminate(run, await findWorkers(run, present).then(found => found.filter(other => other.InstanceId !== InstanceId)));
      await waitForEnd(run, InstanceId);
      await waitForEarlierScripts(run, InstanceId!);
    },
  };
}

/** EC2's refusals that are an input's fault, with the input's name [EC2ERR]. */
function explainRefusal({ identity, inputs }: Run, error: Error): Error {
  const blame = (what: string, remedy: string) => new ConfigurationError(what, { cause: error, remedy });
  if (error.name === 'InvalidParameterValue' && error.message.includes('iamInstanceProfile')) {
    return blame(
      `worker-instance-profile: expected an instance profile of account ${identity.accountId} (got "${inputs.workerInstanceProfile}")`,
      'The bootstrap stack makes one; docs/permissions.md says what it must allow.',
    );
  }
  if (error.name === 'InvalidParameterValue' && /instance ?type/i.test(error.message)) {
    return blame(
      `worker-instance-type: expected a type of ${inputs.awsRegion} that fits the worker's image (got "${inputs.workerInstanceType}")`,
      'Give another, such as t3.micro, or a worker-image of its architecture.',
    );
  }
  if (error.name.startsWith('InvalidAMIID') || (error.name === 'InvalidParameterValue' && error.message.includes('ImageId'))) {
    return blame(
      `worker-image: expected an image of ${inputs.awsRegion} that account ${identity.accountId} may start (got "${inputs.workerImage}")`,
      'Give another one, or none: then it is AWS\'s newest Amazon Linux 2023.',
    );
  }
  return error;
}

/** Terminates this job's worker, once no script of a step that was cancelled runs on it. Those of jobs that died end themselves. */
async function release(run: Run): Promise<void> {
  const workers = await findWorkers(run, present, jobOf(run));
  try {
    for (const { InstanceId, State } of workers) if (State?.Name === 'running') await waitForEarlierScripts(run, InstanceId!);
  } finally {
    await terminate(run, workers);
  }
}

const present = ['pending', 'running', 'stopping', 'stopped'];

async function terminate(run: Run, workers: readonly Instance[]): Promise<void> {
  if (workers.length === 0) return;
  const ids = workers.map(worker => worker.InstanceId!);
  await run.aws(ec2).send(new TerminateInstancesCommand({ InstanceIds: ids }));
  run.log.made(`worker ${ids.join(', ')} terminated`);
}

/** All that is left of ephemeral workers, whoever is the worker now. The security group goes after the instances; AWS refuses before. */
export async function removeEphemeral(run: Run): Promise<void> {
  await terminate(run, await findWorkers(run, present));
  await ensureDeleted(run, {
    what: 'security group',
    duration: durations.worker,
    find: async () => findSecurityGroups(run),
    state: () => 'there',
    remove: async ({ GroupId }) => {
      await waitForEnd(run);
      await run.aws(ec2).send(new DeleteSecurityGroupCommand({ GroupId }));
    },
    id: group => group.GroupId!,
  });
}

/** Waits until there is no worker of this storage but that of this job. */
async function waitForEnd(run: Run, own?: string): Promise<void> {
  await waitFor(run, {
    what: 'the worker to be terminated',
    duration: durations.worker,
    look: async () => (await findWorkers(run, [...present, 'shutting-down'])).filter(worker => worker.InstanceId !== own),
    until: workers => workers.length === 0,
    show: workers => workers.map(worker => worker.State?.Name).join(', '),
    alwaysWait: own !== undefined,
  });
}

const filters = (run: Run): Filter[] => [
  { Name: `tag:${nameTag}`, Values: [run.inputs.name] },
  { Name: `tag:${roleTag}`, Values: ['worker'] },
];

/** @param job whose they are; without it those of all jobs */
export async function findWorkers(run: Run, states: string[], job?: string): Promise<Instance[]> {
  const ofJob = job === undefined ? [] : [{ Name: `tag:${jobTag}`, Values: [job] }];
  const { Reservations = [] } = await run.aws(ec2).send(new DescribeInstancesCommand({
    Filters: [...filters(run), ...ofJob, { Name: 'instance-state-name', Values: states }],
  }));
  return Reservations.flatMap(reservation => reservation.Instances ?? []);
}

export async function findSecurityGroups(run: Run): Promise<SecurityGroup[]> {
  const { SecurityGroups = [] } = await run.aws(ec2).send(new DescribeSecurityGroupsCommand({ Filters: filters(run) }));
  return SecurityGroups;
}

/** What may be otherwise in another subnet [EC2ERR; ned1313/Getting-Started-Terraform #44]. */
const ofTheSubnet = new Set(['Unsupported', 'InsufficientInstanceCapacity', 'InsufficientFreeAddressesInSubnet']);

/**
 * Starts it beside an HSM, or where that cannot be, in another of the cluster's subnets.
 * @returns its id
 */
async function startInstance(run: Run, { subnets }: HsmNetwork, securityGroupIds: string[]): Promise<string | undefined> {
  const refused: string[] = [];
  for (const [zone, subnet] of subnets) {
    try {
      const { Instances = [] } = await run.aws.once(ec2).send(new RunInstancesCommand(requestFor(run, subnet, securityGroupIds)));
      return Instances[0]?.InstanceId;
    } catch (error) {
      const { name, message } = error as Error;
      if (!ofTheSubnet.has(name)) throw error;
      refused.push(sentence(`${subnet} in ${zone}`, name, message));
      run.log.found(`no worker in ${refused.at(-1)}`);
    }
  }
  const what = `No subnet of the cluster takes a worker of type ${run.inputs.workerInstanceType}:`;
  throw new ConfigurationError([what, ...refused].join('\n  '), {
    remedy: 'Give another worker-instance-type, one that these zones offer (the phase plan tells), or run again later where AWS has no '
      + 'capacity now; worker can also be an instance of yours.',
  });
}

function requestFor(run: Run, SubnetId: string, SecurityGroupIds: string[]): RunInstancesCommandInput {
  const { workerInstanceType, workerInstanceProfile, workerImage } = run.inputs;
  // Graviton's types have a g after the generation: t4g, m7gd.
  const architecture = /^[a-z]+\d+[a-z]*g/.test(workerInstanceType) ? 'arm64' : 'x86_64';
  return {
    MinCount: 1,
    MaxCount: 1,
    InstanceType: workerInstanceType as RunInstancesCommandInput['InstanceType'],
    ImageId: workerImage ?? `resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${architecture}`,
    SubnetId,
    SecurityGroupIds,
    IamInstanceProfile: { Name: workerInstanceProfile },
    MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1, HttpEndpoint: 'enabled' },
    InstanceInitiatedShutdownBehavior: 'terminate',
    UserData: Buffer.from(`#!/bin/bash\nshutdown -h +${lifetime}\n`).toString('base64'),
    TagSpecifications: (['instance', 'volume', 'network-interface'] as ResourceType[]).map(ResourceType => ({
      ResourceType, Tags: [...tags(run), { Key: jobTag, Value: jobOf(run) }],
    })),
  };
}

const tags = (run: Run) => tagsOf(run, { Name: `safe-storage-${run.inputs.name}-worker`, [roleTag]: 'worker' });

/** The cluster's own group admits to the HSMs but to nothing else; this one lets HTTPS out, to AWS and the package source. */
async function ensureSecurityGroup(run: Run, VpcId: string): Promise<string> {
  const GroupName = `safe-storage-${run.inputs.name}-worker`;
  const group = await ensure(run, {
    what: 'security group of the worker',
    find: async () => (await findSecurityGroups(run)).find(found => found.VpcId === VpcId),
    create: async () => run.aws.once(ec2).send(new CreateSecurityGroupCommand({
      GroupName,
      VpcId,
      Description: `Safe Storage ${run.inputs.name}: HTTPS out for the worker`,
      TagSpecifications: [{ ResourceType: 'security-group', Tags: tags(run) }],
    })),
    describe: found => found.GroupId!,
  });
  const egress = group.IpPermissionsEgress ?? [];
  for (const everything of egress.filter(rule => rule.IpProtocol === '-1')) {
    const request = { GroupId: group.GroupId, IpPermissions: [everything] };
    await run.aws(ec2).send(new RevokeSecurityGroupEgressCommand(request)).catch(unlessGone);
  }
  if (!egress.some(rule => rule.FromPort === 443)) {
    await run.aws(ec2).send(new AuthorizeSecurityGroupEgressCommand({
      GroupId: group.GroupId,
      IpPermissions: [
        { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'AWS and package source' }] },
      ],
    })).catch((error: Error) => {
      if (error.name !== 'InvalidPermission.Duplicate') throw error;
    });
  }
  return group.GroupId!;
}
