import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Component, type Project, TextFile } from 'projen';
import { partitionOf } from '../aws/partition';
import { configure } from './configuration';
import type { SafeStorageOptions } from './options';
import { type Scope, scopesOf } from './policy';
import { stack } from './stack';

/** Where the stack of a scope is. */
export const stackFile = ({ environment, accountId }: Scope): string => `bootstrap/${environment}-${accountId}.yml`;

/** The CloudFormation templates that let the workflows into each account, and the task that says how to deploy them. */
export class SafeStorageBootstrap extends Component {
  constructor(project: Project, options: SafeStorageOptions) {
    super(project);
    const configuration = configure(options);
    const scopes = scopesOf(configuration);
    for (const scope of scopes) this.write(stackFile(scope), marker => stack(configuration, scope, marker));
    this.write('bootstrap/network.yml', marker => `# ${marker}\n${readFileSync(join(__dirname, '../../templates/network.yml'), 'utf8')}`);
    const task = project.addTask('bootstrap', { description: 'Shows how to let the workflows into each account; changes nothing' });
    for (const line of scopes.flatMap(scope => instructions(scope, configuration.repository))) task.say(line);
  }

  private write(path: string, render: (marker: string) => string): void {
    const file = new TextFile(this.project, path);
    for (const line of render(file.marker ?? 'Made by projen-safe-storage.').split('\n')) file.addLine(line);
  }
}

const instructions = (scope: Scope, repository = 'ORG/REPO'): string[] => [
  `Account ${scope.accountId}, as an administrator of it, once and whenever bootstrap/ has changed:`,
  `  aws cloudformation deploy --stack-name ${scope.environment} --template-file ${stackFile(scope)} --capabilities `
    + `CAPABILITY_NAMED_IAM --region ${scope.storages[0]!.region} --parameter-overrides Repository=${repository}`,
  `  Add OidcProviderArn=arn:${partitionOf(scope.storages[0]!.region)}:iam::${scope.accountId}:oidc-provider/`
    + 'token.actions.githubusercontent.com if the account has the provider already.',
];
