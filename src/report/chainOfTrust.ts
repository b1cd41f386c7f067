import { initialized } from '../cloudhsm/states';
import type { RunReport } from './runReport';

/** Two things of the chain, the upper one and what it does to the lower one. */
export interface TrustLink {
  readonly from: string;
  readonly does: string;
  readonly to: string;
}

/** The chain of trust as far as it has come, from the roots and the customer's CA to the files: only what is so. */
export function chainOfTrust(report: RunReport): TrustLink[] {
  const { outputs, evidence } = report;
  const verdict = evidence.hardware?.verdict;
  const cluster = `CloudHSM cluster ${outputs['cluster-id']}`;
  const store = `KMS custom key store ${outputs['key-store-id']}`;
  const key = `KMS key ${outputs['key-arn']?.split('/').pop()}`;
  const links: (TrustLink | false | undefined)[] = [
    verdict?.genuine && { from: 'The root of AWS', does: 'proves the hardware of', to: cluster },
    verdict?.genuine
      && verdict.verification === 'full'
      && { from: 'The root of the manufacturer', does: 'proves the hardware of', to: cluster },
    isSigned(report) && { from: authority(report), does: 'has signed the certificate of', to: cluster },
    ...(evidence.cluster?.hsms ?? []).map(({ id, zone }) => ({ from: cluster, does: 'has', to: `HSM ${id} in ${zone}` })),
    outputs['key-store-id'] !== undefined && { from: cluster, does: 'lets kmsuser in from', to: store },
    outputs['key-arn'] !== undefined && { from: store, does: 'holds', to: key },
    outputs['file-system-id'] !== undefined
      && { from: key, does: 'encrypts', to: `FSx for ONTAP file system ${outputs['file-system-id']}` },
  ];
  return links.filter(link => typeof link === 'object');
}

/** The CA, with the KMS key that is its key, where one is. */
function authority({ evidence, inputs }: RunReport): string {
  const kmsKey = evidence.authority?.kmsKey ?? inputs['ca-kms-key'];
  return kmsKey === undefined ? 'Your CA' : `Your CA, whose key is KMS key ${kmsKey.split('/').pop()}`;
}

/** Whether the cluster was seen in a state into which it comes only with a certificate that the customer's CA has signed. */
export const isSigned = ({ evidence }: Pick<RunReport, 'evidence'>): boolean => initialized.includes(evidence.cluster?.state);

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
