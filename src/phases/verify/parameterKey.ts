import { isDenied } from '../../errors';
import { openToReaders, parameterKeyTrouble } from '../../kms/parameterKey';
import type { Run } from '../../run/run';
import type { Diagnosis } from './diagnosis';

/** Whether the key that encrypts the passwords can be used, and who reads them where there is none. */
export async function checkParameterKey(run: Run): Promise<Diagnosis[]> {
  const trouble = await parameterKeyTrouble(run).catch((error: unknown) => {
    if (!isDenied(error)) throw error;
    return {
      what: `Not checked: the key of the passwords can be used. The role that verifies may not ${error.operation} on it.`,
      remedy: 'Allow it in the key\'s policy, or in the role\'s: it shows the key\'s state, and no password.',
    };
  });
  const open = openToReaders(run);
  return [
    ...trouble === undefined ? [] : [{ severity: 'degraded' as const, ...trouble, runbook: 'password-key' as const }],
    ...open === undefined ? [] : [{ severity: 'notice' as const, ...open, runbook: 'password-key' as const }],
  ];
}
