import { access, constants, open, rm, writeFile } from 'node:fs/promises';
import { systemClock } from './clock';
import { nights } from './drillTable';
import { ConfigurationError } from './errors';
import { exitCodes, type Options, readOptions, runProgram } from './rehearsal/commandLine';
import { readConfiguration } from './rehearsal/configuration';
import { drillNamed, endedAsSaid, performDrill, showDrill } from './rehearsal/drill';
import { type Course, rehearse } from './rehearsal/rehearsal';
import { showResult } from './rehearsal/result';
import { shownOn, terminalOf } from './rehearsal/terminal';
import { renderReport } from './report/html/report';
import type { RunReport } from './report/runReport';
import { usageTable } from './simulator/iam/usage';
import { isoTime } from './words';

const defaultReport = 'safe-storage-rehearsal.html';

const help = `Rehearses a safe storage: the phases of the action on a simulated AWS and GitHub, on this machine, without an account.
Hours of simulated time pass in seconds; nothing reaches AWS.

Usage: npm run rehearse [-- OPTIONS]

  --config FILE   inputs as YAML or JSON, by the names that action.yml has, also below "with" as in a workflow; your own
                  configuration on a simulated account; - reads standard input
  --seed NUMBER   another course of events: durations within what AWS is known to take, other ids (default 1)
  --start TIME    when it begins, such as 2026-11-23T08:00:00Z (default: now); the same seed and start give the same times
  --report FILE   where the report goes, one HTML file (default ${defaultReport})
  --no-report     no report
  --drill NAME    a night instead: a finished storage is broken, and brought back as docs/runbook.md says; --drill list names them
  --permissions   what the roles were allowed, as docs/permissions.md lists it, beside what they used
  --evidence FILE where the evidence goes that a run would leave, as JSON (default nowhere)
  --json          the same evidence on standard output, for machines, and nothing else there; the log goes to standard error
  -h, --help      this text

On a terminal lines have colours, unless NO_COLOR is set, and the terminal's width, or that of COLUMNS.

Exit status: 0 when all phases are complete or pending, 1 when one failed or a drill did not end as the runbook says,
2 when options or inputs cannot be used.
`;

const optionTable = {
  'config': { type: 'string' },
  'seed': { type: 'string' },
  'start': { type: 'string' },
  'report': { type: 'string' },
  'no-report': { type: 'boolean' },
  'drill': { type: 'string' },
  'permissions': { type: 'boolean' },
  'evidence': { type: 'string' },
  'json': { type: 'boolean' },
  'help': { type: 'boolean', short: 'h' },
} as const;

async function main(): Promise<void> {
  const options = readOptions(optionTable);
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  if (options.drill === 'list') {
    process.stdout.write(options.json ? `${JSON.stringify(nights, undefined, 2)}\n` : listOfDrills());
    return;
  }
  const name = options.drill === undefined ? undefined : drillNamed(options.drill);
  const course = { ...courseFrom(options), inputs: options.config === undefined ? undefined : await readConfiguration(options.config) };
  const files: { report?: string; evidence?: string } = filesFrom(options);
  for (const [option, file] of Object.entries(files)) await checkWritable(option, file);

  const stream = options.json ? process.stderr : process.stdout;
  const terminal = terminalOf(stream, process.env);
  const print = (text: string) => stream.write(`${shownOn(terminal, text)}\n`);
  let report: RunReport;
  let isGood: boolean;
  if (name === undefined) {
    const result = await rehearse({ ...course, print });
    [report, isGood] = [result.report, result.failure === undefined];
    for (const line of showResult(result, terminal.width)) print(line);
    if (options.permissions) for (const line of ['', ...usageTable(result.permissions)]) print(line);
  } else {
    const result = await performDrill(name, { ...course, print });
    [report, isGood] = [result.report, endedAsSaid(result)];
    for (const line of showDrill(result)) print(line);
  }
  const evidence = `${JSON.stringify(report, undefined, 2)}\n`;
  if (files.report !== undefined) print(`Report: ${await write('report', files.report, renderReport(report))}`);
  if (files.evidence !== undefined) print(`Evidence: ${await write('evidence', files.evidence, evidence)}`);
  if (options.json) process.stdout.write(evidence);
  process.exitCode = isGood ? exitCodes.done : exitCodes.failed;
}

const listOfDrills = (): string => Object.entries(nights).map(([name, night]) => `${name.padEnd(26)}${night}\n`).join('');

/** A rehearsal for people begins now: what they sign with, their CA above all, is valid today. */
function courseFrom({ seed = '1', start }: Options<typeof optionTable>): Course {
  const now = Math.floor(systemClock.now() / 1000) * 1000;
  if (!/^\d+$/.test(seed)) throw new ConfigurationError(`--seed: expected a whole number (got "${seed}")`);
  if (start === undefined) return { seed: Number(seed), start: now };
  const time = Date.parse(start);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(start) || Number.isNaN(time)) {
    throw new ConfigurationError(`--start: expected a time with its zone, such as "${isoTime(now)}" (got "${start}")`);
  }
  return { seed: Number(seed), start: time };
}

const filesFrom = ({ report = defaultReport, evidence, 'no-report': none }: Options<typeof optionTable>) => ({
  ...!none && { report },
  ...evidence !== undefined && { evidence },
});

const unwritable = (option: string, file: string, error: unknown): ConfigurationError =>
  new ConfigurationError(`--${option}: expected a file that can be written (got "${file}")`, { cause: error });

/** Before minutes have passed; leaves no file that was not there. */
async function checkWritable(option: string, file: string): Promise<void> {
  const isThere = await access(file, constants.F_OK).then(() => true, () => false);
  try {
    await (await open(file, 'a')).close();
    if (!isThere) await rm(file);
  } catch (error) {
    throw unwritable(option, file, error);
  }
}

async function write(option: string, file: string, text: string): Promise<string> {
  await writeFile(file, text).catch((error: unknown) => {
    throw unwritable(option, file, error);
  });
  return file;
}

runProgram(main);
