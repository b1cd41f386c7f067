import { explain } from '../../src/errors';
import { example } from '../../src/simulator/account';
import { testAuthority } from '../support/authority';
import { newStorage, type Storage } from '../support/storage';

const minute = 60_000;
const asked = ({ simulator }: Storage, operation: string) => simulator.requests.filter(request => request.operation === operation);
const never = (service: string, operation: string, call: number | 'every' = 'every') =>
  ({ service, operation, call, fault: 'silent' } as const);

/** What went wrong, whether before the first phase or within one, and for how long the run went on in vain. */
async function outcome(storage: Storage, inputs: object) {
  const begun = storage.simulator.clock.now();
  const failure = await storage.run({ ...await testAuthority(), ...inputs }).then(attempt => attempt.failure, explain);
  return { failure, minutes: (storage.simulator.clock.now() - begun) / minute };
}

test.each([
  ['sts', 'GetCallerIdentity', 'provision'], ['sts', 'AssumeRoleWithWebIdentity', 'provision'], ['oidc', 'GET /oidc/token', 'provision'],
  ['ec2', 'DescribeSubnets', 'provision'], ['cloudhsm', 'DescribeClusters', 'provision'], ['iam', 'GetInstanceProfile', 'plan'],
  ['kms', 'DescribeCustomKeyStores', 'plan'], ['fsx', 'DescribeFileSystems', 'plan'],
])('%s %s that is never answered ends the run within minutes, by name', async (service, operation, phases) => {
  const storage = await newStorage({ faults: [never(service, operation)] });
  const { failure, minutes } = await outcome(storage, { phases });
  expect(failure).toMatch(service === 'oidc'
    ? /GitHub did not give an OIDC token/
    : new RegExp(`${service}:${operation}: no answer within 60 s`));
  expect(minutes).toBeLessThan(5);
});

test('the secrets of a repository that never answers are given up within minutes', async () => {
  const storage = await newStorage({ faults: [never('github', `GET /github/repos/${example.repository}/actions/secrets/public-key`)] });
  const begun = storage.simulator.clock.now();
  const { failure } = await storage.run({ phases: 'provision, initialize' });
  expect(failure).toMatch(/GitHub did not give the public key for secrets .*could not be reached/);
  expect(storage.simulator.clock.now() - begun).toBeLessThan(5 * minute);
});

test.each([['cloudhsm', 'CreateCluster'], ['cloudhsm', 'CreateHsm'], ['fsx', 'CreateFileSystem'], ['kms', 'CreateKey']])(
  'what %s:%s has made without a word is found, and not made twice', async (service, operation) => {
    const storage = await newStorage({ faults: [never(service, operation, 1)] });
    expect(await outcome(storage, {})).toMatchObject({ failure: undefined });
    const { cloudhsm, fsx, kms } = storage.simulator.world;
    const made = [cloudhsm.clusters.size, [...cloudhsm.clusters.values()][0]!.hsms.length, fsx.fileSystems.size];
    expect([...made, [...kms.keys.values()].filter(({ origin }) => origin === 'AWS_CLOUDHSM').length]).toEqual([1, 2, 1, 1]);
  });

test('a look that is not answered once is taken again', async () => {
  const storage = await newStorage({ faults: [never('ec2', 'DescribeSubnets', 1)] });
  expect(await outcome(storage, { phases: 'provision' })).toMatchObject({ failure: undefined });
  expect(asked(storage, 'DescribeSubnets').length).toBeGreaterThan(1);
});

test('a wait ends when its time is over, though AWS has long ceased to answer, and says all the while that it goes on', async () => {
  const storage = await newStorage({ durations: { 'cluster.create': 36_000 } });
  const { world } = storage.simulator;
  const genuine = world.faults.fate.bind(world.faults);
  world.faults.fate = (service, operation) =>
    (operation === 'DescribeClusters' && [...world.cloudhsm.clusters.values()].some(({ created }) => world.clock.now() > created
      + 8 * minute) ? 'silent' : genuine(service, operation));
  const begun = storage.simulator.clock.now();
  const { failure, log } = await storage.run({ ...await testAuthority(), phases: 'provision', timeout: '10' });
  expect(failure).toMatch(/^Waited 10 minutes for cluster cluster-\w+ to be created; last seen: CREATE_IN_PROGRESS\./);
  expect(failure).toMatch(/cloudhsm:DescribeClusters[^\n]*no answer within \d+ s/);
  expect(log).toContain('CREATE_IN_PROGRESS after 5 min');
  expect(storage.simulator.clock.now() - begun).toBeLessThan(14 * minute);
});

test('a function that runs the script may take its time', async () => {
  const storage = await newStorage();
  const { lambda } = storage.simulator.world;
  lambda.add({
    name: 'worker', roleName: example.workerRole, timeout: 120,
    vpc: { vpcId: example.vpcId, subnetIds: [example.subnetIds[0]], securityGroupIds: [example.securityGroupId] },
  });
  storage.simulator.world.faults.add(never('lambda', 'Invoke', 1));
  const { failure, minutes } = await outcome(storage, { phases: 'provision, initialize, activate', worker: 'lambda:worker' });
  expect(failure).toMatch(/lambda:Invoke[^\n]*no answer within 180 s/);
  expect(minutes).toBeLessThan(60);
});
