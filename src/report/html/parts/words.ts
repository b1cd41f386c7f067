import type { PhaseReport, RunReport } from '../../runReport';

/** Milliseconds in words: `1 h 52 min`, `4 min 5 s`, `12 s`. */
export function span(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}

/** `2026-11-23 20:43:12`, in UTC. */
export const utc = (time: string): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');

/** Milliseconds from the begin of the first phase to the end of the last. */
export const took = ({ phases }: RunReport): number => Date.parse(phases.at(-1)!.ended) - Date.parse(phases[0]!.begun);

export const lastPhase = ({ phases }: RunReport): PhaseReport => phases.at(-1)!;

/** The part of a key's ARN that tells it from others. */
export const keyId = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
