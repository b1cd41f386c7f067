import type { RunReport } from './runReport';
import { isSigned } from './standing';

/** Two things of the chain, the upper one and what it does to the lower one. */
export interface TrustLink {
  readonly from: string;
  readonly does: string;
  readonly to: string;
}

/** The chain of trust as far as it has come, from the roots and the customer's CA to the files: only what is so. */
export function chainOfTrust(report: RunReport): TrustLink[] {
  const { outputs, evidence } = report;
  const { 'cluster-id': clusterId, 'key-store-id': storeId, 'key-arn': keyArn, 'file-system-id': filesId } = outputs;
  const verdict = evidence.hardware?.verdict;
  const cluster = `CloudHSM cluster ${clusterId}`;
  const store = `KMS custom key store ${storeId}`;
  const key = `KMS key ${keyArn?.split('/').pop()}`;
  const files = `FSx for ONTAP file system ${filesId}`;
  const ofCluster: (TrustLink | false | undefined)[] = [
    verdict?.genuine && { from: 'The root of AWS', does: 'proves the HSM that made the CSR of', to: cluster },
    verdict?.genuine
      && verdict.verification === 'full'
      && { from: 'The root of the manufacturer', does: 'proves the HSM that made the CSR of', to: cluster },
    isSigned(report) && { from: authority(report), does: 'has signed the certificate of', to: cluster },
    ...(evidence.cluster?.hsms ?? []).map(({ id, zone }) => ({ from: cluster, does: 'has', to: `HSM ${id} in ${zone}` })),
    storeId !== undefined && { from: cluster, does: 'lets kmsuser in from', to: store },
  ];
  const links = [
    ...clusterId === undefined ? [] : ofCluster,
    storeId !== undefined && keyArn !== undefined && { from: store, does: 'holds', to: key },
    keyArn !== undefined && filesId !== undefined && isUnderKey(report) && { from: key, does: 'encrypts', to: files },
  ];
  return links.filter(link => typeof link === 'object');
}

/** The CA, with the KMS key that is its key, where one is. */
function authority({ evidence, inputs, outputs }: RunReport): string {
  const kmsKey = evidence.authority?.kmsKey ?? inputs['ca-kms-key'];
  if (kmsKey !== undefined) return `Your CA, whose key is KMS key ${kmsKey.split('/').pop()}`;
  // By the cluster's state it was some CA; whose, this run may not have been told.
  return evidence.authority === undefined && outputs['ca-certificate'] === undefined ? 'A customer CA' : 'Your CA';
}

/** Whether the file system was seen under the key, or its key was not looked at, being that with which it was made. */
export const isUnderKey = ({ evidence: { storage }, outputs }: Pick<RunReport, 'evidence' | 'outputs'>): boolean =>
  storage?.kmsKeyId === undefined || storage.kmsKeyId === outputs['key-arn'];

/** The links as a mermaid graph. */
export function mermaid(links: readonly TrustLink[]): string {
  const names = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const node = (name: string) => `n${names.indexOf(name)}`;
  return [
    'flowchart TD',
    ...names.map(name => `  ${node(name)}["${label(name)}"]`),
    ...links.map(({ from, does, to }) => `  ${node(from)} -->|${label(does)}| ${node(to)}`),
  ].join('\n');
}

/** Mermaid's own escape, for everything that could mean something to it. */
const label = (text: string): string => text.replace(/[^\p{L}\p{N} .,:/()’-]/gu, character => `#${character.codePointAt(0)};`);
