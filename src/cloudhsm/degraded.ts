import { activeHsms, type Cluster, type Hsm } from './client';

/** "HSM creation failed. Please delete this HSM and try again." [cfn #17]: it never turns ACTIVE, and costs like one that does. */
export const creationFailed = ({ State, StateMessage = '' }: Hsm): boolean =>
  State === 'DEGRADED' && /creation failed|delete this hsm/i.test(StateMessage);

/** What a person types to delete it. */
export const deletionCommand = ({ ClusterId }: Cluster, { HsmId }: Hsm): string =>
  `aws cloudhsmv2 delete-hsm --cluster-id ${ClusterId} --hsm-id ${HsmId}`;

/** What is said of an HSM that is DEGRADED: AWS's StateMessage, and the cluster's state, decide what helps. */
export function degraded(cluster: Cluster, hsm: Hsm): { readonly what: string; readonly remedy: string } {
  const { HsmId, AvailabilityZone, StateMessage } = hsm;
  return {
    what: `HSM ${HsmId} in ${AvailabilityZone} is DEGRADED${StateMessage ? `: ${StateMessage.replace(/\.+$/, '')}` : ''}.`,
    remedy: remedyFor(cluster, hsm),
  };
}

function remedyFor(cluster: Cluster, hsm: Hsm): string {
  const command = deletionCommand(cluster, hsm);
  const another = `delete it (${command}) and run again; then another one is made.`;
  if (creationFailed(hsm)) return `It never becomes ACTIVE, and is paid for: ${another}`;
  const patience = 'AWS replaces HSMs that fail. If it has not within an hour,';
  // Before activation there is no backup, and the first HSM alone has the key of the cluster's certificate.
  if (cluster.State === 'INITIALIZED' || cluster.State === 'INITIALIZE_IN_PROGRESS') {
    return `${patience} ask AWS Support, or run teardown and begin again: nothing is kept in the cluster yet.`;
  }
  if (cluster.State === 'ACTIVE' && activeHsms(cluster).length === 0) {
    return `${patience} ask AWS Support: no other HSM works, and the next one would be made from the newest backup.`;
  }
  return `${patience} ${another}`;
}
