import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '../../src/inputs/read';
import { readConfiguration } from '../../src/rehearsal/configuration';

/* A file of inputs says what its writer meant, or is refused by the input's name. */

const folder = mkdtempSync(join(tmpdir(), 'configuration-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'my.yml');
const given = async (text: string) => {
  writeFileSync(file, text);
  return readConfiguration(file);
};
const common = 'name: vault\naws-region: eu-central-1\nsubnet-ids: subnet-0123456a, subnet-0123456b\n';
/** The inputs as a phase reads them. */
const read = async (text: string) => readInputs(await given(common + text), {});

describe('a value is the text that stands there', () => {
  test.each([
    ['an account id with a leading zero', 'allowed-account-id: 012345678901', { allowedAccountId: '012345678901' }],
    ['a version that looks like a number', 'cli-version: 5.18.0', { cliVersion: '5.18.0' }],
    ['a number', 'hsm-count: 3', { hsmCount: 3 }],
    ['a truth value, as GitHub reads it', 'wait: False', { wait: false }],
    ['a date', 'key-store-name: 2026-11-23', { keyStoreName: '2026-11-23' }],
    ['one that looks like an octal number', 'key-store-name: 0o14', { keyStoreName: '0o14' }],
    ['nothing is the default', 'hsm-count:\nhsm-mode: null\nsvm-name: ~', { hsmCount: 2, hsmMode: 'FIPS', svmName: 'svm1' }],
    ['but a word in quotes is a word', 'svm-name: "null"', { svmName: 'null' }],
    ['an alias is what it stands for', 'svm-name: &one s1\nvolume-name: *one', { svmName: 's1', volumeName: 's1' }],
    ['tags as lines', 'tags: |\n  Team=x\n  Cost centre=a=b\n', { tags: { 'Team': 'x', 'Cost centre': 'a=b' } }],
    ['tags as a map', 'tags: {Team: x, Since: 2026-11-23, Zone: 012, Empty: }', {
      tags: { Team: 'x', Since: '2026-11-23', Zone: '012', Empty: '' },
    }],
    ['tags as a list', 'tags: [Team=x, Cost=a b]', { tags: { Team: 'x', Cost: 'a b' } }],
    ['a list', 'phases: [plan, provision]', { phases: ['plan', 'provision'] }],
  ])('%s', async (_, text, inputs) => expect(await read(text)).toMatchObject(inputs));

  test('lists have lines of their own', async () => {
    expect(await given('subnet-ids:\n- subnet-0123456a # first\n- subnet-0123456b\n'))
      .toEqual({ 'subnet-ids': 'subnet-0123456a\nsubnet-0123456b' });
  });

  test('JSON is read the same', async () => {
    expect(await given('{\n\t"name": "vault", "hsm-count": 3, "wait": false, "tags": {"Team": "x"}, "phases": ["plan"]}'))
      .toEqual({ 'name': 'vault', 'hsm-count': '3', 'wait': 'false', 'tags': 'Team=x', 'phases': 'plan' });
  });
});

describe('the inputs of a step of a workflow', () => {
  const inputs = 'with:\n  name: vault\n  role-to-assume: ${{ vars.ROLE }}\n';

  test.each([
    ['with', inputs],
    ['a step', `uses: safe-storage/safe-storage@v1\nname: Build\n${inputs}`],
    ['a list of one', `- uses: safe-storage/safe-storage@v1\n  ${inputs.replaceAll('\n', '\n  ')}\n`],
  ])('as %s', async (_, text) => {
    expect(await given(text)).toEqual({ 'name': 'vault', 'role-to-assume': '${{ vars.ROLE }}' });
  });

  test.each([
    ['a value that GitHub alone knows', 'with: {name: "${{ vars.NAME }}"}', /name: expected .* \(got \$\{\{ vars\.NAME \}\}, whose value/],
    ['an input that stands beside', `${inputs}hsm-count: 3\n`, /hsm-count: expected it below "with"/],
  ])('%s is refused', async (_, text, message) => expect(given(text)).rejects.toThrow(message));
});

describe('what may mean something else is refused by the input\'s name', () => {
  test.each([
    ['a list for one value', 'svm-name: [a]', /svm-name: expected 1 to 47 letters.*\(got a list\)/],
    ['a map for one value', 'volume-size: {a: b}', /volume-size: expected a whole number.*\(got a map\)/],
    ['a map for a list', 'subnet-ids: {a: b}', /subnet-ids: expected .*\(got a map\)/],
    ['an item that is empty', 'subnet-ids:\n- subnet-0123456a\n-\n', /subnet-ids: .*\(got nothing as item 2 of a list\)/],
    ['a list in a list', 'phases: [plan, [verify]]', /phases: .*\(got a list as item 2 of a list\)/],
    ['a list as a tag', 'tags: {Team: [x]}', /tags: expected KEY=VALUE.*\(got a list as "Team"\)/],
    ['a tag that would be two', 'tags: {Team: "x\\ny=z"}', /tags: .*\(got several lines as "Team"\)/],
    ['a tag\'s key with =', 'tags: {"a=b": c}', /tags: .*\(got the key "a=b", which has "=" in it\)/],
    ['tags that YAML joins', 'tags:\n  Team=x\n  Cost=y\n', /tags: .*\(got lines that YAML makes one of/],
    ['tags that > joins', 'tags: >\n  Team=x\n  Cost=y\n', /tags: .*\(got lines that YAML makes one of/],
    ['an input that there is not', 'nmae: {}', /nmae: expected a text \(got a map\)/],
  ])('%s', async (_, text, message) => expect(given(text)).rejects.toThrow(message));

  test('all at once', async () => {
    await expect(given('svm-name: []\nvolume-name: {}')).rejects.toThrow(/svm-name: [^]*volume-name: /);
  });

  test.each([
    ['empty', '# nothing yet\n', 'which is empty'], ['a list', '- a\n- b\n', 'which is a list'],
    ['a word', 'vault', 'which is a single value'],
  ])('a file that is %s', async (_, text, came) => {
    await expect(given(text)).rejects.toThrow(`--config: expected inputs by name, as in "name: vault" (got "${file}", ${came})`);
  });

  test('a file that cannot be read', async () => {
    await expect(readConfiguration(join(folder, 'none.yml'))).rejects.toThrow('--config: expected a file of YAML or JSON, or - for');
  });

  test.each([
    ['admin-password: "hunter22\nname: vault\n', 3, 'missing char'], ['name: a\nname: hunter22\n', 2, 'duplicate key'],
    ['admin-password: hunter22: x\n', 1, 'block as implicit key'],
  ])('what is no YAML, by its line, and no line is repeated: %j', async (text, line, what) => {
    const { message } = await given(text).then(() => new Error('read'), (error: Error) => error);
    expect(message).toBe(`--config: expected YAML or JSON (got "${file}", which has in line ${line}: ${what})`);
  });
});
