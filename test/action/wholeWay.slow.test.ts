import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutParameterCommand } from '@aws-sdk/client-ssm';
import type { RawInputs } from '../../src/inputs/table';
import { outputTable } from '../../src/outputs';
import { inputsFor } from '../../src/rehearsal/inputs';
import type { RunReport } from '../../src/report/runReport';
import { example } from '../../src/simulator/account';
import type { Simulator, SimulatorOptions } from '../../src/simulator/server';
import { clientsOf } from '../simulator/clients';
import { faultsOf } from '../support/evidenceSchema';
import { MovableClock, neverEnding, startForOutside } from '../support/outsideClient';
import { requireFreshBundle } from './bundle';
import { type ActionResult, runAction, runJavaScriptAction } from './runner';

/**
 * The action as a workflow runs it: the steps of action.yml over dist/, each in a process of its own, against the
 * simulator in this one.
 */
const root = join(__dirname, '..', '..');

beforeAll(requireFreshBundle);

/** A simulated account, and what a workflow in it hands to the action. */
interface Account {
  readonly simulator: Simulator;
  readonly inputs: Record<string, string>;
  /** What a job sees of the account: endpoints and the id-token, but no credentials, which come by OIDC. */
  readonly environment: Record<string, string>;
}

const open: Account[] = [];
afterAll(async () => {
  await Promise.all(open.map(async ({ simulator }) => simulator.close()));
});

async function newAccount(options: SimulatorOptions = {}): Promise<Account> {
  const simulator = await startForOutside(options);
  const given: RawInputs = { ...inputsFor(simulator, undefined, () => undefined), 'poll-interval': '0.01' };
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, ...environment } = simulator.env;
  const account = {
    simulator,
    inputs: Object.fromEntries(Object.entries(given).filter((input): input is [string, string] => input[1] !== undefined)),
    environment,
  };
  open.push(account);
  return account;
}

const instances = ({ simulator }: Account) => [...simulator.world.ec2.instances.values()].map(instance => instance.state);
const outcomes = ({ steps }: ActionResult) => Object.fromEntries(steps.map(step => [step.id, step.outcome]));

describe('all phases in one step', () => {
  let account: Account;
  let result: ActionResult;

  beforeAll(async () => {
    account = await newAccount();
    result = await runAction({
      root, inputs: account.inputs, environment: account.environment, secrets: [account.inputs['github-token']!],
    });
  }, 300_000);

  test('the phases asked for succeed, the others are skipped, and the worker is removed at the end', () => {
    if (result.outcome !== 'success') throw new Error(result.log);
    expect(outcomes(result)).toEqual({
      inputs: 'success', plan: 'skipped', provision: 'success', initialize: 'success', activate: 'success', connect: 'success',
      storage: 'success', verify: 'skipped', teardown: 'skipped', cleanup: 'success',
    });
    expect(instances(account)).toEqual([expect.stringMatching(/^(shutting-down|terminated)$/)]);
  });

  test('the outputs name what is in the world', () => {
    const { cloudhsm, kms, fsx } = account.simulator.world;
    const [cluster] = [...cloudhsm.clusters.values()];
    const [store] = [...kms.stores.values()];
    const [fileSystem] = [...fsx.fileSystems.values()];
    expect(cluster).toMatchObject({ state: 'ACTIVE' });
    expect(store).toMatchObject({ state: 'CONNECTED' });
    expect(fileSystem).toMatchObject({ lifecycle: 'AVAILABLE', kmsKeyId: result.outputs['key-arn'] });
    expect(result.outputs).toMatchObject({
      'cluster-id': cluster!.id,
      'hsm-ids': cluster!.hsms.map(hsm => hsm.id).join(','),
      'key-store-id': store!.id,
      'file-system-id': fileSystem!.id,
      'status': 'complete',
    });
    const ran = result.steps.filter(({ outcome }) => outcome === 'success').map(({ id }) => id);
    const due = Object.entries(outputTable).filter(([name, row]) => !name.startsWith('cluster-csr')
      && row.phases.some(phase => ran.includes(phase)));
    expect(due.filter(([name]) => result.outputs[name] === '').map(([name]) => name)).toEqual([]);
    expect(faultsOf(JSON.parse(readFileSync(result.outputs.evidence!, 'utf8')) as RunReport)).toEqual([]);
  });

  test('each step sets the outputs that action.yml maps, and no others', () => {
    for (const step of result.steps.filter(({ id, outcome }) => outcome === 'success' && !['inputs', 'cleanup'].includes(id))) {
      const declared = Object.entries(outputTable)
        .filter(([, row]) => (row.phases as readonly string[]).includes(step.id))
        .map(([name]) => name);
      expect(declared).toEqual(expect.arrayContaining(Object.keys(step.outputs)));
    }
  });

  test('the log shows no secret', () => {
    const { cloudhsm, github, ssm } = account.simulator.world;
    const secrets = [
      account.inputs['github-token']!,
      github.secretsOf(example.repository).SAFE_STORAGE_CA_PRIVATE_KEY!.split('\n')[1]!,
      ssm.parameters.value('/safe-storage/vault/admin-password')!,
      ...[...cloudhsm.clusters.values()].flatMap(cluster => cluster.hsms.flatMap(hsm => hsm.users.map(user => user.password))),
    ];
    expect(secrets.every(secret => secret.length >= 8)).toBe(true);
    for (const secret of secrets) {
      expect(result.log).not.toContain(secret);
      expect(result.summary).not.toContain(secret);
    }
  });

  test('each phase tells the job\'s summary how it went', () => {
    for (const phase of ['provision', 'initialize', 'activate', 'connect', 'storage']) {
      expect(result.steps.find(({ id }) => id === phase)?.summary).toContain(phase);
    }
  });

  test('a second job makes nothing and puts out the same', async () => {
    const before = account.simulator.requests.length;
    const second = await runAction({ root, inputs: account.inputs, environment: account.environment });
    expect(outcomes(second)).toEqual(outcomes(result));
    expect(second.outputs).toMatchObject({ 'key-arn': result.outputs['key-arn'], 'file-system-id': result.outputs['file-system-id'] });
    const changes = account.simulator.requests
      .slice(before)
      .filter(({ body }) => !body.includes('/lease/'))
      .map(({ operation }) => operation)
      .filter(operation => /^(Create|Put|Run|Initialize|Connect)/.test(operation));
    expect(changes).toEqual([]);
  }, 120_000);

  test('a health check of it succeeds, and of one with a lost HSM fails as degraded', async () => {
    const check = async () => runAction({ root, inputs: { ...account.inputs, phases: 'verify' }, environment: account.environment });
    expect(await check()).toMatchObject({ outcome: 'success', outputs: { health: 'healthy' } });
    const { cloudhsm } = account.simulator.world;
    cloudhsm.degrade([...cloudhsm.clusters.values()][0]!.hsms[1]!.id);
    const degraded = await check();
    expect(degraded).toMatchObject({ outcome: 'failure', outputs: { health: 'degraded' } });
    expect(degraded.annotations).toContainEqual(expect.objectContaining({ level: 'warning', title: 'verify: vault: degraded' }));
  }, 120_000);
});

describe('a health check', () => {
  test('of a storage that is not there yet is pending, and no failure', async () => {
    const account = await newAccount();
    const result = await runAction({ root, inputs: { ...account.inputs, phases: 'verify' }, environment: account.environment });
    expect(outcomes(result)).toMatchObject({ verify: 'success', cleanup: 'success' });
    expect(result.outputs.health).toBe('pending');
  });

  test('of a storage that is gone fails with the verdict as output and the cause in the log', async () => {
    const account = await newAccount();
    // What is left of it.
    await clientsOf(account.simulator).ssm.send(new PutParameterCommand({
      Name: '/safe-storage/vault/admin-password', Type: 'SecureString', Value: 'of-its-HSMs',
    }));
    const result = await runAction({ root, inputs: { ...account.inputs, phases: 'verify' }, environment: account.environment });
    expect(outcomes(result)).toMatchObject({ verify: 'failure', cleanup: 'success' });
    expect(result.outputs.health).toBe('broken');
    expect(result.annotations[0]).toEqual({
      level: 'error', title: 'verify: vault: broken',
      message: expect.stringMatching(/^There is no cluster tagged safe-storage=vault\. .*docs\/runbook\.md#cluster-not-active$/) as string,
    });
  });
});

describe('a job that goes wrong', () => {
  test('inputs that cannot be used stop it before anything is asked of AWS', async () => {
    const account = await newAccount();
    const result = await runAction({
      root, inputs: { ...account.inputs, 'name': 'Vault', 'subnet-ids': 'subnet-1', 'subnet-id': 'subnet-2' },
      environment: account.environment,
    });
    expect(result.outcome).toBe('failure');
    expect(outcomes(result)).toMatchObject({ inputs: 'failure', provision: 'skipped', cleanup: 'skipped' });
    expect(result.outputs.status).toBe('failed');
    expect(result.annotations).toHaveLength(1);
    expect(result.annotations[0]!.message).toMatch(
      /subnet-id: expected .* did you mean "subnet-ids"\?.*\n.*name: expected .*\n.*subnet-ids: expected/s,
    );
    expect(account.simulator.requests).toEqual([]);
  });

  test('without waiting it is pending, later phases are skipped, and the job is no failure', async () => {
    const clock = new MovableClock();
    const account = await newAccount({ clock, durations: { 'cluster.create': neverEnding, 'hsm.create': neverEnding } });
    const job = async () => runAction({ root, inputs: { ...account.inputs, wait: 'false' }, environment: account.environment });
    expect((await job()).annotations.map(({ message }) => message)).toContainEqual(expect.stringMatching(/^Waiting for cluster /));
    clock.pass(86_400_000);
    const result = await job();
    expect(outcomes(result)).toMatchObject({ provision: 'success', initialize: 'skipped', storage: 'skipped', cleanup: 'success' });
    expect(result.outputs.status).toBe('pending');
    const [notice, ...others] = result.annotations.filter(({ title }) => title === 'provision: vault: pending');
    expect(others).toEqual([]);
    expect(notice).toMatchObject({ level: 'notice' });
    expect(notice!.message).toMatch(/^Waiting for the first HSM .*1 HSM of vault costs 1\.60 US dollars an hour .*Run the workflow again to go on from here\.$/);
  });

  test('a run whose later phase fails has failed, in its outputs and in the evidence', async () => {
    const account = await newAccount();
    const result = await runAction({
      root, inputs: { ...account.inputs, phases: 'provision, activate' }, environment: account.environment,
    });
    expect(outcomes(result)).toMatchObject({ provision: 'success', activate: 'failure' });
    expect(result.steps.map(({ id, outputs }) => [id, outputs.status]).filter(([, status]) => status !== undefined))
      .toEqual([['provision', 'complete'], ['activate', 'failed']]);
    expect(result.outputs.status).toBe('failed');
    const { outputs } = JSON.parse(readFileSync(result.outputs.evidence!, 'utf8')) as RunReport;
    expect(outputs.status).toBe('failed');
  });

  test('a job without permission for id-tokens is told which it needs', async () => {
    const account = await newAccount();
    const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN, ...environment } = account.environment;
    const result = await runAction({ root, inputs: account.inputs, environment });
    expect(outcomes(result)).toMatchObject({ provision: 'failure', initialize: 'skipped', cleanup: 'failure' });
    expect(result.outputs.status).toBe('failed');
    // What has failed first is said as an error, and once.
    expect(result.annotations.map(({ level }) => level)).toEqual(['error', 'warning']);
    expect(result.annotations[0]!.message).toContain('id-token: write');
    expect(result.annotations[1]!.message).toMatch(/^The cleanup failed too\./);
  });
});

test('the phases as actions of their own, a job each', async () => {
  const account = await newAccount();
  const run = async (folder: string, reads: readonly string[]) => runJavaScriptAction({
    root, folder, inputs: Object.fromEntries(reads.map(name => [name, account.inputs[name]!])), environment: account.environment,
  });
  const common = ['name', 'aws-region', 'role-to-assume', 'poll-interval', 'worker-instance-profile'];
  const results = {
    provision: await run('provision', [...common, 'subnet-ids']),
    initialize: await run('initialize', [...common, 'github-token', 'aws-root-certificate', 'manufacturer-root-certificate']),
    activate: await run('activate', [...common, 'subnet-ids']),
  };
  for (const [phase, result] of Object.entries(results)) {
    if (result.outcome !== 'success') throw new Error(`${phase}\n${result.log}`);
  }
  expect(results.activate.outputs.status).toBe('complete');
  expect(results.activate.steps.map(step => step.id)).toEqual(['main', 'post']);
  expect([...account.simulator.world.cloudhsm.clusters.values()].map(cluster => cluster.state)).toEqual(['ACTIVE']);
  expect(instances(account)).toEqual([expect.stringMatching(/^(shutting-down|terminated)$/)]);

  // Another job's worker, which phases that do not go to the HSMs leave alone.
  const worker = account.simulator.world.ec2.addInstance({
    id: 'i-0a11d6b1e5f0c0042', subnetId: example.subnetIds[0], state: 'running', securityGroupIds: [],
    tags: { 'safe-storage': 'vault', 'safe-storage-role': 'worker', 'safe-storage-run': '7/1/deploy' },
  });
  const later = { verify: await run('verify', common), plan: await run('plan', [...common, 'subnet-ids']) };
  expect(later.verify.steps.map(step => step.id)).toEqual(['main', 'post']);
  expect(later.plan.steps.map(step => step.id)).toEqual(['main']);
  expect(worker.state).toBe('running');
}, 300_000);
