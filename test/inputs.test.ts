import { readInputs } from '../src/inputs/read';
import type { RawInputs } from '../src/inputs/table';

const good: RawInputs = {
  'name': 'vault', 'aws-region': 'eu-central-1', 'subnet-ids': 'subnet-0123456789abcdef0, subnet-0123456789abcdef1',
};
const read = (raw: RawInputs, environment = {}) => readInputs({ ...good, ...raw }, environment);

describe('good input', () => {
  test('four inputs are enough, and the rest has its documented default', () => {
    expect(read({})).toMatchObject({
      hsmType: 'hsm2m.medium', hsmMode: 'FIPS', hsmCount: 2, worker: { kind: 'ephemeral' }, pollInterval: 5, wait: true,
      storageCapacity: 1024,
      phases: ['provision', 'initialize', 'activate', 'connect', 'storage'],
    });
  });

  test('the region comes from AWS_REGION where it is not given', () => {
    expect(read({ 'aws-region': '' }, { AWS_REGION: 'us-east-1' }).awsRegion).toBe('us-east-1');
  });

  test('commas, spaces and new lines separate a list', () => {
    expect(read({ 'subnet-ids': 'subnet-0123456a,subnet-0123456b\n  subnet-0123456c' }).subnetIds).toHaveLength(3);
  });

  test('phases run in the order in which AWS lets them happen, each once, however they are written', () => {
    const { phases } = read({ phases: 'teardown, storage,plan\nconnect storage', confirm: 'vault' });
    expect(phases).toEqual(['plan', 'connect', 'storage', 'teardown']);
  });

  test('the later phases ask AWS for the subnets', () => {
    for (const phases of ['initialize', 'activate', 'connect', 'storage', 'verify']) {
      expect(read({ 'subnet-ids': '', phases }).subnetIds).toBeUndefined();
    }
  });

  test('a SHA-256 comes with colons or without, in capitals or not', () => {
    const [colons, plain] = [Array(32).fill('AB').join(':'), 'ab'.repeat(32)];
    for (const given of [colons, plain, colons.toLowerCase(), plain.toUpperCase()]) {
      expect(read({ 'manufacturer-root-sha256': given }).manufacturerRootSha256).toBe(colons);
    }
  });

  test('tags keep whatever stands behind the first equals sign', () => {
    expect(read({ tags: 'team=storage\ncost-centre=a=b\n' }).tags).toEqual({ 'team': 'storage', 'cost-centre': 'a=b' });
  });

  test.each([['ephemeral', { kind: 'ephemeral' }], [
    'i-0123456789abcdef0', { kind: 'instance', instanceId: 'i-0123456789abcdef0' },
  ], ['lambda:hsm', { kind: 'lambda', functionName: 'hsm' }],
  ['lambda:111122223333:function:hsm:live', { kind: 'lambda', functionName: '111122223333:function:hsm:live' }]])(
    'worker %s', (worker, expected) => expect(read({ worker }).worker).toEqual(expected));
});

test.each<RawInputs>([
  { 'deployment-type': 'SINGLE_AZ_2', 'throughput-capacity': '768' },
  { 'deployment-type': 'SINGLE_AZ_3', 'throughput-capacity': '18432', 'ha-pairs': '12', 'storage-capacity': '12288' },
  { 'deployment-type': 'MULTI_AZ_4', 'throughput-capacity': '99999' },
  { 'deployment-type': 'MULTI_AZ_3', 'throughput-capacity': '36864' },
  { 'deployment-type': 'SINGLE_AZ_1', 'throughput-capacity': '192' },
  { 'deployment-type': 'SINGLE_AZ_3', 'throughput-capacity': '1536', 'ha-pairs': '24', 'storage-capacity': '24576' },
  { 'hsm-type': 'hsm1.medium', 'phases': 'verify' },
  { 'hsm-type': 'hsm1.medium', 'phases': 'teardown', 'confirm': 'vault' },
  { 'hsm-type': 'hsm9.huge' },
])('%j passes: what AWS has since, and what is there, is not ours to refuse', raw => expect(() => read(raw)).not.toThrow());

describe('bad input names the input, what was expected and what came', () => {
  test.each<[RawInputs, RegExp]>([
    [{ name: 'Vault' }, /name: expected 1 to 32 of a-z.*\(got "Vault"\)/],
    [{ name: '' }, /name: expected .*\(got nothing\)/],
    [{ 'aws-region': 'Frankfurt' }, /aws-region: expected a region such as/],
    [{ 'subnet-ids': '', 'phases': 'provision' }, /subnet-ids: expected .*\(got nothing\)/],
    [{ 'subnet-ids': '', 'phases': 'plan' }, /subnet-ids: expected .*\(got nothing\)/],
    [{ 'subnet-ids': 'subnet-0123456789abcdef0' }, /subnet-ids: expected 2 or more different subnet ids/],
    [{ 'subnet-ids': 'subnet-0123456789abcdef0 subnet-0123456789abcdef0' }, /subnet-ids: expected 2 or more different/],
    [{ subnet_ids: 'x' }, /subnet_ids: expected the name of an input; did you mean "subnet-ids"\?/],
    [{ phases: 'provison' }, /phases: .*did you mean "provision"\?/],
    [{ phases: 'provision, conect' }, /phases: .*\(got "provision, conect"; did you mean "connect"\?/],
    [{ 'aws-region': 'x'.repeat(500) }, /aws-region: .*\(got "x{77}…"\)/],
    [{ 'hsm-count': 'two' }, /hsm-count: expected a whole number from 2 to 28 \(HSMs\) \(got "two"\)/],
    [{ 'hsm-count': '1' }, /hsm-count: .*\(got "1"\)/],
    [{ 'hsm-mode': 'fips' }, /hsm-mode: expected one of "FIPS", "NON_FIPS"/],
    [{ wait: 'yes' }, /wait: expected "true" or "false" \(got "yes"\)/],
    [{ 'poll-interval': '0' }, /poll-interval: expected a number/],
    [{ 'role-to-assume': 'deploy' }, /role-to-assume: expected a role's ARN/],
    [{ 'allowed-account-id': '12345678901' }, /allowed-account-id: expected an account id of 12 digits/],
    [{ 'ca-private-key': '-----BEGIN PRIVATE KEY-----' }, /ca-certificate: expected the CA's certificate beside its key/],
    [{ 'key-alias': 'aws/mine' }, /key-alias: /],
    [{ 'aws-root-sha256': '9c6958' }, /aws-root-sha256: expected a SHA-256, 64 hexadecimal digits with or without colons \(got "9c6958"\)/],
    [{ 'manufacturer-root-sha256': `sha256:${'00'.repeat(32)}` }, /manufacturer-root-sha256: expected a SHA-256/],
    [{
      'deployment-type': 'SINGLE_AZ_1', 'storage-subnet-ids': 'subnet-0123456a subnet-0123456b',
    }, /storage-subnet-ids: expected 1 for SINGLE_AZ_1 \(got 2\)/],
    [{ 'throughput-capacity': '384' }, /throughput-capacity: expected one of 128, 256.* \(got 384\)/],
    [{ 'preferred-subnet-id': 'subnet-0123456789abcdeff' }, /preferred-subnet-id: expected one of the file system's subnets/],
    // The file system takes the first two of the cluster's subnets.
    [{
      'subnet-ids': 'subnet-0123456a subnet-0123456b subnet-0123456c', 'preferred-subnet-id': 'subnet-0123456c',
    }, /preferred-subnet-id: expected one of the file system's subnets/],
    [{ 'storage-capacity': '524289' }, /storage-capacity: expected 1024 to 524288 GiB for 1 HA pair \(got 524289\)/],
    [{
      'storage-capacity': '1024', 'deployment-type': 'SINGLE_AZ_2', 'ha-pairs': '2', 'throughput-capacity': '3072',
    }, /storage-capacity: expected 2048 to 1048576 GiB for 2 HA pairs/],
    [{
      'deployment-type': 'MULTI_AZ_3', 'ha-pairs': '2', 'throughput-capacity': '3072', 'storage-capacity': '2048',
    }, /ha-pairs: expected 1 for MULTI_AZ_3 \(got 2\)/],
    ...['SINGLE_AZ_1', 'MULTI_AZ_1', 'MULTI_AZ_2'].map((type): [Record<string, string>, RegExp] => [{
      'deployment-type': type, 'ha-pairs': '2', 'throughput-capacity': type === 'MULTI_AZ_2' ? '384' : '128', 'storage-capacity': '2048',
    }, new RegExp(`ha-pairs: expected 1 for ${type} \\(got 2\\)`)]),
    [{ 'deployment-type': 'MULTI_AZ_2' }, /throughput-capacity: expected one of 384, .* for MULTI_AZ_2 \(got 128\)/],
    [{ 'deployment-type': 'multi_az' }, /deployment-type: expected one of SINGLE_AZ_1, .* or a newer one/],
    [{ 'hsm-type': 'hsm1.medium' }, /hsm-type: expected a type of which AWS still makes HSMs.*\(got "hsm1.medium"\)/],
    [{ 'phase-roles': 'deploy' }, /phase-roles: expected a list of different ARNs of roles/],
    [{ 'subnet-ids': 'subnet-0123456a, subnet-0123456789, subnet-0123456b' },
      /subnet-ids: .* "subnet-" with 8 or 17 hexadecimal digits, .*; "subnet-0123456789" is none \(got "subnet-0123456a, /],
    [{ 'subnet-ids': 'subnet-0123456a subnet-0123456b subnet-0123456b' }, /subnet-ids: .*; "subnet-0123456b" is there twice \(got/],
    [{ 'storage-subnet-ids': 'subnet-0123456a subnet-0123456b subnet-0123456c' }, /storage-subnet-ids: .*; 2 is the most \(got/],
    [{ 'security-group-ids': 'a, b c\nd e' }, /security-group-ids: .*; "a", "b", "c" and others are none \(got/],
    [{ 'worker-image': 'ami-012345678' }, /worker-image: expected an image id \("ami-" with 8 or 17 hexadecimal digits\) or resolve:ssm/],
    [{ worker: 'i-012345678' }, /worker: .*an instance id \("i-" with 8 or 17 hexadecimal digits\)/],
    [{ 'hsm-count': '012' }, /hsm-count: .*; "012" starts with 0, which may mean an octal number \(got "012"\)/],
    [{ tags: 'team=a\nTeam: b' }, /tags: .*; "Team: b" is none \(got/],
    [{ tags: 'team=a\nteam=b' }, /tags: .*; "team" is there twice \(got/],
    [{ tags: 'aws:x=1' }, /tags: expected KEY=VALUE/],
    [{ tags: 'AWS:x=1' }, /tags: expected KEY=VALUE/],
    [{ tags: 'team=a\nteam=b' }, /tags: expected KEY=VALUE.*each key once/],
    [{ confirm: 'valut' }, /confirm: expected the name "vault" once more \(got "valut"\)/],
  ])('%j', (raw, message) => expect(() => read(raw)).toThrow(message));

  test.each(['short:1', 'with:colon:inside', '1234567', '123456789012345678901234567890123', 'quote\'quote'])(
    'a password like %j is refused and never repeated', password => {
      const error = problemOf({ 'admin-password': password });
      expect(error).toMatch(/admin-password: expected 8 to 32 printable ASCII characters/);
      expect(error).not.toContain(password);
    });

  test('all problems come at once', () => {
    const message = problemOf({ 'name': 'V', 'hsm-count': 'x', 'wait': 'perhaps', 'nmae': 'x' });
    for (const input of ['name:', 'hsm-count:', 'wait:', 'nmae:']) expect(message).toContain(input);
  });
});

function problemOf(raw: RawInputs): string {
  try {
    read(raw);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was wrong');
}
