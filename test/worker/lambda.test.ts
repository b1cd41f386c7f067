import { gzipSync } from 'node:zlib';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { example, exampleAccount } from '../../src/simulator/account';
import type { LambdaFunction } from '../../src/simulator/lambda/state';
import { testAuthority } from '../support/authority';
import { byClock } from '../support/byClock';
import { storageAfter } from '../support/finished';
import { newStorage, type Storage } from '../support/storage';

const name = 'hsm-worker';
const inVpc = { vpcId: example.vpcId, subnetIds: [example.subnetIds[0]], securityGroupIds: [example.securityGroupId] };
const untilActive = { worker: `lambda:${name}`, phases: 'provision, initialize, activate' };

/** An account in which the customer has a function. */
const withFunction = async (given: Partial<LambdaFunction> = {}): Promise<Storage> => newStorage({
  account: world => {
    exampleAccount(world);
    world.lambda.add({ name, roleName: example.workerRole, timeout: 120, vpc: inVpc, ...given });
  },
});

/** The same with a cluster that waits for its activation. */
async function initialized(given: Partial<LambdaFunction>): Promise<Storage> {
  const storage = await storageAfter({ phases: 'provision, initialize' });
  storage.simulator.world.lambda.add({ name, roleName: example.workerRole, timeout: 120, vpc: inVpc, ...given });
  return storage;
}

/** What a script's last line says of what cloudhsm-cli said, as a function that is somebody else's would have it. */
const reported = (report: object) =>
  JSON.stringify({ exitCode: 0, stderr: '', stdout: JSON.stringify({ format: 'safe-storage/1', ...report }) });
const packed = (bytes: Buffer) => gzipSync(bytes).toString('base64');
const unread = /failed \(exit code 0\)\.[^]*what it printed in the end is not what the script prints/;

const theCluster = ({ simulator: { world } }: Storage) => [...world.cloudhsm.clusters.values()][0]!;
const adminOf = (storage: Storage) => theCluster(storage).hsms[0]!.users.find(user => user.name === 'admin')?.role;
const waysToHsms = (storage: Storage) =>
  storage.simulator.world.ec2.securityGroups.get(theCluster(storage).securityGroupId)!.rules.filter(rule => rule.description !== undefined);

test('does the whole way; the way to the HSMs is open while it works, and closed afterwards', async () => {
  const storage = await withFunction();
  const { status, failure, changes } = await storage.run({ worker: `lambda:${name}`, ...await testAuthority() });
  expect(failure).toBeUndefined();
  expect(status).toBe('complete');
  expect([...new Set(storage.simulator.world.hosts.scripts.map(({ hostId }) => hostId))]).toEqual([name]);
  expect(changes.filter(call => call.startsWith('ec2:'))).toEqual(['ec2:AuthorizeSecurityGroupIngress', 'ec2:RevokeSecurityGroupIngress']);
  expect(waysToHsms(storage)).toEqual([]);
});

const arn = 'arn:aws:lambda:eu-central-1:111122223333:function';

test.each([
  `${name}:live`, `${name}:$LATEST`, `111122223333:function:${name}`, `111122223333:function:${name}:live`, `${arn}:${name}`,
  `${arn}:${name}:live`,
])('%s is a worker too', async reference => {
  const storage = await initialized({ aliases: ['live'] });
  expect(await storage.run({ ...untilActive, ...await testAuthority(), worker: `lambda:${reference}` })).toMatchObject({
    status: 'complete', failure: undefined,
  });
});

test.each([
  [`${name}:old`, 'which does not exist there'], [`222233334444:function:${name}`, 'which is elsewhere'],
  [`${arn.replace('eu-central-1', 'us-east-1')}:${name}`, 'which is elsewhere'],
  [`${arn.replace('arn:aws:', 'arn:aws-cn:')}:${name}`, 'which is elsewhere'],
])('%s is none', async (reference, got) => {
  const storage = await withFunction({ aliases: ['live'] });
  const { failure, changes } = await storage.run({ phases: 'plan', ...await testAuthority(), worker: `lambda:${reference}` });
  expect(failure).toContain(`worker: expected a function of eu-central-1 in account 111122223333 (got ${reference}, ${got})`);
  expect(changes).toEqual([]);
});

test('a function that is given no script fails, as that of templates/worker-lambda does', async () => {
  const { simulator } = await withFunction();
  const credentials = { ...simulator.world.sts.administrator };
  const lambda = byClock(new LambdaClient({ endpoint: simulator.url, region: example.region, credentials }), simulator.clock);
  const {
    FunctionError, Payload,
  } = await lambda.send(new InvokeCommand({ FunctionName: name, Payload: Buffer.from('{"skript":"true"}') }));
  expect({ FunctionError, error: JSON.parse(Buffer.from(Payload!).toString()) as object }).toMatchObject({
    FunctionError: 'Unhandled', error: { errorType: 'KeyError' },
  });
});

describe('what cannot be a worker is refused before anything is made', () => {
  test.each<[string, Partial<LambdaFunction>, string]>([
    ['a function that does not exist', { name: 'other' }, 'expected a function of eu-central-1 in account 111122223333 (got hsm-worker, '
      + 'which does not exist there)'],
    ['one in no VPC', { vpc: undefined }, `expected a function in the cluster's VPC ${example.vpcId} (got hsm-worker, which is in none)`],
    ['one in another VPC', { vpc: { ...inVpc, vpcId: 'vpc-0a11d6b1e5f0c0002' } }, '(got hsm-worker, which is in vpc-0a11d6b1e5f0c0002)'],
    ['one with AWS\'s own timeout', { timeout: 3 }, 'expected a function with a timeout of 60 seconds or more (got hsm-worker, which '
      + 'has 3)'],
    ['one whose image cannot be pulled', { state: 'Failed' }, 'expected a function that works (got hsm-worker, which is Failed: The '
      + 'image could not be pulled)'],
  ])('%s', async (_, given, message) => {
    const storage = await withFunction(given);
    const { status, failure, changes } = await storage.run({ worker: `lambda:${name}`, ...await testAuthority() });
    expect(status).toBe('failed');
    expect(failure).toContain(message);
    expect(failure).toContain('Nothing was created or changed.');
    expect(changes).toEqual([]);
  });
});

describe('a function that does something else is told so, and the HSMs are as they were', () => {
  const throws = (error: Error) => () => { throw error; };
  test.each<[string, LambdaFunction['answer'], RegExp]>([
    ['no JSON', () => 'hello', /to answer \{"exitCode", "stdout", "stderr"\} \(got hello\)/],
    ['nothing', () => '', /\(got nothing\)/],
    ['null', () => 'null', /\(got null\)/],
    ['an answer for an API gateway', () => '{"statusCode":200,"body":"ok"}', /\(got \{"statusCode":200,"body":"ok"\}\)/],
    ['an exit code that is a text', () => '{"exitCode":"0","stdout":"","stderr":""}', /\(got \{"exitCode":"0"/],
    ['a very long answer', () => `"${'x'.repeat(5000)}"`, /\(got "x{298}…\)/],
    ['an error', throws(new TypeError('script is not iterable')), /function hsm-worker failed \(Unhandled\): .*script is not iterable/],
    ['too much time', throws(new Error('Task timed out after 120.00 seconds')), /Task timed out after 120.00 seconds/],
    ['success without a result', () =>
      '{"exitCode":0,"stdout":"done","stderr":""}', /The script on function hsm-worker failed \(exit code 0\)/],
    ['a report that is no JSON', () =>
      '{"exitCode":0,"stderr":"","stdout":"{\\"format\\":\\"safe-storage/1\\"\\r::stop-commands::x}"}', unread],
    ['answers that are not packed', () => reported({ answers: { users: 'eyJlcnJvcl9jb2RlIjowfQ==' } }), unread],
    ['answers of another kind', () => reported({ answers: [1, 2] }), unread],
    ['a step that no script has', () => reported({ failed: 'constructor' }), unread],
    ['a few bytes that are hundreds of megabytes once unpacked', () =>
      reported({ answers: { users: packed(Buffer.alloc(256 * 1024 * 1024)) } }), unread],
    ['many such answers, each of them small enough', () => {
      const bomb = packed(Buffer.alloc(4 * 1024 * 1024));
      return reported({ answers: Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`a${index}`, bomb])) });
    }, unread],
  ])('%s', async (_, answer, message) => {
    const storage = await initialized({ answer });
    const { status, failure } = await storage.run({ ...untilActive, ...await testAuthority() });
    expect(status).toBe('failed');
    expect(failure).toMatch(message);
    expect(adminOf(storage)).toBe('unactivated-admin');
    expect(waysToHsms(storage)).toEqual([]);
  });
});
