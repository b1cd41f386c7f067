import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawInputs } from '../../src/inputs/table';
import type { Duty } from '../../src/phaseTable';
import { configure } from '../../src/project/configuration';
import { keyStack } from '../../src/project/keyStack';
import { scopesOf } from '../../src/project/policy';
import { stack } from '../../src/project/stack';
import { addImage, inputsFor } from '../../src/rehearsal/inputs';
import { rehearseOn } from '../../src/rehearsal/rehearsal';
import { example } from '../../src/simulator/account';
import type { Policy } from '../../src/simulator/iam/policy';
import { type Simulator, type SimulatorOptions, startSimulator } from '../../src/simulator/server';
import type { World } from '../../src/simulator/world';
import { resolveKey, resolveStack } from '../project/stack';
import { testAuthority } from './authority';
import { closeAfter, type Life } from './open';

/** An account whose roles are those of the template's bootstrap stack and no others. */
export interface Duties {
  readonly simulator: Simulator;
  /** Runs phases as a job of this duty's environment does: with its role, and nothing else. */
  as(duty: Duty, phases: string, inputs?: RawInputs): ReturnType<typeof rehearseOn>;
}

export const dutyNames = ['deploy', 'activate', 'verify', 'teardown'] as const satisfies Duty[];

/** @param worker one of the customer's own, where the storage's inputs name it */
export async function startDuties(
  { worker, workerImage, shipped, ...options }: SimulatorOptions & {
    readonly worker?: string;
    readonly workerImage?: string;
    /** Parameters of bootstrap/safe-storage.yml, in place of the template's own stack. */
    readonly shipped?: Readonly<Record<string, string>>;
  } = {},
  life: Life = 'test',
): Promise<Duties> {
  const simulator = await startSimulator({ ...options, settings: { serviceLinkedRoles: 'absent', ...options.settings } });
  closeAfter(life, simulator);
  const { world } = simulator;
  const configuration = configure({
    name: 'vault', region: world.region, accountId: world.accountId, subnetIds: [...example.subnetIds], repository: example.repository,
    ...worker !== undefined && { inputs: { worker } },
    ...workerImage !== undefined && { inputs: { 'worker-image': workerImage } },
  });
  const [scope] = scopesOf(configuration);
  if (shipped === undefined) {
    applyStack(world, stack(configuration, scope!, 'test'), example.repository);
    applyKeyStack(world, keyStack(configuration, scope!, 'test'));
  } else {
    const text = readFileSync(join(__dirname, '../../bootstrap/safe-storage.yml'), 'utf8');
    applyStack(world, text, example.repository, shipped);
    applyKeyStack(world, text, shipped);
    if (shipped.CaKmsKey !== undefined) world.kms.addSigningKey(shipped.CaKmsKey);
  }
  if (worker !== undefined) addWorker(world, worker);
  if (workerImage !== undefined) addImage(world, workerImage);
  for (const duty of dutyNames) {
    world.github.jobs.set(duty, { repository: example.repository, ref: 'refs/heads/main', environment: `safe-storage-${duty}` });
  }
  const roleOf = (duty: Duty) => `arn:${world.partition}:iam::${world.accountId}:role/safe-storage-${duty}`;
  return {
    simulator,
    as: async (duty, phases, inputs = {}) => rehearseOn(
      { ...simulator, env: { ...simulator.env, ACTIONS_ID_TOKEN_REQUEST_TOKEN: duty } },
      {
        asGiven: true,
        print: () => undefined,
        inputs: given({
          ...inputsFor(simulator, undefined, () => undefined),
          ...await testAuthority(),
          'role-to-assume': roleOf(duty),
          'phase-roles': [roleOf('deploy'), ...shipped?.SeparateActivation === 'false' ? [] : [roleOf('activate')]].join(' '),
          ...worker === undefined ? { 'worker-instance-profile': 'safe-storage-worker' } : { worker },
          ...workerImage !== undefined && { 'worker-image': workerImage },
          'poll-interval': '60',
          phases,
          ...inputs,
        }),
      },
    ),
  };
}

const given = (inputs: RawInputs): RawInputs => Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== undefined));

/** A customer's instance or function, with a role of its own that lets it do its work. */
function addWorker({ ec2, iam, lambda, hosts }: World, worker: string): void {
  const everything: Policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
  iam.putRole({ name: 'hands', trust: everything, policies: [everything] });
  iam.putInstanceProfile({ name: 'hands', roleName: 'hands' });
  const subnetId = example.subnetIds[1];
  const securityGroupIds = [example.securityGroupId];
  if (worker.startsWith('i-')) {
    ec2.addInstance({ id: worker, subnetId, state: 'stopped', securityGroupIds, profileName: 'hands' });
    hosts.sandboxOf(ec2.instances.get(worker)!.host).installAws();
  } else if (worker.startsWith('lambda:')) {
    const vpc = { vpcId: example.vpcId, subnetIds: [subnetId], securityGroupIds };
    lambda.add({ name: 'hands', aliases: ['live'], roleName: 'hands', timeout: 120, vpc });
  }
}

/** The key of the passwords, in place of the one that the example account has. */
export function applyKeyStack(world: World, template: string, parameters: Readonly<Record<string, string>> = {}): void {
  const { accountId, kms, partition } = world;
  const key = resolveKey(template, { ...placeOf(world), ...parameters, WorkerRoleArns: [`arn:${partition}:iam::${accountId}:role/hands`] });
  if (key === undefined) return;
  kms.keys.delete(kms.aliases.get(key.alias)?.keyId ?? '');
  kms.addSymmetricKey(key.alias, key.policy);
}

/** What CloudFormation fills in by itself. */
const placeOf = ({ accountId, domain, partition, region }: World) => ({
  'AWS::AccountId': accountId, 'AWS::Partition': partition, 'AWS::Region': region, 'AWS::URLSuffix': domain,
});

/** What a stack makes in the account, and nothing that the example account has beside it. */
export function applyStack(world: World, template: string, repository: string, parameters: Readonly<Record<string, string>> = {}): void {
  const { iam } = world;
  const [provider] = iam.oidcProviders.keys();
  const { roles, profiles } = resolveStack(template, {
    ...placeOf(world), Repository: repository, OidcProviderArn: provider!, VpcId: example.vpcId, ...parameters,
  });
  iam.roles.clear();
  iam.instanceProfiles.clear();
  for (const { name, trust, policies, maxSessionDuration } of Object.values(roles)) {
    iam.putRole({ name, trust: trust as Policy, policies: policies as Policy[], maxSessionDuration });
  }
  for (const [name, roleName] of Object.entries(profiles)) iam.putInstanceProfile({ name, roleName });
}
