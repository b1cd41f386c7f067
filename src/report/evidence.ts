import type { HardwareVerdict } from '../pki/hardware';

/**
 * What was proven, by section; most of it nobody can fetch later [docs:verify-hsm-identity]. Certificates are PEM, times
 * ISO 8601. A run fills in what it saw: whoever reads must do without any part of it.
 */
export interface Evidence {
  readonly hardware: HardwareFacts;
  readonly authority: AuthorityFacts;
  readonly cluster: ClusterFacts;
  readonly users: UserFacts;
  readonly key: KeyFacts;
  readonly storage: StorageFacts;
}

export interface HardwareFacts {
  readonly verdict: HardwareVerdict;
  /** As the cluster offered them before it was initialized. */
  readonly certificates: { readonly csr: string; readonly hsm: string; readonly awsHardware: string; readonly manufacturerHardware: string };
  readonly roots?: { readonly aws: string; readonly manufacturer?: string };
}

/** The customer CA. */
export interface AuthorityFacts {
  /** Whose it is and, after a comma, where its key is; in words. */
  readonly custody: string;
  /** ARN of the KMS key that is its key. */
  readonly kmsKey?: string;
  readonly certificate: string;
}

export interface ClusterFacts {
  readonly id: string;
  readonly state: string;
  readonly mode?: string;
  readonly hsmType?: string;
  readonly vpcId?: string;
  readonly created?: string;
  readonly hsms: readonly HsmFacts[];
  readonly csr: string;
  readonly signedCertificate: string;
}

export interface HsmFacts {
  readonly id?: string;
  readonly zone?: string;
  readonly eniId?: string;
  readonly eniIp?: string;
  readonly state?: string;
}

/** The users of the HSMs, as `cloudhsm-cli user list` shows them. */
export interface UserFacts {
  readonly users: readonly { readonly 'username': string; readonly 'role': string; readonly 'locked': string; readonly 'cluster-coverage': string }[];
  readonly hsmSerials: readonly string[];
}

export interface KeyFacts {
  readonly arn?: string;
  readonly origin?: string;
  readonly keyStoreId?: string;
  readonly clusterId?: string;
  readonly created?: string;
  /** Something was encrypted and decrypted with it. */
  readonly roundTrip: 'passed';
}

export interface StorageFacts {
  readonly fileSystemId?: string;
  readonly kmsKeyId?: string;
  readonly storageVirtualMachineId?: string;
  readonly volumeId?: string;
  readonly created?: string;
}
