import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '../../src/simulator');

/** What each file of the simulator imports of it, types too: ESLint's `import/no-cycle` passes over those. */
const imports = new Map(readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts')).map(file => {
  const named = readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*)'/g);
  const paths = [...named].map(([, path = '']) => `${relative(root, join(root, dirname(file), path))}.ts`);
  return [file, paths.filter(path => !path.startsWith('..'))];
}));

/** What is left of a graph without its leaves, and theirs, and so on: its circles, and what leads from one to another. */
function knot(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(graph);
  for (let size = -1; size !== left.size;) {
    size = left.size;
    for (const [node, targets] of left) {
      if (!targets.some(target => left.has(target))) left.delete(node);
    }
  }
  return [...left.keys()].sort();
}

/** The folder of a file, or the file itself where it stands above all folders. */
const room = (file: string) => file.replace(/\/.*/, '');

test('no files of the simulator import each other in a circle', () => {
  expect([...imports.values()].flat().filter(path => !imports.has(path))).toEqual([]);
  expect(knot(imports)).toEqual([]);
});

test('nor do its rooms', () => {
  const rooms = new Map<string, string[]>();
  for (const [file, targets] of imports) {
    const others = targets.map(room).filter(target => target !== room(file));
    rooms.set(room(file), [...rooms.get(room(file)) ?? [], ...others]);
  }
  expect(knot(rooms)).toEqual([]);
});

test('core knows no service', () => {
  const known = [...imports].filter(([file]) => room(file) === 'core').flatMap(([, targets]) => targets);
  expect(known.filter(target => room(target) !== 'core')).toEqual([]);
});

test('files have names in camelCase', () => {
  expect([...imports.keys()].flatMap(file => file.split('/')).filter(name => !/^[a-z][A-Za-z0-9]*(\.ts)?$/.test(name))).toEqual([]);
});
