import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { phaseNames } from '../../src/phaseTable';
import { inputsFor, runnerPath } from '../../src/rehearsal/inputs';
import type { Fault } from '../../src/simulator/core/faults';
import { canaries, disguises, hide, leaks, left, type Secret, secretsOf, type Text } from '../support/canaries';
import { startForOutside } from '../support/outsideClient';
import { watchProcesses } from '../support/processes';
import { requireFreshBundle } from './bundle';
import { type ActionResult, runAction } from './runner';

/**
 * The action's steps as processes of their own over dist/, with debugging on and this machine as the worker, so that the
 * programs that handle the passwords can be looked at while they run.
 */
const root = join(__dirname, '..', '..');

beforeAll(requireFreshBundle);

const refused = (service: string, operation: string): Fault =>
  ({ service, operation, call: 'every', fault: { code: 'ValidationException', message: 'not today', status: 400 } });

/** What a step reads is its own; what it starts may know less. */
const isStep = (argv: string): boolean => /^bash --noprofile |^node (--version|.*dist\/index\.js)$/.test(argv);
const workerPrograms = 'environment of the worker\'s programs';
const environmentOf = (step: string) => `environment of ${step}`;

/** The steps that are handed a secret; the others' processes, which may live for hours, have nothing of it. */
const readers: Readonly<Record<string, readonly string[]>> = {
  'CA key': ['inputs', 'plan', 'initialize'],
  'passphrase': ['inputs', 'plan', 'initialize'],
  'github-token': ['inputs', 'plan', 'provision', 'initialize'],
  'admin password': ['inputs', 'activate'],
  // The runner gives it to every step of the job.
  'request token': ['inputs', ...phaseNames, 'cleanup'],
};

interface Run {
  readonly result: ActionResult;
  readonly secrets: readonly Secret[];
  readonly texts: readonly Text[];
  /** Programs that were seen running. */
  readonly programs: readonly string[];
}

async function run(authority: 'brought' | 'made', faults: readonly Fault[]): Promise<Run> {
  const simulator = await startForOutside({ faults });
  const given = {
    ...inputsFor(simulator, undefined, () => undefined), ...await hide(simulator, authority), 'worker': 'runner', 'poll-interval': '0.01',
  };
  const inputs = Object.fromEntries(Object.entries(given).filter((input): input is [string, string] => input[1] !== undefined));
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, ...endpoints } = simulator.env;
  const environment = {
    ...endpoints,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: canaries.requestToken,
    ACTIONS_STEP_DEBUG: 'true',
    RUNNER_DEBUG: '1',
    PATH: `${runnerPath(simulator)}:${dirname(process.execPath)}`,
  };
  const watch = watchProcesses();
  const result = await runAction({
    root, inputs, environment,
    // As a workflow hands them over: `${{ secrets.… }}`.
    secrets: [canaries.githubToken, canaries.adminPassword, canaries.passphrase, ...inputs['ca-private-key'] === undefined
      ? []
      : [inputs['ca-private-key']]],
  });
  watch.end();
  const others = [...watch.seen.values()].filter(({ argv }) => !isStep(argv));
  const secrets = (await secretsOf(simulator)).map(secret => ({
    ...secret,
    meantFor: [...secret.meantFor, ...secret.name.startsWith('session') ? [workerPrograms] : [],
      ...(readers[secret.name] ?? []).map(environmentOf)],
  }));
  const texts: Text[] = [
    ['log', result.log], [
      'what the steps wrote', withoutMasks(result.rawLog),
    ], ['outputs', JSON.stringify(result.outputs)], ['summary', result.summary],
    ['annotations', JSON.stringify(result.annotations)], ...files(dirname(result.temp)), ...left(simulator),
    ...[...watch.seen.values()].map(({ argv }): Text => ['arguments of a process', argv]),
    ...[...watch.seen.values()].filter(({ argv }) => isStep(argv))
      .map(({ environment: variables }): Text => [environmentOf(/^PHASE=(.*)$/m.exec(variables)?.[1] ?? 'bash'), variables]),
    ...others.map(({ environment: variables }): Text => [workerPrograms, variables]),
  ];
  await simulator.close();
  return { result, secrets, texts, programs: others.map(({ argv }) => argv) };
}

/** The files of the job's folder, the runner's own and RUNNER_TEMP among them. */
const files = (folder: string): Text[] => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile()).map(entry => [`file ${entry.name}`, readFileSync(join(entry.parentPath, entry.name), 'latin1')]);

const masks = (rawLog: string): string[] => rawLog.split('\n').flatMap(line => /^::add-mask::(.*)$/.exec(line)?.[1] ?? []);
const withoutMasks = (rawLog: string): string => rawLog.split('\n').filter(line => !line.startsWith('::add-mask::')).join('\n');

test.each<[how: string, failing: string | undefined, authority: 'brought' | 'made', faults: readonly Fault[]]>([
  ['is whole', undefined, 'brought', []],
  ['makes a CA and fails at initialize', 'initialize', 'made', [refused('cloudhsm', 'InitializeCluster')]],
  ['fails at provision', 'provision', 'brought', [refused('cloudhsm', 'CreateHsm')]],
  // Once admin has its password, before kmsuser is made with it.
  ['fails at activate', 'activate', 'brought', [refused('ssm', 'DescribeParameters')]],
  ['fails at connect', 'connect', 'brought', [{ event: 'connection-error', code: 'SUBNET_NOT_FOUND' }]],
  ['fails at storage', 'storage', 'brought', [{ event: 'filesystem-fails' }]],
])('a job that %s leaves no secret in log, files, processes, or anywhere but where it belongs', async (_, failing, authority, faults) => {
  const { result, secrets, texts, programs } = await run(authority, faults);
  expect(result.steps.find(({ outcome }) => outcome === 'failure')?.id).toBe(failing);
  if (failing === undefined) expect(programs.join('\n')).toMatch(/cloudhsm-cli|script\.sh/);
  expect(leaks(secrets, texts)).toEqual([]);

  // Whatever passes through the runner is masked, and is in no other line that a step wrote, before its mask or after it.
  const masked = masks(result.rawLog);
  const elsewhere = ['request token', 'CA key', ...authority === 'made'
    ? ['passphrase']
    : []]; // the runner's; opened in memory alone; not given
  const unmasked = secrets.filter(({ name }) => !elsewhere.includes(name))
    .filter(({ value }) => !disguises(value).some(look => masked.some(mask => mask.replaceAll('%25', '%') === look)));
  expect([...new Set(unmasked.map(({ name }) => name))]).toEqual([]);
  // A structured text that is masked would hide every brace of the log.
  expect(masked.filter(mask => mask.length < 4 || /^[{[]|%0A|-----/.test(mask))).toEqual([]);
}, 180_000);
