import { activeHsms, type Cluster, staying } from '../cloudhsm/client';
import { conflictsOf } from '../identity/conflicts';
import { type Identity, readIdentity } from '../identity/identity';
import { leavingCluster, waitingTeardown } from '../identity/leaving';
import { lostCluster } from '../identity/lost';
import { type Finding, healthOf, runbookPage } from '../run/finding';
import { nameTag, type Phase, type Run } from '../run/run';
import { recordCluster } from './results';
import { examineAdminPassword } from './verify/adminPassword';
import { examineBackups } from './verify/backups';
import { examineCertificates } from './verify/certificates';
import { examineCluster } from './verify/cluster';
import type { Diagnosis } from './verify/diagnosis';
import { examineKeys } from './verify/keys';
import { spentSinceCreation } from './verify/spending';
import { examineStorage } from './verify/storage';
import { examineUsers } from './verify/users';
import { examineWorkers } from './verify/workers';

/** A verdict on everything, with cause and remedy for each fault. It changes nothing. */
export const verify: Phase = async run => {
  const identity = await readIdentity(run);
  const leaving = waitingTeardown(run, identity);
  const findings: Finding[] = [
    ...conflictsOf(run, identity).map(({ finding }) => finding),
    ...leaving === undefined ? await examineAll(run, identity) : [leaving, ...await examineLeaving(run, identity)],
  ];
  const spent = spentSinceCreation(run, identity);
  if (spent !== undefined) run.log.found(spent);
  for (const { severity, what, remedy, runbook } of findings) run.log.warn(`${severity}: ${what} ${remedy} ${runbookPage(runbook!)}`);
  run.record.findings.push(...findings);
  run.record.output('health', healthOf(findings));
  if (healthOf(findings) === 'healthy') run.log.checked('healthy');
};

async function examineAll(run: Run, identity: Identity): Promise<Finding[]> {
  const { cluster } = identity;
  return [
    ...cluster === undefined ? absent(run, identity) : await examineHsms(run, cluster, identity),
    ...await examineWorkers(run),
    ...await examineKeys(run, identity),
    ...await examineStorage(run, identity),
    // Last: a worker is the one thing here that may not be had.
    ...cluster === undefined ? [] : await examineVisited(run, cluster),
  ];
}

/** What is missing is meant to go: only what costs money, or should have gone before, is looked at. */
async function examineLeaving(run: Run, identity: Identity): Promise<Finding[]> {
  const { cluster, keyStore, fileSystem } = identity;
  if (cluster !== undefined) recordCluster(run, cluster);
  run.record.output('key-store-id', keyStore?.CustomKeyStoreId);
  return [...await examineWorkers(run), ...fileSystem === undefined ? [] : await examineStorage(run, identity)];
}

/** Never "run deploy" where the cluster was lost: a fresh one opens nothing of what is left. Several of them are a conflict. */
function absent(run: Run, identity: Identity): Finding[] {
  if (staying(identity.clusters).length > 0) return [];
  return [leavingCluster(identity) ?? lostCluster(run, identity) ?? {
    severity: 'broken',
    what: `There is no cluster tagged ${nameTag}=${run.inputs.name}.`,
    remedy: 'Run deploy, or check name, region and account.',
    runbook: 'cluster-not-active',
  }];
}

async function examineHsms(run: Run, cluster: Cluster, { backups }: Identity): Promise<Diagnosis[]> {
  recordCluster(run, cluster);
  return [
    ...examineCluster(run, cluster), ...examineBackups(run, cluster, backups.ours), ...await examineCertificates(run, cluster),
    ...await examineAdminPassword(run, cluster),
  ];
}

/** Without an HSM that can be visited, that is what there is to say. */
const examineVisited = async (run: Run, cluster: Cluster): Promise<Diagnosis[]> =>
  (!run.inputs.verifyUsers || cluster.State !== 'ACTIVE' || activeHsms(cluster).length === 0 ? [] : examineUsers(run, cluster));
