import {
  type Command, DescribeInstanceInformationCommand, GetCommandInvocationCommand, type GetCommandInvocationCommandOutput,
  type InstanceInformation, paginateListCommands, SendCommandCommand,
} from '@aws-sdk/client-ssm';
import { durations } from '../aws/durations';
import { limitOf, waitFor } from '../aws/wait';
import { checkAlive } from '../ec2/instances';
import { ProvisioningError } from '../errors';
import type { Run } from '../run/run';
import type { Outcome } from '../run/worker';
import { ssm } from './client';

/** Where to look when the agent never comes, and what becomes of the worker then. */
export interface AgentHints {
  readonly image: string;
  readonly role: string;
  readonly after: string;
}

/**
 * Waits for the instance's SSM agent.
 * @throws ProvisioningError as soon as the instance goes down, and when the time is over
 */
export async function waitForAgent(run: Run, instanceId: string, worker: AgentHints): Promise<InstanceInformation> {
  const information = await waitFor(run, {
    what: `worker ${instanceId} to be online`,
    duration: durations.worker,
    look: async () => {
      const seen = await instanceInformation(run, instanceId);
      if (seen?.PingStatus !== 'Online') await checkAlive(run, instanceId);
      return seen;
    },
    until: seen => seen?.PingStatus === 'Online',
    show: seen => seen?.PingStatus ?? 'not registered with SSM',
    alwaysWait: true,
    remedy: `SSM's agent on it does not report. One of these is so: its image has no agent, or does not start it (${worker.image}); `
      + `its role does not let the agent work (${worker.role}; docs/permissions.md, worker); it has no way to SSM (a NAT gateway, or `
      + 'interface endpoints for ssm and ssmmessages that admit HTTPS from it, and DNS). ' + worker.after,
  });
  return information!;
}

/**
 * What the instance's SSM agent says of itself, once it is registered; before it is online, commands are refused [botocore SendCommand].
 */
export async function instanceInformation(run: Run, instanceId: string): Promise<InstanceInformation | undefined> {
  const { InstanceInformationList = [] } = await run.aws(ssm).send(new DescribeInstanceInformationCommand({
    Filters: [{ Key: 'InstanceIds', Values: [instanceId] }],
  }));
  return InstanceInformationList[0];
}

/** Minutes for which SSM may look for the agent before it gives up, and that its own verdict may come late. */
const delivery = 10;
const late = 3;

/** In these an invocation stays [botocore GetCommandInvocation]. */
const ended = ['Success', 'Failed', 'TimedOut', 'Cancelled'];

/** Runs a bash script as root on an instance. The script stays readable in SSM's history: it may hold no secret. */
export async function runCommand(run: Run, instanceId: string, script: string, once = false): Promise<Outcome> {
  const minutes = limitOf(run, durations.workerCommand);
  const { Command } = await (once ? run.aws.once(ssm) : run.aws(ssm)).send(new SendCommandCommand({
    InstanceIds: [instanceId],
    DocumentName: 'AWS-RunShellScript',
    Comment: commentOf(run),
    TimeoutSeconds: delivery * 60,
    Parameters: { commands: script.trimEnd().split('\n'), executionTimeout: [String(minutes * 60)] },
  }));
  const invocation = await waitFor(run, {
    what: `the script on ${instanceId}`,
    duration: durations.workerCommand,
    look: async () => {
      const seen = await findInvocation(run, Command!.CommandId!, instanceId);
      // SSM shows it as InProgress until its time is over [SSM23:monitor-commands].
      if (!ended.includes(seen?.Status ?? '')) await checkAlive(run, instanceId);
      return seen;
    },
    until: seen => ended.includes(seen?.Status ?? ''),
    show: seen => seen?.StatusDetails ?? 'not there yet',
    alwaysWait: true,
    limit: delivery + minutes + late,
    remedy: 'SSM itself should have ended the script by now. It may still run on the worker: SSM Run Command\'s history shows when it has '
      + 'ended; run again after that.',
  });
  const { Status = '', StatusDetails = '' } = invocation!;
  const remedy = remedies[StatusDetails];
  if (remedy !== undefined || !['Success', 'Failed'].includes(Status)) {
    throw new ProvisioningError(`The script on ${instanceId} ended as ${StatusDetails}.`, { remedy });
  }
  return {
    exitCode: invocation!.ResponseCode ?? -1,
    stdout: invocation!.StandardOutputContent ?? '',
    stderr: invocation!.StandardErrorContent ?? '',
  };
}

/** By which a script of this storage is known in SSM's history. */
const commentOf = ({ inputs: { name } }: Run): string => `safe-storage ${name}`;

/** Waits until no script of this storage that was sent to the instance before can run any more, be it that it is still to begin. */
export async function waitForEarlierScripts(run: Run, instanceId: string): Promise<void> {
  await waitFor(run, {
    what: `earlier scripts on ${instanceId} to end`,
    duration: durations.workerCommand,
    look: async () => {
      const open = await openCommands(run, instanceId);
      if (open.length > 0) await checkAlive(run, instanceId);
      return open;
    },
    until: open => open.length === 0,
    show: open => open.map(({ Status }) => Status).join(', '),
    alwaysWait: true,
    limit: delivery + limitOf(run, durations.workerCommand) + late,
    remedy: 'A run that died has sent them. SSM Run Command\'s history shows when they have ended, or end them there; run again then.',
  });
}

async function openCommands(run: Run, InstanceId: string): Promise<Command[]> {
  const found: Command[] = [];
  for await (const { Commands = [] } of paginateListCommands({ client: run.aws(ssm) }, { InstanceId })) found.push(...Commands);
  return found.filter(({ Comment, Status = '' }) => Comment === commentOf(run) && !ended.includes(Status));
}

/** By StatusDetails [SSM23:monitor-commands]; Failed is the script's own end. */
const remedies: Readonly<Record<string, string>> = {
  DeliveryTimedOut: 'SSM\'s agent on the worker took no command for ten minutes: it, or its way to SSM, is out '
    + 'of order (docs/workers.md). A worker that was made for the run is another one in the next.',
  ExecutionTimedOut: 'Something in the script hung: most often the way to the package source, or to the HSMs (TCP 2223-2225). '
    + 'SSM Run Command\'s history shows what it printed; docs/workers.md says what ways a worker needs. The input timeout gives a '
      + 'script more minutes.',
  Cancelled: 'Somebody has cancelled it (CloudTrail, CancelCommand, says who): run again when it may run.',
  Terminated: 'Another command or somebody has ended it, which SSM\'s history shows: run again when nothing else runs on the worker.',
  Undeliverable: 'SSM cannot reach the worker: it is gone, or its agent is out of order. A worker '
    + 'that was made for the run is another one in the next; look at one of yours.',
  InvalidPlatform: 'The worker is no Linux that SSM runs shell scripts on: give another one (docs/workers.md).',
  AccessDenied: 'The worker\'s role, or the one that runs this, may not run commands there: docs/permissions.md has what both need.',
};

/** Not found in the first seconds is normal [botocore; boto/boto3 #2701]. */
async function findInvocation(run: Run, CommandId: string, InstanceId: string): Promise<GetCommandInvocationCommandOutput | undefined> {
  return run.aws(ssm).send(new GetCommandInvocationCommand({ CommandId, InstanceId })).catch((error: Error) => {
    if (error.name === 'InvocationDoesNotExist' || error.name === 'InvalidPluginName') return undefined;
    throw error;
  });
}
