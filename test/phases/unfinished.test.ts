import { ScheduleKeyDeletionCommand } from '@aws-sdk/client-kms';
import type { RawInputs } from '../../src/inputs/table';
import { EPOCH } from '../../src/simulator/server';
import { testAuthority } from '../support/authority';
import { finishedStorage } from '../support/finished';
import { loseCluster, newestBackup } from '../support/lost';
import { clusterOf, fileSystemOf, keyOf, kmsOf, storeOf } from '../support/parts';
import { type Attempt, newStorage, type Storage } from '../support/storage';

const day = 24 * 3_600_000;
const verify = async (storage: Storage, inputs: RawInputs = {}): Promise<Attempt> => storage.run({ phases: 'verify', ...inputs });
const said = ({ outputs, status, report }: Attempt) => {
  const { findings, outcome, next } = report.phases.at(-1)!;
  return { health: outputs.get('health'), status, findings: findings.map(({ severity }) => severity), outcome, next };
};
/** What `verify` says of a storage that is not finished, and without a fault. */
const awaits = (outcome: RegExp, next: RegExp) =>
  ({ health: 'pending', status: 'pending', findings: [], outcome: expect.stringMatching(outcome), next: expect.stringMatching(next) });

describe('the first nights', () => {
  test.each<[string, RegExp, RegExp]>([
    ['', /nothing of vault is in eu-central-1/, /Run deploy, or check name, region and account/],
    ['provision', /the initialization: cluster cluster-\w+ is UNINITIALIZED/, /sign the CSR/],
    ['provision, initialize', /the activation: cluster/, /Run activate/],
    ['provision, initialize, activate', /the key store: cluster cluster-\w+ is ACTIVE/, /goes on from here/],
  ])('after the phases (%s) it is awaited, also where the users are to be looked at', async (phases, outcome, next) => {
    const storage = await newStorage();
    if (phases !== '') await storage.run({ phases, ...await testAuthority() });
    const attempt = await verify(storage, { 'verify-users': 'true' });
    expect(said(attempt)).toEqual(awaits(outcome, next));
    expect(attempt.changes.filter(change => !/^ec2|SendCommand/.test(change))).toEqual([]);
  });

  test('a key store without a key that connects', async () => {
    const storage = await newStorage();
    await storage.run({ ...await testAuthority(), phases: 'provision, initialize, activate' });
    await storage.run({ ...await testAuthority(), phases: 'connect', wait: 'false' });
    await storage.simulator.clock.sleep(20 * 60_000);
    await storage.run({ ...await testAuthority(), phases: 'connect', wait: 'false' });
    expect(storeOf(storage).state).toBe('CONNECTING');
    expect(said(await verify(storage))).toEqual(awaits(/key store cks-\w+ to connect/, /if not, run it/));
  });

  const wrong = async (storage: Storage): Promise<readonly unknown[]> => {
    const { outputs, report } = await verify(storage);
    return ['pending', 'healthy'].includes(outputs.get('health')!) ? [] : report.phases.at(-1)!.findings;
  };

  test('beside a first deployment, whenever it looks, nothing is broken or degraded', async () => {
    const storage = await newStorage();
    const { clock: own, leave } = storage.simulator.clock.share();
    let isOver = false;
    const deploy = storage.run(await testAuthority(), 'deploy').finally(() => { isOver = true; });
    const seen: unknown[] = [];
    while (!isOver) {
      await own.sleep(3 * 60_000);
      seen.push(...await wrong(storage));
    }
    leave();
    expect((await deploy).failure).toBeUndefined();
    expect(seen).toEqual([]);
  });

  test('nor between the runs of one that never waits', async () => {
    const storage = await newStorage();
    const authority = await testAuthority();
    const seen: unknown[] = [];
    for (let status = 'pending'; status === 'pending';) {
      ({ status } = await storage.run({ ...authority, wait: 'false' }));
      seen.push(...await wrong(storage));
      await storage.simulator.clock.sleep(15 * 60_000);
    }
    expect(seen).toEqual([]);
    expect((await verify(storage)).outputs.get('health')).toBe('healthy');
  });

  test('a file system that is still being made after ten days is no longer awaited', async () => {
    const storage = await finishedStorage();
    fileSystemOf(storage).lifecycle = 'CREATING';
    expect((await verify(storage)).outputs.get('health')).toBe('pending');
    await storage.simulator.clock.sleep(10 * day);
    expect((await verify(storage)).outputs.get('health')).toBe('degraded');
  });

  test('something that is wrong beside it is told, and what is awaited with it', async () => {
    const storage = await newStorage();
    await storage.run({ ...await testAuthority(), phases: 'provision, initialize' });
    storage.simulator.world.ssm.parameters.all.delete('/safe-storage/vault/ca-certificate');
    const attempt = await verify(storage);
    expect(attempt.outputs.get('health')).toBe('degraded');
    expect(attempt.log).toMatch(/Waiting for the activation: cluster/);
  });
});

describe('a storage that is torn down', () => {
  /** Until nothing is left of it that a teardown takes. */
  async function tearDown(storage: Storage, inputs: RawInputs): Promise<void> {
    const removal = { 'phases': 'teardown', 'confirm': 'vault', 'key-deletion-window': '7', ...inputs };
    expect((await storage.run(removal)).status).toBe('pending');
    // Who has scheduled the deletion of its key is not to be seen: a person has to know.
    expect((await verify(storage)).outputs.get('health')).toBe('broken');
    await storage.simulator.clock.sleep(8 * day);
    expect(await storage.run(removal)).toMatchObject({ status: 'complete', failure: undefined });
  }

  test('but for its backups, is nobody\'s trouble; the way back is told', async () => {
    const storage = await finishedStorage();
    await tearDown(storage, {});
    expect(said(await verify(storage))).toEqual(awaits(
      /of vault there is no cluster, key store, key or file system in eu-central-1, as a complete teardown leaves it, but \d+ backups of /,
      /If it is not to come back, verify it no longer\. To recover it, .* with source-backup-id: backup-\w+: .* new-storage: true/,
    ));
  });

  test('with its backups is as one that never was', async () => {
    const storage = await finishedStorage();
    await tearDown(storage, { 'delete-backups': 'true' });
    expect(said(await verify(storage))).toEqual(awaits(/nothing of vault is in eu-central-1/, /Run deploy/));
  });
});

describe('what is lost is broken, and never awaited', () => {
  /** Everything of a storage that says its name, but for what AWS lets nobody change. */
  function untag({ simulator: { world } }: Storage): void {
    world.kms.aliases.delete('alias/vault');
    const { backups, clusters } = world.cloudhsm;
    const all: ReadonlyMap<string, { readonly tags: Map<string, string> }>[] = [world.kms.keys, world.fsx.fileSystems, backups, clusters];
    for (const { tags } of all.flatMap(each => [...each.values()])) tags.delete('safe-storage');
  }

  test.each<[string, (storage: Storage) => unknown]>([
    ['its cluster', loseCluster],
    ['its cluster, and the tags of all else', async storage => {
      await loseCluster(storage);
      untag(storage);
    }],
    ['its cluster, in whose place another one is initialized', async storage => {
      const was = clusterOf(storage);
      await loseCluster(storage);
      untag(storage);
      const { clusters } = storage.simulator.world.cloudhsm;
      const id = 'cluster-anotherone2';
      clusters.set(id, { ...was, id, state: 'INITIALIZED', tags: new Map([['safe-storage', 'vault']]) });
    }],
    ['its name: what else AWS has of it, nobody finds', async storage => {
      untag(storage);
      storeOf(storage).name = 'somebodys';
    }],
    ['its name, with the backups of a cluster that is gone', async storage => {
      await loseCluster(storage);
      untag(storage);
      const { fsx, kms } = storage.simulator.world;
      fsx.fileSystems.clear();
      kms.stores.clear();
      kms.keys.clear();
    }],
    ['its key store', async storage => {
      storage.simulator.world.kms.stores.clear();
    }],
    ['the alias, while the file system is there', async storage => {
      storage.simulator.world.kms.aliases.delete('alias/vault');
      fileSystemOf(storage).lifecycle = 'CREATING';
    }],
  ])('%s', async (_, lose) => {
    const storage = await finishedStorage();
    await lose(storage);
    expect(said(await verify(storage))).toMatchObject({ health: 'broken', status: 'complete' });
  });

  test('its key, by a hand that lets it look like a teardown while the files are there', async () => {
    const storage = await finishedStorage();
    const { kms, cloudhsm } = storage.simulator.world;
    kms.aliases.delete('alias/vault');
    await kmsOf(storage).send(new ScheduleKeyDeletionCommand({ KeyId: keyOf(storage).id, PendingWindowInDays: 7 }));
    cloudhsm.backups.clear();
    const { findings } = (await verify(storage)).report.phases.at(-1)!;
    const id = fileSystemOf(storage).id;
    expect(findings.filter(({ severity }) => severity !== 'notice').map(({ runbook, what }) => [runbook, what])).toEqual([
      ['teardown-waits', expect.stringContaining('will be deleted')],
      ['key-not-usable', expect.stringContaining(`File system ${id} is AVAILABLE under key arn:`)],
      ['backup-missing', expect.stringContaining('has no READY backup')],
    ]);
  });

  test('its region, with a copy of a backup in another one', async () => {
    const storage = await finishedStorage();
    const backup = newestBackup(storage);
    const elsewhere = await newStorage();
    const { backups } = elsewhere.simulator.world.cloudhsm;
    backups.set('backup-copied22222', {
      ...backup, id: 'backup-copied22222', created: EPOCH, tags: new Map(), sourceRegion: 'eu-west-1',
    });
    expect(said(await verify(elsewhere))).toMatchObject({ health: 'broken', status: 'complete' });
  });

  test('an HSM of a cluster that is initialized, which had the key of its certificate', async () => {
    const storage = await newStorage();
    await storage.run({ ...await testAuthority(), phases: 'provision, initialize' });
    clusterOf(storage).hsms.splice(0);
    expect(said(await verify(storage))).toMatchObject({ health: 'broken', status: 'complete' });
  });

  test('an HSM that has failed to be made', async () => {
    const storage = await newStorage();
    await storage.run({ ...await testAuthority(), phases: 'provision' });
    Object.assign(clusterOf(storage).hsms[0]!, { state: 'DEGRADED' });
    expect(said(await verify(storage))).toMatchObject({ health: 'broken', status: 'complete' });
  });
});
