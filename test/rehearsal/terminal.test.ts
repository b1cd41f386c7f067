import { shownOn, terminalOf } from '../../src/rehearsal/terminal';

const screen = { isTTY: true, columns: 80, hasColors: () => true };

test.each([
  ['a terminal', screen, {}, { width: 80, coloured: true }],
  ['a terminal of COLUMNS', screen, { COLUMNS: '60' }, { width: 60, coloured: true }],
  ['a COLUMNS that is no number', screen, { COLUMNS: 'wide' }, { width: 80, coloured: true }],
  ['NO_COLOR', screen, { NO_COLOR: '1' }, { width: 80, coloured: false }],
  ['an empty NO_COLOR', screen, { NO_COLOR: '' }, { width: 80, coloured: true }],
  ['a terminal without colours', { ...screen, hasColors: () => false }, {}, { width: 80, coloured: false }],
  ['a terminal of unknown size', { ...screen, columns: 0 }, {}, { width: Infinity, coloured: true }],
  ['a pipe', { isTTY: false }, { COLUMNS: '60' }, { width: Infinity, coloured: false }],
])('%s', (_, stream, environment, terminal) => expect(terminalOf(stream, environment)).toEqual(terminal));

const narrow = { width: 40, coloured: false };

test('a line of the log goes on below what it says', () => {
  expect(shownOn(narrow, '  0:10:00  waiting  for key store vault to be connected: CONNECTING after 5 min').split('\n')).toEqual([
    '  0:10:00  waiting  for key store vault',
    '                    to be connected:',
    '                    CONNECTING after 5',
    '                    min',
  ]);
});

test.each([
  ['a command', '  sudo mount -t nfs -o nfsvers=4.1 svm-0.fs-0.fsx.eu-central-1.amazonaws.com:/vol1 /mnt/vault'],
  ['an ARN', '  key-arn   arn:aws:kms:eu-central-1:111122223333:key/3e7c3eb8-7d09-4b87-a523-629eca987c4c'],
])('%s stays whole, to be copied', (_, line) => expect(shownOn(narrow, line)).toBe(line));

test('colours are of the verbs, the headings and the end', () => {
  const text = ['', 'plan', '  0:00:00  made     cluster', '  cluster-id  cluster-1', 'Failed in 1 s. Nothing was created.'].join('\n');
  const shown = shownOn({ width: 80, coloured: true }, text);
  expect(shown).toBe(['', '\x1b[1mplan\x1b[22m', '  0:00:00  \x1b[32mmade\x1b[39m     cluster', '  cluster-id  cluster-1',
    '\x1b[31mFailed in 1 s. Nothing was created.\x1b[39m'].join('\n'));
  expect(shownOn({ width: 80, coloured: false }, text)).toBe(text);
});
