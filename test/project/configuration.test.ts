import { parse } from 'yaml';
import { resolveStack } from './stack';
import { example, fleet, synthesize } from './support';

const { region: _, ...withoutRegion } = example;
const { name: __, ...withoutName } = example;

/** What a user may get wrong, and what the message says about it. */
const mistakes: readonly (readonly [what: string, options: object, message: string])[] = [
  ['no region', withoutRegion, 'region: expected a region such as "eu-central-1" (got nothing)'],
  ['an unknown kind of region', { ...example, region: 'Frankfurt' }, 'region: expected a region such as "eu-central-1" (got "Frankfurt")'],
  ['no name', withoutName, 'name: expected 1 to 32 of a-z, 0-9 and -, starting with a letter (got nothing)'],
  ['a name with capitals', { ...example, name: 'Vault' }, 'name: expected 1 to 32 of a-z, 0-9 and -, starting with a letter (got "Vault")'],
  ['one subnet', { ...example, subnetIds: ['subnet-0a11d6b1e5f0c00a1'] },
    'subnetIds: expected 2 or more different subnet ids, each "subnet-" with 8 or 17 hexadecimal digits, separated by commas, spaces or '
      + 'new lines (got "subnet-0a11d6b1e5f0c00a1")'],
  ['an account of 11 digits', { ...example, accountId: '21098765432' }, 'accountId: expected an account id of 12 digits (got '
    + '"21098765432")'],
  ['no account', { ...example, accountId: undefined }, 'accountId: expected an account id of 12 digits (got nothing)'],
  ['a storage without a name', { ...withoutName, storages: [{ storageCapacity: 2048 }] },
    'storages[0].name: expected 1 to 32 of a-z, 0-9 and -, starting with a letter (got nothing)'],
  ['a storage that is none', { ...example, storages: [null] }, 'storages[0]: expected a storage, such as { name: "vault" } (got null)'],
  ['an alias that two storages would have', { ...example, inputs: { 'key-alias': 'alias/x' }, storages: [{ name: 'a' }, { name: 'b' }] },
    'storages[1].inputs[\'key-alias\']: expected one that no other storage of this account and region has (got "x", which "a" has)'],
  ['an alias that is another storage\'s name', { ...example, storages: [{ name: 'a' }, { name: 'b', inputs: { 'key-alias': 'a' } }] },
    'storages[1].inputs[\'key-alias\']: expected one that no other storage of this account and region has (got "a", which "a" has)'],
  ['a key store that two storages would have', {
    ...example, storages: [{ name: 'a', inputs: { 'key-store-name': 'x' } }, { name: 'b', inputs: { 'key-store-name': 'x' } }],
  }, 'storages[1].inputs[\'key-store-name\']: expected one that no other storage of this account and region has'],
  ['an account in two partitions', { ...example, storages: [{ name: 'a' }, { name: 'b', region: 'us-gov-west-1' }] },
    'storages[1].region: expected a region of the partition aws, as account 210987654321 has it for another storage (got "us-gov-west-1", '
      + 'which is of aws-us-gov)'],
  ['inputs that are null', { ...example, inputs: null }, 'inputs: expected a value, or nothing at all (got null)'],
  ['inputs that are none', { ...example, inputs: 'volume-size=10' }, 'inputs: expected inputs of the action by their names'],
  ['an input that is null', { ...example, inputs: { tags: null } }, 'inputs[\'tags\']: expected a text (got null)'],
  ['a prefix that is no name', { ...example, workflowPrefix: 'My Storage ' }, 'workflowPrefix: expected up to 40 of a-z, 0-9 and -'],
  ['a misspelt option', { ...example, regoin: 'eu-west-1' }, 'regoin: expected the name of an option; did you mean "region"? (got '
    + '"regoin")'],
  ['a misspelt option of a storage', { ...example, storages: [{ name: 'a', subnetIDs: [] }] }, 'storages[0].subnetIDs: expected the '
    + 'name of an option; did you mean "subnetIds"? (got "subnetIDs")'],
  ['two storages of one name', { ...fleet, storages: [{ name: 'a' }, { name: 'a' }] }, 'storages[1].name: expected a name that no other '
    + 'storage has (got "a")'],
  ['no storages', { ...fleet, storages: [] }, 'storages: expected a list of 1 to 256 storages (got [])'],
  ['a mode that is none', { ...example, hsmMode: 'fips' }, 'hsmMode: expected one of "FIPS", "NON_FIPS" (got "fips")'],
  ['one HSM', { ...example, hsmCount: 1 }, 'hsmCount: expected a whole number from 2 to 28 (HSMs) (got "1")'],
  ['HA pairs that the type does not have', { ...example, haPairs: 2, storageCapacity: 2048 }, 'haPairs: expected 1 for MULTI_AZ_1 (got 2)'],
  ['throughput that the type does not have', { ...example, throughputCapacity: 384 },
    'throughputCapacity: expected one of 128, 256, 512, 1024, 2048, 4096 for MULTI_AZ_1 (got 384)'],
  ['an unknown input', { ...example, inputs: { 'volume-sice': '10' } }, 'inputs[\'volume-sice\']: expected the name of an input; did '
    + 'you mean "volume-size"? (got "volume-sice")'],
  ['a wrong input of a storage', { ...fleet, storages: [{ name: 'a', inputs: { 'volume-size': 'large' } }] },
    'storages[0].inputs[\'volume-size\']: expected a whole number from 1 to 307200 (GiB) (got "large")'],
  ['a secret in the open', { ...example, inputs: { 'admin-password': 'correct-horse' } }, 'inputs[\'admin-password\']: expected no '
    + 'secret here: put it into a GitHub environment'],
  ['an input that is an option', { ...example, inputs: { 'hsm-count': '3' } }, 'inputs[\'hsm-count\']: expected the option hsmCount '
    + 'instead'],
  ['an input that the workflows set', { ...example, inputs: { phases: 'plan' } }, 'inputs[\'phases\']: expected an input that the '
    + 'workflows do not set by themselves'],
  ['a repository without an owner', { ...example, repository: 'vault' }, 'repository: expected ORG/REPO or ORG@ID/REPO@ID (got "vault")'],
  ['half an immutable repository', { ...example, repository: 'example@1/vault' }, 'repository: expected ORG/REPO or ORG@ID/REPO@ID'],
  ...['daily', '99 99 99 99 99', '* * * *', '* * * * *', '0 0 * * 7', '0 0 1 FOO *', '5-1 * * * *', '*/99 * * * *', '@daily', '']
    .map(schedule => [`a schedule that GitHub does not keep: ${schedule}`, { ...example, schedule },
      'schedule: expected five fields of cron, such as "17 * * * *", as GitHub reads them, and 5 minutes or more from one time to the next '
      + `(got "${schedule}")`] as const),
  ['an environment with spaces', { ...example, environment: 'my production' }, 'environment: expected 1 to 40 of a-z, 0-9 and -, '
    + 'starting with a letter (got "my production")'],
  ...['safe-storage', 'example/safe-storage@main', 'example/safe-storage@v1', 'example/safe-storage@0123456'].map(actionRef => [
    `an action without a commit: ${actionRef}`, { ...example, actionRef },
    'actionRef: expected OWNER/REPO@COMMIT with all 40 digits of the commit, since branches and tags can be moved',
  ] as const),
  ['an account that is left out', { ...example, accountId: undefined }, 'accountId: expected an account id of 12 digits (got nothing)'],
  ['yes for true', { ...example, separateActivation: 'yes' }, 'separateActivation: expected true or false (got "yes")'],
];

test.each(mistakes)('%s is told at synthesis, with the name of the option', (_what, options, message) => {
  expect(() => synthesize(options)).toThrow(message);
  expect(() => synthesize(options)).toThrow(/^This option in \.projenrc\.ts cannot be used:/);
});

test('all mistakes are told at once, without a stack trace', () => {
  const synthesis = () => synthesize({ ...withoutRegion, accountId: '1', hsmCount: 0, colour: 'red' } as object);
  expect(synthesis).toThrow(/region:[^]*accountId:[^]*hsmCount:|colour:[^]*accountId:/);
  try {
    synthesis();
  } catch (error) {
    expect((error as Error).message.split('\n')).toHaveLength(5);
    expect((error as Error).message).toMatch(/^These options in/);
    expect((error as Error).stack).toBe((error as Error).message);
  }
});

test.each(['17 * * * *', '*/5 * * * *', '0 6,18 * * MON-FRI', '0 0 1 JAN *', '5/15 * * * *'])('GitHub keeps the schedule %s', schedule => {
  expect(synthesize({ ...example, schedule })['.github/workflows/verify.yml']).toContain(schedule);
});

test('a storage\'s inputs are beside those of all storages, and go before them', () => {
  const files = synthesize({
    ...example,
    inputs: { 'tags': 'team=storage', 'volume-size': '10' },
    storages: [{ name: 'vault', inputs: { 'worker': 'runner', 'volume-size': '20' } }, { name: 'archive' }],
  });
  const inputs = (name: string) => parse(files[`rehearsal/${name}.yml`]!) as object;
  expect(inputs('vault')).toMatchObject({ 'tags': 'team=storage', 'worker': 'runner', 'volume-size': '20' });
  expect(inputs('archive')).toMatchObject({ 'tags': 'team=storage', 'volume-size': '10' });
});

test('the same alias in another region, or a name of a key that nobody else has, is fine', () => {
  const { subnetIds } = fleet.storages![1]!;
  const inputs = { 'key-alias': 'x' };
  expect(() => synthesize({
    ...example, storages: [{ name: 'a', inputs }, { name: 'b', inputs, region: 'eu-west-1', subnetIds }, { name: 'c' }],
  })).not.toThrow();
});

describe('as the action reads them', () => {
  const stackOf = (options: object) => resolveStack(synthesize({ ...example, ...options })['bootstrap/safe-storage-210987654321.yml']!, {});
  const deployOf = (options: object) => synthesize({ ...example, ...options })['.github/workflows/deploy.yml'];
  const rolesOf = (options: object) => JSON.stringify(stackOf(options).roles);

  test.each([
    ['an empty key of the CA', { caKmsKey: '' }],
    ['an empty worker', { inputs: { worker: '' } }],
    ['an empty alias', { inputs: { 'key-alias': ' ' } }],
    ['an input without a value', { inputs: { tags: undefined } }],
  ] as readonly (readonly [string, object])[])('%s is none', (_what, options) => {
    expect(rolesOf(options)).toBe(rolesOf({}));
    expect(deployOf(options)).toBe(deployOf({}));
  });

  test.each([
    ['verify-users', 'true', ' true\n'],
    ['key-alias', 'alias/x', ' alias/x '],
    ['worker', 'i-0123456789abcdef0', 'i-0123456789abcdef0 '],
    ['worker-image', 'resolve:ssm:/images/worker', ' resolve:ssm:/images/worker'],
  ])('%s may have spaces around it', (input, value, spaced) => {
    expect(rolesOf({ inputs: { [input]: spaced } })).toBe(rolesOf({ inputs: { [input]: value } }));
    expect(rolesOf({ inputs: { [input]: spaced } })).not.toBe(rolesOf({}));
    expect(deployOf({ inputs: { [input]: spaced } })).toMatch(new RegExp(`${input}: "?${value}"?\n`));
  });

  test('an empty key of the passwords is AWS\'s own, and needs no stack', () => {
    const files = synthesize({ ...example, inputs: { 'parameter-kms-key': '' } });
    expect(Object.keys(files).filter(path => path.endsWith('-key.yml'))).toEqual([]);
  });
});

test('an immutable repository, settings for one storage and for all are fine', () => {
  expect(() => synthesize({ ...fleet, repository: 'example@500600/vault@900100200' })).not.toThrow();
});
