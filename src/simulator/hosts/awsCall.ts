import type { ProgramCall } from './program';

/** A JSON operation of AWS, asked by a program on a host. */
export interface AwsOperation {
  /** Signing name. */
  readonly service: string;
  /** Name of the endpoint, which is also that of a VPC endpoint. */
  readonly host: string;
  readonly target: string;
  readonly region: string;
}

export type AwsAnswer =
  | { readonly body: object }
  | { readonly problem: string; readonly kind: 'credentials' | 'network' | 'refused' };

/**
 * Asks over the wire, as the one whose credentials the program finds: those of its environment, otherwise those of the instance's role.
 * The session of an instance is renewed by EC2 and never seen to expire.
 */
export async function callAws(call: ProgramCall, operation: AwsOperation, input: object): Promise<AwsAnswer> {
  const { world, sandbox, url } = call;
  const credentials = credentialsOf(call);
  if (credentials === undefined) {
    return { problem: 'Unable to locate credentials. You can configure credentials by running "aws configure".', kind: 'credentials' };
  }
  if (!world.ec2.canReachService(sandbox.host, operation.host)) {
    return {
      problem: `Could not connect to the endpoint URL: "https://${operation.host}.${operation.region}.${world.domain}/"`, kind: 'network',
    };
  }
  const date = new Date(world.clock.wall()).toISOString().replace(/[-:]|\.\d+/g, '');
  const scope = `${credentials.accessKeyId}/${date.slice(0, 8)}/${operation.region}/${operation.service}/aws4_request`;
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': operation.target,
      'x-amz-date': date,
      // Signatures are not checked; who signs, where and for which service is.
      'authorization': `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
      ...credentials.sessionToken !== undefined && { 'x-amz-security-token': credentials.sessionToken },
    },
    body: JSON.stringify(input),
  });
  const body = await response.json() as { __type?: string; message?: string; Message?: string };
  if (response.ok) return { body };
  const name = operation.target.replace(/.*\./, '');
  return {
    problem: `An error occurred (${body.__type}) when calling the ${name} operation: `
      + `${body.message ?? body.Message ?? ''}`, kind: 'refused',
  };
}

function credentialsOf({ world, sandbox, env }: ProgramCall): { accessKeyId: string; sessionToken?: string } | undefined {
  if (env.AWS_ACCESS_KEY_ID !== undefined) return { accessKeyId: env.AWS_ACCESS_KEY_ID, sessionToken: env.AWS_SESSION_TOKEN };
  const role = world.iam.roles.get(sandbox.host.roleName ?? '');
  return role === undefined ? undefined : world.sts.open(role, sandbox.host.id, 6 * 3600);
}
