import { type CreateKeyCommandInput, DisableKeyCommand, ScheduleKeyDeletionCommand } from '@aws-sdk/client-kms';
import { explain } from '../../src/errors';
import type { RawInputs } from '../../src/inputs/table';
import { openAuthority, signClusterCsr } from '../../src/pki/authority';
import { example } from '../../src/simulator/account';
import { EPOCH } from '../../src/simulator/server';
import { type CertificateSpec, type Dn, makeCertificate } from '../pki/forge';
import { key, type KeyPair } from '../support/keys';
import { kmsOf, makeKey } from '../support/kmsKey';
import { newStorage, type Storage, withoutLeases } from '../support/storage';

/**
 * Everything that can be wrong with a CA, in each of the four ways to have one: one message that names the input, and
 * either nothing was made, or the cluster is as it was and takes the right CA afterwards.
 */
const day = 86_400_000;
const throughInitialize: RawInputs = { 'phases': 'provision, initialize', 'github-token': undefined };
const rootKey = () => key('p256:root');
const named = (name: string): Dn => [[['CN', name]]];

const certificate = (change: Partial<CertificateSpec> = {}): string => makeCertificate({
  subject: named('Root'), issuer: named('Root'), key: rootKey().publicKey, signedWith: rootKey().privateKey,
  notBefore: EPOCH - day, notAfter: EPOCH + 3652 * day, ca: true, ...change,
});
const pemOf = ({ privateKey }: KeyPair, passphrase?: string): string =>
  privateKey.export({ type: 'pkcs8', format: 'pem', ...passphrase !== undefined && { cipher: 'aes-256-cbc', passphrase } }) as string;
const given = (ca: string, pair = rootKey(), more: RawInputs = {}) => ({ 'ca-certificate': ca, 'ca-private-key': pemOf(pair), ...more });

/** An intermediate and whatever is between it and the root, the lowest first. */
const chain = (length: number): string[] => Array.from({ length }, (_, index) => certificate(index === length - 1 ? {} : {
  subject: named(`CA ${index}`), issuer: named(index === length - 2 ? 'Root' : `CA ${index + 1}`), key: key(`p256:ca${index}`).publicKey,
  signedWith: (index === length - 2 ? rootKey() : key(`p256:ca${index + 1}`)).privateKey,
}));
const intermediate = () => key('p256:ca0');

const clusters = ({ simulator: { world } }: Storage) => [...world.cloudhsm.clusters.values()];
const called = ({ simulator }: Storage, operation: string) => simulator.requests.some(request => request.operation === operation);
const outcome = async (storage: Storage, inputs: RawInputs): Promise<string> =>
  storage.run({ ...throughInitialize, ...inputs }).then(({ failure, status }) => failure ?? `it was ${status}`, explain);

describe('found before anything is made', () => {
  test.each<[string, () => RawInputs, RegExp]>([
    // A CA that is brought with its key.
    ['another CA\'s key', () => given(
      certificate(), key('p256:other'),
    ), /ca-certificate, ca-private-key: .*expected the key of the certificate CN=Root, got another key/],
    ['no passphrase', () => ({
      ...given(certificate()), 'ca-private-key': pemOf(rootKey(), 'secret'),
    }), /expected a passphrase, since the key is encrypted, got none/],
    ['a wrong passphrase', () => ({
      ...given(certificate()), 'ca-private-key': pemOf(rootKey(), 'secret'), 'ca-key-passphrase': 'secreT',
    }), /expected the passphrase of the encrypted key, got a wrong one/],
    ['a passphrase without a key', () => ({
      'ca-certificate': certificate(), 'ca-key-passphrase': 'x',
    }), /ca-private-key: expected the key that ca-key-passphrase opens/],
    ['a key without its certificate', () => ({
      'ca-private-key': pemOf(rootKey()),
    }), /ca-certificate: expected the CA's certificate beside its key/],
    ['certificate and key swapped', () => ({
      'ca-certificate': pemOf(rootKey()), 'ca-private-key': certificate(),
    }), /expected certificates only, got a PEM block "PRIVATE KEY"/],
    ['line breaks lost', () => given(certificate().replace(/\n/g, ' ')), /were line breaks lost\?/],
    ['an expired CA', () => given(
      certificate({ notAfter: EPOCH - 1000 }),
    ), /expected one that is valid now, got one that expired on 2026-11-23/],
    ['a CA of tomorrow', () => given(certificate({ notBefore: EPOCH + day })), /got one that is not valid before 2026-11-24/],
    ['a certificate of a server', () => given(certificate({ ca: false })), /expected a CA \(basicConstraints CA:TRUE\), got CA:FALSE/],
    ['X.509 v1', () => given(certificate({ version: 1 })), /got version 1 without basicConstraints/],
    ['a CA that may not sign', () => given(certificate({ keyUsage: ['digitalSignature'] })), /expected a key usage with keyCertSign/],
    ['SHA-1', () => given(
      certificate({ digest: 'sha1' }),
    ), /expected a signature with SHA-224, SHA-256, SHA-384 or SHA-512, got ecdsa-with-SHA1/],
    ['a weak key', () => given(
      certificate({ key: key('rsa1024:weak').publicKey, signedWith: key('rsa1024:weak').privateKey }), key('rsa1024:weak'),
    ), /expected an RSA key of at least 2048 bits/],
    ['a curve that AWS does not take', () => given(
      certificate({ key: key('k256:c').publicKey, signedWith: key('k256:c').privateKey }), key('k256:c'),
    ), /P-256, P-384 or P-521, got EC secp256k1/],
    ['an intermediate without its root', () => given(chain(2)[0]!, intermediate()), /expected the chain to end in a self-signed root/],
    ['a chain with the root first', () => given(
      [...chain(2)].reverse().join(''), intermediate(),
    ), /expected the signing certificate first and the self-signed root last/],
    ['a chain with one left out', () => given(
      [chain(3)[0], chain(3)[2]].join(''), intermediate(),
    ), /expected its issuer CN=CA 1 to come next, got CN=Root/],
    ['a chain of five', () => given(chain(5).join(''), intermediate()), /expected at most 4 certificates, the root included, got 5/],
    ['a chain of another root', () => given(
      [chain(2)[0], certificate({ key: key('p256:other').publicKey, signedWith: key('p256:other').privateKey })].join(''), intermediate(),
    ),
    /expected a signature by the key of CN=Root, got one that does not verify/],
    // A CA that we are to make.
    ['the token of the job', () => ({ 'github-token': example.jobToken }), /may not write secrets of the repository[^]*"Secrets: write"/],
    ['a token that may only read', () => ({ 'github-token': example.readToken }), /may not write secrets[^]*"Secrets: write"/],
    ['a token that nobody knows', () => ({ 'github-token': 'ghp_unknown' }), /expired, was revoked or is mistyped/],
    ['an environment that is not there', () => ({
      'github-token': example.secretsToken, 'ca-secret-environment': 'nowhere',
    }), /"Secrets: write" and "Environments: write"[^]*environment exists/],
    // A CA elsewhere.
    ['a CA that is not one, elsewhere', () => ({ 'ca-certificate': certificate({ ca: false }) }), /ca-certificate: .*expected a CA/],
    ['a signed certificate without the CA\'s', () => ({
      'signed-cluster-certificate': certificate(),
    }), /ca-certificate: expected the CA's certificate beside its key or what it signed/],
    ['a signed certificate beside the CA\'s key', () => given(
      certificate(), rootKey(), { 'signed-cluster-certificate': certificate() },
    ), /signed-cluster-certificate: expected either this or ca-private-key/],
    // A CA in KMS.
    ['a key that is not there', () => ({
      'ca-kms-key': 'arn:aws:kms:eu-central-1:111122223333:key/00000000-0000-4000-8000-000000000000',
    }), /ca-kms-key: expected a key that is there [^]*Give the ARN[^]*NotFoundException/],
    ['another account\'s key that does not let in', () => ({
      'ca-kms-key': 'arn:aws:kms:eu-central-1:999988887777:key/00000000-0000-4000-8000-000000000000',
    }), /its key policy\), then run again[^]*kms:DescribeKey answered AccessDeniedException/],
    ['a key of another partition', () => ({
      'ca-kms-key': 'arn:aws-cn:kms:cn-north-1:111122223333:key/00000000-0000-4000-8000-000000000000',
    }), /expected a key in the partition aws/],
    ['an alias', () => ({
      'ca-kms-key': 'arn:aws:kms:eu-central-1:111122223333:alias/ca',
    }), /ca-kms-key: expected a key's ARN, not an alias/],
    ['a key\'s id alone', () => ({ 'ca-kms-key': '00000000-0000-4000-8000-000000000000' }), /ca-kms-key: expected a key's ARN/],
  ])('%s', async (_, inputs, message) => {
    const storage = await newStorage();
    expect(await outcome(storage, inputs())).toMatch(message);
    expect(clusters(storage)).toEqual([]);
    expect(withoutLeases(storage.simulator.world.ssm.parameters.all.keys())).toEqual([]);
  });

  test('a second key beside that in KMS: all that is too much is told at once', async () => {
    const storage = await newStorage();
    const inputs = {
      ...given(
        certificate(), rootKey(), { 'ca-key-passphrase': 'x', 'signed-cluster-certificate': certificate(), 'github-token': 'x' },
      ), 'ca-kms-key': await makeKey(storage),
    };
    const problem = await outcome(storage, inputs);
    for (const name of ['ca-private-key', 'ca-key-passphrase', 'signed-cluster-certificate', 'github-token']) {
      expect(problem).toContain(`${name}: expected nothing beside ca-kms-key`);
    }
    expect(problem.match(/expected/g)).toHaveLength(4);
    expect(clusters(storage)).toEqual([]);
  });

  const wrongKeys: [string, CreateKeyCommandInput, RegExp][] = [
    ['a symmetric key', {
      KeySpec: 'SYMMETRIC_DEFAULT', KeyUsage: 'ENCRYPT_DECRYPT',
    }, /expected a key whose usage is SIGN_VERIFY \(got arn:.*, whose usage is ENCRYPT_DECRYPT\)/],
    ['an RSA key that encrypts', { KeySpec: 'RSA_2048', KeyUsage: 'ENCRYPT_DECRYPT' }, /whose usage is ENCRYPT_DECRYPT/],
    ['a key for agreements', { KeyUsage: 'KEY_AGREEMENT' }, /whose usage is KEY_AGREEMENT/],
    ['a key on the curve of Bitcoin', {
      KeySpec: 'ECC_SECG_P256K1',
    }, /expected a key of the spec RSA_2048, .*ECC_NIST_P521 \(got arn:.*, whose spec is ECC_SECG_P256K1\)/],
  ];
  test.each(wrongKeys)('%s in KMS', async (_, input, message) => {
    const storage = await newStorage();
    expect(await outcome(storage, { 'ca-kms-key': await makeKey(storage, input) })).toMatch(message);
    expect(clusters(storage)).toEqual([]);
  });

  test.each<[string, (KeyId: string) => DisableKeyCommand | ScheduleKeyDeletionCommand, RegExp]>([
    ['disabled', KeyId => new DisableKeyCommand({ KeyId }), /expected an enabled key \(got arn:.*, which is Disabled\)\n.*enable-key/],
    ['about to be deleted', KeyId => new ScheduleKeyDeletionCommand({ KeyId }), /which is PendingDeletion\)\n.*cancel-key-deletion/],
  ])('a key in KMS that is %s', async (_, command, message) => {
    const storage = await newStorage();
    const arn = await makeKey(storage);
    await kmsOf(storage).send(command(arn) as DisableKeyCommand);
    expect(await outcome(storage, { 'ca-kms-key': arn })).toMatch(message);
    expect(clusters(storage)).toEqual([]);
  });

  test.each(['kms:DescribeKey', 'kms:GetPublicKey', 'kms:Sign'])('a role that lacks %s', async action => {
    const storage = await newStorage();
    storage.simulator.world.iam.putPolicies(
      example.deployRole, [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', NotAction: action, Resource: '*' }] }],
    );
    const problem = await outcome(storage, { 'ca-kms-key': await makeKey(storage) });
    expect(problem).toMatch(/ca-kms-key: expected a key that this role may use/);
    expect(problem).toContain(`${action} answered AccessDeniedException`);
    expect(problem).toContain(`Allow ${action}`);
    expect(clusters(storage)).toEqual([]);
  });

  test('a certificate for another key than that in KMS', async () => {
    const storage = await newStorage();
    expect(await outcome(storage, { 'ca-kms-key': await makeKey(storage), 'ca-certificate': certificate() }))
      .toMatch(/ca-certificate, ca-kms-key: .*expected one for the key that signs .* got one for another key/);
    expect(clusters(storage)).toEqual([]);
  });
});

describe('found when the CSR is there: the cluster is as it was', () => {
  const other = () => key('p256:other');
  const signed = async (csr: string, ca = certificate(), pair = rootKey()) => signClusterCsr(
    openAuthority({ certificate: ca, privateKey: pemOf(pair), now: EPOCH }), csr, { now: EPOCH, days: 3652 },
  );

  test.each<[string, (csr: string) => Promise<string> | string, RegExp]>([
    ['by another CA', async csr => signed(
      csr, certificate({ subject: named('Other'), issuer: named('Other'), key: other().publicKey, signedWith: other().privateKey }),
      other(),
    ), /expected CN=Root as its issuer, got CN=Other/],
    ['by another key of the same name', async csr => signed(
      csr, certificate({ key: other().publicKey, signedWith: other().privateKey }), other(),
    ), /expected a signature by the key of CN=Root, got one that does not verify/],
    ['for another key', () => certificate({
      subject: named('cluster'), ca: false, key: other().publicKey,
    }), /expected the key of the cluster's CSR .*was it made from an older CSR\?/],
    ['as no certificate at all', csr => csr, /expected a PEM block "CERTIFICATE".*, got "CERTIFICATE REQUEST"/],
    ['with its chain', async csr => `${await signed(csr)}${certificate()}`, /expected one PEM block, got 2/],
    ['for 30 days', async csr => signClusterCsr(
      openAuthority({ certificate: certificate(), privateKey: pemOf(rootKey()), now: EPOCH }), csr, { now: EPOCH, days: 30 },
    ), /expected one that is valid for a year or more .*; sign the CSR again with\n  openssl x509 -req -days 3652/],
    ['with something in it that is no certificate', () => '-----BEGIN CERTIFICATE-----\nAAAA\n-----END '
      + 'CERTIFICATE-----', /signed-cluster-certificate, ca-certificate: /],
  ])('signed elsewhere %s', async (_, sign, message) => {
    const storage = await newStorage();
    const { status, outputs } = await storage.run(throughInitialize);
    expect(status).toBe('pending');
    const csr = outputs.get('cluster-csr')!;
    const refused = await storage.run({
      ...throughInitialize, 'phases': 'initialize', 'ca-certificate': certificate(), 'signed-cluster-certificate': await sign(csr),
    });
    expect(refused.failure).toMatch(message);
    expect(refused.failure).toMatch(/The cluster was not touched/);
    expect(refused.outputs.get('cluster-csr')).toBe(csr);
    expect([clusters(storage)[0]!.state, called(storage, 'InitializeCluster')]).toEqual(['UNINITIALIZED', false]);
    const fixed = {
      ...throughInitialize, 'phases': 'initialize', 'ca-certificate': certificate(), 'signed-cluster-certificate': await signed(csr),
    };
    expect(await storage.run(fixed)).toMatchObject({ status: 'complete', failure: undefined });
  });

  test('signed elsewhere, and meanwhile AWS has replaced the HSM: the new CSR comes out and is the one to sign', async () => {
    const storage = await newStorage({ faults: [{ event: 'first-hsm-replaced', after: 300 }] });
    const first = (await storage.run(throughInitialize)).outputs.get('cluster-csr')!;
    await storage.simulator.clock.sleep(2 * 60 * 60_000);
    const withSignature = async (csr: string) => storage.run({
      ...throughInitialize, 'phases': 'initialize', 'ca-certificate': certificate(), 'signed-cluster-certificate': await signed(csr),
    });
    const { failure, outputs } = await withSignature(first);
    expect(failure).toMatch(/was it made from an older CSR\?[^]*The CSR as it is now is the output cluster-csr/);
    const now = outputs.get('cluster-csr')!;
    expect(now).not.toBe(first);
    expect(await withSignature(now)).toMatchObject({ status: 'complete', failure: undefined });
  });

  test('a token that may look at secrets but not write them: nothing is signed with a CA that nobody would have', async () => {
    const storage = await newStorage({
      faults: [{
        service: 'github', operation: `PUT /github/repos/${example.repository}/actions/secrets/SAFE_STORAGE_CA_PRIVATE_KEY`, call: 1,
        fault: { code: '403', message: '{"message":"Resource not accessible by personal access token"}', status: 403 },
      }],
    });
    const { failure } = await storage.run({ phases: 'provision, initialize' });
    expect(failure).toMatch(/The token may not write secrets of the repository[^]*"Secrets: write"/);
    expect([clusters(storage)[0]!.state, called(storage, 'InitializeCluster')]).toEqual(['UNINITIALIZED', false]);
    expect(await storage.run({ phases: 'initialize' })).toMatchObject({ status: 'complete', failure: undefined });
  });
});
