import type { Configuration } from './configuration';
import type { Host } from './host';
import { expression, runs, type Workflow } from './workflow';

/** What a change of the configuration would do, before it is merged; no credentials are needed. */
export function rehearseWorkflow({ workflowPrefix }: Configuration, host: Host): Workflow {
  return {
    name: `${workflowPrefix}rehearse`,
    about: 'Runs the configuration on a simulated AWS and GitHub, and checks that the generated files are what .projenrc.ts says. It '
      + 'has no way to AWS.',
    on: { pull_request: null, push: { branches: [host.branch] } },
    runsOn: ['ubuntu-latest'],
    jobs: [{
      id: 'rehearse',
      name: 'rehearse',
      minutes: 20,
      concurrency: `rehearse-${expression('github.ref')}`,
      permissions: { contents: ['read', 'to check out'] },
      steps: [
        ...host.setup,
        // Files that are new or gone are no difference to what is in the index: they have to be in it.
        runs('generate', 'Generate, and compare', [host.projen, 'git add --all', 'git diff --staged --exit-code']),
        runs('rehearse', 'Rehearse', [`${host.projen} rehearse`]),
      ],
    }],
  };
}
