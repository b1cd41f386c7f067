import { openToReaders, parameterKeyTrouble } from '../../kms/parameterKey';
import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';

/**
 * Whether the key of `parameter-kms-key` can keep the passwords, and who will read them where none is given.
 * @param isDue whether one is still to be written
 */
export async function checkPasswordKey(run: Run, isDue: boolean): Promise<Finding[]> {
  const trouble = await parameterKeyTrouble(run);
  const open = openToReaders(run);
  return [
    ...trouble === undefined ? [] : [{ severity: isDue ? 'broken' as const : 'degraded' as const, ...trouble, runbook: 'password-key' }],
    ...open === undefined ? [] : [{ severity: 'notice' as const, ...open, runbook: 'password-key' }],
  ];
}
