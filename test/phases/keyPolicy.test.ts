import { example } from '../../src/simulator/account';
import type { CallFate } from '../../src/simulator/core/faults';
import type { Policy, Statement } from '../../src/simulator/iam/policy';
import type { SimulatorOptions } from '../../src/simulator/server';
import { testAuthority } from '../support/authority';
import { startDuties } from '../support/duties';
import { storageAfter } from '../support/finished';
import { keyOf } from '../support/parts';
import type { Storage } from '../support/storage';

const mayAll: Statement = { Effect: 'Allow', Action: '*', Resource: '*' };
const mayNotPut: Statement = { Effect: 'Deny', Action: 'kms:PutKeyPolicy', Resource: '*' };
const mayNotBypass: Statement = {
  Effect: 'Deny', Action: 'kms:CreateKey', Resource: '*', Condition: { Bool: { 'kms:BypassPolicyLockoutSafetyCheck': 'true' } },
};
const invisible: CallFate = {
  code: 'MalformedPolicyDocumentException', message: 'Policy contains a statement with one or more invalid principals.', status: 400,
};

/** A storage whose key is still to be made, by a deploy role that has these statements. */
async function deployedBy(Statement: Statement[], { faults = [], ...options }: SimulatorOptions = {}): Promise<Storage> {
  const storage = await storageAfter({ phases: 'provision, initialize, activate' }, options);
  faults.forEach(fault => storage.simulator.world.faults.add(fault));
  storage.simulator.world.iam.putPolicies(example.deployRole, [{ Version: '2012-10-17', Statement } as Policy]);
  return storage;
}

/** For each request for a key, whether it left out KMS's check. */
const bypasses = ({ simulator }: Storage): boolean[] => simulator.requests
  .filter(({ operation }) => operation === 'CreateKey')
  .map(({ body }) => (JSON.parse(body) as { BypassPolicyLockoutSafetyCheck?: boolean }).BypassPolicyLockoutSafetyCheck === true);

const phases = 'connect';

describe('a role that may not change the key\'s policy later', () => {
  test('makes the key without KMS\'s check of that, and says so', async () => {
    const storage = await deployedBy([mayAll, mayNotPut]);
    const { status, log } = await storage.run({ phases, ...await testAuthority() });
    expect(status).toBe('complete');
    expect(bypasses(storage)).toEqual([false, true]);
    expect(log).toContain('this role may not change the key\'s policy later');
    expect(keyOf(storage).policy).toContain(`arn:aws:iam::${example.accountId}:root`);
  });

  test('makes it with the check, where KMS looks at the policy alone', async () => {
    const storage = await deployedBy([mayAll, mayNotPut], { settings: { lockoutCheck: 'policy' } });
    expect(await storage.run({ phases, ...await testAuthority() })).toMatchObject({ status: 'complete' });
    expect(bypasses(storage)).toEqual([false]);
  });

  test('is told what to allow, where the organization forbids that', async () => {
    const storage = await deployedBy([mayAll, mayNotPut, mayNotBypass]);
    const { status, failure } = await storage.run({ phases, ...await testAuthority() });
    expect(status).toBe('failed');
    expect(failure).toContain('kms:CreateKey with kms:BypassPolicyLockoutSafetyCheck = true');
    expect(failure).toContain(`or kms:PutKeyPolicy on arn:aws:kms:${example.region}:${example.accountId}:key/*`);
    expect(bypasses(storage)).toEqual([false, true]);
  });

  test('that is refused for another reason without the check: AWS\'s own words', async () => {
    const storage = await deployedBy([mayAll, mayNotPut]);
    const fault = { code: 'LimitExceededException', message: 'Too many keys.', status: 400 };
    storage.simulator.world.faults.add({ service: 'kms', operation: 'CreateKey', call: 2, fault });
    expect((await storage.run({ phases, ...await testAuthority() })).failure).toMatch(
      /kms:CreateKey answered LimitExceededException: Too many keys/,
    );
  });

  test('is what the bootstrap stack makes', async () => {
    const { as, simulator } = await startDuties();
    await as('deploy', 'provision, initialize');
    expect((await as('activate', 'activate, connect')).failure).toBeUndefined();
    expect(bypasses({ simulator } as Storage)).toEqual([false, true]);
  });
});

test('a role that may change it leaves KMS\'s check on', async () => {
  const storage = await deployedBy([mayAll, mayNotBypass]);
  expect(await storage.run({ phases, ...await testAuthority() })).toMatchObject({ status: 'complete' });
  expect(bypasses(storage)).toEqual([false]);
});

describe('a policy that KMS refuses for another reason', () => {
  test('such as a principal that it does not see yet: tried again, with the check', async () => {
    const faults = [{ service: 'kms', operation: 'CreateKey', call: 1, times: 4, fault: invisible }];
    const storage = await deployedBy([mayAll], { faults });
    expect(await storage.run({ phases, ...await testAuthority() })).toMatchObject({ status: 'complete', failure: undefined });
    expect(bypasses(storage)).toEqual([false, false, false, false, false]);
  });

  test('that does not pass: AWS\'s own words, and the check is never left out', async () => {
    const storage = await deployedBy([mayAll], { faults: [{ service: 'kms', operation: 'CreateKey', call: 'every', fault: invisible }] });
    expect((await storage.run({ phases, ...await testAuthority() })).failure).toContain('one or more invalid principals');
    expect(new Set(bypasses(storage))).toEqual(new Set([false]));
  });
});

describe('CloudHSM\'s actions, of which AWS says two things', () => {
  test('that take no resource: the refusal says what to allow then', async () => {
    const { as } = await startDuties({ settings: { cloudHsmResources: 'unnamed' } });
    const { failure } = await as('deploy', 'provision, initialize');
    expect(failure).toMatch(/cloudhsm:(TagResource|CreateHsm)/);
    expect(failure).toMatch(/take no resource-level permissions\. Allow cloudhsm:\w+ on Resource "\*" then, without a condition/);
  });

  test('that take no resource: with that allowed, all goes well', async () => {
    const { as, simulator } = await startDuties({ settings: { cloudHsmResources: 'unnamed' } });
    const { iam } = simulator.world;
    const role = iam.roles.get('safe-storage-deploy')!;
    const everywhere = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'cloudhsm:*', Resource: '*' } } as Policy;
    iam.putPolicies(role.name, [...role.policies!, everywhere]);
    expect((await as('deploy', 'provision, initialize')).failure).toBeUndefined();
  });
});
