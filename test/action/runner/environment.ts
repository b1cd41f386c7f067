import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A job: a folder of its own, and the variables that every step of it sees [GHDOCS:variables]. */
export interface Job {
  readonly folder: string;
  readonly variables: Record<string, string>;
}

/** A job on GitHub's Linux runner for a push to `main` of `example/vault`; of this machine it sees the PATH alone. */
export function newJob(environment: Readonly<Record<string, string>>): Job {
  const folder = mkdtempSync(join(tmpdir(), 'safe-storage-job-'));
  const place = (name: string): string => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  const event = join(folder, 'event.json');
  writeFileSync(event, '{}');
  return {
    folder,
    variables: {
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      HOME: place('home'),
      LANG: 'C.UTF-8',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'octocat',
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_JOB: 'deploy',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_REPOSITORY: 'example/vault',
      GITHUB_REPOSITORY_OWNER: 'example',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_RUN_ID: '1658821493',
      GITHUB_RUN_NUMBER: '3',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
      GITHUB_WORKFLOW: 'deploy',
      GITHUB_WORKSPACE: place('workspace'),
      RUNNER_ARCH: 'X64',
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: place('temp'),
      RUNNER_TOOL_CACHE: place('tools'),
      ...environment,
    },
  };
}
