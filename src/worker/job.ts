import { phaseTable } from '../phaseTable';
import { githubJob } from '../run/job';
import type { Run } from '../run/run';
import { hasLease } from '../ssm/lease';

/** The tag that says which job has acquired a worker. */
export const jobTag = 'safe-storage-run';

/**
 * The job that this process is a step of: all its steps share a worker, and what another has acquired is not ours to release.
 * Elsewhere than on GitHub there is one job at a time.
 */
export const jobOf = (run: Run): string => githubJob(run) ?? 'local';

/**
 * Whether a worker of yours may be left as it was by this run, though `owner` has acquired it. Whoever has the lease is alone with the
 * storage, so what it finds is of a run that died, or of a `verify`, which can be run again; a run that waited for it in vain is not.
 */
export const mayRelease = async (run: Run, owner: string | undefined): Promise<boolean> =>
  owner === jobOf(run) || (run.inputs.phases.some(phase => phaseTable[phase].changes) && hasLease(run));
