import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { example } from '../../src/simulator/account';
import { type Simulator, startSimulator } from '../../src/simulator/server';
import { ADMIN_PASSWORD, Bench, KMSUSER_PASSWORD } from '../simulator/bench';
import { MovableClock } from '../support/outsideClient';
import { has } from '../support/tools';

/**
 * The AWS CLI as a client that knows nothing of us: the commands of AWS's own guides, in their order, so that botocore's
 * parsers judge the simulator's answers. OpenSSL is the customer's CA.
 */
const installed = has('aws');
if (!installed) process.stderr.write('SKIPPED: test/cli/aws.slow.test.ts, since there is no AWS CLI on the PATH (PyPI: awscli)\n');

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'safe-storage-cli-'));
const file = (name: string): string => join(folder, name);
const save = (name: string, text: string): string => {
  writeFileSync(file(name), text);
  return `file://${file(name)}`;
};

const clock = new MovableClock();
let simulator: Simulator;

/** What a command prints, as JSON; without output, undefined. */
async function aws<T>(...args: string[]): Promise<T> {
  const { env } = simulator;
  const { stdout } = await run('aws', [...args, '--output', 'json'], {
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      AWS_PAGER: '',
      AWS_MAX_ATTEMPTS: '1',
      AWS_DEFAULT_REGION: env.AWS_REGION,
      ...env,
    },
  });
  return (stdout.trim() === '' ? undefined : JSON.parse(stdout)) as T;
}

/** The loop that everybody writes around a describe, with ten minutes from one look to the next. */
async function until<T>(look: () => Promise<T>, wanted: T): Promise<void> {
  let seen: T | undefined;
  for (let looks = 0; looks < 30; looks++) {
    clock.pass(600_000);
    seen = await look();
    if (seen === wanted) return;
  }
  throw new Error(`Still ${String(seen)}, not ${String(wanted)}`);
}

const clusterState = async (id: string) =>
  aws<string>('cloudhsmv2', 'describe-clusters', '--filters', `clusterIds=${id}`, '--query', 'Clusters[0].State');

(installed ? describe : describe.skip)('from an empty account to a volume, with the AWS CLI', () => {
  let clusterId: string;
  let keyStoreId: string;
  let keyId: string;
  const [subnetA, subnetB] = example.subnetIds;

  beforeAll(async () => {
    simulator = await startSimulator({ clock });
  });
  afterAll(async () => simulator.close());

  test('sts and ec2 describe the account', async () => {
    expect(await aws('sts', 'get-caller-identity')).toMatchObject({ Account: example.accountId });
    const { Subnets: subnets } = await aws<{ Subnets: object[] }>('ec2', 'describe-subnets', '--subnet-ids', subnetA, subnetB);
    expect(subnets).toMatchObject([
      { SubnetId: subnetA, AvailabilityZone: `${example.region}a` }, { SubnetId: subnetB, VpcId: example.vpcId },
    ]);
  });

  test('a cluster, and its first HSM', async () => {
    const { Cluster: created } = await aws<{ Cluster: { ClusterId: string } }>(
      'cloudhsmv2', 'create-cluster', '--hsm-type', 'hsm2m.medium', '--mode', 'FIPS', '--subnet-ids', subnetA, subnetB, '--tag-list',
      'Key=Name,Value=by hand');
    clusterId = created.ClusterId;
    expect(created).toMatchObject({
      State: 'CREATE_IN_PROGRESS', HsmType: 'hsm2m.medium', Mode: 'FIPS', SubnetMapping: { [`${example.region}a`]: subnetA },
    });
    await until(async () => clusterState(clusterId), 'UNINITIALIZED');
    await aws('cloudhsmv2', 'create-hsm', '--cluster-id', clusterId, '--availability-zone', `${example.region}a`);
    await until(async () => aws('cloudhsmv2', 'describe-clusters', '--query', 'Clusters[0].Hsms[0].State'), 'ACTIVE');
  });

  test('a second HSM is refused before the cluster is active, in AWS\'s words', async () => {
    await expect(aws('cloudhsmv2', 'create-hsm', '--cluster-id', clusterId, '--availability-zone', `${example.region}b`))
      .rejects.toThrow(/An error occurred \(CloudHsmInvalidRequestException\) when calling the CreateHsm operation: .+/);
  });

  test('the CSR is signed with OpenSSL, and the cluster initialized', async () => {
    const { Certificates: { ClusterCsr: csr } } = await aws<{ Certificates: { ClusterCsr: string } }>(
      'cloudhsmv2', 'describe-clusters', '--filters', `clusterIds=${clusterId}`, '--query', 'Clusters[0]');
    save('cluster.csr', csr);
    const openssl = async (...args: string[]) => run('openssl', args, { cwd: folder });
    await openssl(
      'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '3652', '-subj', '/CN=Example CA', '-keyout', 'ca.key', '-out', 'ca.crt',
    );
    await openssl(
      'x509', '-req', '-days', '3652', '-in', 'cluster.csr', '-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-out', 'cluster.crt',
    );
    await aws('cloudhsmv2', 'initialize-cluster', '--cluster-id', clusterId,
      '--signed-cert', `file://${file('cluster.crt')}`, '--trust-anchor', `file://${file('ca.crt')}`);
    await until(async () => clusterState(clusterId), 'INITIALIZED');
  });

  test('activated, it takes a second HSM', async () => {
    const bench = new Bench(simulator);
    const onWorker = { caCertificate: readFileSync(file('ca.crt'), 'utf8') };
    expect(bench.cli(clusterId, ['cluster', 'activate', '--password', ADMIN_PASSWORD], onWorker)).toMatchObject({ exitCode: 0 });
    await until(async () => clusterState(clusterId), 'ACTIVE');
    expect(bench.cli(clusterId, ['user', 'create', '--username', 'kmsuser', '--role', 'crypto-user', '--password', KMSUSER_PASSWORD], {
      ...onWorker, env: { CLOUDHSM_ROLE: 'admin', CLOUDHSM_PIN: `admin:${ADMIN_PASSWORD}` },
    })).toMatchObject({ exitCode: 0 });
    await aws('cloudhsmv2', 'create-hsm', '--cluster-id', clusterId, '--availability-zone', `${example.region}b`);
    await until(async () => aws('cloudhsmv2', 'describe-clusters', '--query', 'length(Clusters[0].Hsms[?State==`ACTIVE`] || `[]`)'), 2);
  });

  test('a key store is created and connected, watched by the loop of everybody\'s blog post', async () => {
    ({
      CustomKeyStoreId: keyStoreId,
    } = await aws<{ CustomKeyStoreId: string }>('kms', 'create-custom-key-store', '--custom-key-store-name', 'by-hand',
      '--cloud-hsm-cluster-id', clusterId, '--key-store-password', KMSUSER_PASSWORD, '--trust-anchor-certificate',
      `file://${file('ca.crt')}`));
    await aws('kms', 'connect-custom-key-store', '--custom-key-store-id', keyStoreId);
    const state = async () => aws<string>(
      'kms', 'describe-custom-key-stores', '--custom-key-store-id', keyStoreId, '--query', 'CustomKeyStores[0].ConnectionState');
    expect(await state()).toBe('CONNECTING');
    await until(state, 'CONNECTED');
  });

  test('a key in it encrypts and decrypts', async () => {
    const { KeyMetadata: key } = await aws<{ KeyMetadata: { KeyId: string } }>(
      'kms', 'create-key', '--origin', 'AWS_CLOUDHSM', '--custom-key-store-id', keyStoreId);
    keyId = key.KeyId;
    expect(key).toMatchObject({ Origin: 'AWS_CLOUDHSM', CustomKeyStoreId: keyStoreId, CloudHsmClusterId: clusterId, KeyState: 'Enabled' });
    await aws('kms', 'create-alias', '--alias-name', 'alias/by-hand', '--target-key-id', keyId);
    // A new alias is not known at once.
    const described = async () => aws('kms', 'describe-key', '--key-id', 'alias/by-hand', '--query', 'KeyMetadata.KeyId');
    await until(async () => described().catch(() => undefined), keyId);
    writeFileSync(file('plain'), 'something to keep');
    const plain = `fileb://${file('plain')}`;
    const {
      CiphertextBlob: sealed,
    } = await aws<{ CiphertextBlob: string }>('kms', 'encrypt', '--key-id', 'alias/by-hand', '--plaintext', plain);
    writeFileSync(file('sealed'), Buffer.from(sealed, 'base64'));
    expect(readFileSync(file('sealed'), 'latin1')).not.toContain('something to keep');
    const { Plaintext: opened } = await aws<{ Plaintext: string }>('kms', 'decrypt', '--ciphertext-blob', `fileb://${file('sealed')}`);
    expect(Buffer.from(opened, 'base64').toString()).toBe('something to keep');
  });

  test('a file system is encrypted with it, and holds a volume', async () => {
    const { FileSystem: { FileSystemId: fileSystemId } } = await aws<{ FileSystem: { FileSystemId: string } }>('fsx', 'create-file-system',
      '--file-system-type', 'ONTAP', '--storage-capacity', '1024', '--subnet-ids', subnetA, subnetB, '--kms-key-id', keyId,
      '--ontap-configuration', `DeploymentType=MULTI_AZ_1,ThroughputCapacity=128,PreferredSubnetId=${subnetA}`);
    const fileSystem = async (query: string) => aws<string>(
      'fsx', 'describe-file-systems', '--file-system-ids', fileSystemId, '--query', `FileSystems[0].${query}`);
    await until(async () => fileSystem('Lifecycle'), 'AVAILABLE');
    expect(await fileSystem('KmsKeyId')).toContain(keyId);
    expect(await fileSystem('OntapConfiguration.Endpoints.Management.DNSName')).toContain(fileSystemId);

    const { StorageVirtualMachine: { StorageVirtualMachineId: machineId } } = await aws<{
      StorageVirtualMachine: { StorageVirtualMachineId: string };
    }>(
      'fsx', 'create-storage-virtual-machine', '--file-system-id', fileSystemId, '--name', 'svm1');
    await until(async () => aws('fsx', 'describe-storage-virtual-machines', '--query', 'StorageVirtualMachines[0].Lifecycle'), 'CREATED');
    const configuration = `StorageVirtualMachineId=${machineId},JunctionPath=/vol1,SizeInMegabytes=102400,StorageEfficiencyEnabled=true`;
    await aws('fsx', 'create-volume', '--volume-type', 'ONTAP', '--name', 'vol1', '--ontap-configuration', configuration);
    await until(async () => aws('fsx', 'describe-volumes', '--query', 'Volumes[?Name==`vol1`] | [0].Lifecycle'), 'CREATED');
  });

  test('ssm keeps a secret, and shows it to who may decrypt it', async () => {
    await aws('ssm', 'put-parameter', '--name', '/by-hand/secret', '--type', 'SecureString', '--value', 'hunter22');
    const value = async (...how: string[]) =>
      aws<string>('ssm', 'get-parameter', '--name', '/by-hand/secret', ...how, '--query', 'Parameter.Value');
    expect(await value()).not.toBe('hunter22');
    expect(await value('--with-decryption')).toBe('hunter22');
  });
});
