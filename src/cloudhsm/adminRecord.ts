import * as v from 'valibot';
import type { Run } from '../run/run';
import { getParameter, putParameter, type StoredParameter } from '../ssm/parameters';

/** Where and when something was done, by a run's own word. */
const occasion = {
  /** In ISO 8601. */
  at: v.string(),
  /** The workflow run's address, where there is one. */
  run: v.string(),
  /** As whom it acted. */
  caller: v.string(),
};

const format = 'safe-storage/admin-logins/1';

const schema = v.object({
  format: v.literal(format),
  /** The cluster whose HSMs the logins were for. */
  cluster: v.string(),
  /** The last login that opened the HSMs, and with which version of the parameter. */
  opened: v.optional(v.object({ ...occasion, hsms: v.number(), version: v.number(), written: v.string() })),
  /** The last login that has not, or of which nobody has heard; whether it was with the password that is kept. */
  tried: v.optional(v.object({ ...occasion, kept: v.boolean() })),
  /** All of those since the password was set: no source says that a success takes them off the HSMs' own count. */
  failed: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/**
 * What is remembered of logins as admin, since the HSMs do not tell how many have failed. It is public, and whoever may write the
 * parameter may have written it: a missing or strange one never counts as none, and SSM's own word on who wrote what goes with it.
 */
export type AdminRecord = v.InferOutput<typeof schema>;

/** Undefined where there is none, or none that we have written. */
export async function readAdminRecord(run: Run): Promise<AdminRecord | undefined> {
  const text = await getParameter(run, 'admin-password-record');
  try {
    const parsed = v.safeParse(schema, JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

export async function writeAdminRecord(run: Run, record: Omit<AdminRecord, 'format'>): Promise<void> {
  // Indented, so that no two braces meet, which Parameter Store might refuse [botocore PutParameter].
  await putParameter(run, 'admin-password-record', JSON.stringify({ ...record, format }, null, 1));
}

/** Whether this version of the parameter is the one that has opened these HSMs and has not failed since, as recorded. */
export function hasOpened(record: AdminRecord | undefined, { version, written }: StoredParameter, clusterId: string): boolean {
  if (record?.cluster !== clusterId || record.tried?.kept === true) return false;
  return record.opened?.version === version && record.opened.written === written;
}

/** Now, by this run. */
export function thisOccasion({ clock, identity, environment }: Run): { at: string; run: string; caller: string } {
  const { GITHUB_RUN_ID: id, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  const address = server === undefined || repository === undefined ? `run ${id}` : `${server}/${repository}/actions/runs/${id}`;
  return { at: new Date(clock.now()).toISOString(), run: id === undefined ? 'a run outside of GitHub' : address, caller: identity.arn };
}
