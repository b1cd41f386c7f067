import type { RawInputs } from '../../src/inputs/table';
import { EPOCH } from '../../src/simulator/server';
import { makeCertificate } from '../pki/forge';
import { testAuthority } from '../support/authority';
import { crossSigned } from '../support/crossSigned';
import { finishedStorage } from '../support/finished';
import { key } from '../support/keys';
import { clusterOf, storeOf } from '../support/parts';
import { newStorage, type Storage } from '../support/storage';

const day = 86_400_000;
const parameter = '/safe-storage/vault/ca-certificate';

/** A good CA, only not the cluster's; of its name, if need be. */
function otherAuthority(name = 'Other CA'): RawInputs {
  const { publicKey, privateKey } = key('p256:other CA');
  const subject = [[['CN', name]]] as const;
  const certificate = makeCertificate({
    subject, issuer: subject, key: publicKey, signedWith: privateKey, notBefore: EPOCH - day, notAfter: EPOCH + 3652 * day, ca: true,
  });
  return { 'ca-certificate': certificate, 'ca-private-key': privateKey.export({ type: 'pkcs8', format: 'pem' }) as string };
}
const kept = ({ simulator: { world } }: Storage) => world.ssm.parameters.all.get(parameter)!;

/** What is public is kept in the clear. */
function overwrite(storage: Storage, value: string): void {
  const { versions } = kept(storage) as unknown as { versions: { value: string }[] };
  versions.at(-1)!.value = value;
}

const expected = /expected the certificate of the CA that signed the cluster's \(CN=Test CA\) here, got CN=Other CA/;

describe('another CA on a storage that has one', () => {
  let storage: Storage;
  beforeAll(async () => { storage = await finishedStorage(); });

  test.each([
    'initialize', 'activate', 'connect', 'plan',
  ])('is refused by %s, before a worker is made and before anything is put out', async phases => {
    const { failure, outputs, changes } = await storage.run({ ...otherAuthority(), phases });
    expect(failure).toMatch(expected);
    expect(failure).toMatch(phases === 'plan' ? /in the way/ : /^ca-certificate: /);
    expect([changes, outputs.get('ca-certificate')]).toEqual([[], undefined]);
  });

  test('is refused too if it has the name of the right one', async () => {
    expect((await storage.run({ ...otherAuthority('Test CA'), phases: 'connect' })).failure).toMatch(
      /expected the certificate of the CA that signed .*got CN=Test CA, SHA-256/,
    );
  });

  test('is found by verify, which looks at everything else all the same', async () => {
    const { changes, log, outputs, status } = await storage.run({ ...otherAuthority(), 'phases': 'verify', 'verify-users': 'true' });
    expect([status, outputs.get('health')]).toEqual(['complete', 'degraded']);
    expect(log).toMatch(new RegExp(`degraded +ca-certificate: ${expected.source}`));
    expect(log).toMatch(/users could not be looked at: ca-certificate: expected/);
    expect(changes).toEqual([]);
  });

  test('a cluster under our tag that is not of the CA that is kept is not torn down, nor its backups', async () => {
    const mistaken = await newStorage();
    await mistaken.run({ ...await testAuthority(), phases: 'provision, initialize, activate' });
    overwrite(mistaken, otherAuthority()['ca-certificate']!);
    const { failure, changes } = await mistaken.run({ 'phases': 'teardown', 'confirm': 'vault', 'delete-backups': 'true' });
    expect(failure).toMatch(/somebody has given it its tag[^]*aws cloudhsmv2 untag-resource/);
    expect(failure).toMatch(expected);
    expect(changes).toEqual([]);
  });

  test('the right one, its root first, is told its place', async () => {
    const { 'ca-certificate': right } = await testAuthority();
    const { failure } = await storage.run({ 'ca-certificate': `${otherAuthority()['ca-certificate']}${right}`, 'phases': 'connect' });
    expect(failure).toMatch(/expected the certificate of the CA that signed the cluster's \(CN=Test CA\) first, before its issuers/);
  });
});

test.each([
  'initialize', 'activate', 'connect', 'plan',
])('another CA behind the right one is refused by %s: whoever is handed both would trust it', async phases => {
  const storage = await finishedStorage();
  const { 'ca-certificate': right } = await testAuthority();
  const { failure, outputs, changes } = await storage.run({ 'ca-certificate': `${right}${otherAuthority()['ca-certificate']}`, phases });
  expect(failure).toMatch(
    /ca-certificate: the CA's certificate CN=Test CA: expected the signing certificate first and the self-signed root last/,
  );
  expect([changes, outputs.get('ca-certificate')]).toEqual([[], undefined]);
});

describe('another CA where initialization left the right one', () => {
  test('is found by every phase, by its name in Parameter Store, and gives way to the right one', async () => {
    const storage = await finishedStorage();
    const { 'ca-certificate': right } = await testAuthority();
    overwrite(storage, otherAuthority()['ca-certificate']!);
    for (const phases of ['initialize', 'activate', 'connect']) {
      expect((await storage.run({ phases })).failure).toMatch(new RegExp(`^${parameter}: ${expected.source}`));
    }
    expect((await storage.run({ phases: 'verify' })).outputs.get('health')).toBe('degraded');
    const { log, outputs, status } = await storage.run({ 'phases': 'initialize', 'ca-certificate': right });
    expect([status, outputs.get('ca-certificate')]).toEqual(['complete', right.trim()]);
    expect(log).toMatch(/held another certificate than the one in use; it is replaced/);
    expect((await storage.run({ phases: 'initialize, activate, connect' }))).toMatchObject({ failure: undefined, changes: [] });
  });
});

describe('the right CA, certified by a root of somebody who may write the parameter', () => {
  test('is found before a worker is made, by every phase that looks at it, once a key store is there', async () => {
    const storage = await finishedStorage();
    const { 'ca-certificate': right } = await testAuthority();
    overwrite(storage, crossSigned(right));
    const others = new RegExp(`${parameter}: expected the certificates that the key store on cluster-\\S+ has, got others behind`);
    for (const phases of ['initialize', 'activate', 'connect', 'plan']) {
      const { failure, changes } = await storage.run({ 'ca-certificate': undefined, 'ca-private-key': undefined, phases });
      expect(failure).toMatch(others);
      expect(changes).toEqual([]);
    }
    for (const inputs of [{}, { 'ca-certificate': right }]) {
      const { changes, log, outputs } = await storage.run({ 'phases': 'verify', 'verify-users': 'true', ...inputs });
      expect([outputs.get('health'), log]).toEqual(['degraded', expect.stringMatching(others)]);
      // Users are looked at with the CA that is given.
      if (!('ca-certificate' in inputs)) expect(changes).toEqual([]);
    }
  });

  test('is told before that, since only its first certificate is proven', async () => {
    const storage = await newStorage();
    const authority = await testAuthority();
    await storage.run({ ...authority, phases: 'provision, initialize' });
    overwrite(storage, crossSigned(authority['ca-certificate']));
    const told = /warning +\/safe-storage\/vault\/ca-certificate holds a chain\. .* for its root there is no word but the parameter's/g;
    expect((await storage.run({ phases: 'activate' })).log.match(told)).toHaveLength(1);
    expect((await storage.run({ 'phases': 'activate', 'ca-certificate': authority['ca-certificate'] })).log).not.toMatch(told);
  });
});

test('another CA in Parameter Store is found by verify, though the right one is given', async () => {
  const storage = await finishedStorage();
  const { 'ca-certificate': right } = await testAuthority();
  overwrite(storage, otherAuthority()['ca-certificate']!);
  const { log, outputs } = await storage.run({ 'phases': 'verify', 'ca-certificate': right });
  expect([outputs.get('health'), log]).toEqual(['degraded', expect.stringMatching(`${parameter}: ${expected.source}`)]);
});

test('another CA than a backup\'s is refused before an HSM is made, and by plan before a cluster is', async () => {
  const storage = await finishedStorage();
  const { world } = storage.simulator;
  const [backup] = [...world.cloudhsm.backups.values()].filter(({ state }) => state === 'READY');
  const restore = async (phases: string, inputs: RawInputs) =>
    storage.run({ ...inputs, 'name': 'trial', 'source-backup-id': backup!.id, phases });
  const planned = await restore('plan', otherAuthority());
  expect(planned.failure).toMatch(expected);
  expect(planned.failure).not.toMatch(/somebody has given it its tag/);
  const hsms = () => [...world.cloudhsm.clusters.values()].map(cluster => cluster.hsms.length);
  const { failure, changes } = await restore('provision', otherAuthority());
  expect(failure).toMatch(expected);
  expect([changes, hsms()]).toEqual([['cloudhsm:CreateCluster'], [2, 0]]);
  expect(await restore('provision', await testAuthority())).toMatchObject({ status: 'complete', failure: undefined });
});

test('a certificate with openssl\'s text around it is everywhere the same: PEM, and nothing else', async () => {
  const storage = await newStorage();
  const authority = await testAuthority();
  const pem = authority['ca-certificate'].trim();
  const withText = 'Certificate:\n    Data:\n        Version: 3 (0x2)\n        Issuer: CN=Test '
    + `CA\r\n${pem.replace(/\n/g, '\r\n')}\r\nand a comment\n`;
  const { failure, outputs, report } = await storage.run({ ...authority, 'ca-certificate': withText });
  expect(failure).toBeUndefined();
  const sent = storage.simulator.requests.filter(({ operation }) => /InitializeCluster|CreateCustomKeyStore|PutParameter/.test(operation))
    .map(({ body }) => JSON.parse(body) as { TrustAnchor?: string; TrustAnchorCertificate?: string; Name?: string; Value?: string })
    .flatMap(({ TrustAnchor, TrustAnchorCertificate, Name, Value }) =>
      TrustAnchor ?? TrustAnchorCertificate ?? (Name === parameter ? Value : undefined) ?? []);
  expect(sent).toEqual([pem, pem, pem]);
  expect([outputs.get('ca-certificate'), report.evidence.authority?.certificate]).toEqual([pem, pem]);
  expect([clusterOf(storage).trustAnchor, storeOf(storage).trustAnchor]).toEqual([pem, pem]);
  expect((await storage.run({ 'ca-certificate': withText, 'phases': 'initialize, activate, connect, verify' }))).toMatchObject({
    failure: undefined, changes: [],
  });
});
