import { KMSClient } from '@aws-sdk/client-kms';
import type { AwsService } from '../run/aws';

export const kms: AwsService<KMSClient> = { id: 'KMS', Client: KMSClient };
