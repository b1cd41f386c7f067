import { partitionOf } from '../aws/partition';
import type { OutputName } from '../outputs';
import type { RunReport } from './runReport';

/** Where the AWS console shows what an output names, by region and id, as public repositories link it (docs/assumptions.md). */
const pages: { readonly [Name in OutputName]?: (region: string, id: string) => string } = {
  'cluster-id': (region, id) => `cloudhsm/home?region=${region}#/clusters/${id}`,
  'key-arn': (region, arn) => `kms/home?region=${region}#/kms/keys/${arn.replace(/^.*key\//, '')}`,
  'file-system-id': (region, id) => `fsx/home?region=${region}#file-system-details/${id}`,
};

/** The console's page of what an output names; undefined where none is known, and of what is only simulated. */
export function consolePage({ region, simulated }: RunReport, name: string, value: string): string | undefined {
  // Other partitions have consoles of their own.
  if (simulated || partitionOf(region) !== 'aws') return undefined;
  const page = pages[name as OutputName]?.(region, encodeURI(value));
  return page && `https://${region}.console.aws.amazon.com/${page}`;
}
