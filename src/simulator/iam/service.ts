import { type Operation, type Service, ServiceError } from '../core/service';
import { authorizeIam, HOME } from './access';
import { simulatePrincipalPolicy } from './simulation';
import type { IamWorld, InstanceProfile, Role } from './state';

const operations: Record<string, Operation<IamWorld>> = {
  GetRole: ({ RoleName: name = '' }: { RoleName?: string }, call) => {
    const role = call.world.iam.role(name);
    authorizeIam(call, 'GetRole', role?.arn ?? `arn:${call.world.partition}:iam::${call.world.accountId}:role/${name}`);
    if (role === undefined) throw new ServiceError('NoSuchEntity', `The role with name ${name} cannot be found.`, 404);
    return { Role: { ...roleItem(role), MaxSessionDuration: role.maxSessionDuration } };
  },

  GetInstanceProfile: ({ InstanceProfileName: name = '' }: { InstanceProfileName?: string }, call) => {
    const { iam, partition, accountId } = call.world;
    const profile = iam.instanceProfiles.get(name);
    authorizeIam(call, 'GetInstanceProfile', profile?.arn ?? `arn:${partition}:iam::${accountId}:instance-profile/${name}`);
    if (profile === undefined) throw new ServiceError('NoSuchEntity', `Instance Profile ${name} cannot be found.`, 404);
    return { InstanceProfile: profileItem(profile, iam.role(profile.roleName)) };
  },

  SimulatePrincipalPolicy: simulatePrincipalPolicy,
};

export const iamService: Service<IamWorld> = { name: 'iam', protocol: 'query', target: '2010-05-08', region: HOME, operations };

/** When the example account was prepared; IAM knows of every entity since when it is there. */
const CREATED = new Date(Date.UTC(2026, 0, 15, 9));

function roleItem({ path, name, id, arn, trust }: Role): object {
  return {
    Path: path, RoleName: name, RoleId: id, Arn: arn, CreateDate: CREATED,
    // Percent-encoded, as all policy documents of this API. [botocore]
    AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(trust)),
  };
}

function profileItem({ name, id, arn }: InstanceProfile, role: Role | undefined): object {
  return {
    Path: '/', InstanceProfileName: name, InstanceProfileId: id, Arn: arn, CreateDate: CREATED, Roles: role === undefined
      ? []
      : [roleItem(role)],
  };
}
