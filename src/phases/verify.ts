import { activeHsms, type Cluster, findCluster } from '../cloudhsm/client';
import { examineAdminPassword } from '../health/adminPassword';
import { examineBackups } from '../health/backups';
import { examineCertificates } from '../health/certificates';
import { examineCluster } from '../health/cluster';
import type { Diagnosis } from '../health/diagnosis';
import { examineKeys } from '../health/keys';
import { spentSinceCreation } from '../health/spending';
import { examineStorage } from '../health/storage';
import { examineUsers } from '../health/users';
import { examineWorkers } from '../health/workers';
import { healthOf, runbookPage } from '../report/finding';
import { nameTag, type Phase, type Run } from '../run';
import { recordCluster } from './results';

/** A verdict on everything, with cause and remedy for each fault. It changes nothing. */
export const verify: Phase = async run => {
  const cluster = await findCluster(run);
  const findings = [
    ...cluster === undefined ? [absent(run)] : await examineHsms(run, cluster),
    ...await examineWorkers(run),
    ...await examineKeys(run),
    ...await examineStorage(run),
    // Last: a worker is the one thing here that may not be had.
    ...cluster === undefined ? [] : await examineVisited(run, cluster),
  ];
  const spent = await spentSinceCreation(run, cluster);
  if (spent !== undefined) run.log.found(spent);
  for (const { severity, what, remedy, runbook } of findings) run.log.warn(`${severity}: ${what} ${remedy} ${runbookPage(runbook)}`);
  run.record.findings.push(...findings);
  run.record.output('health', healthOf(findings));
  if (healthOf(findings) === 'healthy') run.log.checked('healthy');
};

const absent = (run: Run): Diagnosis => ({
  severity: 'broken',
  what: `There is no cluster tagged ${nameTag}=${run.inputs.name}.`,
  remedy: 'Run deploy, or check name, region and account.',
  runbook: 'cluster-not-active',
});

async function examineHsms(run: Run, cluster: Cluster): Promise<Diagnosis[]> {
  recordCluster(run, cluster);
  return [
    ...examineCluster(run, cluster), ...await examineBackups(run, cluster), ...await examineCertificates(run, cluster),
    ...await examineAdminPassword(run, cluster),
  ];
}

/** Without an HSM that can be visited, that is what there is to say. */
const examineVisited = async (run: Run, cluster: Cluster): Promise<Diagnosis[]> =>
  (!run.inputs.verifyUsers || cluster.State !== 'ACTIVE' || activeHsms(cluster).length === 0 ? [] : examineUsers(run, cluster));
