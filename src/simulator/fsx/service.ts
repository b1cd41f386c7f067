import type { Service } from '../core/service';
import { backupOperations } from './backups';
import { fileSystemOperations } from './fileSystems';
import type { FsxWorld } from './state';
import { machineOperations } from './storageVirtualMachines';
import { tagOperations } from './tagging';
import { volumeOperations } from './volumes';

export const fsxService: Service<FsxWorld> = {
  name: 'fsx',
  protocol: 'json',
  target: 'AWSSimbaAPIService_v20180301',
  messageMember: 'Message',
  operations: { ...fileSystemOperations, ...machineOperations, ...volumeOperations, ...backupOperations, ...tagOperations },
};
