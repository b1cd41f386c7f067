import {
  CreateFileSystemCommand, CreateStorageVirtualMachineCommand, CreateVolumeCommand, DeleteBackupCommand, DeleteFileSystemCommand,
  DeleteStorageVirtualMachineCommand, DeleteVolumeCommand, DescribeBackupsCommand, DescribeFileSystemsCommand,
  DescribeStorageVirtualMachinesCommand, DescribeVolumesCommand, ListTagsForResourceCommand, TagResourceCommand, UpdateFileSystemCommand,
  type UpdateFileSystemCommandInput, UpdateVolumeCommand,
  type CreateFileSystemCommandInput, type CreateVolumeCommandInput, type FileSystem, type FSxClient,
} from '@aws-sdk/client-fsx';
import { CreateKeyCommand, DisableKeyCommand, KMSClient, ListGrantsCommand } from '@aws-sdk/client-kms';
import { example } from '../../src/simulator/account';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/server';
import { byClock } from '../support/byClock';
import { awsCli, awsCliIsThere, clientsOf, clientsWith, minutes } from './clients';

let simulator: Simulator;
let fsx: FSxClient;
let kms: KMSClient;

async function begin(options: SimulatorOptions = {}): Promise<void> {
  simulator = await startSimulator({ durations: { 'filesystem.create': 2700, 'svm.create': 180, 'volume.create': 90 }, ...options });
  ({ fsx } = clientsOf(simulator));
  const { clock, url: endpoint, world: { sts } } = simulator;
  kms = byClock(new KMSClient({ endpoint, region: example.region, credentials: { ...sts.administrator }, maxAttempts: 1 }), clock);
}

beforeEach(async () => begin());
afterEach(async () => simulator.close());

const multiAz: CreateFileSystemCommandInput = {
  ClientRequestToken: 'vault-1',
  FileSystemType: 'ONTAP',
  StorageCapacity: 1024,
  SubnetIds: example.subnetIds.slice(0, 2),
  Tags: [{ Key: 'safe-storage', Value: 'vault' }],
  OntapConfiguration: { DeploymentType: 'MULTI_AZ_1', PreferredSubnetId: example.subnetIds[0], ThroughputCapacity: 128 },
};

const singleAz: CreateFileSystemCommandInput = {
  ...multiAz, SubnetIds: [example.subnetIds[0]], OntapConfiguration: { DeploymentType: 'SINGLE_AZ_1', ThroughputCapacity: 128 },
};

async function create(changes: Partial<CreateFileSystemCommandInput> = {}): Promise<FileSystem> {
  return (await fsx.send(new CreateFileSystemCommand({ ...multiAz, ...changes }))).FileSystem!;
}

async function look(id: string): Promise<FileSystem> {
  return (await fsx.send(new DescribeFileSystemsCommand({ FileSystemIds: [id] }))).FileSystems![0]!;
}

async function customerKey(): Promise<string> {
  return (await kms.send(new CreateKeyCommand({}))).KeyMetadata!.Arn!;
}

async function sleep(ms: number): Promise<void> {
  await simulator.clock.sleep(ms);
}

describe('a file system', () => {
  test('is created under the customer\'s key, with endpoints outside its subnets and routes to them', async () => {
    const KmsKeyId = await customerKey();
    const { FileSystemId: id = '', ...made } = await create({ KmsKeyId });
    expect(id).toMatch(/^fs-[0-9a-f]{17}$/);
    expect(made).toMatchObject({ Lifecycle: 'CREATING', KmsKeyId, VpcId: example.vpcId, Tags: [{ Key: 'safe-storage', Value: 'vault' }] });
    expect(made.OntapConfiguration?.Endpoints).toBeUndefined();
    const { Grants } = await kms.send(new ListGrantsCommand({ KeyId: KmsKeyId }));
    expect(Grants).toMatchObject([{ GranteePrincipal: 'fsx.eu-central-1.amazonaws.com' }]);

    await sleep(minutes(45));
    const { OntapConfiguration, NetworkInterfaceIds, Lifecycle } = await look(id);
    expect(Lifecycle).toBe('AVAILABLE');
    expect(NetworkInterfaceIds).toHaveLength(2);
    expect(OntapConfiguration).toMatchObject({
      EndpointIpAddressRange: '198.19.0.0/24', RouteTableIds: [example.routeTableId], AutomaticBackupRetentionDays: 30, HAPairs: 1,
      Endpoints: { Management: { DNSName: `management.${id}.fsx.eu-central-1.amazonaws.com`, IpAddresses: ['198.19.0.3'] } },
    });
    const table = simulator.world.ec2.routeTables.get(example.routeTableId)!;
    expect(table.tags.get('AmazonFSx')).toBe('ManagedByAmazonFSx');
    expect(table.routes).toContainEqual({ destination: '198.19.0.0/24', target: NetworkInterfaceIds![0] });
  });

  test('is the same for the same token, also while it is made, and refuses another request with it', async () => {
    const first = await create();
    expect((await create()).FileSystemId).toBe(first.FileSystemId);
    await expect(create({ StorageCapacity: 2048 })).rejects.toMatchObject({
      name: 'IncompatibleParameterError', Parameter: 'StorageCapacity',
    });
    expect((await create({ ClientRequestToken: 'vault-2' })).FileSystemId).not.toBe(first.FileSystemId);
  });

  test.each<[string, Partial<CreateFileSystemCommandInput>, object]>([
    ['one subnet for two zones', {
      SubnetIds: [example.subnetIds[0]],
    }, { name: 'BadRequest', message: expect.stringContaining("at 'subnetIds' failed to satisfy constraint: Member must") as string }],
    ['two subnets for one zone', { ...singleAz, SubnetIds: multiAz.SubnetIds }, { name: 'BadRequest' }],
    ['two subnets in the same zone', { SubnetIds: [example.subnetIds[0], example.publicSubnetId] }, { name: 'InvalidNetworkSettings' }],
    ['a subnet that is not there', {
      SubnetIds: [example.subnetIds[0], 'subnet-00000000'],
    }, { name: 'InvalidNetworkSettings', InvalidSubnetId: 'subnet-00000000' }],
    ['a security group that is not there', {
      SecurityGroupIds: ['sg-00000000'],
    }, { name: 'InvalidNetworkSettings', InvalidSecurityGroupId: 'sg-00000000' }],
    ['a route table that is not there', {
      OntapConfiguration: { ...multiAz.OntapConfiguration!, RouteTableIds: ['rtb-00000000'] },
    }, { name: 'InvalidNetworkSettings', InvalidRouteTableId: 'rtb-00000000' }],
    ['no preferred subnet', { OntapConfiguration: { DeploymentType: 'MULTI_AZ_1', ThroughputCapacity: 128 } }, { name: 'BadRequest' }],
    ['a preferred subnet elsewhere', {
      OntapConfiguration: { ...multiAz.OntapConfiguration!, PreferredSubnetId: example.subnetIds[2] },
    }, { name: 'BadRequest' }],
    ['endpoints within a subnet', {
      OntapConfiguration: { ...multiAz.OntapConfiguration!, EndpointIpAddressRange: '10.0.2.0/26' },
    }, { name: 'InvalidNetworkSettings' }],
    ['too little storage', { StorageCapacity: 1023 }, { name: 'BadRequest' }],
    ['a throughput of the other generation', {
      OntapConfiguration: { ...multiAz.OntapConfiguration!, ThroughputCapacity: 384 },
    }, { name: 'BadRequest' }],
    [
      'two HA pairs of the first generation', {
        OntapConfiguration: { ...multiAz.OntapConfiguration!, HAPairs: 2 },
      }, { name: 'BadRequest' },
    ],
    ['two HA pairs of several zones', {
      OntapConfiguration: {
        ...multiAz.OntapConfiguration!,
        DeploymentType: 'MULTI_AZ_2',
        HAPairs: 2,
        ThroughputCapacity: undefined,
        ThroughputCapacityPerHAPair: 1536,
      },
      StorageCapacity: 2048,
    }, { name: 'BadRequest', message: expect.stringContaining('HAPairs must be 1') as string }],
    ['a password with "admin" in it', {
      OntapConfiguration: { ...multiAz.OntapConfiguration!, FsxAdminPassword: 'Admin12345' },
    }, { name: 'BadRequest' }],
    ['backups for a hundred days', {
      OntapConfiguration: { ...multiAz.OntapConfiguration!, AutomaticBackupRetentionDays: 100 },
    }, { name: 'BadRequest' }],
    ['no configuration', { OntapConfiguration: undefined }, { name: 'MissingFileSystemConfiguration' }],
    ['a key that is not there', { KmsKeyId: 'alias/nothing' }, { name: 'BadRequest' }],
  ])('is refused with %s', async (_, changes, error) => {
    await expect(create(changes)).rejects.toMatchObject(error);
    expect(simulator.world.fsx.fileSystems.size).toBe(0);
  });

  test.each([
    [multiAz, 0, 1], [singleAz, 1, 2],
  ])('%#: is refused in a subnet with fewer free addresses than it has file servers there', async (request, tooFew, enough) => {
    const subnet = simulator.world.ec2.subnet(example.subnetIds[0])!;
    subnet.freeAddresses = tooFew;
    await expect(create(request)).rejects.toMatchObject({
      name: 'BadRequest', message: expect.stringContaining('not enough free addresses') as string,
    });
    expect(simulator.world.fsx.fileSystems.size).toBe(0);
    subnet.freeAddresses = enough;
    await expect(create(request)).resolves.toBeDefined();
  });

  test('of the second generation takes the throughputs of its own', async () => {
    const made = await create({
      OntapConfiguration: {
        ...multiAz.OntapConfiguration!, DeploymentType: 'MULTI_AZ_2', ThroughputCapacity: undefined, ThroughputCapacityPerHAPair: 384,
      },
    });
    expect(made.OntapConfiguration).toMatchObject({ ThroughputCapacity: 384, ThroughputCapacityPerHAPair: 384 });
  });

  test('whose key is disabled is refused, or fails later', async () => {
    const KmsKeyId = await customerKey();
    await kms.send(new DisableKeyCommand({ KeyId: KmsKeyId }));
    await expect(create({ KmsKeyId })).rejects.toMatchObject({ name: 'BadRequest' });
    await simulator.close();
    await begin({ settings: { unusableKey: 'FAILED' } });
    const { FileSystemId: id = '' } = await create({ KmsKeyId: 'alias/nothing' });
    await sleep(minutes(45));
    expect(await look(id)).toMatchObject({
      Lifecycle: 'FAILED', FailureDetails: { Message: expect.stringContaining('is not found') as string },
    });
  });

  test('can fail by itself', async () => {
    simulator.world.faults.add({ event: 'filesystem-fails' });
    const { FileSystemId: id = '' } = await create();
    await sleep(minutes(45));
    expect((await look(id)).Lifecycle).toBe('FAILED');
  });

  test('can be updated while its key can be used, which takes its time', async () => {
    const KmsKeyId = await customerKey();
    const { FileSystemId: id } = await create({ KmsKeyId });
    const update = async (changes: Omit<UpdateFileSystemCommandInput, 'FileSystemId'>) =>
      fsx.send(new UpdateFileSystemCommand({ FileSystemId: id, ...changes }));
    await expect(
      fsx.send(new UpdateFileSystemCommand({ FileSystemId: id, StorageCapacity: 2048 })),
    ).rejects.toMatchObject({ name: 'BadRequest' });
    await sleep(minutes(45));
    const change = new UpdateFileSystemCommand({
      FileSystemId: id, StorageCapacity: 2048, OntapConfiguration: { ThroughputCapacity: 256 },
    });
    const { FileSystem: begun } = await fsx.send(change);
    expect(begun).toMatchObject({
      StorageCapacity: 1024, Lifecycle: 'UPDATING', AdministrativeActions: [
        {
          AdministrativeActionType: 'FILE_SYSTEM_UPDATE', Status: 'PENDING',
          TargetFileSystemValues: { StorageCapacity: 2048, OntapConfiguration: { ThroughputCapacityPerHAPair: 256 } },
        },
        { AdministrativeActionType: 'STORAGE_OPTIMIZATION', Status: 'PENDING' },
      ],
    });
    await expect(update({ OntapConfiguration: { ThroughputCapacity: 512 } })).rejects.toMatchObject({ name: 'BadRequest' });
    await sleep(minutes(50));
    expect(await look(id!)).toMatchObject({
      StorageCapacity: 2048, Lifecycle: 'AVAILABLE', OntapConfiguration: { ThroughputCapacity: 256 }, AdministrativeActions: [
        { Status: 'UPDATED_OPTIMIZING' }, { Status: 'IN_PROGRESS' },
      ],
    });
    await sleep(minutes(24 * 60));
    expect((await look(id!)).AdministrativeActions?.map(({ Status }) => Status)).toEqual(['COMPLETED', 'COMPLETED']);
    await kms.send(new DisableKeyCommand({ KeyId: KmsKeyId }));
    await expect(update({ StorageCapacity: 4096 })).rejects.toMatchObject({
      name: 'BadRequest', message: expect.stringContaining("can't access the file system's KMS key") as string,
    });
  });

  test.each<[string, Omit<UpdateFileSystemCommandInput, 'FileSystemId'>, string]>([
    ['hardly more storage', { StorageCapacity: 1100 }, 'BadRequest'],
    ['less storage of the first generation', { StorageCapacity: 512 }, 'BadRequest'],
    ['more storage than a pair can have', { StorageCapacity: 600_000 }, 'BadRequest'],
    ['the throughput that it has', { OntapConfiguration: { ThroughputCapacity: 128 } }, 'BadRequest'],
    ['a throughput of another generation', { OntapConfiguration: { ThroughputCapacity: 384 } }, 'BadRequest'],
    ['two throughputs', { OntapConfiguration: { ThroughputCapacity: 256, ThroughputCapacityPerHAPair: 256 } }, 'BadRequest'],
    ['a route table that it has', { OntapConfiguration: { AddRouteTableIds: [example.routeTableId] } }, 'BadRequest'],
    ['a route table that is not there', { OntapConfiguration: { AddRouteTableIds: ['rtb-0123456789abcdef0'] } }, 'InvalidNetworkSettings'],
    ['a route table that it has not, to be removed', {
      OntapConfiguration: { RemoveRouteTableIds: ['rtb-0123456789abcdef0'] },
    }, 'InvalidNetworkSettings'],
    ['nothing', {}, 'BadRequest'],
  ])('is not updated to %s', async (_, changes, name) => {
    const { FileSystemId: id } = await create();
    await sleep(minutes(45));
    const before = await look(id!);
    await expect(fsx.send(new UpdateFileSystemCommand({ FileSystemId: id, ...changes }))).rejects.toMatchObject({ name });
    expect(await look(id!)).toEqual(before);
  });

  test('is updated once by a token, grows again after six hours and its optimization, and gives a route back', async () => {
    const { FileSystemId: id } = await create();
    await sleep(minutes(45));
    const update = async (changes: Omit<UpdateFileSystemCommandInput, 'FileSystemId'>) =>
      fsx.send(new UpdateFileSystemCommand({ FileSystemId: id, ...changes }));
    for (let i = 0; i < 2; i++) await update({ ClientRequestToken: 'one', StorageCapacity: 2048 });
    await expect(update({ ClientRequestToken: 'one', StorageCapacity: 4096 })).rejects.toMatchObject({
      name: 'IncompatibleParameterError',
    });
    await sleep(minutes(60));
    expect((await look(id!)).AdministrativeActions?.length).toBe(2);
    await expect(update({ StorageCapacity: 4096 })).rejects.toMatchObject({ message: expect.stringContaining('6 hours') as string });
    await sleep(minutes(24 * 60));
    await expect(update({ StorageCapacity: 4096 })).resolves.toBeDefined();
    await sleep(minutes(60));
    await update({ OntapConfiguration: { RemoveRouteTableIds: [example.routeTableId] } });
    await sleep(minutes(60));
    expect((await look(id!)).OntapConfiguration?.RouteTableIds).toBeUndefined();
    expect(simulator.world.ec2.routeTables.get(example.routeTableId)!.routes.some(({ target }) => target.startsWith('eni-'))).toBe(false);
  });

  test('takes tags later', async () => {
    const { ResourceARN } = await create();
    await fsx.send(new TagResourceCommand({ ResourceARN, Tags: [{ Key: 'a', Value: 'b' }] }));
    expect((await fsx.send(new ListTagsForResourceCommand({ ResourceARN }))).Tags).toEqual([
      { Key: 'safe-storage', Value: 'vault' }, { Key: 'a', Value: 'b' },
    ]);
    await expect(fsx.send(new ListTagsForResourceCommand({ ResourceARN: `${ResourceARN}0` }))).rejects.toMatchObject({
      name: 'ResourceNotFound',
    });
  });
});

describe('machines and volumes', () => {
  let fileSystemId: string;

  beforeEach(async () => {
    ({ FileSystemId: fileSystemId = '' } = await create());
    await sleep(minutes(45));
  });

  async function createMachine(Name = 'svm1'): Promise<string> {
    const request = new CreateStorageVirtualMachineCommand({ FileSystemId: fileSystemId, Name, ClientRequestToken: Name });
    return (await fsx.send(request)).StorageVirtualMachine!.StorageVirtualMachineId!;
  }

  async function machine(): Promise<string> {
    const id = await createMachine();
    await sleep(minutes(3));
    return id;
  }

  const volume = (StorageVirtualMachineId: string, changes: object = {}): CreateVolumeCommandInput => ({
    ClientRequestToken: 'vol1',
    VolumeType: 'ONTAP',
    Name: 'vol1',
    OntapConfiguration: {
      StorageVirtualMachineId, JunctionPath: '/vol1', SizeInBytes: 1024 ** 4, StorageEfficiencyEnabled: true, ...changes,
    },
  });

  test('a machine needs an available file system, and brings its root volume and endpoints', async () => {
    const other = await create({ ClientRequestToken: 'vault-2' });
    await expect(
      fsx.send(new CreateStorageVirtualMachineCommand({ FileSystemId: other.FileSystemId, Name: 'svm1' })),
    ).rejects.toMatchObject({ name: 'BadRequest' });
    const id = await createMachine();
    expect(await createMachine()).toBe(id);
    await expect(fsx.send(new CreateVolumeCommand(volume(id)))).rejects.toMatchObject({ name: 'BadRequest' });
    await sleep(minutes(3));
    const {
      StorageVirtualMachines,
    } = await fsx.send(new DescribeStorageVirtualMachinesCommand({ Filters: [{ Name: 'file-system-id', Values: [fileSystemId] }] }));
    expect(StorageVirtualMachines).toMatchObject([{
      StorageVirtualMachineId: id, Name: 'svm1', Lifecycle: 'CREATED', Subtype: 'DEFAULT',
      Endpoints: { Nfs: { DNSName: `${id}.${fileSystemId}.fsx.eu-central-1.amazonaws.com`, IpAddresses: ['198.19.0.4'] } },
    }]);
    const { Volumes } = await fsx.send(new DescribeVolumesCommand({ Filters: [{ Name: 'storage-virtual-machine-id', Values: [id] }] }));
    expect(Volumes).toMatchObject([{ Name: 'svm1_root', OntapConfiguration: { StorageVirtualMachineRoot: true, JunctionPath: '/' } }]);
  });

  test('a volume is grown and moved after a while, once by a token; what makes no sense is refused', async () => {
    const { Volume: { VolumeId } = {} } = await fsx.send(new CreateVolumeCommand(volume(await machine())));
    const update = async (OntapConfiguration: object, ClientRequestToken?: string) =>
      fsx.send(new UpdateVolumeCommand({ VolumeId, ClientRequestToken, OntapConfiguration }));
    await expect(update({ SizeInBytes: 2 * 1024 ** 4 })).rejects.toMatchObject({ name: 'BadRequest' });
    await sleep(90_000);
    for (const wrong of [{}, { SizeInBytes: 1 }, { JunctionPath: 'files' }]) {
      await expect(update(wrong)).rejects.toMatchObject({ name: 'BadRequest' });
    }
    for (let i = 0; i < 2; i++) {
      const { Volume: begun } = await update({ SizeInBytes: 2 * 1024 ** 4, JunctionPath: '/files' }, 'one');
      expect(begun?.OntapConfiguration?.SizeInBytes).toBe(1024 ** 4);
    }
    await sleep(minutes(3));
    const { Volumes } = await fsx.send(new DescribeVolumesCommand({ VolumeIds: [VolumeId!] }));
    expect(Volumes).toMatchObject([{ OntapConfiguration: { SizeInBytes: 2 * 1024 ** 4, JunctionPath: '/files' } }]);
  });

  test('a volume is made in its machine and shows what was asked', async () => {
    const { Volume: made } = await fsx.send(new CreateVolumeCommand(volume(await machine())));
    expect(made?.Lifecycle).toBe('CREATING');
    await sleep(90_000);
    const { Volumes } = await fsx.send(new DescribeVolumesCommand({ VolumeIds: [made!.VolumeId!] }));
    expect(Volumes).toMatchObject([{
      Lifecycle: 'CREATED', ResourceARN: `arn:aws:fsx:eu-central-1:${example.accountId}:volume/${fileSystemId}/${made!.VolumeId}`,
      OntapConfiguration: {
        JunctionPath: '/vol1', SizeInBytes: 1024 ** 4, SizeInMegabytes: 1024 ** 2, TieringPolicy: {
          Name: 'SNAPSHOT_ONLY', CoolingPeriod: 2,
        }, SecurityStyle: 'UNIX',
      },
    }]);
  });

  test.each<[string, object, string?]>([
    ['no junction path', { JunctionPath: undefined }],
    ['a junction path without its slash', { JunctionPath: 'vol1' }],
    ['a junction path in use', { JunctionPath: '/' }],
    ['no word on storage efficiency', { StorageEfficiencyEnabled: undefined }],
    ['a size of nothing', { SizeInBytes: 0 }],
    ['a cooling period where there is no tiering', { TieringPolicy: { Name: 'NONE', CoolingPeriod: 5 } }],
    ['a hyphen in its name', {}, 'vol-1'],
  ])('a volume is refused with %s', async (_, changes, Name = 'vol1') => {
    await expect(
      fsx.send(new CreateVolumeCommand({ ...volume(await machine(), changes), Name })),
    ).rejects.toMatchObject({ name: 'BadRequest' });
  });

  test.each<[string, object, string]>([
    ['another type than its configuration', { VolumeType: 'OPENZFS' }, 'BadRequest'],
    ['the configurations of two types', { OpenZFSConfiguration: { ParentVolumeId: 'fsvol-0123456789abcdef0' } }, 'BadRequest'],
    ['no configuration', { OntapConfiguration: undefined }, 'MissingVolumeConfiguration'],
    ['the other type without its configuration', { VolumeType: 'OPENZFS', OntapConfiguration: undefined }, 'MissingVolumeConfiguration'],
    ['the other type, of which nothing is there', {
      VolumeType: 'OPENZFS', OntapConfiguration: undefined, OpenZFSConfiguration: { ParentVolumeId: 'fsvol-0123456789abcdef0' },
    }, 'VolumeNotFound'],
  ])('a volume is refused with %s', async (_, changes, name) => {
    await expect(fsx.send(new CreateVolumeCommand({ ...volume(await machine()), ...changes }))).rejects.toMatchObject({ name });
  });

  test('what comes in pages has tokens of the form that FSx itself asks for', async () => {
    await create({ ClientRequestToken: 'vault-2' });
    const { NextToken } = await fsx.send(new DescribeFileSystemsCommand({ MaxResults: 1 }));
    // [botocore fsx NextToken]
    expect(NextToken).toMatch(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/);
    expect(await fsx.send(new DescribeFileSystemsCommand({ MaxResults: 1, NextToken }))).toMatchObject({ FileSystems: [{}] });
  });

  test('all is deleted in the only order that there is, and a volume leaves a backup unless it is told not to', async () => {
    const machineId = await machine();
    const made = await fsx.send(new CreateVolumeCommand(volume(machineId)));
    const other = await fsx.send(
      new CreateVolumeCommand({ ...volume(machineId, { JunctionPath: '/vol2' }), Name: 'vol2', ClientRequestToken: 'vol2' }),
    );
    await sleep(minutes(2));
    const free = () => simulator.world.ec2.subnet(example.subnetIds[0])!.freeAddresses;

    await expect(fsx.send(new DeleteFileSystemCommand({ FileSystemId: fileSystemId }))).rejects.toMatchObject({
      name: 'BadRequest', message: expect.stringContaining('first delete all the volumes') as string,
    });
    await expect(
      fsx.send(new DeleteStorageVirtualMachineCommand({ StorageVirtualMachineId: machineId })),
    ).rejects.toMatchObject({ name: 'BadRequest' });
    const { OntapResponse } = await fsx.send(new DeleteVolumeCommand({ VolumeId: made.Volume!.VolumeId }));
    await fsx.send(new DeleteVolumeCommand({ VolumeId: other.Volume!.VolumeId, OntapConfiguration: { SkipFinalBackup: true } }));
    await sleep(minutes(10));
    await expect(fsx.send(new DescribeVolumesCommand({ VolumeIds: [made.Volume!.VolumeId!] }))).rejects.toMatchObject({
      name: 'VolumeNotFound',
    });
    await fsx.send(new DeleteStorageVirtualMachineCommand({ StorageVirtualMachineId: machineId }));
    await sleep(minutes(15));
    expect((await fsx.send(new DescribeVolumesCommand({}))).Volumes).toEqual([]);
    const before = free();
    expect(await fsx.send(new DeleteFileSystemCommand({ FileSystemId: fileSystemId }))).toMatchObject({ Lifecycle: 'DELETING' });
    await sleep(minutes(45));
    await expect(look(fileSystemId)).rejects.toMatchObject({ name: 'FileSystemNotFound', $metadata: { httpStatusCode: 400 } });
    expect(free()).toBe(before + 1);

    const { Backups } = await fsx.send(new DescribeBackupsCommand({}));
    expect(Backups).toMatchObject([{ BackupId: OntapResponse!.FinalBackupId, Lifecycle: 'AVAILABLE', Volume: { Name: 'vol1' } }]);
    await fsx.send(new DeleteBackupCommand({ BackupId: OntapResponse!.FinalBackupId }));
    await expect(fsx.send(new DeleteBackupCommand({ BackupId: OntapResponse!.FinalBackupId }))).rejects.toMatchObject({
      name: 'BackupNotFound',
    });
  });

  test('root volumes and replicas are deleted only as the rules say', async () => {
    const machineId = await machine();
    const { Volumes: [root] = [] } = await fsx.send(new DescribeVolumesCommand({}));
    await expect(fsx.send(new DeleteVolumeCommand({ VolumeId: root!.VolumeId }))).rejects.toMatchObject({ name: 'BadRequest' });
    const { Volume: replica } = await fsx.send(
      new CreateVolumeCommand(volume(machineId, { OntapVolumeType: 'DP', JunctionPath: undefined, StorageEfficiencyEnabled: undefined })),
    );
    await expect(fsx.send(new DeleteVolumeCommand({ VolumeId: replica!.VolumeId }))).rejects.toMatchObject({
      message: 'In order to delete a DP Volume, SkipFinalBackup must be set to true.',
    });
  });
});

describe('permissions', () => {
  const arn = (resource: string) => `arn:aws:fsx:eu-central-1:${example.accountId}:${resource}`;
  const deploy = (keyArn: string) => [
    {
      Effect: 'Allow', Action: [
        'fsx:CreateFileSystem', 'fsx:TagResource',
      ], Resource: arn('file-system/*'), Condition: { StringEquals: { 'aws:RequestTag/safe-storage': 'vault' } },
    },
    {
      Effect: 'Allow', Action: [
        'ec2:DescribeSubnets', 'ec2:DescribeVpcs', 'ec2:DescribeSecurityGroups', 'ec2:DescribeRouteTables',
      ], Resource: '*',
    },
    {
      Effect: 'Allow', Action: 'ec2:CreateTags', Resource: `arn:aws:ec2:eu-central-1:${example.accountId}:route-table/*`,
      Condition: {
        'StringEquals': {
          'aws:RequestTag/AmazonFSx': 'ManagedByAmazonFSx',
        }, 'ForAnyValue:StringEquals': { 'aws:CalledVia': ['fsx.amazonaws.com'] },
      },
    },
    {
      Effect: 'Allow', Action: ['kms:DescribeKey', 'kms:Decrypt', 'kms:GenerateDataKeyWithoutPlaintext'], Resource: keyArn,
      Condition: { StringEquals: { 'kms:ViaService': 'fsx.eu-central-1.amazonaws.com' } },
    },
    { Effect: 'Allow', Action: 'kms:CreateGrant', Resource: keyArn, Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } },
  ];

  test('a file system under one\'s own key needs a grant on it, in the caller\'s name', async () => {
    const KmsKeyId = await customerKey();
    const statements = deploy(KmsKeyId);
    ({ fsx } = clientsWith(simulator, ...statements.slice(0, -1)));
    await expect(create({ KmsKeyId })).rejects.toMatchObject({
      name: 'AccessDeniedException', message: expect.stringContaining('kms:CreateGrant') as string,
    });
    ({ fsx } = clientsWith(simulator, ...statements));
    await expect(create({ KmsKeyId, Tags: undefined })).rejects.toMatchObject({
      name: 'AccessDeniedException', message: expect.stringContaining('fsx:CreateFileSystem') as string,
    });
    expect((await create({ KmsKeyId })).Lifecycle).toBe('CREATING');
  });

  test('the first file system of an account needs the service-linked role', async () => {
    await simulator.close();
    await begin({ settings: { serviceLinkedRoles: 'absent' } });
    const KmsKeyId = await customerKey();
    ({ fsx } = clientsWith(simulator, ...deploy(KmsKeyId)));
    await expect(create({ KmsKeyId })).rejects.toMatchObject({
      name: 'BadRequest', message: expect.stringContaining('iam:CreateServiceLinkedRole') as string,
    });
  });
});

(awsCliIsThere ? test : test.skip)('the AWS CLI reads what FSx answers', async () => {
  const { FileSystemId: id = '' } = await create();
  await sleep(minutes(45));
  expect(await awsCli(simulator, 'fsx', 'describe-file-systems', '--file-system-ids', id)).toMatchObject({
    answer: { FileSystems: [{ FileSystemId: id, Lifecycle: 'AVAILABLE', StorageCapacity: 1024 }] }, error: '',
  });
  const { error } = await awsCli(simulator, 'fsx', 'describe-file-systems', '--file-system-ids', 'fs-00000000');
  expect(error).toContain(
    "An error occurred (FileSystemNotFound) when calling the DescribeFileSystems operation: File system 'fs-00000000' does not exist.",
  );
});
