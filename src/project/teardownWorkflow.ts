import { chosen } from './chosenStorage';
import type { Configuration, Storage } from './configuration';
import { evidence, permissionsWithEvidence } from './evidence';
import { expression, type Job, storageInputs, turn, uses, type Workflow } from './workflow';

const choices = {
  'delete-backups': {
    description: 'Delete the passwords and the backups too, without which its HSMs do not come back', type: 'boolean', default: false,
  },
  'ignore-consumers': {
    description: 'Go on although others use the key; their data are lost with it', type: 'boolean', default: false,
  },
};

/** Removes a storage, by people who cannot make one. */
export function teardownWorkflow(configuration: Configuration): Workflow {
  return {
    name: `${configuration.workflowPrefix}teardown`,
    runName: `tear down ${expression('inputs.storage')}${expression('inputs.delete-backups && \' with its backups\' || \'\'')}`,
    about: 'Removes a storage with its files, key and HSMs. KMS keeps a key for 7 to 30 days before it deletes it: the first run '
      + 'schedules that and says '
      + 'when to run this again for the rest. Until then everything but the files can be brought back. CloudHSM\'s audit log goes with '
        + 'the cluster, unless it is protected from deletion.',
    on: chosen(configuration, 'The storage that goes', choices),
    runsOn: configuration.runsOn,
    jobs: configuration.storages.map(storage => removal(configuration, storage)),
  };
}

const removal = (configuration: Configuration, storage: Storage): Job => ({
  id: storage.name,
  name: `tear down ${storage.name}`,
  condition: `inputs.storage == '${storage.name}'`,
  minutes: 360,
  environment: `${storage.environment}-teardown`,
  permissions: permissionsWithEvidence(configuration),
  concurrency: turn(storage.name),
  steps: [
    uses(configuration.action, {
      name: 'Remove what is there, in the order that AWS accepts',
      id: 'teardown',
      inputs: {
        ...storageInputs(configuration, storage, 'teardown'),
        'phases': 'teardown',
        'confirm': expression('inputs.confirm'),
        'delete-backups': expression('inputs.delete-backups'),
        'ignore-consumers': expression('inputs.ignore-consumers'),
      },
    }),
    ...evidence(configuration, 'teardown', `teardown-${storage.name}`),
  ],
});
