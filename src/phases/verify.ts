import { activeHsms, type Cluster } from '../cloudhsm/client';
import { notDeleting } from '../cloudhsm/find';
import { explain, type Pending } from '../errors';
import { conflictsOf } from '../identity/conflicts';
import { type Identity, readIdentity } from '../identity/identity';
import { doomedFileSystems, leavingCluster, waitingTeardown } from '../identity/leaving';
import { clusterFirst, lostCluster } from '../identity/lost';
import { type Finding, healthOf } from '../run/finding';
import { nameTag, type Phase, type Run } from '../run/run';
import { recordCluster } from './results';
import { checkAdminPassword } from './verify/adminPassword';
import { checkBackups } from './verify/backups';
import { checkCertificates } from './verify/certificates';
import { checkCluster, checkDrift } from './verify/cluster';
import type { Diagnosis } from './verify/diagnosis';
import { areMissing, checkGroupRules, groupFirst } from './verify/groupRules';
import { checkKeys } from './verify/keys';
import { checkParameterKey } from './verify/parameterKey';
import { awaitsFileSystem, checkStorage } from './verify/storage';
import { unfinished } from './verify/unfinished';
import { checkUsers } from './verify/users';
import { checkWorkers } from './verify/workers';

/**
 * A verdict on everything, with cause and remedy for each fault. It changes nothing.
 * @throws Pending if a storage without a fault is not finished yet
 */
export const verify: Phase = async run => {
  const identity = await readIdentity(run);
  const { findings, awaited } = await examine(run, identity);
  for (const finding of findings) run.log.finding(finding);
  run.record.findings.push(...findings);
  const health = healthOf(findings);
  const isPending = health === 'healthy' && awaited !== undefined;
  run.record.output('health', isPending ? 'pending' : health);
  if (isPending) throw awaited;
  if (awaited !== undefined) run.log.warn(`${explain(awaited)} ${awaited.next}`);
  if (health === 'healthy') run.log.checked('healthy');
};

interface Examination {
  readonly findings: readonly Finding[];
  /** What is not there yet, where nothing is wrong beside it. */
  readonly awaited?: Pending;
}

async function examine(run: Run, identity: Identity): Promise<Examination> {
  const conflicts = conflictsOf(run, identity).map(({ finding }) => finding);
  const leaving = waitingTeardown(run, identity);
  if (leaving !== undefined) return { findings: [...conflicts, leaving, ...await checkLeaving(run, identity)] };
  const awaited = conflicts.length === 0 ? await unfinished(run, identity) : undefined;
  if (awaited !== undefined) return { findings: await checkUnfinished(run, identity), awaited };
  return { findings: [...conflicts, ...await checkAll(run, identity)], awaited: await awaitsFileSystem(run, identity) };
}

async function checkAll(run: Run, identity: Identity): Promise<Finding[]> {
  const { cluster } = identity;
  const rules = cluster === undefined ? [] : await checkGroupRules(run, cluster);
  const first = { cluster: clusterFirst(identity), rules: areMissing(rules) ? groupFirst : undefined };
  return [
    ...cluster === undefined ? absent(run, identity) : await checkHsms(run, cluster, identity),
    ...rules,
    ...await checkWorkers(run),
    ...await checkKeys(run, identity, first),
    ...await checkStorage(run, identity),
    // Last: a worker is the one thing here that may not be had.
    ...cluster === undefined ? [] : await checkVisited(run, cluster),
  ];
}

/** What is missing is meant to come: what is there is looked at. */
async function checkUnfinished(run: Run, identity: Identity): Promise<Finding[]> {
  const { cluster, keyStore } = identity;
  run.record.output('key-store-id', keyStore?.CustomKeyStoreId);
  if (cluster === undefined) return checkWorkers(run);
  recordCluster(run, cluster, identity);
  return [
    ...checkDrift(run, cluster), ...await checkGroupRules(run, cluster),
    ...checkBackups(run, cluster, identity), ...await checkCertificates(run, cluster),
    ...await checkAdminPassword(run, cluster), ...await checkParameterKey(run), ...await checkWorkers(run),
    ...await checkVisited(run, cluster),
  ];
}

/**
 * What is missing is meant to go: only what costs money, or should have gone before, is looked at. Where files are left, nobody's teardown
 * waits, and what brings the key back is needed.
 */
async function checkLeaving(run: Run, identity: Identity): Promise<Finding[]> {
  const { cluster, keyStore, fileSystem } = identity;
  if (cluster !== undefined) recordCluster(run, cluster, identity);
  run.record.output('key-store-id', keyStore?.CustomKeyStoreId);
  const doomed = doomedFileSystems(identity);
  const needed = doomed.length === 0 || cluster === undefined
    ? [] : [...checkCluster(run, cluster), ...checkBackups(run, cluster, identity)];
  return [...doomed, ...needed, ...await checkWorkers(run), ...fileSystem === undefined ? [] : await checkStorage(run, identity, true)];
}

/** Never "run deploy" where the cluster was lost: a fresh one opens nothing of what is left. Several of them are a conflict. */
function absent(run: Run, identity: Identity): Finding[] {
  if (notDeleting(identity.clusters).length > 0) return [];
  return [leavingCluster(identity) ?? lostCluster(run, identity) ?? {
    severity: 'broken',
    what: `There is no cluster tagged ${nameTag}=${run.inputs.name}.`,
    remedy: 'Run deploy, or check name, region and account.',
    runbook: 'cluster-not-active',
  }];
}

async function checkHsms(run: Run, cluster: Cluster, identity: Identity): Promise<Diagnosis[]> {
  recordCluster(run, cluster, identity);
  return [
    ...checkCluster(run, cluster), ...checkBackups(run, cluster, identity), ...await checkCertificates(run, cluster),
    ...await checkAdminPassword(run, cluster), ...await checkParameterKey(run),
  ];
}

/** Without an HSM that a worker can ask, that is all there is to say. */
const checkVisited = async (run: Run, cluster: Cluster): Promise<Diagnosis[]> =>
  (!run.inputs.verifyUsers || cluster.State !== 'ACTIVE' || activeHsms(cluster).length === 0 ? [] : checkUsers(run, cluster));
