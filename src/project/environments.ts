import { Component, type Project } from 'projen';
import type { Duty } from '../phaseTable';
import { configure, dutiesOf, environments } from './configuration';
import { hostOf } from './host';
import type { SafeStorageOptions } from './options';

/** What of an environment's answer decides who can have a job in it [GHREST:deployments/environments]. */
const verdict = [
  '"\\(.name): "',
  '(if .deployment_branch_policy == null then "OPEN: jobs of every branch may take its role" else "jobs of some branches only" end)',
  '(if any(.protection_rules[]?; .type == "required_reviewers") then ", once a reviewer has approved" else ", and nobody is asked" end)',
].join(' + ');

/** Who is asked before a job of a duty, and how many minutes it waits beside that; what a schedule starts asks nobody. */
const protection: Record<Duty, { readonly team?: string; readonly wait?: number }> = {
  deploy: { team: 'PLATFORM-TEAM' },
  activate: { team: 'SECURITY-TEAM' },
  verify: {},
  teardown: { team: 'OWNERS-TEAM', wait: 24 * 60 },
};

/** The commands that make an environment for one branch, with its reviewers [GHREST:deployments/environments]. */
function protect(name: string, duty: Duty, branch: string): string[] {
  const { team, wait = 0 } = protection[duty];
  const reviewers = team === undefined ? '[]' : `[{"type": "Team", "id": '"$(gh api "orgs/{owner}/teams/${team}" --jq .id)"'}]`;
  return [
    `  gh api --method PUT "repos/{owner}/{repo}/environments/${name}" --input - <<< '{"wait_timer": ${wait}, "prevent_self_review": `
      + `${team !== undefined}, "reviewers": ${reviewers}, "deployment_branch_policy": {"protected_branches": false, `
      + '"custom_branch_policies": true}}\'',
    `  gh api --method POST "repos/{owner}/{repo}/environments/${name}/deployment-branch-policies" --raw-field name=${branch}`,
  ];
}

/** `npx projen environments`: which of them anybody can use who may push a branch. AWS sees an environment's name, not its protection. */
export class SafeStorageEnvironments extends Component {
  /**
   * @param project whose files these become
   * @param options those of the storages, as for a whole project
   */
  constructor(project: Project, options: SafeStorageOptions) {
    super(project);
    const task = project.addTask('environments', {
      description: 'Says which of the GitHub environments are open, by GitHub\'s CLI; changes nothing',
    });
    const configuration = configure(options);
    const { branch } = hostOf(project, options.branch);
    for (const name of environments(configuration)) {
      task.exec(`gh api "repos/{owner}/{repo}/environments/${name}" --jq '${verdict}' || echo "${name}: not seen. If it is not there, `
        + 'GitHub makes it without any protection for the first job that names it."');
    }
    const showing = project.addTask('protect', {
      description: 'Shows how to make the GitHub environments with their branch and reviewers; changes nothing',
    });
    showing.say('As an administrator of the repository, in bash, by GitHub\'s CLI; put in your teams, which must be able to read it:');
    for (const environment of new Set(configuration.storages.map(storage => storage.environment))) {
      for (const line of dutiesOf(configuration).flatMap(duty => protect(`${environment}-${duty}`, duty, branch))) showing.say(line);
    }
  }
}
