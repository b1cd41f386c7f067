import {
  CloudHSMV2Client, type Certificates, type Cluster as SdkCluster, DescribeClustersCommand, type Hsm,
} from '@aws-sdk/client-cloudhsm-v2';
import { ConfigurationError } from '../errors';
import type { AwsService } from '../run/aws';
import { nameTag, type Run, storageOf } from '../run/run';
import { count } from '../words';
import { initialized } from './states';

export type { Hsm };

/** A cluster as AWS shows it; absent members are empty here. */
export interface Cluster extends SdkCluster {
  readonly ClusterId: string;
  readonly State: string;
  readonly Certificates: Certificates;
  readonly Hsms: Hsm[];
  /** Zone → subnet id. */
  readonly SubnetMapping: Record<string, string>;
  /** Read off the wire, see below. */
  readonly Mode?: 'FIPS' | 'NON_FIPS';
}

/**
 * The registry's newest client-cloudhsm-v2 is of 2023. It sends members that its types do not know (`Mode`), but drops them
 * from answers: this client keeps the answer's text beside the output and puts `Mode` back.
 */
class WireReadingClient extends CloudHSMV2Client {
  constructor(configuration: ConstructorParameters<typeof CloudHSMV2Client>[0]) {
    super(configuration);
    this.middlewareStack.add(next => async call => {
      const answer = await next(call);
      const response = answer.response as { body: AsyncIterable<Uint8Array> | Uint8Array };
      const chunks: Uint8Array[] = [];
      for await (const chunk of response.body as AsyncIterable<Uint8Array>) chunks.push(chunk);
      response.body = Buffer.concat(chunks);
      return answer;
    }, { step: 'deserialize', priority: 'low', name: 'keepBody' });
    this.middlewareStack.add(next => async call => {
      const answer = await next(call);
      const { body } = answer.response as { body: Buffer };
      const wire = JSON.parse(body.toString() || '{}') as { Clusters?: { Mode?: string }[] };
      const { Clusters } = answer.output as { Clusters?: object[] };
      Clusters?.forEach((cluster, index) => Object.assign(cluster, { Mode: wire.Clusters?.[index]?.Mode }));
      return answer;
    }, { step: 'deserialize', priority: 'high', name: 'putModeBack' });
  }
}

export const cloudhsm: AwsService<CloudHSMV2Client> = { id: 'CLOUDHSM_V2', Client: WireReadingClient };

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
  return clusters;
}

/** A cluster that is DELETED may still be listed [TF find.go]. */
export const isThere = (cluster: Cluster): boolean => cluster.State !== 'DELETED';

/** This safe storage's clusters, those on their way out included. */
export async function clustersTagged(run: Run): Promise<Cluster[]> {
  return (await allClusters(run)).filter(cluster => isThere(cluster) && storageOf(cluster.TagList) === run.inputs.name);
}

/** Those of the clusters that stay. */
export const staying = (clusters: readonly Cluster[]): Cluster[] => clusters.filter(({ State }) => State !== 'DELETE_IN_PROGRESS');

/**
 * This safe storage's cluster: the one that carries its tag.
 * @throws ConfigurationError if more than one does
 */
export async function findCluster(run: Run): Promise<Cluster | undefined> {
  const ours = staying(await clustersTagged(run));
  if (ours.length > 1) throw new ConfigurationError(severalClusters(run, ours), { remedy: `${untag} Nothing was changed.` });
  return ours[0];
}

/** The sentence on clusters that carry the tag of one storage. */
export const severalClusters = (run: Run, clusters: readonly Cluster[], contents = contentsOf): string =>
  `${clusters.length} clusters are tagged ${nameTag}=${run.inputs.name}: ${clusters.map(contents).join('; ')}.`;

/** What tells one cluster from another: `cluster-… (ACTIVE, of 2026-11-23T…, 2 HSMs)`. */
export const contentsOf = (cluster: Cluster): string => {
  const hsms = presentHsms(cluster).length;
  const since = cluster.CreateTimestamp === undefined ? '' : `, of ${cluster.CreateTimestamp.toISOString()}`;
  return `${cluster.ClusterId} (${cluster.State}${since}, ${count(hsms, 'HSM')})`;
};

export const untag = `Take the tag ${nameTag} off those that are not meant, and off their backups (aws cloudhsmv2 untag-resource --tag-key-list ${nameTag} --resource-id …).`;

/** The cluster, which an earlier phase has left behind. */
export async function theCluster(run: Run): Promise<Cluster> {
  const cluster = await findCluster(run);
  if (cluster === undefined) {
    throw new ConfigurationError(`There is no cluster tagged ${nameTag}=${run.inputs.name} in ${run.inputs.awsRegion}.`, {
      remedy: 'Run the phase provision first, or check name, region and account.',
    });
  }
  return cluster;
}

/** HSMs that work; one that is being deleted is already gone. */
export const activeHsms = (cluster: Cluster): Hsm[] => cluster.Hsms.filter(hsm => hsm.State === 'ACTIVE');
export const presentHsms = (cluster: Cluster): Hsm[] => cluster.Hsms.filter(hsm => hsm.State !== 'DELETE_IN_PROGRESS' && hsm.State !== 'DELETED');

/** There is no cluster, or one without a certificate of its own. In a state that says neither (MODIFY_IN_PROGRESS) the certificate does. */
export const isUninitialized = (cluster: Cluster | undefined): boolean =>
  !initialized.includes(cluster?.State) && cluster?.Certificates.ClusterCertificate === undefined;

/** There is no cluster, or one without an admin password. */
export const isUnactivated = (cluster: Cluster | undefined): boolean =>
  isUninitialized(cluster) || cluster?.State === 'INITIALIZE_IN_PROGRESS' || cluster?.State === 'INITIALIZED';
