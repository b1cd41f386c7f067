import { checkAuthority } from '../../authority/custody';
import { isUninitialized } from '../../cloudhsm/client';
import { findCluster } from '../../cloudhsm/find';
import { takeRoots } from '../../cloudhsm/hardware';
import { cliPackages } from '../../cloudhsm/packages';
import type { Identity } from '../../identity/identity';
import type { Run } from '../../run/run';
import { checkWorker, mayHoldWorker } from '../../worker/worker';
import { runChecks, tellOrRefuse } from './check';

/**
 * What the phases to come will need, checked before an HSM is paid for: a CA that can sign, the roots for the hardware's
 * proof, a package of the CLI whose digest is known, a worker that can be one.
 * @param vpcId where the cluster is, or will be
 * @param source of a cluster that is restored, if one is to be: it has its CA, users and hardware's proof behind it
 * @throws ConfigurationError
 */
export async function checkBeforeSpending(run: Run, identity: Identity, vpcId: string, source?: string): Promise<void> {
  const { phases, cliVersion, cliSha256 } = run.inputs;
  if (identity.cluster === undefined) {
    const { checksBeforeSpending } = await import('./checks');
    tellOrRefuse(run, await runChecks(run, checksBeforeSpending(run, identity)));
  }
  const cluster = await findCluster(run);
  const uninitialized = isUninitialized(cluster);
  const isRestored = cluster === undefined && source !== undefined;
  if (uninitialized && !isRestored && phases.includes('initialize')) {
    await checkAuthority(run);
    await takeRoots(run);
  }
  cliPackages(cliVersion, cliSha256);
  if (uninitialized && mayHoldWorker(run.inputs)) await checkWorker(run, vpcId);
}
