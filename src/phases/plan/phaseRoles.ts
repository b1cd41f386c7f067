import { serviceDomains } from '../../aws/partition';
import { actingEntity } from '../../iam/roles';
import { readFunctionName } from '../../inputs/rules';
import { aliasOf } from '../../kms/key';
import { imageParameterArn, type PolicyVariables } from '../../permissions';
import type { Run } from '../../run/run';

/** ARNs of the roles (or users) that will run the phases: those of the input, or the one that plan runs as, if it has policies at all. */
export async function phaseRoles(run: Run): Promise<string[]> {
  const { phaseRoles: named } = run.inputs;
  if (named !== undefined) return named;
  const own = await actingEntity(run);
  return own === undefined ? [] : [own];
}

/** `role safe-storage-deploy`. */
export const roleName = (arn: string): string => arn.replace(/^.*:(role|user)\/(?:.*\/)?/, '$1 ');

/**
 * What this storage's permissions are about.
 * @param worker the worker's role with its path; without it the one that has the instance profile's name
 * @param vpc that of the cluster's subnets, where somebody asks about it
 */
export function policyVariables(run: Run, worker: string = run.inputs.workerInstanceProfile, vpc = 'any'): PolicyVariables {
  const { identity: { partition, accountId: account }, inputs } = run;
  const { awsRegion: region, name, worker: kind, caKmsKey = '', workerImage } = inputs;
  return {
    partition, account, region, name, worker, vpc,
    'domain': serviceDomains(region)[0],
    'alias': aliasOf(run).replace(/^alias\//, ''),
    'instance': kind.kind === 'instance' ? kind.instanceId : '',
    'function': kind.kind === 'lambda' ? readFunctionName(kind.functionName)!.resource : '',
    'ca-key': caKmsKey,
    'image-parameter': imageParameterArn(workerImage, { partition, region, account }),
  };
}
