import { ProvisioningError } from '../errors';
import { hsmsGoOn } from './prices';
import type { Run } from './run';

/** What is said when the job is cancelled: what is under way, what it costs, and how to go on. */
export function cancelled({ record, inputs }: Run, by: NodeJS.Signals): ProvisioningError {
  const awaiting = record.awaiting === undefined ? '' : ` while it waited for ${record.awaiting}`;
  return new ProvisioningError(`Cancelled (${by})${awaiting}.`, {
    remedy: ['What has begun at AWS goes on.', hsmsGoOn(record.hsms, inputs), 'Run again: it goes on from here.'].filter(Boolean).join(' '),
  });
}
