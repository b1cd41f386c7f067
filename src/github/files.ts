import { appendFileSync, existsSync, statSync } from 'node:fs';
import { EOL } from 'node:os';
import { issueFileCommand, prepareKeyValueMessage } from '@actions/core/lib/file-command';
import { line } from './log';

/*
 * What a step leaves to the job, through the runner's files. Apart from the log, since it brings Node's crypto, which takes as
 * long to load as everything else that an input error needs.
 */

type Environment = NodeJS.ProcessEnv;

/** An output of the step; in a terminal, a line. */
export function setOutput(name: string, value: string, env: Environment = process.env): void {
  if (env.GITHUB_OUTPUT) issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
  else line(`${name}: ${value}`, env);
}

/** Bytes of a step's summary; more is an error of the step. [GHDOCS:workflow-commands] */
const LARGEST_SUMMARY = 1024 * 1024;
const SHORTENED = `${EOL}${EOL}(Shortened: GitHub shows at most 1 MiB of summary for a step.)${EOL}`;

/** Adds Markdown to the job's summary, as much as still fits; in a terminal, prints it. */
export function appendSummary(markdown: string, env: Environment = process.env): void {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return line(markdown, env);
  const room = LARGEST_SUMMARY - (existsSync(file) ? statSync(file).size : 0);
  const text = `${markdown}${EOL}`;
  if (Buffer.byteLength(text) <= room) return appendFileSync(file, text);
  return appendFileSync(file, shortened(text, room));
}

/** As many whole lines as fit into `room` bytes with a note, or nothing. */
function shortened(text: string, room: number): string {
  const FENCE = '```';
  const kept = Buffer.from(text).subarray(0, Math.max(0, room - Buffer.byteLength(SHORTENED) - FENCE.length - EOL.length)).toString('utf8');
  const whole = kept.slice(0, kept.lastIndexOf('\n') + 1);
  if (whole === '') return '';
  const inFence = (whole.match(/^ *```/gm) ?? []).length % 2 === 1;
  return `${whole}${inFence ? `${FENCE}${EOL}` : ''}${SHORTENED}`;
}
