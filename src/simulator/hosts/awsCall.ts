import { sign } from '../core/signature';
import type { Session } from '../sts/state';
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
  const request = {
    method: 'POST',
    path: '/',
    headers: {
      'host': new URL(url).host,
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': operation.target,
      'x-amz-date': date,
      ...credentials.sessionToken !== undefined && { 'x-amz-security-token': credentials.sessionToken },
    },
    body: JSON.stringify(input),
  };
  const signedHeaders = Object.keys(request.headers).sort();
  const authorization = await sign(
    credentials.secretAccessKey, request, { ...operation, accessKeyId: credentials.accessKeyId, signedHeaders },
  );
  const response = await fetch(url, { ...request, headers: { ...request.headers, authorization } });
  const body = await response.json() as { __type?: string; message?: string; Message?: string };
  if (response.ok) return { body };
  const name = operation.target.replace(/.*\./, '');
  return {
    problem: `An error occurred (${body.__type}) when calling the ${name} operation: `
      + `${body.message ?? body.Message ?? ''}`, kind: 'refused',
  };
}

type Found = Pick<Session, 'accessKeyId' | 'secretAccessKey'> & Partial<Session>;

function credentialsOf({ world, sandbox, env }: ProgramCall): Found | undefined {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey = '', AWS_SESSION_TOKEN: sessionToken } = env;
  if (accessKeyId !== undefined) return { accessKeyId, secretAccessKey, sessionToken };
  const role = world.iam.roles.get(sandbox.host.roleName ?? '');
  return role === undefined ? undefined : world.sts.open(role, sandbox.host.id, 6 * 3600);
}
