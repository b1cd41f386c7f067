import { isKept } from '../../cloudhsm/backups';
import { clustersTagged } from '../../cloudhsm/find';
import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';
import { storedParameters } from '../../ssm/parameters';
import { checkWorkers } from '../verify/workers';
import type { CurrentState } from './currentState';

const notice = (what: string, remedy: string): Finding => ({ severity: 'notice', what, remedy });

/** What earlier runs have left under this name, which the phases would meet. */
export async function checkLeftovers(run: Run, { backups, cluster }: CurrentState): Promise<Finding[]> {
  const leaving = (await clustersTagged(run)).filter(({ State }) => State === 'DELETE_IN_PROGRESS');
  const parameters = cluster === undefined && run.inputs.sourceBackupId === undefined ? await storedParameters(run) : [];
  const needed = [...backups.ours, ...backups.tagged, ...backups.unclaimed].some(isKept);
  return [
    ...leaving.map(({ ClusterId }) => notice(`Cluster ${ClusterId} of this name is being deleted.`, 'Nothing: a new one is made beside '
      + 'it.')),
    ...parameters.length === 0 ? [] : [notice(
      `There is no cluster, but an earlier storage of this name has left ${parameters.join(', ')}.`,
      needed
        ? 'Leave them: backups that are kept are of no use without them.'
        : 'Delete them, unless you know of a backup that needs them.',
    )],
    ...await checkWorkers(run),
  ];
}
