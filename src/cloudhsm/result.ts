import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { resultFormat, steps } from './script';

/** What a script reported in its last line, or why it reported nothing. */
export interface ScriptResult {
  /** What cloudhsm-cli said, by action; absent where the script did not come to its end, or what it reports cannot be read. */
  readonly said?: Readonly<Record<string, string>>;
  readonly exitCodes?: Readonly<Record<string, number>>;
  /** The step at which the script failed. */
  readonly failed?: typeof steps[number];
  /** What is wrong with the report itself. */
  readonly fault?: 'cut' | 'unreadable';
}

const resultSchema = v.object({
  answers: v.optional(v.record(v.string(), v.string())),
  exitCodes: v.optional(v.record(v.string(), v.number())),
  failed: v.optional(v.picklist(steps)),
});

/** Bytes of all that cloudhsm-cli said. 1,024 users, the most that a cluster has [docs:limits], take half a million. */
const mostSaid = 8 * 1024 * 1024;

/** A worker may be somebody else's by now: nothing in its output is taken for what our script would have printed before it is looked at. */
export function readResult(stdout: string): ScriptResult {
  const last = stdout.split('\n').reverse().find(line => line.startsWith(`{"format":"${resultFormat}"`));
  if (last === undefined) return {};
  if (!last.endsWith('}')) return { fault: 'cut' };
  try {
    const { answers, exitCodes, failed } = v.parse(resultSchema, JSON.parse(last));
    return { said: answers && unpack(answers), exitCodes, failed };
  } catch {
    return { fault: 'unreadable' }; // no JSON, other JSON, no base64 of gzip, or too much of it: none of it is ours
  }
}

/** A few bytes may be packed gigabytes, so all of them together have one limit. */
function unpack(answers: Readonly<Record<string, string>>): Record<string, string> {
  let left = mostSaid;
  return Object.fromEntries(Object.entries(answers).map(([name, packed]) => {
    const said = gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: left });
    left -= said.length;
    return [name, said.toString()];
  }));
}
