import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { createAuthority, openAuthority, signClusterCsr } from '../../src/pki/authority';
import { usageOf, usageTable } from '../../src/simulator/iam/usage';
import { EPOCH, startSimulator } from '../../src/simulator/server';
import type { Workflow } from '../project/support';
import { check, close, must, run } from './shell';
import { type Engine, startEngine } from './workflowEngine';

/**
 * The template as its user meets it: from the packed tarball to a repository whose workflows run.
 *
 * Usage: `tsx test/template/e2e.ts TARBALL [FOLDER-OF-TOOLS]`; the tools are actionlint, zizmor, cfn-lint and act.
 */
const [tarball = '', tools = ''] = process.argv.slice(2).map(path => resolve(path));
const root = resolve(__dirname, '../..');

const fleet = `  storages: [
    { name: 'vault' },
    { name: 'archive', region: 'eu-west-1', subnetIds: ['subnet-0b11d6b1e5f0c00a1', 'subnet-0b11d6b1e5f0c00b1'], storageCapacity: 2048 },
    { name: 'mirror', region: 'eu-west-1', subnetIds: ['subnet-0b11d6b1e5f0c00a1', 'subnet-0b11d6b1e5f0c00b1'] },
    { name: 'trial', environment: 'trial', deploymentType: 'SINGLE_AZ_1' },
    { name: 'lab', environment: 'trial', inputs: { 'verify-users': 'true' } },
  ],`;

/** A configuration that a user would write, for the simulated account. */
const configuration = (spec: string, awsRoot: string, more: string) => `import { SafeStorageProject } from 'projen-safe-storage';
const project = new SafeStorageProject({
  name: 'vault',
  accountId: '111122223333',
  region: 'eu-central-1',
  subnetIds: ['subnet-0a11d6b1e5f0c00a1', 'subnet-0a11d6b1e5f0c00b1', 'subnet-0a11d6b1e5f0c00c1'],
  repository: 'example/vault',
  devDeps: [${JSON.stringify(spec)}],
  // The simulator's hardware has a root of its own, and its time passes quickly.
  inputs: { 'aws-root-certificate': ${JSON.stringify(awsRoot)}, 'poll-interval': '0.01' },
${more}
});
project.synth();
`;

async function main(): Promise<void> {
  assert.ok(tarball.endsWith('.tgz')
    && existsSync(tarball), 'expected a tarball: tsx test/template/e2e.ts build/projen-safe-storage-….tgz');
  const folder = join(await mkdtemp(join(tmpdir(), 'safe-storage-template-')), 'vault');
  const spec = `projen-safe-storage@file:${tarball}`;
  await must('mkdir', [folder], { cwd: '/' });
  const git = async (...args: string[]) =>
    must('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: folder });
  await git('init', '--quiet', '--initial-branch=main');

  console.log('A new repository');
  await check('projen new makes it without a question', async () => {
    const identity = {
      GIT_AUTHOR_NAME: 'test', GIT_AUTHOR_EMAIL: 'test@example.com', GIT_COMMITTER_NAME: 'test', GIT_COMMITTER_EMAIL: 'test@example.com',
    };
    const output = await must(join(root, 'node_modules/.bin/projen'), ['new', '--from', spec], { cwd: folder, env: identity });
    assert.match(output, /put in yours/);
  });
  await check('a second synthesis changes nothing', async () => {
    await must('npx', ['projen'], { cwd: folder });
    assert.equal(await git('status', '--short'), '');
  });
  await check('its types need nothing that a user does not have', async () => {
    await writeFile(join(folder, 'types.ts'), 'export { SafeStorageProject } from \'projen-safe-storage\';\n');
    const types = ['--skipLibCheck', 'false', '--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
    await must(join(root, 'node_modules/.bin/tsc'), [
      '--noEmit', '--strict', '--module', 'node16', '--target', 'es2022', ...types, 'types.ts',
    ], { cwd: folder });
    await must('rm', ['types.ts'], { cwd: folder });
  });
  await check('it has few packages', () => {
    const packages = readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.')).flatMap(name =>
      (name.startsWith('@') ? readdirSync(join(folder, 'node_modules', name)).map(part => `${name}/${part}`) : [name]));
    console.log(`    ${packages.length} packages: ${packages.join(', ')}`);
    assert.ok(packages.length <= 8);
  });
  await check('it rehearses itself', async () => {
    assert.match(await must('npx', ['projen', 'rehearse'], { cwd: folder }), /Complete in/);
    assert.equal(await git('status', '--short'), '');
  });
  await check('bootstrap shows the command for the account', async () => {
    assert.match(
      await must('npx', ['projen', 'bootstrap'], { cwd: folder }), /aws cloudformation deploy .*bootstrap\/safe-storage-111122223333\.yml/,
    );
  });
  await check('a mistake in the configuration is told by the option\'s name', async () => {
    const text = await readFile(join(folder, '.projenrc.ts'), 'utf8');
    await writeFile(join(folder, '.projenrc.ts'), text.replace('accountId: "111122223333"', 'accountId: "11112222333"'));
    const { output, code } = await run('npx', ['projen'], { cwd: folder });
    assert.notEqual(code, 0);
    assert.match(output, /accountId: expected an account id of 12 digits \(got "11112222333"\)/);
    assert.doesNotMatch(output, /configuration\.js/);
  });

  const { world, close: end } = await startSimulator();
  const awsRoot = world.hardware.awsRoot;
  await end();
  const configured = async (more: string) => {
    await writeFile(join(folder, '.projenrc.ts'), configuration(spec, awsRoot, more));
    await must('npx', ['projen'], { cwd: folder });
    await git('add', '.');
    await git('commit', '--quiet', '--message', 'configured');
  };
  await git('remote', 'add', 'origin', 'https://github.com/example/vault.git');
  const mayRun = existsSync(join(tools, 'act'));
  if (!mayRun) console.log('Workflows: not run, since act is not here');
  const scenarios: readonly [string, string, (engine: Engine) => Promise<void>][] = [
    ['A fleet of five storages in two regions', fleet, deployOneOf],
    ['A job for each phase, and a CA that is offline', '  jobPerPhase: true,', signOffline],
    ['One storage', '', liveIn],
  ];
  for (const [what, more, live] of scenarios) {
    console.log(what);
    await configured(more);
    await lint(folder);
    if (!mayRun) continue;
    console.log('  Its workflows, run by act against the simulator with the roles of its own bootstrap stack');
    const engine = await startEngine({ folder, tools, action: process.env.ACTION_ROOT ?? root, storage: 'vault' });
    try {
      await live(engine);
    } finally {
      await engine.close();
    }
  }
  console.log('What a pull request has to pass');
  // A rehearsal would look at AWS a hundred times a second.
  const [generate] = scriptsOf(folder, 'rehearse', 'generate');
  await check('it passes as it was generated', async () => must('bash', ['-e', '-c', generate!], { cwd: folder }));
  await check('a generated file that was deleted fails it', async () => {
    await git('rm', '--quiet', '.github/workflows/verify.yml');
    await git('commit', '--quiet', '--message', 'no more verify');
    const { code, output } = await run('bash', ['-e', '-c', generate!], { cwd: folder });
    assert.notEqual(code, 0);
    assert.match(output, /\.github\/workflows\/verify\.yml/);
  });
  await existingRepository(spec);
}

/** The scripts that the steps of a workflow run, one after the other, or that of one step. */
function scriptsOf(folder: string, workflow: string, id?: string): string[] {
  const { jobs } = parse(readFileSync(join(folder, `.github/workflows/${workflow}.yml`), 'utf8')) as Workflow;
  return Object.values(jobs).flatMap(({ steps }) => steps).filter(step => id === undefined || step.id === id)
    .flatMap(({ run: script }) => script ?? []);
}

/** A repository that somebody has had for long: it is built by pnpm, releases from another branch, and deploys something by itself. */
async function existingRepository(spec: string): Promise<void> {
  console.log('An existing repository with pnpm and a deploy.yml of its own');
  const pnpm = join(tools, 'pnpm');
  if (!existsSync(pnpm)) {
    console.log('  not tried, since pnpm is not here');
    return;
  }
  const folder = join(await mkdtemp(join(tmpdir(), 'safe-storage-existing-')), 'theirs');
  const env = { PATH: `${tools}:${process.env.PATH}` };
  const version = (await must(pnpm, ['--version'], { cwd: tools })).trim();
  const git = async (...args: string[]) =>
    must('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: folder, env });
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  await writeFile(join(folder, '.github/workflows/deploy.yml'), 'name: theirs\non: push\njobs: {}\n');
  await writeFile(join(folder, '.projenrc.js'), `const { javascript } = require('projen');
const { SafeStorageRehearsal, SafeStorageWorkflows } = require('projen-safe-storage');
const project = new javascript.NodeProject({
  name: 'theirs', defaultReleaseBranch: 'trunk', jest: false,
  packageManager: javascript.NodePackageManager.PNPM, pnpmVersion: ${JSON.stringify(version)},
  devDeps: ['constructs@^10.5.0', ${JSON.stringify(spec)}],
});
const storages = {
  name: 'vault', accountId: '111122223333', region: 'eu-central-1', workflowPrefix: 'safe-storage-',
  subnetIds: ['subnet-0a11d6b1e5f0c00a1', 'subnet-0a11d6b1e5f0c00b1'],
};
new SafeStorageWorkflows(project, storages);
new SafeStorageRehearsal(project, storages);
project.github.tryFindWorkflow('safe-storage-rehearse').file.addOverride('jobs.rehearse.timeout-minutes', 30);
project.synth();
`);
  await must('git', ['init', '--quiet', '--initial-branch=trunk'], { cwd: folder });
  await check('takes the workflows beside its own', async () => {
    await must(pnpm, ['add', '--save-dev', 'projen@>=0.103.25 <1', 'constructs@^10.5.0', spec], { cwd: folder, env });
    await must('node', ['.projenrc.js'], { cwd: folder, env });
    assert.equal(await readFile(join(folder, '.github/workflows/deploy.yml'), 'utf8'), 'name: theirs\non: push\njobs: {}\n');
    const rehearse = await readFile(join(folder, '.github/workflows/safe-storage-rehearse.yml'), 'utf8');
    assert.match(rehearse, /- trunk\n[^]*timeout-minutes: 30\n[^]*pnpm\/action-setup@/);
  });
  await check('passes the check of its pull requests, with its package manager', async () => {
    await git('add', '.');
    await git('commit', '--quiet', '--message', 'safe storages');
    const scripts = scriptsOf(folder, 'safe-storage-rehearse');
    assert.equal(scripts[0], 'pnpm i --frozen-lockfile');
    assert.match(await must('bash', ['-e', '-c', scripts.join('\n')], { cwd: folder, env }), /Complete in/);
  });
}

async function lint(folder: string): Promise<void> {
  for (const [tool, args] of [
    ['actionlint', []], ['zizmor', ['--offline', '--persona=auditor', '.github']], ['cfn-lint', stacks(folder)],
  ] as const) {
    const program = join(tools, tool);
    if (!existsSync(program)) {
      console.log(`  - ${tool}: not here`);
      continue;
    }
    await check(`${tool} finds nothing`, async () => must(program, args, { cwd: folder }));
  }
}

const stacks = (folder: string) => readdirSync(join(folder, 'bootstrap')).map(name => `bootstrap/${name}`);

/** Runs a workflow that has to succeed. */
const startsWell = (engine: Engine) => async (...start: Parameters<Engine['start']>): Promise<string> => {
  const { output, code } = await engine.start(...start);
  assert.equal(code, 0, output.split('\n').slice(-120).join('\n'));
  return output;
};

/** One storage of a fleet, while the others stay as they are. */
async function deployOneOf(engine: Engine): Promise<void> {
  const succeed = startsWell(engine);
  await check('one of them is deployed alone, and the page says what became of each', async () => {
    const output = await succeed('deploy', { storage: 'vault', recover: 'false' });
    assert.match(output, /pending::Waiting for the cluster to be activated.* Run the workflow activate, then run the workflow/);
    assert.deepEqual([...engine.simulator.world.cloudhsm.clusters.values()].map(({ tags }) => tags.get('safe-storage')), ['vault']);
    assert.match(output, /Success - Main What became of each storage/);
  });
}

/** The certificate of the cluster is signed where nobody of us is: between two runs. */
async function signOffline(engine: Engine): Promise<void> {
  const succeed = startsWell(engine);
  const { world, clock } = engine.simulator;
  const { certificate, privateKey } = await createAuthority({ commonName: 'Offline CA', notBefore: EPOCH, modulusLength: 2048 });
  await check('deploy puts out the CSR, leaves out the phases behind it, and has not failed', async () => {
    const output = await succeed('deploy', {}, { token: false });
    assert.match(output, /initialize%3A vault%3A pending::/);
    assert.doesNotMatch(output, /\[deploy\/connect vault/);
    assert.deepEqual([...world.cloudhsm.clusters.values()].map(({ state }) => state), ['UNINITIALIZED']);
  });
  await check('with what the CA has signed it goes on to the activation', async () => {
    const csr = /-----BEGIN CERTIFICATE REQUEST-----[^]+?-----END CERTIFICATE REQUEST-----/.exec(
      (JSON.parse(await engine.evidence('evidence-initialize-vault')) as { outputs: Record<string, string> }).outputs['cluster-csr']!,
    )![0];
    const now = clock.now();
    const signed = await signClusterCsr(openAuthority({ certificate, privateKey, now }), csr, { now, days: 3652 });
    const output = await succeed('deploy', {}, {
      token: false, secrets: { SAFE_STORAGE_CA_CERTIFICATE: certificate }, variables: { SIGNED_CLUSTER_CERTIFICATE: signed },
    });
    assert.match(output, /connect%3A vault%3A pending::Waiting for the cluster to be activated/);
    assert.deepEqual([...world.cloudhsm.clusters.values()].map(({ state }) => state), ['INITIALIZED']);
  });
}

/** The life of a storage: made, activated, finished, watched, taken away. */
async function liveIn(engine: Engine): Promise<void> {
  const { world } = engine.simulator;
  const succeed = startsWell(engine);
  const only = <T>(items: Iterable<T>): T => {
    const [first, ...others] = items;
    assert.equal(others.length, 0);
    return first!;
  };

  const issues = () => world.github.repositories.get('example/vault')!.issues;
  await check('verify opens no issue for what is not there yet', async () => {
    assert.match(await succeed('verify'), /pending::Waiting for the first deployment/);
    assert.deepEqual(issues(), []);
  });
  await check('deploy makes and initializes the cluster, and waits for activation', async () => {
    assert.match(await succeed('deploy'), /pending::Waiting for/);
    assert.equal(only(world.cloudhsm.clusters.values()).state, 'INITIALIZED');
    assert.deepEqual(Object.keys(world.github.secretsOf('example/vault', 'safe-storage-deploy')).sort(), [
      'SAFE_STORAGE_CA_CERTIFICATE', 'SAFE_STORAGE_CA_PRIVATE_KEY',
    ]);
    assert.match(await engine.evidence('evidence-deploy-vault'), /"hardware"/);
  });
  await check('nor for what waits for its activation', async () => {
    assert.match(await succeed('verify'), /pending::Waiting for the activation/);
    assert.deepEqual(issues(), []);
  });
  await check('activate refuses a name that is typed wrongly', async () => {
    const { output, code } = await engine.start('activate', { storage: 'vault', confirm: 'volt' });
    assert.notEqual(code, 0);
    assert.match(output, /confirm: expected the name "vault" once more \(got "volt"\)/);
  });
  await check('activate sets the admin password and connects the key store', async () => {
    await succeed('activate', { storage: 'vault', confirm: 'vault' });
    assert.equal(only(world.cloudhsm.clusters.values()).state, 'ACTIVE');
    assert.equal(only(world.kms.stores.values()).state, 'CONNECTED');
    assert.ok(world.ssm.parameters.all.has('/safe-storage/vault/admin-password'));
  });
  await check('deploy goes on to the file system, as the configuration says', async () => {
    await succeed('deploy');
    const fileSystem = only(world.fsx.fileSystems.values());
    assert.equal(fileSystem.lifecycle, 'AVAILABLE');
    assert.equal(fileSystem.kmsKeyId, only([...world.kms.keys.values()].filter(({ origin }) => origin === 'AWS_CLOUDHSM')).arn);
    assert.equal(only(world.cloudhsm.clusters.values()).hsms.length, 2);
  });
  await check('deploy once more changes nothing', async () => {
    const before = engine.simulator.requests.length;
    await succeed('deploy');
    const changes = engine.simulator.requests
      .slice(before)
      .filter(({ body }) => !body.includes('/lease/'))
      .map(({ operation }) => operation)
      .filter(operation => /^(Create|Put|Run|Initialize|Connect)/.test(operation));
    assert.deepEqual(changes, []);
  });
  await check('verify finds it healthy, and opens no issue', async () => {
    await succeed('verify');
    assert.deepEqual(issues(), []);
  });
  await check('verify fails loudly when the key store is disconnected, and opens one issue, however often it looks', async () => {
    only(world.kms.stores.values()).state = 'DISCONNECTED';
    for (let day = 1; day <= 2; day++) assert.notEqual((await engine.start('verify')).code, 0);
    const issue = only(issues());
    assert.deepEqual([issue.state, issue.title, issue.labels], ['open', 'Safe storage vault is broken', ['safe-storage/vault']]);
    assert.match(issue.body, /- \*\*broken\*\*: Key store cks-\w+ is DISCONNECTED.* key-store-disconnected/);
  });
  await check('verify closes the issue when deploy has fixed it', async () => {
    await succeed('deploy');
    await succeed('verify');
    assert.equal(only(issues()).state, 'closed');
  });
  await check('teardown removes the files, schedules the key, and says when to run it again', async () => {
    const output = await succeed(
      'teardown', { 'storage': 'vault', 'confirm': 'vault', 'delete-backups': 'true', 'ignore-consumers': 'false' },
    );
    assert.match(output, /pending::Waiting for.*run teardown again after that/);
    assert.equal(world.fsx.fileSystems.size, 0);
  });
  await check('verify is not alarmed by a key that waits for its deletion by that', async () => {
    assert.match(await succeed('verify'), /broken::A teardown waits/);
    assert.equal(only(issues()).state, 'closed');
  });
  await check('a month later teardown removes the rest', async () => {
    engine.pass(31);
    await succeed('teardown', { 'storage': 'vault', 'confirm': 'vault', 'delete-backups': 'true', 'ignore-consumers': 'false' });
    assert.equal(world.kms.stores.size, 0);
    assert.deepEqual([...world.cloudhsm.clusters.values()].filter(cluster => cluster.state !== 'DELETED'), []);
    assert.deepEqual([...world.ssm.parameters.all.keys()].filter(name => !/\/lease\/\d+$/.test(name)), []);
  });
  await check('nobody was denied anything that the workflows do', () => {
    assert.deepEqual(world.iam.used.filter(({ allowed }) => !allowed), []);
  });
  // test/leastPrivilege.slow.test.ts says of each that is not used why it is allowed.
  console.log(['What each role was allowed and used:', ...usageTable(usageOf(world.iam))].join('\n    '));
}

main().then(close, (error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
