/** What happens in each drill, as a sentence, in the order of docs/runbook.md. */
export const nights = {
  'cluster-lost': 'Somebody deletes both HSMs, and then the cluster.',
  'hsm-lost': 'Somebody deletes one of the HSMs.',
  'hsms-lost': 'All HSMs are deleted; the cluster is left.',
  'hsm-degraded': 'An HSM breaks, and AWS does not replace it.',
  'admin-password-lost': 'The parameter with admin\'s password is deleted; somebody has written it down.',
  'admin-password-forgotten': 'The parameter with admin\'s password is deleted, and nobody has written it down.',
  'key-pending-deletion': 'Somebody schedules the deletion of the key.',
  'key-disabled': 'Somebody disables the key.',
  'key-deleted': 'Somebody has scheduled the deletion of the key, and nobody has looked for nine days.',
  'key-store-disconnected': 'Somebody disconnects the key store.',
  'kmsuser-locked': 'Wrong passwords have locked kmsuser, and the key store is disconnected.',
  'kmsuser-damaged': 'Somebody deletes kmsuser on one of the HSMs.',
  'password-key-disabled': 'Somebody disables the key under which the passwords are kept.',
  'ca-lost': 'The parameter with the CA\'s certificate is deleted.',
  'alias-moved': 'Somebody has the alias name another key.',
  'file-system-deleted': 'Somebody deletes volume, storage virtual machine and file system, without a backup.',
  'backups-deleted': 'Somebody deletes all backups of the cluster.',
  'cluster-degraded': 'The cluster itself is DEGRADED.',
  'throughput-changed': 'Somebody has given the file system twice its throughput, which is paid for.',
  'group-rules-gone': 'Somebody takes its rules out of the cluster\'s security group.',
  'cluster-of-two-runs': 'A second cluster has the storage\'s tag.',
  'teardown-by-mistake': 'Somebody runs teardown, and confirms it.',
  'worker-left-behind': 'The role of a run may not terminate its worker.',
  'leaving': 'You run teardown, and mean it.',
} as const;

export type DrillName = keyof typeof nights;

export const drillNames = Object.keys(nights) as DrillName[];
