import { type PhaseName, phaseNames } from './phaseTable';

/** One row of the table of outputs. */
export interface OutputRow {
  readonly description: string;
  /** The phases that set it; of several the last one that ran is believed. */
  readonly phases: readonly PhaseName[];
  /** It has words of the user's in it, and not only such as everybody may know. */
  readonly isFree?: boolean;
}

/** The table of outputs: the one source of every action.yml and of docs/inputs.md. None of them is a secret. */
export const outputTable = {
  'cluster-id': {
    description: 'Id of the CloudHSM cluster.',
    phases: ['provision', 'initialize', 'activate', 'connect'],
  },
  'hsm-ids': {
    description: 'Ids of the cluster\'s HSMs, separated by commas.',
    phases: ['provision', 'initialize', 'activate', 'connect'],
  },
  'cluster-csr': {
    description: 'The cluster\'s certificate signing request as PEM, as long as the cluster is not initialized.',
    phases: ['initialize'],
  },
  'cluster-csr-file': {
    description: 'Path of the same as a file, to be kept as an artifact.',
    phases: ['initialize'],
  },
  'ca-certificate': {
    description: 'Certificate of the customer CA as PEM: the trust anchor of every client of the cluster.',
    phases: ['initialize'],
  },
  'key-store-id': {
    description: 'Id of the KMS custom key store.',
    phases: ['connect'],
  },
  'key-arn': {
    description: 'ARN of the KMS key, for any service that takes one.',
    phases: ['connect', 'storage'],
  },
  'file-system-id': {
    description: 'Id of the FSx for ONTAP file system.',
    phases: ['storage'],
  },
  'management-endpoint': {
    description: 'DNS name of the file system\'s management endpoint.',
    phases: ['storage'],
  },
  'mount-command': {
    description: 'The command that mounts the volume.',
    phases: ['storage'],
    isFree: true,
  },
  'terraform': {
    description: 'Path of a folder with the resources as Terraform files and `import` blocks, for those who want to adopt them.',
    phases: ['connect', 'storage'],
  },
  'changes': {
    description: 'How many things the phases that are asked for would make, change or remove, or all phases where `plan` is alone; '
      + '`0` for a storage that is finished.',
    phases: ['plan'],
  },
  'health': {
    description: '`healthy`, `degraded` or `broken`: the verdict of `verify`, whose step then ends with exit code 0, 2 or 3; '
      + '`pending`, with 0, of a storage that is not finished yet, or torn down.',
    phases: ['verify'],
  },
  'status': {
    description: '`complete`, `pending` when a later run has to go on, or `failed`; of several phases the worst.',
    phases: phaseNames,
  },
  'evidence': {
    description: 'Path of the evidence file: what was proven about the hardware and the chain of trust.',
    phases: phaseNames,
  },
  'report': {
    description: 'Path of the report of the job so far: one HTML file, for people.',
    phases: phaseNames,
  },
} as const satisfies Record<string, OutputRow>;

export type OutputName = keyof typeof outputTable;
