import { event } from '../core/event';
import { ServiceError, type Call } from '../core/service';
import { validate } from '../core/validation';
import { bad, checkCapacity, checkThroughput, findRouteTables } from './fileSystemRequest';
import type { AdministrativeAction, FileSystem, Update } from './model';
import type { FsxWorld } from './state';

/** The tag of route tables that FSx may write to. [botocore RouteTableIds] */
export const MANAGED_TAG = ['AmazonFSx', 'ManagedByAmazonFSx'] as const;

/** The members of UpdateFileSystem that are understood. [botocore] */
export interface UpdateInput {
  readonly ClientRequestToken?: string;
  readonly FileSystemId: string;
  readonly StorageCapacity?: number;
  readonly OntapConfiguration?: {
    readonly ThroughputCapacity?: number;
    readonly ThroughputCapacityPerHAPair?: number;
    readonly AddRouteTableIds?: string[];
    readonly RemoveRouteTableIds?: string[];
    readonly AutomaticBackupRetentionDays?: number;
  };
}

const HOUR = 3_600_000;

/** What the request would change, by the rules of the API. */
export function readUpdate(fileSystem: FileSystem, input: UpdateInput, call: Call<FsxWorld>): Update {
  const { OntapConfiguration: ontap = {} } = input;
  const routeTables = { type: 'list', max: 50, pattern: '(rtb-[0-9a-f]{8,})' } as const;
  validate('BadRequest', { ...input }, {
    ClientRequestToken: { min: 1, max: 63, pattern: '[A-Za-z0-9_.-]{0,63}' },
    StorageCapacity: { type: 'number', min: 0 },
    OntapConfiguration: { type: 'map' },
  });
  validate('BadRequest', { ...ontap }, {
    ThroughputCapacity: { type: 'number', min: 8, max: 100_000 },
    ThroughputCapacityPerHAPair: { type: 'number', min: 128 },
    AddRouteTableIds: routeTables,
    RemoveRouteTableIds: routeTables,
    AutomaticBackupRetentionDays: { type: 'number', min: 0, max: 90 },
  });
  // Also while another update is under way; AWS says it of an increase of the storage. [botocore StorageCapacity]
  if (fileSystem.lifecycle !== 'AVAILABLE' || underWay(fileSystem) !== undefined) {
    throw bad(`The file system ${fileSystem.id} is ${fileSystem.lifecycle === 'AVAILABLE' ? 'being updated' : fileSystem.lifecycle}.`);
  }
  const target: Update = {
    storageCapacity: input.StorageCapacity === undefined ? undefined : newCapacity(fileSystem, input.StorageCapacity, call),
    throughputPerHaPair: newThroughput(fileSystem, ontap),
    routeTableIds: newRouteTables(fileSystem, ontap, call),
    backupRetentionDays: ontap.AutomaticBackupRetentionDays,
  };
  if (Object.values(target).every(each => each === undefined)) throw bad('The request changes nothing.');
  return target;
}

const underWay = ({ actions }: FileSystem): AdministrativeAction | undefined =>
  actions.find(({ type, status }) => type === 'FILE_SYSTEM_UPDATE' && (status === 'PENDING' || status === 'IN_PROGRESS'));

/** [botocore StorageCapacity; FSXUG:storage-capacity-and-IOPS] */
function newCapacity(
  { actions, deploymentType, haPairs, storageCapacity: there }: FileSystem, wanted: number, { now, world }: Call<FsxWorld>,
): number {
  if (wanted < there && deploymentType.endsWith('_1')) throw bad('The storage capacity of the file system cannot be decreased.');
  if (wanted < there && wanted > there * 0.91) throw bad('The storage capacity must be at least 9 percent smaller.');
  if (wanted >= there && wanted < there * 1.1) throw bad('The storage capacity must be at least 10 percent greater.');
  const last = actions.find(({ target, status }) => target?.storageCapacity !== undefined && status !== 'FAILED');
  const isOptimizing = actions.some(({ type, status }) => type === 'STORAGE_OPTIMIZATION' && status !== 'COMPLETED');
  if (isOptimizing || (last !== undefined && now < last.requestedAt + world.durations.lasting(6 * HOUR))) {
    throw bad('The storage capacity cannot be increased until 6 hours after the last increase was requested and its optimization is done.');
  }
  return checkCapacity(wanted, haPairs);
}

function newThroughput(fileSystem: FileSystem, ontap: NonNullable<UpdateInput['OntapConfiguration']>): number | undefined {
  const { ThroughputCapacity: total, ThroughputCapacityPerHAPair: each } = ontap;
  if (total === undefined && each === undefined) return undefined;
  // "cannot be defined in the same API call" [botocore]
  if (total !== undefined && each !== undefined) throw bad('Specify either ThroughputCapacity or ThroughputCapacityPerHAPair.');
  const throughput = checkThroughput(ontap, fileSystem.deploymentType, fileSystem.haPairs);
  if (throughput === fileSystem.throughputPerHaPair) throw bad('The file system has this throughput capacity already.');
  return throughput;
}

function newRouteTables(
  fileSystem: FileSystem, { AddRouteTableIds: added, RemoveRouteTableIds: removed }: NonNullable<UpdateInput['OntapConfiguration']>,
  call: Call<FsxWorld>,
): readonly string[] | undefined {
  if (added === undefined && removed === undefined) return undefined;
  if (!fileSystem.deploymentType.startsWith('MULTI_AZ')) throw bad('Route tables can be changed for Multi-AZ file systems only.');
  const known = added?.find(id => fileSystem.routeTableIds.includes(id));
  if (known !== undefined) throw bad(`The route table ${known} is associated with the file system already.`);
  const strange = removed?.find(id => !fileSystem.routeTableIds.includes(id));
  if (strange !== undefined) {
    throw new ServiceError(
      'InvalidNetworkSettings', `The route table '${strange}' is not associated with it`, 400, { InvalidRouteTableId: strange },
    );
  }
  const kept = fileSystem.routeTableIds.filter(id => !removed?.includes(id));
  return added === undefined ? kept : [...kept, ...findRouteTables(added, fileSystem.vpcId, call)];
}

interface UnderWay {
  readonly target: Update;
  readonly action: AdministrativeAction;
  readonly optimization?: AdministrativeAction;
  readonly failure?: string;
}

/** An update takes its time, and more storage has the data rebalanced after it. [FSXUG:monitoring-storage-capacity-increase] */
export function beginUpdate(fileSystem: FileSystem, target: Update, { world, now }: Call<FsxWorld>): void {
  const { actions } = fileSystem;
  const action: AdministrativeAction = { type: 'FILE_SYSTEM_UPDATE', status: 'PENDING', requestedAt: now, target };
  const optimization: AdministrativeAction | undefined = (target.storageCapacity ?? 0) > fileSystem.storageCapacity
    ? { type: 'STORAGE_OPTIMIZATION', status: 'PENDING', requestedAt: now } : undefined;
  actions.unshift(action, ...optimization === undefined ? [] : [optimization]);
  fileSystem.lifecycle = world.settings.fsxWhileUpdating;
  const failure = world.faults.take('filesystem-update-fails') && 'An internal error occurred while the file system was updated.';
  const takes = world.durations.draw(target.throughputPerHaPair === undefined ? 'filesystem.update' : 'filesystem.throughput');
  world.after(Math.min(takes, 60_000) / 2, begun(action));
  world.after(takes, updated(world, fileSystem, { target, action, optimization, failure }));
}

const begun = event('filesystem.update.begin', (action: AdministrativeAction) => { action.status = 'IN_PROGRESS'; });

const updated = event('filesystem.update', (world: FsxWorld, fileSystem: FileSystem, all: UnderWay) => {
  const { target, action, optimization, failure } = all;
  const { actions } = fileSystem;
  fileSystem.lifecycle = 'AVAILABLE';
  if (failure !== undefined) {
    Object.assign(action, { status: 'FAILED', failure });
    if (optimization !== undefined) actions.splice(actions.indexOf(optimization), 1);
    return;
  }
  apply(fileSystem, target, world);
  action.status = optimization === undefined ? 'COMPLETED' : 'UPDATED_OPTIMIZING';
  if (optimization === undefined) return;
  optimization.status = 'IN_PROGRESS';
  world.after(world.durations.draw('filesystem.optimize'), optimized(action, optimization));
});

const optimized = event('filesystem.optimize', (...actions: AdministrativeAction[]) => {
  for (const action of actions) action.status = 'COMPLETED';
});

function apply(fileSystem: FileSystem, target: Update, { ec2 }: FsxWorld): void {
  fileSystem.storageCapacity = target.storageCapacity ?? fileSystem.storageCapacity;
  fileSystem.throughputPerHaPair = target.throughputPerHaPair ?? fileSystem.throughputPerHaPair;
  fileSystem.backupRetentionDays = target.backupRetentionDays ?? fileSystem.backupRetentionDays;
  if (fileSystem.iops.mode === 'AUTOMATIC') {
    fileSystem.iops.count = Math.min(fileSystem.storageCapacity * 3, 200_000 * fileSystem.haPairs);
  }
  const { endpointRange: destination = '', interfaceIds: [eni = ''] } = fileSystem;
  const routeTableIds = target.routeTableIds ?? fileSystem.routeTableIds;
  for (const id of routeTableIds.filter(each => !fileSystem.routeTableIds.includes(each))) {
    const table = ec2.routeTables.get(id);
    table?.tags.set(...MANAGED_TAG);
    table?.routes.push({ destination, target: eni });
  }
  for (const id of fileSystem.routeTableIds.filter(each => !routeTableIds.includes(each))) {
    const routes = ec2.routeTables.get(id)?.routes ?? [];
    const index = routes.findIndex(route => route.destination === destination);
    if (index >= 0) routes.splice(index, 1);
  }
  fileSystem.routeTableIds = [...routeTableIds];
}

/** What is told of sizes and route tables while an update is under way: as they were, or as they will be. */
export function shownSizes(
  fileSystem: FileSystem, { settings }: FsxWorld,
): Pick<FileSystem, 'storageCapacity' | 'throughputPerHaPair' | 'routeTableIds'> {
  const target = settings.fsxShowsUpdate === 'at once' ? underWay(fileSystem)?.target : undefined;
  return {
    storageCapacity: target?.storageCapacity ?? fileSystem.storageCapacity,
    throughputPerHaPair: target?.throughputPerHaPair ?? fileSystem.throughputPerHaPair,
    routeTableIds: [...target?.routeTableIds ?? fileSystem.routeTableIds],
  };
}

/** An action on the wire. [botocore AdministrativeAction] */
export function actionItem({ type, status, failure, requestedAt, target }: AdministrativeAction): object {
  return {
    AdministrativeActionType: type,
    RequestTime: new Date(requestedAt),
    Status: status,
    FailureDetails: failure === undefined ? undefined : { Message: failure },
    ProgressPercent: type === 'STORAGE_OPTIMIZATION' ? Number(status === 'COMPLETED') * 100 : undefined,
    TargetFileSystemValues: target === undefined ? undefined : {
      StorageCapacity: target.storageCapacity,
      OntapConfiguration: target.throughputPerHaPair === undefined && target.backupRetentionDays === undefined ? undefined : {
        ThroughputCapacityPerHAPair: target.throughputPerHaPair, AutomaticBackupRetentionDays: target.backupRetentionDays,
      },
    },
  };
}
