import { inputsOf } from '../inputs/table';
import { type PhaseName, phasesOf } from '../phaseTable';
import { type Configuration, workflowFile } from './configuration';
import { evidence, permissionsWithEvidence } from './evidence';
import { expression, fleetInputs, fleetMatrix, identity, inputNames, type Job, turn, uses, workflow } from './workflow';

const activation = 'The admin password is set by the workflow activate: run it after the first deploy, then this once more. ';

const choices = {
  recover: {
    description: 'A cluster is lost: restore it from its newest backup (source-backup-id: newest); nothing for storages that have theirs',
    type: 'boolean',
    default: false,
  },
};

/** The backup that a storage names itself, unless somebody says by hand that the newest one is to be found. */
const source = (configuration: Configuration): Record<string, string> => ({
  'source-backup-id': expression(`inputs.recover && 'newest' || ${
    inputNames(configuration).includes('source-backup-id') ? 'matrix.source-backup-id' : "''"}`),
});

/** A plan by the role that may only read, for the eyes of whoever lets the deployment pass; then the deployment. */
export function deployWorkflow(configuration: Configuration, marker: string): string {
  // Where activation is separate, the others wait for it as `pending`.
  const phases = phasesOf('deploy', configuration.separateActivation);
  const jobs = configuration.jobPerPhase
    // A job goes over the earlier phases that may still be pending; where they are complete that takes a minute.
    ? phases.map((phase, index) => deployment(configuration, phase, phase === 'storage'
      ? ['connect', 'storage']
      : [phase], phases[index - 1] ?? 'plan'))
    : [deployment(configuration, 'deploy', phases, 'plan')];
  return workflow({
    marker,
    name: `${configuration.workflowPrefix}deploy`,
    about: 'Makes what is missing of each storage. It looks first, so it can be run again at any time, and goes on where an earlier run '
      + `stopped. ${configuration.separateActivation ? activation : ''}Whoever approves the environment of the second job sees the plan `
      + 'before.',
    on: {
      workflow_dispatch: { inputs: choices },
      push: configuration.deployOnPush ? { branches: ['main'], paths: [workflowFile(configuration, 'deploy')] } : undefined,
    },
    runsOn: configuration.runsOn,
    jobs: [planning(configuration), ...jobs],
  });
}

const planning = (configuration: Configuration): Job => ({
  id: 'plan',
  name: `plan ${expression('matrix.name')}`,
  minutes: 30,
  environment: `${expression('matrix.environment')}-verify`,
  permissions: { 'id-token': identity },
  concurrency: `plan-${expression('matrix.name')}`,
  matrix: fleetMatrix(configuration),
  steps: [
    uses(configuration.action, {
      name: 'What would be done, how long it takes and what it costs',
      inputs: {
        ...fleetInputs(configuration, 'verify'),
        ...source(configuration),
        'phases': 'plan',
        'phase-roles': ['deploy', ...configuration.separateActivation
          ? ['activate']
          : []].map(duty => `${expression('matrix.roles')}-${duty}`).join(', '),
        'manufacturer-root-certificate': expression('vars.HSM_MANUFACTURER_ROOT'),
      },
    }),
  ],
});

const deployment = (configuration: Configuration, id: string, phases: readonly PhaseName[], needs: string): Job => ({
  id,
  name: `${id} ${expression('matrix.name')}`,
  needs,
  minutes: 360,
  environment: `${expression('matrix.environment')}-deploy`,
  permissions: permissionsWithEvidence(configuration),
  concurrency: turn(expression('matrix.name')),
  matrix: fleetMatrix(configuration),
  steps: [
    uses(configuration.action, {
      name: 'Make what is missing',
      id: 'deploy',
      inputs: {
        ...fleetInputs(configuration, 'deploy'),
        ...readBy(phases, source(configuration)),
        'phases': phases.join(', '),
        'manufacturer-root-certificate': expression('vars.HSM_MANUFACTURER_ROOT'),
        ...readBy(phases, authority(configuration)),
      },
    }),
    ...evidence(configuration, 'deploy', `${id}-${expression('matrix.name')}`),
  ],
});

/** A job is handed what its phases read: of the secrets no other's. */
const readBy = (phases: readonly PhaseName[], given: Record<string, string>): Record<string, string> => {
  const read: readonly string[] = phases.flatMap(inputsOf);
  return Object.fromEntries(Object.entries(given).filter(([name]) => read.includes(name)));
};

/**
 * Your CA's key from KMS, or the CA from the environment's secrets; while there is none, a token with which one is made and put there.
 * Secrets are read when the job starts, so only one storage of a fleet makes it and the others take it in the next run.
 */
function authority({ storages }: Configuration): Record<string, string> {
  const inKms = storages.filter(({ inputs }) => inputs['ca-kms-key'] !== undefined).length;
  // Over a KMS key the certificate stands alone, and it is no secret; no other key may be handed over beside that one.
  const overKms = 'vars.SAFE_STORAGE_CA_CERTIFICATE';
  if (inKms === storages.length) return { 'ca-certificate': expression(overKms) };
  const unless = (value: string, kms?: string) =>
    expression(inKms === 0 ? value : `${kms === undefined ? '' : `matrix.ca-kms-key && ${kms} || `}!matrix.ca-kms-key && ${value} || ''`);
  return {
    'ca-certificate': unless('secrets.SAFE_STORAGE_CA_CERTIFICATE', overKms),
    'ca-private-key': unless('secrets.SAFE_STORAGE_CA_PRIVATE_KEY'),
    'ca-key-passphrase': unless('secrets.SAFE_STORAGE_CA_KEY_PASSPHRASE'),
    'signed-cluster-certificate': unless('vars.SIGNED_CLUSTER_CERTIFICATE'),
    'github-token': expression(storages.length > 1
      ? 'matrix.makes-ca && secrets.SAFE_STORAGE_TOKEN || \'\''
      : 'secrets.SAFE_STORAGE_TOKEN'),
    'ca-secret-environment': `${expression('matrix.environment')}-deploy`,
  };
}
