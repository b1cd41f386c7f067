import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RawInputs } from '../../src/inputs/table';
import { summarize } from '../../src/report/summary';
import { type ObservationsReport, readings } from '../../src/run/observations';
import { example } from '../../src/simulator/account';
import type { Settings } from '../../src/simulator/core/settings';
import { testAuthority } from '../support/authority';
import { faultsOf } from '../support/evidenceSchema';
import { finishedStorage } from '../support/finished';
import { clusterOf, fileSystemOf, keyOf, machineOf, storeOf, volumeOf } from '../support/parts';
import { newStorage, type Storage } from '../support/storage';

const day = 24 * 3_600_000;

/** A storage made, watched, and taken away with its backups. */
async function life(settings: Partial<Settings> = {}): Promise<{ storage: Storage; observed: ObservationsReport[]; ids: string[] }> {
  const storage = await newStorage({ settings });
  const observed: ObservationsReport[] = [];
  const run = async (inputs: RawInputs) => {
    const attempt = await storage.run(inputs);
    expect(attempt.failure).toBeUndefined();
    expect(faultsOf(attempt.report)).toEqual([]);
    observed.push(attempt.report.observations!);
  };
  await run(await testAuthority());
  const ids = [clusterOf, keyOf, storeOf, fileSystemOf].map(part => part(storage).id);
  const goodbye = { 'phases': 'teardown', 'confirm': 'vault', 'delete-backups': 'true', 'key-deletion-window': '7' };
  await run(goodbye);
  await storage.simulator.clock.sleep(8 * day);
  await run(goodbye);
  return { storage, observed, ids };
}

const metIn = (observed: readonly ObservationsReport[]) =>
  Object.fromEntries(observed.flatMap(({ readings: met }) => met.map(each => [each.assumption, each.met])));

test('with which code the CLI ends when it could not do what it was told', async () => {
  const { report } = await (await finishedStorage()).run({ 'phases': 'activate', 'admin-password': 'Wrong-altogether-1' });
  // It was told by lines of its own prompt, whose end is no failure.
  expect(metIn([report.observations!])['cli-exit-code']).toBe('0');
});

test('a rehearsal\'s observations: waits beside what was expected, codes, the CLI, the certificates, and what was settled', async () => {
  const { observed } = await life();
  const [deployed] = observed as [ObservationsReport];
  expect(deployed.waits.map(wait => wait.for)).toEqual(
    expect.arrayContaining(['cluster', 'hsm', 'initialization', 'activation', 'keyStoreConnection', 'fileSystem']),
  );
  expect(deployed.waits.find(wait => wait.for === 'keyStoreConnection')).toEqual({
    for: 'keyStoreConnection', took: expect.any(Number), usually: '20 to 30 minutes', end: 'reached',
  });
  expect(deployed.waits.find(wait => wait.for === 'keyStoreConnection')!.took).toBeGreaterThan(600);
  expect(deployed.refusals).toContainEqual({ call: 'kms:DescribeKey', code: 'NotFoundException', times: expect.any(Number) });
  expect(deployed.cli.filter(({ command }) => command === 'users').at(-1)).toEqual({ command: 'users', exitCode: 0, errorCodes: [0] });
  expect(deployed.certificates.map(({ role, version }) => [role, version])).toEqual([
    ['hsm', 3], ['awsHardware', 3], ['manufacturerHardware', 3],
  ]);
  expect(metIn(observed)).toMatchObject({
    'lockout-check': 'passed', 'backup-tags': 'none', 'deleted-clusters': 'absent',
    'last-backup': 'deletable', 'service-grants': 'principal', 'key-shown': 'arn', 'volume-ready': 'CREATED',
  });
});

test('the other answers of AWS are told as well', async () => {
  const { observed } = await life({
    deletedClusters: 'listed', lastBackupOfCluster: 'kept', serviceGrants: 'source', cardCertificates: 'v1', fsxShowsKey: 'id',
  });
  expect(metIn(observed)).toMatchObject({
    'deleted-clusters': 'listed', 'last-backup': 'kept', 'service-grants': 'source', 'key-shown': 'id',
  });
  expect(observed[0]!.certificates.map(({ version }) => version)).toContain(1);
});

test('nothing in them tells who ran it', async () => {
  const { storage, observed, ids } = await life();
  const text = JSON.stringify(observed);
  const { world } = storage.simulator;
  const told = [
    ...ids, 'vault', example.accountId, example.vpcId, ...example.subnetIds, example.deployRole, example.repository,
    ...[...world.ec2.interfaces.values()].map(({ privateIp }) => privateIp), ...world.sts.sessions.keys(),
  ].filter(word => text.includes(word));
  expect(told).toEqual([]);
  expect(text).not.toMatch(/arn:|\b\d{12}\b|\b\d+\.\d+\.\d+\.\d+\b|(cluster|hsm|cks|fs|i|eni|backup)-[0-9a-z]{8}/);
});

test('a wait that was given up is no success', async () => {
  const storage = await newStorage({ durations: { 'cluster.create': 36_000 } });
  const { report } = await storage.run({ phases: 'provision', timeout: '10' });
  expect(report.observations!.waits).toEqual([expect.objectContaining({ for: 'cluster', end: 'given up' })]);
});

test('what no table knows is kept of every part', async () => {
  const storage = await finishedStorage();
  Object.assign(machineOf(storage), { lifecycle: 'FENCED' });
  Object.assign(volumeOf(storage), { lifecycle: 'MOVING' });
  Object.assign(storeOf(storage), { state: 'FAILED', errorCode: 'A_CODE_OF_NEXT_YEAR' });
  const { report } = await storage.run({ phases: 'verify' });
  expect(report.observations!.unknownStates).toEqual(expect.arrayContaining([
    {
      of: 'storage virtual machine', state: 'FENCED',
    }, { of: 'volume', state: 'MOVING' }, { of: 'connection error', state: 'A_CODE_OF_NEXT_YEAR' },
  ]));
});

test('a state that no model knows is kept, whatever else comes of it', async () => {
  const storage = await newStorage();
  await storage.run({ ...await testAuthority(), phases: 'provision' });
  Object.assign(clusterOf(storage), { state: 'PENDING_ROLLBACK' });
  const { report } = await storage.run({ phases: 'verify' });
  expect(report.observations!.unknownStates).toEqual([{ of: 'cluster', state: 'PENDING_ROLLBACK' }]);
});

test('the summary of a real run asks for them in one line, that of a rehearsal does not', async () => {
  const storage = await newStorage();
  const { report } = await storage.run({ phases: 'verify' });
  expect(summarize({ ...report, simulated: false })).toMatch(
    /^\*\*Please tell us\*\* .*`jq \.observations`.*template=observations\.yml\)\.$/m,
  );
  expect(summarize(report)).not.toContain('Please tell us');
});

test('docs/assumptions.md has a line for each reading that can be met', () => {
  const page = readFileSync(resolve(__dirname, '../../docs/assumptions.md'), 'utf8');
  for (const [key, words] of Object.entries(readings)) {
    expect(page).toMatch(new RegExp(`^\\| \`${key}\` \\| .* \\| ${words.map(word => `\`${word}\``).join(', ')} \\|$`, 'm'));
  }
});
