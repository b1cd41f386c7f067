import type { CloudHsmWorld } from '../../cloudhsm/state';
import { parseArguments, splitWords, usageOf, UsageError } from './arguments';
import { commands, type Command, type Prompt } from './commands';
import { CliFailure, Session, StartFailure, type Client } from './session';

/** One run of `cloudhsm-cli`. */
export interface CliRequest extends Client {
  /** The arguments after the program's name. */
  readonly argv: readonly string[];
  readonly stdin: string;
  /** `CLOUDHSM_ROLE` and `CLOUDHSM_PIN` count. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `5.18.0`. */
  readonly version: string;
}

export interface CliAnswer {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

const PROMPT = 'aws-cloudhsm > ';

/** What `cloudhsm-cli` does and prints, in single-command and in interactive mode. [docs:cloudhsm_cli-modes] */
export function runCli(world: CloudHsmWorld, request: CliRequest): CliAnswer {
  const [first, ...rest] = request.argv;
  if (first === '--version' || first === '-V') return { stdout: `cloudhsm-cli ${request.version}\n`, stderr: '', exitCode: 0 };
  if (first === '--help' || first === 'help') return { stdout: help(), stderr: '', exitCode: 0 };
  const lines = request.stdin.split('\n');
  const prompt = passwordPrompt(world, lines);
  if (first === 'interactive') return interactive(world, request, rest, lines, prompt);

  const session = new Session(world, request, undefined);
  try {
    return execute(session, request.argv, prompt, command => logInFromEnvironment(session, command, request.env));
  } finally {
    session.logout();
  }
}

function interactive(world: CloudHsmWorld, request: CliRequest, options: readonly string[], lines: string[], prompt: Prompt): CliAnswer {
  let given;
  try {
    given = parseArguments('interactive', { 'cluster-id': { value: 'CLUSTER_ID' } }, options);
  } catch (error) {
    return failed(error, world);
  }
  const session = new Session(world, request, given.get('cluster-id')?.[0]);
  let stdout = '';
  let stderr = '';
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    stdout += PROMPT;
    const words = splitWords(line, world.settings.cliSingleQuotes === 'quotes');
    if (words?.[0] === 'quit' || words?.[0] === 'exit') break;
    if (words?.length === 0) continue;
    const answer = words === undefined
      ? failed(new UsageError('missing closing quote', 'cloudhsm-cli <COMMAND>'), world)
      : execute(session, words, prompt);
    // A command that fails does not end the session. [bench]
    stdout += answer.stdout;
    stderr += answer.stderr;
  }
  session.logout();
  return { stdout, stderr, exitCode: 0 };
}

function execute(session: Session, words: readonly string[], prompt: Prompt, before?: (command: Command) => void): CliAnswer {
  try {
    const [name, command, rest] = find(words);
    const given = parseArguments(name, command.options, rest);
    before?.(command);
    return { stdout: render(session.world, 0, command.run(session, given, prompt)), stderr: '', exitCode: 0 };
  } catch (error) {
    return failed(error, session.world);
  }
}

/** Single-command mode logs in by itself, and out again. [docs:cloudhsm_cli-modes] */
function logInFromEnvironment(session: Session, command: Command, env: CliRequest['env']): void {
  if (command.login !== true) return;
  const { CLOUDHSM_ROLE: role, CLOUDHSM_PIN: pin } = env;
  // A password cannot contain a colon; what follows the first one belongs to it. [docs:cloudhsm_cli-user-create]
  const [, name, password] = /^([^:]*):(.*)$/s.exec(pin ?? '') ?? [];
  if (role === undefined || name === undefined || password === undefined) {
    throw new CliFailure('CLOUDHSM_ROLE and CLOUDHSM_PIN must be set to log in');
  }
  session.login(name, role, password);
}

function find(words: readonly string[]): [name: string, command: Command, rest: readonly string[]] {
  for (const length of [3, 2, 1]) {
    const name = words.slice(0, length).join(' ');
    const command = commands[name];
    if (command !== undefined) return [name, command, words.slice(length)];
  }
  const group = Object.keys(commands).some(name => name.startsWith(`${words[0]} `)) ? `${words[0]} ` : '';
  const unknown = group === '' ? words[0] : words[1];
  throw unknown === undefined
    ? new UsageError('a subcommand is required but one was not provided', `cloudhsm-cli ${group}<COMMAND>`)
    : new UsageError(`unrecognized subcommand '${unknown}'`, `cloudhsm-cli ${group}<COMMAND>`);
}

function failed(error: unknown, world: CloudHsmWorld): CliAnswer {
  if (error instanceof UsageError) return { stdout: '', stderr: error.message, exitCode: 2 };
  if (error instanceof StartFailure) return { stdout: '', stderr: `${error.message}\n`, exitCode: 1 };
  if (error instanceof CliFailure) return { stdout: render(world, 1, error.message), stderr: '', exitCode: world.settings.cliExitCode };
  throw error;
}

/** Pretty-printed JSON with two spaces on stdout. [docs:cloudhsm_cli-user-list] */
function render({ settings, clock }: CloudHsmWorld, errorCode: number, data: unknown): string {
  // [cfn cloudhsm.yml lines 3015-3020]
  const noise = settings.cliLogNoise
    ? `${new Date(clock.now()).toISOString()}  WARN [4711] ThreadId(1) The log file {run/cloudhsm-cli.log} is not writable\n`
    : '';
  return `${noise}${JSON.stringify({ error_code: errorCode, data }, null, 2)}\n`;
}

/** The prompts are a terminal's; whether they read from a pipe is unknown. [docs:cloudhsm_cli-cluster-activate] */
function passwordPrompt({ settings }: CloudHsmWorld, lines: string[]): Prompt {
  return confirmed => {
    if (!settings.cliPromptsReadPipe) throw new CliFailure('Failed to read the password: the input is not a terminal');
    const [password = '', again] = lines.splice(0, confirmed ? 2 : 1);
    if (confirmed && again !== password) throw new CliFailure('The passwords do not match');
    return password;
  };
}

function help(): string {
  return ['cloudhsm-cli', '', 'Commands:', ...Object.entries(commands)
    .map(([name, { options }]) => `  ${usageOf(name, options).replace('cloudhsm-cli ', '')}`), ''].join('\n');
}
