import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { javascript, Testing } from 'projen';
import { SafeStorageBootstrap, SafeStorageDocs, SafeStorageRehearsal, SafeStorageWorkflows } from '../../src';
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
  ['documentation', SafeStorageDocs, ['docs/costs.md', 'docs/duties.md', 'docs/runbook.md']],
] as const)('an existing project can take %s alone', (_, Part, added) => {
  const before = Object.keys(filesOf(existing()));
  const project = existing();
  new Part(project, example);
  expect(Object.keys(filesOf(project)).filter(path => !before.includes(path)).sort()).toEqual(added);
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
