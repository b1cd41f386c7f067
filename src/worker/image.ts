import { DescribeImagesCommand, DescribeInstanceTypesCommand, type Image, type _InstanceType } from '@aws-sdk/client-ec2';
import { GetParametersCommand } from '@aws-sdk/client-ssm';
import { ec2 } from '../ec2/client';
import { ConfigurationError } from '../errors';
import { parameterOfImage } from '../permissions';
import type { Run } from '../run/run';
import { ssm } from '../ssm/client';

/**
 * Whether the image of the input `worker-image` is there for this account, and fits the worker's type. AWS's own, which is taken where none
 * is given, is not looked at.
 * @throws ConfigurationError if it does not
 */
export async function checkImage(run: Run): Promise<void> {
  const { workerImage: given, awsRegion } = run.inputs;
  if (given === undefined) return;
  const refuse = (expected: string, got: string, remedy = 'Give another one, or none: then it is AWS\'s newest Amazon Linux 2023.') =>
    new ConfigurationError(`worker-image: expected ${expected} (got "${given}", ${got})`, { remedy });
  const parameter = parameterOfImage(given);
  const id = parameter === undefined ? given : await valueOf(run, parameter);
  if (id === undefined) throw refuse(`a parameter of ${awsRegion} in account ${run.identity.accountId}`, 'which is not there');
  if (!/^ami-[0-9a-f]{8,17}$/.test(id)) throw refuse('a parameter whose value is the id of an image', 'whose value is something else');
  const what = parameter === undefined ? 'which' : `whose ${id}`;
  const image = await findImage(run, id);
  if (image === undefined) {
    const startable = `an image of ${awsRegion} that account ${run.identity.accountId} may start`;
    throw refuse(startable, `${what} is not there, or not for this account`);
  }
  if (image.State !== 'available') throw refuse('an image that can be started', `${what} is ${image.State}`);
  if (image.Platform?.toLowerCase() === 'windows') throw refuse('an image with Linux', `${what} is Windows`);
  await checkArchitecture(run, image, refuse);
}

async function valueOf(run: Run, name: string): Promise<string | undefined> {
  const { Parameters = [] } = await run.aws(ssm).send(new GetParametersCommand({ Names: [name] }));
  return Parameters[0]?.Value;
}

/** Also one that is deprecated, which can be started, or disabled, which cannot. */
async function findImage(run: Run, id: string): Promise<Image | undefined> {
  try {
    const { Images = [] } = await run.aws(ec2).send(
      new DescribeImagesCommand({ ImageIds: [id], IncludeDeprecated: true, IncludeDisabled: true }),
    );
    return Images[0];
  } catch (error) {
    if (/^InvalidAMIID/.test((error as Error).name)) return undefined;
    throw error;
  }
}

/** EC2 refuses a type of another architecture than the image's [EC2ERR]; a type that is not there is a finding of its own. */
async function checkArchitecture(run: Run, { Architecture }: Image, refuse: (expected: string, got: string) => Error): Promise<void> {
  const { workerInstanceType: type } = run.inputs;
  const { InstanceTypes = [] } = await run.aws(ec2).send(new DescribeInstanceTypesCommand({
    Filters: [{ Name: 'instance-type', Values: [type as _InstanceType] }],
  }));
  const known = InstanceTypes[0]?.ProcessorInfo?.SupportedArchitectures ?? [];
  if (known.length > 0 && Architecture !== undefined && !known.some(each => each === Architecture)) {
    throw refuse(`an image for ${known.join(' or ')}, as ${type} (worker-instance-type) is`, `which is for ${Architecture}`);
  }
}
