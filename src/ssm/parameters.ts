import { DeleteParameterCommand, GetParameterCommand, paginateDescribeParameters, PutParameterCommand } from '@aws-sdk/client-ssm';
import { type Run, tagsOf } from '../run';
import { ssm } from './client';

const parameterNames = ['admin-password', 'kmsuser-password', 'ca-certificate'] as const;

/** What a safe storage keeps in Parameter Store, under `/safe-storage/NAME/`. */
export type ParameterName = typeof parameterNames[number];

/** The full name of a parameter: `/safe-storage/NAME/admin-password`. */
export const parameterName = (run: Run, name: ParameterName): string => `/safe-storage/${run.inputs.name}/${name}`;

/** Public data are a String; everything else a SecureString, and masked as soon as it is in our hands. */
const isPublic = (name: ParameterName) => name === 'ca-certificate';

/** The parameter's value, or undefined if there is none. */
export async function getParameter(run: Run, name: ParameterName): Promise<string | undefined> {
  try {
    const { Parameter } = await run.aws(ssm).send(new GetParameterCommand({ Name: parameterName(run, name), WithDecryption: true }));
    if (!isPublic(name)) run.mask(Parameter!.Value!);
    return Parameter!.Value;
  } catch (error) {
    if ((error as Error).name === 'ParameterNotFound') return undefined;
    throw error;
  }
}

/** The full names of what a safe storage of this name has in Parameter Store. */
export async function storedParameters(run: Run): Promise<string[]> {
  const names: string[] = [];
  const ours = { Key: 'Name', Option: 'BeginsWith', Values: [`/safe-storage/${run.inputs.name}/`] };
  for await (const { Parameters = [] } of paginateDescribeParameters({ client: run.aws(ssm) }, { ParameterFilters: [ours] })) {
    names.push(...Parameters.map(({ Name }) => Name!));
  }
  return names;
}

/** Writes the parameter, over an older value if there is one. */
export async function putParameter(run: Run, name: ParameterName, value: string): Promise<void> {
  const parameter = {
    Name: parameterName(run, name),
    Value: value,
    Type: isPublic(name) ? 'String' as const : 'SecureString' as const,
    // Standard parameters end at 4 KB [SSM23].
    Tier: Buffer.byteLength(value) > 4096 ? 'Advanced' as const : 'Standard' as const,
  };
  try {
    await run.aws(ssm).send(new PutParameterCommand({ ...parameter, Tags: tagsOf(run) }));
  } catch (error) {
    // Tags are for new parameters only, and a retry after a lost answer finds it there [BC PutParameter].
    if ((error as Error).name !== 'ParameterAlreadyExists') throw error;
    await run.aws(ssm).send(new PutParameterCommand({ ...parameter, Overwrite: true }));
  }
}

/** Which of them there are; their values are not read. */
export async function findParameters(run: Run): Promise<ParameterName[]> {
  const found = new Set<string | undefined>();
  const ParameterFilters = [{ Key: 'Name', Option: 'Equals', Values: parameterNames.map(name => parameterName(run, name)) }];
  for await (const { Parameters = [] } of paginateDescribeParameters({ client: run.aws(ssm) }, { ParameterFilters })) {
    for (const { Name } of Parameters) found.add(Name);
  }
  return parameterNames.filter(name => found.has(parameterName(run, name)));
}

export async function deleteParameter(run: Run, name: ParameterName): Promise<void> {
  await run.aws(ssm).send(new DeleteParameterCommand({ Name: parameterName(run, name) })).catch((error: Error) => {
    if (error.name !== 'ParameterNotFound') throw error;
  });
}
