import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { example } from '../../src/simulator/account';
import type { Host } from '../../src/simulator/ec2/host';
import { installStandIns, type ScriptResult } from '../../src/simulator/hosts/state';
import type { SimulatorOptions } from '../../src/simulator/server';
import { ADMIN_PASSWORD, startBench, type Bench } from './bench';

const BASE = 'https://s3.amazonaws.com/cloudhsmv2-software/CloudHsmClient';
const PINNED = `${BASE}/Amzn2023/cloudhsm-cli-5.18.0-1.amzn2023.x86_64.rpm`;
const DIGEST = '0c77a4014d77df64ea3faaf1cc8d8f67dacd8a5ca53baa0026ab0b65d4fe6b69';

let bench: Bench;
let host: Host;
let count = 0;

async function begin(options: SimulatorOptions = {}): Promise<void> {
  bench = await startBench(options);
  host = {
    kind: 'instance',
    id: 'i-0123456789abcdef0',
    securityGroupIds: [example.securityGroupId],
    subnetId: example.subnetIds[0],
    privateIp: '10.0.1.200',
    roleName: example.workerRole,
  };
}

beforeEach(async () => begin());

async function run(...lines: string[]): Promise<ScriptResult> {
  return bench.world.hosts.run(host, ['#!/bin/bash', 'set -euo pipefail', ...lines].join('\n'), { id: `command-${++count}` });
}

const programsCalled = () => bench.world.hosts.processes.map(({ argv: [program] }) => program);

test('goes on with its work when the client that sent it has died', async () => {
  bench.world.faults.dead = true;
  const { stdout } = await run(
    'sha256sum /dev/null >/dev/null; aws ssm get-parameter --region eu-central-1 --name /nobody 2>&1 | grep -o ParameterNotFound',
  );
  expect(stdout.trim()).toBe('ParameterNotFound');
});

describe('the client\'s package', () => {
  test('is fetched, has the digest that AWS publishes, and brings its programs, though not on the PATH', async () => {
    const { stdout, exitCode } = await run(
      `curl -fsSLo cli.rpm ${PINNED}`,
      `echo "${DIGEST}  cli.rpm" | sha256sum --check`,
      'sha256sum cli.rpm',
      'command -v cloudhsm-cli || echo absent',
      'dnf install -y ./cli.rpm',
      'command -v cloudhsm-cli || echo not on the PATH',
      'PATH="$PATH:/opt/cloudhsm/bin"',
      'cloudhsm-cli --version; rpm -q cloudhsm-cli',
      'ls /opt/cloudhsm/bin | tr "\\n" " "',
    );
    expect(stdout.split('\n')).toEqual([
      'cli.rpm: OK', `${DIGEST}  cli.rpm`, 'absent', 'Complete!', 'not on the PATH', 'cloudhsm-cli 5.18.0',
      'cloudhsm-cli-5.18.0-1.amzn2023.x86_64', 'cloudhsm-cli configure-cli ',
    ]);
    expect(exitCode).toBe(0);
    expect(existsSync('/opt/cloudhsm')).toBe(false);
  });

  test('that was tampered with has another digest', async () => {
    await begin({ settings: { tamperedPackages: true } });
    const { stdout, exitCode } = await run(`curl -fsSLo cli.rpm ${PINNED}`, `echo "${DIGEST}  cli.rpm" | sha256sum -c`, 'dnf install -y '
      + './cli.rpm');
    expect([stdout, exitCode]).toEqual(['cli.rpm: FAILED\n', 1]);
    expect(programsCalled()).toEqual(['curl', 'sha256sum']);
  });

  test('of an old version is no longer offered', async () => {
    const { exitCode, stderr } = await run(`curl --fail --silent --show-error --output cli.rpm ${PINNED.replace('5.18.0', '5.12.0')}`);
    expect([exitCode, stderr]).toEqual([22, 'curl: (22) The requested URL returned error: 403\n']);
  });

  test('of another architecture or platform is not installed', async () => {
    const arm = await run(`curl -fsSLo cli.rpm ${PINNED.replace('x86_64', 'aarch64')}`, 'dnf install -y ./cli.rpm');
    const el9 = await run(`curl -fsSLo cli.rpm ${BASE}/EL9/cloudhsm-cli-latest.el9.x86_64.rpm`, 'dnf install -y ./cli.rpm');
    expect([arm.exitCode, el9.exitCode]).toEqual([1, 1]);
    expect(arm.stderr).toContain('does not have a compatible architecture');
  });

  test('is not installed by a dnf that may not ask', async () => {
    const { exitCode, stdout } = await run(`curl -fsSLo cli.rpm ${PINNED}`, 'dnf install ./cli.rpm');
    expect([exitCode, stdout]).toEqual([1, 'Is this ok [y/N]: Operation aborted.\n']);
  });

  test('cannot be had without a way to the internet', async () => {
    bench.world.ec2.natGateways.clear();
    expect((await run(`curl -fsSLo cli.rpm ${PINNED}`)).exitCode).toBe(28);
    expect((await run('dnf install -y ./cli.rpm')).stderr).toContain('Failed to download metadata');
  });

  test('comes as a deb on Ubuntu', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ubuntu-'));
    bench.world.hosts.addAt(folder, host, { name: 'u24.04', architecture: 'arm64' });
    const { stdout } = await run(
      `curl -fsSLo /usr/../"$PWD"/cli.deb ${BASE}/Noble/cloudhsm-cli_latest_u24.04_arm64.deb`,
      'apt-get install -y ./cli.deb >/dev/null',
      'PATH="$PATH:/opt/cloudhsm/bin"; cloudhsm-cli --version',
      'echo "$(lsb_release -rs) $(dpkg --print-architecture) $(uname -m) $(. /etc/os-release; echo "$ID")"',
    );
    expect(stdout).toBe('cloudhsm-cli 5.18.0\n24.04 arm64 aarch64 ubuntu\n');
    bench.world.hosts.close();
    expect(existsSync(folder)).toBe(true);
    rmSync(folder, { recursive: true });
  });

  test('everything else on the internet has no route', async () => {
    const { exitCode, stderr } = await run('curl -sS http://169.254.169.254/latest/meta-data/');
    expect(exitCode).toBe(7);
    expect(stderr).toContain('No route to host');
  });
});

describe('the configuration', () => {
  const install = [`curl -fsSLo cli.rpm ${PINNED}`, 'dnf install -y ./cli.rpm >/dev/null', 'export PATH="$PATH:/opt/cloudhsm/bin"'];

  test('is what the facts say, and later calls change only what they name', async () => {
    const { stdout } = await run(
      ...install,
      'configure-cli -a 10.0.1.5 10.0.2.5',
      'echo certificate > ca.crt',
      'configure-cli --hsm-ca-cert /opt/cloudhsm/etc/customerCA.crt 2>/dev/null || echo no such file',
      'cp ca.crt /opt/cloudhsm/etc/customerCA.crt',
      'configure-cli --hsm-ca-cert /opt/cloudhsm/etc/customerCA.crt --disable-key-availability-check --log-level debug',
      'cat /opt/cloudhsm/etc/cloudhsm-cli.cfg',
    );
    const [first, ...config] = stdout.split('\n');
    expect(first).toBe('no such file');
    expect(JSON.parse(config.join('\n'))).toEqual({
      clusters: [{
        type: 'hsm1',
        cluster: {
          hsm_ca_file: '/opt/cloudhsm/etc/customerCA.crt',
          servers: [{ hostname: '10.0.1.5', port: 2223, enable: true }, { hostname: '10.0.2.5', port: 2223, enable: true }],
          options: { disable_key_availability_check: true },
        },
      }],
      logging: { log_type: 'file', log_file: '/opt/cloudhsm/run/cloudhsm-cli.log', log_level: 'debug', log_interval: 'daily' },
    });
  });

  test('by cluster id asks DescribeClusters as the instance\'s role', async () => {
    const id = await bench.provisioned();
    const address = bench.cluster(id).hsms[0]!.eniIp;
    const { stdout } = await run(...install, `configure-cli --cluster-id ${id} --region eu-central-1`, 'cat '
      + '/opt/cloudhsm/etc/cloudhsm-cli.cfg');
    expect(stdout).toContain(`"hostname": "${address}"`);
    expect(bench.simulator.requests.filter(({ operation }) => operation === 'DescribeClusters').at(-1)?.principal)
      .toBe(`arn:aws:sts::${example.accountId}:assumed-role/${example.workerRole}/${host.id}`);
    bench.world.iam.putPolicies(example.workerRole, []);
    const refused = await run('export PATH="$PATH:/opt/cloudhsm/bin"', `configure-cli --cluster-id ${id} --region eu-central-1`);
    expect(refused).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('AccessDeniedException') as string });
  });

  test('has no subcommand "update", and takes no option twice', async () => {
    const { stderr } = await run(...install, 'configure-cli update 10.0.1.5 || true', 'configure-cli -a 10.0.1.5 -a 10.0.2.5 || true');
    expect(stderr).toContain("error: unrecognized subcommand 'update'");
    expect(stderr).toContain("error: the argument '-a' cannot be used multiple times");
  });
});

describe('cloudhsm-cli', () => {
  async function prepared(): Promise<string[]> {
    const id = await bench.initialized();
    const { hsms: [hsm], securityGroupId } = bench.cluster(id);
    host = { ...host, securityGroupIds: [example.securityGroupId, securityGroupId] };
    return [
      `curl -fsSLo cli.rpm ${PINNED}`,
      'dnf install -y ./cli.rpm >/dev/null',
      'export PATH="$PATH:/opt/cloudhsm/bin"',
      `configure-cli -a ${hsm!.eniIp}`,
      `echo ${Buffer.from(bench.ca.certificate).toString('base64')} | base64 -d > /opt/cloudhsm/etc/customerCA.crt`,
    ];
  }

  test('talks to the HSMs, with the password from its standard input', async () => {
    const lines = await prepared();
    const { stdout } = await run(
      ...lines,
      `printf 'cluster activate --password %s\\nuser list\\nquit\\n' '${ADMIN_PASSWORD}' | cloudhsm-cli interactive`,
      `CLOUDHSM_ROLE=admin CLOUDHSM_PIN='admin:${ADMIN_PASSWORD}' cloudhsm-cli user create --username kmsuser --role crypto-user `
        + '--password geheim1234',
    );
    expect(stdout).toContain('"data": "Cluster activation successful"');
    expect(stdout).toMatch(/"role": "admin"/);
    expect(bench.cluster([...bench.world.cloudhsm.clusters.keys()][0]!).hsms[0]!.users.map(user => user.name)).toContain('kmsuser');
  });

  test('leaves its input alone where the real one would', async () => {
    const lines = await prepared();
    const { stdout } = await run(...lines, 'printf "one\\ntwo\\n" | while read -r word; do cloudhsm-cli user list >/dev/null; echo '
      + '"$word"; done');
    expect(stdout).toBe('one\ntwo\n');
  });

  test('a password in an argument is on record', async () => {
    const lines = await prepared();
    await run(...lines, `cloudhsm-cli cluster activate --password '${ADMIN_PASSWORD}' >/dev/null`, `env PIN='${ADMIN_PASSWORD}' true`);
    const leaks = bench.world.hosts.processes.filter(({ argv }) => argv.some(word => word.includes(ADMIN_PASSWORD)));
    expect(leaks.map(({ argv }) => argv[0])).toEqual(['cloudhsm-cli', 'env']);
  });

  test('without its configuration it says so', async () => {
    const { stderr, exitCode } = await run(
      `curl -fsSLo cli.rpm ${PINNED}`, 'dnf install -y ./cli.rpm >/dev/null', 'PATH="$PATH:/opt/cloudhsm/bin"', 'cloudhsm-cli user list',
    );
    expect([exitCode, stderr]).toEqual([1, 'Config key hostname has invalid value %%HSM_IP_ADDRESS%%\n']);
  });
});

describe('aws', () => {
  const region = '--region eu-central-1';

  test('reads and writes parameters as the instance\'s role', async () => {
    const { stdout } = await run(
      'umask 077; printf "a secret\\nof two lines" > value',
      `aws ssm put-parameter --name /safe-storage/x --type SecureString --value file://value ${region} >/dev/null`,
      `value=$(aws ssm get-parameter --name /safe-storage/x --with-decryption --query Parameter.Value --output text ${region})`,
      'printf %s "$value"',
    );
    expect(stdout).toBe('a secret\nof two lines');
    expect(bench.world.ssm.parameters.all.get('/safe-storage/x')?.versions[0]?.modifiedBy).toContain(
      `assumed-role/${example.workerRole}/${host.id}`,
    );
    expect(bench.world.hosts.processes.flatMap(({ argv }) => argv).join(' ')).not.toContain('a secret');
  });

  test.each(['as an argument', 'from a pipe'])('a value %s keeps every character', async how => {
    const value = 'Größe \\n \\\\ \\0101 %s $HOME `id` "x"\n\n  second line\\';
    const quoted = `'${value}'`;
    const { stdout } = await run(
      how === 'from a pipe'
        ? `printf %s ${quoted} | aws ssm put-parameter --name /x --type String --value file:///dev/stdin ${region} >/dev/null`
        : `aws ssm put-parameter --name /x --type String --value ${quoted} ${region} >/dev/null`,
      `aws ssm get-parameter --name /x --query Parameter.Value --output text ${region}`,
    );
    expect([bench.world.ssm.parameters.value('/x'), stdout]).toEqual([value, `${value}\n`]);
  });

  test('takes a value from a pipe, which is not an argument', async () => {
    await run(
      `printf %s 'from a pipe' | aws ssm put-parameter --name /x --type String --value file:///dev/stdin ${region}`,
      `aws ssm put-parameter --name /y --type String --value file://<(printf %s substituted) ${region}`,
    );
    expect([bench.world.ssm.parameters.value('/x'), bench.world.ssm.parameters.value('/y')]).toEqual(['from a pipe', 'substituted']);
  });

  test('tells its errors like the AWS CLI', async () => {
    const missing = await run(`aws ssm get-parameter --name /nothing ${region}`);
    expect(missing).toMatchObject({
      exitCode: 254, stderr: expect.stringContaining(
        'An error occurred (ParameterNotFound) when calling the GetParameter operation',
      ) as string,
    });
    expect(await run('aws ssm get-parameter --name /nothing')).toMatchObject({
      exitCode: 253, stderr: expect.stringContaining('You must specify a region') as string,
    });
    bench.world.iam.putPolicies(example.workerRole, []);
    expect(await run(`aws ssm get-parameter --name /nothing ${region}`)).toMatchObject({
      exitCode: 254, stderr: expect.stringContaining('AccessDeniedException') as string,
    });
    host = { ...host, roleName: undefined };
    expect(await run(`aws ssm get-parameter --name /nothing ${region}`)).toMatchObject({
      exitCode: 253, stderr: expect.stringContaining('Unable to locate credentials') as string,
    });
  });
});

describe('the host', () => {
  test('is root to its scripts, and sudo forgets the environment unless it is told not to', async () => {
    const { stdout } = await run(
      'export CANARY=kept; echo "$(id -u) $(id -un)"',
      "sudo sh -c 'echo \"${CANARY-gone}\"'",
      "sudo -E sh -c 'echo \"${CANARY-gone}\"'",
      'command -v sudo >/dev/null && sudo -n true && echo fine',
    );
    expect(stdout).toBe('0 root\ngone\nkept\nfine\n');
  });

  test('checks digests of real files for real', async () => {
    const { stdout, exitCode } = await run('printf hello > file', 'sha256sum file; printf hello | '
      + 'sha256sum', `echo "${'0'.repeat(64)}  file" > sums`, 'sha256sum --status -c sums');
    const digest = createHash('sha256').update('hello').digest('hex');
    expect([stdout, exitCode]).toEqual([`${digest}  file\n${digest}  -\n`, 1]);
  });

  test('keeps its folder until it is gone', async () => {
    await run('true');
    const { root } = bench.world.hosts.sandboxOf(host);
    expect(existsSync(root)).toBe(true);
    bench.world.hosts.forget(host.id);
    expect(existsSync(root)).toBe(false);
  });

  test('time stands still while its script works', async () => {
    const before = bench.now;
    let woken = 0;
    const sleeper = bench.sleep(1000).then(() => { woken = bench.now; });
    await run('for word in one two three four five; do sha256sum /dev/null >/dev/null; done');
    expect(bench.now).toBe(before);
    await sleeper;
    expect(woken).toBe(before + 1000);
  });

  test('nobody without its token speaks in its name', async () => {
    await run('true');
    const response = await fetch(`${bench.simulator.url}/worker/0123456789abcdef/aws`, { method: 'POST', body: '' });
    expect(response.status).toBe(403);
  });
});

describe('a script on the runner itself', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'runner-')); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function runHere(script: string, env: Record<string, string> = {}): Promise<ScriptResult> {
    return new Promise(resolve => {
      execFile('bash', ['-c', script], { cwd: folder, env }, (error, stdout, stderr) => resolve({
        exitCode: error === null
          ? 0
          : Number(error.code), stdout, stderr,
      }));
    });
  }

  test('finds the stand-ins by name, and the client once it is installed', async () => {
    const { path: PATH } = installStandIns(folder, { world: bench.world });
    const { stdout } = await runHere(
      `set -e; command -v cloudhsm-cli || echo absent; curl -fsSLo cli.deb ${BASE}/Noble/cloudhsm-cli_latest_u24.04_amd64.deb; apt-get `
        + 'install -y ./cli.deb >/dev/null; cloudhsm-cli --version',
      { PATH },
    );
    expect(stdout).toBe('absent\ncloudhsm-cli 5.18.0\n');
  });

  test('has the credentials of its environment', async () => {
    const { path: PATH } = installStandIns(folder, { world: bench.world });
    const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = bench.simulator.env;
    const command = 'aws ssm put-parameter --name /x --type String --value y --region eu-central-1';
    expect((await runHere(command, { PATH })).exitCode).toBe(253);
    expect((await runHere(command, { PATH, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY })).exitCode).toBe(0);
    expect(bench.world.ssm.parameters.all.get('/x')?.versions[0]?.modifiedBy).toBe(`arn:aws:iam::${example.accountId}:root`);
  });

  test('reaches the HSMs only from within the VPC', async () => {
    const id = await bench.initialized();
    const { hsms: [hsm], securityGroupId } = bench.cluster(id);
    const script = `configure-cli -a ${hsm!.eniIp}; mkdir -p "$HOME/etc"; printf %s "$CA" > "$HOME/ca.crt"; configure-cli --hsm-ca-cert `
      + '"$HOME/ca.crt"; cloudhsm-cli user list';
    const env = { CA: bench.ca.certificate, HOME: folder };
    const outside = installStandIns(folder, { world: bench.world, client: '5.18.0' });
    expect((await runHere(script, { ...env, PATH: outside.path })).stdout).toContain('Failed to initialize hsm1 context');
    const inside = installStandIns(folder, {
      world: bench.world,
      client: '5.18.0',
      host: { kind: 'runner', id: 'runner', subnetId: example.subnetIds[0], privateIp: '10.0.1.77', securityGroupIds: [securityGroupId] },
    });
    expect((await runHere(script, { ...env, PATH: inside.path })).stdout).toContain('"role": "unactivated-admin"');
  });
});
