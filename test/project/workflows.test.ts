import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SafeStorageProjectOptions } from '../../src';
import { fill, holds, type Scope } from '../action/runner/expressions';
import { has } from '../support/tools';
import { example, fleet, readWorkflow, synthesize, type Step, workflowNames } from './support';

const action = parse(readFileSync(join(__dirname, '../../action.yml'), 'utf8')) as { inputs: object; outputs: object };
const single = synthesize(example);
const many = synthesize(fleet);
const all = [['one storage', single], ['a fleet', many]] as const;
const workflowsOf = (files: Record<string, string>) => workflowNames.map(name => ({ name, workflow: readWorkflow(files, name) }));
const jobsOf = (files: Record<string, string>) => workflowsOf(files).flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).filter(([id]) => id !== 'summary').map(([id, job]) => ({ place: `${name}: ${id}`, name, id, job })));
/** What a workflow sees that was started with these inputs. */
const started = (inputs: Readonly<Record<string, string | boolean | null>>): Scope => ({ contexts: { inputs }, status: 'success' });
const ownAction = (step: Step) => step.uses?.startsWith('safe-storage/') ?? false;

describe.each(all)('the workflows of %s', (_, files) => {
  test('give the token nothing that a job does not name, with a reason', () => {
    for (const { name, workflow } of workflowsOf(files)) {
      expect({ name, permissions: workflow.permissions }).toEqual({ name, permissions: {} });
    }
    const granted = Object.fromEntries(jobsOf(files).map(({ name, job }) => [name, job.permissions]));
    expect(granted).toEqual({
      deploy: { 'id-token': 'write' },
      activate: { 'id-token': 'write' },
      verify: { 'id-token': 'write', 'actions': 'read', 'issues': 'write' },
      teardown: { 'id-token': 'write' },
      rehearse: { contents: 'read' },
    });
    const unexplained = workflowNames.flatMap(name => files[`.github/workflows/${name}.yml`]!.split('\n')
      .filter(line => /^ {6}[a-z-]+: (read|write)/.test(line) && !line.includes('#')));
    expect(unexplained).toEqual([]);
  });

  test('use every action at a commit, and say of which version it is', () => {
    const pins = workflowNames.flatMap(name => files[`.github/workflows/${name}.yml`]!
      .split('\n')
      .filter(line => /^\s*(- )?uses:/.test(line)));
    expect(pins.length).toBeGreaterThan(8);
    for (const pin of pins) expect(pin).toMatch(/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('paste nothing into a script', () => {
    const scripts = jobsOf(files).flatMap(({ job }) => job.steps).filter(step => step.run !== undefined);
    expect(scripts.length).toBeGreaterThan(0);
    for (const { run } of scripts) expect(run).not.toContain('${{');
  });

  test('run on the runners that are asked for, by one label or several', () => {
    for (const runsOn of [['vpc'], ['self-hosted', 'vpc']]) {
      const { jobs } = readWorkflow(
        synthesize({ ...example, runsOn }), 'verify',
      ) as unknown as { jobs: Record<string, { 'runs-on': unknown }> };
      for (const job of Object.values(jobs)) expect([job['runs-on']].flat()).toEqual(runsOn);
    }
  });

  test('leave a package of ours that is named already as it is', () => {
    const given = 'projen-safe-storage@file:../safe-storage.tgz';
    const { devDependencies } = JSON.parse(synthesize({ ...example, devDeps: [given] })['package.json']!) as { devDependencies: object };
    expect(devDependencies).toMatchObject({ 'projen-safe-storage': 'file:../safe-storage.tgz' });
  });

  test('name the action as it is given, with its version or without', () => {
    const commit = 'safe-storage/safe-storage@0123456789abcdef0123456789abcdef01234567';
    for (const actionRef of [commit, `${commit} # v9`]) {
      expect(synthesize({ ...example, actionRef })['.github/workflows/deploy.yml']).toContain(`uses: ${actionRef}\n`);
    }
  });

  test('hand the action only inputs that it has, and read only outputs that it has', () => {
    const given = jobsOf(files).flatMap(({ job }) => job.steps).filter(ownAction).flatMap(step => Object.keys(step.with!));
    expect([...new Set(given)].filter(name => !(name in action.inputs))).toEqual([]);
    const read = workflowNames.flatMap(name => [
      ...files[`.github/workflows/${name}.yml`]!.matchAll(/steps\.(?!issue\.)\w+\.outputs\.([\w-]+)/g),
    ].map(([, output]) => output!));
    expect([...new Set(read)].filter(name => !(name in action.outputs))).toEqual([]);
  });

  test('do nothing at AWS outside of an environment whose role they take', () => {
    for (const { place, job } of jobsOf(files).filter(each => each.job.steps.some(ownAction))) {
      const role = job.steps.find(ownAction)!.with!['role-to-assume']!;
      expect({ place, duty: job.environment!.split('-').at(-1) }).toEqual({ place, duty: role.split('-').at(-1) });
    }
  });

  test('plan as who may only look, for the roles that will run the phases', () => {
    const roles = 'arn:aws:iam::210987654321:role/safe-storage';
    const inputs = (options: SafeStorageProjectOptions) =>
      readWorkflow(synthesize(options), 'deploy').jobs['plan-vault']!.steps.find(ownAction)!.with!;
    expect(inputs(example)).toMatchObject({
      'ca-secret-environment': 'safe-storage-deploy',
      'role-to-assume': `${roles}-verify`, 'phase-roles': `${roles}-deploy, ${roles}-activate`,
    });
    expect(inputs({ ...example, separateActivation: false })['phase-roles']).toBe(`${roles}-deploy`);
  });

  test('never cancel a run that changes something, and let others of the same storage wait', () => {
    const changing = jobsOf(files).filter(({ place }) => !/^(deploy: plan-|verify: |rehearse: )/.test(place));
    for (const { place, job } of changing) {
      expect({ place, concurrency: job.concurrency }).toEqual({
        place, concurrency: { 'group': expect.stringMatching(/^safe-storage-/), 'cancel-in-progress': false, 'queue': 'max' },
      });
    }
  });

  test('take credentials of the checkout nowhere', () => {
    const checkouts = jobsOf(files).flatMap(({ job }) => job.steps).filter(step => step.uses?.startsWith('actions/checkout'));
    expect(checkouts.map(step => step.with)).toEqual([{ 'persist-credentials': false }]);
  });

  test('keep the evidence of every job that makes some, and of every attempt beside that of the one before', () => {
    for (const name of ['deploy', 'activate', 'teardown']) {
      const jobs = jobsOf(files).filter(job => job.name === name && !job.id.startsWith('plan-'));
      expect(jobs.length).toBeGreaterThan(0);
      for (const { job } of jobs) {
        const { uses, with: { name: artifact, overwrite } = {} } = job.steps.at(-1)!;
        expect(uses).toMatch(/^actions\/upload-artifact@/);
        expect([artifact, overwrite]).toEqual([expect.stringMatching(/^evidence-.*-\$\{\{ github\.run_attempt \}\}$/), undefined]);
      }
    }
  });
});

describe('the check of the generated files', () => {
  const [{ run: compare = '' }] = Object.values(readWorkflow(single, 'rehearse').jobs)[0]!.steps
    .filter(({ name }) => name === 'Generate, and compare') as [Step];

  /** Whether it passes in a repository in which these files are committed, and projen writes `verify.yml`. */
  function passes(committed: Readonly<Record<string, string>>): boolean {
    const cwd = mkdtempSync(join(tmpdir(), 'safe-storage-check-'));
    const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd });
    for (const [path, text] of Object.entries(committed)) writeFileSync(join(cwd, path), text);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'all');
    const script = compare.replace('npx projen', 'echo generated > verify.yml');
    expect(script).not.toBe(compare);
    return spawnSync('bash', ['-e', '-c', script], { cwd }).status === 0;
  }

  test.each([
    ['the same', { 'verify.yml': 'generated\n' }, true],
    ['edited by hand', { 'verify.yml': 'edited\n' }, false],
    ['removed', { 'README.md': '' }, false],
  ])('of one that is %s', (_, committed, expected) => {
    expect(passes(committed)).toBe(expected);
  });
});

(has('jq') ? describe : describe.skip)('the issue of a storage', () => {
  const steps = readWorkflow(single, 'verify').jobs['verify-vault']!.steps as unknown as [Step, Step];
  const [verification, { run: report = '' }] = steps;

  /** A run of a workflow as GitHub lists it. */
  interface Run {
    readonly display_title: string;
    readonly event: string;
    readonly head_repository: { readonly full_name: string };
    readonly run_started_at: string;
    readonly conclusion: string;
  }
  interface Given {
    readonly evidence?: object;
    readonly issue?: number;
    readonly runs?: Readonly<Record<string, readonly Run[]>>;
    /** The workflow of which GitHub does not say when it ran. */
    readonly failing?: string;
  }

  /** How the job ends, what it puts out, and what it changes at GitHub, where `verify` has left this and GitHub has that. */
  function reported(
    health: string, { evidence, issue, runs = {}, failing }: Given = {},
  ): { status: number | null; said: string; changes: string } {
    const folder = mkdtempSync(join(tmpdir(), 'safe-storage-issue-'));
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text, { mode: 0o755 });
      return join(folder, name);
    };
    const changes = file('changes', '');
    file('gh', [
      '#!/bin/bash', 'case "$2" in', '  */actions/workflows/*)', `    name=\${2#*/workflows/}; file="${folder}/\${name%%/*}"`,
      '    # As GitHub\'s CLI does with an error: its answer, unfiltered.',
      '    if grep -q workflow_runs "$file"; then jq -r "$4" "$file"; else cat "$file"; exit 1; fi ;;',
      `  */issues\\?*) echo "${issue ?? ''}" ;;`, `  *) echo "$@" >> ${changes} ;;`, 'esac',
    ].join('\n'));
    for (const name of ['deploy.yml', 'teardown.yml']) {
      file(name, JSON.stringify(failing === name ? { message: 'Not Found' } : { workflow_runs: runs[name] ?? [] }));
    }
    const env = {
      ...process.env, PATH: `${folder}:${process.env.PATH}`, STORAGE: 'vault', HEALTH: health,
      GITHUB_REPOSITORY: 'example/vault', GITHUB_REF_NAME: 'main',
      EVIDENCE: evidence === undefined ? '' : file('evidence.json', JSON.stringify(evidence)), GITHUB_OUTPUT: file('output', ''),
    };
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', report], { env, encoding: 'utf8' });
    expect(stderr).toBe('');
    return { status, said: stdout + readFileSync(env.GITHUB_OUTPUT, 'utf8'), changes: readFileSync(changes, 'utf8') };
  }

  const evidenceOf = (...runbooks: string[]) => ({
    phases: [{
      status: 'complete',
      findings: runbooks.map(runbook => ({ severity: 'broken', what: 'There is no key.', remedy: 'Run deploy.', runbook })),
    }],
  });

  test('is decided after verify, however that ends', () => {
    expect(verification).toMatchObject({ 'id': 'verify', 'continue-on-error': true });
  });

  test('says what was found', () => {
    const { status, said, changes } = reported('broken', { evidence: evidenceOf('key-not-ours') });
    expect(changes).toMatch(
      /--method POST .*title=Safe storage vault is broken .*body=- \*\*broken\*\*: There is no key\. Run deploy\. key-not-ours/,
    );
    expect([status, said]).toEqual([1, expect.stringContaining('result=broken\n')]);
  });

  test('says why verify has failed', () => {
    const unknown = 'not known, since verify failed';
    const evidence = { phases: [{ status: 'failed', outcome: 'kms: AccessDenied\nAsk somebody.', findings: [] }] };
    expect(reported(unknown, { evidence })).toMatchObject({
      status: 1, changes: expect.stringMatching(/body=verify itself failed:\n\nkms: AccessDenied\nAsk somebody\./),
    });
    expect(reported(unknown)).toMatchObject({
      status: 1, changes: expect.stringContaining('verify has left nothing that says why: its log has the error.'),
    });
  });

  test('is closed when the storage is healthy', () => {
    expect(reported('healthy', { issue: 7 })).toMatchObject({
      status: 0, changes: expect.stringMatching(/--method PATCH \S+\/issues\/7 .*state=closed/),
    });
    expect(reported('healthy')).toEqual({ status: 0, said: 'result=healthy\n', changes: '' });
  });

  test('is not opened for one that is not finished yet, and none is closed: who knows why it is not there', () => {
    expect(reported('pending')).toEqual({ status: 0, said: 'result=pending\n', changes: '' });
    expect(reported('pending', { issue: 7 })).toEqual({
      status: 0, said: expect.stringContaining('::notice title=vault::Issue 7 is still open.'), changes: '',
    });
  });

  describe('whose key waits for its deletion', () => {
    const ago = (days: number) => new Date(Date.now() - days * 24 * 3_600_000).toISOString();
    const ran = (display_title: string, days: number, conclusion = 'success'): Run =>
      ({
        display_title, event: 'workflow_dispatch', head_repository: { full_name: 'example/vault' }, run_started_at: ago(days), conclusion,
      });
    const waits = evidenceOf('teardown-waits');
    /** What a run is called that was started with these inputs. */
    const called = (name: string, inputs: Readonly<Record<string, string | boolean>>, files = many) =>
      fill(readWorkflow(files, name)['run-name'], started(inputs));

    test('by runs that are called so', () => {
      expect(called('teardown', { 'storage': 'vault', 'delete-backups': false })).toBe('tear down vault');
      expect(called('teardown', { 'storage': 'vault', 'delete-backups': true })).toBe('tear down vault with its backups');
      expect(called('deploy', { storage: 'vault', recover: true })).toBe('deploy vault, recovering what is lost');
      expect(called('deploy', { storage: 'all storages', recover: false })).toBe('deploy all storages');
      expect(called('deploy', { recover: false }, single)).toBe('deploy vault');
    });

    test.each<[string, Given['runs']]>([
      ['a teardown', { 'teardown.yml': [ran('tear down vault', 3)] }],
      ['a teardown with its backups, after a deployment', {
        'teardown.yml': [ran('tear down vault with its backups', 3)], 'deploy.yml': [ran('deploy vault', 4), ran('deploy archive', 1)],
      }],
    ])('is not opened where %s has asked for that', (_, runs) => {
      expect(reported('broken', { evidence: waits, runs })).toEqual({ status: 0, said: 'result=pending\n', changes: '' });
    });

    test.each(['teardown.yml', 'deploy.yml'])('is opened where GitHub does not say when %s ran', failing => {
      const runs = { 'teardown.yml': [ran('tear down vault', 3)], 'deploy.yml': [ran('deploy vault', 1)] };
      expect(reported('broken', { evidence: waits, runs, failing })).toMatchObject({
        status: 1, said: expect.stringContaining('result=broken\n'),
      });
    });

    test.each<[string, Given['runs'], object?]>([
      ['nobody has', {}],
      ['a pull request, whose run is called so, has', {
        'teardown.yml': [
          { ...ran('tear down vault', 3), event: 'pull_request' },
          { ...ran('tear down vault', 3), head_repository: { full_name: 'somebody/vault' } },
        ],
      }],
      ['the teardown of another has', { 'teardown.yml': [ran('tear down vault-2', 3), ran('tear down old-vault', 3)] }],
      ['a teardown that failed has', { 'teardown.yml': [ran('tear down vault', 3, 'failure')] }],
      ['one of long ago has', { 'teardown.yml': [ran('tear down vault', 32)] }],
      ['one before the last deployment has', {
        'teardown.yml': [ran('tear down vault', 3)], 'deploy.yml': [ran('deploy all storages', 2)],
      }],
      ['it has, and something else is wrong', { 'teardown.yml': [ran('tear down vault', 3)] },
        evidenceOf('teardown-waits', 'key-deleted')],
    ])('is opened where %s', (_, runs, evidence = waits) => {
      expect(reported('broken', { evidence, runs })).toMatchObject({
        status: 1, changes: expect.stringContaining('title=Safe storage vault is broken'),
      });
    });
  });
});

(has('jq') ? describe : describe.skip)('the summary of a fleet', () => {
  /** What its page shows where jobs have come to this; those that are not named were skipped. */
  function shown(files: Record<string, string>, name: string, came: Readonly<Record<string, object>>): string[] {
    const { jobs } = readWorkflow(files, name);
    const { needs, if: condition, permissions, steps: [step] } = jobs.summary!;
    expect([needs, condition, permissions]).toEqual([Object.keys(jobs).filter(id => id !== 'summary'), 'always()', {}]);
    const page = join(mkdtempSync(join(tmpdir(), 'safe-storage-summary-')), 'page');
    const ended = Object.fromEntries([needs!].flat().map(id => [id, { result: 'skipped', outputs: {}, ...came[id] }]));
    const env = { ...process.env, ...step!.env, JOBS: JSON.stringify(ended), GITHUB_STEP_SUMMARY: page };
    expect(spawnSync('bash', ['-e', '-c', step!.run!], { env, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    return readFileSync(page, 'utf8').trim().split('\n');
  }
  const success = (outputs: object) => ({ result: 'success', outputs });

  test('says of each storage what verify has found', () => {
    expect(shown(many, 'verify', {
      'verify-vault': success({ result: 'healthy' }), 'verify-archive': { result: 'failure', outputs: { result: 'broken' } },
    })).toEqual(['| storage | verify |', '| --- | --- |', '| vault | healthy |', '| archive | broken |', '| trial | skipped |']);
  });

  test('says of each storage what was planned, and how far it has come', () => {
    expect(shown(many, 'deploy', {
      'plan-vault': success({ changes: '3' }), 'deploy-vault': success({ status: 'pending' }),
      'plan-archive': success({ changes: '0' }), 'deploy-archive': { result: 'failure', outputs: { status: '' } },
      'plan-trial': { result: 'cancelled', outputs: { changes: '' } },
    }).slice(2)).toEqual(['| vault | changes: 3 | pending |', '| archive | changes: 0 | failure |', '| trial | cancelled | skipped |']);
    const [head] = shown(synthesize({ ...fleet, jobPerPhase: true }), 'deploy', {});
    expect(head).toBe('| storage | plan | provision | initialize | connect | storage |');
  });

  test('is that of a fleet alone', () => {
    for (const name of ['deploy', 'verify']) expect(readWorkflow(single, name).jobs).not.toHaveProperty('summary');
  });
});

test('attest the evidence where that was asked for, before it is kept, and may do it', () => {
  const files = synthesize({ ...example, attestEvidence: true });
  const leaving = jobsOf(files).filter(({ place, name }) =>
    ['deploy', 'activate', 'teardown'].includes(name) && place !== 'deploy: plan-vault');
  expect(leaving).toHaveLength(3);
  for (const { name, job } of leaving) {
    const [attestation, upload] = job.steps.slice(-2);
    expect(attestation).toMatchObject({
      uses: expect.stringMatching(/^actions\/attest@[0-9a-f]{40}$/), with: { 'subject-path': `\${{ steps.${name}.outputs.evidence }}` },
      if: upload!.if,
    });
    expect(job.permissions).toEqual({ 'id-token': 'write', 'attestations': 'write' });
  }
});

test('a deployment comes after its plan, which the reading role makes', () => {
  const { 'plan-vault': plan, 'deploy-vault': deploy } = readWorkflow(single, 'deploy').jobs;
  expect(deploy!.needs).toBe('plan-vault');
  expect([plan!.steps[0]!.with!.phases, plan!.environment]).toEqual(['plan', 'safe-storage-verify']);
  expect(deploy!.steps[0]!.with!.phases).toBe('provision, initialize, connect, storage');
});

test('with a job for each phase they follow one another, each storage by itself, and none behind one that waits', () => {
  const { jobs } = readWorkflow(synthesize({ ...fleet, jobPerPhase: true }), 'deploy');
  for (const name of ['vault', 'archive', 'trial']) {
    expect(Object.entries(jobs).filter(([id]) => id.endsWith(`-${name}`)).map(([id, job]) => [id, job.needs, job.if])).toEqual([
      [`plan-${name}`, undefined, expect.stringContaining(`inputs.storage == '${name}'`)],
      [`provision-${name}`, `plan-${name}`, undefined],
      [`initialize-${name}`, `provision-${name}`, `needs.provision-${name}.outputs.status == 'complete'`],
      [`connect-${name}`, `initialize-${name}`, `needs.initialize-${name}.outputs.status == 'complete'`],
      [`storage-${name}`, `connect-${name}`, `needs.connect-${name}.outputs.status == 'complete'`],
    ]);
  }
  expect(Object.keys(jobs)).toHaveLength(16);
  for (const [id, { outputs, steps }] of Object.entries(jobs).filter(([each]) => !/^plan-|^summary$/.test(each))) {
    expect({ id, outputs }).toEqual({ id, outputs: { status: `\${{ steps.${steps[0]!.id}.outputs.status }}` } });
  }
});

test('without separate activation deploy goes the whole way, and nobody else activates', () => {
  const files = synthesize({ ...example, separateActivation: false });
  const [step] = readWorkflow(files, 'deploy').jobs['deploy-vault']!.steps;
  expect(step!.with!.phases).toBe('provision, initialize, activate, connect, storage');
  expect(Object.keys(files)).not.toContain('.github/workflows/activate.yml');
});

test('each storage of a fleet has jobs of its own, with its region, role and sizes', () => {
  expect(jobsOf(many).filter(({ name }) => name === 'verify').map(({ job }) => job.steps[0]!.with)).toEqual([
    expect.objectContaining({
      'name': 'vault', 'aws-region': 'eu-central-1', 'role-to-assume': 'arn:aws:iam::210987654321:role/safe-storage-verify',
    }),
    expect.objectContaining({ 'name': 'archive', 'aws-region': 'eu-west-1', 'storage-capacity': '2048' }),
    expect.objectContaining({
      'name': 'trial', 'role-to-assume': 'arn:aws:iam::210987654321:role/trial-verify', 'deployment-type': 'SINGLE_AZ_1',
      'volume-size': '10',
    }),
  ]);
});

describe.each(['deploy', 'verify'])('%s', name => {
  type Input = { readonly options?: readonly string[]; readonly default?: string };
  const inputsOf = (files: Record<string, string>) =>
    (readWorkflow(files, name).on.workflow_dispatch as { inputs?: Record<string, Input> } | null)?.inputs ?? {};

  test('is started for all storages of a fleet, or for one of them', () => {
    expect(inputsOf(many).storage).toMatchObject({ default: 'all storages', options: ['all storages', 'vault', 'archive', 'trial'] });
    expect(inputsOf(single)).not.toHaveProperty('storage');
    const first = Object.entries(readWorkflow(many, name).jobs).filter(([, { needs }]) => needs === undefined);
    const evaluated = (storage: string | null) =>
      first.filter(([, job]) => holds(job.if, started({ storage }))).map(([id]) => id.split('-')[1]);
    expect(evaluated('archive')).toEqual(['archive']);
    // By a schedule or a push there are no inputs.
    for (const whole of ['all storages', null]) expect(evaluated(whole)).toEqual(['vault', 'archive', 'trial']);
  });

  test('has runs whose names say which', () => {
    const runName = (files: Record<string, string>, inputs: Readonly<Record<string, string | boolean | null>>) =>
      fill((readWorkflow(files, name) as unknown as { 'run-name': string })['run-name'], started(inputs));
    expect(runName(single, { recover: false })).toBe(`${name} vault`);
    expect(runName(many, { storage: 'trial', recover: null })).toBe(`${name} trial`);
    expect(runName(many, { storage: null, recover: true })).toBe(
      `${name} all storages${name === 'deploy' ? ', recovering what is lost' : ''}`,
    );
  });
});

test('of the storages that share a CA only one makes it', () => {
  const { jobs } = readWorkflow(many, 'deploy');
  expect(['vault', 'archive', 'trial'].map(name => [name, jobs[`deploy-${name}`]!.steps[0]!.with!['github-token']])).toEqual([
    ['vault', '${{ secrets.SAFE_STORAGE_TOKEN }}'], ['archive', undefined], ['trial', '${{ secrets.SAFE_STORAGE_TOKEN }}'],
  ]);
});

test('each cluster of a fleet has a certificate of its own from an offline CA', () => {
  const variables = (files: Record<string, string>) => jobsOf(files).filter(({ name }) => name === 'deploy')
    .flatMap(({ job: { steps } }) => steps[0]!.with!['signed-cluster-certificate'] ?? []);
  expect(variables(single)).toEqual(['${{ vars.SIGNED_CLUSTER_CERTIFICATE }}']);
  expect(variables(synthesize({ ...example, storages: [{ name: 'vault' }, { name: 'old-vault' }] }))).toEqual(
    ['${{ vars.SIGNED_CLUSTER_CERTIFICATE_VAULT }}', '${{ vars.SIGNED_CLUSTER_CERTIFICATE_OLD_VAULT }}'],
  );
});

test('a CA in KMS is handed over by its key\'s ARN alone, also beside storages whose CA is in the secrets', () => {
  const caKmsKey = 'arn:aws:kms:us-east-1:999988887777:key/1234abcd-12ab-34cd-56ef-1234567890ab';
  const inputs = (files: Record<string, string>, name = 'vault') => readWorkflow(files, 'deploy').jobs[`deploy-${name}`]!.steps[0]!.with!;
  const only = inputs(synthesize({ ...example, caKmsKey }));
  expect(only).toMatchObject({ 'ca-kms-key': caKmsKey, 'ca-certificate': '${{ vars.SAFE_STORAGE_CA_CERTIFICATE }}' });
  for (const other of ['ca-private-key', 'ca-key-passphrase', 'signed-cluster-certificate', 'github-token']) {
    expect(only).not.toHaveProperty(other);
  }

  const files = synthesize({ ...example, storages: [{ name: 'vault', caKmsKey }, { name: 'archive' }] });
  expect(inputs(files)).toEqual({ ...only, 'worker-instance-profile': 'safe-storage-worker-vault' });
  expect(inputs(files, 'archive')).toMatchObject({
    'ca-certificate': '${{ secrets.SAFE_STORAGE_CA_CERTIFICATE }}',
    'ca-private-key': '${{ secrets.SAFE_STORAGE_CA_PRIVATE_KEY }}',
    'github-token': '${{ secrets.SAFE_STORAGE_TOKEN }}',
  });
  expect(inputs(files, 'archive')).not.toHaveProperty('ca-kms-key');
});

test('the SHA-256 of a root stands in the workflow, where it is reviewed, for whoever looks at the root', () => {
  const sha256 = 'AB'.repeat(32);
  const { jobs } = readWorkflow(synthesize({ ...example, manufacturerRootSha256: sha256, awsRootSha256: sha256 }), 'deploy');
  for (const { steps } of Object.values(jobs)) {
    expect(steps[0]!.with).toMatchObject({
      'manufacturer-root-certificate': '${{ vars.HSM_MANUFACTURER_ROOT }}',
      'manufacturer-root-sha256': sha256,
      'aws-root-sha256': sha256,
    });
  }
  expect(() => synthesize({ ...example, manufacturerRootSha256: 'ab' })).toThrow(/manufacturerRootSha256: expected a SHA-256/);
});

test.each(['activate', 'teardown'])('%s is started by hand only, for one storage whose name is typed again', name => {
  const { on, jobs } = readWorkflow(many, name);
  type Dispatch = { readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly options?: readonly string[] }>> };
  const { workflow_dispatch: dispatch, ...others } = on as { readonly workflow_dispatch: Dispatch };
  expect(others).toEqual({});
  expect(dispatch.inputs.storage).toMatchObject({ required: true, options: ['vault', 'archive', 'trial'] });
  expect(dispatch.inputs.confirm).toMatchObject({ required: true });
  for (const [id, job] of Object.entries(jobs)) {
    expect(job.if).toBe(`inputs.storage == '${id}'`);
    expect(job.steps[0]!.with).toMatchObject({ name: id, confirm: '${{ inputs.confirm }}' });
  }
});

test('only activate is handed the admin password, and is told by hand to try one more, or to change it', () => {
  const [step] = Object.values(readWorkflow(single, 'activate').jobs)[0]!.steps;
  expect(step!.with).toMatchObject({
    'admin-password': '${{ secrets.HSM_ADMIN_PASSWORD }}', 'try-admin-password': '${{ inputs.try-admin-password }}',
    'rotate-admin-password': '${{ inputs.rotate-admin-password }}',
  });
  // A fleet's deployment would have the password of one storage tried on all of them.
  expect(JSON.stringify(readWorkflow(many, 'deploy'))).not.toContain('HSM_ADMIN_PASSWORD');
});

test('a secret is handed to the action alone, in the jobs whose phases read it', () => {
  const secretsOf = (files: Record<string, string>) => Object.fromEntries(jobsOf(files).map(({ place, job }) => {
    const inAction = job.steps.filter(ownAction).flatMap(({ with: inputs }) => Object.values(inputs!)).join();
    const names = (text: string) => [...new Set(text.match(/secrets\.\w+/g) ?? [])].map(name => name.slice('secrets.'.length));
    expect({ place, names: names(JSON.stringify(job)) }).toEqual({ place, names: names(inAction) });
    return [place, names(inAction)] as const;
  }).filter(([, names]) => names.length > 0));

  const [certificate, token] = ['SAFE_STORAGE_CA_CERTIFICATE', 'SAFE_STORAGE_TOKEN'];
  const ofCa = [certificate, 'SAFE_STORAGE_CA_PRIVATE_KEY', 'SAFE_STORAGE_CA_KEY_PASSPHRASE', token];
  expect(secretsOf(single)).toEqual({ 'deploy: deploy-vault': ofCa, 'activate: vault': ['HSM_ADMIN_PASSWORD'] });
  expect(secretsOf(synthesize({ ...example, jobPerPhase: true }))).toEqual({
    'deploy: provision-vault': [certificate, token],
    'deploy: initialize-vault': ofCa,
    'deploy: connect-vault': [certificate],
    'deploy: storage-vault': [certificate],
    'activate: vault': ['HSM_ADMIN_PASSWORD'],
  });
});

test('a lost cluster is recovered by hand; a storage that names its backup keeps to it otherwise', () => {
  const handed = (files: Record<string, string>) => jobsOf(files).filter(({ place }) => place.startsWith('deploy'))
    .flatMap(({ job }) => job.steps.filter(ownAction).map(step => step.with!['source-backup-id']));
  expect(handed(single)).toEqual(["${{ inputs.recover && 'newest' || '' }}", "${{ inputs.recover && 'newest' || '' }}"]);
  const named = synthesize({ ...example, storages: [{ name: 'vault', inputs: { 'source-backup-id': 'backup-abcdefghijk' } }] });
  expect(new Set(handed(named))).toEqual(new Set(["${{ inputs.recover && 'newest' || 'backup-abcdefghijk' }}"]));
});

test('a deployment on push is asked for, and then starts with a changed configuration only', () => {
  const byHand = { inputs: { recover: expect.objectContaining({ type: 'boolean', default: false }) } };
  expect(readWorkflow(single, 'deploy').on).toEqual({ workflow_dispatch: byHand });
  expect(readWorkflow(synthesize({ ...example, deployOnPush: true }), 'deploy').on).toEqual({
    workflow_dispatch: byHand, push: { branches: ['main'], paths: ['.github/workflows/deploy.yml'] },
  });
});
