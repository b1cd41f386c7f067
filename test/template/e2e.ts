import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { usageOf, usageTable } from '../../src/simulator/iam/usage';
import { startSimulator } from '../../src/simulator/server';
import { check, close, must, run } from './shell';
import { type Engine, startEngine } from './workflowEngine';

/**
 * The template as its user meets it: from the packed tarball to a repository whose workflows run.
 *
 * Usage: `tsx test/template/e2e.ts TARBALL [FOLDER-OF-TOOLS]`; the tools are actionlint, zizmor, cfn-lint and act.
 */
const [tarball = '', tools = ''] = process.argv.slice(2).map(path => resolve(path));
const root = resolve(__dirname, '../..');

/** A configuration that a user would write, for the simulated account; with a fleet, one in two regions. */
const configuration = (spec: string, awsRoot: string, fleet: boolean) => `import { SafeStorageProject } from 'projen-safe-storage';
const project = new SafeStorageProject({
  name: 'vault',
  accountId: '111122223333',
  region: 'eu-central-1',
  subnetIds: ['subnet-0a11d6b1e5f0c00a1', 'subnet-0a11d6b1e5f0c00b1', 'subnet-0a11d6b1e5f0c00c1'],
  repository: 'example/vault',
  devDeps: [${JSON.stringify(spec)}],
  // The simulator's hardware has a root of its own, and its time passes quickly.
  inputs: { 'aws-root-certificate': ${JSON.stringify(awsRoot)}, 'poll-interval': '0.01' },
${fleet ? `  storages: [
    { name: 'vault' },
    { name: 'archive', region: 'eu-west-1', subnetIds: ['subnet-0b11d6b1e5f0c00a1', 'subnet-0b11d6b1e5f0c00b1'], storageCapacity: 2048 },
    { name: 'trial', environment: 'trial', deploymentType: 'SINGLE_AZ_1' },
  ],
` : ''}});
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
  for (const fleet of [true, false]) {
    console.log(fleet ? 'A fleet of three storages in two regions' : 'One storage');
    await writeFile(join(folder, '.projenrc.ts'), configuration(spec, awsRoot, fleet));
    await must('npx', ['projen'], { cwd: folder });
    await lint(folder);
  }

  if (!existsSync(join(tools, 'act'))) {
    console.log('Workflows: not run, since act is not here');
    return;
  }
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'configured');
  await git('remote', 'add', 'origin', 'https://github.com/example/vault.git');
  const engine = await startEngine({ folder, tools, action: process.env.ACTION_ROOT ?? root, storage: 'vault' });
  try {
    await liveIn(engine);
  } finally {
    await engine.close();
  }
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

/** The life of a storage: made, activated, finished, watched, taken away. */
async function liveIn(engine: Engine): Promise<void> {
  console.log('Its workflows, run by act against the simulator with the roles of its own bootstrap stack');
  const { world } = engine.simulator;
  const succeed = async (...start: Parameters<Engine['start']>) => {
    const { output, code } = await engine.start(...start);
    assert.equal(code, 0, output.split('\n').slice(-120).join('\n'));
    return output;
  };
  const only = <T>(items: Iterable<T>): T => {
    const [first, ...others] = items;
    assert.equal(others.length, 0);
    return first!;
  };

  await check('deploy makes and initializes the cluster, and waits for activation', async () => {
    assert.match(await succeed('deploy'), /pending::Waiting for/);
    assert.equal(only(world.cloudhsm.clusters.values()).state, 'INITIALIZED');
    assert.deepEqual(Object.keys(world.github.secretsOf('example/vault', 'safe-storage-deploy')).sort(), [
      'SAFE_STORAGE_CA_CERTIFICATE', 'SAFE_STORAGE_CA_PRIVATE_KEY',
    ]);
    assert.match(await engine.evidence('evidence-deploy-vault'), /"hardware"/);
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
    assert.deepEqual(world.github.repositories.get('example/vault')!.issues, []);
  });
  await check('verify fails loudly when the key store is disconnected, and opens one issue, however often it looks', async () => {
    only(world.kms.stores.values()).state = 'DISCONNECTED';
    for (let day = 1; day <= 2; day++) assert.notEqual((await engine.start('verify')).code, 0);
    const issue = only(world.github.repositories.get('example/vault')!.issues);
    assert.deepEqual([issue.state, issue.title, issue.labels], ['open', 'Safe storage vault is broken', ['safe-storage/vault']]);
    assert.match(issue.body, /- \*\*broken\*\*: Key store cks-\w+ is DISCONNECTED.* key-store-disconnected/);
  });
  await check('verify closes the issue when deploy has fixed it', async () => {
    await succeed('deploy');
    await succeed('verify');
    assert.equal(only(world.github.repositories.get('example/vault')!.issues).state, 'closed');
  });
  await check('teardown removes the files, schedules the key, and says when to run it again', async () => {
    const output = await succeed(
      'teardown', { 'storage': 'vault', 'confirm': 'vault', 'delete-backups': 'true', 'ignore-consumers': 'false' },
    );
    assert.match(output, /pending::Waiting for.*run teardown again after that/);
    assert.equal(world.fsx.fileSystems.size, 0);
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
  // test/leastPrivilege.test.ts says of each that is not used why it is allowed.
  console.log(['What each role was allowed and used:', ...usageTable(usageOf(world.iam))].join('\n    '));
}

main().then(close, (error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
