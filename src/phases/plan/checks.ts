import type { Subnet } from '@aws-sdk/client-ec2';
import { activeHsms, isUninitialized } from '../../cloudhsm/client';
import { cliPackages } from '../../cloudhsm/packages';
import { checkClusterSubnets, describeSubnets } from '../../ec2/subnets';
import { checkStorageSubnets } from '../../fsx/fileSystem';
import { inTheWayOfACluster } from '../../identity/lost';
import type { InputRow } from '../../inputs/rules';
import { camel, type InputName, type Inputs, inputTable } from '../../inputs/table';
import { openSigningKey } from '../../kms/signingKey';
import { goesToHsms, type PhaseName } from '../../phaseTable';
import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';
import { checkImage } from '../../worker/image';
import { checkWorker } from '../../worker/worker';
import { checkCa, checkRoots, checkTrustAnchor } from './authority';
import { checkBackup } from './backup';
import type { Check } from './check';
import { checkDrift, checkStates } from './conflicts';
import type { CurrentState } from './currentState';
import { checkEgress } from './egress';
import { addsRoutes, checkAddedRoutes, checkGroups, checkLimits, checkPlacement } from './fileSystem';
import { checkLeftovers } from './leftovers';
import { checkOfferings } from './offerings';
import { checkPasswordKey } from './passwordKey';
import { checkPermissions, checkPhaseRoles, checkWorkerRole } from './permissions';
import { checkHsmType, checkQuotas } from './quotas';
import { checkServiceLinkedRoles } from './serviceLinkedRoles';
import { checkDns, checkPrivacy, checkZones } from './subnets';

/** What a plan is about. */
interface Situation {
  readonly run: Run;
  readonly current: CurrentState;
  readonly due: ReadonlySet<PhaseName>;
  /** Those of them that make something, not only change what is there. */
  readonly making: ReadonlySet<PhaseName>;
  /** Those of the cluster, looked up once. */
  readonly subnets: () => Promise<Subnet[]>;
}

/** When something is due, in words that complete a sentence of docs/plan.md. */
interface When {
  readonly words: string;
  readonly is: (situation: Situation) => boolean;
}

/** One thing that is looked at, and the inputs that it is about. */
export interface PlanCheck {
  /** Completes "checked …" where all is well. */
  readonly what: string;
  readonly inputs: readonly InputName[];
  readonly when: When;
  /**
   * Inputs that name something: where the check is not due, it is made all the same if one of them is given and not its default, and comes
   * to notices, since nothing would fail of it.
   */
  readonly always?: readonly InputName[];
  /** `provision` makes it too, before an HSM is paid for: an hour later the phase storage would fail of it. */
  readonly beforeSpending?: true;
  readonly look: (situation: Situation) => Promise<Finding[]> | Finding[];
}

const makesHsms = ({ making }: Situation): boolean => making.has('provision') || making.has('connect');
/** Also for a `verify` that is asked for, of which there is nothing to be planned. */
const needsWorker = ({ run: { inputs }, making }: Situation): boolean =>
  [...making, ...inputs.phases.filter(phase => phase === 'verify')].some(phase => goesToHsms(phase, inputs.verifyUsers));
const startsWorker = (situation: Situation): boolean => situation.run.inputs.worker.kind === 'ephemeral' && needsWorker(situation);
const isYours = ({ inputs: { worker } }: Run): boolean => worker.kind === 'instance' || worker.kind === 'lambda';

const when = {
  always: { words: '', is: () => true },
  begun: {
    words: 'where something of the storage is there',
    is: ({ current }) => [current.cluster, current.keyStore, current.key, current.fileSystem].some(part => part !== undefined),
  },
  makesHsms: { words: 'where HSMs are to be made', is: makesHsms },
  makesCluster: {
    words: 'where a cluster is to be made', is: situation => makesHsms(situation) && situation.current.cluster === undefined,
  },
  needsVpc: {
    words: 'where HSMs or a file system are to be made', is: situation => makesHsms(situation) || situation.making.has('storage'),
  },
  initialized: { words: 'where the cluster is initialized', is: ({ current }) => !isUninitialized(current.cluster) },
  restores: {
    words: 'where the cluster is still to be restored',
    is: ({ run, current }) => run.inputs.sourceBackupId !== undefined && isUninitialized(current.cluster),
  },
  initializes: { words: 'where the cluster is to be initialized', is: ({ due }) => due.has('initialize') },
  needsWorker: { words: 'where a phase goes to the HSMs', is: needsWorker },
  needsYours: { words: 'where a phase goes to the HSMs', is: situation => isYours(situation.run) && needsWorker(situation) },
  startsWorker: { words: 'where an ephemeral worker is to be started', is: startsWorker },
  storage: { words: 'where the phase storage has something to do', is: ({ due }) => due.has('storage') },
  makesFileSystem: {
    words: 'where a file system is to be made', is: ({ due, current }) => due.has('storage') && current.fileSystem === undefined,
  },
  addsRoutes: {
    words: 'where a file system that is there is to be reached from more subnets',
    is: ({ run, due, current }) => due.has('storage') && addsRoutes(run, current),
  },
  something: { words: 'where there is something to do', is: ({ due }) => due.size > 0 },
} as const satisfies Record<string, When>;

/** A check that throws what it finds. */
const nothingBut = (_: unknown): Finding[] => [];

/** Where the worker is started: beside the first HSM. */
const workerSubnet = ({ cluster }: CurrentState, subnets: readonly Subnet[]): Subnet =>
  subnets.find(({ SubnetId }) => cluster !== undefined && SubnetId === activeHsms(cluster)[0]?.SubnetId) ?? subnets[0]!;

/** What is looked at, in the order in which a reader would fix it. */
export const planChecks: readonly PlanCheck[] = [
  {
    what: 'what is there is in order', when: when.begun, inputs: [],
    look: ({ run, current }) => checkStates(run, current),
  },
  {
    what: 'what is there is as the inputs say', when: when.begun,
    inputs: [
      'hsm-type', 'hsm-mode', 'hsm-count', 'subnet-ids', 'source-backup-id', 'backup-retention-days', 'deployment-type', 'storage-capacity',
      'throughput-capacity', 'ha-pairs', 'storage-subnet-ids', 'preferred-subnet-id', 'route-table-ids', 'security-group-ids', 'svm-name',
      'volume-name', 'volume-size', 'junction-path', 'tags',
    ],
    look: async ({ run, current }) => checkDrift(run, current),
  },
  {
    what: 'names are free, or this storage\'s own', when: when.always,
    inputs: ['name', 'key-store-name', 'key-alias', 'source-backup-id', 'new-storage'],
    look: async ({ run, current }) => inTheWayOfACluster(run, current),
  },
  {
    what: 'nothing is left of earlier runs', when: when.always, inputs: ['name', 'worker'],
    look: async ({ run, current }) => checkLeftovers(run, current),
  },
  {
    what: 'default quotas leave room', when: when.makesHsms, inputs: ['hsm-count'],
    look: async ({ run, current }) => checkQuotas(run, current),
  },
  {
    what: 'AWS makes HSMs of the type', when: when.makesCluster, inputs: ['hsm-type'],
    look: ({ run }) => checkHsmType(run),
  },
  {
    what: 'subnets are of one VPC, one a zone, with free addresses', when: when.makesHsms, inputs: ['subnet-ids'],
    look: async ({ run }) => nothingBut(await checkClusterSubnets(run, run.inputs.subnetIds ?? [])),
  },
  {
    what: 'subnets are in zones that offer CloudHSM', when: when.makesHsms, inputs: ['subnet-ids', 'aws-region'],
    look: async ({ run, subnets }) => checkZones(run, await subnets()),
  },
  {
    what: 'subnets are private', when: when.makesHsms, inputs: ['subnet-ids'],
    look: async ({ run, subnets }) => checkPrivacy(run, await subnets()),
  },
  {
    what: 'the VPC has DNS', when: when.needsVpc, inputs: ['subnet-ids'],
    look: async ({ run, subnets }) => checkDns(run, (await subnets())[0]!.VpcId!),
  },
  {
    what: 'CA is the cluster\'s', when: when.initialized, inputs: ['ca-certificate'],
    look: async ({ run, current }) => checkTrustAnchor(run, current.cluster!),
  },
  {
    what: 'what comes with the backup', when: when.restores, inputs: ['source-backup-id'],
    look: async ({ run, current }) => checkBackup(run, current),
  },
  {
    what: 'CA can sign, secrets are present', when: when.initializes,
    inputs: [
      'ca-certificate', 'ca-private-key', 'ca-key-passphrase', 'ca-kms-key', 'github-token', 'ca-secret-prefix', 'ca-secret-environment',
      'signed-cluster-certificate',
    ],
    always: ['ca-kms-key'],
    look: async ({ run, due }) => (due.has('initialize') ? checkCa(run) : nothingBut(await openSigningKey(run, run.inputs.caKmsKey!))),
  },
  {
    what: 'roots for the proof of the hardware are present', when: when.initializes,
    inputs: [
      'aws-root-certificate', 'aws-root-sha256', 'manufacturer-root-certificate', 'manufacturer-root-sha256', 'hardware-verification',
    ],
    look: async ({ run }) => checkRoots(run),
  },
  {
    what: 'the key of the passwords can be used', when: when.always, inputs: ['parameter-kms-key'],
    look: async ({ run, due }) => checkPasswordKey(run, due.has('activate')),
  },
  {
    what: 'package of the CloudHSM CLI is known', when: when.needsWorker, inputs: ['cli-version', 'cli-sha256'],
    look: ({ run: { inputs: { cliVersion, cliSha256 } } }) => nothingBut(cliPackages(cliVersion, cliSha256)),
  },
  {
    what: 'worker can be one', when: when.needsYours, inputs: ['worker'], always: ['worker'],
    look: async ({ run, subnets }) => nothingBut(await checkWorker(run, (await subnets())[0]!.VpcId!)),
  },
  {
    what: 'the worker reaches SSM and its package source', when: when.startsWorker, inputs: ['subnet-ids', 'worker-image'],
    look: async ({ run, current, subnets }) => checkEgress(run, workerSubnet(current, await subnets())),
  },
  {
    what: 'the worker\'s type is offered in the subnets\' zones', when: when.startsWorker, inputs: ['worker-instance-type', 'subnet-ids'],
    always: ['worker-instance-type'],
    look: async ({ run, subnets }) => checkOfferings(run, await subnets()),
  },
  {
    what: 'the worker\'s image is there, and fits its type', when: when.startsWorker, inputs: ['worker-image', 'worker-instance-type'],
    always: ['worker-image'],
    look: async ({ run }) => nothingBut(await checkImage(run)),
  },
  {
    what: 'the worker\'s role lets it work', when: when.startsWorker, inputs: ['worker-instance-profile', 'parameter-kms-key'],
    always: ['worker-instance-profile'],
    look: async ({ run }) => checkWorkerRole(run),
  },
  {
    what: 'FSx takes the file system\'s size', when: when.storage, beforeSpending: true,
    inputs: ['deployment-type', 'storage-capacity', 'throughput-capacity', 'ha-pairs', 'volume-size'],
    look: ({ run }) => checkLimits(run),
  },
  {
    what: 'FSx takes the file system\'s subnets and route tables', when: when.makesFileSystem, beforeSpending: true,
    inputs: ['storage-subnet-ids', 'preferred-subnet-id', 'route-table-ids', 'deployment-type'],
    always: ['storage-subnet-ids'],
    look: async ({ run, current }) => (current.fileSystem === undefined ? checkPlacement(run) : nothingBut(await checkStorageSubnets(run))),
  },
  {
    what: 'FSx can write into the route tables that are added', when: when.addsRoutes, inputs: ['route-table-ids'],
    always: ['route-table-ids'],
    look: async ({ run, current }) => checkAddedRoutes(run, current),
  },
  {
    what: 'security groups are of the file system\'s VPC', when: when.makesFileSystem, beforeSpending: true, inputs: ['security-group-ids'],
    always: ['security-group-ids'],
    look: async ({ run }) => checkGroups(run),
  },
  {
    what: 'service-linked roles are present', when: when.something, inputs: ['phase-roles'],
    look: async ({ run, making, current }) => checkServiceLinkedRoles(run, making, current),
  },
  {
    what: 'permissions of the phases, as IAM simulates them', when: when.something,
    inputs: ['phase-roles', 'role-to-assume', 'worker', 'worker-image', 'parameter-kms-key', 'ca-kms-key', 'verify-users'],
    always: ['phase-roles'],
    look: async ({ run, due, making, subnets }) =>
      (due.size > 0 ? checkPermissions(run, { due, making }, await subnets()) : checkPhaseRoles(run)),
  },
];

/** Whether an input says something that its default does not. */
function isGiven(run: Run, name: InputName): boolean {
  const value = run.inputs[camel(name) as keyof Inputs];
  return name === 'worker' ? isYours(run) : value !== undefined && value !== (inputTable[name] as InputRow<unknown>).default;
}

/** What the phases that are due rest on; and what inputs name although nothing needs it now. */
export function checksFor(
  run: Run, current: CurrentState, phases: Pick<Situation, 'due' | 'making'>, rows: readonly PlanCheck[] = planChecks,
): Check[] {
  let looked: Promise<Subnet[]> | undefined;
  const subnets = async () => looked ??= describeSubnets(run, run.inputs.subnetIds ?? [], 'subnet-ids');
  const situation: Situation = { run, current, ...phases, subnets };
  return rows.flatMap(({ what, when: { is }, always = [], look }) => {
    const isDue = is(situation);
    if (!isDue && !always.some(name => isGiven(run, name))) return [];
    return [{ what, isDue, look: async () => look(situation) }];
  });
}

/** Those that need no other phase, of the phases that this run is asked for. */
export function checksBeforeSpending(run: Run, current: CurrentState): Check[] {
  const due = new Set(run.inputs.phases);
  const rows = planChecks.filter(({ beforeSpending }) => beforeSpending);
  return checksFor(run, current, { due, making: due }, rows).filter(({ isDue }) => isDue);
}
