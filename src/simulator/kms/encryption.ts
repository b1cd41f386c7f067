import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { ServiceError, type Call, type Operation } from '../core/service';
import { validate } from '../core/validation';
import { authorizeKey, findKey, refuseKeyIn } from './access';
import { symmetricMaterial } from './material';
import type { Key } from './model';
import type { KmsWorld } from './state';

type EncryptionContext = Readonly<Record<string, string>>;

/** A ciphertext blob: this byte, the key's id (16 bytes), the IV (12), the tag (16), the ciphertext. */
const VERSION = 1;
const HEADER = 1 + 16 + 12 + 16;

const encrypt: Operation<KmsWorld> = (input, call) => {
  const plaintext = blob(input.Plaintext, 'plaintext');
  if (plaintext.length < 1
    || plaintext.length > 4096) throw new ServiceError('ValidationException', 'Plaintext must have from 1 to 4096 bytes');
  const key = usableKey(call, input.KeyId, 'Encrypt', input.EncryptionContext);
  return {
    CiphertextBlob: seal(call.world, key, plaintext, input.EncryptionContext), KeyId: key.arn, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
  };
};

const decrypt: Operation<KmsWorld> = (input, call) => {
  const { key, plaintext } = unseal(call, input.CiphertextBlob, input.KeyId, 'Decrypt', input.EncryptionContext);
  return { Plaintext: plaintext, KeyId: key.arn, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' };
};

const reEncrypt: Operation<KmsWorld> = (input, call) => {
  const source = unseal(call, input.CiphertextBlob, input.SourceKeyId, 'ReEncryptFrom', input.SourceEncryptionContext);
  const key = usableKey(call, input.DestinationKeyId, 'ReEncryptTo', input.DestinationEncryptionContext);
  return {
    CiphertextBlob: seal(call.world, key, source.plaintext, input.DestinationEncryptionContext),
    SourceKeyId: source.key.arn,
    KeyId: key.arn,
    SourceEncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
    DestinationEncryptionAlgorithm: 'SYMMETRIC_DEFAULT',
  };
};

const generateDataKey: Operation<KmsWorld> = (input, call) => {
  const key = usableKey(call, input.KeyId, 'GenerateDataKey', input.EncryptionContext);
  const plaintext = dataKey(input);
  return { CiphertextBlob: seal(call.world, key, plaintext, input.EncryptionContext), Plaintext: plaintext, KeyId: key.arn };
};

const generateDataKeyWithoutPlaintext: Operation<KmsWorld> = (input, call) => {
  const key = usableKey(call, input.KeyId, 'GenerateDataKeyWithoutPlaintext', input.EncryptionContext);
  return { CiphertextBlob: seal(call.world, key, dataKey(input), input.EncryptionContext), KeyId: key.arn };
};

const generateRandom: Operation<KmsWorld> = (input, call) => {
  call.authorize('kms:GenerateRandom');
  validate('ValidationException', input, { NumberOfBytes: { type: 'number', required: true, min: 1, max: 1024 } });
  return { Plaintext: randomBytes(input.NumberOfBytes) };
};

/** The operations that use a symmetric key. */
export const encryptionOperations = {
  Encrypt: encrypt,
  Decrypt: decrypt,
  ReEncrypt: reEncrypt,
  GenerateDataKey: generateDataKey,
  GenerateDataKeyWithoutPlaintext: generateDataKeyWithoutPlaintext,
  GenerateRandom: generateRandom,
};

function usableKey(call: Call<KmsWorld>, reference: unknown, action: string, context: EncryptionContext | undefined): Key {
  const key = findKey(call, reference, { alias: true });
  const alias: Record<string, string> = typeof reference === 'string' && reference.includes('alias/')
    ? { 'kms:RequestAlias': reference.replace(/^.*:alias/, 'alias') }
    : {};
  authorizeKey(call, key, `kms:${action}`, { ...alias, ...contextConditions(context) });
  if (key.usage !== 'ENCRYPT_DECRYPT') {
    throw new ServiceError('InvalidKeyUsageException', `${key.arn} key usage is ${key.usage} which is not valid for ${action}.`);
  }
  if (key.spec !== 'SYMMETRIC_DEFAULT') {
    throw new ServiceError('InvalidKeyUsageException', `Algorithm SYMMETRIC_DEFAULT is incompatible with key spec ${key.spec}.`);
  }
  refuseKeyIn(call.world, key, ['Disabled', 'PendingDeletion', 'Unavailable']);
  return key;
}

function contextConditions(context: EncryptionContext = {}): Record<string, string | string[]> {
  const keys = Object.keys(context);
  if (keys.length === 0) return {};
  return {
    ...Object.fromEntries(
      Object.entries(context).map(([key, value]) => [`kms:EncryptionContext:${key}`, value]),
    ), 'kms:EncryptionContextKeys': keys,
  };
}

function seal(world: KmsWorld, key: Key, plaintext: Buffer, context: EncryptionContext = {}): Buffer {
  const material = symmetricMaterial(world, key);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', material, iv).setAAD(authenticated(key, context));
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), Buffer.from(key.id.replace(/-/g, ''), 'hex'), iv, cipher.getAuthTag(), ciphertext]);
}

function unseal(
  call: Call<KmsWorld>, sealed: unknown, reference: unknown, action: string, context: EncryptionContext = {},
): { key: Key; plaintext: Buffer } {
  const bytes = blob(sealed, 'ciphertextBlob');
  const invalid = () => new ServiceError('InvalidCiphertextException', 'The ciphertext is not valid');
  if (bytes.length <= HEADER || bytes[0] !== VERSION) throw invalid();
  const id = bytes.subarray(1, 17).toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  if (reference !== undefined && findKey(call, reference, { alias: true }).id !== id) {
    throw new ServiceError('IncorrectKeyException', 'The key ID in the request does not identify a CMK that can perform this operation.');
  }
  const key = usableKey(call, id, action, context);
  const material = symmetricMaterial(call.world, key);
  try {
    const decipher = createDecipheriv('aes-256-gcm', material, bytes.subarray(17, 29)).setAAD(authenticated(key, context)).setAuthTag(
      bytes.subarray(29, HEADER),
    );
    return { key, plaintext: Buffer.concat([decipher.update(bytes.subarray(HEADER)), decipher.final()]) };
  } catch {
    throw invalid();
  }
}

/** The key and the encryption context, whose order does not count. */
function authenticated(key: Key, context: EncryptionContext): Buffer {
  const sorted = Object.entries(context).sort(([a], [b]) => a < b ? -1 : 1);
  return Buffer.from(JSON.stringify([key.arn, sorted]));
}

function dataKey({ KeySpec: spec, NumberOfBytes: bytes }: { KeySpec?: string; NumberOfBytes?: number }): Buffer {
  validate('ValidationException', { KeySpec: spec, NumberOfBytes: bytes }, {
    KeySpec: { oneOf: ['AES_256', 'AES_128'] }, NumberOfBytes: { type: 'number', min: 1, max: 1024 },
  });
  if ((spec === undefined) === (bytes === undefined)) {
    throw new ServiceError('ValidationException', 'Please specify either number of bytes or key spec.');
  }
  return randomBytes(bytes ?? (spec === 'AES_256' ? 32 : 16));
}

function blob(value: unknown, member: string): Buffer {
  if (typeof value !== 'string') {
    throw new ServiceError('ValidationException', `1 validation error detected: Value null at '${member}' `
    + 'failed to satisfy constraint: Member must not be null');
  }
  return Buffer.from(value, 'base64');
}
