import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';
import { inputsFor } from '../../src/rehearsal/inputs';
import type { RunReport } from '../../src/report/runReport';
import type { DurationName } from '../../src/simulator/core/durations';
import type { Fault } from '../../src/simulator/core/faults';
import type { Simulator } from '../../src/simulator/server';
import { faultsOf } from '../support/evidenceSchema';
import { neverEnding, startForOutside } from '../support/outsideClient';
import { requireFreshBundle } from './bundle';
import { newJob } from './runner/environment';

/* Somebody cancels a job: the runner signals the process that it has started, bash, and no other [actions/runner ProcessInvoker.cs]. */

const root = join(__dirname, '..', '..');
const steps = (parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { runs: { steps: { id: string; run: string }[] } }).runs.steps;

let account: Simulator;
beforeAll(requireFreshBundle);
afterEach(async () => account.close());

interface Left {
  /** What the step printed. */
  readonly log: string;
  /** What it has put out, as the runner reads it. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs a step of the composite action, and signals it once its log says so; what it left, after all that it has started is gone. */
async function stopped(phase: string, signal: NodeJS.Signals, at: RegExp): Promise<Left> {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, ...env } = account.env;
  const { folder, variables } = newJob(env);
  const script = join(folder, 'step.sh');
  writeFileSync(script, steps.find(({ id }) => id === phase)!.run);
  const files = Object.fromEntries(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map(name => [name, join(folder, name)]));
  Object.values(files).forEach(file => writeFileSync(file, ''));
  const inputs = { ...inputsFor(account, undefined, () => undefined), 'phases': phase, 'poll-interval': '0.01' };
  const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
    env: { ...variables, ...files, GITHUB_ACTION_PATH: root, PHASE: phase, INPUTS: JSON.stringify(inputs) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  let isSignalled = false;
  const reading = [child.stdout, child.stderr].map(async stream => {
    for await (const line of createInterface({ input: stream })) {
      printed.push(line);
      if (at.test(line) && !isSignalled) {
        isSignalled = true;
        child.kill(signal);
      }
    }
  });
  await new Promise(resolve => child.once('close', resolve));
  await Promise.all(reading);
  const lines = readFileSync(files.GITHUB_OUTPUT!, 'utf8').matchAll(/^([\w-]+)(?:=(.*)|<<(\S+)\n([^]*?)\n\3)$/gm);
  return { log: printed.join('\n'), outputs: Object.fromEntries([...lines].map(([, name, short, , long]) => [name, short ?? long!])) };
}

/** The same in an account of its own, where something never ends. */
async function cancelled(signal: NodeJS.Signals, at: RegExp, stays: { duration: DurationName } | { fault: Fault }): Promise<string> {
  account = await startForOutside('fault' in stays ? { faults: [stays.fault] } : { durations: { [stays.duration]: neverEnding } });
  return (await stopped('provision', signal, at)).log;
}

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends a wait at once, and says what goes on, what it costs and how to go on', async signal => {
  const log = await cancelled(signal, /waiting +for the first HSM/, { duration: 'hsm.create' });
  expect(log).toMatch(new RegExp(`::error.*Cancelled \\(${signal}\\) while it waited for the first HSM`));
  expect(log).toMatch(/1 HSM of vault costs 1\.60 US dollars an hour meanwhile \(us-east-1 price\); the phase teardown ends that, and takes the cluster with it: at once .* Run again: it goes on/);
  const { requests, world } = account;
  expect(requests.at(-1)?.operation).toMatch(/^(Describe|Get)/);
  expect([...world.cloudhsm.clusters.values()].map(({ hsms }) => hsms.length)).toEqual([1]);
});

test('a cancelled job buys no HSM after it', async () => {
  const log = await cancelled('SIGINT', /waiting +for cluster \S+ to be created/, { duration: 'cluster.create' });
  expect(log).toMatch(/Cancelled \(SIGINT\) while it waited for cluster \S+ to be created/);
  const [cluster] = [...account.world.cloudhsm.clusters.values()];
  expect([cluster!.hsms.length, account.requests.filter(({ operation }) => operation === 'CreateHsm')]).toEqual([0, []]);
});

test('a sign-in that AWS does not answer is cancelled, too', async () => {
  const silent: Fault = { service: 'sts', operation: '*', call: 'every', fault: 'silent' };
  const log = await cancelled('SIGINT', /::group::provision/, { fault: silent });
  expect(log).toMatch(/::error.*Cancelled \(SIGINT\) before anything was done/);
});

test('killed while it waits for the initialization, a step leaves the proof of the hardware on disk and in its log', async () => {
  account = await startForOutside({ durations: { 'cluster.initialize': neverEnding } });
  expect((await stopped('provision', 'SIGTERM', /never/)).outputs.status).toBe('complete');
  const { log, outputs } = await stopped('initialize', 'SIGKILL', /waiting +for cluster \S+ to be INITIALIZED/);
  const report = JSON.parse(readFileSync(outputs.evidence!, 'utf8')) as RunReport;
  const { certificates, anchors } = report.evidence.hardware!;
  for (const pem of [...Object.values(certificates), anchors!.aws.certificate, anchors!.manufacturer!.certificate]) {
    expect(log).toContain(pem.trim());
  }
  expect(outputs.status).toBe('failed');
  expect(log).toMatch(/::endgroup::\n::group::Proof of the hardware of cluster-\w+\nGenuine at /);
  expect(report.phases.map(({ phase, status, outcome }) => [phase, status, outcome]))
    .toEqual([['initialize', 'failed', expect.stringMatching(/^The process was killed after this\./)]]);
  expect(faultsOf(report)).toEqual([]);
  expect(readFileSync(outputs.report!, 'utf8')).toContain('The process was killed after this.');
});
