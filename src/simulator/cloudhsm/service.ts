import type { Service } from '../core/service';
import { backupOperations } from './backups';
import { clusterOperations } from './clusters';
import { hsmOperations } from './hsms';
import type { CloudHsmWorld } from './state';
import { tagOperations } from './tagging';

/** AWS CloudHSM V2 on the wire. [botocore cloudhsmv2/2017-04-28] */
export const cloudHsmService: Service<CloudHsmWorld> = {
  // The signing name, which is not the endpoint's. [botocore signingName]
  name: 'cloudhsm',
  protocol: 'json',
  target: 'BaldrApiService',
  messageMember: 'Message',
  accessDenied: 'CloudHsmAccessDeniedException',
  internalFailure: 'CloudHsmInternalFailureException',
  operations: { ...clusterOperations, ...hsmOperations, ...backupOperations, ...tagOperations },
};
