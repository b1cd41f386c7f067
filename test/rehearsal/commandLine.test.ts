import { readOptions } from '../../src/rehearsal/commandLine';

const table = {
  seed: { type: 'string' }, json: { type: 'boolean' }, config: { type: 'string' }, help: { type: 'boolean', short: 'h' },
} as const;

test('options are read, in each of their forms; the last one counts', () => {
  expect(readOptions(table, ['--seed', '1', '--config', '-', '--json', '-h', '--seed=2']))
    .toEqual({ seed: '2', config: '-', json: true, help: true });
  expect(readOptions(table, [])).toEqual({});
});

test.each([
  [['--sed', '7'], '--sed: expected an option that --help lists; did you mean "--seed"?'],
  [['--everything'], '--everything: expected an option that --help lists'],
  [['-x'], '-x: expected an option that --help lists'],
  [['vault.yml'], 'expected options alone (got "vault.yml")'],
  [['--json', 'vault.yml'], 'expected options alone (got "vault.yml")'],
  [['--config'], '--config: expected a value (got nothing)'],
  [['--config='], '--config: expected a value (got nothing)'],
  [['--seed', '--json'], '--seed: expected a value (got the option --json)'],
  [['--json=yes'], '--json: expected no value (got "yes")'],
  [['--json=yes', '--config'], '--json: expected no value (got "yes")\n--config: expected a value (got nothing)'],
])('%j cannot be used', (args, message) => expect(() => readOptions(table, args)).toThrow(new Error(message)));
