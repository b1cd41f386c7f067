import type { Fault } from '../../src/simulator/core/faults';
import type { World } from '../../src/simulator/world';
import { testAuthority } from '../support/authority';
import { startDuties } from '../support/duties';
import { storageAfter } from '../support/finished';
import { clusterOf } from '../support/parts';
import { newStorage } from '../support/storage';

const failing: Fault = { event: 'hsm-degraded' };
const without = ({ ec2: { zones } }: World, ...letters: string[]) => {
  for (const zone of zones) zone.offersCloudHsm = !letters.includes(zone.name.slice(-1));
};

describe('a zone that has no CloudHSM', () => {
  test.each([['a', ['b', 'c']], ['b', ['a', 'c']], ['c', ['a', 'b']]])('is %s: the HSMs come into the others', async (letter, zones) => {
    const storage = await newStorage();
    without(storage.simulator.world, letter);
    const { status, failure } = await storage.run({ phases: 'provision, initialize, activate, connect', ...await testAuthority() });
    expect({ status, failure }).toEqual({ status: 'complete', failure: undefined });
    expect(clusterOf(storage).hsms.map(({ zone }) => zone.slice(-1)).sort()).toEqual(zones);
  });

  test('leaves one zone only: nothing is paid for, and AWS\'s words are told for each', async () => {
    const storage = await newStorage();
    without(storage.simulator.world, 'a', 'b');
    const { failure } = await storage.run({ phases: 'provision', ...await testAuthority() });
    expect(failure).toMatch(/AWS makes no HSM in 2 of the cluster's 3 zones, and a KMS custom key store needs HSMs in two:/);
    for (const zone of ['a', 'b']) {
      expect(failure).toContain(`eu-central-1${zone}: CloudHSM is not available in availability zone 'eu-central-1${zone}'`);
    }
    expect(clusterOf(storage).hsms).toEqual([]);
  });

  test('shows at the second HSM: no other one is made in the zone of the first', async () => {
    const storage = await storageAfter({ phases: 'provision, initialize, activate' });
    without(storage.simulator.world, 'b', 'c');
    const { failure } = await storage.run({ phases: 'connect' });
    expect(failure).toMatch(/AWS makes no HSM in 2 of the cluster's 3 zones/);
    expect(clusterOf(storage).hsms).toHaveLength(1);
  });
});

describe('an HSM whose creation has failed', () => {
  test('before initialization is deleted as AWS says, and another one is made', async () => {
    const storage = await newStorage({ faults: [failing, failing] });
    const { status, failure, log } = await storage.run({ phases: 'provision, initialize', ...await testAuthority() });
    expect({ status, failure }).toEqual({ status: 'complete', failure: undefined });
    expect(log).toMatch(
      /HSM hsm-\w+ in eu-central-1a is DEGRADED: HSM creation failed. Please delete this HSM and try again. It has never worked/,
    );
    expect(clusterOf(storage).hsms.map(({ state }) => state)).toEqual(['ACTIVE']);
  });

  test('again and again: the third one stays, with the command that deletes it', async () => {
    const storage = await newStorage({ faults: [failing, failing, failing] });
    const { failure, changes } = await storage.run({ phases: 'provision', ...await testAuthority() });
    expect(failure).toMatch(
      /is DEGRADED: HSM creation failed.*\nIt never becomes ACTIVE, and is paid for: .*aws cloudhsmv2 delete-hsm --cluster-id cluster-\w+ --hsm-id hsm-\w+/,
    );
    expect(failure).not.toContain('half an hour');
    expect(changes.filter(change => change === 'cloudhsm:CreateHsm')).toHaveLength(3);
  });

  test('and whose deletion the role may not ask for: the command; once somebody has run it, the next run makes another', async () => {
    const { as, simulator } = await startDuties({ faults: [failing] });
    const { failure } = await as('deploy', 'provision');
    expect(failure).toMatch(/aws cloudhsmv2 delete-hsm --cluster-id \S+ --hsm-id \S+.* The role that runs this may not do it/);
    const [cluster] = [...simulator.world.cloudhsm.clusters.values()];
    simulator.world.cloudhsm.deleteHsm(cluster!, cluster!.hsms[0]!);
    expect((await as('deploy', 'provision')).failure).toBeUndefined();
    expect(cluster!.hsms.map(({ state }) => state)).toEqual(['ACTIVE']);
  });

  test('after activation stays: plan and verify say the same of it', async () => {
    const storage = await storageAfter({ phases: 'provision, initialize, activate' });
    storage.simulator.world.faults.add(failing);
    const words = /HSM hsm-\w+ in eu-central-1b is DEGRADED: HSM creation failed. Please delete this HSM and try again.\s+It never becomes ACTIVE/;
    expect((await storage.run({ phases: 'connect' })).failure).toMatch(words);
    expect((await storage.run({ phases: 'plan', ...await testAuthority() })).failure).toMatch(words);
    expect((await storage.run({ phases: 'verify' })).log).toMatch(words);
  });
});
