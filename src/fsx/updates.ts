import type { AdministrativeAction, FileSystem } from '@aws-sdk/client-fsx';
import type { Run } from '../run/run';
import { isoTime } from '../words';

/* What FSx shows of the updates of a file system, its AdministrativeActions [botocore; FSXUG:monitoring-storage-capacity-increase]. */

const updates = ({ AdministrativeActions = [] }: FileSystem): AdministrativeAction[] => AdministrativeActions
  .filter(({ AdministrativeActionType: type }) => type === 'FILE_SYSTEM_UPDATE')
  .sort((one, other) => timeOf(other) - timeOf(one));

const timeOf = ({ RequestTime }: AdministrativeAction): number => RequestTime?.getTime() ?? 0;

/** The update that was asked for last, as far as FSx shows any. */
export const lastUpdate = (fileSystem: FileSystem): AdministrativeAction | undefined => updates(fileSystem)[0];

/** When that was; milliseconds since the epoch, 0 where there is none. */
export const lastAsked = (fileSystem: FileSystem): number => timeOf(lastUpdate(fileSystem) ?? {});

/** The update that is being made. One that is UPDATED_OPTIMIZING has what was asked for, and only moves data [TF; botocore Status]. */
export const underWay = (fileSystem: FileSystem): AdministrativeAction | undefined =>
  updates(fileSystem).find(({ Status }) => Status === 'PENDING' || Status === 'IN_PROGRESS');

/** Not every update need show as an action, nor every action as a state. */
export const isUpdating = (fileSystem: FileSystem): boolean => fileSystem.Lifecycle === 'UPDATING' || underWay(fileSystem) !== undefined;

/** Between two increases of the storage [FSXUG:increase-primary-storage]. */
const pauseBetween = 6 * 3_600_000;

/** Until when FSx adds no more storage, completing "… no more storage"; undefined where nothing is known to be in the way. */
export function nextIncrease({ clock }: Run, fileSystem: FileSystem): string | undefined {
  const isOptimizing = fileSystem.AdministrativeActions?.some(({ AdministrativeActionType: type, Status }) =>
    type === 'STORAGE_OPTIMIZATION' && (Status === 'PENDING' || Status === 'IN_PROGRESS'));
  const last = updates(fileSystem).find(({ TargetFileSystemValues: target, Status }) =>
    target?.StorageCapacity !== undefined && Status !== 'FAILED' && Status !== 'CANCELLED');
  const until = last === undefined ? 0 : timeOf(last) + pauseBetween;
  const waits = [
    ...until > clock.now() ? [`before ${isoTime(until)}, six hours after the last increase was asked for`] : [],
    ...isOptimizing ? ['until its storage optimization is over, which takes hours'] : [],
  ];
  return waits.length === 0 ? undefined : waits.join(', nor ');
}
