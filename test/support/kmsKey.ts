import { CreateKeyCommand, type CreateKeyCommandInput, KMSClient } from '@aws-sdk/client-kms';
import { byClock } from './byClock';
import type { Storage } from './storage';

/** A client of the simulated account's administrator. */
export const kmsOf = ({ simulator: { clock, env, url, world } }: Pick<Storage, 'simulator'>, region = world.region): KMSClient =>
  byClock(new KMSClient({
    endpoint: url, region, credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID!, secretAccessKey: env.AWS_SECRET_ACCESS_KEY! },
  }), clock);

/** A key as the customer makes it beforehand; signing, with P-256, where nothing else is asked for. Its ARN. */
export async function makeKey(storage: Pick<Storage, 'simulator'>, input: CreateKeyCommandInput = {}): Promise<string> {
  const { KeyMetadata } = await kmsOf(storage).send(new CreateKeyCommand({ KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY', ...input }));
  return KeyMetadata!.Arn!;
}
