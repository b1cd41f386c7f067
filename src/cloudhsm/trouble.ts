import { sentence } from '../words';
import { activeHsms, type Cluster, type Hsm, presentHsms } from './client';
import { created } from './states';

/** What is wrong with a cluster or an HSM as AWS shows it, and what helps; for the phases, `plan` and `verify`. */
export interface Trouble {
  readonly what: string;
  readonly remedy: string;
}

/** "HSM creation failed. Please delete this HSM and try again." [cfn #17]: it never turns ACTIVE, and costs like one that does. */
export const creationFailed = ({ State, StateMessage = '' }: Hsm): boolean =>
  State === 'DEGRADED' && /creation failed|delete this hsm/i.test(StateMessage);

/** What a person types to delete it. */
export const deletionCommand = ({ ClusterId }: Cluster, { HsmId }: Hsm): string =>
  `aws cloudhsmv2 delete-hsm --cluster-id ${ClusterId} --hsm-id ${HsmId}`;

/** What is said of an HSM that is DEGRADED: AWS's StateMessage, and the cluster's state, decide what helps. */
export const degraded = (cluster: Cluster, hsm: Hsm): Trouble => ({
  what: sentence(`HSM ${hsm.HsmId} in ${hsm.AvailabilityZone} is DEGRADED`, hsm.StateMessage),
  remedy: remedyFor(cluster, hsm),
});

const beginAgain = 'run teardown and begin again: nothing is kept in the cluster yet.';
const isUnused = ({ State }: Cluster): boolean => State === 'INITIALIZED' || State === 'INITIALIZE_IN_PROGRESS';

function remedyFor(cluster: Cluster, hsm: Hsm): string {
  const command = deletionCommand(cluster, hsm);
  const another = `delete it (${command}) and run again; then another one is made.`;
  if (creationFailed(hsm)) return `It never becomes ACTIVE, and is paid for: ${another}`;
  const patience = 'AWS replaces HSMs that fail. If it has not within an hour,';
  // Before activation there is no backup, and the first HSM alone has the key of the cluster's certificate.
  if (isUnused(cluster)) return `${patience} ask AWS Support, or ${beginAgain}`;
  if (cluster.State === 'ACTIVE' && activeHsms(cluster).length === 0) {
    return `${patience} ask AWS Support: no other HSM works, and the next one would be made from the newest backup.`;
  }
  return `${patience} ${another}`;
}

/** A cluster without an HSM that works: why there is none decides what helps. */
export const noneActive = (cluster: Cluster): Trouble => ({
  what: `No HSM of cluster ${cluster.ClusterId} is ACTIVE: every use of the key fails.`, remedy: forNone(cluster),
});

function forNone(cluster: Cluster): string {
  const present = presentHsms(cluster);
  const broken = present.find(({ State }) => State === 'DEGRADED');
  if (broken !== undefined) return remedyFor(cluster, broken);
  if (present.length > 0) return 'One is on its way: let deploy go on, it waits for it.';
  if (isUnused(cluster)) return `Its first HSM is gone, and with it the key of its certificate: ${beginAgain}`;
  return cluster.State === 'ACTIVE' ? 'Run deploy: it adds HSMs from the newest backup.' : 'Run deploy: it makes the first one.';
}

/** What is said of a cluster that is not ACTIVE. */
export const notActive = (cluster: Cluster): Trouble => ({
  what: sentence(`Cluster ${cluster.ClusterId} is ${cluster.State}, not ACTIVE`, cluster.StateMessage), remedy: forState(cluster),
});

/** Whether a cluster is in none of the states through which it comes to be ACTIVE, nor in one that passes by itself. */
export const isStuck = ({ State }: Cluster): boolean => !created.includes(State) && !passes(State);

/** What helps where a cluster has not come to be as it was awaited; undefined where only time does. */
export const notAsAwaited = (cluster: Cluster): string | undefined => (isStuck(cluster) ? forState(cluster) : undefined);

const passes = (state: string): boolean => state.endsWith('_IN_PROGRESS') && state !== 'ROLLBACK_IN_PROGRESS';

/** [botocore ClusterState] */
function forState({ State, Certificates }: Cluster): string {
  if (State === 'DEGRADED' && Certificates.ClusterCertificate === undefined) return `Ask AWS Support, or ${beginAgain}`;
  if (State === 'DEGRADED') {
    return 'Ask AWS Support about it. If they cannot fix it, it is restored from its newest backup (docs/runbook.md). A cluster that '
      + 'was never activated has none: run teardown and begin again then, nothing is kept in it yet.';
  }
  if (State === 'UNINITIALIZED' || State === 'INITIALIZED') return 'Run deploy: it goes on from here.';
  if (State === 'ROLLBACK_IN_PROGRESS') {
    return 'AWS takes back a change of the cluster that has failed (CloudTrail says which, and whose). No source says how that ends: '
      + 'run verify in half an hour; if it says the same, ask AWS Support.';
  }
  if (passes(State)) return 'That passes by itself: let deploy go on, it waits for it.';
  return 'Nobody here knows the state: look at AWS\'s documentation, or ask AWS Support.';
}
