import { createHash, randomInt } from 'node:crypto';
import type { Run } from '../run/run';

const length = 32;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A new password of 32 letters and digits (190 bits), which is what kmsuser may have [KDG:create-keystore]; masked at once. */
export function newPassword(run: Run): string {
  const password = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  run.mask(password);
  return password;
}

/** Whether it has the form of one that was made here. */
export const isMade = (password: string): boolean =>
  password.length === length && [...password].every(character => alphabet.includes(character));

/**
 * A password that its owner has chosen, as it is handed to a script: behind characters that nobody can guess, so that the SHA-256 of the
 * whole tells nothing of it.
 */
export function sealed(run: Run, password: string): { readonly value: string; readonly sha256: string; readonly skip: number } {
  const before = newPassword(run);
  return { value: before + password, sha256: digestOf(before + password), skip: before.length };
}

/** SHA-256 of a new password, in hex: nobody can try 190 bits. That of one that its owner has chosen would tell too much. */
export const digestOf = (password: string): string => createHash('sha256').update(password).digest('hex');
