import { clusterOfBackup, newest } from '../../cloudhsm/backups';
import { findTrustAnchor } from '../../cloudhsm/trustAnchor';
import { sourceBackup, shownBackup, shownComing } from '../../identity/source';
import { CertificateError } from '../../pki/errors';
import { isSameCa } from '../../pki/trustAnchor';
import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';
import { describeParameter, getParameter, parameterName } from '../../ssm/parameters';
import type { CurrentState } from './currentState';

/**
 * A restored cluster is another one, whose users nobody here has seen. Its CA is that of the cluster that was backed up.
 * @throws ConfigurationError if another is given or kept, where that cluster is still to be seen
 */
export async function checkBackup(run: Run, current: CurrentState): Promise<Finding[]> {
  const { hsmType, sourceBackupId } = run.inputs;
  const { traces, backups } = current;
  const backup = sourceBackup(run, current);
  const backedUp = backup && traces.clusters.find(({ ClusterId }) => ClusterId === clusterOfBackup(backup));
  if (backedUp !== undefined) await findTrustAnchor(run, backedUp);
  const shown = backup === undefined ? sourceBackupId : shownBackup(backup);
  const isOurs = backup !== undefined && backups.ours.includes(backup);
  return [
    ...backedUp === undefined ? await checkCaOfStore(run, current) : [],
    // Which types restore which backups, AWS says for its migrations only [docs:create-cluster-from-backup].
    ...backup?.HsmType === undefined || backup.HsmType === hsmType ? [] : [{
      severity: 'degraded', what: `hsm-type: ${backup.BackupId} is of ${backup.HsmType}, and ${hsmType} is asked for: AWS decides whether `
        + 'they go together, before anything is paid for.', remedy: `Give hsm-type: ${backup.HsmType}, unless AWS says that it does.`,
    } as const],
    ...comingNotice(run, current),
    isOurs ? await ownUsers(run, `${shown}`, backup.CreateTimestamp) : othersUsers(run, `${shown}`),
  ];
}

function comingNotice(run: Run, current: CurrentState): Finding[] {
  const what = run.inputs.sourceBackupId === newest ? shownComing(run, current) : undefined;
  return what === undefined ? [] : [{ severity: 'notice', what, remedy: 'Nothing, unless every minute counts more than what it holds.' }];
}

/** The lost cluster is not to be seen, but KMS keeps the certificate of its CA with the key store. */
async function checkCaOfStore(run: Run, { keyStore }: CurrentState): Promise<Finding[]> {
  const known = keyStore?.TrustAnchorCertificate;
  if (known === undefined) return [];
  const given = run.inputs.caCertificate;
  const certificate = given ?? await getParameter(run, 'ca-certificate');
  const source = given === undefined ? parameterName(run, 'ca-certificate') : 'ca-certificate';
  const broken = (got: string): Finding[] => [{
    severity: 'broken', what: `${source}: expected the certificate of the CA of key store ${keyStore!.CustomKeyStoreId}, which KMS shows `
      + `(got ${got}).`,
    remedy: 'A cluster keeps its CA for good, also when it is restored. Take the certificate as KMS has it: aws kms '
      + `describe-custom-key-stores --custom-key-store-id ${keyStore!.CustomKeyStoreId} `
      + '--query "CustomKeyStores[0].TrustAnchorCertificate" --output text; give it as ca-certificate.', runbook: 'ca-lost',
  }];
  if (certificate === undefined) return broken('nothing');
  try {
    return isSameCa(certificate, known) ? [] : broken('another');
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    return broken(error.message);
  }
}

/** Users of this storage's own lost cluster: the password that is kept opens them, if it is not of later than the backup. */
async function ownUsers(run: Run, backup: string, taken: Date | undefined): Promise<Finding> {
  const name = parameterName(run, 'admin-password');
  const kept = await describeParameter(run, 'admin-password');
  const brings = `${backup} brings its users with their passwords, and its CA.`;
  if (kept === undefined) {
    return {
      severity: 'degraded', what: `${brings} No password of admin is kept in ${name}.`,
      remedy: 'Give it as admin-password to the phase activate: one login tries it. Without it kmsuser gets no new password, and KMS '
        + 'cannot connect. A password that nobody knows cannot be fixed (docs/runbook.md).', runbook: 'admin-password-lost',
    };
  }
  const isLater = taken !== undefined && Date.parse(kept.written) > taken.getTime();
  return isLater ? {
    severity: 'degraded', what: `${brings} Version ${kept.version} of ${name} was written on ${kept.written}, after the backup was made: `
      + 'admin may have had another password then.',
    remedy: 'activate tries it by one login, and asks for another one if it does not open the HSMs. Parameter Store keeps the versions of '
      + `before: aws ssm get-parameter-history --name ${name} --with-decryption.`, runbook: 'admin-password-lost',
  } : {
    severity: 'notice', what: `${brings} activate logs in as admin with version ${kept.version} of ${name}, written on ${kept.written}, `
      + 'and gives kmsuser a new password.', remedy: 'Nothing; it is asked for only if that does not open the HSMs.',
  };
}

function othersUsers(run: Run, backup: string): Finding {
  return {
    severity: 'notice',
    what: `${backup} brings its users, their passwords and its CA: activate needs the password that admin had then.`,
    remedy: `Give it as admin-password to the phase activate, unless the one in ${parameterName(run, 'admin-password')} is that. Where `
      + 'nothing is recorded of logins of this storage, activate asks for try-admin-password: true, for that single run, as well.',
  };
}
