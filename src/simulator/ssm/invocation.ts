import { event } from '../core/event';
import type { Instance } from '../ec2/instance';
import type { HostsWorld, ScriptResult } from '../hosts/state';

/** The states of an invocation and what they say in detail. [SSM23:monitor-commands] */
export type InvocationStatus = 'Pending' | 'InProgress' | 'Success' | 'Cancelling' | 'Cancelled' | 'TimedOut' | 'Failed';

/** What the agent is to run, and for how long. */
export interface Assignment {
  readonly script: string;
  readonly workingDirectory?: string;
  /** Seconds. */
  readonly executionTimeout: number;
  /** Virtual time at which the service gives up, milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** Characters that the service keeps. [botocore GetCommandInvocation] */
const MAX_STDOUT = 24_000;
const MAX_STDERR = 8_000;

/** What the agent appends where it cut. [AGENT] */
const CUT = '--output truncated--';

/** Exit code of a script that was killed. [AGENT] */
const KILLED = 137;

/** The world as an instance's agent sees it. */
interface AgentWorld extends HostsWorld {
  readonly ssm: { isOnline(instance: Instance): boolean };
}

/** One instance's run of a command. Times are milliseconds since the epoch. */
export class Invocation {
  private static readonly begins = event('command.start', (invocation: Invocation) => void invocation.begin());

  private static readonly ends = event(
    'command.end', (invocation: Invocation, ...end: [status: InvocationStatus, details: string, responseCode?: number]) =>
      invocation.end(...end),
  );

  /** No exit code where the script took too long. */
  private static readonly reports = event('command.report', (invocation: Invocation, { stdout, stderr, exitCode }: ScriptResult) => {
    if (invocation.ended || invocation.status === 'Cancelling' || !invocation.world.ssm.isOnline(invocation.instance)) return;
    Object.assign(invocation, { stdout, stderr });
    if (exitCode === undefined) return invocation.end('TimedOut', 'ExecutionTimedOut', KILLED);
    const status = exitCode === 0 ? 'Success' : 'Failed';
    invocation.end(status, status, exitCode);
  });

  status: InvocationStatus = 'Pending';
  statusDetails = 'Pending';
  /** -1 as long as there is none. [botocore] */
  responseCode = -1;
  stdout = '';
  stderr = '';
  startedAt?: number;
  endedAt?: number;
  /** From then on GetCommandInvocation knows it. [botocore; boto/boto3 #2701] */
  readonly visibleAt: number;

  constructor(
    private readonly world: AgentWorld,
    readonly commandId: string,
    private readonly instance: Instance,
    private readonly assignment: Assignment,
  ) {
    this.visibleAt = world.clock.now() + world.durations.draw('command.visible');
    world.after(world.durations.draw('command.start'), Invocation.begins(this));
    world.clock.schedule(assignment.expiresAt, Invocation.ends(this, 'TimedOut', 'DeliveryTimedOut'));
  }

  get instanceId(): string {
    return this.instance.id;
  }

  get ended(): boolean {
    return ['Success', 'Cancelled', 'TimedOut', 'Failed'].includes(this.status);
  }

  /** Stops the script as soon as the agent hears of it. */
  cancel(): void {
    if (this.ended) return;
    const responseCode = this.startedAt === undefined ? -1 : KILLED;
    this.status = 'Cancelling';
    this.statusDetails = 'Cancelling';
    this.world.hosts.kill(this.commandId);
    this.world.after(this.world.durations.draw('command.start'), Invocation.ends(this, 'Cancelled', 'Cancelled', responseCode));
  }

  /** Runs the script for real and shows its result when its time in the simulated world has passed. */
  private async begin(): Promise<void> {
    const { world, instance, assignment } = this;
    if (this.status !== 'Pending' || !world.ssm.isOnline(instance)) return;
    this.startedAt = world.clock.now();
    this.status = 'InProgress';
    this.statusDetails = 'InProgress';
    if (world.faults.take('command-fails') !== undefined) return this.end('Failed', 'Failed', 1);

    const deadline = this.startedAt + assignment.executionTimeout * 1000;
    const { exitCode, stdout, stderr } = await world.hosts.run(instance.host, assignment.script, {
      id: this.commandId, workingDirectory: assignment.workingDirectory, deadline,
    });
    // An instance that went down meanwhile reports nothing any more.
    if (!world.ssm.isOnline(instance)) return;
    const done = world.clock.now() + world.durations.draw('command.run');
    const late = exitCode === undefined || done > deadline;
    const result = { stdout: cut(stdout, MAX_STDOUT), stderr: cut(stderr, MAX_STDERR), exitCode: late ? undefined : exitCode };
    world.clock.schedule(late ? Math.max(deadline, world.clock.now()) : done, Invocation.reports(this, result));
  }

  private end(status: InvocationStatus, details: string, responseCode = -1): void {
    if (this.ended) return;
    this.status = status;
    this.statusDetails = details;
    this.responseCode = responseCode;
    this.endedAt = this.world.clock.now();
  }
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, limit - CUT.length) + CUT;
}
