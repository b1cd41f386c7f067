import { SSMClient } from '@aws-sdk/client-ssm';
import type { AwsService } from '../run/aws';

export const ssm: AwsService<SSMClient> = { id: 'SSM', Client: SSMClient };
