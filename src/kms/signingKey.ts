import { createPublicKey, type KeyObject } from 'node:crypto';
import {
  DescribeKeyCommand, GetPublicKeyCommand, type KeyMetadata, type KMSClient, SignCommand, type SignCommandInput, type SigningAlgorithmSpec,
} from '@aws-sdk/client-kms';
import { remedyFor } from '../aws/refusals';
import { ConfigurationError } from '../errors';
import type { SigningAlgorithm } from '../pki/algorithm';
import type { Signer } from '../pki/signer';
import type { Run } from '../run/run';
import { kms } from './client';

/** An asymmetric KMS key that signs certificates; its private half never leaves KMS's HSMs. */
export interface SigningKey {
  readonly arn: string;
  /** `RSA_4096`. */
  readonly spec: string;
  readonly publicKey: KeyObject;
  readonly signer: Signer;
  /** Asks KMS whether we may sign, without a signature. @throws ConfigurationError if we may not */
  readonly trySigning: () => Promise<void>;
}

interface Algorithm { readonly name: SigningAlgorithm; readonly kms: SigningAlgorithmSpec }

const rsa: Algorithm = { name: 'sha256WithRSAEncryption', kms: 'RSASSA_PKCS1_V1_5_SHA_256' };

/** The specs whose keys CloudHSM takes for a CA [docs:initialize-cluster], and how they sign [botocore SigningAlgorithmSpec]. */
const algorithms: Readonly<Record<string, Algorithm>> = {
  RSA_2048: rsa,
  RSA_3072: rsa,
  RSA_4096: rsa,
  ECC_NIST_P256: { name: 'ecdsa-with-SHA256', kms: 'ECDSA_SHA_256' },
  ECC_NIST_P384: { name: 'ecdsa-with-SHA384', kms: 'ECDSA_SHA_384' },
  ECC_NIST_P521: { name: 'ecdsa-with-SHA512', kms: 'ECDSA_SHA_512' },
};

/**
 * The key of the input `ca-kms-key`, in whatever region and account its ARN says.
 * @throws ConfigurationError if it cannot sign certificates, or not for us
 */
export async function openSigningKey(run: Run, arn: string): Promise<SigningKey> {
  const [, partition, , region] = arn.split(':');
  if (partition !== run.identity.partition) {
    throw refusal(`a key in the partition ${run.identity.partition}`, arn, 'A role works in its own partition only.');
  }
  const client = run.aws(kms, region);
  const { KeyMetadata: key } = await answered(arn, client.send(new DescribeKeyCommand({ KeyId: arn })));
  const algorithm = algorithmOf(arn, key!);
  const { PublicKey } = await answered(arn, client.send(new GetPublicKeyCommand({ KeyId: arn })));
  const ask = signer(client, arn, algorithm);
  return {
    arn,
    spec: key!.KeySpec!,
    publicKey: createPublicKey({ key: Buffer.from(PublicKey!), format: 'der', type: 'spki' }),
    signer: { algorithm: algorithm.name, sign: async tbs => Buffer.from((await ask(tbs)).Signature!) },
    trySigning: async () => {
      await ask(Buffer.from('safe-storage'), { DryRun: true }).catch((error: Error) => {
        if (error.name !== 'DryRunOperationException') throw error;
      });
    },
  };
}

const signer = (client: KMSClient, arn: string, { kms: SigningAlgorithm }: Algorithm) =>
  async (message: Buffer, options: Partial<SignCommandInput> = {}) => answered(arn, client.send(new SignCommand({
    KeyId: arn,
    SigningAlgorithm,
    // KMS hashes up to 4096 bytes itself; a cluster's certificate has fewer, since its CA's has 5000 characters at the most [botocore Sign
    // Message].
    MessageType: 'RAW',
    Message: message,
    ...options,
  })));

/** What DescribeKey tells of a key in any state, so that nothing has to be guessed from GetPublicKey's refusals. */
function algorithmOf(arn: string, { KeyUsage, KeySpec, KeyState }: KeyMetadata): Algorithm {
  if (KeyUsage !== 'SIGN_VERIFY') {
    throw refusal('a key whose usage is SIGN_VERIFY', `${arn}, whose usage is ${KeyUsage}`, 'The usage of '
    + 'a key cannot be changed: make another.');
  }
  const algorithm = algorithms[KeySpec!];
  if (algorithm === undefined) {
    throw refusal(`a key of the spec ${Object.keys(algorithms).join(', ')}`, `${arn}, whose spec is ${KeySpec}`, 'CloudHSM takes '
      + 'certificates of these kinds only: make another key.');
  }
  if (KeyState !== 'Enabled') {
    throw refusal('an enabled key', `${arn}, which is ${KeyState}`, KeyState === 'PendingDeletion'
      ? 'aws kms cancel-key-deletion and enable-key bring it back until then.' : 'aws kms enable-key enables it.');
  }
  return algorithm;
}

const isAbsent = ({ name }: Error): boolean => /^(NotFound|InvalidArn)/.test(name);

/** Answers that mean the key or its policies, and that no repeat would change [botocore]. */
const final = /^(AccessDenied|NotFound|InvalidArn|Disabled|KMSInvalidState|InvalidKeyUsage|UnsupportedOperation)/;

async function answered<T>(arn: string, answer: Promise<T>): Promise<T> {
  return answer.catch((error: Error) => {
    if (!final.test(error.name)) throw error;
    if (isAbsent(error)) {
      throw refusal('a key that is there', arn, 'Give the ARN of an asymmetric key for signing (docs/authority.md).', error);
    }
    const remedy = `${remedyFor(error) ?? ''} docs/authority.md says what the key and its policy must be.`.trim();
    throw refusal('a key that this role may use', arn, remedy, error);
  });
}

const refusal = (expected: string, got: string, remedy: string, cause?: unknown): ConfigurationError =>
  new ConfigurationError(`ca-kms-key: expected ${expected} (got ${got})`, { remedy: `${remedy} The cluster was not touched.`, cause });
