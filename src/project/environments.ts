import { Component, type Project } from 'projen';
import { type Configuration, configure, dutiesOf } from './configuration';
import type { SafeStorageOptions } from './options';

/** The GitHub environments whose jobs may take the roles. */
export const environments = (configuration: Configuration): string[] =>
  [...new Set(configuration.storages.map(({ environment }) => environment))]
    .flatMap(environment => dutiesOf(configuration).map(duty => `${environment}-${duty}`));

/** What of an environment's answer decides who can have a job in it [GHREST:deployments/environments]. */
const verdict = [
  '"\\(.name): "',
  '(if .deployment_branch_policy == null then "OPEN: jobs of every branch may take its role" else "jobs of some branches only" end)',
  '(if any(.protection_rules[]?; .type == "required_reviewers") then ", once a reviewer has approved" else ", and nobody is asked" end)',
].join(' + ');

/** `npx projen environments`: which of them anybody can use who may push a branch. AWS sees an environment's name, not its protection. */
export class SafeStorageEnvironments extends Component {
  constructor(project: Project, options: SafeStorageOptions) {
    super(project);
    const task = project.addTask('environments', {
      description: 'Says which of the GitHub environments are open, by GitHub\'s CLI; changes nothing',
    });
    for (const name of environments(configure(options))) {
      task.exec(`gh api "repos/{owner}/{repo}/environments/${name}" --jq '${verdict}' || echo "${name}: not seen. If it is not there, `
        + 'GitHub makes it without any protection for the first job that names it."');
    }
  }
}
