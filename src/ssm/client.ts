import { SSMClient } from '@aws-sdk/client-ssm';
import type { AwsService } from '../aws/clients';

export const ssm: AwsService<SSMClient> = { id: 'SSM', Client: SSMClient };
