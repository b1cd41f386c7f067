import { Component, type Project } from 'projen';
import { activateWorkflow } from './activateWorkflow';
import { configure, workflowFile } from './configuration';
import { deployWorkflow } from './deployWorkflow';
import { drillWorkflow } from './drillWorkflow';
import { addText, named } from './generated';
import type { SafeStorageOptions } from './options';
import { rehearseWorkflow } from './rehearseWorkflow';
import { teardownWorkflow } from './teardownWorkflow';
import { verifyWorkflow } from './verifyWorkflow';

/** The workflows deploy, activate, verify, teardown, rehearse and drill, as texts that a reviewer can read. */
export class SafeStorageWorkflows extends Component {
  constructor(project: Project, options: SafeStorageOptions) {
    super(project);
    const configuration = configure(options);
    const texts = {
      deploy: deployWorkflow,
      ...configuration.separateActivation && { activate: activateWorkflow },
      verify: verifyWorkflow,
      teardown: teardownWorkflow,
      rehearse: rehearseWorkflow,
      drill: drillWorkflow,
    };
    for (const [name, render] of Object.entries(texts)) {
      addText(project, workflowFile(configuration, name), marker => render(configuration, named(marker)));
    }
  }
}
