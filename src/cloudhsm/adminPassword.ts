import { ConfigurationError } from '../errors';
import type { Run } from '../run/run';
import {
  deleteParameter, describeParameter, describeParameters, forgetCandidate, getParameter, parameterName, putParameter,
} from '../ssm/parameters';
import { digestOf, newPassword, sealed } from '../ssm/passwords';
import { sentence } from '../words';
import { allowTry, failedBy, howTo, hsmsOf, isLastChance, logIn, patience, promote, whyNot } from './adminLogin';
import { type AdminRecord, hasOpened, readAdminRecord, writeAdminRecord } from './adminRecord';
import { sourceOf } from './backups';
import { requireCluster } from './find';
import type { AdminAction, PasswordParameter } from './script';
import type { HsmReport } from './users';

/**
 * Does something as admin, with the password that is kept, by one login.
 * @param seen what the HSMs have said just before
 * @param kmsUser kmsuser's password, for actions that set it
 * @throws ConfigurationError without a login, if it must not be tried; ProvisioningError if it does not open the HSMs
 */
export async function actAsAdmin(
  run: Run, actions: readonly AdminAction[], seen?: HsmReport, kmsUser?: PasswordParameter,
): Promise<HsmReport> {
  const described = await describeParameters(run, ['admin-password', 'admin-password-next']);
  if (described.some(({ name }) => name === 'admin-password-next')) throw notRotated(run);
  const kept = described.find(({ name }) => name === 'admin-password');
  if (kept === undefined) throw passwordGone(run);
  const cluster = await requireCluster(run);
  // A restored cluster has the users of the one that was backed up.
  const same = [cluster.ClusterId, await sourceOf(run, cluster)];
  const allow = (record: AdminRecord | undefined) => {
    if (!same.some(id => id !== undefined && hasOpened(record, kept, id)) || isLastChance(record!)) allowTry(run, record);
  };
  allow(await readAdminRecord(run));
  const { report, opened } = await logIn(run, { actions, passwords: { kmsUser }, seen, allow }, kept);
  await opened(kept);
  return report;
}

/** Which of two passwords it is, only logins can tell; those are for the phase that may write what they tell. */
const notRotated = (run: Run): ConfigurationError => new ConfigurationError(
  `A change of admin's password was not finished: ${parameterName(run, 'admin-password-next')} is there, and whether the HSMs have it `
    + 'nobody knows. No login was tried.',
  { remedy: 'Run the phase activate: it finds out and goes on; then run this again.' },
);

export function passwordGone(run: Run): ConfigurationError {
  const name = parameterName(run, 'admin-password');
  return new ConfigurationError(`admin-password: expected the password of the HSMs' admin, since ${name} is gone (got nothing)`, {
    remedy: 'Give the input admin-password to the phase activate: one login tries it, and it is kept there again. '
      + 'A lost password of the only admin cannot be fixed (docs/runbook.md).',
  });
}

/** The password with which the HSMs are activated. */
export interface FirstPassword {
  readonly parameter: PasswordParameter;
  /** After activation: writes it once more if others have written over it meanwhile. */
  readonly keep: () => Promise<void>;
}

/** Before activation: the given password, or a new one; never what is found, which others may have written. Its record begins. */
export async function writeFirstPassword(run: Run): Promise<FirstPassword> {
  const { adminPassword: given } = run.inputs;
  const password = given ?? newPassword(run);
  const name = parameterName(run, 'admin-password');
  const version = await putParameter(run, 'admin-password', password);
  const parameter = given === undefined ? { name, version, sha256: digestOf(password) } : await handOver(run, given);
  await writeAdminRecord(run, { cluster: (await requireCluster(run)).ClusterId!, failed: 0 });
  return {
    parameter,
    keep: async () => {
      if (given !== undefined) await forgetCandidate(run);
      if (await getParameter(run, 'admin-password') === password) return;
      await promote(run, password);
      run.log.warn(`${name} was changed by somebody else since this run wrote it (CloudTrail, PutParameter and DeleteParameter, says who); `
        + 'the password that was set on the HSMs is written there once more.');
    },
  };
}

/**
 * After activation: a password that is given is tried by one login, which touches no other user, and kept if it opens the HSMs.
 * A wrong one is kept nowhere.
 * @returns whether a password is kept
 */
export async function checkGivenPassword(run: Run, seen?: HsmReport): Promise<boolean> {
  const { adminPassword: given } = run.inputs;
  const kept = await getParameter(run, 'admin-password');
  if (given !== undefined && given !== kept) await tryGiven(run, given, seen);
  else if (given !== undefined) await confirmKept(run, seen);
  return given !== undefined || kept !== undefined;
}

/** Where the script finds a password that its owner has chosen, and no other: until it is used. */
async function handOver(run: Run, given: string): Promise<PasswordParameter> {
  const { value, ...how } = sealed(run, given);
  const version = await putParameter(run, 'admin-password-candidate', value);
  return { name: parameterName(run, 'admin-password-candidate'), version, ...how };
}

async function tryGiven(run: Run, given: string, seen?: HsmReport): Promise<void> {
  const allow = (record: AdminRecord | undefined) => allowTry(run, record);
  allow(await readAdminRecord(run));
  try {
    const candidate = { ...await handOver(run, given), name: 'admin-password-candidate' } as const;
    const { report, opened } = await logIn(run, { actions: [], seen, allow }, candidate);
    await opened(await promote(run, given));
    run.log.made(`admin-password: the given one opened ${hsmsOf(report)}; it is kept in ${parameterName(run, 'admin-password')}`);
  } finally {
    await deleteParameter(run, 'admin-password-candidate').catch((error: Error) => {
      const name = parameterName(run, 'admin-password-candidate');
      run.log.warn(`${sentence(`${name} could not be deleted`, error.message)} The end of the job tries again.`);
    });
  }
}

/** The given one is kept already: it is tried if nobody has, and if that is safe. */
async function confirmKept(run: Run, seen?: HsmReport): Promise<void> {
  const kept = (await describeParameter(run, 'admin-password'))!;
  const { ClusterId = '' } = await requireCluster(run);
  const record = await readAdminRecord(run);
  if (hasOpened(record, kept, ClusterId)) {
    const { at, run: by } = record!.opened!;
    run.log.found(`admin-password: the one that is kept, which opened the HSMs on ${at}, as recorded by ${by}`);
  } else if (failedBy(record) >= patience && !run.inputs.tryAdminPassword) {
    run.log.warn(`admin-password is the one that is kept; whether it opens the HSMs was not tried: ${whyNot(run, record)}. `
      + `${howTo(run, record)}`);
  } else {
    run.log.checked(`admin-password: the one that is kept, which opens ${hsmsOf(await actAsAdmin(run, [], seen))}`);
  }
}
