import { inputsOf } from '../inputs/table';
import { type PhaseName, phasesOf } from '../phaseTable';
import { chosenName, isChosen, oneOrAll } from './chosenStorage';
import { type Configuration, roleArn, settingsOf, type Storage, workflowFile } from './configuration';
import { evidence, permissionsWithEvidence } from './evidence';
import type { Host } from './host';
import { withSummary } from './summaryJob';
import { expression, identity, type Job, storageInputs, turn, uses, type Workflow } from './workflow';

const activation = 'The admin password is set by the workflow activate: run it after the first deploy, then this once more. ';

const choices = {
  recover: {
    description: 'A cluster is lost: restore it from its newest backup (source-backup-id: newest); nothing for storages that have theirs',
    type: 'boolean',
    default: false,
  },
};

/** The backup that a storage names itself, unless somebody says by hand that the newest one is to be found. */
const source = ({ inputs }: Storage): Record<string, string> => ({
  'source-backup-id': expression(`inputs.recover && 'newest' || '${inputs['source-backup-id'] ?? ''}'`),
});

/** A plan by the role that may only read, for the eyes of whoever lets the deployment pass; then the deployment. */
export function deployWorkflow(configuration: Configuration, { branch }: Host): Workflow {
  return {
    name: `${configuration.workflowPrefix}deploy`,
    runName: `deploy ${chosenName(configuration)}${expression('inputs.recover && \', recovering what is lost\' || \'\'')}`,
    about: 'Makes what is missing of each storage. It looks first, so it can be run again at any time, and goes on where an earlier run '
      + `stopped. ${configuration.separateActivation ? activation : ''}Whoever approves the environment of the second job sees the plan `
      + 'before.',
    on: {
      workflow_dispatch: { inputs: { ...oneOrAll(configuration), ...choices } },
      push: configuration.deployOnPush ? { branches: [branch], paths: [workflowFile(configuration, 'deploy')] } : undefined,
    },
    runsOn: configuration.runsOn,
    // Each storage has jobs of its own: what fails or waits in one stops no other.
    jobs: withSummary(
      configuration,
      configuration.storages.flatMap(storage => [planning(configuration, storage), ...deployments(configuration, storage)]),
      ['plan', ...configuration.jobPerPhase ? phasesOf('deploy', configuration.separateActivation) : ['deploy']],
    ),
  };
}

function deployments(configuration: Configuration, storage: Storage): Job[] {
  // Where activation is separate, the others wait for it as `pending`.
  const phases = phasesOf('deploy', configuration.separateActivation);
  if (!configuration.jobPerPhase) return [deployment(configuration, storage, { id: 'deploy', phases, needs: 'plan' })];
  return phases.map((phase, index) => deployment(configuration, storage, {
    id: phase,
    // A job goes over the earlier phase that activation may have left pending; where it is complete that takes a minute.
    phases: phase === 'storage' ? ['connect', 'storage'] : [phase],
    needs: phases[index - 1] ?? 'plan',
    // What waits is to go on in another run: the phases behind it are left out, and nothing has failed.
    after: phases[index - 1],
  }));
}

const planning = (configuration: Configuration, storage: Storage): Job => ({
  id: `plan-${storage.name}`,
  name: `plan ${storage.name}`,
  condition: isChosen(configuration, storage),
  minutes: 30,
  environment: `${storage.environment}-verify`,
  permissions: { idToken: identity },
  concurrency: `plan-${storage.name}`,
  outputs: { changes: { stepId: 'plan', outputName: 'changes' } },
  steps: [
    uses(configuration.action, {
      id: 'plan',
      name: 'What would be done, how long it takes and what it costs',
      inputs: {
        ...storageInputs(configuration, storage, 'verify'),
        ...source(storage),
        'phases': 'plan',
        'phase-roles': (configuration.separateActivation ? ['deploy', 'activate'] as const : ['deploy'] as const)
          .map(duty => roleArn(storage, duty)).join(', '),
        'manufacturer-root-certificate': expression('vars.HSM_MANUFACTURER_ROOT'),
        // Its secrets are not this job's, so it cannot say whether there is a CA.
        ...settingsOf(storage).caKmsKey === undefined && { 'ca-secret-environment': `${storage.environment}-deploy` },
      },
    }),
  ],
});

const deployment = (configuration: Configuration, storage: Storage, { id, phases, needs, after }: {
  readonly id: string;
  readonly phases: readonly PhaseName[];
  readonly needs: string;
  /** A job that has to end complete before, not pending. */
  readonly after?: string;
}): Job => ({
  id: `${id}-${storage.name}`,
  name: `${id} ${storage.name}`,
  needs: [`${needs}-${storage.name}`],
  condition: after === undefined ? undefined : `needs.${after}-${storage.name}.outputs.status == 'complete'`,
  minutes: 360,
  environment: `${storage.environment}-deploy`,
  permissions: permissionsWithEvidence(configuration),
  concurrency: turn(storage.name),
  outputs: { status: { stepId: 'deploy', outputName: 'status' } },
  steps: [
    uses(configuration.action, {
      name: 'Make what is missing',
      id: 'deploy',
      inputs: {
        ...storageInputs(configuration, storage, 'deploy'),
        ...readBy(phases, source(storage)),
        'phases': phases.join(', '),
        'manufacturer-root-certificate': expression('vars.HSM_MANUFACTURER_ROOT'),
        ...readBy(phases, authority(configuration, storage)),
      },
    }),
    ...evidence(configuration, 'deploy', `${id}-${storage.name}`),
  ],
});

/** A job is handed what its phases read: of the secrets no other's. */
const readBy = (phases: readonly PhaseName[], given: Record<string, string>): Record<string, string> => {
  const read: readonly string[] = phases.flatMap(inputsOf);
  return Object.fromEntries(Object.entries(given).filter(([name]) => read.includes(name)));
};

/**
 * Your CA's key from KMS, or the CA from the environment's secrets; while there is none, a token with which one is made and put there.
 * Secrets are read when the job starts, so only one storage of those that share an environment makes it, and the others take it in the
 * next run.
 */
function authority({ storages }: Configuration, storage: Storage): Record<string, string> {
  // Over a KMS key the certificate stands alone, and it is no secret; no other key may be handed over beside that one.
  if (settingsOf(storage).caKmsKey !== undefined) return { 'ca-certificate': expression('vars.SAFE_STORAGE_CA_CERTIFICATE') };
  const [making] = storages.filter(other => other.environment === storage.environment && settingsOf(other).caKmsKey === undefined);
  return {
    'ca-certificate': expression('secrets.SAFE_STORAGE_CA_CERTIFICATE'),
    'ca-private-key': expression('secrets.SAFE_STORAGE_CA_PRIVATE_KEY'),
    'ca-key-passphrase': expression('secrets.SAFE_STORAGE_CA_KEY_PASSPHRASE'),
    'signed-cluster-certificate': expression(`vars.${signedCertificate(storages, storage)}`),
    ...storage === making && { 'github-token': expression('secrets.SAFE_STORAGE_TOKEN') },
    'ca-secret-environment': `${storage.environment}-deploy`,
  };
}

/** The variable with what an offline CA has signed: each cluster of a fleet has a certificate of its own. */
export const signedCertificate = (storages: readonly Storage[], { name }: Storage): string =>
  `SIGNED_CLUSTER_CERTIFICATE${storages.length === 1 ? '' : `_${name.toUpperCase().replaceAll('-', '_')}`}`;
