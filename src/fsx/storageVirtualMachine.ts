import { CreateStorageVirtualMachineCommand, type StorageVirtualMachine } from '@aws-sdk/client-fsx';
import { durations } from '../aws/durations';
import { ensure } from '../aws/ensure';
import { waitFor } from '../aws/wait';
import { type Run, tagsOf } from '../run/run';
import { fsx } from './client';
import { orTrouble, waitForLeaving } from './deletion';
import { tokenFor } from './fileSystem';
import { findStorageVirtualMachine, svmsNamed } from './find';
import { svmTrouble } from './states';

/** The storage virtual machine of the input `svm-name` on the file system, with its endpoints. */
export async function ensureStorageVirtualMachine(run: Run, fileSystemId: string): Promise<StorageVirtualMachine> {
  const { svmName } = run.inputs;
  const find = async () => findStorageVirtualMachine(run, fileSystemId);
  await waitForLeaving(run, `storage virtual machine ${svmName}`, durations.storageVirtualMachine, async () =>
    (await svmsNamed(run, fileSystemId)).find(each => each.Lifecycle === 'DELETING')?.StorageVirtualMachineId);
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
      return orTrouble(seen, svmTrouble(svmName, seen));
    },
    until: seen => seen.Lifecycle === 'CREATED',
    show: seen => seen.Lifecycle!,
  });
}
