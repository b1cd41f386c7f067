import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Run } from '../../src/run/run';
import type { HsmNetwork } from '../../src/run/worker';
import { runner } from '../../src/worker/runner';
import { testAuthority } from '../support/authority';
import { finishedStorage } from '../support/finished';
import { newStorage } from '../support/storage';

test('a runner inside the VPC does the whole way by itself, without any instance', async () => {
  const storage = await newStorage();
  const { status, failure, changes } = await storage.run({ worker: 'runner', ...await testAuthority() });
  expect(failure).toBeUndefined();
  expect(status).toBe('complete');
  expect(changes.filter(call => /^(ec2|lambda):|SendCommand/.test(call))).toEqual([]);
});

test('a script on the runner that hangs is ended with all that it has started, and until then the log says that it goes on', async () => {
  const storage = await newStorage();
  const inputs = { worker: 'runner', ...await testAuthority() };
  await storage.run({ ...inputs, phases: 'provision, initialize' });
  storage.simulator.world.faults.add({ service: 'worker', operation: '*', call: 'every', fault: 'silent' });
  const { failure, log } = await storage.run({ ...inputs, phases: 'activate', timeout: '18' });
  expect(failure).toMatch(
    /^The script on this runner had not ended after 18 minutes, and was sent SIGKILL\.\nSomething in it hung: [^]*TCP 2223-2225/,
  );
  expect(log).toMatch(/waiting +for the script on this runner after 5 min/);
  // Nobody else is to take it for dead meanwhile.
  const leases = [...storage.simulator.world.ssm.parameters.all.values()].filter(({ name }) => name.includes('/lease/'));
  const written = leases.flatMap(({ versions }) => versions.map(({ modifiedAt }) => modifiedAt)).slice(-4);
  expect(written.slice(1).map((at, index) => Math.round((at - written[index]!) / 60_000))).toEqual([5, 5, expect.any(Number)]);
});

test('a runner that cannot even begin a script costs verify no verdict on everything else', async () => {
  const storage = await finishedStorage();
  storage.simulator.env.RUNNER_TEMP = '/no/such/folder';
  const { failure, outputs, report } = await storage.run({ 'phases': 'verify', 'verify-users': 'true', 'worker': 'runner' });
  expect(failure).toBeUndefined();
  expect(outputs.get('health')).toBe('degraded');
  const [finding] = report.phases.at(-1)!.findings;
  expect(finding).toMatchObject({ runbook: 'users-not-seen', remedy: expect.stringContaining('RUNNER_TEMP') as string });
  expect(finding!.what).toMatch(/This runner could not begin the script: ENOENT/);
});

describe('a script on the runner that leaves something behind', () => {
  /** A clock whose alarms ring when the test says so. */
  function manualClock() {
    const alarms: { readonly ms: number; readonly ring: () => void }[] = [];
    return {
      alarms,
      now: () => 0,
      sleep: async () => undefined,
      alarm: (ms: number, ring: () => void) => {
        alarms.push({ ms, ring });
        return () => undefined;
      },
    };
  }

  async function execute(script: string, until: number, afterItsEnd = false) {
    const clock = manualClock();
    const folder = mkdtempSync(join(tmpdir(), 'safe-storage-test-'));
    const run = {
      clock, inputs: {}, environment: { PATH: process.env.PATH, RUNNER_TEMP: folder }, log: { waiting: () => undefined },
      aws: { credentials: async () => ({ accessKeyId: 'A', secretAccessKey: 'B', sessionToken: 'C' }) },
    } as unknown as Run;
    const { execute: start } = await runner.acquire(run, {} as HsmNetwork);
    const outcome = start(`#!/bin/bash\ntouch begun\n${script}`).catch((error: Error) => error);
    const begun = () => readdirSync(folder).some(name => existsSync(join(folder, name, 'begun')));
    const alarm = () => clock.alarms.find(({ ms }) => ms === until);
    const isDue = () => begun() && alarm() !== undefined && (!afterItsEnd || clock.alarms.some(({ ms }) => ms === 10_000));
    while (!isDue()) await new Promise(setImmediate);
    alarm()!.ring();
    return outcome;
  }

  test('beyond our reach: the limit ends the wait, whatever still holds the output', async () => {
    expect(await execute('setsid sleep 30 & wait', 20 * 60_000)).toMatchObject({
      message: 'The script on this runner had not ended after 20 minutes, and was sent '
        + 'SIGKILL.', remedy: expect.stringContaining('look with ps'),
    });
  });

  test('and has ended itself: it is not waited for', async () => {
    expect(await execute('setsid sleep 30 &\necho done; exit 3', 10_000)).toEqual({ exitCode: 3, stdout: 'done\n', stderr: '' });
  });

  test('and has ended itself: the limit does not stumble over that it is gone', async () => {
    expect(await execute('setsid sleep 30 &\nexit 0', 20 * 60_000, true)).toMatchObject({
      message: expect.stringContaining('had not ended'),
    });
  });
});
