import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';

/** A restored cluster is another one, whose users nobody here has seen. */
export const checkBackup = ({ inputs: { name, sourceBackupId } }: Run): Finding[] => [{
  severity: 'notice',
  what: `${sourceBackupId} brings its users, their passwords and its CA: activate needs the password that admin had then.`,
  remedy: `Give it as admin-password to the phase activate, unless the one in /safe-storage/${name}/admin-password is that. Since nothing `
    + 'is recorded of logins on the new cluster, activate asks for try-admin-password: true, for that single run, as well.',
}];
