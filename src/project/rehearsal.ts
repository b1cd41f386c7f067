import { Component, type Project, TextFile } from 'projen';
import { configure, roleArn, type Storage } from './configuration';
import type { SafeStorageOptions } from './options';
import { yamlText } from './yaml';

/** `npx projen rehearse`: every storage of this very configuration, on a simulated AWS and GitHub. */
export class SafeStorageRehearsal extends Component {
  constructor(project: Project, options: SafeStorageOptions) {
    super(project);
    const { storages } = configure(options);
    const task = project.addTask('rehearse', {
      description: 'Runs the configuration on a simulated AWS and GitHub: what it does, takes and costs',
    });
    for (const storage of storages) {
      const file = new TextFile(project, `rehearsal/${storage.name}.yml`);
      for (const line of yamlText(rehearsalInputs(storage), file.marker ?? 'Made by projen-safe-storage.').split('\n')) file.addLine(line);
      task.exec(`safe-storage-rehearse --config ${file.path} --report rehearsal/${storage.name}.html`, { receiveArgs: true });
    }
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
