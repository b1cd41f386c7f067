import { DeleteFileSystemCommand, DeleteStorageVirtualMachineCommand, DeleteVolumeCommand } from '@aws-sdk/client-fsx';
import { CreateKeyCommand, ScheduleKeyDeletionCommand } from '@aws-sdk/client-kms';
import type { RawInputs } from '../../src/inputs/table';
import { clientsOf } from '../simulator/clients';
import { testAuthority } from '../support/authority';
import { finishedStorage, storageAfter } from '../support/finished';
import { fileSystemOf, keyOf, kmsOf, machineOf, storeOf } from '../support/parts';
import { newStorage, type Storage } from '../support/storage';

const fsxOf = (storage: Storage) => storage.simulator.world.fsx;
const volumesOf = (storage: Storage) => [...fsxOf(storage).volumes.values()].filter(volume => !volume.root);
const again = async (storage: Storage) => storage.run({ phases: 'storage' });
/** A storage that has no files yet. */
const connected = async () => storageAfter({ phases: 'provision, initialize, activate, connect' });

test('a file system that is still being made when the run ends is in its report, with what it costs', async () => {
  const storage = await newStorage();
  const { failure, outputs, report } = await storage.run({ ...await testAuthority(), timeout: '33' });
  const { id } = fileSystemOf(storage);
  expect(failure).toContain(`Waited 33 minutes for file system ${id} to be AVAILABLE; last seen: CREATING`);
  expect(outputs.get('file-system-id')).toBe(id);
  expect(outputs.get('mount-command')).toBeUndefined();
  expect(report.costs.filter(({ of }) => of === 'storage').map(({ what }) => what)).toEqual([expect.stringContaining('1024 GiB')]);
});

describe('what has failed is deleted as its error says, and the next run makes another one while the old one is still on its way '
  + 'out', () => {
  test('a file system, also when the answer to its creation is lost', async () => {
    const storage = await connected();
    storage.simulator.world.faults.add({ event: 'filesystem-fails' });
    const { failure } = await again(storage);
    const { id } = fileSystemOf(storage);
    expect(failure).toContain(`File system ${id} is FAILED`);
    expect(failure).toContain(`delete it (aws fsx delete-file-system --file-system-id ${id}) and run again`);
    await clientsOf(storage.simulator).fsx.send(new DeleteFileSystemCommand({ FileSystemId: id }));
    storage.simulator.world.faults.add({ service: 'fsx', operation: 'CreateFileSystem', call: 1, fault: 'lost' });
    expect(await again(storage)).toMatchObject({ status: 'complete', failure: undefined });
    expect(
      [...fsxOf(storage).fileSystems.values()].filter(each => each.id !== id).map(({ lifecycle }) => lifecycle),
    ).toEqual(['AVAILABLE']);
  });

  test('a storage virtual machine', async () => {
    const storage = await finishedStorage();
    const machine = machineOf(storage);
    const { fsx } = clientsOf(storage.simulator);
    for (const { id } of volumesOf(storage)) {
      await fsx.send(new DeleteVolumeCommand({ VolumeId: id, OntapConfiguration: { SkipFinalBackup: true } }));
    }
    await storage.simulator.clock.sleep(30 * 60_000);
    Object.assign(machine, { lifecycle: 'FAILED', failure: 'An internal error occurred.' });
    const { failure } = await again(storage);
    expect(failure).toMatch(
      /Storage virtual machine svm1 \(svm-\w+\) is FAILED: An internal error occurred\.\n.*fix the cause that AWS names, delete it \(aws fsx delete-storage-virtual-machine /,
    );
    await fsx.send(new DeleteStorageVirtualMachineCommand({ StorageVirtualMachineId: machine.id }));
    expect(await again(storage)).toMatchObject({ status: 'complete', failure: undefined });
    expect(machineOf(storage)).toMatchObject({ name: 'svm1', lifecycle: 'CREATED' });
    expect(machineOf(storage).id).not.toBe(machine.id);
  });

  test('a volume', async () => {
    const storage = await finishedStorage();
    const [volume] = volumesOf(storage);
    Object.assign(volume!, { lifecycle: 'FAILED' });
    const { failure } = await again(storage);
    expect(failure).toContain(`delete it (aws fsx delete-volume --volume-id ${volume!.id} --ontap-configuration SkipFinalBackup=true)`);
    await clientsOf(storage.simulator).fsx.send(
      new DeleteVolumeCommand({ VolumeId: volume!.id, OntapConfiguration: { SkipFinalBackup: true } }),
    );
    expect(await again(storage)).toMatchObject({ status: 'complete', failure: undefined });
    expect(volumesOf(storage)).toMatchObject([{ name: 'vol1', lifecycle: 'CREATED' }]);
  });
});

describe('what somebody deletes while it is waited for is said to be gone, at once', () => {
  test.each<[string, (storage: Storage) => { lifecycle: string; id: string }, (storage: Storage, id: string) => unknown, RegExp]>([
    ['the file system', fileSystemOf, (storage, id) => fsxOf(storage).fileSystems.delete(id), /File system fs-\w+ is gone\./],
    ['the storage virtual machine', machineOf, (storage, id) =>
      fsxOf(storage).storageVirtualMachines.delete(id), /Storage virtual machine svm1 is gone\./],
    ['the volume', storage => volumesOf(storage)[0]!, (storage, id) => fsxOf(storage).volumes.delete(id), /Volume vol1 is gone\./],
  ])('%s', async (_, part, remove, words) => {
    const storage = await finishedStorage();
    const { clock, world } = storage.simulator;
    const begun = clock.now();
    part(storage).lifecycle = 'CREATING';
    world.after(10 * 60_000, () => remove(storage, part(storage).id));
    const { failure, changes } = await again(storage);
    expect(failure).toMatch(words);
    expect(failure).toMatch(/Somebody has deleted it \(CloudTrail says who\), and what was in it: run deploy/);
    expect(changes).toEqual([]);
    expect(clock.now() - begun).toBeLessThan(15 * 60_000);
  });
});

test('the file system that has failed is told by its id, though another one carries our tag', async () => {
  const storage = await connected();
  const { world } = storage.simulator;
  world.faults.add({ event: 'filesystem-fails' });
  const { fileSystems } = fsxOf(storage);
  const putAnotherBefore = () => {
    const [made] = [...fileSystems.values()];
    if (made === undefined) return world.after(60_000, putAnotherBefore);
    fileSystems.delete(made.id);
    fileSystems.set('fs-0123456789abcdef0', { ...made, id: 'fs-0123456789abcdef0', lifecycle: 'AVAILABLE' }).set(made.id, made);
  };
  putAnotherBefore();
  const { failure } = await again(storage);
  expect(failure).toMatch(/File system fs-(?!0123456789abcdef0)\w+ is FAILED/);
});

describe('generations and HA pairs', () => {
  test.each<[string, RawInputs, object, string]>([
    ['MULTI_AZ_3', { 'throughput-capacity': '768' }, { haPairs: 1, throughputPerHaPair: 768 }, '1  per 768'],
    ['SINGLE_AZ_3', {
      'ha-pairs': '2', 'throughput-capacity': '1536', 'storage-capacity': '2048',
    }, { haPairs: 2, throughputPerHaPair: 1536 }, '2  per 1536'],
    ['SINGLE_AZ_2', { 'throughput-capacity': '384' }, { haPairs: 1, throughputPerHaPair: 384 }, '1  per 384'],
  ])('%s is made, is no drift, and is written as Terraform\'s provider wants it', async (type, inputs, made, written) => {
    const storage = await connected();
    const all = { ...await testAuthority(), ...inputs, 'deployment-type': type };
    const { failure, terraform } = await storage.run(all);
    expect(failure).toBeUndefined();
    expect(fileSystemOf(storage)).toMatchObject({ deploymentType: type, ...made });
    const text = terraform.get('storage')!;
    expect(`${/ha_pairs +=\s+(\d+)/.exec(text)?.[1]}  per ${/throughput_capacity_per_ha_pair\s+= (\d+)/.exec(text)?.[1]}`).toBe(written);
    expect(text).not.toMatch(/throughput_capacity +=/);
    const { report, outputs } = await storage.run({ ...inputs, 'deployment-type': type, 'phases': 'verify' });
    expect(report.phases[0]!.findings).toEqual([]);
    expect(outputs.get('health')).toBe('healthy');
    const other = await storage.run({
      ...inputs, 'deployment-type': type, 'phases': 'verify', 'ha-pairs': '1', 'throughput-capacity': '3072', 'storage-capacity': '4096',
    });
    expect(other.log).toMatch(/(384|768|1536) MB\/s( a pair)? \(throughput-capacity says 3072\)/);
  });

  test('a type that nobody here knows passes, with a warning before anything is paid for; AWS decides', async () => {
    const storage = await newStorage();
    const all = { ...await testAuthority(), 'deployment-type': 'MULTI_AZ_4', 'throughput-capacity': '36864' };
    const { log } = await storage.run({ ...all, phases: 'plan' });
    expect(log).toMatch(/deployment-type: MULTI_AZ_4 is not among those that are known here .* AWS decides/);
    const { failure, log: events } = await storage.run(all);
    expect(events.indexOf('MULTI_AZ_4 is not among those')).toBeLessThan(events.indexOf('first HSM'));
    expect(failure).toMatch(/fsx:CreateFileSystem answered BadRequest: .*'MULTI_AZ_4'/);
  });
});

describe('storage alone', () => {
  test('without any subnets says which input is missing; where the file system is there, none is', async () => {
    const storage = await finishedStorage();
    expect(await storage.run({ 'phases': 'storage', 'subnet-ids': undefined })).toMatchObject({ failure: undefined, changes: [] });
    const { fileSystems, storageVirtualMachines, volumes } = fsxOf(storage);
    for (const all of [fileSystems, storageVirtualMachines, volumes]) all.clear();
    const { failure, changes } = await storage.run({ 'phases': 'storage', 'subnet-ids': undefined });
    expect(failure).toContain('storage-subnet-ids: expected the subnets of the file system, since subnet-ids is not given either (got '
      + 'nothing)');
    expect(changes).toEqual([]);
  });

  test('does not take a file system under another key of the key store for one under this key', async () => {
    const storage = await finishedStorage();
    // One of ours that somebody has put away: only one key is meant, and the file system is under the other.
    const { KeyMetadata } = await kmsOf(storage).send(new CreateKeyCommand({
      Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: storeOf(storage).id, Tags: [{ TagKey: 'safe-storage', TagValue: 'vault' }],
    }));
    await kmsOf(storage).send(new ScheduleKeyDeletionCommand({ KeyId: KeyMetadata!.KeyId, PendingWindowInDays: 30 }));
    Object.assign(fileSystemOf(storage), { kmsKeyId: KeyMetadata!.Arn });
    const { failure, changes } = await again(storage);
    const words = `File system fs-\\w+ is encrypted with ${KeyMetadata!.Arn}, not with arn:\\S+${keyOf(storage).id}`;
    expect(failure).toMatch(new RegExp(words));
    expect((await storage.run({ phases: 'verify' })).log).toMatch(new RegExp(`broken +${words}`));
    expect(changes).toEqual([]);
  });
});

test('a wait that gives up says what the HSMs cost meanwhile, in a phase that makes none as well', async () => {
  const storage = await connected();
  const { failure } = await storage.run({ phases: 'storage', timeout: '2' });
  expect(failure).toMatch(/Waited 2 minutes for .*file system[^]*2 HSMs of vault cost 3\.20 US dollars an hour meanwhile \(us-east-1 price\); the phase teardown ends/);
});
