import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parse as parseYaml } from 'yaml';
import { nights } from './drillTable';
import { ConfigurationError, explain } from './errors';
import type { RawInputs } from './inputs/table';
import { drillNamed, endedAsSaid, performDrill, showDrill } from './rehearsal/drill';
import { rehearse } from './rehearsal/rehearsal';
import { showResult } from './rehearsal/result';
import { renderReport } from './report/html/report';
import { usageTable } from './simulator/iam/usage';

const defaultReport = 'safe-storage-rehearsal.html';

const help = `Rehearses a safe storage: the phases of the action on a simulated AWS and GitHub, on this machine, without an account.
Hours of simulated time pass in seconds; nothing reaches AWS.

Usage: npm run rehearse [-- OPTIONS]

  --config FILE   inputs as YAML or JSON, by the names that action.yml has; your own configuration on a simulated account
  --seed NUMBER   another course of events: durations within what AWS is known to take, other ids (default 1)
  --report FILE   where the report goes, one HTML file (default ${defaultReport})
  --no-report     no report
  --drill NAME    a night instead: a finished storage is broken, and brought back as docs/runbook.md says; --drill list names them
  --permissions   what the roles were allowed, as docs/permissions.md lists it, beside what they used
  --evidence FILE where the evidence goes that a run would leave, as JSON (default nowhere)
  --help          this text

Exit status: 0 when all phases are complete or pending, 1 when one failed, 2 when the inputs cannot be used.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      'config': { type: 'string' },
      'seed': { type: 'string', default: '1' },
      'report': { type: 'string', default: defaultReport },
      'no-report': { type: 'boolean' },
      'drill': { type: 'string' },
      'permissions': { type: 'boolean' },
      'evidence': { type: 'string' },
      'help': { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  if (!/^\d+$/.test(values.seed)) throw new ConfigurationError(`--seed: expected a whole number (got "${values.seed}")`);
  const print = (line: string) => process.stdout.write(`${line}\n`);
  if (values.drill === 'list') {
    for (const [name, night] of Object.entries(nights)) print(`${name.padEnd(26)}${night}`);
    return;
  }
  if (values.drill !== undefined) {
    const inputs = await readConfig(values.config);
    const result = await performDrill(drillNamed(values.drill), { inputs, seed: Number(values.seed), print });
    for (const line of showDrill(result)) print(line);
    if (!values['no-report']) print(`Report: ${await write('report', values.report, renderReport(result.report))}`);
    if (!endedAsSaid(result)) process.exitCode = 1;
    return;
  }
  const result = await rehearse({ inputs: await readConfig(values.config), seed: Number(values.seed), print });
  for (const line of showResult(result)) print(line);
  if (values.permissions) for (const line of ['', ...usageTable(result.permissions)]) print(line);
  if (!values['no-report']) print(`Report: ${await write('report', values.report, renderReport(result.report))}`);
  if (values.evidence !== undefined) {
    print(`Evidence: ${await write('evidence', values.evidence, `${JSON.stringify(result.report, undefined, 2)}\n`)}`);
  }
  if (result.failure !== undefined) process.exitCode = 1;
}

async function write(option: 'report' | 'evidence', file: string, text: string): Promise<string> {
  await writeFile(file, text).catch((error: Error) => {
    throw new ConfigurationError(`--${option}: expected a file that can be written (got "${file}")`, { cause: error });
  });
  return file;
}

async function readConfig(file: string | undefined): Promise<RawInputs | undefined> {
  if (file === undefined) return undefined;
  let config: unknown;
  try {
    config = parseYaml(await readFile(file, 'utf8'));
  } catch (error) {
    throw new ConfigurationError(`--config: expected a file of YAML or JSON (got "${file}")`, { cause: error });
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new ConfigurationError(`--config: expected inputs by name, as in "name: vault" (got "${file}")`);
  }
  return Object.fromEntries(Object.entries(config).map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : String(value)]));
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 2;
});
