import type { Run } from './run';

/** The job of a workflow that this process is a step of, as `RUN_ID/ATTEMPT/JOB`; undefined elsewhere than on GitHub. */
export function githubJob({ environment }: Pick<Run, 'environment'>): string | undefined {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job } = environment;
  return id === undefined ? undefined : [id, attempt, job].filter(Boolean).join('/');
}

/** Where people see it; undefined elsewhere than on GitHub. */
export function jobUrl({ environment }: Pick<Run, 'environment'>): string | undefined {
  const { GITHUB_RUN_ID: id, GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = 'https://github.com' } = environment;
  return id === undefined || repository === undefined ? undefined : `${server}/${repository}/actions/runs/${id}`;
}
