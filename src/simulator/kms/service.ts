import type { Service } from '../core/service';
import { aliasOperations } from './aliases';
import { encryptionOperations } from './encryption';
import { grantOperations } from './grants';
import { keyOperations } from './keys';
import { signingOperations } from './signing';
import type { KmsWorld } from './state';
import { storeOperations } from './stores';

/** AWS KMS on the wire. [botocore kms/2014-11-01] */
export const kmsService: Service<KmsWorld> = {
  name: 'kms',
  protocol: 'json',
  target: 'TrentService',
  messageMember: 'message',
  internalFailure: 'KMSInternalException',
  everywhere: true,
  operations: {
    ...storeOperations,
    ...keyOperations,
    ...aliasOperations,
    ...grantOperations,
    ...encryptionOperations,
    ...signingOperations,
  },
};
