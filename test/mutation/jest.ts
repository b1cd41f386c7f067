import { spawn } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, folder, json, read, root } from './files';

/** What jest has to say, by the reporter verdict.cjs. */
export interface Verdict {
  readonly files: readonly {
    readonly file: string;
    readonly tests: readonly { readonly name: string; readonly passed: boolean; readonly duration: number }[];
    readonly failed: boolean;
    readonly runtime: number;
  }[];
  /** The first test that has failed, where that ends all. */
  readonly killer?: string;
}

export interface Order {
  /** Which of several at the same time. */
  readonly lane: string;
  /** Paths of test files, in the order in which they run. */
  readonly files: readonly string[];
  /** Full names of tests; without them all. */
  readonly tests?: readonly string[];
  /** Sources that are other ones than on the disk. */
  readonly sources: Readonly<Record<string, string>>;
  /** A folder for what is reached. */
  readonly reached?: string;
  /** End with the first test that fails. */
  readonly bail: boolean;
  readonly workers?: number;
  /** Milliseconds for which no test may end: it hangs then. */
  readonly silence?: number;
}

/** Runs test files on sources of ours. Nothing is returned where jest has not come to its end. */
export async function jest(order: Order): Promise<Verdict | undefined> {
  const lane = folder(`lanes/${order.lane}`);
  const verdict = join(lane, 'verdict.json');
  rmSync(verdict, { force: true });
  const pulse = `${verdict}.pulse`;
  writeFileSync(pulse, '');
  writeFileSync(join(lane, 'sources.json'), JSON.stringify(order.sources));
  writeFileSync(join(lane, 'jest.config.json'), JSON.stringify(configuration(order)));
  const options = ['--config', join(lane, 'jest.config.json'), '--runTestsByPath', ...order.files];
  const workers = order.workers === undefined ? ['--runInBand'] : ['--maxWorkers', String(order.workers)];
  const hung = await ended(['node_modules/jest/bin/jest.js', ...options, ...workers], { pulse, silence: order.silence }, {
    MUTATION_SOURCES: join(lane, 'sources.json'),
    MUTATION_VERDICT: verdict,
    MUTATION_ORDER: order.files.join('\n'),
    ...order.bail && { MUTATION_BAIL: 'yes' },
    ...order.reached !== undefined && { MUTATION_REACHED: order.reached },
  });
  return hung ? { files: [], killer: 'no test: it hangs' } : json<Verdict>(verdict);
}

function configuration({ reached, tests }: Order): object {
  const probes = reached !== undefined;
  const usual = JSON.parse(read('jest.config.json')) as {
    setupFiles: string[]; setupFilesAfterEnv: string[]; transform: Record<string, [string, object]>;
  };
  const [pattern, [, swc]] = Object.entries(usual.transform)[0]!;
  const here = '<rootDir>/test/mutation';
  return {
    ...usual,
    rootDir: root,
    testPathIgnorePatterns: ['/node_modules/'], // those that take long, too
    cacheDirectory: join(cache, 'jest'),
    globalSetup: `${here}/keys.cjs`,
    setupFiles: [...probes ? [`${here}/reached.cjs`] : [], ...usual.setupFiles],
    setupFilesAfterEnv: [...probes ? [`${here}/byTest.cjs`] : [], ...usual.setupFilesAfterEnv],
    transform: { [pattern]: [`${here}/transform.cjs`, swc] },
    reporters: [`${here}/verdict.cjs`],
    testSequencer: `${here}/inOrder.cjs`,
    testTimeout: 30_000,
    ...tests !== undefined && { testNamePattern: `^(?:${tests.map(literally).join('|')})$` }, // too long for a command
  };
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * In a group of its own, so that what its tests have started ends with it.
 * @returns whether it had to be ended, since it hung
 */
async function ended(
  argv: readonly string[], { pulse, silence = Infinity }: { pulse: string; silence?: number }, env: Record<string, string>,
): Promise<boolean> {
  let hung = false;
  const child = spawn(process.execPath, argv, {
    cwd: root, stdio: 'ignore', detached: true,
    env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', ...env },
  });
  const end = () => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // All of them have ended.
    }
  };
  const watch = setInterval(() => {
    hung ||= Date.now() - statSync(pulse).mtimeMs > silence;
    if (hung) end();
  }, 1000);
  process.once('exit', end);
  await new Promise(resolve => child.once('close', resolve));
  process.off('exit', end);
  clearInterval(watch);
  end();
  return hung;
}
