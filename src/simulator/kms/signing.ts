import { constants, createHash, sign, verify, type SignKeyObjectInput } from 'node:crypto';
import type { KeyPair } from '../keyPairs';
import { ServiceError, type Call, type Operation } from '../service';
import { validate } from '../validation';
import { authorizeKey, findKey, refuseKeyIn } from './access';
import { signingAlgorithms } from './keys';
import type { Key } from './model';

const signOperation: Operation = (input, call) => {
  const { key, pair, data, algorithm } = prepare(call, input, 'Sign');
  return { KeyId: key.arn, Signature: sign(digestOf(algorithm), data, options(pair, algorithm).private), SigningAlgorithm: algorithm };
};

const verifyOperation: Operation = (input, call) => {
  const { key, pair, data, algorithm } = prepare(call, input, 'Verify');
  const valid = verify(digestOf(algorithm), data, options(pair, algorithm).public, Buffer.from(String(input.Signature), 'base64'));
  if (!valid) throw new ServiceError('KMSInvalidSignatureException', 'The signature is not valid');
  return { KeyId: key.arn, SignatureValid: true, SigningAlgorithm: algorithm };
};

const getPublicKey: Operation = (input, call) => {
  const key = findKey(call.world, input.KeyId, { alias: true });
  authorizeKey(call, key, 'kms:GetPublicKey');
  const pair = keyPair(key, 'GetPublicKey');
  refuseKeyIn(call.world, key, ['Disabled', 'PendingDeletion', 'Unavailable']);
  return {
    KeyId: key.arn,
    PublicKey: pair.publicKey.export({ format: 'der', type: 'spki' }),
    CustomerMasterKeySpec: key.spec,
    KeySpec: key.spec,
    KeyUsage: key.usage,
    SigningAlgorithms: signingAlgorithms(key.spec),
  };
};

/** The operations that use an asymmetric key. */
export const signingOperations = { Sign: signOperation, Verify: verifyOperation, GetPublicKey: getPublicKey };

function prepare(call: Call, input: Record<string, unknown>, action: string): { key: Key; pair: KeyPair; data: Buffer; algorithm: string } {
  const key = findKey(call.world, input.KeyId, { alias: true });
  const algorithm = String(input.SigningAlgorithm);
  authorizeKey(call, key, `kms:${action}`, { 'kms:SigningAlgorithm': algorithm, 'kms:MessageType': String(input.MessageType ?? 'RAW') });
  validate('ValidationException', input, {
    Message: { required: true }, SigningAlgorithm: { required: true }, MessageType: { oneOf: ['RAW', 'DIGEST'] },
  });
  const pair = keyPair(key, action);
  if (!signingAlgorithms(key.spec).includes(algorithm)) {
    throw new ServiceError('InvalidKeyUsageException', `Algorithm ${algorithm} is incompatible with key spec ${key.spec}.`);
  }
  refuseKeyIn(call.world, key, ['Disabled', 'PendingDeletion', 'Unavailable']);
  const data = Buffer.from(String(input.Message), 'base64');
  if (data.length > 4096) throw new ServiceError('ValidationException', 'Message must have at most 4096 bytes');
  if (input.MessageType === 'DIGEST') {
    throw new ServiceError('UnsupportedOperationException', 'The simulator signs messages (RAW), not digests.');
  }
  return { key, pair, data, algorithm };
}

function keyPair(key: Key, action: string): KeyPair {
  if (key.material === undefined || Buffer.isBuffer(key.material)) {
    throw new ServiceError(action === 'GetPublicKey' ? 'UnsupportedOperationException' : 'InvalidKeyUsageException', `${key.arn} key usage is ${key.usage} which is not valid for ${action}.`);
  }
  return key.material;
}

/** `sha256` of `ECDSA_SHA_256`. */
function digestOf(algorithm: string): string {
  return `sha${algorithm.slice(-3)}`;
}

function options(pair: KeyPair, algorithm: string): { private: SignKeyObjectInput; public: SignKeyObjectInput } {
  const padding = algorithm.startsWith('RSASSA_PSS')
    // The salt is as long as the digest. [BC SigningAlgorithmSpec; RFC 8017]
    ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: createHash(digestOf(algorithm)).digest().length }
    : {};
  return { private: { key: pair.privateKey, ...padding }, public: { key: pair.publicKey, ...padding } };
}
