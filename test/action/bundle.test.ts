import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireFreshBundle, staleSources } from './bundle';

test('dist/ is of the sources as they are', () => requireFreshBundle());

describe('a bundle', () => {
  let folder: string;
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bundle-'));
    ['src', 'dist'].forEach(name => mkdirSync(join(folder, name)));
    write('src/main.ts', 'one');
    write('src/gone.ts', 'two');
    write('dist/SOURCES', ['one', 'two']
      .map((text, index) => `${createHash('sha256').update(text).digest('hex')}  src/${['main', 'gone'][index]}.ts\n`)
      .join(''));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('of the sources as they are', () => expect(staleSources(folder)).toEqual([]));

  test('of sources that have changed, or have gone', () => {
    write('src/main.ts', 'another');
    rmSync(join(folder, 'src/gone.ts'));
    expect(staleSources(folder)).toEqual(['src/main.ts', 'src/gone.ts']);
  });

  test('that says nothing of its sources', () => {
    rmSync(join(folder, 'dist/SOURCES'));
    expect(staleSources(folder)).toEqual(['src/']);
  });
});
