import type { github } from 'projen';
import type { Configuration } from './configuration';
import { attest, uploadArtifact } from './pins';
import { expression, identity, type Permissions, uses } from './workflow';

type Attesting = Pick<Configuration, 'attestEvidence'>;

/**
 * Steps that keep what was proven, as JSON and as a page for people; of a deployment the resources for Terraform, and a CSR that is to be
 * signed, too.
 */
export function evidence({ attestEvidence }: Attesting, step: string, name: string): github.workflows.JobStep[] {
  const condition = `always() && steps.${step}.outputs.evidence != ''`;
  const output = (of: string) => expression(`steps.${step}.outputs.${of}`);
  return [
    ...attestEvidence
      ? [uses(attest, {
        id: 'attestation', name: 'Sign the evidence as this run\'s', condition, inputs: { 'subject-path': output('evidence') },
      })]
      : [],
    uses(uploadArtifact, {
      id: 'evidence',
      name: 'Keep the evidence',
      condition,
      inputs: {
        // Run again, a job of the same run proves no hardware any more: what the attempt before has left stays.
        name: `evidence-${name}-${expression('github.run_attempt')}`,
        path: ['evidence', 'report', 'terraform', 'cluster-csr-file'].map(output).join('\n'),
      },
    }),
  ];
}

/** What the token of a job must be allowed that acts at AWS and leaves evidence. */
export const permissionsWithEvidence = ({ attestEvidence }: Attesting): Permissions => ({
  idToken: identity,
  ...attestEvidence && { attestations: ['write', 'to keep the attestation of the evidence'] as const },
});
