import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { everythingSaid } from '../../projenrc/errors';
import { troubleshooting } from '../../projenrc/troubleshooting';
import { refusals, silences } from '../../src/aws/refusals';
import type { RawInputs } from '../../src/inputs/table';
import { testAuthority } from '../support/authority';
import { newStorage } from '../support/storage';

const page = readFileSync(join(__dirname, '../../docs/troubleshooting.md'), 'utf8');
const rows = page.split('\n').filter(line => line.startsWith('| ')).map(line => line.slice(2, -2).split(/(?<!\\) \| /)
  .map(cell => cell.replaceAll('\\|', '|').replaceAll('&lt;', '<').split('<br>')));

test('is what the sources say today', () => {
  expect(page).toContain(troubleshooting());
});

/** These hand on what another one says, which has its own row; here is whose. */
const handedOn: Readonly<Record<string, string>> = {
  'aws/wait.ts': 'what was waited for, by whoever waits',
  'cloudhsm/certificates.ts': 'cloudhsm/trouble.ts',
  'cloudhsm/cluster.ts': 'cloudhsm/trouble.ts',
  'cloudhsm/hsms.ts': 'cloudhsm/trouble.ts',
  'cloudhsm/trustAnchor.ts': 'a finding of pki',
  'cloudhsm/users.ts': 'the script\'s answers, below in the same file',
  'ec2/subnets.ts': 'problems of inputs',
  'errors.ts': 'any error as a finding',
  'fsx/deletion.ts': 'fsx/states.ts',
  'github/addresses.ts': 'an address of the runner\'s, by its variable',
  'identity/conflicts.ts': 'the conflicts of identity',
  'identity/lost.ts': 'identity/lost.ts, other findings',
  'identity/require.ts': 'findings of identity',
  'inputs/fileSystemLimits.ts': 'what AWS decides about sizes',
  'inputs/naming.ts': 'CertificateError, with the input\'s name',
  'kms/key.ts': 'kms/keyStates.ts',
  'kms/keyStore.ts': 'KMS\'s words, with a sentence before them',
  'kms/parameterKey.ts': 'kms/keyStates.ts',
  'pki/errors.ts': 'CertificateError, with what it is about',
  'phases/plan/check.ts': 'AWS\'s words about an input',
  'phases/plan/conflicts.ts': 'findings of the rooms below',
  'phases/plan/leftovers.ts': 'findings of the rooms below',
  'phases/storage.ts': 'kms/keyStore.ts',
  'phases/verify/adminPassword.ts': 'cloudhsm/adminLogin.ts',
  'phases/verify/certificates.ts': 'pki and KMS',
  'phases/verify/keys.ts': 'kms/keyStates.ts',
  'phases/verify/storage.ts': 'fsx/states.ts',
  'phases/verify/users.ts': 'AWS\'s or the worker\'s words',
  'phases/verify/workers.ts': 'the workers\' findings',
  'run/cancelled.ts': 'what a cancelled run leaves',
  'run/difference.ts': 'each room\'s drift.ts',
  'run/finding.ts': 'any error as a finding',
  'worker/ephemeral.ts': 'EC2\'s words',
  'worker/instance.ts': 'what was expected of the instance, and what it is',
  'worker/lambda.ts': 'what was expected of the function, and what it is',
};

test('has every error and every finding of the sources that has words of its own', () => {
  const all = everythingSaid(join(__dirname, '../../src'));
  expect(all.length).toBeGreaterThan(200);
  const silent = [...new Set(all.filter(({ texts }) => texts.length === 0).map(({ place }) => place.replace(/:\d+$/, '')))];
  expect(silent.filter(file => !(file in handedOn))).toEqual([]);
  expect(Object.keys(handedOn).filter(file => !silent.includes(file))).toEqual([]);
});

test('has every code that the table of refusals explains, and every word for silence', () => {
  for (const [of, codes] of refusals) {
    const code = codes.split(' ').map(each => `\`${each}\``);
    const named = of === '*' ? 'any' : `\`${of}\``;
    const found = rows.filter(([call, listed]) => call![0] === named && code.every(each => listed![0]!.includes(each)));
    expect({ of, codes, found: found.length > 0 }).toEqual({ of, codes, found: true });
  }
  for (const [, cause] of silences) expect(page).toContain(cause.remedy({ name: '', message: '' }));
});

/** Whether the page has a text, and beside it what helps. */
const has = (text: string, remedy: string): boolean => rows.some(([said, helps]) =>
  said!.some(each => fits(each, text)) && (helps ?? []).some(each => fits(each, remedy)));

function fits(written: string, told: string): boolean {
  const parts = written.split('…').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`^${parts.join('[^]*?')}$`).test(told);
}

describe('what a reader sees is found there, by its words, with the remedy that stands below it', () => {
  test.each<[phases: string, inputs: RawInputs]>([
    ['storage', {}],
    ['activate', {}],
    ['provision', { 'allowed-account-id': '999999999999' }],
    ['provision, activate', {}],
    ['provision, initialize', { 'manufacturer-root-certificate': undefined }],
  ])('%s %j', async (phases, inputs) => {
    const storage = await newStorage();
    const said = await storage.run({ ...await testAuthority(), 'github-token': undefined, phases, ...inputs })
      .then(({ failure }) => failure, (error: Error & { remedy?: string }) => `${error.message}\n${error.remedy}`);
    const [text = '', remedy = ''] = said!.split('\n');
    expect({ text, remedy, found: has(text, remedy) }).toEqual({ text, remedy, found: true });
  });

  test('a refusal of AWS\'s too', async () => {
    const fault = { code: 'LimitExceededException', message: 'no more', status: 400 };
    const storage = await newStorage({ faults: [{ service: 'kms', operation: 'CreateKey', call: 1, fault }] });
    const { failure } = await storage.run(await testAuthority());
    const [, code = '', remedy = ''] = /answered (\w+): [^\n]*\n([^\n]*)/.exec(failure!)!;
    expect(rows.some(([of, codes, helps]) => of![0] === '`kms`' && codes![0]!.includes(code.replace('Exception', ''))
      && helps![0]!.split('(')[0] === remedy.split('(')[0])).toBe(true);
  });
});
