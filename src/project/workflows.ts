import { Component, type Project } from 'projen';
import { activateWorkflow } from './activateWorkflow';
import { configure } from './configuration';
import { deployWorkflow } from './deployWorkflow';
import { drillWorkflow } from './drillWorkflow';
import { hostOf } from './host';
import type { SafeStorageOptions } from './options';
import { rehearseWorkflow } from './rehearseWorkflow';
import { ReviewedWorkflow } from './reviewedWorkflow';
import { teardownWorkflow } from './teardownWorkflow';
import { verifyWorkflow } from './verifyWorkflow';

/**
 * The workflows deploy, activate, verify, teardown, rehearse and drill. They are projen's own `GithubWorkflow`s, found and changed by
 * `GitHub.of(project).tryFindWorkflow('deploy')`.
 */
export class SafeStorageWorkflows extends Component {
  /**
   * @param project whose files these become
   * @param options those of the storages, as for a whole project
   */
  constructor(project: Project, options: SafeStorageOptions) {
    super(project);
    const configuration = configure(options);
    const host = hostOf(project, options.branch);
    for (const workflow of [
      deployWorkflow(configuration, host),
      ...configuration.separateActivation ? [activateWorkflow(configuration)] : [],
      verifyWorkflow(configuration),
      teardownWorkflow(configuration),
      rehearseWorkflow(configuration, host),
      drillWorkflow(configuration, host),
    ]) new ReviewedWorkflow(project, configuration, workflow);
  }
}
