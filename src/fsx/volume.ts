import { CreateVolumeCommand, type Volume } from '@aws-sdk/client-fsx';
import { durations } from '../aws/durations';
import { ensure } from '../aws/ensure';
import { waitFor } from '../aws/wait';
import type { Inputs } from '../inputs/table';
import { type Run, tagsOf } from '../run/run';
import { fsx } from './client';
import { orTrouble, waitForLeaving } from './deletion';
import { tokenFor } from './fileSystem';
import { findVolume, volumesNamed } from './find';
import { volumeTrouble } from './states';

/** Bytes. */
export const gibibyte = 1024 ** 3;

/** Where the volume is mounted in its storage virtual machine. */
export const junctionPathOf = ({ junctionPath, volumeName }: Inputs): string => junctionPath ?? `/${volumeName}`;

/** The volume of the input `volume-name` on the storage virtual machine. */
export async function ensureVolume(run: Run, storageVirtualMachineId: string): Promise<Volume> {
  const { volumeName, volumeSize } = run.inputs;
  const find = async () => findVolume(run, storageVirtualMachineId);
  await waitForLeaving(run, `volume ${volumeName}`, durations.volume, async () =>
    (await volumesNamed(run, storageVirtualMachineId)).find(each => each.Lifecycle === 'DELETING')?.VolumeId);
  await ensure(run, {
    what: `volume ${volumeName}`,
    find,
    create: async () => run.aws(fsx).send(new CreateVolumeCommand({
      ClientRequestToken: tokenFor(run, storageVirtualMachineId, volumeName),
      VolumeType: 'ONTAP',
      Name: volumeName,
      Tags: tagsOf(run),
      OntapConfiguration: {
        StorageVirtualMachineId: storageVirtualMachineId,
        JunctionPath: junctionPathOf(run.inputs),
        SizeInBytes: volumeSize * gibibyte,
        // Needed for a volume that can be written to [botocore].
        StorageEfficiencyEnabled: true,
        SecurityStyle: 'UNIX',
      },
    })),
    describe: found => `${found.VolumeId}, ${volumeSize} GiB`,
  });
  const volume = await waitFor(run, {
    what: `volume ${volumeName} to be CREATED`,
    duration: durations.volume,
    look: async () => {
      const seen = await find();
      return orTrouble(seen, volumeTrouble(volumeName, seen));
    },
    until: seen => isReady(seen.Lifecycle),
    show: seen => seen.Lifecycle!,
  });
  if (isReady(volume.Lifecycle)) run.record.observed.reading('volume-ready', volume.Lifecycle);
  return volume;
}

/** ONTAP's word is CREATED; Terraform has seen AVAILABLE too [TF]. */
const isReady = (state: string | undefined): state is 'CREATED' | 'AVAILABLE' => state === 'CREATED' || state === 'AVAILABLE';
