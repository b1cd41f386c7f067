import { ServiceError, type Call, type Operation, type RestAnswer, type Service } from '../core/service';
import type { LambdaFunction, LambdaWorld } from './state';

/** Bytes of an event and of an answer. [LambdaUG:gettingstarted-limits] */
const MAX_PAYLOAD = 6 * 1024 * 1024;

const operations: Record<string, Operation<LambdaWorld>> = {
  GetFunctionConfiguration: ({ FunctionName: reference }: { FunctionName: string }, call): RestAnswer => {
    const { name, vpc, timeout, state, roleName } = chosen(reference, 'lambda:GetFunctionConfiguration', call);
    const { world } = call;
    return {
      body: JSON.stringify({
        FunctionName: name,
        FunctionArn: world.arn('lambda', `function:${name}`),
        PackageType: 'Image',
        Role: world.iam.roles.get(roleName)?.arn,
        Timeout: timeout,
        MemorySize: 512,
        Architectures: ['x86_64'],
        Version: '$LATEST',
        State: state,
        StateReason: state === 'Failed' ? 'The image could not be pulled.' : undefined,
        LastUpdateStatus: 'Successful',
        // A function in no VPC answers empty members, not none. [LambdaAPI:API_VpcConfigResponse]
        VpcConfig: { VpcId: vpc?.vpcId ?? '', SubnetIds: vpc?.subnetIds ?? [], SecurityGroupIds: vpc?.securityGroupIds ?? [] },
      }),
    };
  },

  /** Virtual time stands still while a request is answered, so an invocation takes none. */
  Invoke: async ({ FunctionName: reference, payload }: { FunctionName: string; payload: string }, call): Promise<RestAnswer> => {
    const invoked = chosen(reference, 'lambda:InvokeFunction', call);
    checkSize(payload);
    if (invoked.state !== 'Active') {
      if (invoked.state === 'Inactive') call.world.lambda.wake(invoked);
      throw new ServiceError('ResourceConflictException', 'The operation cannot be performed at this time. The function is currently in '
        + `the following state: ${invoked.state}`, 409);
    }
    let answer: { body: string; failed?: true };
    try {
      const event: unknown = JSON.parse(payload || '{}');
      answer = { body: invoked.answer?.(event) ?? await runScript(invoked, event, call) };
    } catch (error) {
      const { name, message } = error as Error;
      answer = { body: JSON.stringify({ errorMessage: message, errorType: name }), failed: true };
    }
    checkSize(answer.body);
    return { body: answer.body, headers: answer.failed ? { 'x-amz-function-error': 'Unhandled' } : {} };
  },
};

/** [LambdaAPI:API_Invoke; LambdaAPI:API_GetFunctionConfiguration] */
export const lambdaService: Service<LambdaWorld> = {
  name: 'lambda',
  protocol: 'rest',
  target: '/2015-03-31/functions/',
  messageMember: 'Message',
  operations,
  route: (method, path, body) => {
    const [name = '', what] = path.split('?')[0]!.split('/').map(decodeURIComponent);
    if (method === 'POST' && what === 'invocations') return { operation: 'Invoke', input: { FunctionName: name, payload: body } };
    if (method === 'GET' && what === 'configuration') return { operation: 'GetFunctionConfiguration', input: { FunctionName: name } };
    return undefined;
  },
};

/** The function that a request means by its name, with or without a version or an alias, or by its ARN. */
function chosen(reference: string, action: string, call: Call<LambdaWorld>): LambdaFunction {
  const { lambda } = call.world;
  const qualified = reference.replace(/^(arn:[^:]+:lambda:[^:]+:)?\d+:function:/, '');
  const [name = '', qualifier] = qualified.split(':');
  // Whoever names a version or an alias asks for that resource. [SAR:list_awslambda]
  const arn = call.world.arn('lambda', `function:${qualified}`);
  call.authorize(action, arn);
  const found = lambda.functions.get(name);
  if (found === undefined || (qualifier !== undefined && qualifier !== '$LATEST' && !found.aliases.includes(qualifier))) {
    throw new ServiceError('ResourceNotFoundException', `Function not found: ${arn}`, 404);
  }
  return found;
}

function checkSize(payload: string): void {
  if (Buffer.byteLength(payload) > MAX_PAYLOAD) {
    throw new ServiceError(
      'RequestTooLargeException', `Request must be smaller than ${MAX_PAYLOAD} bytes for the InvokeFunction operation`, 413,
    );
  }
}

/** What templates/worker-lambda does. */
async function runScript(invoked: LambdaFunction, event: unknown, { world, requestId, now }: Call<LambdaWorld>): Promise<string> {
  const { script } = event as { script?: unknown };
  if (typeof script !== 'string') throw Object.assign(new Error('\'script\''), { name: 'KeyError' });
  const host = world.lambda.hostOf(invoked);
  const { exitCode, stdout, stderr } = await world.hosts.run(host, script, { id: requestId, deadline: now + invoked.timeout * 1000 });
  if (exitCode === undefined) {
    throw Object.assign(new Error(`Task timed out after ${invoked.timeout.toFixed(2)} seconds`), { name: 'Sandbox.Timedout' });
  }
  return JSON.stringify({ exitCode, stdout, stderr });
}
