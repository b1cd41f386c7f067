import { createAuthority } from '../../src/pki/authority';
import { example } from '../../src/simulator/account';
import { EPOCH } from '../../src/simulator/server';
import { newStorage, type Storage } from '../support/storage';

/** Where each secret may be: the requests that are meant for it. */
const meantFor: Record<string, readonly string[]> = {
  admin: ['ssm:PutParameter', 'worker:POST /worker'],
  kmsuser: ['ssm:PutParameter', 'kms:CreateCustomKeyStore', 'kms:UpdateCustomKeyStore', 'worker:POST /worker'],
  caKey: [],
};

const adminPassword = 'CANARY-admin-password-0123456789';

/** Every text that was written anywhere by a run, by where it was. */
function written({ simulator, log }: Storage): [string, string][] {
  const { world, requests } = simulator;
  return [
    ['log', log.join('\n')],
    ...requests.map(({ service, operation, body }): [string, string] => [`${service}:${operation}`, body]),
    ...world.hosts.processes.map((process): [string, string] => ['arguments of a process', JSON.stringify(process.argv)]),
    ...world.hosts.scripts.map((script): [string, string] => ['script', JSON.stringify(script)]),
    ...[...world.ec2.instances.values()].map((instance): [string, string] => ['user data', instance.launch?.userData ?? '']),
    ...[...world.ssm.commands.values()].map((command): [string, string] => ['SSM command history', JSON.stringify(command, (key, value: unknown) => (key === 'world' ? undefined : value))]),
  ];
}

/** Where a secret was found, other than where it may be. */
function places(storage: Storage, secret: string, allowed: readonly string[]): string[] {
  const found = written(storage).filter(([where, text]) => text.includes(secret) && !allowed.some(place => where.startsWith(place)));
  return [...new Set(found.map(([where]) => where))];
}

test.each([
  ['a whole run', [] as const],
  ['a run that fails at activation', [{ service: 'ssm', operation: 'SendCommand', call: 1, fault: { code: 'InternalServerError', message: 'no', status: 400 } }] as const],
  ['a run that fails at connecting', [{ event: 'connection-error', code: 'SUBNET_NOT_FOUND' }] as const],
  ['a run that fails at the storage', [{ event: 'filesystem-fails' }] as const],
])('%s leaves no secret anywhere but where it belongs', async (_, faults) => {
  const storage = await newStorage({ faults });
  const { certificate, privateKey } = await createAuthority({ commonName: 'Canary CA', notBefore: EPOCH, modulusLength: 2048 });
  const passwords: string[] = [];
  const { outputs, report } = await storage.run({ 'ca-certificate': certificate, 'ca-private-key': privateKey, 'admin-password': adminPassword });

  const puts = storage.simulator.requests.filter(({ service, operation }) => service === 'ssm' && operation === 'PutParameter');
  for (const { body } of puts) {
    const { Name, Value } = JSON.parse(body) as { Name: string; Value: string };
    if (Name.endsWith('/kmsuser-password')) passwords.push(Value);
  }
  expect(places(storage, adminPassword, meantFor.admin!)).toEqual([]);
  for (const password of passwords) expect(places(storage, password, meantFor.kmsuser!)).toEqual([]);
  for (const keyLine of privateKey.split('\n').filter(line => line.length > 40)) expect(places(storage, keyLine, meantFor.caKey!)).toEqual([]);
  for (const value of outputs.values()) expect(value).not.toMatch(/CANARY|PRIVATE KEY/);
  expect(JSON.stringify(report)).not.toMatch(/CANARY-|PRIVATE KEY/);
});

test('a CA that is made leaves its key in GitHub\'s sealed secrets alone', async () => {
  const storage = await newStorage();
  await storage.run({ phases: 'provision, initialize' });
  const { SAFE_STORAGE_CA_PRIVATE_KEY: key = '' } = storage.simulator.world.github.secretsOf(example.repository);
  expect(key).toContain('PRIVATE KEY');
  for (const keyLine of key.split('\n').filter(line => line.length > 40)) expect(places(storage, keyLine, [])).toEqual([]);
});
