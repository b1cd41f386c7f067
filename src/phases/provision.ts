import { changeCluster } from '../cloudhsm/change';
import { isUninitialized, presentHsms } from '../cloudhsm/client';
import { ensureCluster, waitForCreation } from '../cloudhsm/cluster';
import { requireCluster } from '../cloudhsm/find';
import { ensureFirstHsm } from '../cloudhsm/hsms';
import { findTrustAnchor } from '../cloudhsm/trustAnchor';
import { checkClusterSubnets } from '../ec2/subnets';
import type { Identity } from '../identity/identity';
import { requireIdentityForCluster } from '../identity/require';
import { checkRestored } from '../identity/restored';
import { toRestore } from '../identity/source';
import { changeKey } from '../kms/drift';
import type { Phase, Run } from '../run/run';
import { checkBeforeSpending } from './plan/spending';
import { recordCluster } from './results';

/** A cluster in its subnets, and its first HSM; what is there already is changed to what the inputs say, as far as AWS can. */
export const provision: Phase = async run => {
  const identity = await requireIdentityForCluster(run);
  if (run.inputs.newStorage && identity.cluster !== undefined) {
    run.log.warn('new-storage: true has done its work. Take it out: it would let a fresh cluster be made, should this one be lost.');
  }
  const subnets = await checkClusterSubnets(run, run.inputs.subnetIds!, needsAddresses(run, identity));
  const open = subnets.filter(subnet => subnet.MapPublicIpOnLaunch);
  if (open.length > 0) {
    run.log.warn(`${open.map(subnet => subnet.SubnetId).join(', ')}: gives public addresses; HSMs belong into private subnets.`);
  }
  run.log.checked(`subnets in ${subnets.map(subnet => subnet.AvailabilityZone).join(', ')}`);
  const source = toRestore(run, identity);
  await checkBeforeSpending(run, identity, subnets[0]!.VpcId!, source);
  recordCluster(run, await ensureCluster(run, source), identity);
  const cluster = await waitForCreation(run);
  checkRestored(cluster, identity);
  await changeCluster(run, cluster);
  await changeKey(run, identity.key);
  // A cluster from a backup has its CA already: said before an HSM is paid for, if another is given.
  if (run.inputs.caCertificate !== undefined && !isUninitialized(cluster)) await findTrustAnchor(run, cluster);
  await ensureFirstHsm(run);
  recordCluster(run, await requireCluster(run), identity);
};

/** Whether an HSM or KMS's interfaces are still to come, in this phase or in the job's `connect`; what is there has its addresses. */
function needsAddresses({ inputs: { phases, hsmCount } }: Run, { cluster, keyStore }: Identity): boolean {
  const hsms = cluster === undefined ? 0 : presentHsms(cluster).length;
  return hsms === 0 || (phases.includes('connect') && (hsms < hsmCount || keyStore?.ConnectionState !== 'CONNECTED'));
}
