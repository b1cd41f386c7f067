import { ConfigurationError } from '../errors';
import { count, isoTime } from '../words';

/** By how much the time of a signature may differ from AWS's own [IAMUG:reference_sigv-signing-elements]. */
const tolerance = 5 * 60_000;

/**
 * What to say when AWS refuses us because of this machine's clock.
 * @param now by this machine; milliseconds since the epoch
 * @param there by AWS, as far as it has said so
 * @returns nothing where the clocks agree
 */
export function clockFault(now: number, there: number | undefined, cause?: Error): ConfigurationError | undefined {
  const minutes = Math.round(Math.abs((there ?? now) - now) / 60_000);
  if (there === undefined || Math.abs(there - now) <= tolerance) return undefined;
  return new ConfigurationError(
    `This machine's clock is ${count(minutes, 'minute')} ${there > now ? 'behind' : 'ahead of'} AWS's: `
    + `it says ${isoTime(now)}, AWS says ${isoTime(there)}, and AWS takes no signature that is off by more than 5 minutes.`,
    { cause, remedy: 'Set the clock (a service for it is chrony or systemd-timesyncd), and run again.' },
  );
}
