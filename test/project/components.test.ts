import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { github, javascript, type Project, Testing } from 'projen';
import { parse } from 'yaml';
import {
  SafeStorageBootstrap, SafeStorageDocs, SafeStorageEnvironments, SafeStorageProject, SafeStorageRehearsal, SafeStorageWorkflows,
} from '../../src';
import { example, fleet, type Workflow } from './support';

/** Somebody's project, which has its own package.json, README and workflows. */
const existing = (options: Partial<javascript.NodeProjectOptions> = {}) => new javascript.NodeProject({
  name: 'theirs', defaultReleaseBranch: 'main', outdir: mkdtempSync(join(tmpdir(), 'safe-storage-existing-')),
  readme: { contents: '# Theirs' },
  packageManager: javascript.NodePackageManager.NPM,
  ...options,
});
const filesOf = (project: Project) => Testing.synth(project, { parseJson: false }) as Record<string, string>;

test.each([
  ['workflows', SafeStorageWorkflows, [
    '.github/workflows/activate.yml',
    '.github/workflows/deploy.yml',
    '.github/workflows/drill.yml',
    '.github/workflows/rehearse.yml',
    '.github/workflows/teardown.yml',
    '.github/workflows/verify.yml',
  ]],
  ['the bootstrap stack', SafeStorageBootstrap, [
    'bootstrap/alarms.yml', 'bootstrap/network.yml', 'bootstrap/safe-storage-210987654321-key.yml',
    'bootstrap/safe-storage-210987654321.yml',
  ]],
  ['the rehearsal', SafeStorageRehearsal, ['rehearsal/vault.yml']],
  ['documentation', SafeStorageDocs, ['docs/costs.md', 'docs/duties.md', 'docs/runbook.md', 'docs/setup.md']],
] as const)('an existing project can take %s alone', (_, Part, added) => {
  const before = Object.keys(filesOf(existing()));
  const project = existing();
  new Part(project, example);
  expect(Object.keys(filesOf(project)).filter(path => !before.includes(path)).sort()).toEqual(added);
});

describe('files that somebody else has written', () => {
  beforeAll(() => { process.env.PROJEN_DISABLE_POST = 'true'; });
  afterAll(() => { delete process.env.PROJEN_DISABLE_POST; });

  /** A folder with such a file. */
  function having(path: string): string {
    const outdir = mkdtempSync(join(tmpdir(), 'safe-storage-theirs-'));
    mkdirSync(dirname(join(outdir, path)), { recursive: true });
    writeFileSync(join(outdir, path), 'theirs: true\n');
    return outdir;
  }

  test.each(['.github/workflows/deploy.yml', 'docs/runbook.md', 'bootstrap/network.yml', 'rehearsal/vault.yml'])('%s is left', path => {
    const outdir = having(path);
    expect(() => new SafeStorageProject({ ...example, outdir }).synth()).toThrow(
      `${path}: expected no file, or one that projen has written`,
    );
    expect(readFileSync(join(outdir, path), 'utf8')).toBe('theirs: true\n');
  });

  test('workflows stay beside ours, whose names begin otherwise, and ours are written over', () => {
    const outdir = having('.github/workflows/deploy.yml');
    const text = (path: string) => readFileSync(join(outdir, path), 'utf8');
    for (const deployOnPush of [false, true]) {
      new SafeStorageProject({ ...example, workflowPrefix: 'safe-storage-', deployOnPush, outdir }).synth();
    }
    expect(readdirSync(join(outdir, '.github/workflows')).sort()).toEqual(
      ['deploy', ...['activate', 'deploy', 'drill', 'rehearse', 'teardown', 'verify'].map(name => `safe-storage-${name}`)]
        .map(name => `${name}.yml`),
    );
    expect(text('.github/workflows/deploy.yml')).toBe('theirs: true\n');
    expect(text('.github/workflows/safe-storage-deploy.yml')).toMatch(
      /name: safe-storage-deploy[^]*- \.github\/workflows\/safe-storage-deploy\.yml/,
    );
    expect(text('docs/duties.md')).toContain('](../.github/workflows/safe-storage-teardown.yml)');
  });
});

test('an existing README stays', () => {
  const project = existing();
  new SafeStorageDocs(project, example);
  expect(filesOf(project)['README.md']).toBe('# Theirs');
});

test('its tasks are there', () => {
  const project = existing();
  new SafeStorageBootstrap(project, example);
  new SafeStorageRehearsal(project, example);
  expect(project.tasks.all.map(({ name }) => name)).toEqual(expect.arrayContaining(['bootstrap', 'rehearse']));
});

describe('an existing project', () => {
  const read = (files: Record<string, string>, name: string) => parse(files[`.github/workflows/${name}.yml`]!) as Workflow;
  const scriptsOf = (files: Record<string, string>, name: string) =>
    Object.values(read(files, name).jobs).flatMap(({ steps }) => steps).map(({ run, uses }) => run ?? uses);

  test.each<[javascript.NodePackageManager, string, string[]]>([
    [javascript.NodePackageManager.NPM, 'npx projen', ['npm ci']],
    [javascript.NodePackageManager.PNPM, 'pnpm exec projen', [expect.stringContaining('pnpm/action-setup@'), 'pnpm i --frozen-lockfile']],
    [javascript.NodePackageManager.YARN_BERRY, 'yarn projen', ['corepack enable', 'yarn install --immutable']],
  ])('is installed and generated by its own package manager, %s', (packageManager, projen, installing) => {
    const project = existing({ packageManager, projenCommand: projen });
    new SafeStorageWorkflows(project, example);
    const files = filesOf(project);
    const check = [`${projen}\ngit add --all\ngit diff --staged --exit-code\n`, `${projen} rehearse`];
    const breaking = `${projen} drill --config "rehearsal/$STORAGE.yml" --drill "$DRILL" --report drill.html`;
    const checkout = expect.stringContaining('actions/checkout@');
    expect(scriptsOf(files, 'rehearse')).toEqual([checkout, ...installing, ...check]);
    expect(scriptsOf(files, 'drill')).toEqual([checkout, ...installing, breaking, expect.stringContaining('actions/upload-artifact@')]);
  });

  test.each<[string, Partial<javascript.NodeProjectOptions>, string | undefined, string]>([
    ['its release branch', { defaultReleaseBranch: 'trunk' }, undefined, 'trunk'],
    ['the one that is given', { defaultReleaseBranch: 'trunk' }, 'stable/1', 'stable/1'],
    ['main, where it releases nothing', { release: false }, undefined, 'main'],
  ])('has %s as the branch that counts', (_, options, branch, expected) => {
    const project = existing(options);
    for (const Part of [SafeStorageWorkflows, SafeStorageEnvironments]) new Part(project, { ...example, branch, deployOnPush: true });
    const files = filesOf(project);
    for (const name of ['deploy', 'rehearse']) {
      expect(read(files, name).on.push).toMatchObject({ branches: [expected] });
    }
    expect(JSON.stringify(project.tasks.tryFind('protect')!.steps)).toContain(`deployment-branch-policies\\" --raw-field name=${expected}`);
  });

  test('refuses a branch that is none', () => {
    expect(() => new SafeStorageWorkflows(existing(), { ...example, branch: 'a b' })).toThrow('branch: expected the name of a branch');
  });
});

describe('a workflow', () => {
  const workflowsOf = (change: (workflow: github.GithubWorkflow) => void, options = example): string => {
    const project = new SafeStorageProject({ ...options, outdir: mkdtempSync(join(tmpdir(), 'safe-storage-changed-')) });
    change(project.github.tryFindWorkflow('deploy')!);
    return filesOf(project)['.github/workflows/deploy.yml']!;
  };
  const unchanged = workflowsOf(() => undefined);
  const differences = (changed: string) => {
    const before = unchanged.split('\n');
    return changed.split('\n').filter(line => !before.includes(line));
  };

  test('is found as any of projen\'s', () => {
    const project = new SafeStorageProject({ ...example, outdir: mkdtempSync(join(tmpdir(), 'safe-storage-found-')) });
    expect(project.github.workflows.map(({ name }) => name)).toEqual(['activate', 'deploy', 'drill', 'rehearse', 'teardown', 'verify']);
  });

  test.each<[string, (workflow: github.GithubWorkflow) => void, string[]]>([
    ['a value', workflow => workflow.file!.addOverride('jobs.deploy-vault.timeout-minutes', 90), ['    timeout-minutes: 90']],
    ['a trigger', workflow => workflow.file!.addOverride('on.schedule', [{ cron: '5 4 * * 1' }]), ['  schedule:', '    - cron: 5 4 * * 1']],
    ['a step before another', workflow => workflow.insertStepBefore('deploy-vault', 'deploy', { id: 'ask', name: 'Ask', run: './ask' }), [
      '      - name: Ask', '        id: ask', '        run: ./ask',
    ]],
    ['an input of the action', workflow => workflow.patchStep('deploy-vault', 'deploy', {
      with: { ...workflow.getStep('deploy-vault', 'deploy').with, wait: 'false' },
    }), ['          wait: "false"']],
    ['a job', workflow => workflow.addJob('tell', {
      permissions: { contents: github.workflows.JobPermission.READ }, runsOn: ['ubuntu-latest'], needs: ['deploy-vault'],
      steps: [{ id: 'tell', run: './tell' }],
    }), ['  tell:', '    needs: deploy-vault', '      contents: read', '      - id: tell', '        run: ./tell']],
  ])('can be changed by %s, and keeps its comments', (_, change, lines) => {
    const changed = workflowsOf(change);
    expect(differences(changed)).toEqual(lines);
    const comments = (text: string) => text.match(/#.*$/gm);
    expect(comments(changed)).toEqual(comments(unchanged));
  });

  test('uses the version of an action that the project says', () => {
    const project = new SafeStorageProject({ ...fleet, outdir: mkdtempSync(join(tmpdir(), 'safe-storage-pinned-')) });
    project.github.actions.set('actions/upload-artifact', 'ours/upload-artifact@v9');
    expect(filesOf(project)['.github/workflows/deploy.yml']).toMatch(/uses: ours\/upload-artifact@v9$/m);
  });
});

test('a project has the tasks that one of projen\'s has', () => {
  const project = new SafeStorageProject({ ...example, outdir: mkdtempSync(join(tmpdir(), 'safe-storage-tasks-')) });
  const steps = (name: string) => project.tasks.tryFind(name)!.steps.map(({ spawn, exec }) => spawn ?? exec);
  expect(steps('build')).toEqual(['default', 'rehearse']);
  expect(steps('upgrade')).toEqual(['npm update --save', 'default']);
});
