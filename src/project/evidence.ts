import { uploadArtifact } from './pins';
import { expression, uses } from './workflow';

/** A step that keeps what was proven, as JSON and as a page for people; of a deployment the resources for Terraform, and a CSR that is to be signed, too. */
export const evidence = (step: string, name: string): string[] => uses(uploadArtifact, {
  name: 'Keep the evidence',
  condition: `always() && steps.${step}.outputs.evidence != ''`,
  inputs: {
    name: `evidence-${name}`,
    path: ['evidence', 'report', 'terraform', 'cluster-csr-file'].map(output => expression(`steps.${step}.outputs.${output}`)).join('\n'),
    overwrite: true,
  },
});
