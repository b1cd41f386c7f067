import { createHash, randomInt } from 'node:crypto';
import type { Run } from '../run/run';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A new password of 32 letters and digits (190 bits), which is what kmsuser may have [KDG:create-keystore]; masked at once. */
export function newPassword(run: Run): string {
  const password = Array.from({ length: 32 }, () => alphabet[randomInt(alphabet.length)]).join('');
  run.mask(password);
  return password;
}

/** SHA-256 of a new password, in hex: nobody can try 190 bits. That of one that its owner has chosen would tell too much. */
export const digestOf = (password: string): string => createHash('sha256').update(password).digest('hex');
