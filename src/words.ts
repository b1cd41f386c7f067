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
