import { prepareCustody } from '../ca/custody';
import { findCluster } from '../cloudhsm/client';
import { takeRoots } from '../cloudhsm/hardware';
import type { Run } from '../run';
import { cliPackages } from '../worker/packages';

/**
 * What the phases to come will need, checked before an HSM is paid for: a CA that can sign, the roots for the hardware's
 * proof, a package of the CLI whose digest is known.
 * @throws ConfigurationError
 */
export async function checkBeforeSpending(run: Run): Promise<void> {
  const { phases, cliVersion, cliSha256 } = run.inputs;
  const state = (await findCluster(run))?.State;
  const uninitialized = state === undefined || state === 'CREATE_IN_PROGRESS' || state === 'UNINITIALIZED';
  if (uninitialized && (phases.includes('initialize') || phases.includes('plan'))) {
    await prepareCustody(run);
    await takeRoots(run);
  }
  cliPackages(cliVersion, cliSha256);
}
