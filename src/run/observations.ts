import * as v from 'valibot';
import { facts, listOf, oneOf, word } from './schema';

/*
 * What a run met of AWS that nobody could look up beforehand. It is written to be pasted into a public issue as it is: no account,
 * name, address, id or secret is in it, so nothing gets in but the words of the tables here, numbers, and codes that look like codes.
 */

/** Readings of docs/assumptions.md that a run can settle, by the key that they have there. */
export const readings = {
  'activation-tries': ['first', 'later'],
  'backup-tags': ['of the cluster', 'none'],
  'cli-exit-code': ['0', 'other'],
  'deleted-clusters': ['listed', 'absent'],
  'key-shown': ['arn', 'id'],
  'kmsuser-coverage': ['fixed', 'not fixed'],
  'last-backup': ['deletable', 'kept'],
  'lockout-check': ['passed', 'refused'],
  'service-grants': ['principal', 'source'],
  'volume-ready': ['CREATED', 'AVAILABLE'],
} as const satisfies Record<string, readonly string[]>;

export type Assumption = keyof typeof readings;

/** States that AWS's models know, by what has them [botocore 1.44.8]. */
export const modelStates = {
  'cluster': ['CREATE_IN_PROGRESS', 'UNINITIALIZED', 'INITIALIZE_IN_PROGRESS', 'INITIALIZED', 'ACTIVE', 'UPDATE_IN_PROGRESS',
    'MODIFY_IN_PROGRESS',
    'ROLLBACK_IN_PROGRESS', 'DELETE_IN_PROGRESS', 'DELETED', 'DEGRADED'],
  'HSM': ['CREATE_IN_PROGRESS', 'ACTIVE', 'DEGRADED', 'DELETE_IN_PROGRESS', 'DELETED'],
  'backup': ['CREATE_IN_PROGRESS', 'READY', 'DELETED', 'PENDING_DELETION'],
  'key store': ['CONNECTED', 'CONNECTING', 'FAILED', 'DISCONNECTED', 'DISCONNECTING'],
  'key': ['Creating', 'Enabled', 'Disabled', 'PendingDeletion', 'PendingImport', 'PendingReplicaDeletion', 'Unavailable', 'Updating'],
  'file system': ['AVAILABLE', 'CREATING', 'FAILED', 'DELETING', 'MISCONFIGURED', 'UPDATING', 'MISCONFIGURED_UNAVAILABLE'],
  'storage virtual machine': ['CREATED', 'CREATING', 'DELETING', 'FAILED', 'MISCONFIGURED', 'PENDING'],
  'volume': ['CREATING', 'CREATED', 'DELETING', 'FAILED', 'MISCONFIGURED', 'PENDING', 'AVAILABLE'],
  'connection error': ['INVALID_CREDENTIALS', 'CLUSTER_NOT_FOUND', 'NETWORK_ERRORS', 'INTERNAL_ERROR', 'INSUFFICIENT_CLOUDHSM_HSMS',
    'USER_LOCKED_OUT', 'USER_NOT_FOUND', 'USER_LOGGED_IN', 'SUBNET_NOT_FOUND', 'INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET',
    'XKS_PROXY_ACCESS_DENIED', 'XKS_PROXY_NOT_REACHABLE', 'XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND', 'XKS_PROXY_INVALID_RESPONSE',
    'XKS_PROXY_INVALID_CONFIGURATION', 'XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION', 'XKS_PROXY_TIMED_OUT',
    'XKS_PROXY_INVALID_TLS_CONFIGURATION'],
} as const satisfies Record<string, readonly string[]>;

const seconds = v.pipe(v.number(), v.minValue(0), v.description('Seconds.'));
const code = v.pipe(v.string(), v.regex(/^[A-Za-z][\w.]{0,79}$/), v.description('As AWS writes it.'));

/** How a wait may end. */
const waitEnds = ['reached', 'given up', 'failed'] as const;
export type WaitEnd = typeof waitEnds[number];

const waited = facts('One wait.', {
  for: word('For what, as the table of durations calls it.'),
  took: seconds,
  usually: word('What was expected.'),
  end: oneOf('How it ended.', waitEnds),
});

const refusal = facts(
  'A code with which AWS has answered.', { call: word('service:Operation.'), code, times: v.pipe(v.number(), v.description('How often.')) },
);

const cliCommands = ['activate', 'admin', 'keys', 'users', 'hsms'] as const;
export const isCliCommand = (name: string): name is typeof cliCommands[number] => (cliCommands as readonly string[]).includes(name);

const cliAnswer = facts('One call of cloudhsm-cli, or one interactive session of it.', {
  command: oneOf('Which.', cliCommands),
  exitCode: v.pipe(v.number(), v.description('Its exit code.')),
  errorCodes: listOf('The error_code of each JSON object that it printed.', v.number()),
});

const profile = facts('What one certificate of the hardware looks like.', {
  role: word('Which of them it is.'),
  version: v.pipe(v.number(), v.description('Version of X.509.')),
  certificateAuthority: oneOf('Its basicConstraints.', ['absent', 'CA:TRUE', 'CA:FALSE']),
  signature: word('How it is signed.'),
  key: word('Its key.'),
  days: v.pipe(v.number(), v.description('Days for which it is valid.')),
});

const unknown = facts('A state that no model or table here knows.', {
  of: oneOf('Of what.', Object.keys(modelStates) as (keyof typeof modelStates)[]), state: code,
});

const reading = facts('Which reading of an assumption was met.', {
  assumption: oneOf('Its key in docs/assumptions.md.', Object.keys(readings) as Assumption[]),
  met: word('What was so.'),
});

export const observations = facts(
  'What was met of AWS that nobody could look up beforehand. No account, name, address, id or secret is in it: it can be pasted into an '
    + 'issue as it is.', {
    waits: listOf('How long AWS took, beside what was expected.', waited),
    refusals: listOf('Codes other than success, by call.', refusal),
    cli: listOf('Exit codes of cloudhsm-cli beside its JSON.', cliAnswer),
    certificates: listOf('Profile of the hardware\'s certificates.', profile),
    unknownStates: listOf('States that are new to us.', unknown),
    readings: listOf('Assumptions that were settled.', reading),
  });

export type ObservationsReport = v.InferOutput<typeof observations>;
type Entry<Section extends keyof ObservationsReport> = ObservationsReport[Section][number];

/** What a run has met so far. */
export class Observations {
  readonly waits: Entry<'waits'>[] = [];
  readonly cli: Entry<'cli'>[] = [];
  readonly certificates: Entry<'certificates'>[] = [];
  private readonly refused = new Map<string, Entry<'refusals'>>();
  private readonly unknown = new Map<string, Entry<'unknownStates'>>();
  private readonly met = new Map<string, Entry<'readings'>>();

  refusal(call: string, answer: string): void {
    if (!v.is(code, answer)) return;
    const key = `${call} ${answer}`;
    this.refused.set(key, { call, code: answer, times: (this.refused.get(key)?.times ?? 0) + 1 });
  }

  /** Keeps what no model knows. */
  state(of: keyof typeof modelStates, state: string | undefined): void {
    if (state === undefined || (modelStates[of] as readonly string[]).includes(state) || !v.is(code, state)) return;
    this.unknown.set(`${of} ${state}`, { of, state });
  }

  reading<Key extends Assumption>(assumption: Key, met: typeof readings[Key][number]): void {
    this.met.set(`${assumption} ${met}`, { assumption, met });
  }

  report(): ObservationsReport {
    const { waits, cli, certificates, refused, unknown: states, met } = this;
    return { waits, refusals: [...refused.values()], cli, certificates, unknownStates: [...states.values()], readings: [...met.values()] };
  }
}

/** Those of several phases of a job. */
export function together(before: ObservationsReport | undefined, now: ObservationsReport): ObservationsReport {
  if (before === undefined) return now;
  const once = <T>(all: readonly T[]): T[] => [...new Map(all.map(each => [JSON.stringify(each), each])).values()];
  return {
    waits: [...before.waits, ...now.waits],
    refusals: added([...before.refusals, ...now.refusals]),
    cli: [...before.cli, ...now.cli],
    certificates: once([...before.certificates, ...now.certificates]),
    unknownStates: once([...before.unknownStates, ...now.unknownStates]),
    readings: once([...before.readings, ...now.readings]),
  };
}

function added(all: readonly Entry<'refusals'>[]): Entry<'refusals'>[] {
  const sums = new Map<string, Entry<'refusals'>>();
  for (const each of all) {
    const key = `${each.call} ${each.code}`;
    sums.set(key, { ...each, times: each.times + (sums.get(key)?.times ?? 0) });
  }
  return [...sums.values()];
}
