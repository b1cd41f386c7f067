import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { readInputs } from '../../src/inputs/read';
import type { RawInputs } from '../../src/inputs/table';
import { newStorage } from '../support/storage';

const root = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const readme = read('README.md');

test('the workflow that a newcomer pastes is the example that the tests run', () => {
  expect(readme).toContain(`\`\`\`yaml\n${read('examples/minimal.yml')}\`\`\``);
});

test('the file of inputs that it shows can be planned as it stands', async () => {
  const [, config = ''] = /^```yaml\n(name: vault\n[^]*?)^```$/m.exec(readme)!;
  const inputs = Object.fromEntries(Object.entries(parse(config) as object).map(([name, value]) => [name, String(value)])) as RawInputs;
  expect(readInputs(inputs, {})).toMatchObject({ name: 'vault', storageCapacity: 2048 });
  const storage = await newStorage();
  expect(await storage.run({ ...inputs, phases: 'plan' })).toMatchObject({ status: 'complete', failure: undefined });
});

test('the stack\'s command that it shows gives each parameter that has no default, and none that there is not', () => {
  const { Parameters } = parse(read('bootstrap/safe-storage.yml'), { logLevel: 'silent' }) as {
    Parameters: Record<string, { Default?: string }>;
  };
  const [command = ''] = /aws cloudformation deploy [^`]*/.exec(readme)!;
  const given = [...command.matchAll(/\b([A-Z]\w+)=/g)].map(([, name]) => name!);
  expect(given.filter(name => !(name in Parameters))).toEqual([]);
  expect(Object.keys(Parameters).filter(name => Parameters[name]!.Default === undefined && !given.includes(name))).toEqual([]);
  expect(existsSync(join(root, /--template-file (\S+)/.exec(command)![1]!))).toBe(true);
});

const pages = [
  'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'examples/README.md',
  ...readdirSync(join(root, 'docs')).filter(name => name.endsWith('.md') && name !== 'api.md').map(name => `docs/${name}`),
];

/** As GitHub makes them of headings. */
const anchorsOf = (file: string): string[] => [...read(file).matchAll(/^#+ (.*)$/gm)]
  .map(([, heading]) => heading!.toLowerCase().replace(/[^\w -]/g, '').replaceAll(' ', '-'));

test.each(pages)('%s: every link and picture leads to a file of the repository, and to a heading of it', file => {
  const text = read(file).replace(/^ *```[^]*?^ *```/gm, '').replace(/`[^`\n]*`/g, '');
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)]*))?\)/g)];
  const wrong = links.filter(([, path = '', anchor]) => {
    const target = path === '' ? file : join(dirname(file), path);
    return !existsSync(join(root, target)) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
  });
  expect(wrong.map(([link]) => link)).toEqual([]);
});

test('the index of docs/ and that of examples/ list every file there', () => {
  for (const [folder, own] of [['docs', /\.md$/], ['examples', /\.yml$/]] as const) {
    const index = read(`${folder}/README.md`);
    const files = readdirSync(join(root, folder)).filter(name => own.test(name) && name !== 'README.md');
    expect(files.filter(name => !index.includes(`](${name})`))).toEqual([]);
  }
});
