import { ProvisioningError } from '../errors';

/**
 * What of an answer this product cannot do without, by call; `[]` stands for each item of a list, which may be empty or left out, `#`
 * for a number. All of it is promised by the services' models [botocore], or comes in every answer that anybody has seen.
 */
const needed: Readonly<Record<string, readonly string[]>> = {
  'sts:GetCallerIdentity': ['Account', 'Arn'],
  'sts:AssumeRoleWithWebIdentity': ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'].map(name => `Credentials.${name}`),
  'cloudhsm:DescribeClusters': ['Clusters[].ClusterId', 'Clusters[].State'],
  'cloudhsm:DescribeBackups': ['Backups[].BackupId'],
  'kms:DescribeCustomKeyStores': ['CustomKeyStores[].CustomKeyStoreId'],
  'kms:ListKeys': ['Keys[].KeyId'],
  'kms:DescribeKey': ['KeyMetadata.KeyId', 'KeyMetadata.Arn'],
  'kms:Encrypt': ['CiphertextBlob'],
  'kms:Decrypt': ['Plaintext'],
  'kms:Sign': ['Signature'],
  'kms:GetPublicKey': ['PublicKey'],
  'fsx:DescribeFileSystems': ['FileSystems[].FileSystemId', 'FileSystems[].Lifecycle'],
  'fsx:DescribeStorageVirtualMachines': ['StorageVirtualMachines[].StorageVirtualMachineId', 'StorageVirtualMachines[].Lifecycle'],
  'fsx:DescribeVolumes': ['Volumes[].VolumeId', 'Volumes[].Lifecycle'],
  'ssm:GetParameter': ['Parameter.Value'],
  'ssm:GetParameters': ['Parameters[].Name', 'Parameters[].LastModifiedDate'],
  'ssm:GetParametersByPath': ['Parameters[].Name', 'Parameters[].LastModifiedDate'],
  'ssm:DescribeParameters': ['Parameters[].Name', 'Parameters[].Version#', 'Parameters[].LastModifiedDate'],
  'ssm:PutParameter': ['Version#'],
  'ssm:SendCommand': ['Command.CommandId'],
  'ec2:DescribeSubnets': ['Subnets[].SubnetId', 'Subnets[].VpcId', 'Subnets[].AvailabilityZone'],
  'ec2:DescribeSecurityGroups': ['SecurityGroups[].GroupId'],
  'ec2:DescribeInstances': ['Reservations[].Instances[].InstanceId', 'Reservations[].Instances[].State.Name'],
  'iam:SimulatePrincipalPolicy': ['EvaluationResults[].EvalActionName'],
};

/** @throws ProvisioningError that names what is missing, so that nobody goes on with an answer that says less than AWS promises */
export function checkAnswer(operation: string, output: unknown): void {
  const missing = (needed[operation] ?? []).find(path => !has(output, path.split('.')));
  if (missing === undefined) return;
  throw new ProvisioningError(`${operation}: AWS answered without ${missing}.`, {
    remedy: 'Nothing was done with that answer. If a proxy or an endpoint variable (AWS_ENDPOINT_URL…) stands between, what answered '
      + 'may not be AWS; otherwise run again, and report it if it goes on.',
  });
}

const isBytesOrDate = (value: unknown): boolean => value instanceof Date || value instanceof Uint8Array;

function has(value: unknown, [part, ...rest]: readonly string[]): boolean {
  if (part === undefined) return typeof value === 'string' ? value !== '' : isBytesOrDate(value);
  const member = (value as Record<string, unknown> | undefined | null)?.[part.replace(/\[\]$|#$/, '')];
  if (part.endsWith('#')) return typeof member === 'number';
  if (!part.endsWith('[]')) return has(member, rest);
  if (member === undefined || member === null) return true;
  return Array.isArray(member) && member.every(item => has(item, rest));
}
