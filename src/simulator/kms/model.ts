import type { CloudHsmWorld } from '../cloudhsm/state';
import type { ConnectionErrorCode } from '../core/faults';
import type { KeyPair } from '../core/keyPairs';
import type { Tags } from '../core/tags';

/** [botocore ConnectionStateType] */
export type ConnectionState = 'CONNECTED' | 'CONNECTING' | 'FAILED' | 'DISCONNECTED' | 'DISCONNECTING';

/** A custom key store on a CloudHSM cluster. */
export interface KeyStore {
  /** Absent: on a CloudHSM cluster. The simulator cannot make external ones; a world may have them. [botocore CustomKeyStoreType] */
  readonly type?: 'EXTERNAL_KEY_STORE';
  /** `cks-` and 17 hex digits. */
  readonly id: string;
  name: string;
  clusterId: string;
  /** PEM. */
  readonly trustAnchor: string;
  /** What KMS believes to be the password of kmsuser; after a connect, nobody else knows it. */
  password: string;
  state: ConnectionState;
  /** While FAILED. */
  errorCode?: ConnectionErrorCode;
  readonly created: number;
  /** Counts connects and disconnects: an older one that is still under way has no effect any more. */
  turn: number;
  /** What KMS has in the cluster's VPC while it is connected. */
  interfaceIds: string[];
  securityGroupId?: string;
}

/** How a key can be used, by its spec. [botocore KeySpec] */
export type KeySpec =
  | 'SYMMETRIC_DEFAULT' | 'RSA_2048' | 'RSA_3072' | 'RSA_4096' | 'ECC_NIST_P256' | 'ECC_NIST_P384' | 'ECC_NIST_P521' | 'ECC_SECG_P256K1';

/** [botocore KeyUsageType] */
export type KeyUsage = 'ENCRYPT_DECRYPT' | 'SIGN_VERIFY' | 'KEY_AGREEMENT';

export interface Key {
  readonly id: string;
  readonly arn: string;
  description: string;
  readonly origin: 'AWS_KMS' | 'AWS_CLOUDHSM';
  readonly spec: KeySpec;
  readonly usage: KeyUsage;
  readonly manager: 'CUSTOMER' | 'AWS';
  enabled: boolean;
  /** While it is pending deletion: when, and how many days that was asked for. */
  deletion?: { readonly at: number; readonly days: number };
  /** JSON text. */
  policy: string;
  readonly tags: Tags;
  readonly storeId?: string;
  readonly created: number;
  /** What KMS itself holds; the material of a key in a custom key store is in the HSMs. */
  readonly material?: Buffer | KeyPair;
  rotated: boolean;
  readonly grants: Map<string, Grant>;
}

export interface Alias {
  /** `alias/…`. */
  readonly name: string;
  keyId: string;
  readonly created: number;
  updated: number;
  /** Virtual time from which keys are found by it; its name is taken from CreateAlias on. [KDG:programming-eventual-consistency] */
  readonly visibleFrom: number;
}

export interface Grant {
  readonly id: string;
  readonly token: string;
  readonly name?: string;
  readonly grantee: string;
  /** The grantee is a service, which may use the key for this resource only. [botocore 1.43.120 GranteeServicePrincipal, SourceArn] */
  sourceArn?: string;
  /** Of whoever made it, where that is another account than the world's. */
  readonly issuer?: string;
  readonly retiring?: string;
  readonly operations: readonly string[];
  readonly constraints?: {
    readonly EncryptionContextSubset?: Record<string, string>;
    readonly EncryptionContextEquals?: Record<string, string>;
  };
  readonly created: number;
}

/** [botocore KeyState] */
export type KeyState = 'Enabled' | 'Disabled' | 'PendingDeletion' | 'Unavailable';

/** The world as a key sees it: what KMS stands on, and what it keeps. */
export interface KeyWorld extends CloudHsmWorld {
  readonly kms: {
    readonly stores: ReadonlyMap<string, KeyStore>;
    readonly keys: ReadonlyMap<string, Key>;
    readonly aliases: ReadonlyMap<string, Alias>;
  };
}
