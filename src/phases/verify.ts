import { type Cluster, findCluster } from '../cloudhsm/client';
import { examineCertificates } from '../health/certificates';
import { examineCluster } from '../health/cluster';
import { examineKeys } from '../health/keys';
import { examineStorage } from '../health/storage';
import { examineUsers, examineWorkers } from '../health/users';
import { dollars, prices } from '../report/cost';
import { type Finding, healthOf } from '../report/finding';
import type { Phase, Run } from '../run';
import { dismissWorker } from '../worker/worker';
import { recordCluster } from './results';

/** A verdict on everything, with cause and remedy for each fault. It changes nothing. */
export const verify: Phase = async run => {
  const cluster = await findCluster(run);
  const findings = cluster === undefined
    ? [{ severity: 'broken', what: `There is no cluster tagged safe-storage=${run.inputs.name}.`, remedy: 'Run deploy, or check name, region and account.', runbook: 'cluster-not-active' } as const]
    : await examineWith(run, cluster);
  findings.push(...await examineKeys(run), ...await examineStorage(run));
  for (const finding of findings) run.log.warn(`${finding.severity}: ${finding.what} ${finding.remedy}`);
  run.record.findings.push(...findings);
  run.record.output('health', healthOf(findings));
  if (healthOf(findings) === 'healthy') run.log.checked('healthy');
};

async function examineWith(run: Run, cluster: Cluster): Promise<Finding[]> {
  recordCluster(run, cluster);
  const hours = (run.clock.now() - (cluster.CreateTimestamp?.getTime() ?? run.clock.now())) / 3_600_000;
  run.log.found(`cluster since ${cluster.CreateTimestamp?.toISOString()}: about ${dollars(hours * cluster.Hsms.length * prices.hsmHour)} for its HSMs so far (us-east-1 prices)`);
  const findings = [...await examineCluster(run, cluster), ...await examineCertificates(run, cluster), ...await examineWorkers(run)];
  if (!run.inputs.verifyUsers) return findings;
  const users = await examineUsers(run, cluster);
  await dismissWorker(run);
  return [...findings, ...users];
}
