import type { RawInputs } from '../../src/inputs/table';
import { example } from '../../src/simulator/account';
import { testAuthority } from '../support/authority';
import { finishedStorage } from '../support/finished';
import { clusterOf } from '../support/parts';
import { newStorage } from '../support/storage';

const another = 'subnet-0a11d6b1e5f0c00e1';

test.each<[string, RawInputs, RegExp]>([
  ['mode', { 'hsm-mode': 'NON_FIPS' }, /warning +Cluster cluster-\w+ has mode FIPS \(hsm-mode says NON_FIPS\); this cannot be changed/],
  ['type and subnets', { 'hsm-type': 'hsm9.huge', 'subnet-ids': `${example.subnetIds[0]}, ${another}` },
    /has type hsm2m\.medium \(hsm-type says hsm9\.huge\) and subnets subnet-.* \(subnet-ids says /],
  ['source', { 'source-backup-id': 'backup-abcdefghijk' },
    /warning +Cluster cluster-\w+ has no backup as its source \(source-backup-id says backup-abcdefghijk\); this cannot be changed/],
])('a cluster of another %s than the inputs say is told, and left as it is', async (_, inputs, words) => {
  const storage = await finishedStorage();
  storage.simulator.world.ec2.addSubnet({ id: another, vpcId: example.vpcId, zone: `${example.region}b`, cidr: '10.0.120.0/24' });
  const { log, failure, changes } = await storage.run({ phases: 'provision', ...inputs });
  expect({ failure, changes }).toEqual({ failure: undefined, changes: [] });
  expect(log).toMatch(words);
});

test('a cluster of another source than the inputs say is told, with that which it has', async () => {
  const storage = await finishedStorage();
  Object.assign(clusterOf(storage), { sourceBackupId: 'backup-another2345' });
  const { log, failure } = await storage.run({ 'phases': 'provision', 'source-backup-id': 'backup-abcdefghijk' });
  expect(failure).toBeUndefined();
  expect(log).toMatch(/has backup-another2345 as its source \(source-backup-id says backup-abcdefghijk\)/);
});

test('subnets that give public addresses are named, before anything is made', async () => {
  const storage = await newStorage();
  const { log, failure } = await storage.run({
    ...await testAuthority(), 'phases': 'provision', 'subnet-ids': `${example.publicSubnetId}, ${example.subnetIds[1]}`,
  });
  expect(failure).toBeUndefined();
  expect(log).toMatch(new RegExp(`warning +${example.publicSubnetId}: gives public addresses; HSMs belong into private subnets[^]*made `
    + '+cluster'));
  expect((await finishedStorage()).log.join('\n')).not.toContain('gives public addresses');
});

test.each<[string, RawInputs, RegExp]>([
  ['route tables', { 'route-table-ids': 'rtb-0a11d6b1e5f0c0099' }, /route-table-ids: expected route tables of vpc-\w+ \(got rtb-0a11d6b1e5f0c0099\)/],
  ['security groups', { 'security-group-ids': 'sg-0a11d6b1e5f0c0099' }, /security-group-ids: expected security groups of vpc-\w+ \(got sg-/],
  ['zones', { 'storage-subnet-ids': `${example.subnetIds[0]}, ${another}` }, /storage-subnet-ids: expected subnets in different zones/],
])('what the file system will fail of an hour later is said before an HSM is paid for: %s', async (_, inputs, words) => {
  const storage = await newStorage();
  storage.simulator.world.ec2.addSubnet({ id: another, vpcId: example.vpcId, zone: `${example.region}a`, cidr: '10.0.120.0/24' });
  const whole = { ...await testAuthority(), ...inputs, phases: 'provision, initialize, activate, connect, storage' };
  const { failure, changes } = await storage.run(whole);
  expect(failure).toMatch(words);
  expect(changes).toEqual([]);
  // Of what this run does not make it says nothing.
  expect(await storage.run({ ...whole, phases: 'provision' })).toMatchObject({ failure: undefined });
});

/** Its other subnets are gone, or it never had any. */
describe('a cluster in one zone gets no HSM that would be of no use', () => {
  test.each<[string, number]>([['provision', 0], ['connect', 1], ['connect', 2]])('%s, with %d HSMs', async (phases, hsms) => {
    const storage = await finishedStorage();
    const cluster = clusterOf(storage);
    const [[zone, subnet]] = Object.entries(cluster.subnetMapping) as [[string, string]];
    Object.assign(cluster, { subnetMapping: { [zone]: subnet } });
    cluster.hsms.splice(hsms);
    cluster.hsms.forEach(hsm => Object.assign(hsm, { zone, subnetId: subnet }));
    const { failure, changes } = await storage.run({ phases });
    expect(failure).toMatch(/The cluster has subnets in 1 zone only; a KMS custom key store needs HSMs in two/);
    expect(changes).toEqual([]);
  });
});
