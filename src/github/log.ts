import { EOL } from 'node:os';
// Not `@actions/core` itself: it drags undici into the bundle, 0.8 MB and 40 ms of every step (measured).
import { issueCommand } from '@actions/core/lib/command';

/** The log of a GitHub job, through the runner's workflow commands; outside of GitHub, that of a terminal. */

/** Where an annotation belongs; `line` and `col` begin at 1. */
export interface AnnotationProperties {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
}

type Environment = NodeJS.ProcessEnv;

const onGitHub = (env: Environment) => env.GITHUB_ACTIONS === 'true';

/** Characters; shorter lines (`}`, `==`) would turn harmless text into asterisks. */
const SHORTEST_MASKED = 4;

/**
 * Keeps a secret out of the log from now on. Of a text of several lines each is masked by itself, since the runner does
 * just that, whatever their length [actions/runner ActionCommandManager.cs]; of PEM the base64 alone, also where its line breaks were lost.
 *
 * @throws TypeError for JSON of several lines, whose lines are mostly no secrets: mask the secrets in it
 */
export function maskSecret(value: string, env: Environment = process.env): void {
  if (/^\s*[{[]/.test(value)
    && value.trim().includes('\n')) throw new TypeError('expected a secret to mask, got a structured text; mask the secrets in it');
  if (!onGitHub(env)) return;
  const parts = value.includes('-----BEGIN ')
    ? value.replace(/-----(BEGIN|END) [A-Z0-9 ]+-----/g, '\n').split(/(?:\s|\\[nr])+/).filter(part => /^[A-Za-z0-9+/=]+$/.test(part))
    : value.split(/[\r\n]+/).map(part => part.trim());
  for (const part of parts.filter(({ length }) => length >= SHORTEST_MASKED)) issueCommand('add-mask', {}, part);
}

/**
 * What may stand before a command's colons, or between them: more than the runner trims, which is what .NET calls white space, U+0085
 * among it [actions/runner ActionCommand.cs]. Nothing that ends a line here, so that a text is read once.
 */
const unseen = '[^!-~\\r\\n\\u2028\\u2029]*';
const command = new RegExp(`^(${unseen}):(?=${unseen}:)`, 'gm');

/** A line of the log, or several. What looks like a workflow command in them is text, not a command. */
export function line(text: string, env: Environment = process.env): void {
  // The runner finds the older `##[` anywhere in a line. [actions/runner ActionCommand.cs]
  const harmless = onGitHub(env) ? text.replace(command, '$1: ').replaceAll('##[', '## [') : text;
  process.stdout.write(`${harmless}${EOL}`);
}

/** A line that is shown only where debugging is on. */
export function debug(text: string, env: Environment = process.env): void {
  if (onGitHub(env)) issueCommand('debug', {}, text);
  else if (env.RUNNER_DEBUG === '1') line(text, env);
}

export function notice(text: string, properties: AnnotationProperties = {}, env: Environment = process.env): void {
  annotate('notice', text, properties, env);
}

export function warning(text: string, properties: AnnotationProperties = {}, env: Environment = process.env): void {
  annotate('warning', text, properties, env);
}

export function error(text: string, properties: AnnotationProperties = {}, env: Environment = process.env): void {
  annotate('error', text, properties, env);
}

function annotate(kind: 'notice' | 'warning' | 'error', text: string, properties: AnnotationProperties, env: Environment): void {
  if (onGitHub(env)) issueCommand(kind, { ...properties }, text);
  else line([kind, properties.title, text].filter(Boolean).join(': '), env);
}

/** Folds the lines from here to `endGroup`; in a terminal, a heading over them. Groups cannot be nested. [GHDOCS:workflow-commands] */
export function startGroup(title: string, env: Environment = process.env): void {
  if (onGitHub(env)) issueCommand('group', {}, title);
  else line(`${EOL}${title}`, env);
}

export function endGroup(env: Environment = process.env): void {
  if (onGitHub(env)) issueCommand('endgroup', {}, '');
}
