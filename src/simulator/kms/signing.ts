import { constants, createHash, sign, verify, type SignKeyObjectInput } from 'node:crypto';
import type { KeyPair } from '../core/keyPairs';
import { ServiceError, type Call, type Operation } from '../core/service';
import { validate } from '../core/validation';
import { authorizeKey, findKey, refuseKeyIn } from './access';
import { digestLength, signDigest, verifyDigest } from './digestSigning';
import type { Key } from './model';
import { algorithmsOf, keySpecs } from './specs';
import type { KmsWorld } from './state';

const signOperation: Operation<KmsWorld> = (input, call) => {
  const { key, pair, data, isDigest, algorithm } = prepare(call, input, 'Sign');
  const signature = isDigest ? signDigest(pair, algorithm, data) : sign(digestOf(algorithm), data, options(pair, algorithm).private);
  return { KeyId: key.arn, Signature: signature, SigningAlgorithm: algorithm };
};

const verifyOperation: Operation<KmsWorld> = (input, call) => {
  const { key, pair, data, isDigest, algorithm } = prepare(call, input, 'Verify');
  const signature = Buffer.from(String(input.Signature), 'base64');
  const valid = isDigest
    ? verifyDigest(pair, algorithm, data, signature)
    : verify(digestOf(algorithm), data, options(pair, algorithm).public, signature);
  if (!valid) throw new ServiceError('KMSInvalidSignatureException', 'The signature is not valid');
  return { KeyId: key.arn, SignatureValid: true, SigningAlgorithm: algorithm };
};

const getPublicKey: Operation<KmsWorld> = (input, call) => {
  const key = findKey(call, input.KeyId, { alias: true });
  authorizeKey(call, key, 'kms:GetPublicKey');
  const { material } = key;
  if (material === undefined || Buffer.isBuffer(material)) {
    throw new ServiceError('UnsupportedOperationException', `${key.arn} is not an asymmetric key, which GetPublicKey needs.`);
  }
  refuseKeyIn(call.world, key, ['Disabled', 'PendingDeletion', 'Unavailable']);
  return {
    KeyId: key.arn,
    PublicKey: material.publicKey.export({ format: 'der', type: 'spki' }),
    CustomerMasterKeySpec: key.spec,
    KeySpec: key.spec,
    KeyUsage: key.usage,
    ...algorithmsOf(key),
  };
};

/** The operations that use an asymmetric key. */
export const signingOperations = { Sign: signOperation, Verify: verifyOperation, GetPublicKey: getPublicKey };

interface Prepared {
  readonly key: Key;
  readonly pair: KeyPair;
  /** A message, or the digest of one. */
  readonly data: Buffer;
  readonly isDigest: boolean;
  readonly algorithm: string;
}

function prepare(call: Call<KmsWorld>, input: Record<string, unknown>, action: string): Prepared {
  const key = findKey(call, input.KeyId, { alias: true });
  const algorithm = String(input.SigningAlgorithm);
  authorizeKey(call, key, `kms:${action}`, { 'kms:SigningAlgorithm': algorithm, 'kms:MessageType': String(input.MessageType ?? 'RAW') });
  validate('ValidationException', input, {
    Message: { required: true }, SigningAlgorithm: { required: true }, MessageType: { oneOf: ['RAW', 'DIGEST'] },
    DryRun: { type: 'boolean' },
  });
  const data = Buffer.from(String(input.Message), 'base64');
  const isDigest = input.MessageType === 'DIGEST';
  if (data.length < 1 || data.length > 4096) {
    throw new ServiceError('ValidationException', '1 validation error detected: Value at \'message\' failed to satisfy constraint: '
      + 'Member must have length greater than or equal to 1 and less than or equal to 4096');
  }
  const pair = keyPair(key, action);
  if (!keySpecs[key.spec].signing.includes(algorithm)) {
    throw new ServiceError('InvalidKeyUsageException', `Algorithm ${algorithm} is incompatible with key spec ${key.spec}.`);
  }
  refuseKeyIn(call.world, key, ['Disabled', 'PendingDeletion', 'Unavailable']);
  // [botocore Sign MessageType; getmoto/moto #10202: the words]
  if (isDigest && data.length !== digestLength(algorithm)) {
    throw new ServiceError('ValidationException', `Digest is invalid length for algorithm ${algorithm}.`);
  }
  if (input.DryRun === true) {
    throw new ServiceError('DryRunOperationException', 'The request would have succeeded, but the DryRun option is set.');
  }
  return { key, pair, data, isDigest, algorithm };
}

function keyPair({ arn, material, usage }: Key, action: string): KeyPair {
  if (usage === 'SIGN_VERIFY' && material !== undefined && !Buffer.isBuffer(material)) return material;
  throw new ServiceError('InvalidKeyUsageException', `${arn} key usage is ${usage} which is not valid for ${action}.`);
}

/** `sha256` of `ECDSA_SHA_256`. */
function digestOf(algorithm: string): string {
  return `sha${algorithm.slice(-3)}`;
}

function options(pair: KeyPair, algorithm: string): { private: SignKeyObjectInput; public: SignKeyObjectInput } {
  const padding = algorithm.startsWith('RSASSA_PSS')
    // The salt is as long as the digest. [botocore SigningAlgorithmSpec; RFC 8017]
    ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: createHash(digestOf(algorithm)).digest().length }
    : {};
  return { private: { key: pair.privateKey, ...padding }, public: { key: pair.publicKey, ...padding } };
}
