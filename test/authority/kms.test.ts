import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DisableKeyCommand, ScheduleKeyDeletionCommand, SignCommand } from '@aws-sdk/client-kms';
import type { RawInputs } from '../../src/inputs/table';
import { example } from '../../src/simulator/account';
import type { CallFate } from '../../src/simulator/core/faults';
import type { KeyPair } from '../../src/simulator/core/keyPairs';
import { EPOCH } from '../../src/simulator/server';
import { makeCertificate } from '../pki/forge';
import { issuedByEvil } from '../support/crossSigned';
import { key as forgedKey } from '../support/keys';
import { kmsOf, makeKey } from '../support/kmsKey';
import { newStorage, type Storage } from '../support/storage';

const day = 86_400_000;
const denied = { code: 'CloudHsmAccessDeniedException', message: 'no', status: 400 };
const throughInitialize: RawInputs = { 'phases': 'provision, initialize', 'github-token': undefined };
const inKms = (arn: string, more: RawInputs = {}) => ({ ...throughInitialize, ...more, 'ca-kms-key': arn });

const clusterOf = ({ simulator: { world } }: Storage) => [...world.cloudhsm.clusters.values()][0]!;
const keyOf = ({ simulator: { world } }: Storage, arn: string) => [...world.kms.keys.values()].find(key => key.arn === arn)!;
const publicKeyOf = (storage: Storage, arn: string) => (keyOf(storage, arn).material as KeyPair).publicKey;
const keptCertificate = ({ simulator: { world } }: Storage) => world.ssm.parameters.value('/safe-storage/vault/ca-certificate');
const requestsOf = ({ simulator }: Storage, operation: string) => simulator.requests
  .filter(request => request.operation === operation).map(({ body }) => JSON.parse(body) as Record<string, string>);

/** Both certificates that the cluster was given are signed by the key that KMS has. */
function expectSignedBy(storage: Storage, arn: string): void {
  const { clusterCertificate, state, trustAnchor } = clusterOf(storage);
  expect(state).toBe('INITIALIZED');
  const certificates = [trustAnchor!, clusterCertificate!];
  for (const certificate of certificates) expect(new X509Certificate(certificate).verify(publicKeyOf(storage, arn))).toBe(true);
}

test.each(
  ['RSA_2048', 'RSA_4096', 'ECC_NIST_P256', 'ECC_NIST_P384', 'ECC_NIST_P521'] as const,
)('a key of the spec %s certifies itself and signs the CSR', async spec => {
  const storage = await newStorage();
  const arn = await makeKey(storage, { KeySpec: spec });
  const { failure, outputs, report } = await storage.run(inKms(arn));
  expect(failure).toBeUndefined();
  expectSignedBy(storage, arn);
  const authority = new X509Certificate(outputs.get('ca-certificate')!);
  expect(authority.subject).toBe('CN=Safe Storage CA of vault');
  expect(authority.ca).toBe(true);
  expect(keptCertificate(storage)?.trim()).toBe(outputs.get('ca-certificate'));
  expect(report.evidence.authority).toMatchObject({
    custody: `your CA, its key in AWS KMS (${arn})`, kmsKey: arn, certificate: keptCertificate(storage),
  });
  expect(storage.simulator.world.github.secretsOf(example.repository)).toEqual({});
});

test('the whole way, and a second run makes nothing', async () => {
  const storage = await newStorage();
  const inputs = { 'github-token': undefined, 'ca-kms-key': await makeKey(storage) };
  expect(await storage.run(inputs)).toMatchObject({ status: 'complete', failure: undefined });
  const second = await storage.run(inputs);
  expect([second.status, second.changes]).toEqual(['complete', []]);
});

describe('stopped anywhere, the next run goes on with the one certificate of the CA', () => {
  // The first Sign is the trial, the second the CA's certificate, the third the cluster's.
  test.each<[string, string, number, CallFate]>([
    [
      'kms', 'Sign', 2, 'crash',
    ], ['ssm', 'PutParameter', 1, 'crash'], ['kms', 'Sign', 3, 'crash'], ['cloudhsm', 'InitializeCluster', 1, denied],
  ])('after %s %s %i', async (service, operation, call, fault) => {
    const words = operation === 'PutParameter' ? 'ca-certificate' : undefined;
    const storage = await newStorage({ faults: [{ service, operation, words, call, fault }] });
    const arn = await makeKey(storage);
    await storage.run(inKms(arn)).catch(() => undefined);
    const before = keptCertificate(storage);
    storage.simulator.world.faults.revive();
    expect(await storage.run(inKms(arn))).toMatchObject({ status: 'complete', failure: undefined });
    expectSignedBy(storage, arn);
    expect(clusterOf(storage).trustAnchor).toBe(keptCertificate(storage));
    // What was not yet kept was not yet used.
    if (operation !== 'Sign' || call > 2) expect(keptCertificate(storage)).toBe(before);
    const put = requestsOf(storage, 'PutParameter').filter(({ Name }) => Name === '/safe-storage/vault/ca-certificate');
    expect(new Set(put.map(({ Value }) => Value)).size).toBe(1);
  });
});

test('a certificate that another attempt has left in Parameter Store is replaced, and this is told', async () => {
  const storage = await newStorage({ faults: [{ service: 'cloudhsm', operation: 'InitializeCluster', call: 1, fault: denied }] });
  expect((await storage.run({ phases: 'provision, initialize' })).status).toBe('failed');
  const arn = await makeKey(storage);
  const { failure, log } = await storage.run(inKms(arn));
  expect(failure).toBeUndefined();
  expect(log).toMatch(/ca-certificate does not fit the key and is replaced/);
  expectSignedBy(storage, arn);
});

test('a certificate over the key by somebody else\'s root, planted in Parameter Store, does not make that root the anchor', async () => {
  const storage = await newStorage();
  const arn = await makeKey(storage);
  await storage.run({ phases: 'provision' });
  const planted = issuedByEvil(publicKeyOf(storage, arn), 'Safe Storage CA of vault');
  storage.simulator.world.ssm.parameters.all.set('/safe-storage/vault/ca-certificate', {
    name: '/safe-storage/vault/ca-certificate',
    versions: [{ type: 'String', value: planted, tier: 'Standard', modifiedAt: EPOCH, modifiedBy: 'arn:aws:iam::111122223333:role/evil' }],
    tags: new Map(),
  });
  const { failure, log } = await storage.run(inKms(arn));
  expect(failure).toBeUndefined();
  expect(log).toMatch(/is replaced: expected a certificate that the key itself has signed, alone, got one of CN=Evil Root; if that is/);
  expectSignedBy(storage, arn);
  expect(clusterOf(storage).trustAnchor?.match(/BEGIN/g)).toHaveLength(1);
  expect(keptCertificate(storage)).toBe(clusterOf(storage).trustAnchor);
});

test('a certificate that the company\'s root has made over the key is used as it is', async () => {
  const storage = await newStorage();
  const arn = await makeKey(storage);
  const root = forgedKey('p256:company');
  const validity = {
    notBefore: EPOCH - day, notAfter: EPOCH
    + 3652 * day, ca: true, signedWith: root.privateKey, issuer: [[['CN', 'Company Root']]],
  } as const;
  const chain = [
    makeCertificate({ ...validity, subject: [[['CN', 'HSM CA in KMS']]], key: publicKeyOf(storage, arn) }),
    makeCertificate({ ...validity, subject: [[['CN', 'Company Root']]], key: root.publicKey }),
  ].join('');
  expect(await storage.run(inKms(arn, { 'ca-certificate': chain }))).toMatchObject({ status: 'complete', failure: undefined });
  expect(clusterOf(storage).trustAnchor?.trim()).toBe(chain.trim());
  expect(new X509Certificate(clusterOf(storage).clusterCertificate!).verify(publicKeyOf(storage, arn))).toBe(true);
});

test('in another region and another account, by the ARN alone', async () => {
  const storage = await newStorage();
  const arn = 'arn:aws:kms:us-east-1:999988887777:key/mrk-0123456789abcdef0123456789abcdef';
  storage.simulator.world.kms.addSigningKey(arn);
  expect(await storage.run(inKms(arn))).toMatchObject({ status: 'complete', failure: undefined });
  expectSignedBy(storage, arn);
});

test('with no right but those of docs/permissions.md, in every phase that has to do with it', async () => {
  const storage = await newStorage();
  const arn = await makeKey(storage);
  const { iam } = storage.simulator.world;
  const on = (Resource: string, ...Action: string[]) => ({ Effect: 'Allow' as const, Action, Resource });
  const others = { Effect: 'Allow' as const, NotAction: ['kms:*'], Resource: '*' };
  // What every phase begins with: finding out what is ours.
  const looks = on('*', 'kms:DescribeCustomKeyStores', 'kms:DescribeKey', 'kms:ListKeys', 'kms:ListResourceTags');
  iam.putPolicies(
    example.deployRole, [{ Version: '2012-10-17', Statement: [others, looks, on(arn, 'kms:DescribeKey', 'kms:GetPublicKey')] }],
  );
  expect((await storage.run(inKms(arn, { phases: 'plan' }))).failure).toBeUndefined();
  iam.putPolicies(
    example.deployRole, [{ Version: '2012-10-17', Statement: [others, looks, on(arn, 'kms:DescribeKey', 'kms:GetPublicKey', 'kms:Sign')] }],
  );
  expect((await storage.run(inKms(arn))).failure).toBeUndefined();
});

test('with the key policy of docs/authority.md the deploy role signs, and an administrator does not', async () => {
  const storage = await newStorage();
  const [, text = ''] = /^```json\n([^]*?)^```$/m.exec(readFileSync(join(__dirname, '../../docs/authority.md'), 'utf8'))!;
  const { Statement, ...policy } = JSON.parse(text) as { Statement: { Sid: string }[] };
  // The example account has one role for all duties.
  const arn = await makeKey(
    storage, { Policy: JSON.stringify({ ...policy, Statement: Statement.filter(({ Sid }) => Sid !== 'PlanLooks') }) },
  );
  expect(await storage.run(inKms(arn))).toMatchObject({ status: 'complete', failure: undefined });
  const administrator = kmsOf(storage);
  await expect(
    administrator.send(new SignCommand({ KeyId: arn, Message: Buffer.from('x'), SigningAlgorithm: 'ECDSA_SHA_256' })),
  ).rejects.toThrow(/not authorized to perform: kms:Sign/);
  await expect(administrator.send(new ScheduleKeyDeletionCommand({ KeyId: arn }))).rejects.toThrow(
    /not authorized to perform: kms:ScheduleKeyDeletion/,
  );
});

describe('what goes wrong once the cluster is there ends in one message, and the cluster can still be initialized', () => {
  test.each<[string, (storage: Storage, arn: string) => unknown, RegExp, (storage: Storage, arn: string) => unknown]>([
    ['the key was disabled meanwhile', async (storage, arn) => kmsOf(storage).send(new DisableKeyCommand({ KeyId: arn })),
      /ca-kms-key: expected an enabled key \(got arn:.*, which is Disabled\)/, (storage, arn) => { keyOf(storage, arn).enabled = true; }],
    ['the right to sign was taken away',
      ({ simulator }) => simulator.world.iam.putPolicies(
        example.deployRole, [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', NotAction: 'kms:Sign', Resource: '*' }] }],
      ),
      /ca-kms-key: expected a key that this role may use[^]*kms:Sign answered AccessDeniedException/,
      ({ simulator }) => simulator.world.iam.putPolicies(example.deployRole, undefined)],
    ['KMS signs with another key than it shows',
      (storage, arn) => { (keyOf(storage, arn).material as { privateKey: unknown }).privateKey = forgedKey('p256:other').privateKey; },
      /ca-kms-key: the CA's key: expected a signature by the key of CN=Safe Storage CA of vault, got one that does not verify/,
      (storage, arn) => { Object.assign(keyOf(storage, arn), { material: forgedKey('p256:other') as KeyPair }); }],
  ])('%s', async (_, harm, message, fix) => {
    const storage = await newStorage();
    const arn = await makeKey(storage);
    await storage.run(inKms(arn, { phases: 'provision' }));
    await harm(storage, arn);
    const { failure } = await storage.run(inKms(arn, { phases: 'initialize' }));
    expect(failure).toMatch(message);
    expect(failure).toContain('The cluster was not touched.');
    expect(clusterOf(storage).state).toBe('UNINITIALIZED');
    expect(requestsOf(storage, 'InitializeCluster')).toEqual([]);
    await fix(storage, arn);
    expect(await storage.run(inKms(arn, { phases: 'initialize' }))).toMatchObject({ status: 'complete', failure: undefined });
    expectSignedBy(storage, arn);
  });
});
