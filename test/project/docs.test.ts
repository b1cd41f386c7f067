import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { SafeStorageProjectOptions } from '../../src';
import { readInputs } from '../../src/inputs/read';
import type { RawInputs } from '../../src/inputs/table';
import { chapters } from '../../src/phases/verify/diagnosis';
import { example, fleet, synthesize } from './support';

const single = synthesize(example);
const many = synthesize(fleet);
const anchors = (text: string) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading!.toLowerCase().replace(/[^\w -]/g, '').replace(/ /g, '-'));

test('every link in the documentation leads to a file of the repository', () => {
  const links = Object.entries(many).filter(([path]) => path.endsWith('.md')).flatMap(([path, text]) =>
    [...text.matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, target]) => join(dirname(path), target!)));
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter(target => !(target in many))).toEqual([]);
});

test('the runbook has a chapter for everything that verify finds', () => {
  const there = anchors(single['docs/runbook.md']!);
  expect(chapters.filter(chapter => !there.includes(chapter))).toEqual([]);
});

test.each([
  'key-store-disconnected', 'hsm-lost', 'admin-password-lost', 'ca-lost', 'leaving',
])('the runbook says what to do: %s', chapter => {
  expect(anchors(single['docs/runbook.md']!)).toContain(chapter);
});

test('no place of a template is left open', () => {
  expect(Object.entries(many).filter(([path, text]) => path.endsWith('.md') && text.includes('{{'))).toEqual([]);
});

test('the way to the first deployment names the storages, the stacks and the environments to protect', () => {
  const setup = many['docs/setup.md']!;
  for (const text of ['| archive | eu-west-1 |', 'bootstrap/trial-210987654321.yml', '`trial-activate`', '`safe-storage-deploy`']) {
    expect(setup).toContain(text);
  }
});

test('the README, which stays as it was made, says nothing that a changed configuration makes wrong', () => {
  const others: readonly SafeStorageProjectOptions[] = [
    fleet, { ...example, workflowPrefix: 'safe-' }, { ...example, separateActivation: false, attestEvidence: true, schedule: '0 6 * * *' },
  ];
  for (const options of others) expect(synthesize({ ...options, name: 'vault' })['README.md']).toBe(single['README.md']);
});

test('the way to the first deployment follows the configuration', () => {
  const caKmsKey = 'arn:aws:kms:us-east-1:999988887777:key/1234abcd-12ab-34cd-56ef-1234567890ab';
  const setup = (options: SafeStorageProjectOptions) => synthesize(options)['docs/setup.md']!;
  expect(setup({ ...example, separateActivation: false })).not.toContain('activate');
  expect(setup({ ...example, caKmsKey })).not.toContain('SAFE_STORAGE_CA_PRIVATE_KEY');
  expect(setup({ ...example, schedule: '0 6 * * *', workflowPrefix: 'safe-' })).toMatch(/Run \*safe-deploy\*[^]*\*safe-verify\* .*`0 6 \* \* \*`/);
  expect(many['docs/setup.md']).toContain(
    '`SIGNED_CLUSTER_CERTIFICATE_VAULT`, `SIGNED_CLUSTER_CERTIFICATE_ARCHIVE`, `SIGNED_CLUSTER_CERTIFICATE_TRIAL`',
  );
  const mixed = setup({ ...example, storages: [{ name: 'vault', caKmsKey }, { name: 'archive' }] });
  expect(mixed).toMatch(/The key of \*vault\* is in AWS KMS[^]*For \*archive\* by the secrets of `safe-storage-deploy`/);
});

test('who may press what follows the configuration', () => {
  expect(single['docs/duties.md']).toContain('## Separation of duties');
  const together = synthesize({ ...example, separateActivation: false });
  expect(together['docs/duties.md']).not.toContain('Separation of duties');
  expect(together['docs/duties.md']).toContain('## Break glass');
  expect(together['docs/setup.md']).not.toContain('`safe-storage-activate`');
});

test('costs are those of the configured sizes', () => {
  expect(many['docs/costs.md']).toContain('| FSx storage, 2048 GiB SSD (MULTI_AZ_1), price not confirmed | $512.00 |');
});

test('a rehearsal gets the inputs that the workflows hand to the action', () => {
  const raw = parse(many['rehearsal/archive.yml']!) as RawInputs;
  expect(readInputs(raw, {})).toMatchObject({
    name: 'archive', awsRegion: 'eu-west-1', storageCapacity: 2048, allowedAccountId: '210987654321',
  });
});

