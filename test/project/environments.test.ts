import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { has } from '../support/tools';
import { example, synthesize } from './support';

const steps = (JSON.parse(synthesize(example)['.projen/tasks.json']!) as { tasks: { environments: { steps: { exec: string }[] } } })
  .tasks.environments.steps.map(({ exec }) => exec);

/** What the task prints where GitHub answers this for every environment; nothing where it knows none. */
function said(answer?: object): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'safe-storage-gh-'));
  // `gh api PATH --jq FILTER`, with its name in the answer.
  const gh = answer === undefined ? 'exit 1' : `jq --raw-output "$4" <<< '${JSON.stringify(answer)}'`;
  writeFileSync(join(folder, 'gh'), `#!/bin/bash\n[ "$1 $3" = "api --jq" ] || exit 2\n${gh}\n`);
  chmodSync(join(folder, 'gh'), 0o755);
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  return steps.map(step => execFileSync('sh', ['-c', step], { env, encoding: 'utf8' }).trim());
}

(has('jq') ? describe : describe.skip)('npx projen environments', () => {
  const rules = (...types: string[]) => types.map(type => ({ type }));

  test('asks for each duty\'s environment', () => {
    expect(steps.map(step => /environments\/([\w-]+)/.exec(step)?.[1])).toEqual(
      ['deploy', 'activate', 'verify', 'teardown'].map(duty => `safe-storage-${duty}`),
    );
  });

  test.each([
    ['nobody protects', { name: 'e', protection_rules: [], deployment_branch_policy: null },
      'e: OPEN: jobs of every branch may take its role, and nobody is asked'],
    ['reviewers alone protect', { name: 'e', protection_rules: rules('wait_timer', 'required_reviewers'), deployment_branch_policy: null },
      'e: OPEN: jobs of every branch may take its role, once a reviewer has approved'],
    ['branch and reviewers protect', {
      name: 'e', protection_rules: rules('branch_policy', 'required_reviewers'), deployment_branch_policy: { protected_branches: true },
    }, 'e: jobs of some branches only, once a reviewer has approved'],
  ])('one that %s', (_, answer, words) => {
    expect(said(answer)[0]).toBe(words);
  });

  test('one that GitHub does not show is not taken for protected', () => {
    expect(said()[0]).toMatch(/^safe-storage-deploy: not seen\. If it is not there, GitHub makes it without any protection/);
  });
});
