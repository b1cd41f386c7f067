import { allClusters, findCluster } from '../cloudhsm/client';
import type { Finding } from '../report/finding';
import type { Run } from '../run';

/** Clusters and HSMs per account and region; both can be raised [docs:limits]. */
const quotas = { clusters: 4, hsms: 6 };

/** Whether the default quotas leave room for what would be made. */
export async function examineQuotas(run: Run): Promise<Finding[]> {
  const clusters = (await allClusters(run)).filter(cluster => cluster.State !== 'DELETED');
  const mine = await findCluster(run);
  const hsms = clusters.reduce((count, cluster) => count + cluster.Hsms.length, 0);
  const wanted = run.inputs.hsmCount - (mine?.Hsms.length ?? 0);
  const findings: Finding[] = [];
  if (mine === undefined && clusters.length >= quotas.clusters) {
    findings.push({
      severity: 'degraded', what: `There are ${clusters.length} clusters in ${run.inputs.awsRegion}; the default quota is ${quotas.clusters}.`, remedy: 'Ask for more with Service Quotas, unless you have.',
    });
  }
  if (wanted > 0 && hsms + wanted > quotas.hsms) {
    findings.push({
      severity: 'degraded', what: `There are ${hsms} HSMs in ${run.inputs.awsRegion} and ${wanted} more are wanted; the default quota is ${quotas.hsms}.`, remedy: 'Ask for more with Service Quotas, unless you have.',
    });
  }
  return findings;
}
