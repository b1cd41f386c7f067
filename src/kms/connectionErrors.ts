/** Why KMS could not connect, what to do, and whether we can: by a new password, or by just trying again. */
export interface ConnectionError {
  readonly cause: string;
  readonly remedy: string;
  readonly mend?: 'password' | 'again';
}

/** ConnectionErrorCode of AWS_CLOUDHSM key stores, with the fixes that AWS documents [KDG23:fix-keystore; BC]. */
export const connectionErrors: Readonly<Record<string, ConnectionError>> = {
  CLUSTER_NOT_FOUND: {
    cause: 'KMS does not find the cluster',
    remedy: 'If it was deleted, run deploy with source-backup-id: it restores the cluster from that backup and moves the key store to it.',
  },
  INSUFFICIENT_CLOUDHSM_HSMS: {
    cause: 'the cluster has no active HSM',
    remedy: 'Run the phase connect again: it adds HSMs first.',
    mend: 'again',
  },
  INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET: {
    cause: 'a subnet of the cluster has no free address',
    remedy: 'Free an address, better two, in each private subnet of the cluster; then run again.',
  },
  INTERNAL_ERROR: { cause: 'KMS had an internal error', remedy: 'Run again; ask AWS Support if it goes on.', mend: 'again' },
  INVALID_CREDENTIALS: {
    cause: 'KMS has not the password that kmsuser has',
    remedy: 'Change kmsuser\'s password as admin, give the same to the key store (UpdateCustomKeyStore), and connect.',
    mend: 'password',
  },
  NETWORK_ERRORS: { cause: 'the network between KMS and the cluster failed', remedy: 'Wait some minutes and run again.', mend: 'again' },
  SUBNET_NOT_FOUND: {
    cause: 'a subnet of the cluster was deleted',
    remedy: 'The cluster gets no HSM there any more: delete it, its backups stay, and run deploy with subnet-ids that exist and source-backup-id.',
  },
  USER_LOCKED_OUT: {
    cause: 'kmsuser is locked after too many wrong passwords',
    remedy: 'Change kmsuser\'s password as admin, give the same to the key store (UpdateCustomKeyStore), and connect.',
    mend: 'password',
  },
  USER_LOGGED_IN: {
    cause: 'somebody is logged in as kmsuser',
    remedy: 'Log kmsuser out wherever it is logged in; nobody but KMS may use it. Then run again.',
    mend: 'again',
  },
  USER_NOT_FOUND: {
    cause: 'an HSM has no kmsuser',
    remedy: 'Create the crypto user kmsuser on every HSM, give its password to the key store (UpdateCustomKeyStore), and connect.',
    mend: 'password',
  },
};
