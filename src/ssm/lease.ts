import { randomUUID } from 'node:crypto';
import {
  DeleteParametersCommand, GetParametersCommand, type Parameter, PutParameterCommand, type PutParameterCommandInput,
  paginateGetParametersByPath,
} from '@aws-sdk/client-ssm';
import { durations } from '../aws/durations';
import { lag } from '../aws/ensure';
import { waitFor } from '../aws/wait';
import { ConfigurationError, explain, isDenied, Pending, ProvisioningError } from '../errors';
import { githubJob, jobUrl } from '../run/job';
import type { Run } from '../run/run';
import { count } from '../words';
import { ssm } from './client';

/*
 * One run at a time changes a storage: CreateCluster, CreateHsm and CreateKey know no token, so two at once would make two. SSM is asked
 * for the only thing that it does for one of several callers alone, the creation of a parameter: /safe-storage/NAME/lease/N. Whoever
 * makes generation N + 1 has the lease; nobody deletes the newest. It is free when its owner says so, or has not been heard of for 15
 * minutes by the clock of SSM, which nobody can write.
 */

/** Minutes after which a run that has not renewed its lease counts as dead, and after which it renews it. */
const deadAfter = 15;
const renewAfter = 5;

/** What a generation says. Whoever may write parameters can write it: it is shown, and tells our own from others', nothing more. */
interface Words {
  readonly owner: string;
  readonly url?: string;
  readonly released?: true;
  /** Nothing is under way that AWS may not show yet: so a phase ends that has not failed. */
  readonly rest?: true;
}

interface Generation extends Partial<Words> {
  readonly number: number;
  /** Milliseconds since the epoch, by SSM's clock. */
  readonly written: number;
}

interface Seen {
  readonly newest?: Generation;
  readonly older: readonly number[];
  /** The time by AWS's clock. */
  readonly now: number;
}

/** Elsewhere than on GitHub each process is a run of its own. */
const ownProcess = `local/${randomUUID().slice(0, 8)}`;
const ownerOf = (run: Run): string => githubJob(run) ?? ownProcess;

const nameOf = (run: Run, generation: number) => `${run.lease.path}/${generation}`;

/**
 * Takes the lease, or goes on with it where an earlier step of this job has it. While another run has it, it is waited for.
 * @throws Pending if that run goes on for longer, or at once where the input `wait` is false
 */
export async function takeLease(run: Run): Promise<void> {
  await take(run).catch((error: Error) => { throw isDenied(error) ? mayNotTake(run, error) : error; });
}

/** Every role that an earlier release has set up meets with this. */
const mayNotTake = (run: Run, cause: Error): ConfigurationError => new ConfigurationError(
  `This role may not take the lease of ${run.inputs.name}, which sees to it that one run at a time changes it; nothing was done.`,
  {
    cause, remedy: 'Allow it all that docs/permissions.md lists under "one run at a time". Bootstrap stacks of earlier releases have '
    + 'nothing of it: update the stack to this release\'s template, then run again. The phase plan tells what else is missing.',
  },
);

async function take(run: Run): Promise<void> {
  for (;;) {
    const seen = await look(run);
    const { newest } = seen;
    if (newest !== undefined && isMine(run, newest)) return hold(run, newest, seen.now - newest.written);
    if (isUnsettled(seen)) {
      await waitUntilSettled(run);
    } else if (isFree(seen)) {
      const next = (newest?.number ?? 0) + 1;
      if (next > last) throw noneLeft(run);
      if (!await made(run, next)) {
        await waitUntilSeen(run, next);
        continue;
      }
      if (newest !== undefined && newest.released !== true) {
        run.log.warn(`The run that changed ${run.inputs.name} before (${describe(newest)}) has not been heard of since `
          + `${time(newest.written)}; this one goes on from what it finds.`);
      }
      return hold(run, { number: next }, 0);
    } else {
      await waitUntilFree(run);
    }
  }
}

/**
 * Lets the next run have it, if this job has it.
 * @param before what this job has left and nobody else may touch
 */
export async function releaseLease(run: Run, before: () => Promise<void> = async () => undefined): Promise<void> {
  const { newest, older } = await look(run);
  run.lease.held = undefined;
  if (newest === undefined || !isMine(run, newest)) return;
  await before();
  await put(run, newest.number, { released: true, rest: newest.rest, Overwrite: true });
  // Ten at a time [botocore DeleteParameters]; what is left goes the next time.
  const Names = older.slice(0, 10).map(generation => nameOf(run, generation));
  if (Names.length === 0) return;
  // The lease is given back already; what is left over is in nobody's way.
  await run.aws(ssm).send(new DeleteParametersCommand({ Names })).catch((error: Error) => run.log.warn(explain(error)));
}

/** Whether this job has it, also in a step that has not taken it. */
export async function hasLease(run: Run): Promise<boolean> {
  if (run.lease.held !== undefined) return true;
  const { newest } = await look(run);
  return newest !== undefined && isMine(run, newest);
}

const isMine = (run: Run, { owner, released }: Generation): boolean => owner === ownerOf(run) && released !== true;

const isFree = ({ newest, now }: Seen): boolean =>
  newest === undefined || newest.released === true || now - newest.written > deadAfter * 60_000;

/** Given back after a phase that was cancelled, or has failed: what that asked for last AWS may not show yet, and it would come twice. */
const isUnsettled = ({ newest, now }: Seen): boolean =>
  newest?.released === true && newest.rest !== true && now - newest.written < lag;

async function waitUntilSettled(run: Run): Promise<void> {
  await waitFor(run, {
    what: 'AWS to show what the run before has asked for',
    duration: durations.settling,
    look: async () => look(run),
    until: seen => !isUnsettled(seen),
    show: ({ newest }) => `stopped at ${time(newest!.written)}`,
    alwaysWait: true,
    limit: durations.settling.limit,
  });
}

/** Another's is there, and may not be shown yet. */
async function waitUntilSeen(run: Run, generation: number): Promise<void> {
  const shown = ({ newest }: Seen) => newest?.number ?? 0;
  await waitFor(run, {
    what: `${nameOf(run, generation)} to be seen`,
    duration: durations.parameter,
    look: async () => look(run),
    until: seen => shown(seen) >= generation,
    show: seen => `${shown(seen)}`,
    alwaysWait: true,
  });
}

async function waitUntilFree(run: Run): Promise<void> {
  const limit = run.clock.now() + durations.lease.limit * 60_000;
  const words = ({ newest }: Seen) => describe(newest!);
  const seen = await waitFor(run, {
    what: `the run that changes ${run.inputs.name} now to end`,
    duration: durations.lease,
    // Whatever the input timeout says: what ends then is this wait, and the run is pending.
    limit: durations.lease.limit + 1,
    look: async () => look(run),
    until: now => isFree(now) || run.clock.now() >= limit,
    show: words,
  });
  if (isFree(seen)) return;
  throw new Pending(`the run that changes ${run.inputs.name} now to end: ${words(seen)}, heard of `
    + `at ${time(seen.newest!.written)}. Nothing was changed by this one`, { next: 'Run this again when that run has ended.' });
}

async function look(run: Run): Promise<Seen> {
  const generations: Generation[] = [];
  for await (const { Parameters = [] } of paginateGetParametersByPath({ client: run.aws(ssm) }, { Path: run.lease.path })) {
    generations.push(...Parameters.flatMap(parameter => read(parameter) ?? []));
  }
  const [newest, ...older] = generations.sort((a, b) => b.number - a.number);
  return { newest, older: older.map(({ number }) => number), now: run.aws.time() ?? run.clock.now() };
}

/** The last generation that counts. Only somebody else can have written it. */
const last = 999_999_999_999_999;

const noneLeft = (run: Run): ProvisioningError => new ProvisioningError(
  `There is a lease of ${run.inputs.name} after which no other can come: somebody has written ${nameOf(run, last)}.`,
  {
    remedy: `Delete it when no run is under way (aws ssm delete-parameter --name ${nameOf(run, last)}), and run again. CloudTrail `
    + '(PutParameter) says whose it is.',
  },
);

function read({ Name = '', Value = '', LastModifiedDate }: Parameter): Generation | undefined {
  const number = /\/([1-9]\d{0,14})$/.exec(Name)?.[1];
  if (number === undefined) return undefined;
  return { ...wordsIn(Value), number: Number(number), written: LastModifiedDate!.getTime() };
}

function wordsIn(text: string): Partial<Words> {
  try {
    const { owner, url, released, rest } = JSON.parse(text) as Record<string, unknown>;
    const isWord = (word: unknown, form: RegExp) => typeof word === 'string' && form.test(word);
    return {
      ...isWord(owner, /^[\w./-]{1,200}$/) && { owner: owner as string },
      ...isWord(url, /^https?:\/\/[\w./:-]{1,300}$/) && { url: url as string },
      ...released === true && { released },
      ...rest === true && { rest },
    };
  } catch {
    return {};
  }
}

const describe = ({ owner, url }: Generation): string => [owner ?? 'of nobody knows whom', url].filter(Boolean).join(', ');
const time = (ms: number): string => `${new Date(ms).toISOString().slice(11, 16)} UTC`;

/** @returns false where another run was faster */
async function made(run: Run, generation: number): Promise<boolean> {
  return put(run, generation).then(() => true, (error: Error) => {
    // Also where the answer to our own was lost: the next look shows whose it is.
    if (error.name === 'ParameterAlreadyExists') return false;
    throw error;
  });
}

async function put(
  run: Run, generation: number, { released, rest, ...options }: Pick<Words, 'released' | 'rest'> & Partial<PutParameterCommandInput> = {},
): Promise<void> {
  const words: Words = { owner: ownerOf(run), url: jobUrl(run), released, rest };
  await run.aws(ssm).send(new PutParameterCommand({
    Name: nameOf(run, generation), Value: JSON.stringify(words), Type: 'String', Tier: 'Standard', ...options,
  }));
}

/** @param age milliseconds since it was written last */
async function hold(run: Run, { number: generation, rest }: Pick<Generation, 'number' | 'rest'>, age: number): Promise<void> {
  let renewed = run.clock.now() - age;
  const write = async () => {
    const asked = run.clock.now();
    await put(run, generation, { Overwrite: true });
    renewed = asked;
  };
  const renew = async () => {
    if (run.clock.now() - renewed < renewAfter * 60_000) return;
    // Written without a look it would be ours again, though deleted, or given back by the last step of a job that was cancelled.
    await requireOwn(run, generation);
    await write();
  };
  let renewing: Promise<void> | undefined;
  const lease = {
    check: async () => {
      await lease.renew();
      await requireOwn(run, generation);
    },
    renew: async () => (renewing ??= renew().finally(() => { renewing = undefined; })),
    rest: async () => {
      await requireOwn(run, generation);
      await put(run, generation, { rest: true, Overwrite: true });
    },
  };
  run.lease.held = lease;
  // What this job has had since an earlier step.
  if (rest === true || age >= renewAfter * 60_000) await write();
}

/** @throws ProvisioningError if this run has the lease no longer */
async function requireOwn(run: Run, generation: number): Promise<void> {
  const Names = [generation, generation + 1].map(number => nameOf(run, number));
  const { Parameters = [] } = await run.aws(ssm).send(new GetParametersCommand({ Names }));
  const seen = Parameters.flatMap(parameter => read(parameter) ?? []);
  const own = seen.find(({ number }) => number === generation);
  if (own !== undefined && isMine(run, own) && seen.length === 1) return;
  throw new ProvisioningError(whyLost(run, generation, seen, own), {
    remedy: 'This run makes nothing more. Look how the other runs end, and run again then if something is missing.',
  });
}

function whyLost(run: Run, generation: number, seen: readonly Generation[], own?: Generation): string {
  const { name } = run.inputs;
  if (seen.length === 0) {
    return `The lease of ${name} (${nameOf(run, generation)}) is gone: other runs have followed this one, or somebody has deleted it.`;
  }
  if (seen.length === 1 && own?.released === true) {
    return `The lease of ${name} was given back while this run went on: its job was cancelled, or has ended.`;
  }
  return `Another run has taken over ${name}, since this one was not heard of for ${count(deadAfter, 'minute')}.`;
}
