import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cliPackages } from '../../src/cloudhsm/packages';
import { buildScript, type ScriptOptions } from '../../src/cloudhsm/script';
import { example, exampleAccount } from '../../src/simulator/account';
import type { Platform, SystemName } from '../../src/simulator/core/platform';
import { testAuthority } from '../support/authority';
import { newStorage } from '../support/storage';
import { has } from '../support/tools';

const options: ScriptOptions = {
  region: 'eu-central-1',
  packages: cliPackages('5.18.0'),
  caCertificate: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
  clusterId: 'cluster-65suwz67au5',
  hsmAddresses: ['10.0.1.4', '10.0.2.4'],
  passwords: {
    admin: { name: '/safe-storage/vault/admin-password', version: 2 },
    kmsUser: { name: '/safe-storage/vault/kmsuser-password', version: 1 },
  },
  actions: ['activate', 'login', 'create-kmsuser', 'change-kmsuser-password', 'delete-kmsuser'],
};

const variants: [string, ScriptOptions][] = [
  ['that does everything', options],
  ['that only looks', { ...options, actions: [] }],
  ['that asks AWS for the HSMs', { ...options, hsmAddresses: [] }],
  ['with names that could break out of their quotes', {
    ...options, clusterId: 'a\'; touch /tmp/x; \'', hsmAddresses: ['$(touch /tmp/x)', '`touch /tmp/x`'],
  }],
];

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'script-')); });
afterAll(() => rmSync(folder, { recursive: true }));

const written = (script: string): string => {
  const file = join(folder, 'script.sh');
  writeFileSync(file, script);
  return file;
};

test.each(variants)('a script %s is bash', (_, given) => {
  expect(() => execFileSync('bash', ['-n', written(buildScript(given))])).not.toThrow();
});

const shellcheck = has('shellcheck');
(shellcheck ? test.each(variants) : test.skip.each(variants))('shellcheck has nothing to say about a script %s', (_, given) => {
  // SC1091: the system's own /etc/os-release is not there to be looked at. SC2016: what is quoted is not to be expanded.
  const { stdout } = spawnSync('shellcheck', ['--exclude=SC1091,SC2016', written(buildScript(given))], { encoding: 'utf8' });
  expect(stdout).toBe('');
});

describe('on a machine', () => {
  const id = 'i-0a11d6b1e5f0c0042';
  const machine = async (settings: Parameters<typeof newStorage>[0] = {}, platform?: Platform) => {
    const storage = await newStorage({
      ...settings,
      account: world => {
        exampleAccount(world);
        world.ec2.addInstance({
          id,
          subnetId: example.subnetIds[0],
          state: 'running',
          securityGroupIds: [example.securityGroupId],
          profileName: example.workerProfile,
          platform,
        });
      },
    });
    const { hosts, ec2 } = storage.simulator.world;
    const { host } = ec2.instances.get(id)!;
    return { storage, sandbox: hosts.sandboxOf(host), run: async (script: string) => hosts.run(host, script, { id: 'by-hand' }) };
  };

  test('finds the HSMs by the cluster\'s id where their addresses are not known', async () => {
    const { storage, run } = await machine();
    const authority = await testAuthority();
    await storage.run({ ...authority, phases: 'provision, initialize, activate' });
    const { world } = storage.simulator;
    const [cluster] = [...world.cloudhsm.clusters.values()];
    world.ec2.instances.get(id)!.launch.networkInterface.securityGroupIds.push(cluster!.securityGroupId);
    const { exitCode, stdout } = await run(
      buildScript({ ...options, clusterId: cluster!.id, hsmAddresses: [], caCertificate: authority['ca-certificate'], actions: [] }),
    );
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^\{"format":"safe-storage\/1","answers":\{"users":"[\w+/=]+","hsms":"[\w+/=]+"\},"exitCodes":\{"users":\d+,"hsms":\d+\}\}\n$/,
    );
    const [, asked] = /configure-cli (--cluster-id \S+ --region \S+)/.exec(
      world.hosts.processes.map(({ argv }) => argv.join(' ')).join('\n'),
    ) ?? [];
    expect(asked).toBe(`--cluster-id ${cluster!.id} --region eu-central-1`);
  });

  test('takes the newest package where AWS has disabled the pinned link and the newest is the pinned one', async () => {
    // The newest version's own link is refused; "latest" has the same file.
    const { run, sandbox } = await machine({ settings: { clientVersions: ['5.17.2'] } });
    const packages = cliPackages('5.17.2').map(each => ({ ...each, pinnedUrl: each.pinnedUrl.replace('5.17.2', '5.0.0') }));
    await run(buildScript({ ...options, packages, actions: [] }));
    expect(sandbox.packages.get('cloudhsm-cli')).toBe('5.17.2');
  });

  test('installs nothing that is not what was pinned, and says what it found', async () => {
    const { run, sandbox } = await machine({ settings: { clientVersions: ['5.17.2'] } });
    const { exitCode, stdout, stderr } = await run(buildScript({ ...options, actions: [] }));
    expect(exitCode).toBe(1);
    expect(stdout).toContain('"failed":"install"');
    expect(stderr).toMatch(/the package at \S+cloudhsm-cli-latest.amzn2023.x86_64.rpm has the SHA-256 b4bce34c\w+, expected 0c77a401\w+/);
    expect(sandbox.packages.size).toBe(0);
  });

  test('refuses a configuration of several clusters, and leaves it as it is', async () => {
    const { run, sandbox } = await machine();
    sandbox.installClient('5.18.0');
    const file = '/opt/cloudhsm/etc/cloudhsm-cli.cfg';
    const one = JSON.parse(sandbox.read(file)!) as { clusters: object[] };
    const several = JSON.stringify({ ...one, clusters: [...one.clusters, ...one.clusters] });
    sandbox.write(file, several);
    const { stdout } = await run(buildScript({ ...options, actions: [] }));
    expect(stdout).toContain('"failed":"configure"');
    expect(sandbox.read(file)).toBe(several);
  });

  test('waits until whoever installs packages after the start is done', async () => {
    const { storage, run, sandbox } = await machine();
    const { clock, world } = storage.simulator;
    world.ec2.instances.get(id)!.packagesLockedUntil = clock.now() + 90_000;
    const { stderr } = await run(buildScript({ ...options, actions: [] }));
    expect(sandbox.packages.get('cloudhsm-cli')).toBe('5.18.0');
    expect(stderr).not.toContain('lock');
  });

  test.each<[SystemName, string]>([['amzn2023', 'rpm 2345 /var/lib/rpm/.rpm.lock'], ['u24.04', 'unattended-upgr 2345 '
    + '/var/lib/dpkg/lock-frontend']])(
    'says who holds the lock of the packages on %s, if it stays', async (name, holder) => {
      const { storage, run, sandbox } = await machine({}, { name, architecture: 'x86_64' });
      const { clock, world } = storage.simulator;
      const begun = clock.now();
      sandbox.installAws();
      world.ec2.instances.get(id)!.packagesLockedUntil = Infinity;
      const { stdout, stderr } = await run(buildScript({ ...options, actions: [] }));
      expect(stdout).toContain('"failed":"lock"');
      expect(stderr).toContain(`held by: ${holder}`);
      expect(clock.now() - begun).toBe(300_000);
    },
  );

  test('reads no configuration of the AWS CLI that another user has left for it', async () => {
    const { run, sandbox } = await machine();
    sandbox.write(join(sandbox.root, 'tmp/.aws/config'), '[default]\ncredential_process = /tmp/mine\n');
    const { stdout, stderr } = await run(buildScript(options));
    expect(stderr).not.toContain('/tmp/mine');
    expect(stdout).toContain('"failed":"secrets"');
    expect(stderr).toContain('ParameterNotFound');
  });

  test('never ends with a code that SSM\'s agent takes for an order', async () => {
    const { run } = await machine();
    const { exitCode } = await run(buildScript({ ...options, actions: [] }).replace('step=install\n', 'step=install\n(exit 194)\n'));
    expect(exitCode).toBe(1);
  });
});
