import { FSxClient } from '@aws-sdk/client-fsx';
import type { AwsService } from '../aws/clients';
import { nameTag, type Run } from '../run';

export const fsx: AwsService<FSxClient> = { id: 'FSX', Client: FSxClient };

interface Tagged { readonly Tags?: readonly { readonly Key?: string; readonly Value?: string }[] }

/** Whether something of FSx belongs to this safe storage. */
export const isOurs = (run: Run, { Tags = [] }: Tagged): boolean => Tags.some(tag => tag.Key === nameTag && tag.Value === run.inputs.name);
