import {
  TagResourceCommand, UpdateFileSystemCommand, UpdateVolumeCommand, type FileSystem, type StorageVirtualMachine, type Volume,
} from '@aws-sdk/client-fsx';
import { durations } from '../aws/durations';
import { ensure } from '../aws/ensure';
import { ifAllowed } from '../aws/ifAllowed';
import { waitFor } from '../aws/wait';
import { ProvisioningError } from '../errors';
import { changesOf, lasting, missingTags, shownTags, type TagList } from '../run/difference';
import type { Run } from '../run/run';
import { sentence } from '../words';
import { fsx } from './client';
import { fileSystemDifferences, sizeDifference, type Update, volumeDifferences } from './drift';
import { tokenFor, workingFileSystem } from './fileSystem';
import { findStorageVirtualMachine, findVolume } from './find';
import { groupDrift, subjectOf } from './findings';
import { isUpdating, lastAsked, lastUpdate } from './updates';
import { gibibyte } from './volume';

/**
 * Changes in place what the inputs say otherwise, as far as FSx can and a machine should; the rest is said.
 * @returns the file system as it is then
 */
export async function changeFileSystem(run: Run, fileSystem: FileSystem): Promise<FileSystem> {
  const id = fileSystem.FileSystemId!;
  const isTagged = await putTags(run, `file system ${id}`, fileSystem);
  const updated = await updateFileSystem(run, fileSystem);
  const stays = [...lasting(subjectOf(fileSystem), fileSystemDifferences(run, updated)), ...await groupDrift(run, updated)];
  for (const { what, remedy } of stays) run.log.warn(`${what} ${remedy}`);
  return isTagged ? workingFileSystem(run, id) : updated;
}

async function updateFileSystem(run: Run, fileSystem: FileSystem): Promise<FileSystem> {
  if (fileSystemDifferences(run, fileSystem).every(({ update }) => update === undefined)) return fileSystem;
  // FSx takes no second update beside one that is under way, which may be ours.
  const seen = isUpdating(fileSystem) ? await waitForUpdate(run, fileSystem, () => true) : fileSystem;
  const update = updateOf(run, seen);
  if (update === undefined) return seen;
  const id = seen.FileSystemId!;
  const what = changesOf(fileSystemDifferences(run, seen).filter(each => each.update !== undefined)).map(change => change.what).join('; ');
  const asked = await ifAllowed(run, what, async () => ensure(run, {
    what: `update of file system ${id}`,
    find: async () => {
      const now = await workingFileSystem(run, id);
      return lastAsked(now) > lastAsked(seen) || now.Lifecycle === 'UPDATING' || updateOf(run, now) === undefined ? now : undefined;
    },
    create: async () => run.aws(fsx).send(new UpdateFileSystemCommand({
      // The same change once more, after it was taken back, is another one.
      ClientRequestToken: tokenFor(run, id, JSON.stringify(update), String(lastAsked(seen))), FileSystemId: id, ...update,
    })),
    describe: () => what,
  }));
  return asked === undefined ? seen : waitForUpdate(run, seen, now => updateOf(run, now) === undefined);
}

/** All of it in one request [botocore UpdateFileSystem]. */
function updateOf(run: Run, fileSystem: FileSystem): Update | undefined {
  const updates = fileSystemDifferences(run, fileSystem).flatMap(({ update }) => (typeof update === 'object' ? update : []));
  return updates.length === 0 ? undefined : updates.reduce((all, one) => ({
    ...all, ...one, OntapConfiguration: { ...all.OntapConfiguration, ...one.OntapConfiguration },
  }));
}

/** Data are moved for hours after that, in which the file system is used as ever [FSXUG:increase-primary-storage]. */
const waitForUpdate = async (run: Run, before: FileSystem, isDone: (seen: FileSystem) => boolean): Promise<FileSystem> => waitFor(run, {
  what: `the update of file system ${before.FileSystemId}`,
  duration: durations.fileSystemUpdate,
  look: async () => {
    const seen = await workingFileSystem(run, before.FileSystemId!);
    const last = lastUpdate(seen);
    if (last?.Status !== 'FAILED' || lastAsked(seen) <= lastAsked(before)) return seen;
    throw new ProvisioningError(sentence(`FSx has not updated file system ${before.FileSystemId}`, last.FailureDetails?.Message), {
      remedy: `It is ${seen.Lifecycle}, with what it had before. Fix what AWS names, most often that the key cannot be used, which the `
        + 'phase verify tells; then run again.',
    });
  },
  until: seen => !isUpdating(seen) && isDone(seen),
  show: seen => [seen.Lifecycle, lastUpdate(seen)?.Status].filter(word => word !== undefined).join(', '),
});

/** The storage virtual machine, with the tags of the inputs. */
export async function changeStorageVirtualMachine(run: Run, svm: StorageVirtualMachine): Promise<StorageVirtualMachine> {
  const isTagged = await putTags(run, `storage virtual machine ${svm.StorageVirtualMachineId}`, svm);
  return isTagged ? await findStorageVirtualMachine(run, svm.FileSystemId!) ?? svm : svm;
}

/** The volume, as large as the inputs say at least, and with their tags; the rest is said. */
export async function changeVolume(run: Run, volume: Volume): Promise<Volume> {
  const { VolumeId, OntapConfiguration: { StorageVirtualMachineId: svm } = {} } = volume;
  const isTagged = await putTags(run, `volume ${VolumeId}`, volume);
  const [{ change } = {}] = sizeDifference(run, volume);
  const grown = change === undefined ? undefined : await ifAllowed(run, change.what, async () => {
    const SizeInBytes = run.inputs.volumeSize * gibibyte;
    await run.aws(fsx).send(new UpdateVolumeCommand({
      ClientRequestToken: tokenFor(run, VolumeId!, String(volume.OntapConfiguration?.SizeInBytes), String(SizeInBytes)),
      VolumeId,
      OntapConfiguration: { SizeInBytes },
    }));
    const seen = await waitFor(run, {
      what: `volume ${VolumeId} to be of ${run.inputs.volumeSize} GiB`,
      duration: durations.volumeUpdate,
      look: async () => await findVolume(run, svm!) ?? volume,
      until: now => sizeDifference(run, now).every(difference => difference.change === undefined),
      show: now => `${now.Lifecycle}, ${(now.OntapConfiguration?.SizeInBytes ?? 0) / gibibyte} GiB`,
    });
    run.log.made(change.what);
    return seen;
  });
  for (const { what, remedy } of lasting(`Volume ${VolumeId}`, volumeDifferences(run, grown ?? volume))) run.log.warn(`${what} ${remedy}`);
  return grown ?? (isTagged ? await findVolume(run, svm!) ?? volume : volume);
}

/** Puts on it what the input `tags` says; tags of others, and the storage's own, stay. */
async function putTags(run: Run, what: string, { ResourceARN, Tags }: { ResourceARN?: string; Tags?: TagList }): Promise<boolean> {
  const tags = missingTags(run, Tags);
  if (tags.length === 0) return false;
  const done = await ifAllowed(run, `${shownTags(tags)} on ${what}`, async () => {
    await run.aws(fsx).send(new TagResourceCommand({ ResourceARN, Tags: tags }));
    run.log.made(`${shownTags(tags)} on ${what}`);
    return true;
  });
  return done === true;
}
