import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { has } from '../support/tools';
import { example, fleet, synthesize } from './support';

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

describe('npx projen protect', () => {
  const { tasks } = JSON.parse(synthesize(fleet)['.projen/tasks.json']!) as { tasks: { protect: { steps: { say: string }[] } } };
  const commands = tasks.protect.steps.map(({ say }) => say).filter(line => line.startsWith('  gh '));

  /** What GitHub would be sent by a command: path and body. */
  function sent(command: string): readonly [path: string, body: unknown] {
    const folder = mkdtempSync(join(tmpdir(), 'safe-storage-protect-'));
    const answers = 'if [ "$3" = --jq ]; then echo 4711; else echo "$4"; [ "$5" = --input ] && cat || echo "\\"$6\\""; fi';
    writeFileSync(join(folder, 'gh'), `#!/bin/bash\n${answers}\n`, { mode: 0o755 });
    const [path = '', ...body] = execFileSync('bash', ['-c', command], {
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}` }, encoding: 'utf8',
    }).split('\n');
    return [path, JSON.parse(body.join('\n'))];
  }

  test('makes each environment for main alone, with reviewers where no schedule starts its jobs', () => {
    const made = commands.map(sent);
    const all = ['safe-storage', 'trial'].flatMap(name => ['deploy', 'activate', 'verify', 'teardown'].map(duty => `${name}-${duty}`));
    expect(made.map(([path]) => path)).toEqual(all.flatMap(name =>
      ['', '/deployment-branch-policies'].map(more => `repos/{owner}/{repo}/environments/${name}${more}`)));
    for (const [path, body] of made) {
      if (path.endsWith('policies')) {expect(body).toBe('name=main');} else {
        const reviewers = path.endsWith('-verify') ? [] : [{ type: 'Team', id: 4711 }];
        expect({ path, body }).toEqual({
          path, body: {
            reviewers,
            wait_timer: path.endsWith('-teardown') ? 1440 : 0,
            prevent_self_review: reviewers.length > 0,
            deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
          },
        });
      }
    }
  });
});
