import type { Run } from '../run';

/** The chain of trust, from the customer's CA to the files, as a mermaid graph with real ids. */
export function chainOfTrust(run: Run): string {
  const { record, inputs } = run;
  const id = (name: Parameters<typeof record.outputs.get>[0], otherwise: string) => record.outputs.get(name) ?? otherwise;
  return [
    '```mermaid',
    'flowchart LR',
    '  CA["customer CA"] -->|signs| C["CloudHSM cluster<br/>' + id('cluster-id', inputs.name) + '"]',
    '  R["AWS and manufacturer roots"] -->|prove| C',
    '  C -->|kmsuser| S["KMS custom key store<br/>' + id('key-store-id', inputs.keyStoreName ?? inputs.name) + '"]',
    '  S --> K["KMS key<br/>' + id('key-arn', '').split('/').pop() + '"]',
    '  K -->|encrypts| F["FSx for ONTAP<br/>' + id('file-system-id', '') + '"]',
    '```',
  ].join('\n');
}
