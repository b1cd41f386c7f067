import { theCluster } from '../cloudhsm/client';
import { ensureCluster, waitForCreation } from '../cloudhsm/cluster';
import { ensureFirstHsm } from '../cloudhsm/hsms';
import { checkClusterSubnets } from '../ec2/subnets';
import { checkBeforeSpending } from '../preflight/spending';
import type { Phase } from '../run';
import { recordCluster } from './results';

/** A cluster in its subnets, and its first HSM. */
export const provision: Phase = async run => {
  const [subnet] = await checkClusterSubnets(run, run.inputs.subnetIds!);
  await checkBeforeSpending(run, subnet!.VpcId!);
  recordCluster(run, await ensureCluster(run));
  await waitForCreation(run);
  await ensureFirstHsm(run);
  recordCluster(run, await theCluster(run));
};
