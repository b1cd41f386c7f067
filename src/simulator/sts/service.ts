import { ServiceError, type Call, type Operation, type Principal, type Service } from '../core/service';
import type { Role } from '../iam/state';
import type { StsWorld } from './state';
import { InvalidToken, readWebIdentity } from './webIdentity';

/** One who assumed a role cannot keep the next one longer than this, seconds. [botocore DurationSeconds] */
const CHAINED = 3600;

interface AssumeRoleInput {
  readonly RoleArn?: string;
  readonly RoleSessionName?: string;
  readonly DurationSeconds?: string;
  readonly WebIdentityToken?: string;
}

const operations: Record<string, Operation<StsWorld>> = {
  GetCallerIdentity: (_, { world, principal }) => {
    const role = world.iam.roles.get(principal.roleName ?? '');
    return { Arn: principal.arn, UserId: role === undefined ? principal.accountId : userId(role, principal), Account: principal.accountId };
  },

  AssumeRole: (input: AssumeRoleInput, call) => {
    const { world, principal } = call;
    call.authorize('sts:AssumeRole', input.RoleArn ?? '*', { 'sts:RoleSessionName': input.RoleSessionName ?? '' });
    const { sessionName, seconds } = readSession(input, world);
    const role = findRole(input.RoleArn, world);
    const callers = [principal.arn, world.iam.roles.get(principal.roleName
      ?? '')?.arn, `arn:${world.partition}:iam::${principal.accountId}:root`, principal.accountId];
    if (role === undefined || !world.iam.trusts(role, callers.map(arn => `AWS ${arn}`), 'sts:AssumeRole', {})) {
      throw new ServiceError(
        'AccessDenied', `User: ${principal.arn} is not authorized to perform: sts:AssumeRole on resource: ${input.RoleArn}`, 403,
      );
    }
    if (principal.roleName !== undefined && seconds > CHAINED) {
      throw new ServiceError('ValidationError', 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by '
        + 'role chaining');
    }
    checkDuration(seconds, role);
    return answer(role, sessionName, seconds, call);
  },

  AssumeRoleWithWebIdentity: (input: AssumeRoleInput, call) => {
    const { world } = call;
    const { sessionName, seconds } = readSession(input, world);
    const { provider, claims, context } = readToken(input.WebIdentityToken ?? '', call);
    const role = findRole(input.RoleArn, world);
    const conditions = { ...context, 'sts:RoleSessionName': sessionName };
    // An unknown role is told apart from a trust that does not fit by nobody. [CAC issues]
    if (role === undefined || !world.iam.trusts(role, [`Federated ${provider}`], 'sts:AssumeRoleWithWebIdentity', conditions)) {
      throw new ServiceError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
    }
    checkDuration(seconds, role);
    return {
      ...answer(role, sessionName, seconds, call, context),
      SubjectFromWebIdentityToken: claims.sub,
      Provider: provider,
      Audience: claims.aud,
    };
  },
};

export const stsService: Service<StsWorld> = {
  name: 'sts',
  protocol: 'query',
  target: '2011-06-15',
  unsigned: ['AssumeRoleWithWebIdentity'],
  operations,
};

function readSession(input: AssumeRoleInput, { settings }: StsWorld): { sessionName: string; seconds: number } {
  const { RoleSessionName: sessionName = '', DurationSeconds: duration = String(settings.sessionDuration) } = input;
  const seconds = Number(duration);
  const invalid = (value: string, member: string, rule: string) =>
    new ServiceError('ValidationError', `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: `
      + `Member must ${rule}`);
  if (!/^[\w+=,.@-]{2,64}$/.test(sessionName)) {
    throw invalid(sessionName, 'roleSessionName', 'satisfy regular expression pattern: [\\w+=,.@-]*');
  }
  if (seconds < 900) throw invalid(duration, 'durationSeconds', 'have value greater than or equal to 900');
  if (seconds > 43_200) throw invalid(duration, 'durationSeconds', 'have value less than or equal to 43200');
  return { sessionName, seconds };
}

function readToken(token: string, { world, now }: Call<StsWorld>): ReturnType<typeof readWebIdentity> {
  try {
    return readWebIdentity(token, world, now);
  } catch (error) {
    if (error instanceof InvalidToken) throw new ServiceError(error.code, error.message);
    throw error;
  }
}

function findRole(arn: string | undefined, world: StsWorld): Role | undefined {
  return [...world.iam.roles.values()].find(role => role.arn === arn);
}

function checkDuration(seconds: number, role: Role): void {
  if (seconds > role.maxSessionDuration) {
    throw new ServiceError('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
}

function answer(role: Role, sessionName: string, seconds: number, { world }: Call<StsWorld>, context?: Principal['context']): object {
  const { accessKeyId, secretAccessKey, sessionToken, principal, expiresAt } = world.sts.open(role, sessionName, seconds, context);
  return {
    Credentials: {
      AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken, Expiration: new Date(expiresAt),
    },
    AssumedRoleUser: { Arn: principal.arn, AssumedRoleId: userId(role, principal) },
    PackedPolicySize: 0,
  };
}

/** `AROA…:SESSION`. */
function userId(role: Role, principal: Principal): string {
  return `${role.id}:${principal.arn.split('/').at(-1)}`;
}
