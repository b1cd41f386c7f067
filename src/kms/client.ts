import { KMSClient } from '@aws-sdk/client-kms';
import type { AwsService } from '../aws/clients';

export const kms: AwsService<KMSClient> = { id: 'KMS', Client: KMSClient };
