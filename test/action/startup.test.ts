import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { requireFreshBundle } from './bundle';

beforeAll(requireFreshBundle);

const tellLoaded =
  `data:text/javascript,${encodeURIComponent('process.on("exit", () => console.error(JSON.stringify(process.moduleLoadList)))')}`;

test('an input error is told before anything is loaded that takes as long as all the rest of it: crypto, HTTP, a client of AWS', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', tellLoaded, join(__dirname, '../../dist/index.js')], {
    env: { PATH: process.env.PATH, PHASE: 'provision', INPUTS: '{}' }, encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([1, expect.stringContaining('name: expected 1 to 32 of a-z')]);
  const loaded = JSON.parse(stderr.split('\n').find(line => line.startsWith('['))!) as string[];
  expect(loaded.filter(name => /^NativeModule (crypto|https?|tls)$/.test(name))).toEqual([]);
});

test('an error that nobody has foreseen gives no commands to the runner, whatever its text is made of', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(__dirname, '../../dist/index.js')], {
    env: { PATH: process.env.PATH, PHASE: 'provision', INPUTS: 'x\r::debug::y', GITHUB_ACTIONS: 'true' }, encoding: 'utf8',
  });
  const lines = `${stdout}\n${stderr}`.split(/[\r\n]+/);
  expect(status).toBe(1);
  expect(lines.filter(line => line.includes('debug::y'))).toHaveLength(2); // as annotation, and with its stack
  expect(lines.filter(line => line.startsWith('::debug'))).toEqual([]);
});
