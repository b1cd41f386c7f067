import { EC2Client } from '@aws-sdk/client-ec2';
import type { AwsService } from '../aws/clients';

export const ec2: AwsService<EC2Client> = { id: 'EC2', Client: EC2Client };
