import { initialized } from '../cloudhsm/states';
import type { OutputName } from '../outputs';
import type { Evidence } from '../run/evidence';
import type { PhaseReport, RunReport } from './evidenceFile';

type Outputs = RunReport['outputs'];

/** Outputs that name something of the storage, which may be gone by the time that a later phase looks. */
const named: readonly OutputName[] = ['cluster-id', 'hsm-ids', 'key-store-id', 'key-arn', 'file-system-id'];
const ofFiles: readonly OutputName[] = ['management-endpoint', 'mount-command'];
const ofCsr: readonly OutputName[] = ['cluster-csr', 'cluster-csr-file'];

/**
 * The outputs of a report as they are after a phase: what it has put out, and of those before what still is so. A teardown leaves nothing
 * standing that it does not name itself; `verify` has looked at everything; and a CSR that is signed is not to be signed any more.
 * @param signed whether the cluster was seen with a certificate that is signed
 */
export function standing(before: Outputs = {}, now: Outputs, { phase, status, findings }: PhaseReport, signed: boolean): Outputs {
  const sawAll = phase === 'teardown' || (phase === 'verify' && status !== 'failed');
  const filesAreSame = now['file-system-id'] !== undefined && now['file-system-id'] === before['file-system-id']
    && !findings.some(({ runbook }) => runbook === 'file-system-not-available');
  const gone: readonly string[] = [
    ...sawAll ? named : [],
    ...sawAll && !filesAreSame ? ofFiles : [],
    ...signed || phase === 'teardown' ? ofCsr : [],
  ];
  return { ...Object.fromEntries(Object.entries(before).filter(([name]) => !gone.includes(name))), ...now };
}

/** Whether the cluster was seen in a state into which it comes only with a certificate that the customer's CA has signed. */
export const isSigned = ({ evidence }: { readonly evidence: Evidence }): boolean => initialized.includes(evidence.cluster?.state);
