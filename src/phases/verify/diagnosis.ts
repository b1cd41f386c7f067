import type { Finding } from '../../run/finding';

/** The chapters of docs/runbook.md that a diagnosis names, by their anchors. */
export const chapters = [
  'key-store-disconnected', 'key-not-usable', 'key-not-ours', 'key-deleted', 'hsm-lost', 'group-rules-gone', 'backup-missing',
  'cluster-not-active', 'cluster-lost', 'whose-is-it', 'kmsuser-damaged', 'admin-password-lost', 'password-key',
  'users-not-seen', 'ca-lost', 'certificate-ends', 'file-system-not-available', 'drift', 'teardown-waits', 'worker-left-behind',
] as const;

/** What `verify` finds: always with the chapter of the runbook that says more. */
export interface Diagnosis extends Finding {
  readonly runbook: typeof chapters[number];
}
