import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ncc, { type Module } from '@vercel/ncc';
import { minify } from 'terser';
import { askByName, contents, nameChunks } from './chunks';
import { thirdParty } from './thirdParty';

/**
 * `npx projen bundle` writes dist/, `npx projen bundle:check` compares it with what the sources give.
 *
 * ncc makes a CommonJS entry and one chunk for each import(), so that a phase loads only what it needs. It takes the
 * libraries' ES modules and terser drops what is not used, which halves the code; names and lines stay readable, since
 * whoever hands a program the keys to an HSM may want to read it.
 */
const folder = resolve('dist');

/** Bytes that the entry, which every step loads, and all of dist/ may have. */
const budget = { entry: 100_000, all: 4_500_000 };

async function build(): Promise<Map<string, string>> {
  const { code, assets, stats } = await ncc(resolve('src/main.ts'), {
    cache: false,
    mainFields: ['module', 'main'],
    quiet: true,
    target: 'es2022',
    transpileOnly: true, // `npx projen typecheck` does it
  });
  const chunks = nameChunks(stats.compilation);
  const files = new Map([['index.js', askByName(code, chunks)]]);
  for (const [file, asset] of Object.entries(assets)) {
    const chunk = chunks.find(({ id }) => file === `${id}.index.js`);
    files.set(chunk?.name ?? file, String(asset.source));
  }
  const modules = modulesOf(stats.compilation.modules);
  files.set('THIRD-PARTY', thirdParty(modules));
  files.set('SOURCES', sources(modules));
  files.set('README.md', contents(chunks));
  for (const [name, text] of files) files.set(name, name.endsWith('.js') ? await withoutDeadCode(text) : text);
  return files;
}

/** What of src/ is in the bundle, as `sha256sum --check` reads it: so that tests of dist/ can say that it is older. */
function sources(modules: readonly string[]): string {
  const own = [...new Set(modules.map(path => relative('', path)))].filter(path => path.startsWith('src/'));
  return own.sort().map(path => `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${path}\n`).join('');
}

/** Paths of all modules; webpack joins some to one. */
const modulesOf = (modules: Iterable<Module>): string[] =>
  [...modules].flatMap(({ resource, modules: joined = [] }) => [...resource === undefined ? [] : [resource], ...modulesOf(joined)]);

/** ncc bundles a module that it does not find as a require() that fails when it runs; only the AWS SDK's optional one may. */
const unresolved = (built: Map<string, string>): string[] =>
  [...new Set([...built.values()].flatMap(text => text.match(/(?<=eval\("require"\)\(")(?!aws-crt")[^"]*/g) ?? []))]
    .map(name => `${name} is not installed`);

async function withoutDeadCode(code: string): Promise<string> {
  const result = await minify(code, {
    ecma: 2020,
    mangle: false,
    compress: { defaults: false, dead_code: true, passes: 2, pure_getters: true, side_effects: true, unused: true },
    format: { beautify: true, comments: 'some', ecma: 2020, indent_level: 2 },
  });
  return `${result.code}\n`;
}

/** What is wrong with dist/, a line each. */
function differences(built: Map<string, string>): string[] {
  const committed = existsSync(folder) ? readdirSync(folder) : [];
  return [...new Set([...built.keys(), ...committed])].sort().flatMap(name => {
    if (!built.has(name)) return [`dist/${name} is left over`];
    if (!committed.includes(name)) return [`dist/${name} is missing`];
    return readFileSync(join(folder, name), 'utf8') === built.get(name) ? [] : [`dist/${name} differs`];
  });
}

function overBudget(built: Map<string, string>): string[] {
  const entry = Buffer.byteLength(built.get('index.js') ?? '');
  const all = [...built.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`dist/: ${built.size} files, ${all.toLocaleString('en')} bytes, the entry ${entry.toLocaleString('en')}`);
  return [
    ...(entry > budget.entry ? [`dist/index.js has more than ${budget.entry} bytes: import() what only some phases need`] : []),
    ...(all > budget.all ? [`dist/ has more than ${budget.all} bytes`] : []),
  ];
}

async function main(): Promise<void> {
  const built = await build();
  const problems = [...unresolved(built), ...overBudget(built)];
  if (process.argv.includes('--check')) {
    const stale = differences(built);
    problems.push(...stale, ...(stale.length > 0 ? ['dist/ is not what the sources give: run "npx projen bundle" and commit dist/.'] : []));
  } else {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const [name, text] of built) writeFileSync(join(folder, name), text);
  }
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

void main();
