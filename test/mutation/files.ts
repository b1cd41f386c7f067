import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isMutated, parse, type Source } from './mutants';

export const root = resolve(__dirname, '../..');
/** What a run leaves for the next one; nothing of it is committed. */
export const cache = join(root, '.cache/mutation');

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');
export const hash = (...texts: string[]): string =>
  texts.reduce((sum, text) => sum.update(text).update('\0'), createHash('sha256')).digest('hex');

export function folder(name: string): string {
  const path = join(cache, name);
  mkdirSync(path, { recursive: true });
  return path;
}

export function json<T>(path: string): T | undefined {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as T : undefined;
}

/** All sources that are mutated, their units numbered through. */
export function sources(): Source[] {
  let units = 0;
  return filesIn('src').filter(isMutated).map(file => {
    const source = parse(file, read(file), units);
    units += source.units.length;
    return source;
  });
}

/** Of test/, without those of dist/, which know nothing of a change in src/. */
export const testFiles = (): string[] => filesIn('test').filter(file => file.endsWith('.test.ts') && !file.startsWith('test/action/'));

/** All that tests may lean on, but the tests. */
export const supports = (): string[] => [...filesIn('src'), ...filesIn('test')]
  .filter(file => !file.endsWith('.test.ts') && !file.startsWith('test/mutation/'));

const filesIn = (room: string): string[] => readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
  .filter(name => /\.(ts|cjs)$/.test(name)).map(name => `${room}/${name}`).sort();
