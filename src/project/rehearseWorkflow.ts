import type { Configuration } from './configuration';
import { checkout, setupNode } from './pins';
import { expression, runs, uses, workflow } from './workflow';

/** What a change of the configuration would do, before it is merged; no credentials are needed. */
export function rehearseWorkflow({ workflowPrefix }: Configuration, marker: string): string {
  return workflow({
    marker,
    name: `${workflowPrefix}rehearse`,
    about: 'Runs the configuration on a simulated AWS and GitHub, and checks that the generated files are what .projenrc.ts says. It '
      + 'has no way to AWS.',
    on: { pull_request: null, push: { branches: ['main'] } },
    runsOn: ['ubuntu-latest'],
    jobs: [{
      id: 'rehearse',
      name: 'rehearse',
      minutes: 20,
      concurrency: `rehearse-${expression('github.ref')}`,
      permissions: { contents: ['read', 'to check out'] },
      steps: [
        uses(checkout, { name: 'Check out', inputs: { 'persist-credentials': false } }),
        uses(setupNode, { name: 'Take Node.js 24', inputs: { 'node-version': '24', 'package-manager-cache': false } }),
        runs('Install', ['npm ci --ignore-scripts']),
        // Files that are new or gone are no difference to what is in the index: they have to be in it.
        runs('Generate, and compare', ['npx projen', 'git add --all', 'git diff --staged --exit-code']),
        runs('Rehearse', ['npx projen rehearse']),
      ],
    }],
  });
}
