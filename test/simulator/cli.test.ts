import type { Settings } from '../../src/simulator/core/settings';
import { answer, ADMIN_PASSWORD, configuration, KMSUSER_PASSWORD, startBench, type Bench } from './bench';

const createKmsuser = ['user', 'create', '--username', 'kmsuser', '--role', 'crypto-user', '--password', KMSUSER_PASSWORD];
const admin = { CLOUDHSM_ROLE: 'admin', CLOUDHSM_PIN: `admin:${ADMIN_PASSWORD}` };

/** Name, role, locked and coverage of each user. */
function users(bench: Bench, id: string): string[] {
  return answer(
    bench.cli(id, ['user', 'list']),
  ).data.users.map((user: Record<string, string>) => [user.username, user.role, user.locked, user['cluster-coverage']].join(' '));
}

describe('cloudhsm-cli', () => {
  test('lists the users before activation without a login, exactly as documented', async () => {
    const bench = await startBench({ settings: { cliQuorum: false } });
    const id = await bench.initialized();
    expect(bench.cli(id, ['user', 'list'])).toEqual({
      stdout: `{
  "error_code": 0,
  "data": {
    "users": [
      {
        "username": "admin",
        "role": "unactivated-admin",
        "locked": "false",
        "mfa": [],
        "cluster-coverage": "full"
      },
      {
        "username": "app_user",
        "role": "internal(APPLIANCE_USER)",
        "locked": "false",
        "mfa": [],
        "cluster-coverage": "full"
      }
    ]
  }
}
`,
      stderr: '',
      exitCode: 0,
    });
  });

  test('activates once', async () => {
    const bench = await startBench();
    const id = await bench.initialized();
    const activate = () => answer(bench.cli(id, ['cluster', 'activate', '--password', ADMIN_PASSWORD]));
    expect(activate()).toEqual({ error_code: 0, data: 'Cluster activation successful' });
    expect(activate()).toEqual({ error_code: 1, data: 'Cluster has already been activated' });
    expect(users(bench, id)[0]).toBe('admin admin false full');
  });

  test('creates, changes and deletes users for an admin', async () => {
    const bench = await startBench();
    const id = await bench.active();
    expect(answer(bench.asAdmin(id, createKmsuser))).toEqual({ error_code: 0, data: { username: 'kmsuser', role: 'crypto-user' } });
    expect(answer(bench.asAdmin(id, createKmsuser))).toEqual({ error_code: 1, data: expect.stringContaining('User already exists') });
    const changed = ['user', 'change-password', '--username', 'KMSUser', '--role', 'crypto-user', '--password', 'another-password'];
    expect(answer(bench.asAdmin(id, changed))).toEqual({ error_code: 0, data: { username: 'kmsuser', role: 'crypto-user' } });
    const asUser = (password: string) =>
      answer(bench.cli(id, ['key', 'list'], { env: { CLOUDHSM_ROLE: 'crypto-user', CLOUDHSM_PIN: `kmsuser:${password}` } }));
    expect(asUser('another-password')).toEqual({ error_code: 0, data: { matched_keys: [], total_key_count: 0, returned_key_count: 0 } });
    expect(asUser(KMSUSER_PASSWORD).error_code).toBe(1);
    const remove = (role: string) => answer(bench.asAdmin(id, ['user', 'delete', '--username', 'kmsuser', '--role', role]));
    expect(remove('admin')).toEqual({ error_code: 1, data: 'Specified user does not exist' });
    expect(remove('crypto-user').error_code).toBe(0);
    expect(users(bench, id)).toHaveLength(2);
  });

  test.each<[string, string[], RegExp]>([
    ['a password that is too short', ['user', 'create', '--username', 'a', '--role', 'admin', '--password', '1234567'], /8 and 32/],
    ['a password with a colon', ['user', 'create', '--username', 'a', '--role', 'admin', '--password', '12345:78'], /':'/],
    ['a name with a hyphen', ['user', 'create', '--username', 'kms-user', '--role', 'admin', '--password', '12345678'], /'-'/],
    ['a password from a pipe', ['user', 'create', '--username', 'a', '--role', 'admin'], /terminal/],
  ])('refuses %s', async (_what, argv, message) => {
    const bench = await startBench();
    const id = await bench.active();
    expect(answer(bench.asAdmin(id, argv))).toEqual({ error_code: 1, data: expect.stringMatching(message) });
    expect(users(bench, id)).toHaveLength(2);
  });

  test('reads a password from a pipe where it is set to', async () => {
    const bench = await startBench({ settings: { cliPromptsReadPipe: true } });
    const id = await bench.active();
    const argv = ['user', 'create', '--username', 'piped', '--role', 'crypto-user'];
    expect(answer(bench.cli(id, argv, { env: admin, stdin: 'password1\npassword2\n' })).error_code).toBe(1);
    expect(answer(bench.cli(id, argv, { env: admin, stdin: 'password1\npassword1\n' })).error_code).toBe(0);
  });

  test('knows nobody whom the HSMs do not', async () => {
    const bench = await startBench();
    const id = await bench.active();
    const {
      error_code: code, data,
    } = answer(bench.cli(id, ['key', 'list'], { env: { CLOUDHSM_ROLE: 'crypto-user', CLOUDHSM_PIN: `nobody:${KMSUSER_PASSWORD}` } }));
    expect([code, data]).toEqual([1, expect.stringContaining('Specified user does not exist')]);
  });

  test('needs a login to change users', async () => {
    const bench = await startBench();
    const id = await bench.active();
    expect(answer(bench.cli(id, createKmsuser)).error_code).toBe(1);
    expect(answer(bench.cli(id, createKmsuser, { env: { ...admin, CLOUDHSM_PIN: 'admin:wrong' } })).error_code).toBe(1);
    expect(users(bench, id)).toHaveLength(2);
  });

  test.each([
    { successResetsFailedLogins: true }, { successResetsFailedLogins: false },
  ])('locks a user out after five wrong logins, until an admin gives another password, %j', async ({ successResetsFailedLogins }) => {
    const bench = await startBench({ settings: { successResetsFailedLogins } });
    const id = await bench.active();
    bench.asAdmin(id, createKmsuser);
    const login = (password: string) =>
      answer(bench.cli(id, ['key', 'list'], { env: { CLOUDHSM_ROLE: 'crypto-user', CLOUDHSM_PIN: `kmsuser:${password}` } })).error_code;
    for (let attempt = 0; attempt < 4; attempt++) login('wrong');
    expect(login(KMSUSER_PASSWORD)).toBe(0);
    login('wrong');
    expect(login(KMSUSER_PASSWORD)).toBe(successResetsFailedLogins ? 0 : 1);
    for (let attempt = 0; attempt < 5; attempt++) login('wrong');
    expect(login(KMSUSER_PASSWORD)).toBe(1);
    expect(users(bench, id)).toContain('kmsuser crypto-user true full');
    bench.asAdmin(id, ['user', 'change-password', '--username', 'kmsuser', '--role', 'crypto-user', '--password', KMSUSER_PASSWORD]);
    expect(login(KMSUSER_PASSWORD)).toBe(0);
  });

  test.each<[string, string[]]>([
    ['creating the user again', createKmsuser],
    ['changing its password', ['user', 'change-password', ...createKmsuser.slice(2)]],
  ])('repairs a user that one HSM lacks by %s', async (_what, argv) => {
    const bench = await startBench();
    const id = await bench.complete();
    const second = bench.cluster(id).hsms[1];
    Object.assign(second ?? {}, { users: second?.users.filter(user => user.name !== 'kmsuser') });
    expect(users(bench, id)).toContain('kmsuser crypto-user false inconsistent');
    expect(answer(bench.asAdmin(id, argv)).error_code).toBe(0);
    expect(users(bench, id)).toContain('kmsuser crypto-user false full');
  });

  test('acts on the HSMs that work, and tells about each of them', async () => {
    const bench = await startBench();
    const id = await bench.complete();
    const [first, second] = bench.cluster(id).hsms;
    bench.world.cloudhsm.degrade(second?.id ?? '');
    const info = () => answer(bench.cli(id, ['cluster', 'hsm-info'])).data.hsms.map((hsm: Record<string, string>) => hsm['serial-number']);
    expect(info()).toEqual([first?.serialNumber]);
    expect(answer(bench.cli(id, ['cluster', 'hsm-info'])).data.hsms[0]['fips-state']).toBe('2 [FIPS mode with single factor '
      + 'authentication]');
  });

  describe('cannot connect', () => {
    test.each<[string, (bench: Bench, id: string) => Parameters<Bench['cli']>[2]]>([
      ['with another CA certificate', () => ({ caCertificate: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n' })],
      ['without a CA certificate', () => ({ caCertificate: undefined })],
      ['to an address without an HSM', () => ({ config: configuration(['10.0.1.250']) })],
      ['from a host outside the security group', (bench, id) => ({ host: { ...bench.worker(id), securityGroupIds: [] } })],
    ])('%s', async (_what, change) => {
      const bench = await startBench();
      const id = await bench.initialized();
      expect(answer(bench.cli(id, ['user', 'list'], change(bench, id)))).toEqual({ error_code: 1, data: expect.any(String) });
    });

    test('where nobody has configured it', async () => {
      const bench = await startBench();
      const id = await bench.initialized();
      expect(bench.cli(id, ['user', 'list'], { config: configuration(['%%HSM_IP_ADDRESS%%']) })).toEqual({
        stdout: '', stderr: 'Config key hostname has invalid value %%HSM_IP_ADDRESS%%\n', exitCode: 1,
      });
    });

    test('before the cluster is initialized, and for some seconds after it', async () => {
      const bench = await startBench({ durations: { 'hsm.reachable': 30, 'cluster.initialize': 60 } });
      const id = await bench.provisioned();
      const works = () => answer(bench.cli(id, ['user', 'list'])).error_code === 0;
      expect(works()).toBe(false);
      const identity = bench.cluster(id).identity;
      bench.world.cloudhsm.initialize(bench.cluster(id), bench.ca.sign(identity?.csr ?? '', { from: bench.now }), bench.ca.certificate);
      await bench.sleep(61_000);
      expect([bench.cluster(id).state, works()]).toEqual(['INITIALIZED', false]);
      await bench.sleep(30_000);
      expect(works()).toBe(true);
    });
  });

  test.each<[string, string[], RegExp]>([
    ['an unknown command', ['user', 'drop'], /^error: unrecognized subcommand 'drop'/],
    ['an unknown option', ['user', 'list', '--all'], /^error: unexpected argument '--all' found/],
    ['a missing option', ['user', 'create', '--role', 'admin'], /not provided:\n {2}--username <USERNAME>/],
    ['an impossible role', ['user', 'create', '--username', 'a', '--role', 'root'], /\[possible values: admin, crypto-user\]/],
    ['a missing value', ['cluster', 'activate', '--password'], /a value is required for '--password <PASSWORD>'/],
  ])('says on stderr what is wrong with %s, and exits with 2', async (_what, argv, message) => {
    const bench = await startBench();
    const id = await bench.provisioned();
    const { stdout, stderr, exitCode } = bench.cli(id, argv);
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/Usage: cloudhsm-cli /);
  });

  test.each([0, 1])('exits with %d on error_code 1, as it is set', async cliExitCode => {
    const bench = await startBench({ settings: { cliExitCode } });
    const id = await bench.active();
    expect(bench.cli(id, ['cluster', 'activate', '--password', ADMIN_PASSWORD]).exitCode).toBe(cliExitCode);
  });

  test('puts log lines before the JSON where its log cannot be written', async () => {
    const bench = await startBench({ settings: { cliLogNoise: true } });
    const id = await bench.initialized();
    expect(bench.cli(id, ['user', 'list']).stdout).toMatch(/^2026-11-23T.*WARN.*\n\{\n/);
  });

  test('tells its version', async () => {
    const bench = await startBench();
    const id = await bench.provisioned();
    expect(bench.cli(id, ['--version']).stdout).toBe('cloudhsm-cli 5.18.0\n');
  });

  describe('interactive', () => {
    const session = async (lines: string[], settings: Partial<Settings> = {}) => {
      const bench = await startBench({ settings });
      const id = await bench.active();
      const ran = bench.cli(id, ['interactive'], { stdin: `${lines.join('\n')}\n` });
      const answers = ran.stdout
        .split('aws-cloudhsm > ')
        .filter(text => text.startsWith('{'))
        .map(text => JSON.parse(text) as { error_code: number; data: unknown });
      return { bench, id, ran, answers };
    };

    test('runs the commands of a pipe until quit, past those that fail', async () => {
      const { ran, answers } = await session([
        `login --username admin --role admin --password ${ADMIN_PASSWORD}`,
        'user create --username kmsuser --role crypto-user --password short',
        `user create --username kmsuser --role crypto-user --password ${KMSUSER_PASSWORD}`,
        'nonsense',
        'logout',
        'quit',
        'user list',
      ]);
      expect(answers.map(each => [each.error_code, each.data])).toEqual([
        [0, { username: 'admin', role: 'admin' }],
        [1, expect.stringMatching(/8 and 32/)],
        [0, { username: 'kmsuser', role: 'crypto-user' }],
        [0, 'Logout successful'],
      ]);
      expect(ran.stderr).toMatch(/unrecognized subcommand 'nonsense'/);
      expect(ran.exitCode).toBe(0);
    });

    test.each<[string, string, Settings['cliSingleQuotes']]>([
      ['"a \\"b\\" $c"x', 'a "b" $cx', 'literal'], ['a\\ b\\\\cdef', 'a b\\cdef', 'literal'], ["'not-quotes'", "'not-quotes'", 'literal'],
      ["'it''s \"quoted\"'", 'its "quoted"', 'quotes'], ["'back\\slash'", 'back\\slash', 'quotes'],
    ])('understands the quotes of %s as %s where single ones are %s', async (quoted, password, cliSingleQuotes) => {
      const { bench, id, answers } = await session([
        `login --username admin --role admin --password "${ADMIN_PASSWORD}"`,
        `user create --username quoted --role crypto-user --password ${quoted}`,
      ], { cliSingleQuotes });
      expect(answers.map(each => each.error_code)).toEqual([0, 0]);
      expect(bench.cluster(id).hsms[0]?.users.find(user => user.name === 'quoted')?.password).toBe(password);
    });

    test('leaves nobody logged in at the end of its input', async () => {
      const { bench, id } = await session([`login --username admin --role admin --password ${ADMIN_PASSWORD}`]);
      expect(bench.cluster(id).hsms.flatMap(hsm => hsm.users).filter(user => user.loggedInBy !== undefined)).toEqual([]);
    });
  });

  test('cannot change or delete a user while KMS is logged in as it', async () => {
    const bench = await startBench();
    const { clusterId } = await bench.connected();
    const change = answer(bench.asAdmin(clusterId, ['user', 'change-password', ...createKmsuser.slice(2)]));
    expect(change).toEqual({ error_code: 1, data: 'You cannot change the password of a user who is currently logged in to the cluster' });
    expect(answer(bench.asAdmin(clusterId, ['user', 'delete', '--username', 'kmsuser', '--role', 'crypto-user'])).error_code).toBe(1);
  });
});
