import type { Run } from '../../run/run';
import { findWorkers } from '../../worker/ephemeral';
import { leftovers } from '../../worker/worker';
import type { Diagnosis } from './diagnosis';

/** A worker that is left over costs money and has the way to the HSMs; and so does one of yours that was not left as it was. */
export async function checkWorkers(run: Run): Promise<Diagnosis[]> {
  const workers = await findWorkers(run, ['pending', 'running', 'stopping', 'stopped']);
  const notice = (what: string, remedy: string): Diagnosis => ({ severity: 'notice', what, remedy, runbook: 'worker-left-behind' });
  return [
    ...workers.map(({ InstanceId, State }) => notice(`Worker ${InstanceId} is ${State?.Name}.`, 'It ends itself four hours after its '
      + `start; if no run is under way, sooner by aws ec2 terminate-instances --instance-ids ${InstanceId}.`)),
    ...(await leftovers(run)).map(what => notice(what, 'If no run is under way, run deploy: in the end it leaves the worker as it was.')),
  ];
}
