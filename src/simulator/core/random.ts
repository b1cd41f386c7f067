import { createHash, randomBytes } from 'node:crypto';

const BASE_32 = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * The source of everything that looks random but must come out the same in the next run: ids, lags, request ids.
 * Key material is not drawn from here; it is genuine.
 */
export class Random {
  private counter = 0;

  constructor(private readonly seed: string) {}

  /** A stream of its own, so that its draws do not depend on what else was drawn before. */
  stream(name: string): Random {
    return new Random(`${this.seed}/${name}`);
  }

  /** A number in [0, 1). */
  next(): number {
    return this.bytes(6).readUIntBE(0, 6) / 2 ** 48;
  }

  /** `cluster-pgyrbxp7vpi`: the prefix and 11 characters of lower-case base32. [qinjie] */
  hsmId(prefix: 'cluster' | 'hsm' | 'backup'): string {
    return `${prefix}-${[...this.bytes(11)].map(byte => BASE_32[byte % 32]).join('')}`;
  }

  /** `PREFIX-` and `length` hex digits: `sg-01b7eb8b5aebf0112`. */
  hexId(prefix: string, length = 17): string {
    return `${prefix}-${this.hex(length)}`;
  }

  /** `length` hex digits in lower case. */
  hex(length: number): string {
    return this.bytes(Math.ceil(length / 2)).toString('hex').slice(0, length);
  }

  /** A version 4 UUID. */
  uuid(): string {
    const hex = this.hex(32);
    const variant = '89ab'[parseInt(hex.charAt(16), 16) % 4];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }

  /** Up to 32 bytes. */
  bytes(length: number): Buffer {
    return createHash('sha256').update(`${this.seed}#${this.counter++}`).digest().subarray(0, length);
  }
}

/** Secrets that only AWS knows, such as the kmsuser password after a connect: `length` random letters and digits. */
export function secret(length: number): string {
  return [...randomBytes(length)].map(byte => BASE_32[byte % 32]).join('');
}
