import type { Run } from './run';

/** The job of a workflow that this process is a step of, as `RUN_ID/ATTEMPT/JOB`; undefined elsewhere than on GitHub. */
export const githubJob = ({ environment: { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB } }: Pick<Run, 'environment'>): string | undefined =>
  (GITHUB_RUN_ID === undefined ? undefined : [GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB].filter(Boolean).join('/'));

/** Where people see it; undefined elsewhere than on GitHub. */
export const jobUrl = ({ environment: { GITHUB_RUN_ID, GITHUB_REPOSITORY, GITHUB_SERVER_URL } }: Pick<Run, 'environment'>): string | undefined =>
  (GITHUB_RUN_ID === undefined || GITHUB_REPOSITORY === undefined ? undefined
    : `${GITHUB_SERVER_URL ?? 'https://github.com'}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`);
