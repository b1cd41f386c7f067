import { backupOperations } from './backups';
import { fileSystemOperations } from './fileSystems';
import { ClientRequestTokens } from './idempotency';
import type { Backup, FileSystem, StorageVirtualMachine, Volume } from './model';
import { machineOperations } from './storageVirtualMachines';
import { volumeOperations } from './volumes';
import { page, type PageInput } from '../core/paging';
import { ServiceError, type Call, type Operation, type Service } from '../core/service';
import { readTags, requestTagConditions, resourceTagConditions, tagList, type Tags } from '../core/tags';
import type { World } from '../world';

/** Amazon FSx for NetApp ONTAP: file systems, their storage virtual machines, volumes and backups, each by its id. */
export class Fsx {
  readonly fileSystems = new Map<string, FileSystem>();
  readonly storageVirtualMachines = new Map<string, StorageVirtualMachine>();
  readonly volumes = new Map<string, Volume>();
  readonly backups = new Map<string, Backup>();
  readonly fileSystemTokens = new ClientRequestTokens();
  readonly storageVirtualMachineTokens = new ClientRequestTokens();
  readonly volumeTokens = new ClientRequestTokens();

  constructor(private readonly world: World) {}

  /** The tags of the resource that an ARN names. */
  tagsOf(arn: string): Tags | undefined {
    const id = arn.startsWith(this.world.arn('fsx', '')) ? arn.split('/').at(-1) ?? '' : '';
    return [this.fileSystems, this.storageVirtualMachines, this.volumes, this.backups].map(all => all.get(id)?.tags).find(tags => tags !== undefined);
  }
}

const tagOperations: Record<string, Operation> = {
  TagResource: (input: { ResourceARN: string; Tags: { Key: string; Value: string }[] }, call) => {
    const tags = readTags(input.Tags, 'BadRequest');
    const known = tagsOf(input.ResourceARN, 'fsx:TagResource', call, requestTagConditions(tags));
    tags.forEach((value, key) => known.set(key, value));
    return {};
  },

  ListTagsForResource: (input: PageInput & { ResourceARN: string }, call) => {
    const { items, next } = page(tagList(tagsOf(input.ResourceARN, 'fsx:ListTagsForResource', call, {})), input.MaxResults, input.NextToken, 'BadRequest');
    return { Tags: items, NextToken: next };
  },
};

function tagsOf(arn: string, action: string, call: Call, conditions: Record<string, string | string[]>): Tags {
  const tags = call.world.fsx.tagsOf(arn);
  call.authorize(action, arn, { ...conditions, ...resourceTagConditions(tags ?? new Map()) });
  if (tags === undefined) throw new ServiceError('ResourceNotFound', `The resource ${arn} does not exist.`, 400, { ResourceARN: arn });
  return tags;
}

export const fsxService: Service = {
  name: 'fsx',
  protocol: 'json',
  target: 'AWSSimbaAPIService_v20180301',
  messageMember: 'Message',
  operations: { ...fileSystemOperations, ...machineOperations, ...volumeOperations, ...backupOperations, ...tagOperations },
};
