import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { thirdParty } from '../projenrc/thirdParty';

const root = resolve(__dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** `NAME VERSION` of each package whose code is in dist/, as another bundler than the one that made it sees them. */
async function bundledPackages(): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root, entryPoints: ['src/main.ts'], bundle: true, platform: 'node', format: 'esm', splitting: true, outdir: 'out',
    mainFields: ['module', 'main'], metafile: true, write: false, logLevel: 'error',
  });
  const modules = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  const folders = modules.flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].map(folder => {
    const { name, version } = JSON.parse(read(`${folder}/package.json`)) as { name: string; version: string };
    return `${name} ${version}`;
  });
}

describe('what is bundled', () => {
  let bundled: string[];
  beforeAll(async () => { bundled = await bundledPackages(); });

  test('is listed with its licence, every package of it', () => {
    const listed = new Set(read('dist/THIRD-PARTY').split('\n'));
    expect(bundled.length).toBeGreaterThan(50);
    expect(bundled.filter(title => !listed.has(title))).toEqual([]);
  });

  test('needs no install scripts, and nobody\'s run here', () => {
    const { packages } = JSON.parse(
      read('package-lock.json'),
    ) as { packages: Record<string, { version?: string; hasInstallScript?: boolean }> };
    const withScripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`);
    expect(withScripts.length).toBeGreaterThan(0);
    expect(bundled.filter(title => withScripts.includes(title))).toEqual([]);
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const { scripts, dependencies } = JSON.parse(read('package.json')) as { scripts: object; dependencies?: object };
    expect(Object.keys(scripts).filter(name => /^(pre|post)?(install|prepare|publish)/.test(name))).toEqual([]);
    expect(dependencies).toBeUndefined();
  });
});

describe('the lock file', () => {
  const check = (lock: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'lock-')), 'package-lock.json');
    writeFileSync(file, lock);
    return spawnSync(process.execPath, [join(root, '.ci/lock.cjs'), file], { encoding: 'utf8' });
  };
  const changed = (path: string, change: object) => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, object> };
    Object.assign(lock.packages[path]!, change);
    return check(JSON.stringify(lock));
  };

  test('has the SHA-512 of everything that is installed', () => {
    expect(check(read('package-lock.json'))).toMatchObject({ status: 0, stderr: '' });
    expect(read('.ci/run')).toContain('node .ci/lock.cjs && npm ci');
  });

  test.each([
    [{ integrity: undefined }, 'node_modules/node-forge: expected an integrity (got none)'],
    [{ integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'node_modules/node-forge: expected an integrity (got sha1-'],
    [{ resolved: 'https://example.com/node-forge.tgz' }, 'node_modules/node-forge: expected no address (got https://example.com'],
  ])('is refused with %j, before anything is installed', (change, problem) => {
    const { status, stderr } = changed('node_modules/node-forge', change);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining(problem) });
  });
});

describe('THIRD-PARTY', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'third-party-')); });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Path of a module of a package that is made up. */
  const moduleOf = (name: string, licence: string, texts: Record<string, string>, within = '') => {
    const home = join(folder, within, 'node_modules', name);
    mkdirSync(join(home, 'dist'), { recursive: true });
    writeFileSync(join(home, 'package.json'), JSON.stringify({ name, version: '1.0.0', license: licence }));
    for (const [file, text] of Object.entries(texts)) writeFileSync(join(home, file), text);
    return join(home, 'dist/index.js');
  };

  test('holds a text that packages share once, and their notices', () => {
    const listed = thirdParty([
      moduleOf('one', 'MIT', { LICENSE: 'Do as you like.' }),
      moduleOf('@two/two', 'MIT', { 'license.md': 'Do as you like.' }),
      moduleOf('three', 'Apache-2.0', { LICENSE: 'Under conditions.', NOTICE: 'Made by three.' }, 'node_modules/one'),
      '/elsewhere/src/main.ts',
    ]);
    expect(listed).toContain('@two/two 1.0.0\none 1.0.0\n\nMIT\n\nDo as you like.\n');
    expect(listed).toContain('three 1.0.0\n\nApache-2.0\n\nUnder conditions.\n\nMade by three.\n');
  });

  test('is refused when a package asks for more', () => {
    expect(() => thirdParty([moduleOf('theirs', 'AGPL-3.0', {})])).toThrow('May not be bundled: theirs 1.0.0 (AGPL-3.0)');
  });
});

describe('the workflows of this repository', () => {
  const files = readdirSync(join(root, '.github/workflows')).map(file => [file, read(`.github/workflows/${file}`)] as const);
  interface Job { permissions: object; if?: string; steps: { run?: string }[] }
  const workflow = (text: string) => parse(text) as { permissions: object; jobs: Record<string, Job> };

  test.each(files)('%s pins what it uses and gives nothing away at the top', (_, text) => {
    expect(text.match(/uses:.*/g)!.length).toBeGreaterThan(1);
    for (const line of text.match(/uses:.*/g)!) expect(line).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(workflow(text).permissions).toEqual({});
    expect(text.match(/persist-credentials: false/g)).toHaveLength(text.match(/actions\/checkout@/g)!.length);
    for (const { steps } of Object.values(workflow(text).jobs)) for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('of a release only the jobs that run no code of the repository have rights, and only for a tag', () => {
    const { jobs } = workflow(read('.github/workflows/release.yml'));
    expect(Object.fromEntries(Object.entries(jobs).map(([id, { permissions }]) => [id, permissions]))).toEqual({
      build: { contents: 'read' },
      attest: { 'id-token': 'write', 'attestations': 'write' },
      npm: { 'id-token': 'write' },
      github: { contents: 'write' },
    });
    const { build: own, ...others } = jobs;
    expect(own).toBeDefined();
    for (const { steps, 'if': condition } of Object.values(others)) {
      const ours = steps.map(({ run = '' }) => run).filter(run => /npx|\.ci\/|npm (ci|install)/.test(run));
      expect({ condition, ours }).toEqual({ condition: 'github.ref_type == \'tag\'', ours: [] });
    }
  });
});
