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
    'subnetIds: expected 2 or more different subnet ids (subnet-…), separated by commas, spaces or new lines (got '
      + '"subnet-0a11d6b1e5f0c00a1")'],
  ['an account of 11 digits', { ...example, accountId: '21098765432' }, 'accountId: expected an account id of 12 digits (got '
    + '"21098765432")'],
  ['no account', { ...example, accountId: undefined }, 'accountId: expected an account id of 12 digits (got nothing)'],
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
  ['a schedule that is none', { ...example, schedule: 'daily' }, 'schedule: expected five fields of cron, such as "17 * * * *" (got '
    + '"daily")'],
  ['an environment with spaces', { ...example, environment: 'my production' }, 'environment: expected 1 to 40 of a-z, 0-9 and -, '
    + 'starting with a letter (got "my production")'],
  ['an action without a commit', { ...example, actionRef: 'safe-storage' }, 'actionRef: expected OWNER/REPO@COMMIT'],
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

test('an immutable repository, settings for one storage and for all are fine', () => {
  expect(() => synthesize({ ...fleet, repository: 'example@500600/vault@900100200' })).not.toThrow();
});
