import {
  type FunctionConfiguration, GetFunctionConfigurationCommand, InvokeCommand, LambdaClient,
} from '@aws-sdk/client-lambda';
import * as v from 'valibot';
import { durations } from '../aws/durations';
import { waitFor, withHeartbeat } from '../aws/wait';
import { ConfigurationError } from '../errors';
import { readFunctionName, type WorkerKind } from '../inputs/rules';
import type { AwsService } from '../run/aws';
import type { Run } from '../run/run';
import type { HsmNetwork, Outcome, Worker } from '../run/worker';
import { unended } from '../words';
import { revoke, openRules, hsmAccess } from './hsmAccess';
import { outlast } from './outlast';
import type { WorkerSource } from './source';

/**
 * A function of yours in the VPC, which runs the script that it is given: from the event `{ "script": "…" }` it answers
 * `{ "exitCode": 0, "stdout": "…", "stderr": "…" }`. templates/worker-lambda has one.
 */
export const lambda: WorkerSource = {
  check: async (run, vpcId) => { await usableFunction(run, vpcId); },
  acquire,
  release: revoke,
  leftovers: openRules,
};

const service: AwsService<LambdaClient> = { id: 'LAMBDA', Client: LambdaClient };

/** Seconds; a function has 3 unless it is told otherwise, and a script may take half a minute. */
const shortestTimeout = 60;

/** In which it can be called, or comes to be so; in the others it is broken or goes [botocore State]. */
const usable: ReadonlySet<string | undefined> = new Set(['Active', 'Inactive', 'Pending']);

const answerSchema = v.object({ exitCode: v.pipe(v.number(), v.integer()), stdout: v.string(), stderr: v.string() });

async function acquire(run: Run, network: HsmNetwork): Promise<Worker> {
  const name = functionName(run);
  const description = `function ${name}`;
  const { Timeout, VpcConfig } = await usableFunction(run, network.vpcId);
  const openWay = await hsmAccess(run, network, { description, securityGroupIds: VpcConfig?.SecurityGroupIds ?? [] });
  await waitFor(run, {
    what: `function ${name} to be Active`,
    duration: durations.worker,
    look: async () => {
      const seen = await usableFunction(run, network.vpcId);
      if (seen.State === 'Inactive') await wake(run);
      return seen;
    },
    until: ({ State }) => State === 'Active',
    show: ({ State }) => State!,
    alwaysWait: true,
  });
  await openWay();
  return {
    description,
    execute: async (script, once) => invoke(run, script, Timeout!, once),
    // Lambda goes on with a call whose caller is gone.
    settle: async since => outlast(run, since, Timeout! / 60),
  };
}

/** A function that has been idle for long refuses the call that wakes it [LambdaUG:functions-states]. */
async function wake(run: Run): Promise<void> {
  const Payload = Buffer.from(JSON.stringify({ script: 'true' }));
  await run.aws.once(service).send(new InvokeCommand({ FunctionName: functionName(run), Payload })).catch((error: Error) => {
    if (error.name !== 'ResourceConflictException') throw error;
  });
}

/** The function, if its configuration lets it reach the HSMs and take its time. */
async function usableFunction(run: Run, vpcId: string): Promise<FunctionConfiguration> {
  const FunctionName = functionName(run);
  const refuse = (expected: string, got: string, cause?: unknown) =>
    new ConfigurationError(`worker: expected ${expected} (got ${FunctionName}, ${got})`, {
      cause, remedy: 'Nothing was created or changed. docs/workers.md says what the function must be.',
    });
  // The roles' policies name a function of this account and region.
  const { partition, region, account } = readFunctionName(FunctionName)!;
  const { identity, inputs: { awsRegion } } = run;
  if ((partition ?? identity.partition) !== identity.partition
    || (region ?? awsRegion) !== awsRegion || (account ?? identity.accountId) !== identity.accountId) {
    throw refuse(`a function of ${awsRegion} in account ${identity.accountId}`, 'which is elsewhere');
  }
  const found = await run.aws(service).send(new GetFunctionConfigurationCommand({ FunctionName })).catch((error: Error) => {
    if (error.name !== 'ResourceNotFoundException') throw error;
    throw refuse(`a function of ${run.inputs.awsRegion} in account ${run.identity.accountId}`, 'which does not exist there', error);
  });
  const { VpcConfig, Timeout = 0, State, StateReason } = found;
  if (!VpcConfig?.VpcId) throw refuse(`a function in the cluster's VPC ${vpcId}`, 'which is in none');
  if (VpcConfig.VpcId !== vpcId) throw refuse(`a function in the cluster's VPC ${vpcId}`, `which is in ${VpcConfig.VpcId}`);
  if (Timeout < shortestTimeout) throw refuse(`a function with a timeout of ${shortestTimeout} seconds or more`, `which has ${Timeout}`);
  if (!usable.has(State)) throw refuse('a function that works', `which is ${State}: ${unended(StateReason ?? 'Lambda gives no reason')}`);
  return found;
}

/** @param timeout seconds after which Lambda itself ends the function; its answer may come a moment later */
async function invoke(run: Run, script: string, timeout: number, once = false): Promise<Outcome> {
  const FunctionName = functionName(run);
  const event = Buffer.from(JSON.stringify({ script }));
  const client = once ? run.aws.once(service) : run.aws(service);
  const tell = (so: string) => run.log.waiting(`for function ${FunctionName}${so}, usually ${durations.workerCommand.usually}`);
  const { Payload, FunctionError } = await withHeartbeat(run, tell, async () => client.send(
    new InvokeCommand({ FunctionName, Payload: event }), { requestTimeout: (timeout + 60) * 1000 },
  ));
  const text = Buffer.from(Payload ?? []).toString();
  const answer = v.safeParse(answerSchema, parse(text));
  if (FunctionError === undefined && answer.success) return answer.output;
  throw new ConfigurationError(
    FunctionError === undefined
      ? `worker: expected function ${FunctionName} to answer {"exitCode", "stdout", "stderr"} (got ${shown(text)})`
      : `worker: function ${FunctionName} failed (${FunctionError}): ${shown(text)}`,
    { remedy: 'docs/workers.md says what the function must do; its log group has the details. A script may be run again.' },
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function shown(text: string): string {
  if (text === '') return 'nothing';
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}

const functionName = (run: Run): string => (run.inputs.worker as Extract<WorkerKind, { kind: 'lambda' }>).functionName;
