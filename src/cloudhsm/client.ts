import {
  CloudHSMV2Client, type Certificates, type Cluster as SdkCluster, type Hsm,
} from '@aws-sdk/client-cloudhsm-v2';
import type { AwsService } from '../run/aws';
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
 * from answers: this client keeps the answer's text beside the output and puts `Mode` back, and a backup's `HsmType`.
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
      type Wire = { Mode?: string; HsmType?: string }[];
      const wire = JSON.parse(body.toString() || '{}') as { Clusters?: Wire; Backups?: Wire };
      const { Clusters, Backups } = answer.output as { Clusters?: object[]; Backups?: object[] };
      Clusters?.forEach((cluster, index) => Object.assign(cluster, { Mode: wire.Clusters?.[index]?.Mode }));
      Backups?.forEach((backup, index) => {
        const { Mode, HsmType } = wire.Backups?.[index] ?? {};
        Object.assign(backup, { Mode, HsmType });
      });
      return answer;
    }, { step: 'deserialize', priority: 'high', name: 'putModeBack' });
  }
}

export const cloudhsm: AwsService<CloudHSMV2Client> = { id: 'CLOUDHSM_V2', Client: WireReadingClient };

/** HSMs that work; one that is being deleted is already gone. */
export const activeHsms = (cluster: Cluster): Hsm[] => cluster.Hsms.filter(hsm => hsm.State === 'ACTIVE');
export const presentHsms = (cluster: Cluster): Hsm[] =>
  cluster.Hsms.filter(hsm => hsm.State !== 'DELETE_IN_PROGRESS' && hsm.State !== 'DELETED');

/** There is no cluster, or one without a certificate of its own. In a state that says neither (MODIFY_IN_PROGRESS) the certificate does. */
export const isUninitialized = (cluster: Cluster | undefined): boolean =>
  !initialized.includes(cluster?.State) && cluster?.Certificates.ClusterCertificate === undefined;

/** There is no cluster, or one without an admin password. */
export const isUnactivated = (cluster: Cluster | undefined): boolean =>
  isUninitialized(cluster) || cluster?.State === 'INITIALIZE_IN_PROGRESS' || cluster?.State === 'INITIALIZED';
