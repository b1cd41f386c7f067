import { DescribeInstancesCommand, type Instance } from '@aws-sdk/client-ec2';
import { moreOf } from '../aws/refusals';
import { ProvisioningError } from '../errors';
import type { Run } from '../run/run';
import { sentence } from '../words';
import { ec2 } from './client';

/** An instance by its id; by a filter, which finds nothing where an id would be refused. */
export async function findInstance(run: Run, id: string): Promise<Instance | undefined> {
  const { Reservations = [] } = await run.aws(ec2).send(new DescribeInstancesCommand({ Filters: [{ Name: 'instance-id', Values: [id] }] }));
  return Reservations[0]?.Instances?.[0];
}

/**
 * Nothing more can be awaited of an instance that goes down; one that EC2 does not show (yet) may be on its way up.
 * @throws ProvisioningError with EC2's reason
 */
export async function checkAlive(run: Run, id: string): Promise<void> {
  const { State, StateReason, StateTransitionReason } = await findInstance(run, id) ?? {};
  const state = State?.Name;
  if (state === undefined || state === 'pending' || state === 'running') return;
  const reason = StateReason?.Message || StateTransitionReason;
  const code = StateReason?.Code !== undefined && !reason?.startsWith(StateReason.Code) ? `${StateReason.Code}: ` : '';
  throw new ProvisioningError(sentence(`Worker ${id} is ${state}`, reason ? `${code}${reason}` : 'EC2 gives no reason'), {
    remedy: remedies.find(([codes]) => codes.test(StateReason?.Code ?? ''))?.[1],
  });
}

/** By EC2's code of the reason [EC2API:API_StateReason; EC2UG:troubleshooting-launch]. */
const remedies: readonly [RegExp, string][] = [
  [/VolumeLimitExceeded/, moreOf('EBS storage')],
  [/InsufficientInstanceCapacity/, 'AWS has no capacity for the type here now: run again later, or give another worker-instance-type.'],
  [/^Client\.InternalError/, 'If disks are encrypted by default in this account, the role that runs this must be allowed to use that key '
    + '(kms:CreateGrant, kms:GenerateDataKeyWithoutPlaintext, kms:Decrypt); so must it for an encrypted worker-image.'],
  [/InstanceInitiatedShutdown/, 'Something on it has shut it down: its image, or the four hours that a worker of ours lives. '
    + 'Another one is made in the next run; give another worker-image if it was not the four hours.'],
  [/UserInitiatedShutdown/, 'Somebody has ended it: another job of this storage, or a person. Run again when no other run is under way.'],
  [/Spot|Server\./, 'AWS has ended it, which is over with it: run again.'],
];
