import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InputName, inputTable, type RawInputs } from '../../src/inputs/table';
import { planChecks } from '../../src/phases/plan/checks';
import { checksOf } from '../../src/phases/plan/inputChecks';
import { example } from '../../src/simulator/account';
import { testAuthority } from '../support/authority';
import { finishedStorage } from '../support/finished';
import { type Attempt, newStorage, type Storage } from '../support/storage';

const names = Object.keys(inputTable) as InputName[];

test('every input has its row in docs/plan.md, and what is looked at in it', () => {
  const page = readFileSync(join(__dirname, '../../docs/plan.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (.*) \|$/gm)].map(([, name, cell]) => [name, cell]);
  expect(rows).toEqual(names.map(name => [name, `${checksOf(name).join('; ')}.`]));
  expect(names.filter(name => checksOf(name).length === 0)).toEqual([]);
});

const nobody = {
  key: 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab', subnet: 'subnet-0123456789abcdef0',
};
const noCa: RawInputs = { 'ca-certificate': undefined, 'ca-private-key': undefined, 'github-token': undefined };

/** Inputs that name something that is not there: what is given beside them, and whether it is looked up where nothing is to be done. */
const strangers = ([
  ['subnet-ids', `${nobody.subnet} subnet-0123456789abcdef1`],
  ['phase-roles', 'arn:aws:iam::111122223333:role/nobody'],
  ['source-backup-id', 'backup-aaaaaaaaaaa'],
  ['ca-kms-key', nobody.key, noCa],
  ['github-token', 'ghp_of_nobody', noCa, 'absent'],
  ['ca-secret-environment', 'nowhere', { ...noCa, 'github-token': example.secretsToken }, 'absent'],
  ['parameter-kms-key', 'alias/of-nobody'],
  ['worker', 'i-0123456789abcdef0'],
  ['worker', 'lambda:nobody'],
  ['worker-instance-type', 't9.micro'],
  ['worker-instance-profile', 'nobody'],
  ['worker-image', 'ami-0123456789abcdef0'],
  ['worker-image', 'resolve:ssm:/images/nobody'],
  ['storage-subnet-ids', `${nobody.subnet} subnet-0123456789abcdef1`],
  ['preferred-subnet-id', nobody.subnet, { 'storage-subnet-ids': `${nobody.subnet} ${example.subnetIds[1]}` }],
  // Where the file system is there, FSx is asked to add it, and refuses: test/phases/changes.test.ts.
  ['route-table-ids', 'rtb-0123456789abcdef0', {}, 'absent'],
  ['security-group-ids', 'sg-0123456789abcdef0'],
] as [InputName, string, RawInputs?, 'absent'?][]).map(([name, value, beside = {}, only = 'both']) => [name, value, beside, only] as const);

/** Findings that name what the input names. */
const about = ({ report }: Attempt, value: string) =>
  report.phases.at(-1)!.findings.filter(({ what }) => value.split(' ').some(word => what.includes(word.replace(/^(lambda|resolve:ssm):/, ''))));

const planned = async (storage: Storage, name: InputName, value: string, beside: RawInputs = {}) =>
  storage.run({ phases: 'plan', ...await testAuthority(), ...beside, [name]: value });

describe('what an input names and is not there', () => {
  test.each(strangers)('%s: %s stands in the way of what is to be made, and is said once', async (name, value, beside) => {
    const attempt = await planned(await newStorage(), name, value, beside);
    const said = name === 'github-token' || name === 'ca-secret-environment'
      ? attempt.report.phases[0]!.findings.filter(({ remedy }) => remedy.includes('github-token'))
      : about(attempt, value);
    expect(said.map(({ severity }) => severity).filter(severity => severity !== 'notice')).toEqual(['broken']);
    expect(attempt).toMatchObject({ status: 'failed', changes: [] });
    const { findings } = attempt.report.phases[0]!;
    expect(findings.length).toBe(new Set(findings.map(({ what }) => what)).size);
  });

  test.each(strangers.filter(([, , , only]) => only === 'both'))(
    '%s: %s is said of a finished storage, too, which it does not stop', async (name, value, beside) => {
      const attempt = await planned(await finishedStorage(), name, value, beside);
      expect(about(attempt, value).length).toBeGreaterThan(0);
      expect(about(attempt, value).map(({ severity }) => severity)).not.toContain('broken');
      expect(attempt).toMatchObject({ status: 'complete', failure: undefined, changes: [] });
    });

  test('each input that is looked up wherever it is given has a row here', () => {
    const rows = strangers.map(([name]) => name);
    expect(planChecks.flatMap(({ always = [] }) => always).filter(name => !rows.includes(name))).toEqual([]);
  });

  test('verify-users sends a worker to the HSMs of a finished storage: it is looked at as one that is needed', async () => {
    const attempt = await (await finishedStorage()).run({
      'phases': 'plan, verify', ...await testAuthority(), 'verify-users': 'true', 'worker': 'i-0123456789abcdef0',
    });
    expect(about(attempt, 'i-0123456789abcdef0').map(({ severity }) => severity)).toEqual(['broken']);
  });
});

describe('an image', () => {
  const images = async (): Promise<[Storage, (name: string) => string]> => {
    const storage = await newStorage();
    const { images: all } = storage.simulator.world.ec2;
    return [storage, name => [...all.values()].find(image => image.name.includes(name))!.id];
  };

  test.each([
    ['of another architecture than the type\'s', 'kernel-6.1-arm64', 'expected an image for x86_64, as t3.micro (worker-instance-type) is'],
    ['of Windows', 'Windows', 'expected an image with Linux'],
  ])('%s stands in the way', async (_, name, said) => {
    const [storage, idOf] = await images();
    expect((await planned(storage, 'worker-image', idOf(name))).failure).toContain(`worker-image: ${said} (got "${idOf(name)}"`);
  });

  test('that a parameter names is looked up by it', async () => {
    const [storage, idOf] = await images();
    const { parameters } = storage.simulator.world.ssm;
    const name = (value: string) => parameters.all.set('/images/worker', {
      name: '/images/worker', tags: new Map(),
      versions: [{ type: 'String', value, tier: 'Standard', modifiedAt: 0, modifiedBy: 'you' }],
    });
    const look = async () => planned(storage, 'worker-image', 'resolve:ssm:/images/worker');
    name(idOf('x86_64'));
    expect(await look()).toMatchObject({ status: 'complete' });
    name('ami-0123456789abcdef0');
    expect((await look()).failure).toContain('whose ami-0123456789abcdef0 is not there, or not for this account');
    name('somewhere else');
    expect((await look()).failure).toContain('worker-image: expected a parameter whose value is the id of an image');
  });

  test('that fits is well, as is one for a type of its architecture', async () => {
    const [storage, idOf] = await images();
    const attempt = await planned(storage, 'worker-image', idOf('noble-24.04-arm64'), { 'worker-instance-type': 't4g.small' });
    expect(attempt).toMatchObject({ status: 'complete', failure: undefined });
    expect(attempt.log).toContain('the worker\'s image is there, and fits its type');
  });
});
