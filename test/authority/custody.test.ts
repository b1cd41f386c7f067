import { explain } from '../../src/errors';
import type { RawInputs } from '../../src/inputs/table';
import { createAuthority, openAuthority, signClusterCsr } from '../../src/pki/authority';
import { summarize } from '../../src/report/summary';
import { example } from '../../src/simulator/account';
import type { Fault } from '../../src/simulator/core/faults';
import { EPOCH } from '../../src/simulator/server';
import { testAuthority } from '../support/authority';
import { crossSigned } from '../support/crossSigned';
import { storageAfter } from '../support/finished';
import { newStorage, type Storage } from '../support/storage';

const throughInitialize = { phases: 'provision, initialize' };

/** A cluster that waits for its CA, and what is to go wrong. */
async function provisioned(...faults: Fault[]): Promise<Storage> {
  const storage = await storageAfter({ phases: 'provision' });
  faults.forEach(fault => storage.simulator.world.faults.add(fault));
  return storage;
}

test('a CA that is made is in GitHub\'s secrets before it signs, and a later run asks for it instead of making another', async () => {
  const storage = await provisioned({ service: 'cloudhsm', operation: 'InitializeCluster', call: 1, fault: 'crash' });
  await storage.run(throughInitialize).catch(() => undefined);
  const { world } = storage.simulator;
  const secrets = world.github.secretsOf(example.repository);
  expect(secrets.SAFE_STORAGE_CA_CERTIFICATE).toContain('BEGIN CERTIFICATE');
  expect(secrets.SAFE_STORAGE_CA_PRIVATE_KEY).toContain('PRIVATE KEY');
  expect([...world.cloudhsm.clusters.values()][0]!.trustAnchor?.trim()).toBe(secrets.SAFE_STORAGE_CA_CERTIFICATE!.trim());
});

const secretsOf = ({ simulator: { world } }: Storage) => world.github.secretsOf(example.repository);
const [certificateName, keyName] = ['SAFE_STORAGE_CA_CERTIFICATE', 'SAFE_STORAGE_CA_PRIVATE_KEY'];
const parameter = '/safe-storage/vault/ca-certificate';
const dieAt = (secret: string): Fault =>
  ({ service: 'github', operation: `PUT /github/repos/${example.repository}/actions/secrets/${secret}`, call: 1, fault: 'crash' });
/** A run that dies as soon as GitHub has the secret, or before it hears of that. */
async function diedAt(secret: string): Promise<Storage> {
  const storage = await provisioned(dieAt(secret));
  await storage.run(throughInitialize).catch(() => undefined);
  storage.simulator.world.faults.revive();
  return storage;
}
/** As a workflow hands over its secrets: what is not there is nothing. */
const handedOver = (storage: Storage): RawInputs => ({
  'ca-certificate': secretsOf(storage)[certificateName], 'ca-private-key': secretsOf(storage)[keyName],
});
const stateOf = ({ simulator: { world } }: Storage) => [...world.cloudhsm.clusters.values()][0]?.state;
const deletion = new RegExp([certificateName, keyName].map(name => `gh secret delete ${name} --repo example/vault`).join('\\n +'));

test('a run that died between keeping the CA and signing goes on with the kept CA', async () => {
  const storage = await diedAt(certificateName);
  const without = await storage.run(throughInitialize);
  expect(without.failure).toMatch(/ca-certificate: expected the CA that is kept in the secret SAFE_STORAGE_CA_CERTIFICATE/);
  expect(stateOf(storage)).toBe('UNINITIALIZED');
  expect(await storage.run({ ...throughInitialize, ...handedOver(storage) })).toMatchObject({ status: 'complete' });
});

describe('a key that stands alone in GitHub\'s secrets', () => {
  test.each([
    ['handed over by the workflow', handedOver], ['not handed over', () => ({})],
  ])('is never overwritten, %s: only its certificate is added, and the run after that goes on with both', async (_, given) => {
    const storage = await diedAt(keyName);
    const { [keyName]: key, [certificateName]: none } = secretsOf(storage);
    expect([key, none]).toEqual([expect.stringContaining('PRIVATE KEY'), undefined]);
    expect((await storage.run({ ...given(storage), phases: 'plan' })).log).toMatch(/found +the key of a CA, kept by a run that died/);
    const half = await storage.run({ ...throughInitialize, ...given(storage) });
    expect(half).toMatchObject({ status: 'pending', failure: undefined });
    expect(half.log).toMatch(/run the workflow again with ca-certificate from the secret SAFE_STORAGE_CA_CERTIFICATE/);
    expect(secretsOf(storage)[keyName]).toBe(key);
    expect(secretsOf(storage)[certificateName]).toBe(storage.simulator.world.ssm.parameters.value(parameter));
    expect(stateOf(storage)).toBe('UNINITIALIZED');
    expect(await storage.run({ ...throughInitialize, ...handedOver(storage) })).toMatchObject({ status: 'complete', failure: undefined });
    expect(secretsOf(storage)[keyName]).toBe(key);
  });

  test('is not taken for the key of a certificate that somebody has planted: nothing is signed with the two', async () => {
    const { simulator: { world } } = await Promise.resolve(await diedAt(keyName));
    expect(world.ssm.parameters.value(parameter)).toContain('BEGIN CERTIFICATE');
    const storage = await diedAt(keyName);
    const key = secretsOf(storage)[keyName];
    const [planted] = storage.simulator.world.ssm.parameters.all.get(parameter)!.versions as { value: string }[];
    planted!.value = (await testAuthority())['ca-certificate'];
    const seen = await storage.run({ ...throughInitialize, ...handedOver(storage) });
    expect(seen.failure).toMatch(/^ca-secret-prefix: expected a CA's certificate and its key .*expected the key of the certificate CN=Test CA/);
    expect(seen.failure).toMatch(deletion);
    expect(seen.changes).toEqual([]);
    // Where the key is not handed over, the run that is handed both sees it.
    expect((await storage.run(throughInitialize)).status).toBe('pending');
    const both = await storage.run({ ...throughInitialize, ...handedOver(storage) }).then(({ failure }) => failure, explain);
    expect(both).toMatch(/^ca-certificate, ca-private-key: .*expected the key of the certificate CN=Test CA, got another key/);
    expect(both).toMatch(deletion);
    expect([stateOf(storage), secretsOf(storage)[keyName]]).toEqual(['UNINITIALIZED', key]);
  });

  test.each<[string, (storage: Storage) => unknown, RegExp]>([
    ['whose certificate is lost', ({ simulator: { world } }) => world.ssm.parameters.all.delete(parameter),
      /got the key, of 20\S+Z, without its certificate, which is not in \/safe-storage\/vault\/ca-certificate either\)/],
    ['beside something that is no certificate', ({ simulator: { world } }) => {
      Object.assign(world.ssm.parameters.all.get(parameter)!.versions[0]!, { value: 'nothing' });
    }, /of the certificate in \/safe-storage\/vault\/ca-certificate: the CA's certificate: expected PEM /],
    ['beside a chain', async ({ simulator: { world } }) => {
      const [kept] = world.ssm.parameters.all.get(parameter)!.versions as { value: string }[];
      kept!.value = crossSigned(kept!.value);
    }, /is not one that a run has made, since it does not stand alone/],
  ])('%s stops the run, which names both secrets and how a person deletes them', async (_, spoil, got) => {
    const storage = await diedAt(keyName);
    const before = secretsOf(storage);
    await spoil(storage);
    for (const phases of ['plan', 'initialize']) {
      const { failure, changes } = await storage.run({ phases });
      expect(failure).toMatch(got);
      expect(failure).toMatch(deletion);
      expect([changes, secretsOf(storage)]).toEqual([[], before]);
    }
  });

  test('is no reason to make a CA where a key comes without certificate and none is kept', async () => {
    const storage = await newStorage();
    const { 'ca-private-key': key } = await testAuthority();
    const { failure, changes } = await storage.run({ 'phases': 'plan, provision, initialize', 'ca-private-key': key });
    expect(failure).toMatch(/ca-certificate: expected the CA's certificate beside its key \(got nothing, nor the secret SAFE/);
    expect(changes).toEqual([]);
  });
});

test('a certificate without its key is not completed by another CA', async () => {
  const storage = await diedAt(certificateName);
  storage.simulator.world.github.repositories.get(example.repository)!.secrets.secrets.delete(keyName);
  const { failure } = await storage.run(throughInitialize);
  expect(failure).toMatch(/got the certificate, of 20\S+Z, without its key\)/);
  expect(failure).toMatch(deletion);
});

test('a run that dies before anything is in GitHub\'s secrets leaves nothing that is in the way of another CA', async () => {
  const storage = await provisioned({ service: 'ssm', operation: 'PutParameter', words: 'ca-certificate', call: 1, fault: 'crash' });
  await storage.run(throughInitialize).catch(() => undefined);
  storage.simulator.world.faults.revive();
  expect(secretsOf(storage)).toEqual({});
  expect(storage.simulator.world.ssm.parameters.value(parameter)).toContain('BEGIN CERTIFICATE');
  const { status, log } = await storage.run(throughInitialize);
  expect(status).toBe('complete');
  expect(log).toMatch(/ca-certificate held another certificate than the one in use; it is replaced/);
});

test('in an environment\'s secrets where one is named', async () => {
  const storage = await provisioned();
  const { status, log } = await storage.run({ ...throughInitialize, 'ca-secret-environment': example.environment });
  expect(status).toBe('complete');
  expect(log).toMatch(
    /kept in the secrets SAFE_STORAGE_CA_CERTIFICATE and SAFE_STORAGE_CA_PRIVATE_KEY of the environment "production" of example\/vault since 2026-11-23T/,
  );
  const { github } = storage.simulator.world;
  expect(github.secretsOf(example.repository).SAFE_STORAGE_CA_CERTIFICATE).toBeUndefined();
  expect(github.secretsOf(example.repository, example.environment).SAFE_STORAGE_CA_CERTIFICATE).toBeDefined();
});

test('never with us: the CSR comes out, is signed elsewhere, and the next run goes on', async () => {
  const storage = await provisioned();
  const first = await storage.run({ ...throughInitialize, 'github-token': undefined });
  expect(first.status).toBe('pending');
  const csr = first.outputs.get('cluster-csr')!;
  expect(csr).toContain('BEGIN CERTIFICATE REQUEST');
  expect(summarize(first.report)).toContain(`**CSR to be signed**\n\n\`\`\`\n${csr}\n\`\`\``);
  expect(summarize(first.report)).toMatch(/\*\*Next:\*\* Have your CA sign the CSR/);

  const { certificate, privateKey } = await createAuthority({ commonName: 'Offline CA', notBefore: EPOCH, modulusLength: 2048 });
  const now = storage.simulator.clock.now();
  const signed = await signClusterCsr(openAuthority({ certificate, privateKey, now }), csr, { now, days: 3652 });
  const second = await storage.run({
    'phases': 'initialize, activate', 'ca-certificate': certificate, 'signed-cluster-certificate': signed,
  });
  expect(second).toMatchObject({ status: 'complete', failure: undefined });
});

test('a certificate for another CSR is refused, and the cluster can still be initialized', async () => {
  const [storage, other] = [await provisioned(), await storageAfter({ phases: 'provision' }, { seed: 2 })];
  await storage.run({ ...throughInitialize, 'github-token': undefined });
  const csr = (await other.run({ ...throughInitialize, 'github-token': undefined })).outputs.get('cluster-csr')!;
  const { certificate, privateKey } = await createAuthority({ commonName: 'Offline CA', notBefore: EPOCH, modulusLength: 2048 });
  const now = storage.simulator.clock.now();
  const signed = await signClusterCsr(openAuthority({ certificate, privateKey, now }), csr, { now, days: 3652 });
  const { failure } = await storage.run({ 'phases': 'initialize', 'ca-certificate': certificate, 'signed-cluster-certificate': signed });
  expect(failure).toMatch(/signed-cluster-certificate, ca-certificate: .+/);
  expect([...storage.simulator.world.cloudhsm.clusters.values()][0]!.state).toBe('UNINITIALIZED');
});
