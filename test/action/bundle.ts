import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Before whatever tests dist/: it is of the sources as they are, or nobody knows what was tested. */
export function requireFreshBundle(): void {
  const stale = staleSources(root);
  if (stale.length > 0) throw new Error(`dist/ is older than ${stale.join(', ')}: run "npx projen bundle" first.`);
}

/** What of src/ is another now than when dist/ was made of it, as dist/SOURCES says. */
export function staleSources(folder: string): string[] {
  const list = join(folder, 'dist/SOURCES');
  if (!existsSync(list)) return ['src/'];
  return readFileSync(list, 'utf8').trim().split('\n').map(line => line.split('  ') as [string, string])
    .filter(([digest, path]) => !existsSync(join(folder, path))
      || createHash('sha256').update(readFileSync(join(folder, path))).digest('hex') !== digest)
    .map(([, path]) => path);
}
