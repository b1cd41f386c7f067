import { spawn } from 'node:child_process';

/** What a program printed, both streams in one, and how it ended. */
export interface Ran {
  readonly output: string;
  readonly code: number;
}

/** In which folder, and with what beside this process's environment. */
interface Where {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end, as a newcomer would: in CI, projen would want the lock file that it is about to make. */
export async function run(program: string, args: readonly string[], options: Where): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      program, args, { cwd: options.cwd, env: { ...process.env, CI: '', ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    child.on('error', reject);
    child.on('close', code => resolve({ output, code: code ?? -1 }));
  });
}

/** The same, for a program that has to succeed. */
export async function must(program: string, args: readonly string[], options: Where): Promise<string> {
  const { output, code } = await run(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${output}`);
  return output;
}

let passed = 0;
let failed = 0;

/** One check, in plain words; what it throws is shown. */
export async function check(what: string, body: () => unknown): Promise<void> {
  const begun = Date.now();
  try {
    await body();
    passed++;
    console.log(`  ✓ ${what} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed++;
    console.log(`  ✕ ${what}\n${String((error as Error).stack ?? error).split('\n').map(line => `      ${line}`).join('\n')}`);
  }
}

/** The closing line; the process fails with the first check that did. */
export function close(): void {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
