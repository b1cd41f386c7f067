import { openToReaders, parameterKeyTrouble } from '../../kms/parameterKey';
import type { Run } from '../../run/run';
import type { Diagnosis } from './diagnosis';

/** Whether the key that encrypts the passwords can be used, and who reads them where there is none. */
export async function checkParameterKey(run: Run): Promise<Diagnosis[]> {
  const trouble = await parameterKeyTrouble(run);
  const open = openToReaders(run);
  return [
    ...trouble === undefined ? [] : [{ severity: 'degraded' as const, ...trouble, runbook: 'password-key' as const }],
    ...open === undefined ? [] : [{ severity: 'notice' as const, ...open, runbook: 'password-key' as const }],
  ];
}
