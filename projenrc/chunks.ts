import { statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Chunk, Compilation, Module } from '@vercel/ncc';

/** One file of dist/: its number in ncc's code, the name that it gets, and what is in it, the largest first. */
export interface NamedChunk {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly string[];
}

/**
 * Names for the chunks, after what is in them: `phases-connect.js` for what one import() loads, `aws-fsx+aws-kms.js` for what
 * several share. ncc knows numbers only.
 */
export function nameChunks({ chunks, chunkGraph }: Compilation): NamedChunk[] {
  const taken = new Set(['index']);
  return [...chunks].filter(chunk => !chunk.canBeInitial()).map(chunk => {
    const sizes = sizesOf(chunkGraph.getChunkModulesIterable(chunk));
    const parts = [...sizes.keys()].sort((a, b) => sizes.get(b)! - sizes.get(a)!);
    return { id: String(chunk.id), name: importedBy(chunk) ?? shared(parts, sizes), parts };
  }).sort((a, b) => Number(a.id) - Number(b.id)).map(chunk => ({ ...chunk, name: `${free(chunk.name, taken)}.js` }));
}

/** Has the entry ask for the chunks by their names. */
export function askByName(entry: string, chunks: readonly NamedChunk[]): string {
  const asked = '__nccwpck_require__.u = (chunkId) => {';
  const [before, after, ...more] = entry.split(asked);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`expected "${asked}" once in what ncc has made, found it ${entry.split(asked).length - 1} times`);
  }
  const names = Object.fromEntries(chunks.map(({ id, name }) => [id, name]));
  return `${before}__nccwpck_require__.u = (chunkId) => { return (${JSON.stringify(names)})[chunkId];${after}`;
}

/** dist/README.md: what is in which file. */
export function contents(chunks: readonly NamedChunk[]): string {
  const rows = [...chunks].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, parts }) => `| ${name} | ${parts.join(', ')} |`);
  return [
    '# dist/',
    '',
    '`npx projen bundle` writes this folder, and `.ci/run` compares it with what the sources give. `index.js` is what every step '
      + 'starts; it',
    'loads the others when it needs them. SOURCES has the SHA-256 of each of our files in here, THIRD-PARTY the licences of the others.',
    '',
    '| file | what is in it, the largest first |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** Bytes of the sources of each package, and of each of our own files: what webpack says depends on the folder in which it runs. */
function sizesOf(modules: Iterable<Module>): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const module of modules) {
    for (const each of module.modules ?? [module]) {
      const file = each.resource === undefined ? undefined : statSync(each.resource, { throwIfNoEntry: false });
      if (file === undefined) continue;
      const part = partOf(relative('', each.resource!));
      sizes.set(part, (sizes.get(part) ?? 0) + file.size);
    }
  }
  return sizes;
}

/** A package, or a file of ours without its ending: `@aws-sdk/client-kms`, `src/kms/key`. */
function partOf(path: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return name ?? path.replace(/\.\w+$/, '');
}

/** What the import() asks for that this chunk is for; undefined where several share it. */
function importedBy(chunk: Chunk): string | undefined {
  if (chunk.name !== null) return undefined;
  const asked = new Set([...chunk.groupsIterable].flatMap(group => group.origins.map(({ module, request }) =>
    (request.startsWith('.') ? partOf(relative('', join(dirname(module?.resource ?? ''), `${request}.ts`))) : request))));
  return asked.size === 1 ? fileName([...asked][0]!) : undefined;
}

/** After what makes up a sixth of it or more. */
function shared(parts: readonly string[], sizes: ReadonlyMap<string, number>): string {
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return parts.filter((part, index) => index === 0 || sizes.get(part)! >= all / 6).map(fileName).join('+');
}

const fileName = (part: string): string =>
  part.replace(/^src\//, '').replace(/^@aws-sdk\/client-/, 'aws-').replace(/^@/, '').replace(/\.js$/, '').replaceAll('/', '-');

function free(name: string, taken: Set<string>): string {
  const number = [undefined, 2, 3, 4].find(each => !taken.has(`${name}${each ?? ''}`));
  const found = `${name}${number ?? ''}`;
  if (taken.has(found)) throw new Error(`expected a name for each file of dist/, found more than four called ${name}`);
  taken.add(found);
  return found;
}
