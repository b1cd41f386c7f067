import { example } from '../../src/simulator/account';
import type { Key } from '../../src/simulator/kms/model';
import { testAuthority } from '../support/authority';
import { startDuties } from '../support/duties';
import { storageAfter } from '../support/finished';
import { newStorage, type Storage } from '../support/storage';

const password = '/safe-storage/vault/admin-password';
const versions = ({ simulator: { world: { ssm } } }: Storage) => ssm.parameters.all.get(password)!.versions;
const keyOf = ({ simulator: { world: { kms } } }: Storage): Key => kms.keys.get(kms.aliases.get(example.parameterKey)!.keyId)!;
const spoilt: readonly [string, (key: Key) => void, RegExp][] = [
  ['Disabled', key => { key.enabled = false; }, /is Disabled/],
  ['PendingDeletion', key => { key.deletion = { at: Date.parse('2030-01-01'), days: 30 }; }, /is PendingDeletion/],
];

/** Without the input, as storages of earlier releases are. */
const activated = async (inputs: Record<string, string | undefined> = {}): Promise<Storage> =>
  storageAfter({ phases: 'provision, initialize, activate', ...inputs });

test('passwords are kept under the key of the input', async () => {
  const storage = await activated();
  expect(versions(storage).map(({ keyId }) => keyId)).toEqual([example.parameterKey]);
});

test('those of an earlier release are written anew under it, once, and what is known of them stays known', async () => {
  const storage = await activated({ 'parameter-kms-key': undefined });
  expect((await storage.run({ 'phases': 'connect', 'parameter-kms-key': undefined, ...await testAuthority() })).failure).toBeUndefined();
  const [old] = versions(storage);
  const { log, failure } = await storage.run({ phases: 'activate', ...await testAuthority() });
  expect(failure).toBeUndefined();
  expect(versions(storage).map(({ keyId, value }) => [keyId, value])).toEqual([
    ['alias/aws/ssm', old!.value], [example.parameterKey, old!.value],
  ]);
  expect(log).toMatch(/parameter \/safe-storage\/vault\/admin-password: under alias\/safe-storage-parameters from version 2 on/);
  expect(log).toMatch(/Versions of .* before 2 stay under alias\/aws\/ssm/);
  await storage.run({ phases: 'activate', ...await testAuthority() });
  expect(versions(storage)).toHaveLength(2);
  const { report } = await storage.run({ phases: 'verify' });
  expect(report.phases.at(-1)!.findings.filter(({ what }) => what.includes('admin-password'))).toEqual([]);
});

test.each(spoilt)('a key that is %s is reported by plan and verify, and nothing is written under it', async (_, spoil, said) => {
  const storage = await activated({ 'parameter-kms-key': undefined });
  spoil(keyOf(storage));
  const plan = await storage.run({ phases: 'plan', ...await testAuthority() });
  expect(plan.report.phases.at(-1)!.findings).toContainEqual(expect.objectContaining({ what: expect.stringMatching(said) as string }));
  const verify = await storage.run({ phases: 'verify' });
  expect(verify.report.phases.at(-1)!.findings).toContainEqual(
    expect.objectContaining({ severity: 'degraded', what: expect.stringMatching(said) as string }),
  );
  const activate = await storage.run({ phases: 'activate', ...await testAuthority() });
  expect(activate.failure).toMatch(said);
  expect(versions(storage)).toHaveLength(1);
});

test('a key that verify may not look at is told, beside all else that it looks at', async () => {
  const duties = await startDuties({}, 'test');
  await duties.as('deploy', 'provision, initialize');
  await duties.as('activate', 'activate');
  const { world } = duties.simulator;
  const of = (name: string) => `arn:aws:iam::${world.accountId}:role/${name}`;
  const policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{
      Effect: 'Allow', Principal: { AWS: ['safe-storage-activate', 'safe-storage-worker'].map(of) }, Action: 'kms:*', Resource: '*',
    }],
  });
  Object.assign(world.kms.keys.get(world.kms.aliases.get(example.parameterKey)!.keyId)!, { policy });
  const { report, failure } = await duties.as('verify', 'verify');
  expect(failure).toBeUndefined();
  const { findings, notes } = report.phases.at(-1)!;
  expect(findings).toContainEqual(expect.objectContaining({
    severity: 'degraded', what: expect.stringMatching(/^Not checked: the key of the passwords .* may not kms:DescribeKey/) as string,
  }));
  expect(notes.map(({ text }) => text)).toContainEqual(expect.stringContaining('Waiting for the key store: cluster '));
});

test('without the input plan and verify say who reads the password', async () => {
  const storage = await activated({ 'parameter-kms-key': undefined });
  const verify = await storage.run({ 'phases': 'verify', 'parameter-kms-key': undefined });
  expect(verify.report.phases.at(-1)!.findings).toContainEqual(expect.objectContaining({
    severity: 'notice', what: expect.stringMatching(/ReadOnlyAccess.*AmazonSSMManagedInstanceCore/) as string,
  }));
  const plan = await (await newStorage()).run({ 'phases': 'plan', 'parameter-kms-key': undefined });
  expect(plan.report.phases.at(-1)!.findings).toContainEqual(expect.objectContaining({
    severity: 'notice', what: expect.stringMatching(/ReadOnlyAccess/) as string,
  }));
});

test.each([
  ['which is not there', 'alias/nowhere', /which is not there/],
  ['of another kind', 'alias/signs', /usage is SIGN_VERIFY/],
])('a key %s is refused before a password is written', async (_, alias, said) => {
  const storage = await activated({ 'parameter-kms-key': undefined });
  const { kms, accountId } = storage.simulator.world;
  const { id } = kms.addSigningKey(`arn:aws:kms:eu-central-1:${accountId}:key/1234abcd-12ab-34cd-56ef-1234567890ab`);
  kms.aliases.set('alias/signs', { name: 'alias/signs', keyId: id, created: 0, updated: 0, visibleFrom: 0 });
  const { failure } = await storage.run({ 'phases': 'activate', 'parameter-kms-key': alias, ...await testAuthority() });
  expect(failure).toMatch(said);
  expect(versions(storage)).toHaveLength(1);
});

test('teardown leaves the key alone', async () => {
  const storage = await activated();
  const { failure } = await storage.run({
    'phases': 'teardown', 'confirm': 'vault', 'delete-backups': 'true', 'ca-certificate': undefined, 'ca-private-key': undefined,
  });
  expect(failure).toBeUndefined();
  const { enabled, deletion } = keyOf(storage);
  expect([enabled, deletion]).toEqual([true, undefined]);
});
