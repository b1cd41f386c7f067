import { hasOpened, readAdminRecord } from '../cloudhsm/adminRecord';
import type { Cluster } from '../cloudhsm/client';
import type { Run } from '../run';
import { describeParameter, parameterName } from '../ssm/parameters';
import type { Diagnosis } from './diagnosis';

/**
 * Whether admin's password is kept, and when it last opened the HSMs, as the run that had it tried has recorded. Only a login could
 * tell more, and a wrong one counts: nobody logs in here.
 */
export async function examineAdminPassword(run: Run, { ClusterId = '', State }: Cluster): Promise<Diagnosis[]> {
  // Before activation there is none; a cluster that is damaged has one.
  if (State !== 'ACTIVE' && State !== 'DEGRADED') return [];
  const name = parameterName(run, 'admin-password');
  const finding = (severity: Diagnosis['severity'], what: string, remedy: string): Diagnosis => ({ severity, what, remedy, runbook: 'admin-password-lost' });
  const kept = await describeParameter(run, 'admin-password');
  if (kept === undefined) {
    return [finding('degraded', `There is no parameter ${name}: the password of the HSMs' admin is not kept.`,
      'If you know it, give it as admin-password to the phase activate: one login tries it, and it is kept again.')];
  }
  const record = await readAdminRecord(run);
  const { opened, tried } = record?.cluster === ClusterId ? record : {};
  const written = `written on ${kept.written} by ${kept.by}`;
  if (opened === undefined && tried === undefined) {
    return [finding('notice', `${name} is there (version ${kept.version}, ${written}), but nothing is recorded of it opening the HSMs of ${ClusterId}.`,
      'The next login as admin records it; to have one, give the password as admin-password to the phase activate, if need be with try-admin-password: true.')];
  }
  const proof = (which: string) => (opened === undefined ? '' : ` ${which} opened them on ${opened.at}, as recorded by ${opened.run}.`);
  if (tried?.kept) {
    return [finding('degraded', `${name} was tried on ${tried.at} by ${tried.run} and did not open the HSMs, or nobody knows.${proof('Before that it had')}`,
      'If you know the password, give it as admin-password to the phase activate. Parameter Store keeps earlier versions.')];
  }
  if (!hasOpened(record, kept, ClusterId)) {
    return [finding('degraded', `${name} was ${written} (version ${kept.version}), and nobody has tried it since.${proof('An earlier one had')}`,
      'Ask who wrote it. To have it tried by one login, give it as admin-password to the phase activate; Parameter Store keeps earlier versions.')];
  }
  run.log.found(`admin password: ${name} is there (version ${kept.version}, ${written}); it opened ${opened!.hsms} HSM${opened!.hsms === 1 ? '' : 's'} `
    + `on ${opened!.at}, as recorded by ${opened!.run}, as ${opened!.caller}; ${record!.failed} failed logins are recorded`);
  return [];
}
