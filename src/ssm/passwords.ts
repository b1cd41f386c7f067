import { randomInt } from 'node:crypto';
import type { Run } from '../run/run';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A new password of 32 letters and digits (190 bits), which is what kmsuser may have [KDG:create-keystore]; masked at once. */
export function newPassword(run: Run): string {
  const password = Array.from({ length: 32 }, () => alphabet[randomInt(alphabet.length)]).join('');
  run.mask(password);
  return password;
}
