import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Component, type Project } from 'projen';
import { partitionOf } from '../aws/partition';
import { type Configuration, configure, settingsOf, type Storage } from './configuration';
import { addText, named } from './generated';
import { keptUnderStack, keyStack, withOwnWorkers } from './keyStack';
import type { SafeStorageOptions } from './options';
import { keyStackFile, type Scope, scopesOf, stackFile, vpcParameters } from './policy';
import { fits, stack } from './stack';

/** A CloudFormation template that is the same for everybody. */
export const fromTemplates = (name: string, marker: string): string =>
  `# ${marker}\n${readFileSync(join(__dirname, '../../templates', name), 'utf8')}`;

/** The CloudFormation templates that let the workflows into each account, and the task that says how to deploy them. */
export class SafeStorageBootstrap extends Component {
  /**
   * @param project whose files these become
   * @param options those of the storages, as for a whole project
   */
  constructor(project: Project, options: SafeStorageOptions) {
    super(project);
    const configuration = configure(options);
    const scopes = scopesOf(configuration);
    const texts = scopes.map(scope => this.write(stackFile(scope), marker => stack(configuration, scope, marker)));
    for (const scope of scopes.filter(each => keptUnderStack(each).length > 0)) {
      this.write(keyStackFile(scope), marker => keyStack(configuration, scope, marker));
    }
    for (const name of ['network.yml', 'alarms.yml']) {
      this.write(`bootstrap/${name}`, marker => fromTemplates(name, marker));
    }
    const task = project.addTask('bootstrap', { description: 'Shows how to let the workflows into each account; changes nothing' });
    for (const line of scopes.flatMap((scope, index) => instructions(configuration, scope, fits(texts[index]!)))) task.say(line);
  }

  /** @returns what is in it */
  private write(path: string, render: (marker: string) => string): string {
    return addText(this.project, path, marker => render(named(marker)));
  }
}

const instructions = ({ repository = 'ORG/REPO', oidcIssuer }: Configuration, scope: Scope, isSmall: boolean): string[] => {
  const { region } = scope.storages[0]!;
  const vpcs = [...vpcParameters(scope.storages)];
  return [
    `Account ${scope.accountId}, as an administrator of it, once and whenever bootstrap/ has changed:`,
    `  aws cloudformation deploy --stack-name ${scope.environment} --template-file ${stackFile(scope)} --capabilities `
      + `CAPABILITY_NAMED_IAM --region ${region} --parameter-overrides Repository=${repository} `
      + `${vpcs.map(([parameter]) => `${parameter}=vpc-…`).join(' ')}${isSmall ? '' : ' --s3-bucket BUCKET'}`,
    ...isSmall ? [] : [`  BUCKET is any bucket of yours in ${region}: the template is too large for a request.`],
    '  Repository: as GitHub writes it in its tokens, behind "repo:"; with the ids of both where it is immutable: '
      + 'gh api "repos/{owner}/{repo}/actions/oidc/customization/sub" --jq \'.sub_claim_prefix // "repo:ORG/REPO"\'',
    ...vpcs.map(([parameter, [storage]]) => `  ${parameter}: ${lookUpVpc(storage!)}`),
    `  Add OidcProviderArn=arn:${partitionOf(region)}:iam::${scope.accountId}:oidc-provider/`
      + `${oidcIssuer} if the account has the provider already.`,
    ...[...new Set(keptUnderStack(scope).map(storage => storage.region))].map(each =>
      `  aws cloudformation deploy --stack-name ${scope.environment}-key --template-file ${keyStackFile(scope)} --region ${each}`
        + (withOwnWorkers(keptUnderStack(scope)).length === 0 ? '' : ' --parameter-overrides WorkerRoleArns=ARN,…')),
  ];
};

const lookUpVpc = (storage: Storage): string => `aws ec2 describe-subnets --region ${storage.region} --subnet-ids `
  + `${settingsOf(storage).subnetIds?.[0]} --query 'Subnets[0].VpcId' --output text`;
