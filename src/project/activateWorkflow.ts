import { phasesOf } from '../phaseTable';
import { chosen } from './chosenStorage';
import type { Configuration, Storage } from './configuration';
import { evidence, permissionsWithEvidence } from './evidence';
import { expression, type Job, storageInputs, turn, uses, type Workflow } from './workflow';

const choices = {
  'try-admin-password': {
    description: 'Try one more login as admin although two have failed; five lock admin for good', type: 'boolean', default: false,
  },
  'rotate-admin-password': {
    description: 'Give admin a new password; not together with the secret HSM_ADMIN_PASSWORD', type: 'boolean', default: false,
  },
};

/** Sets the admin password, by people who cannot deploy. */
export function activateWorkflow(configuration: Configuration): Workflow {
  return {
    name: `${configuration.workflowPrefix}activate`,
    runName: `activate ${expression('inputs.storage')}`
      + expression('inputs.rotate-admin-password && \', with a new admin password\' || \'\''),
    about: 'Sets the admin password of a storage\'s HSMs, makes the crypto user and connects the key store. Once in the life of a '
      + 'storage, after the first deploy. Only this workflow\'s role may reach the HSMs: whoever approves its environments decides.',
    on: chosen(configuration, 'The storage whose HSMs are to be activated', choices),
    runsOn: configuration.runsOn,
    jobs: configuration.storages.map(storage => activation(configuration, storage)),
  };
}

const activation = (configuration: Configuration, storage: Storage): Job => ({
  id: storage.name,
  name: `activate ${storage.name}`,
  condition: `inputs.storage == '${storage.name}'`,
  minutes: 240,
  environment: `${storage.environment}-activate`,
  permissions: permissionsWithEvidence(configuration),
  concurrency: turn(storage.name),
  steps: [
    uses(configuration.action, {
      name: 'Set the admin password and connect the key store',
      id: 'activate',
      inputs: {
        ...storageInputs(configuration, storage, 'activate'),
        'phases': phasesOf('activate', true).join(', '),
        'confirm': expression('inputs.confirm'),
        'admin-password': expression('secrets.HSM_ADMIN_PASSWORD'),
        'try-admin-password': expression('inputs.try-admin-password'),
        'rotate-admin-password': expression('inputs.rotate-admin-password'),
      },
    }),
    ...evidence(configuration, 'activate', `activate-${storage.name}`),
  ],
});
