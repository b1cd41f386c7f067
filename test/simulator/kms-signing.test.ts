import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import {
  type CreateKeyCommandInput, CreateKeyCommand, DescribeKeyCommand, DisableKeyCommand, EncryptCommand, GetPublicKeyCommand, type KeySpec,
  ListKeysCommand, ScheduleKeyDeletionCommand, SignCommand, type SignCommandInput, type SigningAlgorithmSpec, VerifyCommand,
} from '@aws-sdk/client-kms';
import { type Bench, deployer, refusal, startBench } from './bench';

const message = Buffer.from('what is to be signed');
const createKey = async ({ kms }: Pick<Bench, 'kms'>, input: CreateKeyCommandInput) =>
  (await kms.send(new CreateKeyCommand(input))).KeyMetadata!;
const signingKey = async (bench: Bench, KeySpec: KeySpec = 'ECC_NIST_P256') => createKey(bench, { KeySpec, KeyUsage: 'SIGN_VERIFY' });
const publicKey = async ({ kms }: Bench, KeyId?: string): Promise<KeyObject> =>
  createPublicKey({ key: Buffer.from((await kms.send(new GetPublicKeyCommand({ KeyId }))).PublicKey!), format: 'der', type: 'spki' });

/** Whether Node finds the signature of `message` right, which knows nothing of how it was made. */
function isRight(key: KeyObject, algorithm: string, signature: Uint8Array): boolean {
  const digest = `sha${algorithm.slice(-3)}`;
  return verify(digest, message, algorithm.includes('PSS')
    ? { key, padding: 6, saltLength: Number(algorithm.slice(-3)) / 8 }
    : key, signature);
}

const algorithms: [KeySpec, SigningAlgorithmSpec][] = [
  [
    'RSA_2048', 'RSASSA_PKCS1_V1_5_SHA_256',
  ], ['RSA_2048', 'RSASSA_PKCS1_V1_5_SHA_512'], ['RSA_3072', 'RSASSA_PSS_SHA_384'], ['RSA_2048', 'RSASSA_PSS_SHA_256'],
  [
    'ECC_NIST_P256', 'ECDSA_SHA_256',
  ], ['ECC_NIST_P384', 'ECDSA_SHA_384'], ['ECC_NIST_P521', 'ECDSA_SHA_512'], ['ECC_SECG_P256K1', 'ECDSA_SHA_256'],
];

test.each(algorithms)('%s signs messages and digests with %s so that its public key verifies', async (spec, SigningAlgorithm) => {
  const bench = await startBench();
  const { KeyId, SigningAlgorithms } = await signingKey(bench, spec);
  expect(SigningAlgorithms).toContain(SigningAlgorithm);
  const key = await publicKey(bench, KeyId);
  const digest = createHash(`sha${SigningAlgorithm.slice(-3)}`).update(message).digest();
  const forms = [
    { Message: message }, { Message: message, MessageType: 'RAW' as const }, { Message: digest, MessageType: 'DIGEST' as const },
  ];
  for (const form of forms) {
    const { Signature } = await bench.kms.send(new SignCommand({ KeyId, SigningAlgorithm, ...form }));
    expect(isRight(key, SigningAlgorithm, Signature!)).toBe(true);
    for (const other of forms) await bench.kms.send(new VerifyCommand({ KeyId, SigningAlgorithm, Signature, ...other }));
    const altered = Buffer.from(Signature!);
    altered[altered.length - 1] = 255 - altered.at(-1)!;
    const verification = bench.kms.send(new VerifyCommand({ KeyId, SigningAlgorithm, Signature: altered, ...form }));
    expect((await refusal(verification)).name).toBe('KMSInvalidSignatureException');
  }
});

describe('Sign refuses', () => {
  test.each<[string, string, Partial<SignCommandInput>]>([
    ['an algorithm of another kind of key', 'InvalidKeyUsageException', { SigningAlgorithm: 'RSASSA_PSS_SHA_256' }],
    ['a message of 4097 bytes', 'ValidationException', { Message: Buffer.alloc(4097) }],
    ['a digest of another length', 'ValidationException', { MessageType: 'DIGEST', Message: Buffer.alloc(48) }],
    ['an unknown kind of message', 'ValidationException', { MessageType: 'HASH' as 'RAW' }],
    ['to do what was only tried', 'DryRunOperationException', { DryRun: true }],
  ])('%s', async (_, name, input) => {
    const bench = await startBench();
    const { KeyId } = await signingKey(bench);
    expect(
      (await refusal(bench.kms.send(new SignCommand({ KeyId, Message: message, SigningAlgorithm: 'ECDSA_SHA_256', ...input })))).name,
    ).toBe(name);
  });

  test.each<[string, CreateKeyCommandInput, SigningAlgorithmSpec]>([
    ['a key that encrypts', {}, 'ECDSA_SHA_256'],
    ['an RSA key that encrypts', { KeySpec: 'RSA_2048', KeyUsage: 'ENCRYPT_DECRYPT' }, 'RSASSA_PKCS1_V1_5_SHA_256'],
    ['a key that agrees on secrets', { KeySpec: 'ECC_NIST_P256', KeyUsage: 'KEY_AGREEMENT' }, 'ECDSA_SHA_256'],
  ])('%s', async (_, input, SigningAlgorithm) => {
    const bench = await startBench();
    const { KeyId } = await createKey(bench, input);
    expect(await refusal(bench.kms.send(new SignCommand({ KeyId, Message: message, SigningAlgorithm }))))
      .toMatchObject({ name: 'InvalidKeyUsageException', message: expect.stringMatching(/which is not valid for Sign/) });
  });

  test('a disabled key and one that is to be deleted, as GetPublicKey does', async () => {
    const bench = await startBench();
    const { KeyId } = await signingKey(bench);
    const sign = new SignCommand({ KeyId, Message: message, SigningAlgorithm: 'ECDSA_SHA_256' });
    await bench.kms.send(new DisableKeyCommand({ KeyId }));
    expect((await refusal(bench.kms.send(sign))).name).toBe('DisabledException');
    expect((await refusal(publicKey(bench, KeyId))).name).toBe('DisabledException');
    await bench.kms.send(new ScheduleKeyDeletionCommand({ KeyId }));
    expect((await refusal(bench.kms.send(sign))).name).toBe('KMSInvalidStateException');
    expect((await refusal(publicKey(bench, KeyId))).name).toBe('KMSInvalidStateException');
    expect((await bench.kms.send(new DescribeKeyCommand({ KeyId }))).KeyMetadata?.KeyState).toBe('PendingDeletion');
  });
});

test('a signing key does not encrypt, and a symmetric one has no public key', async () => {
  const bench = await startBench();
  const { KeyId } = await signingKey(bench, 'RSA_2048');
  expect((await refusal(bench.kms.send(new EncryptCommand({ KeyId, Plaintext: message })))).name).toBe('InvalidKeyUsageException');
  const symmetric = await createKey(bench, {});
  expect((await refusal(publicKey(bench, symmetric.KeyId))).name).toBe('UnsupportedOperationException');
});

test.each<[string, CreateKeyCommandInput, string]>([
  ['without a usage', { KeySpec: 'RSA_2048' }, 'ValidationException'],
  ['with a usage that its kind has not', { KeySpec: 'ECC_NIST_P256', KeyUsage: 'ENCRYPT_DECRYPT' }, 'ValidationException'],
  ['of a kind that the simulator has not', { KeySpec: 'ML_DSA_65', KeyUsage: 'SIGN_VERIFY' }, 'UnsupportedOperationException'],
])('no asymmetric key is made %s', async (_, input, name) => {
  const bench = await startBench();
  expect((await refusal(createKey(bench, input))).name).toBe(name);
});

test('a multi-Region key has an id of its own kind', async () => {
  const bench = await startBench();
  const {
    Arn, MultiRegion, MultiRegionConfiguration,
  } = await createKey(bench, { KeySpec: 'ECC_NIST_P384', KeyUsage: 'SIGN_VERIFY', MultiRegion: true });
  expect(Arn).toMatch(/:key\/mrk-[0-9a-f]{32}$/);
  expect([MultiRegion, MultiRegionConfiguration?.MultiRegionKeyType]).toEqual([true, 'PRIMARY']);
});

describe('elsewhere', () => {
  const sign = (KeyId: string | undefined) => new SignCommand({ KeyId, Message: message, SigningAlgorithm: 'RSASSA_PKCS1_V1_5_SHA_256' });

  test('a key is made and found in its own region alone', async () => {
    const bench = await startBench();
    const there = deployer(bench, 'kms:*', 'us-east-1');
    const { Arn, KeyId } = await createKey({ kms: there }, { KeySpec: 'RSA_2048', KeyUsage: 'SIGN_VERIFY' });
    expect(Arn).toMatch(/^arn:aws:kms:us-east-1:111122223333:key\//);
    expect((await there.send(new ListKeysCommand({}))).Keys).toEqual([{ KeyArn: Arn, KeyId }]);
    await there.send(sign(Arn));
    for (const reference of [Arn, KeyId]) expect((await refusal(bench.kms.send(sign(reference)))).name).toBe('NotFoundException');
  });

  test('another account\'s key must let in, and the caller\'s own policies too', async () => {
    const bench = await startBench();
    const arn = 'arn:aws:kms:us-east-1:999988887777:key/0f0f0f0f-0000-4000-8000-0123456789ab';
    const policyFor = (AWS: string) =>
      JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS }, Action: 'kms:Sign', Resource: '*' }] });
    const role = 'arn:aws:iam::111122223333:role/safe-storage-deploy';
    const refused = async (actions: string) => (await refusal(deployer(bench, actions, 'us-east-1').send(sign(arn)))).name;

    expect(await refused('kms:Sign')).toBe('AccessDeniedException'); // there is no such key, which another account is not told
    bench.world.kms.addSigningKey(arn, policyFor('arn:aws:iam::999988887777:root'));
    expect(await refused('kms:Sign')).toBe('AccessDeniedException');
    for (const principal of ['arn:aws:iam::111122223333:root', role]) {
      bench.world.kms.addSigningKey(arn, policyFor(principal));
      expect(await refused('kms:Verify')).toBe('AccessDeniedException');
      expect((await deployer(bench, 'kms:Sign', 'us-east-1').send(sign(arn))).KeyId).toBe(arn);
    }
  });
});
