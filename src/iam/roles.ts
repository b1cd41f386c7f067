import { GetInstanceProfileCommand, GetRoleCommand, type InstanceProfile, type Role } from '@aws-sdk/client-iam';
import type { Run } from '../run/run';
import { iam } from './client';

/** A role by its name, without its path; undefined where there is none. */
export async function findRole(run: Run, RoleName: string): Promise<Role | undefined> {
  return unlessAbsent(async () => (await run.aws(iam).send(new GetRoleCommand({ RoleName }))).Role);
}

/** An instance profile with its role, if it has one; undefined where there is none. */
export async function findInstanceProfile(run: Run, InstanceProfileName: string): Promise<InstanceProfile | undefined> {
  return unlessAbsent(async () => (await run.aws(iam).send(new GetInstanceProfileCommand({ InstanceProfileName }))).InstanceProfile);
}

async function unlessAbsent<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (/^NoSuchEntity/.test((error as Error).name)) return undefined;
    throw error;
  }
}

/**
 * ARN of the role or user as whom we act; undefined for those that have no policies to ask about, such as the root user.
 * The ARN of a session lacks the path of its role [IAMUG:reference_identifiers], which only IAM knows.
 */
export async function actingEntity(run: Run): Promise<string | undefined> {
  const { arn } = run.identity;
  if (run.inputs.roleToAssume !== undefined) return run.inputs.roleToAssume;
  const [, session] = /:assumed-role\/([^/]+)\//.exec(arn) ?? [];
  if (session !== undefined) return (await findRole(run, session))?.Arn;
  return /:iam::\d{12}:user\//.test(arn) ? arn : undefined;
}
