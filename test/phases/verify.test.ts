import { DeleteFileSystemCommand, DeleteStorageVirtualMachineCommand, DeleteVolumeCommand, FSxClient } from '@aws-sdk/client-fsx';
import {
  CreateKeyCommand, DisableKeyCommand, DisconnectCustomKeyStoreCommand, RevokeGrantCommand, ScheduleKeyDeletionCommand,
  UpdateAliasCommand,
} from '@aws-sdk/client-kms';
import type { RawInputs } from '../../src/inputs/table';
import { certifyAuthority } from '../../src/pki/authority';
import { localSigner } from '../../src/pki/signer';
import { type Finding, runbookPage } from '../../src/run/finding';
import { example } from '../../src/simulator/account';
import type { CallFate } from '../../src/simulator/core/faults';
import { EPOCH } from '../../src/simulator/server';
import { testAuthority } from '../support/authority';
import { byClock } from '../support/byClock';
import { finishedStorage } from '../support/finished';
import { key } from '../support/keys';
import { clusterOf, fileSystemOf, keyOf, kmsOf, machineOf, storeOf, volumeOf } from '../support/parts';
import { type Attempt, newStorage, type Storage } from '../support/storage';

const day = 24 * 3_600_000;

const verify = async (storage: Storage, inputs: RawInputs = {}): Promise<Attempt> => storage.run({ phases: 'verify', ...inputs });
const findingsIn = ({ report }: Attempt): readonly Finding[] => report.phases.at(-1)!.findings;
const health = (attempt: Attempt) => attempt.outputs.get('health');

const worldOf = ({ simulator: { world } }: Storage) => world;

/** A user of the HSMs is as it should not be, on the first or on all of them. */
const spoil = (storage: Storage, name: string, change: object, hsms = clusterOf(storage).hsms.length) =>
  clusterOf(storage).hsms.slice(0, hsms).forEach(hsm => Object.assign(hsm.users.find(user => user.name === name)!, change));
const forget = (storage: Storage, name: string, hsms = clusterOf(storage).hsms.length) =>
  clusterOf(storage).hsms.slice(0, hsms).forEach(hsm => { hsm.users = hsm.users.filter(user => user.name !== name); });

/** A certificate of the storage's CA that has so many days left. */
async function endingIn(days: number): Promise<string> {
  const { publicKey, privateKey } = key('rsa2048:test CA');
  return certifyAuthority({
    commonName: 'Test CA', notBefore: EPOCH - 365 * day
    + days * day, years: 1,
  }, publicKey, localSigner(privateKey));
}

describe('healthy', () => {
  let storage: Storage;
  beforeAll(async () => { storage = await finishedStorage(); });

  test('a finished storage; nothing is changed, and what it has cost is told', async () => {
    const attempt = await verify(storage);
    expect(health(attempt)).toBe('healthy');
    expect(findingsIn(attempt)).toEqual([]);
    expect(attempt.changes).toEqual([]);
    const priced = attempt.report.costs.filter(({ spent }) => spent !== undefined && spent > 0);
    expect(priced.map(({ of, atMost }) => [of, atMost])).toEqual([
      ['hsms', true], ['key', undefined], ['storage', undefined], ['throughput', undefined],
    ]);
  });

  test('what it costs is that of the file system that is there, whatever the inputs say', async () => {
    const { report } = await verify(storage, { 'storage-capacity': '4096' });
    expect(report.costs.find(({ of }) => of === 'storage')!.what).toContain('1024 GiB');
  });

  test('with its users looked at, too; the worker is gone afterwards', async () => {
    expect(health(await verify(storage, { 'verify-users': 'true' }))).toBe('healthy');
    expect([...worldOf(storage).ec2.instances.values()].filter(instance => instance.state === 'running')).toEqual([]);
  });

  test.each<[string, RawInputs, RegExp]>([
    ['storage-capacity', { 'storage-capacity': '2048' }, /File system fs-\w+ has 1024 GiB \(storage-capacity says 2048\)/],
    ['throughput-capacity', { 'throughput-capacity': '256' }, /128 MB\/s \(throughput-capacity says 256\)/],
    ['deployment-type', { 'deployment-type': 'SINGLE_AZ_1' }, /MULTI_AZ_1 \(deployment-type says SINGLE_AZ_1\)/],
    ['volume-size', { 'volume-size': '200' }, /Volume fsvol-\w+ has 100 GiB \(volume-size says 200\)/],
    ['junction-path', { 'junction-path': '/files' }, /Volume fsvol-\w+ has junction path \/vol1 \(junction-path says \/files\)/],
    ['hsm-mode', { 'hsm-mode': 'NON_FIPS' }, /Cluster cluster-\w+ has mode FIPS \(hsm-mode says NON_FIPS\)/],
    ['hsm-type', { 'hsm-type': 'hsm1.medium' }, /type hsm2m.medium \(hsm-type says hsm1.medium\)/],
    ['subnet-ids', { 'subnet-ids': `${example.subnetIds[0]}, subnet-0123456789abcdef0` }, /subnets subnet-.* \(subnet-ids says /],
    ['backup-retention-days', { 'backup-retention-days': '30' }, /backups that are kept for 90 days \(backup-retention-days says 30\)/],
  ])('drift of %s from the inputs is worth a notice', async (_, inputs, what) => {
    const attempt = await verify(storage, inputs);
    expect(health(attempt)).toBe('healthy');
    expect(findingsIn(attempt)).toEqual([
      { severity: 'notice', what: expect.stringMatching(what), remedy: expect.any(String), runbook: 'drift' },
    ]);
  });
});

test('drift of tags from the inputs is told for each resource; what others have added is theirs', async () => {
  const storage = await newStorage();
  const given = { ...await testAuthority(), tags: 'team=blue' };
  await storage.run(given);
  machineOf(storage).tags.set('other', 'theirs');
  volumeOf(storage).tags.set('team', 'red');
  fileSystemOf(storage).tags.delete('team');
  clusterOf(storage).tags.set('team', 'green');
  const told = [
    /Cluster cluster-\w+ has tag team=green \(tags says team=blue\)/, /File system fs-\w+ has no tag team \(tags says team=blue\)/,
    /Volume \S+ has tag team=red \(tags says team=blue\)/,
  ];
  const findings = findingsIn(await verify(storage, { tags: 'team=blue' }));
  expect(findings.map(({ what }) => what)).toEqual(told.map(each => expect.stringMatching(each)));
  const { log } = await storage.run({ ...given, phases: 'plan' });
  for (const each of ['cluster', 'file system', 'volume']) expect(log).toMatch(new RegExp(`put the tag team=blue on ${each} `));
});

/** What is wrong, how bad, what is said of it, and the chapter of the runbook; `inputs` are those of the verification. */
const faults: [
  name: string,
  breakIt: (storage: Storage) => Promise<unknown> | void,
  finding: [Finding['severity'], RegExp, string],
  inputs?: RawInputs | (() => Promise<RawInputs>),
][] = [
  ['a cluster that is DEGRADED', storage => {
    clusterOf(storage).state = 'DEGRADED';
  }, ['broken', /Cluster cluster-\w+ is DEGRADED, not ACTIVE/, 'cluster-not-active']],
  ['a lost HSM', storage => worldOf(storage).cloudhsm.degrade(clusterOf(storage).hsms[1]!.id), [
    'degraded', /1 of 2 HSMs are ACTIVE, in 1 zone;/, 'hsm-lost',
  ]],
  ['an HSM that is DEGRADED', storage => worldOf(storage).cloudhsm.degrade(clusterOf(storage).hsms[1]!.id), [
    'degraded', /HSM hsm-\w+ in eu-central-1\w is DEGRADED/, 'hsm-lost',
  ]],
  ['no HSM', storage => { clusterOf(storage).hsms = []; }, ['broken', /No HSM of cluster cluster-\w+ is ACTIVE/, 'hsm-lost']],
  ['more HSMs than asked for', storage => {
    const { hsms } = clusterOf(storage);
    hsms.push({ ...hsms[0]!, id: 'hsm-another2345' });
  }, ['notice', /3 HSMs \(hsm-count says 2\), each of which is paid for/, 'drift']],
  ['no backup', storage => worldOf(storage).cloudhsm.backups.clear(),
    ['degraded', /Cluster cluster-\w+ has no READY backup/, 'backup-missing']],
  ['no backup, a day later', async ({ simulator: { world, clock } }) => {
    await clock.sleep(2 * day);
    world.cloudhsm.backups.clear();
  }, ['degraded', /Cluster cluster-\w+ has no READY backup/, 'backup-missing']],
  ['backups that somebody has deleted', storage => {
    for (const backup of worldOf(storage).cloudhsm.backups.values()) worldOf(storage).cloudhsm.deleteBackup(backup);
  }, ['degraded', /Cluster cluster-\w+ has no READY backup/, 'backup-missing']],
  ['an old backup', async ({ simulator: { world, clock } }) => {
    await clock.sleep(3 * day);
    for (const [id, { created }] of world.cloudhsm.backups) if (created > clock.now() - 2 * day) world.cloudhsm.backups.delete(id);
  }, ['degraded', /The newest backup is of 20.*, more than a day ago/, 'backup-missing']],

  ['no key store', async storage => {
    worldOf(storage).kms.stores.clear();
  }, ['broken', /There is no key store on cluster cluster-\w+\./, 'key-store-disconnected']],
  ['a key store that somebody has disconnected', async storage => {
    await kmsOf(storage).send(new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId: storeOf(storage).id }));
    await storage.simulator.clock.sleep(600_000);
  }, ['broken', /Key store cks-\w+ is DISCONNECTED; its keys cannot be used/, 'key-store-disconnected']],
  ['a key store that has failed', storage => { Object.assign(storeOf(storage), { state: 'FAILED', errorCode: 'USER_LOCKED_OUT' }); },
    ['broken', /is FAILED: USER_LOCKED_OUT, kmsuser is locked after too many wrong passwords/, 'key-store-disconnected']],
  ['a key store over another cluster', storage => { Object.assign(storeOf(storage), { clusterId: 'cluster-another2345' }); },
    [
      'broken',
      /key-store-name: expected the name of no other key store .* over cluster-another2345, which is not this storage's cluster cluster-\w+/,
      'whose-is-it',
    ]],

  ['no key', storage => {
    worldOf(storage).kms.aliases.delete('alias/vault');
  }, ['broken', /There is no key alias\/vault/, 'key-not-ours']],
  ['an alias that was moved to a key of AWS', async storage => {
    const { KeyMetadata } = await kmsOf(storage).send(new CreateKeyCommand({}));
    await kmsOf(storage).send(new UpdateAliasCommand({ AliasName: 'alias/vault', TargetKeyId: KeyMetadata!.KeyId }));
  }, ['broken', /which names arn:\S+ with origin AWS_KMS: it is not under your HSMs/, 'key-not-ours']],
  ['a key that is disabled', async storage => kmsOf(storage).send(new DisableKeyCommand({ KeyId: keyOf(storage).id })), [
    'broken', /Key arn:\S+ is Disabled/, 'key-not-usable',
  ]],
  ['a key that waits for its deletion', async storage => kmsOf(storage).send(new ScheduleKeyDeletionCommand({ KeyId: keyOf(storage).id })),
    ['broken', /Key arn:\S+ is PendingDeletion until 20/, 'key-not-usable']],
  ['a key in a state that nobody knows', storage => {
    const { id: KeyId, arn: Arn, storeId: CustomKeyStoreId } = keyOf(storage);
    const answer = { KeyMetadata: { KeyId, Arn, CustomKeyStoreId, Origin: 'AWS_CLOUDHSM', KeyState: 'Levitating' } };
    worldOf(storage).faults.add({ service: 'kms', operation: 'DescribeKey', call: 'every', fault: { answer } });
  }, ['broken', /Key arn:\S+ is Levitating/, 'key-not-usable']],
  ['a key whose material is gone', storage => {
    clusterOf(storage).kmsKeys.clear();
  }, ['broken', /Key arn:\S+ is Unavailable/, 'key-not-usable']],
  ['a key that does not encrypt, though all is CONNECTED and Enabled', storage => { clusterOf(storage).hsms = []; },
    ['broken', /Key arn:\S+ does not encrypt and decrypt: KMSInvalidStateException: /, 'key-not-usable']],

  ['a file system that somebody has deleted', storage => {
    worldOf(storage).fsx.fileSystems.clear();
  }, ['broken', /There is no file system, but there was one under key arn:\S+: FSx's grant \w+ of 2026-\S+ is left\./, 'file-system-not-available']],
  ['a file system of which FSx has left nothing', storage => {
    worldOf(storage).fsx.fileSystems.clear();
    keyOf(storage).grants.clear();
  }, ['notice', /There is no file system, and nothing of one is left under key arn:\S+\./, 'file-system-not-available']],
  ['a file system that is not there, and a role that may not look for traces', storage => {
    worldOf(storage).fsx.fileSystems.clear();
    const fault = { code: 'AccessDeniedException', message: 'not you', status: 400 };
    worldOf(storage).faults.add({ service: 'kms', operation: 'ListGrants', call: 'every', fault });
  }, ['notice', /There is no file system\. Whether there was one was not looked at: the role may not kms:ListGrants\./, 'file-system-not-available']],
  ['the cluster\'s security group is not there', storage => worldOf(storage).ec2.securityGroups.delete(clusterOf(storage).securityGroupId),
    ['degraded', /Security group sg-\w+ of cluster cluster-\w+ is not there\./, 'group-rules-gone']],
  ['a role that may not look at the cluster\'s security group', storage => {
    const fault = { code: 'UnauthorizedOperation', message: 'not you', status: 403 };
    worldOf(storage).faults.add({ service: 'ec2', operation: 'DescribeSecurityGroups', call: 'every', fault });
  }, ['notice', /Not looked at: the rules of security group sg-\w+ .*The role may not ec2:DescribeSecurityGroups\./, 'group-rules-gone']],
  ['a file system that is misconfigured', storage => {
    Object.assign(fileSystemOf(storage), { lifecycle: 'MISCONFIGURED', failure: 'The key is not usable.' });
  },
  ['broken', /File system fs-\w+ is MISCONFIGURED: The key is not usable\./, 'file-system-not-available']],
  ['a file system under another key', storage => {
    Object.assign(fileSystemOf(storage), { kmsKeyId: 'arn:aws:kms:eu-central-1:999988887777:key/another' });
  },
  [
    'broken',
    /File system fs-\w+ .*encrypted with arn:\S+another.* it is under no key of this storage in key store "vault"/,
    'key-not-ours',
  ]],
  ['a storage virtual machine that is gone', storage => {
    Object.assign(fileSystemOf(storage), { createdAt: 0 });
    worldOf(storage).fsx.storageVirtualMachines.clear();
  }, ['broken', /There is no storage virtual machine svm1/, 'file-system-not-available']],
  ['a storage virtual machine that is still made', storage => {
    machineOf(storage).lifecycle = 'CREATING';
    Object.assign(fileSystemOf(storage), { createdAt: 0 });
  }, ['degraded', /Storage virtual machine svm1 \(svm-\w+\) is CREATING/, 'file-system-not-available']],
  ['a volume that is gone', storage => {
    Object.assign(machineOf(storage), { createdAt: 0 });
    worldOf(storage).fsx.volumes.clear();
  }, ['broken', /There is no volume vol1/, 'file-system-not-available']],
  ['a volume that is still made', storage => {
    volumeOf(storage).lifecycle = 'CREATING';
    Object.assign(fileSystemOf(storage), { createdAt: 0 });
  }, ['degraded', /Volume vol1 \(fsvol-\w+\) is CREATING/, 'file-system-not-available']],

  ['a CA whose certificate is lost', storage => {
    worldOf(storage).ssm.parameters.all.delete('/safe-storage/vault/ca-certificate');
  }, ['degraded', /The CA's certificate is neither given nor in \/safe-storage\/vault\/ca-certificate/, 'ca-lost']],
  ['a CA whose certificate is no certificate', () => undefined, [
    'degraded', /the CA's certificate: expected an X\.509 certificate/, 'ca-lost',
  ], { 'ca-certificate': '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----' }],
  ['a CA that ends within a month', () => undefined, [
    'degraded', /The CA's certificate ends on 2026-12-\d\d, in \d+ days/, 'certificate-ends',
  ], async () => ({ 'ca-certificate': await endingIn(20) })],
  ['a CA that ends within a year', () => undefined, [
    'notice', /The CA's certificate ends on 2027-\d\d-\d\d, in \d+ days/, 'certificate-ends',
  ], async () => ({ 'ca-certificate': await endingIn(200) })],
  ['a CA that has ended', () => undefined, [
    'degraded', /The CA's certificate ended on 2026-11-\d\d/, 'certificate-ends',
  ], async () => ({ 'ca-certificate': await endingIn(-5) })],
  ['a cluster\'s certificate that has ended', async storage => {
    clusterOf(storage).clusterCertificate = await endingIn(-5);
  }, ['degraded', /The cluster's certificate ended on 2026-11-\d\d/, 'certificate-ends']],
  ['a cluster\'s certificate that nobody can read', storage => {
    clusterOf(storage).clusterCertificate = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';
  }, ['degraded', /[Tt]he cluster's certificate: expected an X\.509 certificate/, 'ca-lost']],
  ['the root of AWS, months before its end', async ({ simulator: { clock } }) => clock.sleep(60 * day), [
    'notice', /AWS's CloudHSM root certificate ends on 2027-04-26/, 'certificate-ends',
  ]],
  ['the root of AWS after its end', async ({ simulator: { clock } }) => clock.sleep(160 * day), [
    'notice', /AWS's CloudHSM root certificate ended on 2027-04-26/, 'certificate-ends',
  ]],

  ['a worker that is left over', storage => {
    const [worker] = [...worldOf(storage).ec2.instances.values()];
    worker!.state = 'running';
  }, ['notice', /Worker i-\w+ is running/, 'worker-left-behind']],

  ['kmsuser missing on an HSM', storage => forget(storage, 'kmsuser', 1), [
    'broken', /HSM user kmsuser is not on every HSM/, 'kmsuser-damaged',
  ], { 'verify-users': 'true' }],
  ['an HSM that does not answer', storage => { clusterOf(storage).hsms[1]!.answersFrom = Infinity; },
    ['degraded', /1 of 2 ACTIVE HSMs answered\./, 'hsm-lost'], { 'verify-users': 'true' }],
  ['no kmsuser', storage => forget(storage, 'kmsuser'), [
    'broken', /HSM user kmsuser is missing/, 'kmsuser-damaged',
  ], { 'verify-users': 'true' }],
  ['kmsuser locked', storage => spoil(storage, 'kmsuser', { failedLogins: 5 }), [
    'broken', /HSM user kmsuser is locked/, 'kmsuser-damaged',
  ], { 'verify-users': 'true' }],
  ['kmsuser an admin', storage => spoil(storage, 'kmsuser', { role: 'admin' }), [
    'broken', /HSM user kmsuser has the role admin/, 'kmsuser-damaged',
  ], { 'verify-users': 'true' }],
  ['admin locked', storage => spoil(storage, 'admin', { failedLogins: 5 }), [
    'degraded', /HSM user admin is locked/, 'admin-password-lost',
  ], { 'verify-users': 'true' }],
  ['a worker that cannot do its work', storage => Object.assign(worldOf(storage).settings, { tamperedPackages: true }), [
    'degraded', /The HSMs' users could not be looked at: .*failed at "install"/, 'users-not-seen',
  ], { 'verify-users': 'true' }],
];

/** In FSx's order, as somebody does it by hand. */
async function deleteFiles(storage: Storage): Promise<void> {
  const { clock, url, world } = storage.simulator;
  const fsx = byClock(new FSxClient({ endpoint: url, region: world.region, credentials: { ...world.sts.administrator } }), clock);
  await fsx.send(new DeleteVolumeCommand({ VolumeId: volumeOf(storage).id, OntapConfiguration: { SkipFinalBackup: true } }));
  await clock.sleep(3_600_000);
  await fsx.send(new DeleteStorageVirtualMachineCommand({ StorageVirtualMachineId: machineOf(storage).id }));
  await clock.sleep(3_600_000);
  await fsx.send(new DeleteFileSystemCommand({ FileSystemId: fileSystemOf(storage).id }));
  await clock.sleep(3_600_000);
}

const verdicts = { broken: 'broken', degraded: 'degraded', notice: 'healthy' } as const;

test.each(faults)('%s: found, with how bad it is, a remedy and a chapter of the '
  + 'runbook', async (_, breakIt, [severity, what, runbook], given = {}) => {
  const storage = await finishedStorage();
  await breakIt(storage);
  const attempt = await verify(storage, typeof given === 'function' ? await given() : given);
  const findings = findingsIn(attempt);
  expect(findings).toContainEqual({ severity, what: expect.stringMatching(what), remedy: expect.stringMatching(/^[^]{10,}\.$/), runbook });
  expect(attempt.log).toMatch(new RegExp(`${severity} +.*${what.source}.* ${runbookPage(runbook).replace(/[.?]/g, '\\$&')}`));
  // Whatever else is found, the verdict is at least as bad.
  expect(['healthy', 'degraded', 'broken'].indexOf(health(attempt)!)).toBeGreaterThanOrEqual(
    ['healthy', 'degraded', 'broken'].indexOf(verdicts[severity]),
  );
  expect(attempt.changes.filter(call => !call.startsWith('ec2:') && call !== 'ssm:SendCommand')).toEqual([]);
});

const clusterGroup = (storage: Storage) => worldOf(storage).ec2.securityGroups.get(clusterOf(storage).securityGroupId)!;

describe('the security group of the cluster', () => {
  test.each([
    ['ingress', 'in from'], ['egress', 'out to'],
  ] as const)('its rule for %s is gone: what puts it back is said, and nothing that cannot help', async (direction, words) => {
    const storage = await finishedStorage();
    const { id, rules } = clusterGroup(storage);
    rules.splice(rules.findIndex(rule => rule.direction === direction), 1);
    const attempt = await verify(storage);
    const cluster = clusterOf(storage).id;
    expect(findingsIn(attempt)).toContainEqual({
      severity: 'degraded',
      what: expect.stringContaining(`${id} of cluster ${cluster} has no rule that lets TCP 2223-2225 ${words} itself`) as string,
      remedy: expect.stringContaining(`aws ec2 authorize-security-group-${direction} --group-id ${id} `) as string,
      runbook: 'group-rules-gone',
    });
    expect(health(attempt)).toBe('broken');
    expect(findingsIn(attempt).find(({ runbook }) => runbook === 'key-not-usable')?.remedy).toMatch(/^See to the rules of the .*group first/);
    expect(attempt.log).not.toContain('disconnect-custom-key-store');
  });

  test.each<[string, (storage: Storage) => unknown]>([
    ['a rule of more ports', storage => clusterGroup(storage).rules
      .forEach((rule, at, rules) => { rules[at] = { ...rule, fromPort: 1024, toPort: 65_535 } as typeof rule; })],
    ['a rule of all protocols', storage => clusterGroup(storage).rules
      .forEach((rule, at, rules) => { rules[at] = { ...rule, protocol: '-1', fromPort: undefined, toPort: undefined } as typeof rule; })],
  ])('%s is enough', async (_, change) => {
    const storage = await finishedStorage();
    change(storage);
    expect(findingsIn(await verify(storage))).toEqual([]);
  });

  test.each<[string, (storage: Storage) => unknown]>([
    ['of fewer ports', storage => clusterGroup(storage).rules
      .forEach((rule, at, rules) => { rules[at] = { ...rule, toPort: 2224 } as typeof rule; })],
    ['for addresses', storage => clusterGroup(storage).rules
      .forEach((rule, at, rules) => { rules[at] = { ...rule, peer: { cidr: '0.0.0.0/0' } } as typeof rule; })],
  ])('a rule %s is not', async (_, change) => {
    const storage = await finishedStorage();
    change(storage);
    expect(findingsIn(await verify(storage)).map(({ runbook }) => runbook)).toContain('group-rules-gone');
  });
});

/** What is to be done where there is no backup, by what there is. */
test.each<[string, RegExp, (storage: Storage) => unknown]>([
  ['they wait for their deletion: the newest is brought back', /^(backup-\w+) of .* is PENDING_DELETION until 2026-.*restore-backup --backup-id \1 /, storage => {
    for (const backup of worldOf(storage).cloudhsm.backups.values()) worldOf(storage).cloudhsm.deleteBackup(backup);
  }],
  ['one is being made: nothing', /^backup-\w+ of .* is CREATE_IN_PROGRESS: take no HSM away until it is READY\.$/, storage => {
    for (const backup of worldOf(storage).cloudhsm.backups.values()) backup.state = 'CREATE_IN_PROGRESS';
  }],
  ['none is left: an HSM that joins has one made', /create-hsm --cluster-id cluster-\w+ --availability-zone eu-central-1\w\./, storage =>
    worldOf(storage).cloudhsm.backups.clear()],
  ['nothing is left, nor an HSM that could be backed up', /^Nothing here can make one without an HSM that is ACTIVE: ask AWS Support/, storage => {
    worldOf(storage).cloudhsm.backups.clear();
    for (const { id } of clusterOf(storage).hsms) worldOf(storage).cloudhsm.degrade(id);
  }],
])('no backup: %s', async (_, remedy, befall) => {
  const storage = await finishedStorage();
  await befall(storage);
  const found = findingsIn(await verify(storage)).find(({ runbook }) => runbook === 'backup-missing');
  expect(found?.remedy).toMatch(remedy);
});

describe('a file system that was deleted', () => {
  test.each([['kept', 'broken'], ['retired', 'healthy']] as const)('FSx\'s grant is %s: %s', async (grantOfDeletedFileSystem, verdict) => {
    const storage = await finishedStorage({ settings: { grantOfDeletedFileSystem } });
    await deleteFiles(storage);
    expect(health(await verify(storage))).toBe(verdict);
  });

  test('nobody wants another: what ends the finding is named, and does', async () => {
    const storage = await finishedStorage();
    await deleteFiles(storage);
    const [, KeyId, GrantId] = /revoke-grant --key-id (\S+) --grant-id (\w+)\./.exec((await verify(storage)).log)!;
    await kmsOf(storage).send(new RevokeGrantCommand({ KeyId, GrantId }));
    expect(health(await verify(storage))).toBe('healthy');
  });

  test('a backup of it is left: its grant is not to be taken back', async () => {
    const storage = await finishedStorage();
    const [fileSystem, volume] = [fileSystemOf(storage), volumeOf(storage)];
    await deleteFiles(storage);
    worldOf(storage).fsx.backups.set('backup-0123456789abcdef0', {
      id: 'backup-0123456789abcdef0', lifecycle: 'AVAILABLE', type: 'USER_INITIATED', createdAt: EPOCH, kmsKeyId: keyOf(storage).arn,
      fileSystem, volume, tags: new Map(),
    });
    const { log } = await verify(storage);
    expect(log).toMatch(/but there was one .*, FSx backup backup-0123456789abcdef0 of 2026-\S+ is left\. .*Its files come back from the backup only/);
    expect(log).not.toContain('revoke-grant');
  });

  test('another\'s file system under the key explains a grant that names none', async () => {
    const storage = await finishedStorage();
    const other = { ...fileSystemOf(storage), id: 'fs-0123456789abcdef0', type: 'WINDOWS' as const, tags: new Map<string, string>() };
    await deleteFiles(storage);
    worldOf(storage).fsx.fileSystems.set(other.id, other);
    expect((await verify(storage)).log).toMatch(/notice +There is no file system, and nothing of one is left/);
  });
});

/** A call of KMS with the key, which is refused or answered by nobody we know. */
const befalls = (storage: Storage, operation: string, fault: CallFate) =>
  worldOf(storage).faults.add({ service: 'kms', operation, call: 1, fault });

describe('the proof that the key works', () => {
  test.each(['Encrypt', 'Decrypt'])('is not held against the key where this role may not %s', async operation => {
    const storage = await finishedStorage();
    befalls(storage, operation, { code: 'AccessDeniedException', message: 'not you', status: 400 });
    const { failure, outputs } = await verify(storage);
    expect(failure).toMatch(new RegExp(`kms:${operation} answered AccessDeniedException: not you`));
    expect(outputs.has('health')).toBe(false);
  });

  test.each(['verify', 'connect'])('is not passed in %s by a key that gives back something else', async phases => {
    const storage = await finishedStorage();
    befalls(storage, 'Decrypt', { answer: { KeyId: keyOf(storage).arn, Plaintext: Buffer.alloc(32).toString('base64') } });
    const { failure, log } = await storage.run({ phases });
    expect(failure).toMatch(/Key arn:\S+ decrypted to something else than was encrypted\.\nDo not use the key/);
    expect(log).not.toContain('encrypted and decrypted through the key');
  });
});
