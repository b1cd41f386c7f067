import { createHash } from 'node:crypto';
import type { Run } from './run';

/**
 * The job of a workflow that this process is a step of, as `RUN_ID/ATTEMPT/JOB`; undefined elsewhere than on GitHub. The jobs of a matrix,
 * and of a reusable workflow that is called twice, have one name: a trace of the runner's tells them apart [GHDOCS:variables RUNNER_NAME].
 */
export function githubJob({ environment }: Pick<Run, 'environment'>): string | undefined {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job, RUNNER_NAME: runner } = environment;
  const trace = runner && createHash('sha256').update(runner).digest('hex').slice(0, 8);
  return id === undefined ? undefined : [id, attempt, job, trace].filter(Boolean).join('/');
}

/** Where people see it; undefined elsewhere than on GitHub. */
export function jobUrl({ environment }: Pick<Run, 'environment'>): string | undefined {
  const { GITHUB_RUN_ID: id, GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = 'https://github.com' } = environment;
  return id === undefined || repository === undefined ? undefined : `${server}/${repository}/actions/runs/${id}`;
}
