import type { Subnet } from '@aws-sdk/client-ec2';
import { findInstanceProfile, findRole } from '../../iam/roles';
import { type Existing, missingPermissions } from '../../iam/simulation';
import { type Caller, parameterOfImage, type Permission, permissions, workerCallers } from '../../permissions';
import { goesToHsms, type PhaseName, phaseTable } from '../../phaseTable';
import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';
import { roleName, phaseRoles, policyVariables } from './phaseRoles';
import { isForServiceLinkedRole } from './serviceLinkedRoles';

/** Whether somebody of those who run the phases may do all that a phase asks for, as IAM's simulation sees it. */
export async function checkPermissions(run: Run, phases: Phases, subnets: readonly Subnet[]): Promise<Finding[]> {
  const roles = await phaseRoles(run);
  if (roles.length === 0) {
    return [{
      severity: 'notice', what: `${run.identity.arn} has no policies that IAM could be asked about.`, remedy: 'Run plan as a '
      + 'role, or name the roles that run the phases in phase-roles.',
    }];
  }
  const callers = callersFor(run, phases);
  const workerRole = run.inputs.worker.kind === 'ephemeral' ? await workerRoleOf(run) : undefined;
  const asked = [...new Set(callers.flatMap(neededBy))];
  const places = policyVariables(run, workerRole, subnets[0]?.VpcId);
  const answers: Answer[] = [];
  for (const role of roles) {
    answers.push({ role, lacks: await lackingUnlessAbsent(run, role, asked, places, existing(subnets)) });
  }
  const absent = answers.filter(({ lacks }) => lacks === undefined);
  if (absent.length > 0) return absent.map(({ role }) => absentRole(role));
  return callers.flatMap(caller => shortfall(run, caller, answers as Required<Answer>[]));
}

/** Whether the roles of the input are there, where nothing is to be done by them. */
export async function checkPhaseRoles(run: Run): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const role of run.inputs.phaseRoles ?? []) {
    if ((await findRole(run, role.split('/').pop()!))?.Arn !== role) findings.push(absentRole(role));
  }
  return findings;
}

const absentRole = (role: string): Finding => ({
  severity: 'broken', what: `phase-roles: expected roles of this account (got ${role}, which is not there).`,
  remedy: 'The bootstrap stack makes them.',
});

/** The worker's own role, by its instance profile, and whether it lets SSM's agent work and the passwords be read. */
export async function checkWorkerRole(run: Run): Promise<Finding[]> {
  const { workerInstanceProfile: name } = run.inputs;
  const profile = await findInstanceProfile(run, name);
  const [role] = profile?.Roles ?? [];
  if (role === undefined) {
    return [{
      severity: 'broken',
      what: `worker-instance-profile: expected an instance profile with a role (got "${name}", which `
        + `${profile === undefined ? 'is not there' : 'has none'}).`,
      remedy: 'The bootstrap stack makes one; docs/permissions.md says what its role must allow.',
    }];
  }
  const lacks = await missingPermissions(run, role.Arn!, permissions.worker, policyVariables(run));
  return lacks.size === 0 ? [] : [{
    severity: 'broken', what: `The worker's ${roleName(role.Arn!)} may not do what it is for: ${listed(lacks)}.`, remedy: 'Allow it '
      + '(docs/permissions.md, the ephemeral worker).',
  }];
}

/** Phases that have something to do, and those of them that make something. */
interface Phases {
  readonly due: ReadonlySet<PhaseName>;
  readonly making: ReadonlySet<PhaseName>;
}

interface Answer {
  readonly role: string;
  /** Absent where there is no such role. */
  readonly lacks?: ReadonlySet<Permission>;
}

/** The phases that are due, in order, and what the key store, the CA's key and going to the HSMs ask for. */
const callersFor = ({ inputs: { worker, workerImage, caKmsKey, verifyUsers } }: Run, { due, making }: Phases): Caller[] => [
  'identify',
  ...[...due].some(phase => phaseTable[phase].changes) ? ['lease' as const] : [],
  ...making,
  ...[...due].some(phase => !making.has(phase)) ? ['change' as const] : [],
  ...due.has('connect') ? ['create-key-store' as const] : [],
  ...caKmsKey !== undefined && due.has('initialize') ? ['use-ca-key' as const] : [],
  ...[...due].some(phase => goesToHsms(phase, verifyUsers)) ? [
    ...workerCallers[worker.kind],
    ...worker.kind === 'ephemeral' && parameterOfImage(workerImage) !== undefined ? ['resolve-image' as const] : [],
  ] : [],
];

/** Roles of services are examined by themselves: they may be there already. */
const neededBy = (caller: Caller): Permission[] => permissions[caller].filter(permission => !isForServiceLinkedRole(permission));

/** Path and name of the worker's role; undefined where its profile is not found, which is a finding of its own, or may not be looked at. */
async function workerRoleOf(run: Run): Promise<string | undefined> {
  const profile = await findInstanceProfile(run, run.inputs.workerInstanceProfile).catch(() => undefined);
  return profile?.Roles?.[0]?.Arn?.replace(/^.*:role\//, '');
}

async function lackingUnlessAbsent(...asked: Parameters<typeof missingPermissions>): Promise<Set<Permission> | undefined> {
  try {
    return await missingPermissions(...asked);
  } catch (error) {
    if (/^NoSuchEntity/.test((error as Error).name)) return undefined;
    throw error;
  }
}

/** A policy may be for the very subnets and the VPC; of everything else nothing is there yet. */
const existing = (subnets: readonly Subnet[]): Existing => ({
  subnet: subnets.map(({ SubnetId }) => SubnetId!), vpc: [...new Set(subnets.map(({ VpcId }) => VpcId!))],
});

/** One role that may do everything is enough; of several that may not, the one that lacks the least. */
function shortfall(run: Run, caller: Caller, answers: readonly Required<Answer>[]): Finding[] {
  const lacks = answers.map(({ role, lacks: all }) => ({ role, missing: neededBy(caller).filter(permission => all.has(permission)) }));
  const { role, missing } = lacks.reduce((best, other) => (other.missing.length < best.missing.length ? other : best));
  if (missing.length === 0) return [];
  const { phases, phaseRoles: named } = run.inputs;
  // A plan by itself may well run as somebody who may look and nothing else.
  // A phase that may not change what is there says so, and goes on.
  const isSure = caller !== 'change' && (named !== undefined || phases.some(phase => phase !== 'plan'));
  return [{
    severity: isSure ? 'broken' : 'degraded',
    what: `${roleName(role)} may not do ${missing.length === neededBy(caller).length ? 'anything' : 'all'} that ${purpose(caller)} asks `
      + `for: ${listed(missing)}.`,
    remedy: 'Allow it as in docs/permissions.md; a permissions boundary or your organization may forbid it '
      + `too.${isSure ? '' : ' If another role runs the phases, name it in phase-roles.'}`,
  }];
}

const purpose = (caller: Caller): string => ({
  'identify': 'finding out what is this storage\'s', 'lease': 'taking the lease, which sees to it that one run at a time changes it,',
  'create-key-store': 'making the key store', 'change': 'changing in place what is there',
  'resolve-image': 'reading the parameter of worker-image', 'acquire': 'starting the worker',
  'cleanup': 'ending the worker', 'worker': 'the worker',
  'inspect-instance': 'looking at your instance', 'use-instance': 'using your instance',
  'inspect-function': 'looking at your function', 'use-function': 'using your function',
} as Partial<Record<Caller, string>>)[caller] ?? `the phase ${caller}`;

/** A few actions, and how many more. */
function listed(missing: Iterable<Permission>): string {
  const actions = [...new Set([...missing].map(({ action }) => action))];
  const shown = actions.length > 8 ? [...actions.slice(0, 6), `${actions.length - 6} more`] : actions;
  return shown.join(', ');
}
