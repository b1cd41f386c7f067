import type { Clock } from '../clock';
import type { Inputs } from '../inputs/table';
import type { AwsClients, CallerIdentity } from './aws';
import type { Lease } from './lease';
import type { Log } from './log';
import type { RunRecord } from './record';
import type { HsmNetwork, Worker } from './worker';

/** What every phase is handed. */
export interface Run {
  readonly inputs: Inputs;
  /** The variables of the process: runner and endpoints. */
  readonly environment: NodeJS.ProcessEnv;
  readonly clock: Clock;
  /** Whose account this is, and as whom we act in it. */
  readonly identity: CallerIdentity;
  readonly aws: AwsClients;
  readonly log: Log;
  /** Keeps a secret out of the log from now on. To be called before anything else is done with it. */
  readonly mask: (secret: string) => void;
  /** What this run found and made: outputs, timeline, evidence. */
  readonly record: RunRecord;
  /** One run at a time changes a storage. */
  readonly lease: Lease;
  /** Puts on disk what was recorded until now, for a process that is killed before its end. */
  readonly keep: () => Promise<void>;
  /** The worker that the input `worker` asks for, ready to execute. */
  readonly acquireWorker: (network: HsmNetwork) => Promise<Worker>;
}

/** A phase observes AWS, does what is missing, waits for it, and records what is there. */
export type Phase = (run: Run) => Promise<void>;

/** The tag by which a safe storage's resources are found; its value is the storage's name. */
export const nameTag = 'safe-storage';

/** The storage whose tag something carries, as CloudHSM, FSx, EC2 and SSM write tags. Anybody who may tag it can write that. */
export const storageOf = (tags: readonly { readonly Key?: string; readonly Value?: string }[] = []): string | undefined =>
  tags.find(tag => tag.Key === nameTag)?.Value;

/**
 * Whether this is the storage that something's tag names. What more than that it takes to be ours: docs/identity.md.
 * @param storage value of the tag, as `storageOf` finds it
 */
export const isOurs = ({ inputs }: Pick<Run, 'inputs'>, storage: string | undefined): boolean => storage === inputs.name;

/**
 * The tags with which a resource of this safe storage is made: each key once, or AWS refuses them.
 * @param own what this kind of resource has beside the others; a `Name` of the input `tags` goes before ours
 */
export function tagsOf(run: Run, own: { readonly [key: string]: string } = {}): { Key: string; Value: string }[] {
  const all = { ...own, ...run.inputs.tags, [nameTag]: run.inputs.name };
  return Object.entries(all).map(([Key, Value]) => ({ Key, Value }));
}
