import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Log } from './log';

type Variables = Readonly<Record<string, string>>;

/** How one step went. */
export interface StepResult {
  readonly id: string;
  readonly outcome: 'success' | 'failure' | 'skipped';
  readonly outputs: Variables;
  /** As a reader of the job sees it. */
  readonly log: string;
  /** Markdown. */
  readonly summary: string;
}

/** What a step leaves for later ones, through the files that the runner hands to it. */
interface Traces {
  readonly exitCode: number;
  readonly outputs: Variables;
  readonly state: Variables;
  readonly environment: Variables;
  readonly path: readonly string[];
  readonly summary: string;
}

/** Bytes; what is longer the runner does not show [actions/runner FileCommandManager.cs]. */
const longestSummary = 1024 * 1024;

/** Runs a program as a runner runs a step, with files of its own for outputs, state, environment, path and summary. */
export async function runProgram(command: readonly [string, ...string[]], options: {
  readonly environment: Variables;
  readonly folder: string;
  readonly log: Log;
}): Promise<Traces> {
  const { environment, folder, log } = options;
  const commands = join(folder, '_runner_file_commands');
  mkdirSync(commands, { recursive: true });
  const files = mkdtempSync(join(commands, 'step-'));
  const file = (name: string): string => join(files, name);
  const named = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_ENV: 'env', GITHUB_PATH: 'path', GITHUB_STEP_SUMMARY: 'summary' };
  for (const name of Object.values(named)) writeFileSync(file(name), '');

  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: environment.GITHUB_WORKSPACE,
    env: { ...environment, ...Object.fromEntries(Object.entries(named).map(([variable, name]) => [variable, file(name)])) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const reading = [child.stdout, child.stderr].map(async stream => {
    for await (const line of createInterface({ input: stream })) log.write(line);
  });
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve(code ?? 1));
  });
  await Promise.all(reading);
  if (exitCode !== 0) log.note(`##[error]Process completed with exit code ${exitCode}.`);

  const text = (name: string): string => readFileSync(file(name), 'utf8');
  if (Buffer.byteLength(text('summary')) > longestSummary) throw new Error('The step\'s summary is longer than 1 MiB');
  return {
    exitCode,
    outputs: parsePairs(text('output')),
    state: parsePairs(text('state')),
    environment: parsePairs(text('env')),
    path: text('path').split('\n').filter(line => line !== ''),
    summary: text('summary'),
  };
}

/** `name=value`, or `name<<DELIMITER`, lines of the value, `DELIMITER` [actions/runner FileCommandManager.cs]. */
function parsePairs(text: string): Variables {
  const pairs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [, name = '', operator, rest = ''] = /^([^=]*?)(<<|=)(.*)$/.exec(line) ?? [];
    if (name === '') throw new Error(`The runner cannot read this line of an environment file: ${line}`);
    if (operator === '=') {
      pairs[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest);
    if (end < 0) throw new Error(`The value of ${name} in an environment file has no end`);
    pairs[name] = lines.splice(0, end + 1).slice(0, -1).join('\n');
  }
  return pairs;
}
