import { drillNames } from '../drillTable';
import type { Configuration } from './configuration';
import type { Host } from './host';
import { uploadArtifact } from './pins';
import { expression, runs, uses, type Workflow } from './workflow';

/** A night of the runbook, rehearsed on the configuration as it is. */
export function drillWorkflow({ storages, workflowPrefix }: Configuration, host: Host): Workflow {
  return {
    name: `${workflowPrefix}drill`,
    runName: `drill ${expression('inputs.drill')} of ${expression('inputs.storage')}`,
    about: 'Breaks a storage of this configuration on a simulated AWS and GitHub, and brings it back as docs/runbook.md says: what verify '
      + 'finds, what helps, how long the key is of no use, what it costs. It has no way to AWS.',
    on: {
      workflow_dispatch: {
        inputs: {
          storage: { description: 'Whose configuration', type: 'choice', required: true, options: storages.map(({ name }) => name) },
          drill: { description: 'What happens', type: 'choice', required: true, options: drillNames },
        },
      },
    },
    runsOn: ['ubuntu-latest'],
    jobs: [{
      id: 'drill',
      name: `drill ${expression('inputs.drill')}`,
      minutes: 20,
      concurrency: `drill-${expression('github.run_id')}`,
      permissions: { contents: ['read', 'to check out'] },
      steps: [
        ...host.setup,
        runs('drill', 'Break it, and bring it back', [
          `${host.projen} drill --config "rehearsal/$STORAGE.yml" --drill "$DRILL" --report drill.html`,
        ], { env: { STORAGE: expression('inputs.storage'), DRILL: expression('inputs.drill') } }),
        uses(uploadArtifact, {
          id: 'report',
          name: 'Keep the report', condition: expression('!cancelled()'),
          inputs: { name: `drill-${expression('github.run_attempt')}`, path: 'drill.html' },
        }),
      ],
    }],
  };
}
