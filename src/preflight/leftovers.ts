import { clustersTagged } from '../cloudhsm/client';
import { examineWorkers } from '../health/workers';
import type { Finding } from '../report/finding';
import type { Run } from '../run';
import { storedParameters } from '../ssm/parameters';
import type { Situation } from './situation';

const notice = (what: string, remedy: string): Finding => ({ severity: 'notice', what, remedy });

/** What earlier runs have left under this name, which the phases would meet. */
export async function examineLeftovers(run: Run, { cluster }: Situation): Promise<Finding[]> {
  const leaving = (await clustersTagged(run)).filter(({ State }) => State === 'DELETE_IN_PROGRESS');
  const parameters = cluster === undefined ? await storedParameters(run) : [];
  return [
    ...leaving.map(({ ClusterId }) => notice(`Cluster ${ClusterId} of this name is being deleted.`, 'Nothing: a new one is made beside it.')),
    ...parameters.length === 0 ? [] : [notice(
      `There is no cluster, but an earlier storage of this name has left ${parameters.join(', ')}.`,
      'activate would take an admin password that is there. Delete the parameters for a new one.',
    )],
    ...await examineWorkers(run),
  ];
}
