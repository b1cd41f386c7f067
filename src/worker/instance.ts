import {
  CreateTagsCommand, DeleteTagsCommand, type Instance, StartInstancesCommand, StopInstancesCommand,
} from '@aws-sdk/client-ec2';
import { durations } from '../aws/durations';
import { waitFor } from '../aws/wait';
import { ec2 } from '../ec2/client';
import { findInstance } from '../ec2/instances';
import { ConfigurationError } from '../errors';
import type { WorkerKind } from '../inputs/rules';
import type { Run } from '../run/run';
import type { HsmNetwork, Worker } from '../run/worker';
import { runCommand, waitForAgent, waitForEarlierScripts } from '../ssm/commands';
import { revoke, openRules, hsmAccess } from './hsmAccess';
import { jobOf, mayRelease } from './job';
import type { WorkerSource } from './source';

/**
 * An instance of yours. It is left as it was found: stopped again if it was stopped, with its own security groups, its own
 * packages and its own configuration of the CLI. What was changed is written where a later run finds it, should this one crash.
 */
export const instance: WorkerSource = {
  check: async (run, vpcId) => { await usableInstance(run, vpcId); },
  acquire,
  release,
  leftovers: async run => {
    const found = await findInstance(run, idOf(run));
    const running = found?.State?.Name === 'running' && tagsOf(found).includes(tagOf(run));
    return [...running ? [`Instance ${idOf(run)} was started for a run and is still running.`] : [], ...await openRules(run)];
  },
};

/** On an instance that we started: whoever of the storages named so is the last to be done stops it. */
const stopAfter = 'safe-storage-stop-after:';
const tagOf = (run: Run): string => `${stopAfter}${run.inputs.name}`;

/** The job that has started it, or goes on with it. */
const ownerOf = (run: Run, { Tags = [] }: Instance): string | undefined => Tags.find(({ Key }) => Key === tagOf(run))?.Value;

/** What the script knows and AWS has packages for, as SSM's agent names them. */
const systems: readonly { name: string; version: string }[] = [
  { name: 'Amazon Linux', version: '2023' }, { name: 'Ubuntu', version: '22.04' }, { name: 'Ubuntu', version: '24.04' },
];
const expectedSystem = 'Amazon Linux 2023, Ubuntu 22.04 or Ubuntu 24.04, on x86_64 or arm64';

async function acquire(run: Run, network: HsmNetwork): Promise<Worker> {
  await settledState(run);
  const found = await usableInstance(run, network.vpcId);
  const id = found.InstanceId!;
  const description = `instance ${id}`;
  const openWay = await hsmAccess(run, network, {
    description, address: found.PrivateIpAddress, securityGroupIds: (found.SecurityGroups ?? []).map(group => group.GroupId!),
  });
  await ensureRunning(run, found);
  await ensureSystem(run, id);
  await openWay();
  return {
    description, execute: async (script, once) => runCommand(run, id, script, once), settle: async () => waitForEarlierScripts(run, id),
  };
}

/** The instance, if all that can be seen of it without starting it is right. */
async function usableInstance(run: Run, vpcId: string): Promise<Instance> {
  const id = idOf(run);
  const found = await findInstance(run, idOf(run));
  const refuse = (expected: string, got: string, remedy = 'Nothing was created or changed.') =>
    new ConfigurationError(`worker: expected ${expected} (got ${id}, ${got})`, { remedy });
  const state = found?.State?.Name;
  if (found === undefined || state === 'shutting-down' || state === 'terminated') {
    throw refuse(`an instance of ${run.inputs.awsRegion} in account ${run.identity.accountId}`, found === undefined
      ? 'which does not exist there'
      : `which is ${state}`);
  }
  if (found.VpcId !== vpcId) throw refuse(`an instance in the cluster's VPC ${vpcId}`, `which is in ${found.VpcId}`);
  if (found.Platform?.toLowerCase() === 'windows' || !['x86_64', 'arm64'].includes(found.Architecture ?? '')) {
    throw refuse(expectedSystem, `which is ${found.Platform ?? 'Linux'} on ${found.Architecture}`);
  }
  if (found.IamInstanceProfile === undefined) {
    throw refuse('an instance with an instance profile', 'which has none',
      'Nothing was created or changed. Its role must let SSM\'s agent work and read the parameters of this storage (docs/workers.md).');
  }
  return found;
}

/** Started if it was stopped; that it was, and by which job it is used, is written on the instance first. */
async function ensureRunning(run: Run, found: Instance): Promise<void> {
  const id = found.InstanceId!;
  const state = found.State!.Name!;
  const startedForOthers = tagsOf(found).some(key => key.startsWith(stopAfter));
  const owner = ownerOf(run, found);
  if (owner === undefined ? state === 'stopped' || startedForOthers : owner !== jobOf(run) && await mayRelease(run, owner)) {
    await run.aws(ec2).send(new CreateTagsCommand({ Resources: [id], Tags: [{ Key: tagOf(run), Value: jobOf(run) }] }));
  }
  if (state === 'stopped') {
    await run.aws(ec2).send(new StartInstancesCommand({ InstanceIds: [id] }));
    run.log.made(`worker ${id} started; it is stopped again when the run ends`);
  }
}

/** Waits for SSM's agent, and asks it what it runs on. */
async function ensureSystem(run: Run, id: string): Promise<void> {
  const { PlatformName = '', PlatformVersion = '' } = await waitForAgent(run, id, {
    image: 'on it: systemctl status amazon-ssm-agent',
    role: 'that of its instance profile',
    after: 'Fix the cause, then run again; the instance is left as it was found.',
  });
  if (!systems.some(({ name, version }) => PlatformName.startsWith(name) && PlatformVersion.startsWith(version))) {
    throw new ConfigurationError(`worker: expected ${expectedSystem} (got ${id}, which runs ${PlatformName} ${PlatformVersion})`, {
      remedy: 'Nothing was run on it. Give another instance, or leave the input worker out: then one is made for the run.',
    });
  }
}

async function release(run: Run): Promise<void> {
  await revoke(run);
  const found = await findInstance(run, idOf(run));
  const owner = found && ownerOf(run, found);
  if (found === undefined || owner === undefined) return;
  const id = found.InstanceId!;
  if (!await mayRelease(run, owner)) return run.log.found(`worker ${id} stays as it is: by its tag, job ${owner} has acquired it`);
  const others = tagsOf(found).filter(key => key.startsWith(stopAfter) && key !== tagOf(run));
  if (others.length > 0) {
    run.log.found(`worker ${id} goes on running for ${others.map(key => key.slice(stopAfter.length)).join(', ')}`);
  } else if (await settledState(run) === 'running') {
    await run.aws(ec2).send(new StopInstancesCommand({ InstanceIds: [id] }));
    run.log.made(`worker ${id} stopped, as it was before`);
  }
  await run.aws(ec2).send(new DeleteTagsCommand({ Resources: [id], Tags: [{ Key: tagOf(run) }] }));
}

/** Its state, once that does not pass by itself: on its way up or down it can be neither stopped nor started [EC2ERR]. */
async function settledState(run: Run): Promise<string> {
  return waitFor(run, {
    what: `worker ${idOf(run)} to be running or stopped`,
    duration: durations.worker,
    look: async () => (await findInstance(run, idOf(run)))?.State?.Name ?? 'terminated',
    until: state => state !== 'pending' && state !== 'stopping',
    show: state => state,
    alwaysWait: true,
  });
}

const idOf = (run: Run): string => (run.inputs.worker as Extract<WorkerKind, { kind: 'instance' }>).instanceId;

const tagsOf = (found: Instance): string[] => (found.Tags ?? []).map(tag => tag.Key!);
