import { mkdirSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { accountFor } from '../../src/rehearsal/inputs';
import { example } from '../../src/simulator/account';
import type { Simulator } from '../../src/simulator/server';
import type { Workflow } from '../project/support';
import { applyStack } from '../support/duties';
import { MovableClock, startForOutside } from '../support/outsideClient';
import { type Ran, run } from './shell';

/** A scaffolded repository on a simulated GitHub, over a simulated account that its own bootstrap stack has let it into. */
export interface Engine {
  readonly simulator: Simulator;
  /** Runs a workflow with `act`, as GitHub would for this event. */
  start(workflow: string, inputs?: Readonly<Record<string, string>>, kept?: Kept): Promise<Ran>;
  /** The evidence that the runs have kept in an artifact, whose name has the attempt behind this, as JSON. */
  evidence(artifact: string): Promise<string>;
  /** Lets days pass for AWS. */
  pass(days: number): void;
  close(): Promise<void>;
}

/** What the owner of the repository keeps in it, beside what the workflows have put there. */
interface Kept {
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** Whether the token is there with which a CA is made; it is, unless this is false. */
  readonly token?: boolean;
}

const { repository } = example;

/**
 * `act` runs the workflows without containers; it knows no environments and no OIDC, so a script that every bash step begins
 * with gives each job the request token of its own environment, as GitHub's runner would.
 */
export async function startEngine(options: {
  /** The scaffolded repository. */
  readonly folder: string;
  /** Where act is. */
  readonly tools: string;
  /** Where the action's action.yml and dist/ are. */
  readonly action: string;
  /** Name of the storage that the account is made for. */
  readonly storage: string;
}): Promise<Engine> {
  const { folder, storage } = options;
  const inputs = parse(await readFile(join(folder, `rehearsal/${storage}.yml`), 'utf8')) as Record<string, string>;
  const clock = new MovableClock();
  const simulator = await startForOutside({ ...accountFor(inputs), clock, settings: { serviceLinkedRoles: 'absent' } });
  const { env } = simulator;
  applyStack(simulator.world, await readFile(join(folder, `bootstrap/safe-storage-${simulator.world.accountId}.yml`), 'utf8'), repository);
  const workflows = Object.fromEntries(await Promise.all(['deploy', 'activate', 'verify', 'teardown'].map(async name =>
    [name, parse(await readFile(join(folder, `.github/workflows/${name}.yml`), 'utf8')) as Workflow] as const)));
  registerJobs(simulator, workflows);

  // A job has no credentials of its own, and its repository and tokens are act's and the prelude's matter.
  const endpoints = Object.fromEntries(Object.entries(env).filter(([key]) => !/^AWS_(ACCESS|SECRET)|^GITHUB_|_TOKEN$|_REGION$/.test(key)));
  const work = await mkdtemp(join(tmpdir(), 'safe-storage-engine-'));
  const artifacts = join(work, 'artifacts');
  const action = await actionOnly(options.action, work);
  for (const name of Object.keys(workflows)) {
    // act has no concurrency, and refuses this key of it, which GitHub has since May 2026 [GHLOG 2026-05-07].
    const text = await readFile(join(folder, `.github/workflows/${name}.yml`), 'utf8');
    writeFileSync(join(work, `${name}.yml`), text.replace(/^ +queue: max\n/gm, ''));
  }
  const prelude = join(work, 'prelude.sh');
  writeFileSync(prelude, [
    `export GITHUB_API_URL='${env.GITHUB_API_URL}' ARTIFACTS='${artifacts}' PATH='${resolve(__dirname)}':"$PATH"`,
    'if [ -n "${INPUTS:-}" ]; then export ACTIONS_ID_TOKEN_REQUEST_TOKEN="$GITHUB_WORKFLOW/$GITHUB_JOB/$(jq -r .name <<< "$INPUTS")"; fi',
    '',
  ].join('\n'));
  const uses = (pattern: RegExp) => Object.values(workflows).flatMap(({ jobs }) => Object.values(jobs)).flatMap(job => job.steps)
    .flatMap(step => pattern.exec(step.uses ?? '')?.[0] ?? [])[0]!;

  return {
    simulator,
    evidence: async artifact => {
      const kept = (await readdir(artifacts)).find(name => name.startsWith(`${artifact}-`))!;
      const files = await readdir(join(artifacts, kept));
      return readFile(join(artifacts, kept, files.find(file => file.endsWith('.json'))!), 'utf8');
    },
    pass: days => clock.pass(simulator.world.durations.lasting(days * 86_400_000)),
    close: async () => simulator.close(),
    start: async (name, given = {}, { secrets: ownSecrets, variables, token = true } = {}) => {
      const { environment = '' } = Object.values(workflows[name]!.jobs).filter(job => job.environment !== undefined).at(-1)!;
      const secrets = {
        ...token && { SAFE_STORAGE_TOKEN: example.secretsToken },
        GITHUB_TOKEN: example.jobToken,
        ...simulator.world.github.secretsOf(repository, environment),
        ...ownSecrets,
      };
      const ran = await run(join(options.tools, 'act'), [
        'workflow_dispatch', '--workflows', join(work, `${name}.yml`),
        '--platform', 'ubuntu-latest=-self-hosted',
        '--local-repository', `${uses(/^safe-storage\/.*/)}=${action}`,
        '--local-repository', `${uses(/^actions\/upload-artifact@.*/)}=${resolve(__dirname, 'upload-artifact')}`,
        ...Object.entries({ ...endpoints, BASH_ENV: prelude }).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
        ...Object.entries(secrets).flatMap(([key, value]) => ['--secret', `${key}=${value}`]),
        ...Object.entries({ HSM_MANUFACTURER_ROOT: simulator.world.hardware.manufacturerRoot, ...variables })
          .flatMap(([key, value]) => ['--var', `${key}=${value}`]),
        ...Object.entries(given).flatMap(([key, value]) => ['--input', `${key}=${value}`]),
      ], { cwd: folder, env: { XDG_CACHE_HOME: join(work, 'cache'), HOME: work } });
      // The scripts of a workflow compare with their own time.
      simulator.world.github.repositories.get(repository)!.runs.push({
        workflow: `${name}.yml`, displayTitle: titleOf(name, given.storage ?? storage, given['delete-backups'] === 'true'), branch: 'main',
        conclusion: ran.code === 0 ? 'success' : 'failure', createdAt: Date.now(),
      });
      return ran;
    },
  };
}

/** What test/project/workflows.test.ts finds that the runs are called. */
const titleOf = (workflow: string, storage: string, withBackups: boolean): string =>
  (workflow === 'teardown' ? `tear down ${storage}${withBackups ? ' with its backups' : ''}` : `${workflow} ${storage}`);

/** GitHub knows which environment a job names; a token for it says so. */
function registerJobs({ world }: Simulator, workflows: Readonly<Record<string, Workflow>>): void {
  world.github.jobs.clear();
  world.github.repositories.clear();
  const environments = new Set<string>();
  for (const [workflow, { jobs }] of Object.entries(workflows)) {
    for (const [id, job] of Object.entries(jobs).filter(([, each]) => each.environment !== undefined)) {
      const environment = job.environment!;
      const name = job.steps.find(step => step.with?.['role-to-assume'] !== undefined)!.with!.name!;
      environments.add(environment);
      world.github.jobs.set(`${workflow}/${id}/${name}`, { repository, ref: 'refs/heads/main', environment, workflow: `${workflow}.yml` });
    }
  }
  world.github.addRepository({
    fullName: repository, id: example.repositoryId, ownerId: example.ownerId, environments: [...environments], immutableSubject: false,
  });
}

/** What a runner downloads of the action. */
async function actionOnly(root: string, work: string): Promise<string> {
  const folder = join(work, 'action');
  mkdirSync(folder);
  for (const part of ['action.yml', 'dist']) await cp(join(root, part), join(folder, part), { recursive: true });
  return folder;
}
