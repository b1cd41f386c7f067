import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileOf = (name: string): string => join(process.env.KEYS_OF_THIS_RUN!, encodeURIComponent(name));

/** What an earlier test of this run of all tests has kept under the name. */
export const keptInRun = (name: string): string | undefined => (existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : undefined);

/** Keeps it for all tests of this run. @returns what is kept: another worker may have been faster, and has the same or its own */
export function keepInRun(name: string, text: string): string {
  const draft = `${fileOf(name)}.${randomUUID()}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, fileOf(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
  return keptInRun(name)!;
}
