import { FSxClient } from '@aws-sdk/client-fsx';
import type { AwsService } from '../run/aws';

export const fsx: AwsService<FSxClient> = { id: 'FSX', Client: FSxClient };

/** Whether what FSx shows of a key means this one: its ARN, or its id alone [botocore KmsKeyId]. */
export const isKey = (shown: string | undefined, keyArn: string): boolean => shown === keyArn || keyArn.endsWith(`/${shown}`);
