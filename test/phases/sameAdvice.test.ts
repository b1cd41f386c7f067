import { DisableKeyCommand, ScheduleKeyDeletionCommand } from '@aws-sdk/client-kms';
import type { RawInputs } from '../../src/inputs/table';
import type { Finding } from '../../src/run/finding';
import { testAuthority } from '../support/authority';
import { finishedStorage } from '../support/finished';
import { keyOf, kmsOf } from '../support/parts';
import type { Storage } from '../support/storage';

const findingsOf = async (storage: Storage, phases: string, inputs: RawInputs): Promise<readonly Finding[]> =>
  (await storage.run({ phases, ...await testAuthority(), ...inputs })).report.phases.at(-1)!.findings;

const only = <T>(all: Map<string, T>): T => [...all.values()][0]!;

/** What somebody has done to a finished storage, or what a run is told of it, and the chapter in which a reader is helped. */
const troubles: [string, (storage: Storage) => Promise<unknown> | void, RawInputs, string][] = [
  ['a key whose deletion somebody has scheduled',
    async storage => kmsOf(storage).send(new ScheduleKeyDeletionCommand({ KeyId: keyOf(storage).id })), {}, 'key-not-usable'],
  ['a teardown that waits', async storage => storage.run({ phases: 'teardown', confirm: 'vault' }), {}, 'teardown-waits'],
  ['a key that is disabled', async storage =>
    kmsOf(storage).send(new DisableKeyCommand({ KeyId: keyOf(storage).id })), {}, 'key-not-usable'],
  ['passwords under no key of yours', () => undefined, { 'parameter-kms-key': undefined }, 'password-key'],
  ['passwords under a key that is not there', () => undefined, { 'parameter-kms-key': 'alias/of-nobody' }, 'password-key'],
  ['a key store that has failed', ({ simulator: { world } }) => {
    Object.assign(only(world.kms.stores), { state: 'FAILED', errorCode: 'NETWORK_ERRORS' });
  }, {}, 'key-store-disconnected'],
  // What a phase changes is a step of plan: test/phases/changes.test.ts.
  ['what no phase changes', () => undefined, { 'junction-path': '/files', 'hsm-mode': 'NON_FIPS' }, 'drift'],
  ['another key store name than that of the one that is there', () => undefined, { 'key-store-name': 'second' }, 'whose-is-it'],
];

test.each(troubles)('of %s plan says what verify says, and sends to the same chapter', async (_, spoil, inputs, chapter) => {
  const storage = await finishedStorage();
  await spoil(storage);
  const [planned, verified] = [await findingsOf(storage, 'plan', inputs), await findingsOf(storage, 'verify', inputs)];
  const advice = (findings: readonly Finding[]) => findings.filter(({ runbook }) => runbook === chapter)
    .map(({ what, remedy, runbook }) => ({ what, remedy, runbook }));
  expect(advice(planned).length).toBeGreaterThan(0);
  expect(advice(planned)).toEqual(advice(verified));
  // And nothing that both say has another chapter.
  const chapterOf = new Map(verified.map(({ what, runbook }) => [what, runbook]));
  expect(planned.filter(({ what, runbook }) => chapterOf.has(what) && chapterOf.get(what) !== runbook)).toEqual([]);
});

test('passwords that kept backups need are to stay; without such a backup they may go', async () => {
  const storage = await finishedStorage();
  const { world } = storage.simulator;
  const leave = { confirm: 'vault', phases: 'teardown' };
  await storage.run(leave);
  await storage.simulator.clock.sleep(31 * 24 * 3_600_000);
  const gone = await storage.run(leave);
  expect(gone).toMatchObject({ status: 'complete' });
  const advice = async () => (await findingsOf(storage, 'plan', {})).filter(({ what }) => what.includes('has left /safe-storage/vault/'));
  expect(await advice()).toMatchObject([{ remedy: 'Leave them: backups that are kept are of no use without them.' }]);
  world.cloudhsm.backups.clear();
  expect(await advice()).toMatchObject([{ remedy: 'Delete them, unless you know of a backup that needs them.' }]);
});
