import { deniedAction, remedyFor } from '../../aws/refusals';
import type { Cluster } from '../../cloudhsm/client';
import { missingRules } from '../../cloudhsm/groupRules';
import { isDenied } from '../../errors';
import type { Run } from '../../run/run';
import type { Diagnosis } from './diagnosis';

const runbook = 'group-rules-gone';

/** Comes before whatever else could be done where the HSMs cannot be reached. */
export const groupFirst = 'See to the rules of the cluster\'s security group first, as the finding about it says; then look again.';

/** Whether there are rules that can be put back. */
export const areMissing = (findings: readonly Diagnosis[]): boolean => findings.some(({ remedy }) => remedy.startsWith(putBack));

const putBack = 'Put it back: ';

/** Whether HSMs, workers and KMS can talk to each other, as members of the cluster's security group. */
export async function checkGroupRules(run: Run, cluster: Cluster): Promise<Diagnosis[]> {
  const { ClusterId, SecurityGroup } = cluster;
  // AWS need not show it before there is an HSM [qinjie step 1].
  if (SecurityGroup === undefined) return [];
  const group = `Security group ${SecurityGroup} of cluster ${ClusterId}`;
  const missing = await missingRules(run, cluster).catch((error: unknown) => {
    if (!isDenied(error)) throw error;
    return { denied: error };
  });
  if (missing === undefined) {
    return [{
      severity: 'degraded', what: `${group} is not there.`, remedy: 'No call gives a cluster another one: ask AWS Support.', runbook,
    }];
  }
  if ('denied' in missing) {
    return [{
      severity: 'notice',
      what: `Not looked at: the rules of ${group.replace('S', 's')}. The role may not ${deniedAction(missing.denied)}.`,
      remedy: `${remedyFor(missing.denied)} The bootstrap stack of this version allows it.`,
      runbook,
    }];
  }
  if (missing.length === 0) return [];
  const ways = { ingress: 'in from', egress: 'out to' };
  const commands = missing.map(direction => `aws ec2 authorize-security-group-${direction} --group-id ${SecurityGroup} --protocol tcp `
    + `--port 2223-2225 --source-group ${SecurityGroup}`);
  return [{
    severity: 'degraded',
    what: `${group} has no rule that lets TCP 2223-2225 ${missing.map(direction => ways[direction]).join(' and ')} itself: HSMs, workers `
      + 'and KMS talk as its members.',
    remedy: `${putBack}${commands.join('; ')}. CloudTrail (RevokeSecurityGroupIngress, RevokeSecurityGroupEgress) says who has taken `
      + 'it.',
    runbook,
  }];
}
