import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(__dirname, '..', '..');
const [first] = (parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { runs: { steps: { run: string }[] } }).runs.steps;

/** The first step, as a runner runs it whose PATH has bash and the node that is given; what it prints. */
function run(node?: string): { printed: string; failed: boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'safe-storage-node-'));
  mkdirSync(join(folder, 'bin'));
  const bash = execFileSync('which', ['bash'], { encoding: 'utf8' }).trim();
  symlinkSync(bash, join(folder, 'bin', 'bash'));
  if (node !== undefined) {
    writeFileSync(join(folder, 'bin', 'node'), `#!${bash}\n${node}\n`);
    chmodSync(join(folder, 'bin', 'node'), 0o755);
  }
  writeFileSync(join(folder, 'step.sh'), first!.run);
  try {
    const env = { PATH: join(folder, 'bin'), GITHUB_ACTION_PATH: '/action' };
    return {
      printed: execFileSync(
        bash, ['--noprofile', '--norc', '-e', '-o', 'pipefail', join(folder, 'step.sh')], { env, encoding: 'utf8', stdio: 'pipe' },
      ), failed: false,
    };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { printed: stdout + stderr, failed: true };
  }
}

/** A node of a version, which says what it is asked to run. */
const version = (name: string) => `if [ "$1" = --version ]; then echo ${name}; else echo "runs $1"; fi`;

test.each([[
  'without Node.js', undefined, 'none',
], ['with Node.js 16', version('v16.20.2'), 'v16.20.2'], ['with a node that does not start', 'exit 127', 'none']])(
  'a runner %s is told in one sentence what is needed', (_, node, found) => {
    const { printed, failed } = run(node);
    expect(failed).toBe(true);
    expect(printed.trim().split('\n')).toEqual([expect.stringMatching(
      new RegExp(`^::error title=Node\\.js::Safe Storage needs Node\\.js 20 or newer on the runner's PATH \\(found: ${found}\\): run `
        + 'actions/setup-node .*single-phase actions'),
    )]);
  },
);

test.each(['v20.0.0', 'v24.11.1'])('a runner with %s goes on', name => {
  expect(run(version(name))).toEqual({ printed: 'runs /action/dist/index.js\n', failed: false });
});
