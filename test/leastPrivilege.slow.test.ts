import { example } from '../src/simulator/account';
import type { Fault } from '../src/simulator/core/faults';
import { usageOf } from '../src/simulator/iam/usage';
import { type Duties, dutyNames, startDuties } from './support/duties';

type Step = (duties: Duties) => ReturnType<Duties['as']>;
/** Whoever tears a storage down has not its CA at hand. */
const goodbye = { 'confirm': 'vault', 'delete-backups': 'true', 'ca-certificate': undefined, 'ca-private-key': undefined };
const refused = { code: 'ValidationException', message: 'not today', status: 400 };

/** A storage's whole life, each part with the role of its duty alone: made, activated, finished, watched, taken away. */
const life: readonly Step[] = [
  async ({ as }) => as('verify', 'plan'),
  async ({ as }) => as('deploy', 'provision, initialize'),
  async ({ as }) => as('activate', 'activate, connect'),
  async ({ as }) => as('deploy', 'connect, storage'),
  async ({ as }) => as('verify', 'plan, verify', { 'ca-certificate': undefined, 'ca-private-key': undefined }),
  async ({ as }) => as('teardown', 'teardown', goodbye),
  async ({ as, simulator: { clock } }) => {
    await clock.sleep(31 * 24 * 3_600_000);
    return as('teardown', 'teardown', goodbye);
  },
];

/** A day that goes worse: what goes wrong, the steps of the duties, and how the last one ends where it does not end well. */
interface BadDay {
  readonly what: string;
  readonly faults?: readonly Fault[];
  readonly steps: readonly Step[];
  readonly ends?: RegExp;
}

const [, provision, activate, finish, , teardown] = life as readonly [Step, Step, Step, Step, Step, Step];
/** A job whose worker cannot be terminated ends with an error. */
const interrupted = (step: Step): Step => async duties => step(duties).catch(() => undefined as never);
const workerStays: Fault = { service: 'ec2', operation: 'TerminateInstances', call: 1, fault: refused };

/** Inputs of later. */
const later = {
  'storage-capacity': '2048', 'volume-size': '200', 'backup-retention-days': '120', 'tags': 'team=blue',
  'security-group-ids': example.securityGroupId,
};

const badDays: readonly BadDay[] = [
  {
    what: 'the inputs change',
    steps: [
      provision, activate, finish, async ({ as }) => as('verify', 'plan, verify', later),
      async ({ as }) => as('deploy', 'provision, storage', later),
    ],
  },
  { what: 'there is no file system', steps: [provision, activate, async ({ as }) => as('verify', 'verify')] },
  {
    what: 'kmsuser\'s password is lost', faults: [{ event: 'connection-error', code: 'INVALID_CREDENTIALS' }], steps: [provision, activate],
  },
  {
    what: 'activation ends after the key store and leaves its worker to deploy',
    faults: [workerStays, {
      service: 'kms', operation: 'ConnectCustomKeyStore', call: 1, fault: refused,
    }, { event: 'connection-error', code: 'NETWORK_ERRORS' }],
    steps: [provision, interrupted(activate), finish],
  },
  {
    what: 'activation finds backups that nobody has tagged',
    steps: [provision, activate, async ({ as, simulator: { world: { cloudhsm } } }) => {
      for (const { tags } of cloudhsm.backups.values()) tags.clear();
      return as('activate', 'activate');
    }],
  },
  {
    what: 'activation dies with its script on its way',
    faults: [{ service: 'ssm', operation: 'SendCommand', call: 2, fault: 'crash' }],
    steps: [provision, interrupted(activate), async duties => {
      duties.simulator.world.faults.revive();
      return activate(duties);
    }],
  },
  { what: 'activation leaves its worker to teardown', faults: [workerStays], steps: [provision, interrupted(activate), teardown] },
  {
    what: 'there is no way out of the subnets, and security groups and an image are named',
    steps: [async ({ as, simulator: { world: { ec2 } } }) => {
      for (const { routes } of ec2.routeTables.values()) routes.splice(1);
      return as('verify', 'plan', { 'security-group-ids': [...ec2.securityGroups.keys()][0], 'worker-image': [...ec2.images.keys()][0] });
    }],
    ends: /cannot reach SSM: .* no route out/,
  },
];

/** What a role may do and none of these days shows, with the reason for each. */
const unseen: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  deploy: {
    'ec2:GetSecurityGroupsForVpc': 'FSx asks it of its caller [MP AmazonFSxFullAccess]; the simulator does not',
  },
  activate: {},
  verify: {},
  teardown: {
    'ec2:DescribeNetworkInterfaces': 'CloudHSM looks at the network as its caller; the simulator does not ask when HSMs go',
    'ec2:DescribeSubnets': 'CloudHSM looks at the network as its caller; the simulator does not ask when HSMs go',
  },
  worker: {
    'cloudhsm:DescribeClusters': 'configure-cli finds the HSMs by it when none has an address yet',
  },
};

/** Who was denied what. */
const denials = ({ simulator: { world } }: Duties): string[] =>
  usageOf(world.iam).flatMap(({ role, denied }) => denied.map(what => `${role}: ${what}`));

/** What has been lived through, by its name, each once; whoever asks first waits for it. */
const lived = new Map<string, Promise<{ duties: Duties; failures: (string | undefined)[] }>>();
async function live(name: string, options: Parameters<typeof startDuties>[0], steps: readonly Step[]) {
  const known = lived.get(name) ?? (async () => {
    const duties = await startDuties(options, 'file');
    const failures: (string | undefined)[] = [];
    for (const step of steps) failures.push(await step(duties).then(done => done?.failure, (error: Error) => error.message));
    return { duties, failures };
  })();
  lived.set(name, known);
  return known;
}
const lifeIn = async (region: string) => live(region, { region }, life);
const dayWhen = async ({ what, faults, steps }: BadDay) => live(what, { faults }, steps);

const regions = ['eu-central-1', 'us-gov-west-1', 'cn-north-1', 'eusc-de-east-1'];

test.each(regions)('in %s each duty does its part of a storage\'s life with its own role, and is denied nothing', async region => {
  const { duties, failures } = await lifeIn(region);
  expect(failures).toEqual(life.map(() => undefined));
  expect(denials(duties)).toEqual([]);
  expect([...duties.simulator.world.cloudhsm.clusters.values()].map(({ state }) => state)).toEqual(['DELETED']);
});

const ofFunction = 'lambda:arn:aws:lambda:eu-central-1:111122223333:function:hands';

test.each([
  'i-0a11d6b1e5f0c0042', 'lambda:hands', 'lambda:hands:live', 'lambda:111122223333:function:hands', ofFunction, `${ofFunction}:live`,
])('with the worker %s too', async worker => {
  const { duties, failures } = await live(worker, { worker }, life);
  expect(failures).toEqual(life.map(() => undefined));
  expect(denials(duties)).toEqual([]);
});

test.each(['/images/worker', '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64'])(
  'with an image that the parameter %s names, which each role that reads it may read, and no other', async parameter => {
    const workerImage = `resolve:ssm:${parameter}`;
    const { duties, failures } = await live(workerImage, { workerImage }, life.slice(0, 4));
    expect(failures).toEqual([undefined, undefined, undefined, undefined]);
    expect(denials(duties)).toEqual([]);
    const used = duties.simulator.world.iam.used.filter(({ action, resource }) =>
      action === 'ssm:GetParameters' && resource.includes(parameter));
    expect([...new Set(used.map(({ role }) => role))].sort()).toEqual(['safe-storage-activate', 'safe-storage-verify']);
  });

/** Who deploys activates, too. */
const together: readonly Step[] = [
  async ({ as }) => as('verify', 'plan'),
  async ({ as }) => as('deploy', 'provision, initialize, activate, connect, storage'),
  ...life.slice(4),
];
const caKmsKey = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const signing = { 'ca-certificate': undefined, 'ca-private-key': undefined, 'github-token': undefined, 'ca-kms-key': caKmsKey };

describe('with the stack that ships, bootstrap/safe-storage.yml, nobody is denied anything', () => {
  test.each(['eu-central-1', 'cn-north-1', 'eusc-de-east-1'])('in %s', async region => {
    const { duties, failures } = await live(`shipped ${region}`, { region, shipped: { Name: 'vault' } }, life);
    expect(failures).toEqual(life.map(() => undefined));
    expect(denials(duties)).toEqual([]);
  });

  test('where who deploys activates, without a role for it', async () => {
    const { duties, failures } = await live('together', { shipped: { Name: 'vault', SeparateActivation: 'false' } }, together);
    expect(failures).toEqual(together.map(() => undefined));
    expect(denials(duties)).toEqual([]);
    expect([...duties.simulator.world.iam.roles.keys()].sort()).toEqual(
      ['deploy', 'teardown', 'verify', 'worker'].map(role => `safe-storage-${role}`),
    );
  });

  test('where the CA\'s key is in KMS', async () => {
    const steps: Step[] = [
      async ({ as }) => as('verify', 'plan', signing), async ({ as }) => as('deploy', 'provision, initialize', signing),
    ];
    const { duties, failures } = await live('ca-kms-key', { shipped: { Name: 'vault', CaKmsKey: caKmsKey } }, steps);
    expect(failures).toEqual(steps.map(() => undefined));
    expect(denials(duties)).toEqual([]);
  });

  test('for its storage, and the plan of another one says what its roles lack', async () => {
    const { failures } = await live('another', { shipped: { Name: 'archive' } }, [async ({ as }) => as('verify', 'plan')]);
    expect(failures[0]).toMatch(/safe-storage-deploy.* may not/);
  });
});

test('where IAM is asked for a parameter with its version, too', async () => {
  const steps = life.slice(0, 3);
  const { duties, failures } = await live('versions', { settings: { parameterVersionInResource: true } }, steps);
  expect(failures).toEqual(steps.map(() => undefined));
  expect(denials(duties)).toEqual([]);
});

test('a runner\'s storage is torn down, too, though its worker is none of AWS\'s', async () => {
  const { duties, failures } = await live('runner', { worker: 'runner' }, [provision, teardown]);
  expect(failures).toEqual([undefined, undefined]);
  expect(denials(duties)).toEqual([]);
});

test.each(badDays)('when $what, nobody is denied anything', async day => {
  const { duties, failures } = await dayWhen(day);
  expect(failures.at(-1)).toEqual(day.ends === undefined ? undefined : expect.stringMatching(day.ends));
  expect(denials(duties)).toEqual([]);
});

test.each([...dutyNames, 'worker'])('the role of %s allows nothing that none of these days has used', async role => {
  const days: Duties[] = [];
  for (const region of regions) days.push((await lifeIn(region)).duties);
  for (const day of badDays) days.push((await dayWhen(day)).duties);
  const usage = days.flatMap(({ simulator: { world } }) => usageOf(world.iam)).filter(each => each.role === `safe-storage-${role}`);
  const used = new Set(usage.flatMap(({ allowed }) => allowed.filter(each => each.used).map(({ action }) => action)));
  const unused = usage[0]!.allowed.map(({ action }) => action).filter(action => !used.has(action));
  expect(unused).toEqual(Object.keys(unseen[role]!).sort());
});
