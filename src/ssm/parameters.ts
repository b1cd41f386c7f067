import {
  DeleteParameterCommand, GetParameterCommand, paginateDescribeParameters, PutParameterCommand, type PutParameterCommandInput,
} from '@aws-sdk/client-ssm';
import { type Run, tagsOf } from '../run/run';
import { ssm } from './client';

const parameterNames = [
  'admin-password', 'admin-password-candidate', 'admin-password-next', 'admin-password-record', 'kmsuser-password', 'ca-certificate',
] as const;

/**
 * What a safe storage keeps in Parameter Store, under `/safe-storage/NAME/`; the candidate only while it is tried, and what admin's
 * password is to be next only until the HSMs have shown that it is.
 */
export type ParameterName = typeof parameterNames[number];

/** The full name of a parameter: `/safe-storage/NAME/admin-password`. */
export const parameterName = (run: Run, name: ParameterName): string => `/safe-storage/${run.inputs.name}/${name}`;

/** Public data are a String; everything else a SecureString, and masked as soon as it is in our hands. */
const isPublic = (name: ParameterName) => name === 'ca-certificate' || name === 'admin-password-record';

/**
 * The parameter's value, or undefined if there is none.
 * @param version the newest, where none is given
 */
export async function getParameter(run: Run, name: ParameterName, version?: number): Promise<string | undefined> {
  const Name = `${parameterName(run, name)}${version === undefined ? '' : `:${version}`}`;
  try {
    const { Parameter } = await run.aws(ssm).send(new GetParameterCommand({ Name, WithDecryption: true }));
    if (!isPublic(name)) run.mask(Parameter!.Value!);
    return Parameter!.Value;
  } catch (error) {
    if (['ParameterNotFound', 'ParameterVersionNotFound'].includes((error as Error).name)) return undefined;
    throw error;
  }
}

/** The full names of what a safe storage of this name has in Parameter Store; the lease of runs that are over is nothing of it. */
export async function storedParameters(run: Run): Promise<string[]> {
  const names: string[] = [];
  const ours = { Key: 'Name', Option: 'BeginsWith', Values: [`/safe-storage/${run.inputs.name}/`] };
  for await (const { Parameters = [] } of paginateDescribeParameters({ client: run.aws(ssm) }, { ParameterFilters: [ours] })) {
    names.push(...Parameters.map(({ Name }) => Name!).filter(name => !run.lease.isIts(name)));
  }
  return names;
}

/**
 * Writes the parameter, over an older value if there is one.
 * @returns its version now
 */
export async function putParameter(run: Run, name: ParameterName, value: string): Promise<number> {
  const parameter = {
    Name: parameterName(run, name),
    Value: value,
    ...isPublic(name) ? { Type: 'String' as const } : { Type: 'SecureString' as const, KeyId: run.inputs.parameterKmsKey },
    // Standard parameters end at 4 KB [SSM23:parameter-store-advanced-parameters].
    Tier: Buffer.byteLength(value) > 4096 ? 'Advanced' as const : 'Standard' as const,
  };
  try {
    return await put(run, { ...parameter, Tags: tagsOf(run) });
  } catch (error) {
    // Tags are for new parameters only, and a retry after a lost answer finds it there [botocore PutParameter].
    if ((error as Error).name !== 'ParameterAlreadyExists') throw error;
    return put(run, { ...parameter, Overwrite: true });
  }
}

/**
 * What once was advanced cannot be standard again, which AWS says in a ValidationException like everything else [TF parameter.go].
 * @returns the version that was written
 */
async function put(run: Run, parameter: PutParameterCommandInput): Promise<number> {
  const send = async (Tier = parameter.Tier) => (await run.aws(ssm).send(new PutParameterCommand({ ...parameter, Tier }))).Version!;
  return send().catch(async (refusal: Error) => {
    if (refusal.name !== 'ValidationException' || parameter.Tier === 'Advanced') throw refusal;
    return send('Advanced').catch((again: Error) => { throw again.name === refusal.name ? refusal : again; });
  });
}

/** What SSM itself says of a parameter. Whoever may write it decides on the value, but not on this. */
export interface StoredParameter {
  readonly name: ParameterName;
  readonly version: number;
  /** When this version was written, in ISO 8601, and by whom. */
  readonly written: string;
  readonly by: string;
  /** What SSM says of the key that encrypts it: its alias, id or ARN. */
  readonly keyId?: string;
}

/** Those that there are; their values are not read. */
export async function describeParameters(run: Run, names: readonly ParameterName[] = parameterNames): Promise<StoredParameter[]> {
  const found: StoredParameter[] = [];
  const ParameterFilters = [{ Key: 'Name', Option: 'Equals', Values: names.map(name => parameterName(run, name)) }];
  for await (const { Parameters = [] } of paginateDescribeParameters({ client: run.aws(ssm) }, { ParameterFilters })) {
    found.push(...Parameters.map(({ Name, Version, LastModifiedDate, LastModifiedUser, KeyId }) => ({
      name: names.find(name => parameterName(run, name) === Name)!,
      version: Version!,
      written: LastModifiedDate!.toISOString(),
      by: LastModifiedUser ?? 'somebody',
      keyId: KeyId,
    })));
  }
  return found;
}

/** What SSM says of one of them, or undefined if it is not there. */
export async function describeParameter(run: Run, name: ParameterName): Promise<StoredParameter | undefined> {
  return (await describeParameters(run, [name]))[0];
}

/** Which of them are kept. */
export async function findParameters(run: Run): Promise<ParameterName[]> {
  const found = (await describeParameters(run)).map(({ name }) => name);
  return parameterNames.filter(name => found.includes(name) && name !== 'admin-password-candidate');
}

export async function deleteParameter(run: Run, name: ParameterName): Promise<void> {
  await run.aws(ssm).send(new DeleteParameterCommand({ Name: parameterName(run, name) })).catch((error: Error) => {
    if (error.name !== 'ParameterNotFound') throw error;
  });
}

/** Takes a password away that was given to be tried, in whichever run that was. */
export async function forgetCandidate(run: Run): Promise<void> {
  if (await describeParameter(run, 'admin-password-candidate') === undefined) return;
  await deleteParameter(run, 'admin-password-candidate');
  run.log.made(`parameter ${parameterName(run, 'admin-password-candidate')}: deleted`);
}
