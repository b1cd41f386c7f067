import { CreateStorageVirtualMachineCommand, paginateDescribeStorageVirtualMachines, type StorageVirtualMachine } from '@aws-sdk/client-fsx';
import { durations } from '../aws/durations';
import { ensure } from '../aws/ensure';
import { waitFor } from '../aws/wait';
import { type Run, tagsOf } from '../run/run';
import { fsx } from './client';
import { tokenFor } from './fileSystem';
import { orTrouble, waitForLeaving } from './leaving';
import { machineTrouble } from './states';

/** The storage virtual machine of the input `svm-name` on the file system, with its endpoints. */
export async function ensureStorageVirtualMachine(run: Run, fileSystemId: string): Promise<StorageVirtualMachine> {
  const { svmName } = run.inputs;
  const find = async () => findStorageVirtualMachine(run, fileSystemId);
  await waitForLeaving(run, `storage virtual machine ${svmName}`, durations.storageVirtualMachine, async () =>
    (await machinesNamed(run, fileSystemId)).find(each => each.Lifecycle === 'DELETING')?.StorageVirtualMachineId);
  await ensure(run, {
    what: `storage virtual machine ${svmName}`,
    find,
    create: async () => run.aws(fsx).send(new CreateStorageVirtualMachineCommand({
      ClientRequestToken: tokenFor(run, fileSystemId, svmName),
      FileSystemId: fileSystemId,
      Name: svmName,
      RootVolumeSecurityStyle: 'UNIX',
      Tags: tagsOf(run),
    })),
    describe: found => found.StorageVirtualMachineId!,
  });
  return waitFor(run, {
    what: `storage virtual machine ${svmName} to be CREATED`,
    duration: durations.storageVirtualMachine,
    look: async () => {
      const seen = await find();
      return orTrouble(seen, machineTrouble(svmName, seen));
    },
    until: seen => seen.Lifecycle === 'CREATED',
    show: seen => seen.Lifecycle!,
  });
}

/** The storage virtual machine of the input `svm-name`; one that is being deleted is gone. */
export async function findStorageVirtualMachine(run: Run, fileSystemId: string): Promise<StorageVirtualMachine | undefined> {
  return (await machinesNamed(run, fileSystemId)).find(machine => machine.Lifecycle !== 'DELETING');
}

/** All of its name on the file system, those on their way out included. */
async function machinesNamed(run: Run, fileSystemId: string): Promise<StorageVirtualMachine[]> {
  const found: StorageVirtualMachine[] = [];
  const Filters = [{ Name: 'file-system-id' as const, Values: [fileSystemId] }];
  for await (const { StorageVirtualMachines = [] } of paginateDescribeStorageVirtualMachines({ client: run.aws(fsx) }, { Filters })) {
    found.push(...StorageVirtualMachines.filter(machine => machine.Name === run.inputs.svmName));
  }
  for (const { Lifecycle } of found) run.record.observed.state('storage virtual machine', Lifecycle);
  return found;
}
