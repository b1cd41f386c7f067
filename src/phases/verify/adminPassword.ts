import { type AdminRecord, hasOpened, readAdminRecord } from '../../cloudhsm/adminRecord';
import type { Cluster } from '../../cloudhsm/client';
import type { Run } from '../../run/run';
import { describeParameters, parameterName, type StoredParameter } from '../../ssm/parameters';
import { count } from '../../words';
import type { Diagnosis } from './diagnosis';

/**
 * Whether admin's password is kept, and when it last opened the HSMs, as the run that had it tried has recorded. Only a login could
 * tell more, and a wrong one counts: nobody logs in here.
 */
export async function checkAdminPassword(run: Run, { ClusterId = '', State }: Cluster): Promise<Diagnosis[]> {
  // Before activation there is none; a cluster that is damaged has one.
  if (State !== 'ACTIVE' && State !== 'DEGRADED') return [];
  const name = parameterName(run, 'admin-password');
  const described = await describeParameters(run, ['admin-password', 'admin-password-next']);
  const kept = described.find(each => each.name === 'admin-password');
  const next = described.find(each => each.name === 'admin-password-next');
  if (next !== undefined) {
    return [finding('degraded', `A change of admin's password was not finished: ${parameterName(run, 'admin-password-next')} was written `
      + `on ${next.written} by ${next.by}, and whether the HSMs have it nobody knows.`, 'Run activate: one login tells, and it goes on.')];
  }
  if (kept === undefined) {
    return [finding('degraded', `There is no parameter ${name}: the password of the HSMs' admin is not kept.`,
      `If you know it, ${howToTry}, and it is kept again.`)];
  }
  const record = await readAdminRecord(run);
  return describe(run, kept, record?.cluster === ClusterId ? record : undefined);
}

const hour = 3_600_000;

const howToTry = 'give it as admin-password to the phase activate: one login tries it';

const finding = (severity: Diagnosis['severity'], what: string, remedy: string): Diagnosis =>
  ({ severity, what, remedy, runbook: 'admin-password-lost' });

function describe(run: Run, kept: StoredParameter, record: AdminRecord | undefined): Diagnosis[] {
  const { opened, tried, failed } = record ?? {};
  const name = parameterName(run, 'admin-password');
  const written = `written on ${kept.written} by ${kept.by}`;
  const proof = (which: string) => (opened === undefined ? '' : ` ${which} opened them on ${opened.at}, as recorded by ${opened.run}.`);
  if (opened === undefined && tried === undefined) {
    return [finding('notice', `${name} is there (version ${kept.version}, ${written}), but nothing is recorded of it opening these HSMs.`,
      `The next login as admin records it; to have one, ${howToTry}, if need be with try-admin-password: true.`)];
  }
  if (tried?.kept) {
    const end = `and did not open the HSMs, or nobody knows.${proof('Before that it had')}`;
    // The run that activates may be under way.
    const severity = opened === undefined && run.clock.now() - Date.parse(tried.at) < hour ? 'notice' : 'degraded';
    return [finding(severity, `${name} was tried on ${tried.at} by ${tried.run} ${end}`, `If you know the password, ${howToTry}. `
      + 'Parameter Store keeps earlier versions.')];
  }
  if (opened === undefined || !hasOpened(record, kept, record!.cluster)) {
    const since = `and nobody has tried it since.${proof('An earlier one had')}`;
    return [finding('degraded', `${name} was ${written} (version ${kept.version}), ${since}`,
      `Ask who wrote it. To have it tried, ${howToTry}. Parameter Store keeps earlier versions.`)];
  }
  const hsms = count(opened.hsms, 'HSM');
  run.log.found(`admin password: ${name} is there (version ${kept.version}, ${written}); it opened ${hsms} on ${opened.at}, `
    + `as recorded by ${opened.run}, as ${opened.caller}; ${count(failed ?? 0, 'failed login')} ${failed === 1 ? 'is' : 'are'} recorded`);
  return [];
}
