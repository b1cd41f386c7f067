import type { Core } from '../core/core';
import type { Tags } from '../core/tags';
import type { KmsWorld } from '../kms/state';
import { ClientRequestTokens } from './idempotency';
import type { Backup, FileSystem, StorageVirtualMachine, Volume } from './model';

/** Amazon FSx for NetApp ONTAP: file systems, their storage virtual machines, volumes and backups, each by its id. */
export class Fsx {
  readonly fileSystems = new Map<string, FileSystem>();
  readonly storageVirtualMachines = new Map<string, StorageVirtualMachine>();
  readonly volumes = new Map<string, Volume>();
  readonly backups = new Map<string, Backup>();
  readonly fileSystemTokens = new ClientRequestTokens();
  readonly storageVirtualMachineTokens = new ClientRequestTokens();
  readonly volumeTokens = new ClientRequestTokens();
  readonly updateTokens = new ClientRequestTokens();

  constructor(private readonly world: Core) {}

  /** The tags of the resource that an ARN names. */
  tagsOf(arn: string): Tags | undefined {
    const id = arn.startsWith(this.world.arn('fsx', '')) ? arn.split('/').at(-1) ?? '' : '';
    const kinds = [this.fileSystems, this.storageVirtualMachines, this.volumes, this.backups];
    return kinds.map(all => all.get(id)?.tags).find(tags => tags !== undefined);
  }
}

/** The world, as far as FSx sees it and is seen. */
export interface FsxWorld extends KmsWorld {
  readonly fsx: Fsx;
}
