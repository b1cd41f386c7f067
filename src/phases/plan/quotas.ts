import { presentHsms } from '../../cloudhsm/client';
import { allClusters } from '../../cloudhsm/find';
import { retiredHsmTypes } from '../../inputs/conflicts';
import { allKeyStores } from '../../kms/keyStore';
import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';
import { count } from '../../words';
import type { CurrentState } from './currentState';

/** Per account and region: clusters and HSMs [docs:limits], key stores [KDG23:resource-limits]. */
const quotas = { 'cluster': 4, 'HSM': 6, 'custom key store': 10 } as const;

/** Whether the default quotas leave room for what would be made. */
export async function checkQuotas(run: Run, { cluster, keyStore }: CurrentState): Promise<Finding[]> {
  const clusters = (await allClusters(run)).filter(({ State }) => State !== 'DELETED');
  const hsms = clusters.reduce((sum, { Hsms }) => sum + Hsms.length, 0);
  const missing = Math.max(0, run.inputs.hsmCount - (cluster === undefined ? 0 : presentHsms(cluster).length));
  const needs = [
    { of: 'cluster', there: clusters.length, more: cluster === undefined ? 1 : 0 },
    { of: 'HSM', there: hsms, more: missing },
    { of: 'custom key store', there: keyStore === undefined ? (await allKeyStores(run)).length : 0, more: keyStore === undefined ? 1 : 0 },
  ] as const;
  return needs.filter(({ of, there, more }) => more > 0 && there + more > quotas[of]).map(({ of, there, more }) => ({
    severity: 'degraded',
    what: `In ${run.inputs.awsRegion} there ${there === 1 ? 'is' : 'are'} ${count(there, of)}, and ${more} more would be made; the `
      + `default quota is ${quotas[of]}.`,
    remedy: 'Ask for more with Service Quotas, unless you have.',
  }));
}

/** A cluster keeps its type, so this is for one that is still to be made. */
export const checkHsmType = ({ inputs: { hsmType } }: Run): Finding[] => (!retiredHsmTypes.includes(hsmType) ? [] : [{
  severity: 'broken', what: `hsm-type: AWS makes no ${hsmType} any more.`, remedy: 'Take hsm2m.medium.',
}]);
