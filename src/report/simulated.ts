import type { RunReport } from './evidenceFile';

/** Whether AWS was on this very machine: whoever asks at another address that is not AWS's own may well have reached AWS. */
export const isRehearsed = ({ simulated, phases }: RunReport): boolean => simulated && phases.every(({ elsewhere = [] }) => elsewhere
  .filter(({ whom }) => whom.some(each => each.startsWith('AWS (')))
  .every(({ address }) => URL.canParse(address) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname)));
