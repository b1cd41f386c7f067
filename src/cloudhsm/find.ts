import { DescribeClustersCommand } from '@aws-sdk/client-cloudhsm-v2';
import { ConfigurationError } from '../errors';
import { isOurs, nameTag, type Run, storageOf } from '../run/run';
import { count, isoTime } from '../words';
import { type Cluster, cloudhsm, presentHsms } from './client';

/** All clusters of the region. */
export async function allClusters(run: Run): Promise<Cluster[]> {
  const client = run.aws(cloudhsm);
  const clusters: Cluster[] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(new DescribeClustersCommand({ NextToken, MaxResults: 25 }));
    clusters.push(...(page.Clusters ?? []).map(cluster => ({
      Certificates: {}, Hsms: [], SubnetMapping: {}, ...cluster,
    }) as unknown as Cluster));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  for (const { State, Hsms } of clusters) {
    run.record.observed.state('cluster', State);
    for (const hsm of Hsms) run.record.observed.state('HSM', hsm.State);
  }
  const ours = clusters.filter(({ TagList }) => isOurs(run, storageOf(TagList)));
  run.record.hsms = { count: ours.flatMap(presentHsms).length, type: ours.find(cluster => presentHsms(cluster).length > 0)?.HsmType };
  return clusters;
}

/** A cluster that is DELETED may still be listed [TF find.go]. */
export const exists = (cluster: Cluster): boolean => cluster.State !== 'DELETED';

/** This safe storage's clusters, those that are being deleted included. */
export async function clustersTagged(run: Run): Promise<Cluster[]> {
  return (await allClusters(run)).filter(cluster => exists(cluster) && isOurs(run, storageOf(cluster.TagList)));
}

/** Those of the clusters that stay. */
export const notDeleting = (clusters: readonly Cluster[]): Cluster[] => clusters.filter(({ State }) => State !== 'DELETE_IN_PROGRESS');

/**
 * This safe storage's cluster: the one that carries its tag.
 * @throws ConfigurationError if more than one does
 */
export async function findCluster(run: Run): Promise<Cluster | undefined> {
  const ours = notDeleting(await clustersTagged(run));
  if (ours.length > 1) throw new ConfigurationError(severalClusters(run, ours), { remedy: untag });
  return ours[0];
}

/** The cluster, which an earlier phase has left behind. */
export async function requireCluster(run: Run): Promise<Cluster> {
  const cluster = await findCluster(run);
  if (cluster === undefined) {
    throw new ConfigurationError(`There is no cluster tagged ${nameTag}=${run.inputs.name} in ${run.inputs.awsRegion}.`, {
      remedy: 'Run the phase provision first: it makes one, or says how one that is lost is recovered. Or check name, region and account.',
    });
  }
  return cluster;
}

/** The sentence on clusters that carry the tag of one storage. */
export const severalClusters = (run: Run, clusters: readonly Cluster[], contents = contentsOf): string =>
  `${clusters.length} clusters are tagged ${nameTag}=${run.inputs.name}: ${clusters.map(contents).join('; ')}.`;

/** What tells one cluster from another: `cluster-… (ACTIVE, of 2026-11-23T…, 2 HSMs)`. */
export const contentsOf = (cluster: Cluster): string => {
  const hsms = presentHsms(cluster).length;
  const since = cluster.CreateTimestamp === undefined ? '' : `, of ${isoTime(cluster.CreateTimestamp)}`;
  return `${cluster.ClusterId} (${cluster.State}${since}, ${count(hsms, 'HSM')})`;
};

export const untag = 'The one that a key store is on (aws kms describe-custom-key-stores) is in use; CloudTrail (CreateCluster) says which '
  + `run made which. Take the tag ${nameTag} off those that are not meant, and off their backups `
  + `(aws cloudhsmv2 untag-resource --tag-key-list ${nameTag} --resource-id …).`;
