import { X509Certificate } from 'node:crypto';
import { readFunctionName } from '../inputs/rules';
import type { RawInputs } from '../inputs/table';
import { example, exampleAccount } from '../simulator/account';
import { instanceTypes, publicImages } from '../simulator/ec2/images';
import type { Simulator, SimulatorOptions } from '../simulator/server';
import type { World } from '../simulator/world';

const words = (text = ''): string[] => text.split(/[\s,]+/).filter(word => word !== '');

/** A simulated account in which the ids of the given inputs exist, as far as they can be made up. */
export function accountFor(inputs: RawInputs = {}): SimulatorOptions {
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, value?.trim() || undefined])) as RawInputs;
  const accountId = given['allowed-account-id'] ?? /^arn:[\w-]+:iam::(\d{12}):/.exec(given['role-to-assume'] ?? '')?.[1];
  const clusterSubnets = words(given['subnet-ids']);
  const storageSubnets = words(given['storage-subnet-ids']).filter(id => !clusterSubnets.includes(id));
  return {
    region: given['aws-region'],
    accountId,
    account: world => {
      exampleAccount(world);
      [clusterSubnets, storageSubnets].forEach((ids, row) => ids.forEach((id, index) => {
        if (world.ec2.subnet(id) !== undefined) return;
        const zone = world.ec2.zones[index % world.ec2.zones.length]!.name;
        world.ec2.addSubnet({ id, vpcId: example.vpcId, zone, cidr: `10.0.${110 + 20 * row + index}.0/24`, tags: { Name: 'yours' } });
      }));
      addGroups(world, words(given['security-group-ids']));
      addRouteTables(world, words(given['route-table-ids']));
      addWorker(world, given.worker, clusterSubnets[0] ?? example.subnetIds[0]);
      addImage(world, given['worker-image'], given['worker-instance-type']);
      if (given['ca-kms-key'] !== undefined) world.kms.addSigningKey(given['ca-kms-key']);
      const { 'parameter-kms-key': key } = given;
      if (key !== undefined && 'problem' in world.kms.usableKey(key)) world.kms.addSymmetricKey(key);
    },
  };
}

/** Security groups as a file system needs them: all of the VPC reaches it. */
function addGroups({ ec2 }: World, ids: readonly string[]): void {
  for (const id of ids.filter(each => !ec2.securityGroups.has(each))) {
    ec2.createSecurityGroup({ vpcId: example.vpcId, name: `yours ${id.slice('sg-'.length)}`, description: 'of the inputs' }, { id });
    ec2.addRule(id, { direction: 'ingress', protocol: '-1', peer: { cidr: ec2.vpcs.get(example.vpcId)!.cidr } });
  }
}

/** Route tables like that of the private subnets, which are in it still. */
function addRouteTables({ ec2 }: World, ids: readonly string[]): void {
  const main = ec2.routeTables.get(example.routeTableId)!;
  for (const id of ids.filter(each => !ec2.routeTables.has(each))) {
    ec2.routeTables.set(id, { ...main, id, main: false, routes: [...main.routes], tags: new Map([['Name', 'yours']]) });
  }
}

/** The worker of the inputs: a stopped instance of Amazon Linux, or a function that runs scripts. */
function addWorker({ ec2, lambda }: World, worker: string | undefined, subnetId: string): void {
  const securityGroupIds = [example.securityGroupId];
  if (worker?.startsWith('i-')) {
    ec2.addInstance({ id: worker, subnetId, state: 'stopped', securityGroupIds, profileName: example.workerProfile });
  }
  if (worker?.startsWith('lambda:')) {
    const [name = '', alias] = readFunctionName(worker.slice('lambda:'.length))?.resource.split(':') ?? [];
    lambda.add({
      name, aliases: alias === undefined ? [] : [alias], roleName: example.workerRole, timeout: 120,
      vpc: { vpcId: example.vpcId, subnetIds: [subnetId], securityGroupIds },
    });
  }
}

/** The image of the inputs, and the parameter that names it: Amazon Linux for the type of instance, under another id. */
export function addImage({ clock, ec2, ssm }: World, given: string | undefined, type = 't3.micro'): void {
  const { architecture } = instanceTypes.find(({ name }) => name === type) ?? { architecture: 'x86_64' };
  const standard = publicImages.find(image => image.architecture === architecture);
  const parameter = /^resolve:ssm:(.+)$/.exec(given ?? '')?.[1];
  if (parameter !== undefined && ssm.parameters.find(parameter) === undefined) {
    const version = { type: 'String' as const, value: standard!.id, tier: 'Standard' as const, modifiedAt: clock.now(), modifiedBy: 'you' };
    ssm.parameters.all.set(parameter, { name: parameter, versions: [version], tags: new Map() });
  } else if (given?.startsWith('ami-') && !ec2.images.has(given)) {
    ec2.images.set(given, { ...standard!, id: given });
  }
}

/**
 * The PATH of a runner in the simulated VPC, a member of the cluster's security group: stand-ins, the CLI among them, come before real
 * programs.
 */
export function runnerPath({ world }: Simulator): string {
  const sandbox = world.hosts.sandboxOf({
    kind: 'runner',
    id: 'runner',
    subnetId: example.subnetIds[0],
    get securityGroupIds() {
      return [...world.cloudhsm.clusters.values()].flatMap(cluster => cluster.securityGroupId ?? []);
    },
  });
  if (!sandbox.packages.has('cloudhsm-cli')) sandbox.installClient(world.settings.clientVersions[0]!);
  return sandbox.path;
}

/** The inputs that the simulated account gives, whatever a configuration says. */
export const simulatedInputs = [
  'role-to-assume', 'github-token', 'aws-root-certificate', 'manufacturer-root-certificate', 'aws-root-sha256', 'manufacturer-root-sha256',
  'worker-instance-profile',
] as const;

const fingerprintOf = (pem: string): string => new X509Certificate(pem).fingerprint256;

/**
 * The inputs of a rehearsal: an example, or the user's own with what only the simulated account can give.
 * @param given inputs by name
 */
export function inputsFor(simulator: Simulator, given: RawInputs | undefined, print: (line: string) => void): RawInputs {
  const { accountId, hardware, partition, region } = simulator.world;
  const simulated: Record<typeof simulatedInputs[number], string | undefined> = {
    'role-to-assume': `arn:${partition}:iam::${accountId}:role/${example.deployRole}`,
    'github-token': given?.['ca-certificate'] === undefined && given?.['ca-kms-key'] === undefined ? example.secretsToken : undefined,
    'aws-root-certificate': hardware.awsRoot,
    'manufacturer-root-certificate': hardware.manufacturerRoot,
    'aws-root-sha256': fingerprintOf(hardware.awsRoot),
    'manufacturer-root-sha256': fingerprintOf(hardware.manufacturerRoot),
    'worker-instance-profile': example.workerProfile,
  };
  if (given === undefined) {
    return {
      'name': 'vault', 'aws-region': region, 'subnet-ids': example.subnetIds.join(', '), 'parameter-kms-key': example.parameterKey,
      ...simulated,
    };
  }
  const replaced = simulatedInputs.filter(name => given[name] !== undefined && given[name] !== simulated[name]);
  if (replaced.length > 0) print(`Taken from the simulated account instead of your configuration: ${replaced.join(', ')}.`);
  return { ...given, ...simulated };
}
