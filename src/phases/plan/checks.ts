import type { Subnet } from '@aws-sdk/client-ec2';
import { activeHsms, isUninitialized } from '../../cloudhsm/client';
import { cliPackages } from '../../cloudhsm/packages';
import { checkClusterSubnets, describeSubnets } from '../../ec2/subnets';
import { inTheWayOfACluster } from '../../identity/lost';
import { goesToHsms, type PhaseName } from '../../phaseTable';
import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';
import { checkWorker } from '../../worker/worker';
import { examineAuthority, examineRoots, examineTrustAnchor } from './authority';
import { examineBackup } from './backup';
import type { Check } from './check';
import { examineLimits, examinePlace } from './fileSystem';
import { examineLeftovers } from './leftovers';
import { examineDrift, examineStates } from './obstacles';
import { examineOfferings } from './offerings';
import { examineHsmType, examineQuotas } from './quotas';
import { examineRights, examineWorkerRole } from './rights';
import { examineServiceLinkedRoles } from './serviceLinkedRoles';
import type { Situation } from './situation';
import { examineDns, examinePrivacy, examineZones } from './subnets';
import { examineWayOut } from './wayOut';

/** What the phases that are due rest on, in the order in which a reader would mend it. */
export function checksFor(run: Run, situation: Situation, due: ReadonlySet<PhaseName>): Check[] {
  const { worker, cliVersion, cliSha256, sourceBackupId, verifyUsers, subnetIds = [] } = run.inputs;
  const check = (isDue: boolean, what: string, look: () => Promise<Finding[]> | Finding[]): Check[] =>
    (isDue ? [{ what, look: async () => look() }] : []);
  const subnets = async () => describeSubnets(run, subnetIds, 'subnet-ids');
  const begun = [situation.cluster, situation.keyStore, situation.key, situation.fileSystem].some(part => part !== undefined);
  const makesHsms = due.has('provision') || due.has('connect');
  const visits = [...due].some(phase => goesToHsms(phase, verifyUsers));
  const hires = visits && worker.kind === 'ephemeral';
  return [
    ...check(begun, 'what is there is in order', () => examineStates(run, situation)),
    ...check(begun, 'what is there is as the inputs say', () => examineDrift(run, situation)),
    ...check(true, 'names are free, or this storage\'s own', async () => inTheWayOfACluster(run, situation)),
    ...check(true, 'nothing is left of earlier runs', async () => examineLeftovers(run, situation)),
    ...check(makesHsms, 'default quotas leave room', async () => examineQuotas(run, situation)),
    ...check(makesHsms && situation.cluster === undefined, 'AWS makes HSMs of the type', () => examineHsmType(run)),
    ...check(makesHsms, 'subnets are of one VPC, one a zone, with free addresses', async () => nothingBut(await checkClusterSubnets(run, subnetIds))),
    ...check(makesHsms, 'subnets are in zones that offer CloudHSM', async () => examineZones(run, await subnets())),
    ...check(makesHsms, 'subnets are private', async () => examinePrivacy(run, await subnets())),
    ...check(makesHsms || due.has('storage'), 'the VPC has DNS', async () => examineDns(run, (await subnets())[0]!.VpcId!)),
    ...check(!isUninitialized(situation.cluster), 'CA is the cluster\'s', async () => examineTrustAnchor(run, situation.cluster!)),
    ...check(sourceBackupId !== undefined && isUninitialized(situation.cluster), 'what comes with the backup', () => examineBackup(run)),
    ...check(due.has('initialize'), 'CA can sign, secrets are present', async () => examineAuthority(run)),
    ...check(due.has('initialize'), 'roots for the proof of the hardware are present', async () => examineRoots(run)),
    ...check(visits, 'package of the CloudHSM CLI is known', () => nothingBut(cliPackages(cliVersion, cliSha256))),
    ...check(visits && !hires && worker.kind !== 'runner', 'worker can be one', async () => nothingBut(await checkWorker(run, (await subnets())[0]!.VpcId!))),
    ...check(hires, 'the worker reaches SSM and its package source', async () => examineWayOut(run, workerSubnet(situation, await subnets()))),
    ...check(hires, 'the worker\'s type is offered in the subnets\' zones', async () => examineOfferings(run, await subnets())),
    ...check(hires, 'the worker\'s role lets it work', async () => examineWorkerRole(run)),
    ...check(due.has('storage'), 'FSx takes the file system\'s size', () => examineLimits(run)),
    ...check(due.has('storage') && situation.fileSystem === undefined, 'FSx takes the file system\'s subnets, route tables and security groups', async () => examinePlace(run)),
    ...check(due.size > 0, 'service-linked roles are present', async () => examineServiceLinkedRoles(run, due, situation)),
    ...check(due.size > 0, 'permissions of the phases, as IAM simulates them', async () => examineRights(run, due, await subnets())),
  ];
}

/** A check that throws what it finds. */
const nothingBut = (_: unknown): Finding[] => [];

/** Where the worker is started: beside the first HSM. */
const workerSubnet = ({ cluster }: Situation, subnets: readonly Subnet[]): Subnet =>
  subnets.find(({ SubnetId }) => cluster !== undefined && SubnetId === activeHsms(cluster)[0]?.SubnetId) ?? subnets[0]!;
