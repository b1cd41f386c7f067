import { CreateStorageVirtualMachineCommand, paginateDescribeStorageVirtualMachines, type StorageVirtualMachine } from '@aws-sdk/client-fsx';
import { durations } from '../aws/durations';
import { ensure } from '../aws/ensure';
import { waitFor } from '../aws/wait';
import { ProvisioningError } from '../errors';
import { type Run, tagsOf } from '../run';
import { fsx } from './client';
import { tokenFor } from './fileSystem';

/** The storage virtual machine of the input `svm-name` on the file system, with its endpoints. */
export async function ensureStorageVirtualMachine(run: Run, fileSystemId: string): Promise<StorageVirtualMachine> {
  const { svmName } = run.inputs;
  const find = async () => findStorageVirtualMachine(run, fileSystemId);
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
      if (seen === undefined || seen.Lifecycle === 'FAILED' || seen.Lifecycle === 'MISCONFIGURED') {
        throw new ProvisioningError(`Storage virtual machine ${svmName} is ${seen?.Lifecycle ?? 'gone'}: ${seen?.LifecycleTransitionReason?.Message ?? 'AWS gives no reason'}.`, {
          remedy: 'Delete it and run again.',
        });
      }
      return seen;
    },
    until: seen => seen.Lifecycle === 'CREATED',
    show: seen => seen.Lifecycle!,
  });
}

/** The storage virtual machine of the input `svm-name`; one that is being deleted is gone. */
export async function findStorageVirtualMachine(run: Run, fileSystemId: string): Promise<StorageVirtualMachine | undefined> {
  const Filters = [{ Name: 'file-system-id' as const, Values: [fileSystemId] }];
  for await (const { StorageVirtualMachines = [] } of paginateDescribeStorageVirtualMachines({ client: run.aws(fsx) }, { Filters })) {
    const found = StorageVirtualMachines.find(machine => machine.Name === run.inputs.svmName && machine.Lifecycle !== 'DELETING');
    if (found !== undefined) return found;
  }
  return undefined;
}
