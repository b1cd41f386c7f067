/*
 * How words of ours and of others become sentences. Nothing is imported, since every room may use it.
 */

/** The parts of a sentence, what is said before what AWS says of it: `Cluster … is DEGRADED: AWS's words.` Absent ones are left out. */
export function sentence(...parts: readonly (string | undefined)[]): string {
  const said = parts.map(part => unended(part ?? '')).filter(part => part !== '');
  const text = said.join(': ');
  return /[!?]$/.test(text) ? text : `${text}.`;
}

/** A sentence as the part of another one: AWS ends some of its texts with a full stop, some with two, some with none. */
export const unended = (text: string): string => text.trim().replace(/[.:]+$/, '');

/** `1 HSM`, `2 HSMs`; `several` where that is not an s more. */
export const count = (number: number, one: string, several = `${one}s`): string => `${number} ${number === 1 ? one : several}`;

/** `2027-04-26T08:37:46Z`, of a date or of milliseconds since the epoch. */
export const isoTime = (time: Date | number | undefined): string =>
  (time === undefined ? 'a time that AWS does not say' : `${new Date(time).toISOString().slice(0, 19)}Z`);

/** The candidate that is at most two typing mistakes (or a third of the word) away. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map(candidate => ({ candidate, distance: editDistance(word.toLowerCase(), candidate) }))
    .sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(2, word.length / 3) ? best.candidate : undefined;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      current[j] = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
