import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phaseFloors, productFloors, simulatorFloors } from '../../projenrc/lint';

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** What stands between backticks, without blocks of code. */
const codeIn = (text: string): string[] => [...text.replace(/^```[^]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

/** Paths from the root: with a folder, or a file whose name says that it is one. */
const isPath = (code: string): boolean => /^[\w.-]+(\/[\w.-]+)+$|^\w*\.?\w+\.(ts|md|json|yml)$|^[\w.]+\/$/.test(code);

/** These have the name in several folders. */
const anywhere = ['drift.ts', 'service.ts', 'state.ts', 'main.js', 'post.js'];

const foldersIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).filter(each => each.isDirectory()).map(({ name }) => `${folder}/${name}`);

/** The rooms of a chapter's table, floor by floor. */
function floorsOf(title: string): string[][] {
  const chapter = page.split(/^### /m).find(each => each.startsWith(`${title}\n`))!;
  const floors: string[][] = [];
  for (const [, floor, room] of chapter.matchAll(/^\| (\d+) \| `([^`]+)` \|/gm)) (floors[Number(floor) - 1] ??= []).push(room!);
  return floors;
}

test.each(['src', 'src/phases', 'src/simulator'])('every folder of %s is named in docs/architecture.md', folder => {
  const named = codeIn(page);
  expect(foldersIn(folder).length).toBeGreaterThan(2);
  expect(foldersIn(folder).filter(each => !named.includes(each))).toEqual([]);
});

test('so is every file beside the rooms', () => {
  const files = readdirSync(join(root, 'src')).filter(file => file.endsWith('.ts')).map(file => `src/${file}`);
  expect(files.filter(file => !codeIn(page).includes(file))).toEqual([]);
});

test.each([
  ['The product', 'src', productFloors], ['The phases', 'src/phases', phaseFloors], ['The simulator', 'src/simulator', simulatorFloors],
])('%s has the floors that lint enforces', (title, folder, floors) => {
  expect(floorsOf(title)).toEqual(floors.map(rooms => rooms.map(each => `${folder}/${each}`)));
});

test.each(['docs/architecture.md', 'CONTRIBUTING.md'])('every path that %s names is there', file => {
  const paths = codeIn(readFileSync(join(root, file), 'utf8')).filter(code => isPath(code) && !anywhere.includes(code));
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter(path => !existsSync(join(root, path)))).toEqual([]);
});

test('what a recipe calls by its name is in one of the files that it names', () => {
  const recipes = page.slice(page.indexOf('## Recipes'));
  const files = codeIn(recipes).filter(code => /\.ts$/.test(code) && isPath(code) && !anywhere.includes(code));
  const texts = files.map(file => readFileSync(join(root, file), 'utf8'));
  const names = codeIn(recipes).filter(code => /^[a-zA-Z]+[A-Z]\w*$/.test(code));
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter(name => !texts.some(text => text.includes(name)))).toEqual([]);
});
