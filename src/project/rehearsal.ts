import { Component, type Project } from 'projen';
import { configure, roleArn, type Storage } from './configuration';
import { addText, named } from './generated';
import type { SafeStorageOptions } from './options';
import { yamlText } from './yaml';

/** `npx projen rehearse`: every storage of this very configuration, on a simulated AWS and GitHub. */
export class SafeStorageRehearsal extends Component {
  /**
   * @param project whose files these become
   * @param options those of the storages, as for a whole project
   */
  constructor(project: Project, options: SafeStorageOptions) {
    super(project);
    const { storages } = configure(options);
    const task = project.addTask('rehearse', {
      description: 'Runs the configuration on a simulated AWS and GitHub: what it does, takes and costs',
    });
    for (const storage of storages) {
      const path = `rehearsal/${storage.name}.yml`;
      addText(project, path, marker => yamlText(rehearsalInputs(storage), named(marker)));
      task.exec(`safe-storage-rehearse --config ${path} --report rehearsal/${storage.name}.html`, { receiveArgs: true });
    }
    project.addTask('drill', {
      description: 'Breaks a storage of the configuration on a simulated AWS and GitHub, and brings it back',
      exec: 'safe-storage-rehearse', receiveArgs: true,
    });
    project.addGitIgnore('/rehearsal/*.html');
  }
}

/** The inputs that the workflows hand to the action, but for the secrets. */
const rehearsalInputs = (storage: Storage) => ({
  'name': storage.name,
  'aws-region': storage.region,
  'allowed-account-id': storage.accountId,
  'role-to-assume': roleArn(storage, 'deploy'),
  ...storage.inputs,
});
