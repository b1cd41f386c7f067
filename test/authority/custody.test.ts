import { createAuthority, openAuthority, signClusterCsr } from '../../src/pki/authority';
import { summarize } from '../../src/report/summary';
import { example } from '../../src/simulator/account';
import { EPOCH } from '../../src/simulator/server';
import { newStorage } from '../support/storage';

const throughInitialize = { phases: 'provision, initialize' };

test('a CA that is made is in GitHub\'s secrets before it signs, and a later run asks for it instead of making another', async () => {
  const storage = await newStorage({ faults: [{ service: 'cloudhsm', operation: 'InitializeCluster', call: 1, fault: 'crash' }] });
  await storage.run(throughInitialize).catch(() => undefined);
  const { world } = storage.simulator;
  const secrets = world.github.secretsOf(example.repository);
  expect(secrets.SAFE_STORAGE_CA_CERTIFICATE).toContain('BEGIN CERTIFICATE');
  expect(secrets.SAFE_STORAGE_CA_PRIVATE_KEY).toContain('PRIVATE KEY');
  expect([...world.cloudhsm.clusters.values()][0]!.trustAnchor?.trim()).toBe(secrets.SAFE_STORAGE_CA_CERTIFICATE!.trim());
});

test('a run that died between keeping the CA and signing goes on with the kept CA', async () => {
  const storage = await newStorage({ faults: [{ service: 'ssm', operation: 'PutParameter', call: 1, fault: 'crash' }] });
  await storage.run(throughInitialize).catch(() => undefined);
  storage.simulator.world.faults.revive();

  const without = await storage.run(throughInitialize);
  expect(without.failure).toMatch(/ca-certificate: expected the CA that is kept in the secret SAFE_STORAGE_CA_CERTIFICATE/);
  expect([...storage.simulator.world.cloudhsm.clusters.values()][0]!.state).toBe('UNINITIALIZED');

  const secrets = storage.simulator.world.github.secretsOf(example.repository);
  const handedOver = { 'ca-certificate': secrets.SAFE_STORAGE_CA_CERTIFICATE, 'ca-private-key': secrets.SAFE_STORAGE_CA_PRIVATE_KEY };
  expect(await storage.run({ ...throughInitialize, ...handedOver })).toMatchObject({ status: 'complete' });
});

test('in an environment\'s secrets where one is named', async () => {
  const storage = await newStorage();
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
  const storage = await newStorage();
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
  const [storage, other] = [await newStorage(), await newStorage({ seed: 2 })];
  await storage.run({ ...throughInitialize, 'github-token': undefined });
  const csr = (await other.run({ ...throughInitialize, 'github-token': undefined })).outputs.get('cluster-csr')!;
  const { certificate, privateKey } = await createAuthority({ commonName: 'Offline CA', notBefore: EPOCH, modulusLength: 2048 });
  const now = storage.simulator.clock.now();
  const signed = await signClusterCsr(openAuthority({ certificate, privateKey, now }), csr, { now, days: 3652 });
  const { failure } = await storage.run({ 'phases': 'initialize', 'ca-certificate': certificate, 'signed-cluster-certificate': signed });
  expect(failure).toMatch(/signed-cluster-certificate, ca-certificate: .+/);
  expect([...storage.simulator.world.cloudhsm.clusters.values()][0]!.state).toBe('UNINITIALIZED');
});
