import { CloudHSMV2Client, DescribeClustersCommand } from '@aws-sdk/client-cloudhsm-v2';
import { DescribeFileSystemsCommand, FSxClient } from '@aws-sdk/client-fsx';
import { DecryptCommand, DescribeKeyCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { rehearseOn } from '../src/rehearsal/rehearsal';
import { MachineClock } from '../src/simulator/core/clock';
import { type Simulator, startSimulator } from '../src/simulator/server';
import { medians, print, times } from './measure';

/** Milliseconds of one call in accounts with one storage and with many: what it costs must not grow with what it does not ask about. */
const sizes = [1, 10, 100, 1000];
const [rounds, calls] = [15, 20];

async function main(): Promise<void> {
  const first = await startSimulator();
  const { failure } = await rehearseOn(first, { print: () => undefined });
  if (failure !== undefined) throw new Error(failure);
  const state = first.keep();
  await first.close();
  const accounts = await Promise.all(sizes.map(async storages => {
    const simulator = await startSimulator({ state, clock: new MachineClock() });
    for (let copy = 2; copy <= storages; copy++) copyStorage(simulator, copy);
    return { storages, simulator, asked: questions(simulator) };
  }));
  const names = Object.keys(accounts[0]!.asked);
  const took = await medians(rounds, new Map(accounts.flatMap(({ storages, asked }) => names.map(name => [
    `${name} ${storages}`, async () => {
      const begun = performance.now();
      for (let call = 0; call < calls; call++) await asked[name]!();
      return (performance.now() - begun) / calls;
    },
  ] as const))));
  print(['call, ms', ...sizes.map(size => `${size}`), 'ratio'], names.map(name => {
    const each = sizes.map(size => took.get(`${name} ${size}`)!);
    return [`\`${name}\``, ...each.map(ms => ms.toFixed(2)), times(each.at(-1)! / each[0]!)];
  }));
  await Promise.all(accounts.map(async ({ simulator }) => simulator.close()));
}

/** Everything of the storage once more, under other ids. */
function copyStorage({ world: { cloudhsm, ec2, fsx, kms, ssm } }: Simulator, copy: number): void {
  const all: Map<string, unknown>[] = [
    cloudhsm.clusters, cloudhsm.backups, ec2.interfaces, ec2.securityGroups, fsx.fileSystems, fsx.storageVirtualMachines, fsx.volumes,
    kms.aliases, kms.keys, kms.stores, ssm.parameters.all as Map<string, unknown>,
  ];
  for (const things of all) {
    for (const [id, thing] of [...things].filter(([name]) => !name.includes('copy-'))) {
      things.set(`copy-${copy}-${id}`, { ...thing as object, id: `copy-${copy}-${id}` });
    }
  }
}

function questions({ url, world }: Simulator): Record<string, () => Promise<unknown>> {
  const of = { region: world.region, endpoint: url, credentials: { ...world.sts.administrator } };
  const [cloudhsm, fsx, kms, ssm] = [new CloudHSMV2Client(of), new FSxClient(of), new KMSClient(of), new SSMClient(of)];
  const [clusterId = ''] = world.cloudhsm.clusters.keys();
  const [fileSystemId = ''] = world.fsx.fileSystems.keys();
  const encrypt = async () => kms.send(new EncryptCommand({ KeyId: 'alias/vault', Plaintext: Buffer.alloc(32) }));
  let sealed: ReturnType<typeof encrypt> | undefined;
  return {
    'ssm:GetParameter': async () => ssm.send(new GetParameterCommand({ Name: '/safe-storage/vault/ca-certificate' })),
    'kms:DescribeKey': async () => kms.send(new DescribeKeyCommand({ KeyId: 'alias/vault' })),
    'kms:Encrypt': encrypt,
    'kms:Decrypt': async () => kms.send(new DecryptCommand({ CiphertextBlob: (await (sealed ??= encrypt())).CiphertextBlob })),
    'cloudhsm:DescribeClusters': async () => cloudhsm.send(new DescribeClustersCommand({ Filters: { clusterIds: [clusterId] } })),
    'fsx:DescribeFileSystems': async () => fsx.send(new DescribeFileSystemsCommand({ FileSystemIds: [fileSystemId] })),
  };
}

void main();
