import { explain } from '../../src/errors';
import type { RawInputs } from '../../src/inputs/table';
import { inputsFor } from '../../src/rehearsal/inputs';
import { rehearseOn } from '../../src/rehearsal/rehearsal';
import type { Simulator } from '../../src/simulator/server';
import { testAuthority } from '../support/authority';
import { makeKey } from '../support/kmsKey';
import { newStorage, type Storage } from '../support/storage';

const minute = 60_000;

/** Runs phases on a machine whose clock is so many minutes ahead of AWS's. */
async function runAhead({ simulator }: Storage, minutes: number, inputs: RawInputs) {
  const { clock } = simulator;
  const wrong: Simulator = {
    ...simulator,
    clock: {
      now: () => clock.now() + minutes * minute,
      wall: () => clock.wall(),
      hold: () => clock.hold(),
      alarm: (ms, ring) => clock.alarm(ms, ring),
      sleep: async (ms, signal) => clock.sleep(ms, signal),
      schedule: (at, event) => clock.schedule(at, event),
      share() { return { clock: this, leave: () => undefined }; },
      appointments: () => clock.appointments(),
    },
  };
  const all = { ...inputsFor(simulator, undefined, () => undefined), ...await testAuthority(), ...inputs };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return rehearseOn(wrong, { inputs: given, asGiven: true, print: () => undefined });
}

test.each([
  [-10, 'behind', 'by a role'], [10, 'ahead of', 'by a role'], [-10, 'behind', 'by keys'], [10, 'ahead of', 'by keys'],
])('a machine whose clock is %i minutes off is told so, and nothing else, before anything is made: %s, '
  + '%s', async (minutes, word, credentials) => {
  const storage = await newStorage();
  const inputs = { 'phases': 'provision', 'poll-interval': '60', ...credentials === 'by keys' && { 'role-to-assume': undefined } };
  const told = await runAhead(storage, minutes, inputs).then(() => 'it ran', explain);
  const clocks = `^This machine's clock is 10 minutes ${word} AWS's: it says 2026-11-23T\\d\\d:\\d0:.*, AWS says 2026-11-23T08:00:`;
  expect(told.split('\n')[0]).toMatch(new RegExp(clocks));
  expect(told).toMatch(/Set the clock/);
  expect(storage.simulator.world.cloudhsm.clusters.size).toBe(0);
});

test.each([-4, 4])('a clock that is %i minutes off does no harm', async minutes => {
  const storage = await newStorage();
  const made = { 'phases': 'provision, initialize', 'poll-interval': '60', 'ca-certificate': undefined, 'ca-private-key': undefined };
  expect((await runAhead(storage, minutes, made)).failure).toBeUndefined();
});

test('a clock that goes wrong on the way is named, whatever AWS answers', async () => {
  const storage = await newStorage();
  const { clock, world } = storage.simulator;
  const genuine = world.faults.fate.bind(world.faults);
  world.faults.fate = (service, operation) => {
    if (operation === 'CreateCluster') clock.wall = () => clock.now() + 12 * minute;
    return genuine(service, operation);
  };
  const { failure } = await storage.run({ ...await testAuthority(), phases: 'provision' });
  expect(failure).toMatch(/^This machine's clock is 12 minutes behind AWS's/);
  expect(failure).toMatch(/Cause: cloudhsm:DescribeClusters answered InvalidSignatureException: Signature expired/);
});

describe('an HSM has a clock of its own', () => {
  const kms = async (storage: Storage) => ({ 'github-token': undefined, 'ca-kms-key': await makeKey(storage) });

  test.each([
    [-30, 'made', async () => ({})], [30, 'made', async () => ({})], [-30, 'in KMS', kms], [30, 'in KMS', kms],
  ] as const)('%i seconds ahead, it takes what a CA %s has just signed', async (hsmClockAhead, _, inputs) => {
    const storage = await newStorage({ settings: { hsmClockAhead } });
    await storage.run({ 'phases': 'provision, initialize', 'github-token': undefined });
    // All of it at one instant, as a machine has it that is faster than a second.
    expect(await storage.run({ phases: 'initialize', ...await inputs(storage) })).toMatchObject({ status: 'complete', failure: undefined });
  });

  test('a card from the future is a warning that names both clocks', async () => {
    const storage = await newStorage({ settings: { hsmClockAhead: 3600 } });
    const { failure, log } = await storage.run({ ...await testAuthority(), phases: 'provision, initialize' });
    expect(failure).toBeUndefined();
    expect(log).toMatch(
      /warning.*The HSM certificate is sound: it is not valid before 2026-11-23T\S+; this machine's clock says .*, AWS's 2026-11-23T/,
    );
  });

  test('a card from another year is refused, and nobody is told to delete the cluster', async () => {
    const storage = await newStorage({ settings: { hsmClockAhead: 365 * 86_400 } });
    const { failure } = await storage.run({ ...await testAuthority(), phases: 'provision, initialize' });
    expect(failure).toMatch(/not valid before 2027-11-23[^]*No signature is wrong: check the roots/);
    expect(failure).not.toMatch(/delete (it|this|the)|delete-cluster/);
  });

  test('a card by another root is what that advice is for', async () => {
    const storage = await newStorage();
    const other = await newStorage({ seed: 2 });
    const { manufacturerRoot } = other.simulator.world.hardware;
    const { failure } = await storage.run({
      ...await testAuthority(), 'phases': 'provision, initialize', 'aws-root-certificate': manufacturerRoot, 'aws-root-sha256': undefined,
    });
    expect(failure).toMatch(/delete this cluster and ask AWS Support/);
  });
});
