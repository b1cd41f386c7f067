import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { javascript, Testing } from 'projen';
import { SafeStorageBootstrap, SafeStorageDocs, SafeStorageProject, SafeStorageRehearsal, SafeStorageWorkflows } from '../../src';
import { example } from './support';

/** Somebody's project, which has its own package.json, README and workflows. */
const existing = () => new javascript.NodeProject({
  name: 'theirs', defaultReleaseBranch: 'main', outdir: mkdtempSync(join(tmpdir(), 'safe-storage-existing-')),
  readme: { contents: '# Theirs' },
  packageManager: javascript.NodePackageManager.NPM,
});
const filesOf = (project: javascript.NodeProject) => Testing.synth(project, { parseJson: false }) as Record<string, string>;

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
