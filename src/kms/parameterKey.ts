import { DescribeKeyCommand, type KeyMetadata } from '@aws-sdk/client-kms';
import { hasOpened, readAdminRecord, writeAdminRecord } from '../cloudhsm/adminRecord';
import { ConfigurationError } from '../errors';
import type { Run } from '../run/run';
import { describeParameters, getParameter, type ParameterName, parameterName, putParameter, type StoredParameter } from '../ssm/parameters';
import { kms } from './client';
import { keyTrouble } from './keyStates';

/** What is kept as SecureString for longer than a login takes. */
const passwords: readonly ParameterName[] = ['admin-password', 'kmsuser-password'];

interface Trouble {
  readonly what: string;
  readonly remedy: string;
}

/** Why the key of the input `parameter-kms-key` cannot keep the passwords; undefined where it can, or none is given. */
export async function parameterKeyTrouble(run: Run): Promise<Trouble | undefined> {
  const { parameterKmsKey: reference } = run.inputs;
  if (reference === undefined) return undefined;
  const key = await describe(run, reference);
  const expected = (got: string, remedy: string): Trouble =>
    ({ what: `parameter-kms-key: expected a symmetric KMS key of this account and region (got ${reference}, ${got}).`, remedy });
  if (key === undefined) {
    return expected('which is not there', 'The template\'s bootstrap folder has a stack that makes one: deploy it in this region, or '
      + 'give another key.');
  }
  if (key.KeyUsage !== 'ENCRYPT_DECRYPT' || key.KeySpec !== 'SYMMETRIC_DEFAULT') {
    return expected(`whose usage is ${key.KeyUsage} and spec ${key.KeySpec}`, 'Parameter Store takes symmetric keys alone.');
  }
  if (key.Origin === 'AWS_CLOUDHSM') {
    return expected('whose material is in HSMs', 'The password would be locked in what it opens: give a key of the origin AWS_KMS.');
  }
  const trouble = keyTrouble(key, undefined);
  return trouble && {
    what: `${trouble.what} It encrypts the passwords of the HSMs (parameter-kms-key): without it nobody reads them, and backups are of `
      + 'no use.',
    remedy: trouble.remedy,
  };
}

/** Who reads the passwords while `aws/ssm` encrypts them; undefined where a key is given. */
export function openToReaders(run: Run): Trouble | undefined {
  if (run.inputs.parameterKmsKey !== undefined) return undefined;
  return {
    what: `${parameterName(run, 'admin-password')} is, or will be, encrypted under aws/ssm: everybody in the account who has `
      + 'ssm:GetParameter on * reads the password of the HSMs\' admin, by the policies ReadOnlyAccess and AmazonSSMReadOnlyAccess, and on '
      + 'each instance with AmazonSSMManagedInstanceCore.',
    remedy: 'Give parameter-kms-key, a key that only the worker and the role that activates may decrypt under; the template has a stack '
      + 'for it.',
  };
}

/**
 * Writes the passwords anew that are under another key than the one of the input.
 * @throws ConfigurationError if the key cannot be used
 */
export async function keepUnderKey(run: Run): Promise<void> {
  const { parameterKmsKey: reference } = run.inputs;
  if (reference === undefined) return;
  const trouble = await parameterKeyTrouble(run);
  if (trouble !== undefined) throw new ConfigurationError(trouble.what, { remedy: trouble.remedy });
  for (const kept of await describeParameters(run, passwords)) {
    if (await isUnder(run, kept, reference)) continue;
    await writeAnew(run, kept);
  }
}

/** SSM shows the key as it was given: by alias, id or ARN. */
async function isUnder(run: Run, { keyId }: StoredParameter, reference: string): Promise<boolean> {
  if (keyId === reference) return true;
  const [one, other] = [keyId === undefined ? undefined : await describe(run, keyId), await describe(run, reference)];
  return one?.Arn !== undefined && one.Arn === other?.Arn;
}

async function writeAnew(run: Run, kept: StoredParameter): Promise<void> {
  const value = await getParameter(run, kept.name, kept.version);
  if (value === undefined) return;
  const record = kept.name === 'admin-password' ? await readAdminRecord(run) : undefined;
  const version = await putParameter(run, kept.name, value);
  const [shown] = await describeParameters(run, [kept.name]);
  // The same password: what is known of it stays known.
  if (record !== undefined && shown?.version === version && hasOpened(record, kept, record.cluster)) {
    await writeAdminRecord(run, { ...record, opened: { ...record.opened!, version, written: shown.written } });
  }
  run.log.made(`parameter ${parameterName(run, kept.name)}: under ${run.inputs.parameterKmsKey} from version ${version} on`);
  run.log.warn(`Versions of ${parameterName(run, kept.name)} before ${version} stay under ${kept.keyId ?? 'their key'}, and whoever could `
    + 'read it may have: Parameter Store keeps them (ssm:GetParameterHistory). Change the password on the HSMs and give the new one as '
    + 'admin-password if that matters (docs/runbook.md).');
}

async function describe(run: Run, KeyId: string): Promise<KeyMetadata | undefined> {
  try {
    return (await run.aws(kms).send(new DescribeKeyCommand({ KeyId }))).KeyMetadata;
  } catch (error) {
    if ((error as Error).name === 'NotFoundException') return undefined;
    throw error;
  }
}
