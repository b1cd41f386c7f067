import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/* ESLint holds the walls between the rooms (projenrc/lint.ts), but its `import/no-cycle` passes over imports of types: here they count. */

type Graph = ReadonlyMap<string, readonly string[]>;

/** What each file below a folder imports of it, types too; paths as seen from the folder. */
function importsIn(folder: string): Graph {
  const root = join(__dirname, '..', folder);
  return new Map(readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts')).map(file => {
    const named = readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*)'/g);
    const paths = [...named].map(([, path = '']) => relative(root, join(root, dirname(file), path)));
    return [file, paths.filter(path => !path.startsWith('..')).map(path => (path === '' ? 'index.ts' : `${path}.ts`))];
  }));
}

/** What is left of a graph without its leaves, and theirs, and so on: its circles, and what leads from one to another. */
function knot(graph: Graph): string[] {
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

function betweenRooms(imports: Graph): Graph {
  const rooms = new Map<string, string[]>();
  for (const [file, targets] of imports) {
    const others = targets.map(room).filter(target => target !== room(file));
    rooms.set(room(file), [...rooms.get(room(file)) ?? [], ...others]);
  }
  return rooms;
}

const folders = ['src', 'src/phases', 'src/simulator'].map(folder => [folder, importsIn(folder)] as const);

test.each(folders)('every import in %s is of a file that is there, and there are many', (_, imports) => {
  expect([...imports.values()].flat().filter(path => !imports.has(path) && !imports.has(path.replace(/\.ts$/, '/index.ts')))).toEqual([]);
  expect(imports.size).toBeGreaterThan(40);
});

test.each(folders)('no files of %s import each other in a circle', (_, imports) => {
  expect(knot(imports)).toEqual([]);
});

test.each(folders)('nor do its rooms, %s', (_, imports) => {
  expect(knot(betweenRooms(imports))).toEqual([]);
});

test('the simulator\'s core knows no service', () => {
  const known = [...importsIn('src/simulator')].filter(([file]) => room(file) === 'core').flatMap(([, targets]) => targets);
  expect(known.filter(target => room(target) !== 'core')).toEqual([]);
});

test('files have names in camelCase', () => {
  const names = [...importsIn('src').keys()].flatMap(file => file.split('/'));
  expect(names.filter(name => !/^[a-z][A-Za-z0-9]*((\.d)?\.ts)?$/.test(name) && name !== 'node-forge.d.ts')).toEqual([]);
});
