import {
  ConnectCustomKeyStoreCommand, DecryptCommand, DisconnectCustomKeyStoreCommand, EncryptCommand,
} from '@aws-sdk/client-kms';
import type { RawInputs } from '../../src/inputs/table';
import { testAuthority } from '../support/authority';
import { finishedStorage } from '../support/finished';
import { loseCluster, newestBackup } from '../support/lost';
import { fileSystemOf, keyOf, kmsOf, storeOf } from '../support/parts';
import type { Attempt, Storage } from '../support/storage';

/* The night the cluster is gone, from the first look to the mounted file system: docs/runbook.md, cluster-lost. */

const whole = 'provision, initialize, activate, connect, storage';
const hour = 3_600_000;

const run = async (storage: Storage, phases: string, inputs: RawInputs = {}): Promise<Attempt> =>
  storage.run({ ...await testAuthority(), phases, ...inputs });
const recover = async (storage: Storage, phases = whole, inputs: RawInputs = {}): Promise<Attempt> =>
  run(storage, phases, { 'source-backup-id': 'newest', ...inputs });

/** Somebody disconnects the key store and connects it again: KMS gives kmsuser another password. */
async function reconnect(storage: Storage): Promise<void> {
  const { id: CustomKeyStoreId } = storeOf(storage);
  await kmsOf(storage).send(new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId }));
  await storage.simulator.clock.sleep(hour);
  await kmsOf(storage).send(new ConnectCustomKeyStoreCommand({ CustomKeyStoreId }));
  await storage.simulator.clock.sleep(hour);
}

/** The cluster lost at once, with no backup of its end; what is left is of the day before, when kmsuser had an older password. */
async function loseSuddenly(storage: Storage): Promise<void> {
  const { cloudhsm } = storage.simulator.world;
  await storage.simulator.clock.sleep(24 * hour);
  const before = newestBackup(storage).created;
  await reconnect(storage);
  await loseCluster(storage);
  for (const { id, created } of [...cloudhsm.backups.values()]) if (created > before) cloudhsm.backups.delete(id);
}

test('a whole storage whose HSMs and cluster are deleted comes back by one input, with its key and its files', async () => {
  const storage = await finishedStorage();
  const { world } = storage.simulator;
  const [{ id: key, arn }, { id: fileSystem }] = [keyOf(storage), fileSystemOf(storage)];
  const { CiphertextBlob } = await kmsOf(storage).send(new EncryptCommand({ KeyId: arn, Plaintext: Buffer.from('of before') }));
  await loseSuddenly(storage);
  const backup = newestBackup(storage);
  const stored = storeOf(storage).password;
  expect(backup.contents.users.find(({ name }) => name === 'kmsuser')!.password).not.toBe(stored);

  // What the first commands say: nobody is led to a fresh cluster, nor to a teardown.
  const verified = await storage.run({ phases: 'verify' });
  expect(verified.outputs.get('health')).toBe('broken');
  expect(verified.log).toMatch(/There is no cluster tagged for vault[^]*To recover it, run the phases with source-backup-id: newest/);
  expect(verified.log).not.toMatch(/run deploy|teardown/i);
  const refused = await run(storage, whole);
  expect(refused).toMatchObject({ status: 'failed', changes: [] });
  expect(refused.failure).toMatch(/source-backup-id: newest/);
  const planned = await recover(storage, 'plan');
  expect(planned.failure).toBeUndefined();
  expect(planned.log).toMatch(new RegExp(`provision: create a cluster .*from ${backup.id}`));

  const recovered = await recover(storage);
  expect(recovered).toMatchObject({ status: 'complete', failure: undefined });
  expect(recovered.changes.filter(change => change === 'kms:UpdateCustomKeyStore')).toHaveLength(1);
  expect(recovered.log).not.toMatch(/INVALID_CREDENTIALS|disconnected, fixed and connected again/);
  expect([keyOf(storage).id, recovered.outputs.get('file-system-id')]).toEqual([key, fileSystem]);
  expect(recovered.outputs.get('mount-command')).toMatch(/^sudo mount /);
  const { Plaintext } = await kmsOf(storage).send(new DecryptCommand({ CiphertextBlob }));
  expect(Buffer.from(Plaintext!).toString()).toBe('of before');
  const restored = [...world.cloudhsm.clusters.values()].find(({ state }) => state === 'ACTIVE')!;
  expect(new Set(restored.hsms.map(({ zone }) => zone)).size).toBe(2);
  expect(recovered.report.evidence.cluster).toMatchObject({ id: restored.id, restoredFrom: { backup: backup.id, cluster: backup.clusterId } });

  // What comes after it.
  expect(await recover(storage)).toMatchObject({ status: 'complete', failure: undefined, changes: [] });
  expect(await run(storage, whole)).toMatchObject({ status: 'complete', failure: undefined, changes: [] });
  for (const inputs of [{}, { 'source-backup-id': 'newest' }]) {
    const after = await storage.run({ phases: 'verify', ...inputs });
    expect([after.outputs.get('health'), after.report.phases[0]!.findings]).toEqual(['healthy', []]);
    expect((await run(storage, 'plan', inputs)).outputs.get('changes')).toBe('0');
  }
});
