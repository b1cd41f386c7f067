import type { Subnet } from '@aws-sdk/client-ec2';
import { activeHsms, isUninitialized } from '../../cloudhsm/client';
import { cliPackages } from '../../cloudhsm/packages';
import { checkClusterSubnets, describeSubnets } from '../../ec2/subnets';
import { inTheWayOfACluster } from '../../identity/lost';
import { goesToHsms, type PhaseName } from '../../phaseTable';
import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';
import { checkWorker } from '../../worker/worker';
import { checkCa, checkRoots, checkTrustAnchor } from './authority';
import { checkBackup } from './backup';
import type { Check } from './check';
import { checkDrift, checkStates } from './conflicts';
import type { CurrentState } from './currentState';
import { checkEgress } from './egress';
import { checkLimits, checkPlacement } from './fileSystem';
import { checkLeftovers } from './leftovers';
import { checkOfferings } from './offerings';
import { checkPasswordKey } from './passwordKey';
import { checkPermissions, checkWorkerRole } from './permissions';
import { checkHsmType, checkQuotas } from './quotas';
import { checkServiceLinkedRoles } from './serviceLinkedRoles';
import { checkDns, checkPrivacy, checkZones } from './subnets';

/** What the phases that are due rest on, in the order in which a reader would fix it. */
export function checksFor(run: Run, current: CurrentState, due: ReadonlySet<PhaseName>): Check[] {
  const { worker, cliVersion, cliSha256, sourceBackupId, verifyUsers, subnetIds = [] } = run.inputs;
  const check = (isDue: boolean, what: string, look: () => Promise<Finding[]> | Finding[]): Check[] =>
    (isDue ? [{ what, look: async () => look() }] : []);
  const subnets = async () => describeSubnets(run, subnetIds, 'subnet-ids');
  const begun = [current.cluster, current.keyStore, current.key, current.fileSystem].some(part => part !== undefined);
  const makesHsms = due.has('provision') || due.has('connect');
  const needsWorker = [...due].some(phase => goesToHsms(phase, verifyUsers));
  const startsWorker = needsWorker && worker.kind === 'ephemeral';
  return [
    ...check(begun, 'what is there is in order', () => checkStates(run, current)),
    ...check(begun, 'what is there is as the inputs say', () => checkDrift(run, current)),
    ...check(true, 'names are free, or this storage\'s own', async () => inTheWayOfACluster(run, current)),
    ...check(true, 'nothing is left of earlier runs', async () => checkLeftovers(run, current)),
    ...check(makesHsms, 'default quotas leave room', async () => checkQuotas(run, current)),
    ...check(makesHsms && current.cluster === undefined, 'AWS makes HSMs of the type', () => checkHsmType(run)),
    ...check(makesHsms, 'subnets are of one VPC, one a zone, with free addresses', async () => nothingBut(
      await checkClusterSubnets(run, subnetIds),
    )),
    ...check(makesHsms, 'subnets are in zones that offer CloudHSM', async () => checkZones(run, await subnets())),
    ...check(makesHsms, 'subnets are private', async () => checkPrivacy(run, await subnets())),
    ...check(makesHsms || due.has('storage'), 'the VPC has DNS', async () => checkDns(run, (await subnets())[0]!.VpcId!)),
    ...check(!isUninitialized(current.cluster), 'CA is the cluster\'s', async () => checkTrustAnchor(run, current.cluster!)),
    ...check(
      sourceBackupId !== undefined && isUninitialized(current.cluster), 'what comes with the backup', async () => checkBackup(run, current),
    ),
    ...check(due.has('initialize'), 'CA can sign, secrets are present', async () => checkCa(run)),
    ...check(due.has('initialize'), 'roots for the proof of the hardware are present', async () => checkRoots(run)),
    ...check(true, 'the key of the passwords can be used', async () => checkPasswordKey(run, due.has('activate'))),
    ...check(needsWorker, 'package of the CloudHSM CLI is known', () => nothingBut(cliPackages(cliVersion, cliSha256))),
    ...check(needsWorker
      && !startsWorker
      && worker.kind !== 'runner', 'worker can be one', async () => nothingBut(await checkWorker(run, (await subnets())[0]!.VpcId!))),
    ...check(
      startsWorker, 'the worker reaches SSM and its package source', async () => checkEgress(run, workerSubnet(current, await subnets())),
    ),
    ...check(startsWorker, 'the worker\'s type is offered in the subnets\' zones', async () => checkOfferings(run, await subnets())),
    ...check(startsWorker, 'the worker\'s role lets it work', async () => checkWorkerRole(run)),
    ...check(due.has('storage'), 'FSx takes the file system\'s size', () => checkLimits(run)),
    ...check(due.has('storage') && current.fileSystem === undefined, 'FSx takes the file system\'s subnets, route tables and security '
      + 'groups', async () => checkPlacement(run)),
    ...check(due.size > 0, 'service-linked roles are present', async () => checkServiceLinkedRoles(run, due, current)),
    ...check(due.size > 0, 'permissions of the phases, as IAM simulates them', async () => checkPermissions(run, due, await subnets())),
  ];
}

/** A check that throws what it finds. */
const nothingBut = (_: unknown): Finding[] => [];

/** Where the worker is started: beside the first HSM. */
const workerSubnet = ({ cluster }: CurrentState, subnets: readonly Subnet[]): Subnet =>
  subnets.find(({ SubnetId }) => cluster !== undefined && SubnetId === activeHsms(cluster)[0]?.SubnetId) ?? subnets[0]!;
