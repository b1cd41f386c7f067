import type { CustomKeyStoresListEntry } from '@aws-sdk/client-kms';

/** Why KMS could not connect, what to do, and whether we can: by a new password, or by just trying again. */
export interface ConnectionError {
  readonly cause: string;
  /** What a person does about it; where we can, after we have tried. */
  readonly remedy: string;
  readonly fix?: 'password' | 'again';
}

const newPassword = 'Safe Storage has given kmsuser new passwords, to no avail: look at the users with the phase verify and verify-users: '
  + 'true, and change kmsuser\'s password as admin, in the HSMs and in the key store (UpdateCustomKeyStore).';

/** ConnectionErrorCode of AWS_CLOUDHSM key stores, with the fixes that AWS documents [KDG23:fix-keystore; botocore]. */
export const connectionErrors: Readonly<Record<string, ConnectionError>> = {
  CLUSTER_NOT_FOUND: {
    cause: 'KMS does not find the cluster',
    remedy: 'If it was deleted, recover it: run the phases with source-backup-id: newest, which restores the cluster from a backup and '
      + 'moves the key store to it.',
  },
  INSUFFICIENT_CLOUDHSM_HSMS: {
    cause: 'the cluster has no active HSM',
    remedy: 'HSMs were added where they were missing, and KMS still sees none: the '
      + 'phase verify tells how they are. If one is ACTIVE, ask AWS Support.',
    fix: 'again',
  },
  INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET: {
    cause: 'a subnet of the cluster has no free address',
    remedy: 'Free an address, better two, in each private subnet of the cluster; then run again.',
  },
  INTERNAL_ERROR: {
    cause: 'KMS had an internal error', remedy: 'It was tried several times: run again '
    + 'later, and ask AWS Support if it goes on.', fix: 'again',
  },
  INVALID_CREDENTIALS: { cause: 'KMS has not the password that kmsuser has', remedy: newPassword, fix: 'password' },
  NETWORK_ERRORS: {
    cause: 'the network between KMS and the cluster failed',
    remedy: 'It was tried several times: run again later. If it goes on, look whether the cluster\'s '
      + 'security group still lets TCP 2223-2225 in and out to itself, and ask AWS Support.',
    fix: 'again',
  },
  SUBNET_NOT_FOUND: {
    cause: 'a subnet of the cluster was deleted',
    remedy: 'The cluster gets no HSM there any more: delete it, its backups stay, and run deploy with subnet-ids that exist and '
      + 'source-backup-id.',
  },
  USER_LOCKED_OUT: { cause: 'kmsuser is locked after too many wrong passwords', remedy: newPassword, fix: 'password' },
  USER_LOGGED_IN: {
    cause: 'somebody is logged in as kmsuser',
    remedy: 'Log kmsuser out wherever it is logged in; nobody but KMS may use it. Then run again.',
    fix: 'again',
  },
  USER_NOT_FOUND: { cause: 'an HSM has no kmsuser', remedy: newPassword, fix: 'password' },
};

/** Another code, or none. */
export const unknownError: ConnectionError = { cause: 'KMS gives a code that is not documented', remedy: 'Ask AWS Support.' };

/** What deploy does about it by itself ({@link connectKeyStore}). */
const byDeploy: Readonly<Record<NonNullable<ConnectionError['fix']>, string>> = {
  password: 'Run deploy (or activate, where that is a workflow of its own): it '
    + 'disconnects the key store, gives kmsuser a new password and connects.',
  again: 'Run deploy: it sees to the HSMs, disconnects the key store and connects it once more.',
};

/** A key store that is not connected, and what helps; for `plan` and `verify`, undefined where it is. */
export function notConnected(store: CustomKeyStoresListEntry): { readonly what: string; readonly remedy: string } | undefined {
  const { ConnectionState: state, ConnectionErrorCode: code, CustomKeyStoreId } = store;
  if (state === 'CONNECTED') return undefined;
  const error = code === undefined ? undefined : connectionErrors[code] ?? unknownError;
  return {
    what: `Key store ${CustomKeyStoreId} is ${state}${error === undefined ? '' : `: ${code}, ${error.cause}`}; its keys cannot be used.`,
    remedy: state === 'FAILED' ? ofFailed(error ?? unknownError) : remedies[state ?? ''] ?? unknownError.remedy,
  };
}

const ofFailed = ({ fix, remedy }: ConnectionError): string => (fix === undefined
  ? `${remedy} In case that is over already, deploy disconnects and connects it once more.` : byDeploy[fix]);

const remedies: Readonly<Record<string, string>> = {
  CONNECTING: 'That takes 20 to 30 minutes: let deploy go on, it waits for it.',
  DISCONNECTING: 'Run deploy: it waits, and connects the key store again. Somebody '
    + 'may have disconnected it on purpose: CloudTrail says who.',
  DISCONNECTED: 'Run deploy: it connects the key store again. Somebody may have disconnected it on purpose: CloudTrail says who.',
};
