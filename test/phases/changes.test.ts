import { UpdateFileSystemCommand } from '@aws-sdk/client-fsx';
import { DeleteAliasCommand, ScheduleKeyDeletionCommand } from '@aws-sdk/client-kms';
import type { RawInputs } from '../../src/inputs/table';
import { example } from '../../src/simulator/account';
import type { Settings } from '../../src/simulator/core/settings';
import { clientsOf } from '../simulator/clients';
import { testAuthority } from '../support/authority';
import { startDuties } from '../support/duties';
import { finishedStorage } from '../support/finished';
import { clusterOf, fileSystemOf, keyOf, kmsOf, machineOf, volumeOf } from '../support/parts';
import { type Attempt, newStorage, type Storage } from '../support/storage';

/* The storage is finished; then its inputs change. */

const minute = 60_000;
const hour = 60 * minute;
const table = 'rtb-0a11d6b1e5f0c0077';
const addTable = ({ simulator: { world } }: Pick<Storage, 'simulator'>, id = table) => world.ec2.routeTables.set(id, {
  id, vpcId: example.vpcId, main: false, subnetIds: [], routes: [{ destination: '10.0.0.0/16', target: 'local' }], tags: new Map(),
});
const findings = ({ report }: Attempt) => report.phases.at(-1)!.findings.map(({ what, remedy }) => `${what} ${remedy}`);
const steps = ({ report }: Attempt) => (report.phases.at(-1)!.steps ?? []).map(({ phase, what }) => `${phase}: ${what}`);
const see = async (storage: Storage, phases: string, inputs: RawInputs) =>
  storage.run({ ...phases === 'plan' && await testAuthority(), phases, ...inputs });

/** Inputs that a phase brings about: the phase, its calls, what plan says, and how it is then. */
const inPlace: [input: string, RawInputs, string, string[], RegExp, (storage: Storage) => unknown, unknown][] = [
  ['route-table-ids', { 'route-table-ids': `${example.routeTableId}, ${table}` }, 'storage', ['fsx:UpdateFileSystem'],
    new RegExp(`storage: have FSx write the route to file system fs-\\w+ into ${table}$`), storage => fileSystemOf(storage).routeTableIds,
    [example.routeTableId, table]],
  ['storage-capacity', { 'storage-capacity': '2048' }, 'storage', ['fsx:UpdateFileSystem'],
    /storage: grow file system fs-\w+ from 1024 to 2048 GiB, \$256\.00 a month more$/, storage => fileSystemOf(storage).storageCapacity, 2048],
  ['throughput-capacity', { 'throughput-capacity': '256' }, 'storage', ['fsx:UpdateFileSystem'],
    /storage: change the throughput of file system fs-\w+ from 128 to 256 MB\/s, \$153\.60 a month more; its servers fail over and back$/,
    storage => fileSystemOf(storage).throughputPerHaPair, 256],
  ['volume-size', { 'volume-size': '200' }, 'storage', ['fsx:UpdateVolume'], /storage: grow volume fsvol-\w+ from 100 to 200 GiB$/,
    storage => volumeOf(storage).sizeInBytes / 2 ** 30, 200],
  ['backup-retention-days, more', { 'backup-retention-days': '120' }, 'provision', ['cloudhsm:ModifyCluster'],
    /provision: keep the backups of cluster cluster-\w+ for 120 days instead of 90$/, storage => clusterOf(storage).backupRetentionDays, 120],
  ['all sizes at once', {
    'storage-capacity': '1127', 'throughput-capacity': '512', 'route-table-ids': `${example.routeTableId}, ${table}`,
  }, 'storage', ['fsx:UpdateFileSystem'], /grow file system fs-\w+ from 1024 to 1127 GiB, \$25\.75 a month more$/, storage => {
    const { storageCapacity, throughputPerHaPair, routeTableIds } = fileSystemOf(storage);
    return [storageCapacity, throughputPerHaPair, routeTableIds];
  }, [1127, 512, [example.routeTableId, table]]],
];

/** What no source settles. */
const readings: Partial<Settings>[] = [
  {}, { fsxWhileUpdating: 'AVAILABLE', clusterWhileModified: 'MODIFY_IN_PROGRESS' }, { fsxShowsUpdate: 'at once' },
];

describe.each(readings)('where AWS is %j, what it can change in place is planned, told by verify, and changed, once', settings => {
  test.each(inPlace)('%s', async (_, inputs, phase, calls, planned, look, expected) => {
    const storage = await finishedStorage({ settings });
    addTable(storage);
    const verified = await see(storage, 'verify', inputs);
    expect(findings(verified)).toEqual([expect.stringMatching(/ Run deploy, which changes (it|them) in place; plan says what that costs\./)]);
    expect(verified.outputs.get('health')).toBe('healthy');
    const plan = await see(storage, 'plan', inputs);
    expect(plan).toMatchObject({ status: 'complete', changes: [] });
    expect(findings(plan)).toEqual([]);
    expect(steps(plan)).toEqual(expect.arrayContaining([expect.stringMatching(planned)]));
    expect(steps(plan).every(step => step.startsWith(phase))).toBe(true);
    const changed = await see(storage, phase, inputs);
    expect(changed).toMatchObject({ status: 'complete', failure: undefined, changes: calls });
    expect(changed.log).not.toMatch(/warning/);
    expect(look(storage)).toEqual(expected);
    expect(await see(storage, 'provision, storage', inputs)).toMatchObject({ status: 'complete', failure: undefined, changes: [] });
    expect(findings(await see(storage, 'verify', inputs))).toEqual([]);
    expect(steps(await see(storage, 'plan', inputs))).toEqual([]);
  });
});

test('less throughput costs less, and is as easily had', async () => {
  const storage = await finishedStorage();
  await see(storage, 'storage', { 'throughput-capacity': '512' });
  expect(steps(await see(storage, 'plan', {}))).toEqual([expect.stringContaining('from 512 to 128 MB/s, $460.80 a month less')]);
  expect(await see(storage, 'storage', {})).toMatchObject({ failure: undefined, changes: ['fsx:UpdateFileSystem'] });
  // The same change a second time is another one.
  await see(storage, 'storage', { 'throughput-capacity': '512' });
  expect(fileSystemOf(storage).throughputPerHaPair).toBe(512);
});

test('of the second generation, throughput is changed by the pair, and nobody here knows the price', async () => {
  const storage = await newStorage();
  const inputs = { 'deployment-type': 'SINGLE_AZ_2', 'throughput-capacity': '1536', 'ha-pairs': '2', 'storage-capacity': '2048' };
  expect(await storage.run({ ...await testAuthority(), ...inputs })).toMatchObject({ failure: undefined });
  const more = { ...inputs, 'throughput-capacity': '3072', 'storage-capacity': '4096' };
  expect(steps(await see(storage, 'plan', more))).toEqual([
    expect.stringMatching(/grow file system fs-\w+ from 2048 to 4096 GiB, at a price that is not known here$/),
    expect.stringMatching(/from 1536 to 3072 MB\/s a pair, at a price that is not known here; its servers fail over and back$/),
  ]);
  expect(await see(storage, 'storage', more)).toMatchObject({ failure: undefined });
  expect(fileSystemOf(storage)).toMatchObject({ throughputPerHaPair: 3072, storageCapacity: 4096 });
});

describe('tags of the input', () => {
  const tags = { tags: 'team=blue\ncost=7' };
  const parts = [clusterOf, keyOf, fileSystemOf, machineOf, volumeOf];
  const all = (storage: Storage) => parts.map(part => Object.fromEntries(part(storage).tags));

  test('are put on cluster, key, file system, storage virtual machine and volume; others and our own are never touched', async () => {
    const storage = await finishedStorage();
    for (const part of parts) part(storage).tags.set('team', 'red').set('other', 'theirs');
    const before = all(storage);
    expect(findings(await see(storage, 'verify', tags)).map(what => what.split(' has ')[0]!.replace(/ \S+$/, ''))).toEqual(
      ['Cluster', 'Key', 'File system', 'Storage virtual machine', 'Volume'],
    );
    expect(steps(await see(storage, 'plan', tags))).toEqual([
      /^provision: put 2 tags \(team=blue, cost=7\) on cluster cluster-\w+$/, /^provision: put 2 tags .* on key [\w-]+$/,
      /^storage: put 2 tags .* on file system fs-\w+$/, /^storage: put .* on storage virtual machine svm-\w+$/, /^storage: put .* on volume fsvol-\w+$/,
    ].map(each => expect.stringMatching(each)));
    const changed = await see(storage, 'provision, storage', tags);
    expect(changed).toMatchObject({
      failure: undefined, changes: ['cloudhsm:TagResource', 'kms:TagResource', 'fsx:TagResource', 'fsx:TagResource', 'fsx:TagResource'],
    });
    expect(all(storage)).toEqual(before.map(each => ({ ...each, team: 'blue', cost: '7' })));
    const bodies = storage.simulator.requests.filter(({ operation }) => operation === 'TagResource').map(({ body }) => body).slice(-5);
    expect(bodies.filter(body => body.includes('"safe-storage"'))).toEqual([]);
    expect(changed.terraform.get('storage')).toContain('blue');
    // Fewer in the input: nothing is taken off.
    expect(await see(storage, 'provision, storage', {})).toMatchObject({ failure: undefined, changes: [] });
    expect(findings(await see(storage, 'verify', {}))).toEqual([]);
  });
});

/** What stays as it is: what plan and verify say of it alike, and the phase too. */
const stays: [input: string, (storage: Storage) => unknown, RawInputs, string, RegExp][] = [
  ['backups kept for longer', storage => { clusterOf(storage).backupRetentionDays = 365; }, {}, 'provision',
    /backups that are kept for 365 days \(backup-retention-days says 90\)\. .* deletes those that are older\..*modify-cluster --cluster-id cluster-\w+ --backup-retention-policy Type=DAYS,Value=90/],
  ['other security groups', () => undefined, { 'security-group-ids': 'sg-0a11d6b1e5f0c0099' }, 'storage',
    /File system fs-\w+ has security groups sg-\w+ \(security-group-ids says sg-0a11d6b1e5f0c0099\)\. FSx has no call .* AWS warns against touching/],
  ['another preferred subnet', () => undefined, { 'preferred-subnet-id': example.subnetIds[1] }, 'storage',
    /has its preferred server in subnet-\w+ \(preferred-subnet-id says subnet-\w+\)\. A file system keeps its preferred server for good: fix preferred-subnet-id/],
  ['other subnets', () => undefined, { 'storage-subnet-ids': `${example.subnetIds[1]}, ${example.subnetIds[2]}` }, 'storage',
    /has subnets subnet-\w+, subnet-\w+ \(storage-subnet-ids says .*\)\. A file system keeps its subnets for good/],
  ['another deployment type', () => undefined, { 'deployment-type': 'SINGLE_AZ_1' }, 'storage',
    /has MULTI_AZ_1 \(deployment-type says SINGLE_AZ_1\)\. A file system keeps its deployment type for good/],
  ['less storage', storage => { fileSystemOf(storage).storageCapacity = 4096; }, {}, 'storage',
    /has 4096 GiB \(storage-capacity says 1024\)\. FSx takes no storage from a file system of the first generation: give 4096/],
  ['hardly more storage', () => undefined, { 'storage-capacity': '1100' }, 'storage',
    /has 1024 GiB \(storage-capacity says 1100\)\. FSx adds 10 percent at least: give 1127 as storage-capacity, or more; or 1024\./],
  ['a smaller volume', () => undefined, { 'volume-size': '50' }, 'storage',
    /Volume fsvol-\w+ has 100 GiB \(volume-size says 50\)\. No phase .* aws fsx update-volume --volume-id fsvol-\w+ --ontap-configuration SizeInBytes=53687091200\./],
  ['another junction path', () => undefined, { 'junction-path': '/files' }, 'storage',
    /has junction path \/vol1 \(junction-path says \/files\)\. .* aws fsx update-volume --volume-id fsvol-\w+ --ontap-configuration JunctionPath=\/files\./],
  ['fewer HSMs', storage => {
    const { hsms } = clusterOf(storage);
    hsms.push({ ...hsms[1]!, id: 'hsm-another2345' });
  }, {}, 'connect',
  /Cluster cluster-\w+ has 3 HSMs \(hsm-count says 2\), .* aws cloudhsmv2 delete-hsm --cluster-id cluster-\w+ --hsm-id hsm-another2345 leaves 2 in two zones/],
];

test.each(stays)('%s: verify, plan and the phase say why it stays, and the way; nothing is changed', async (
  _, prepare, inputs, phase, words,
) => {
  const storage = await finishedStorage();
  prepare(storage);
  const { world } = storage.simulator;
  world.ec2.securityGroups.set('sg-0a11d6b1e5f0c0099', {
    ...[...world.ec2.securityGroups.values()][0]!, id: 'sg-0a11d6b1e5f0c0099', vpcId: example.vpcId,
  });
  const [verified, planned, done] = [
    await see(storage, 'verify', inputs), await see(storage, 'plan', inputs),
    await see(storage, phase, { ...await testAuthority(), ...inputs }),
  ];
  expect(findings(verified)).toEqual([expect.stringMatching(words)]);
  expect(findings(planned)).toEqual(findings(verified));
  expect(planned).toMatchObject({ status: 'complete', failure: undefined });
  expect(steps(planned)).toEqual([]);
  expect(done).toMatchObject({ status: 'complete', failure: undefined, changes: [] });
  expect(done.log).toContain(findings(verified)[0]!);
});

test('the command for fewer HSMs leaves two zones, whichever zone has more', async () => {
  const storage = await finishedStorage();
  const { hsms } = clusterOf(storage);
  hsms.push({ ...hsms[0]!, id: 'hsm-anotheraaaa' }, { ...hsms[0]!, id: 'hsm-anotherbbbb' }, { ...hsms[1]!, id: 'hsm-anothercccc' });
  const [said] = findings(await see(storage, 'verify', {}));
  const ids = [...said!.matchAll(/--hsm-id (hsm-\w+)/g)].map(([, id]) => id);
  expect(ids.length).toBe(3);
  expect(new Set(hsms.filter(({ id }) => !ids.includes(id)).map(({ zone }) => zone)).size).toBe(2);
});

test('more HSMs say what they cost', async () => {
  expect(steps(await see(await finishedStorage(), 'plan', { 'hsm-count': '3' }))).toEqual([
    'connect: create one more HSM, 3 in all, $1,168.00 a month more',
  ]);
});

test('while type or pairs are others, sizes stay as they are', async () => {
  const storage = await finishedStorage();
  const inputs = { 'deployment-type': 'MULTI_AZ_2', 'throughput-capacity': '768', 'storage-capacity': '2048' };
  const done = await see(storage, 'storage', inputs);
  expect(done).toMatchObject({ failure: undefined, changes: [] });
  expect(done.log).toMatch(/has 128 MB\/s \(throughput-capacity says 768\)\. Nothing is changed as long as deployment-type and ha-pairs are not/);
});

describe('storage grows only as often as FSx lets it', () => {
  test('six hours after the last increase, and when its optimization is over; until then a run says so and goes on', async () => {
    const storage = await finishedStorage();
    const { clock } = storage.simulator;
    const asked = clock.now();
    await see(storage, 'storage', { 'storage-capacity': '2048' });
    const more = { 'storage-capacity': '4096' };
    const early = await see(storage, 'storage', more);
    expect(early).toMatchObject({ status: 'complete', failure: undefined, changes: [] });
    const until = new Date(asked + 6 * hour).toISOString().slice(0, 13);
    expect(early.log).toMatch(new RegExp(`has 2048 GiB \\(storage-capacity says 4096\\)\\. FSx adds no more storage before ${until}`
      + '\\S+, six hours after the last increase was asked for, nor until its storage optimization is over'));
    expect(steps(await see(storage, 'plan', more))).toEqual([]);
    await clock.sleep(31 * hour);
    const grown = await see(storage, 'storage', more);
    expect(grown).toMatchObject({ status: 'complete', failure: undefined });
    expect(grown.changes).toContain('fsx:UpdateFileSystem');
    expect(fileSystemOf(storage).storageCapacity).toBe(4096);
  });

  test('one that has failed says why, and is asked for again', async () => {
    const storage = await finishedStorage();
    storage.simulator.world.faults.add({ event: 'filesystem-update-fails' });
    const inputs = { 'storage-capacity': '2048' };
    const { failure } = await see(storage, 'storage', inputs);
    expect(failure).toMatch(/FSx has not updated file system fs-\w+: An internal error occurred while the file system was updated\.\nIt is AVAILABLE, with what it had before/);
    expect(await see(storage, 'storage', inputs)).toMatchObject({ failure: undefined, changes: ['fsx:UpdateFileSystem'] });
    expect(fileSystemOf(storage).storageCapacity).toBe(2048);
  });
});

describe('an update that is under way', () => {
  const inputs = { 'throughput-capacity': '256' };

  test('is pending for a run that does not wait; the next one waits for it and asks for nothing', async () => {
    const storage = await finishedStorage();
    const begun = await see(storage, 'storage', { ...inputs, wait: 'false' });
    expect(begun).toMatchObject({ status: 'pending', changes: ['fsx:UpdateFileSystem'] });
    expect(steps(await see(storage, 'plan', inputs))).toEqual([
      expect.stringMatching(/storage: wait until file system fs-\w+ has 256 MB\/s, which is under way$/),
    ]);
    expect(await see(storage, 'storage', inputs)).toMatchObject({ status: 'complete', failure: undefined, changes: [] });
    expect(fileSystemOf(storage).throughputPerHaPair).toBe(256);
  });

  test('of somebody else is waited for before ours is asked for', async () => {
    const storage = await finishedStorage();
    await clientsOf(storage.simulator).fsx.send(new UpdateFileSystemCommand({
      FileSystemId: fileSystemOf(storage).id, OntapConfiguration: { AutomaticBackupRetentionDays: 7 },
    }));
    expect(await see(storage, 'storage', inputs)).toMatchObject({ failure: undefined, changes: ['fsx:UpdateFileSystem'] });
    expect(fileSystemOf(storage)).toMatchObject({ throughputPerHaPair: 256, backupRetentionDays: 7 });
  });

  test('that takes too long is given up, with what was seen last', async () => {
    const storage = await finishedStorage({ durations: { 'filesystem.throughput': 5 * 3600 } });
    const { failure } = await see(storage, 'storage', inputs);
    expect(failure).toMatch(/Waited 120 minutes for the update of file system fs-\w+; last seen: UPDATING, IN_PROGRESS\.\nRun again: it goes on from here/);
  });
});

describe('killed, or without an answer, a change is made once', () => {
  const inputs = { ...Object.assign({}, ...inPlace.map(([, each]) => each)) as RawInputs, 'storage-capacity': '2048', 'tags': 'team=blue' };

  const calls = [
    ['fsx', 'UpdateFileSystem'], ['fsx', 'UpdateVolume'], ['fsx', 'TagResource'], ['cloudhsm', 'ModifyCluster'],
    ['cloudhsm', 'TagResource'], ['kms', 'TagResource'],
  ] as const;
  const fates = ['lost', 'internal', 'throttle', 'crash'] as const;

  test.each(calls.flatMap(([service, operation]) => fates.map(fault => [service, operation, fault] as const)))('%s:%s %s', async (
    service, operation, fault,
  ) => {
    const storage = await finishedStorage();
    addTable(storage);
    const { faults } = storage.simulator.world;
    faults.add({ service, operation, call: 1, fault });
    const first = await see(storage, 'provision, storage', inputs);
    expect(first.failure === undefined).toBe(fault !== 'crash');
    if (fault === 'crash') {
      faults.revive();
      await storage.simulator.clock.sleep(30 * minute);
      expect(await see(storage, 'provision, storage', inputs)).toMatchObject({ status: 'complete', failure: undefined });
    }
    const { actions, storageCapacity, tags } = fileSystemOf(storage);
    expect(actions.filter(({ type }) => type === 'FILE_SYSTEM_UPDATE').length).toBe(1);
    expect([storageCapacity, volumeOf(storage).sizeInBytes / 2 ** 30, clusterOf(storage).backupRetentionDays]).toEqual([2048, 200, 120]);
    expect([tags, keyOf(storage).tags, clusterOf(storage).tags].map(each => each.get('team'))).toEqual(['blue', 'blue', 'blue']);
    expect(await see(storage, 'provision, storage', inputs)).toMatchObject({ failure: undefined, changes: [] });
  });
});

test('a cluster in a state in which AWS does not take it keeps its retention, and the phase goes on', async () => {
  const storage = await finishedStorage();
  const refused = { code: 'CloudHsmInvalidRequestException', message: 'Not in this state', status: 400 };
  storage.simulator.world.faults.add({ service: 'cloudhsm', operation: 'ModifyCluster', call: 1, fault: refused });
  const done = await see(storage, 'provision', { 'backup-retention-days': '120' });
  expect(done).toMatchObject({ status: 'complete', failure: undefined });
  expect(done.log).toMatch(/Not done now, while the cluster is ACTIVE: keep the backups .*: Not in this state\. A later run asks again\./);
});

describe('a role of an older bootstrap stack', () => {
  const changed = { 'storage-capacity': '2048', 'volume-size': '200', 'backup-retention-days': '120', 'tags': 'team=blue' };

  test('changes nothing, says what to allow, and fails for none of it; plan says it before', async () => {
    const duties = await startDuties();
    const { simulator } = duties;
    await duties.as('deploy', 'provision, initialize');
    await duties.as('activate', 'activate, connect');
    expect((await duties.as('deploy', 'connect, storage')).failure).toBeUndefined();
    for (const { policies } of simulator.world.iam.roles.values()) {
      for (const policy of policies ?? []) {
        const lacks = ['cloudhsm:ModifyCluster', 'fsx:UpdateFileSystem', 'fsx:UpdateVolume', 'ec2:DescribeNetworkInterfaces'];
        const isNew = (condition: unknown) => JSON.stringify(condition ?? {}).includes('ForAllValues:StringNotLike');
        for (const statement of [policy.Statement].flat()) {
          const kept = (action: string) => (lacks.includes(action) || isNew(statement.Condition) ? 'x:None' : action);
          Object.assign(statement, { Action: [statement.Action].flat().map(String).map(kept) });
        }
      }
    }
    const done = await duties.as('deploy', 'provision, storage', changed);
    expect(done.failure).toBeUndefined();
    const said = done.report.phases.flatMap(({ notes }) => notes).filter(({ kind }) => kind === 'warning').map(({ text }) => text);
    for (const action of [
      'cloudhsm:ModifyCluster', 'cloudhsm:TagResource', 'kms:TagResource', 'fsx:TagResource', 'fsx:UpdateFileSystem', 'fsx:UpdateVolume',
    ]) {
      const words = new RegExp(`^Not done: .*, since this role may not ${action}\\. Allow ${action} .*bootstrap stack of this version`);
      expect(said).toEqual(expect.arrayContaining([expect.stringMatching(words)]));
    }
    const plan = await duties.as('verify', 'plan', changed);
    expect(plan.failure).toBeUndefined();
    expect(plan.report.phases.at(-1)!.findings).toEqual(expect.arrayContaining([expect.objectContaining({
      severity: 'degraded', what: expect.stringMatching(/safe-storage-deploy may not do anything that changing in place what is there asks for/) as string,
    })]));
    const groups = { 'security-group-ids': example.securityGroupId };
    const verified = await duties.as('verify', 'verify', groups);
    expect(verified.failure).toBeUndefined();
    expect(verified.report.phases.at(-1)!.findings).toEqual([expect.objectContaining({
      severity: 'notice', what: expect.stringMatching(/security-group-ids was not looked at: the role may not ec2:DescribeNetworkInterfaces/) as string,
    })]);
  });

  test('the stack of this version lets deploy change all of it, and nobody put another storage\'s tag on anything', async () => {
    const duties = await startDuties();
    await duties.as('deploy', 'provision, initialize');
    await duties.as('activate', 'activate, connect');
    await duties.as('deploy', 'connect, storage');
    const done = await duties.as('deploy', 'provision, storage', changed);
    expect(done.failure).toBeUndefined();
    expect(done.report.phases.flatMap(({ notes }) => notes).filter(({ kind }) => kind === 'warning')).toEqual([]);
    const storage = duties as unknown as Storage;
    expect(volumeOf(storage).tags.get('team')).toBe('blue');
  });
});

test('a teardown that waits is not told to change anything', async () => {
  const storage = await finishedStorage();
  await kmsOf(storage).send(new ScheduleKeyDeletionCommand({ KeyId: keyOf(storage).id }));
  await kmsOf(storage).send(new DeleteAliasCommand({ AliasName: 'alias/vault' }));
  const said = findings(await see(storage, 'verify', { 'tags': 'team=blue', 'junction-path': '/files' }));
  expect(said).toEqual(expect.arrayContaining([expect.stringContaining('A teardown waits')]));
  expect(said.filter(what => /^(File system|Storage virtual machine|Volume) .* has /.test(what))).toEqual([]);
});

test('route tables of another VPC are told by plan before FSx refuses them', async () => {
  const storage = await finishedStorage();
  const plan = await see(storage, 'plan', { 'route-table-ids': `${example.routeTableId}, rtb-0123456789abcdef0` });
  expect(plan.failure).toMatch(/route-table-ids: expected route tables of vpc-\w+ \(got rtb-0123456789abcdef0\)/);
  const { failure } = await see(storage, 'storage', { 'route-table-ids': `${example.routeTableId}, rtb-0123456789abcdef0` });
  expect(failure).toMatch(/fsx:UpdateFileSystem answered InvalidNetworkSettings/);
});

test('security groups that are as the inputs say are no difference, in whatever order', async () => {
  const storage = await finishedStorage();
  const { ec2 } = storage.simulator.world;
  const groups = ['sg-0a11d6b1e5f0c0099', 'sg-0a11d6b1e5f0c0098'];
  for (const id of fileSystemOf(storage).interfaceIds) ec2.interfaces.get(id)!.securityGroupIds = groups;
  expect(findings(await see(storage, 'verify', { 'security-group-ids': [...groups].reverse().join(', ') }))).toEqual([]);
  const [said] = findings(await see(storage, 'verify', { 'security-group-ids': groups[0] }));
  expect(said).toContain(`security groups ${[...groups].sort().join(', ')} (security-group-ids says ${groups[0]})`);
  expect(findings(await see(storage, 'verify', {}))).toEqual([]);
});
