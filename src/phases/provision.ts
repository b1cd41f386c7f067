import { theCluster } from '../cloudhsm/client';
import { ensureCluster, waitForCreation } from '../cloudhsm/cluster';
import { ensureFirstHsm } from '../cloudhsm/hsms';
import { checkClusterSubnets } from '../ec2/subnets';
import { inTheWayOfACluster } from '../identity/lost';
import { refuse, requireIdentity } from '../identity/require';
import { checkBeforeSpending } from '../preflight/spending';
import type { Phase } from '../run';
import { recordCluster } from './results';

/** A cluster in its subnets, and its first HSM. */
export const provision: Phase = async run => {
  const identity = await requireIdentity(run);
  refuse(inTheWayOfACluster(run, identity));
  const subnets = await checkClusterSubnets(run, run.inputs.subnetIds!);
  const open = subnets.filter(subnet => subnet.MapPublicIpOnLaunch);
  if (open.length > 0) run.log.warn(`${open.map(subnet => subnet.SubnetId).join(', ')}: gives public addresses; HSMs belong into private subnets.`);
  run.log.checked(`subnets in ${subnets.map(subnet => subnet.AvailabilityZone).join(', ')}`);
  await checkBeforeSpending(run, subnets[0]!.VpcId!);
  recordCluster(run, await ensureCluster(run));
  await waitForCreation(run);
  await ensureFirstHsm(run);
  recordCluster(run, await theCluster(run));
};
