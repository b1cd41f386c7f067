import { execFile } from 'node:child_process';
import { EC2Client } from '@aws-sdk/client-ec2';
import { FSxClient } from '@aws-sdk/client-fsx';
import { IAMClient } from '@aws-sdk/client-iam';
import { SSMClient } from '@aws-sdk/client-ssm';
import { STSClient } from '@aws-sdk/client-sts';
import type { Policy } from '../../src/simulator/iam/policy';
import type { Simulator } from '../../src/simulator/server';
import { byClock } from '../support/byClock';
import { has } from '../support/tools';

export const seconds = (count: number) => count * 1000;
export const minutes = (count: number) => count * 60_000;

interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** Real SDK clients of the simulator, which try once; as the administrator where no credentials are given. */
export function clientsOf({ clock, url, world }: Simulator, credentials: Credentials = world.sts.administrator) {
  const config = { endpoint: url, region: world.region, credentials: { ...credentials }, maxAttempts: 1 };
  const of = <C extends Parameters<typeof byClock>[0]>(client: C): C => byClock(client, clock);
  return {
    ec2: of(new EC2Client(config)), fsx: of(new FSxClient(config)), iam: of(new IAMClient(config)),
    ssm: of(new SSMClient(config)), sts: of(new STSClient(config)),
  };
}

/** Clients of a role that has these policies and no others. */
export function clientsWith(simulator: Simulator, ...statements: object[]) {
  const { iam, sts, accountId } = simulator.world;
  const policies = [{ Version: '2012-10-17', Statement: statements }] as unknown as Policy[];
  const trust: Policy = { Version: '2012-10-17', Statement: { Effect: 'Allow', Principal: { AWS: accountId }, Action: 'sts:AssumeRole' } };
  const role = iam.putRole({ name: 'tester', trust, policies });
  return clientsOf(simulator, sts.open(role, 'test', 3600));
}

/** Whether the AWS CLI is there; botocore reads XML more strictly than the SDK. */
export const awsCliIsThere = has('aws');

/** What the AWS CLI prints for a command, as the administrator: JSON, or its error. */
export async function awsCli({ clock, env }: Simulator, ...args: string[]): Promise<{ answer?: unknown; error: string }> {
  // It signs by this machine's clock.
  clock.wall = Date.now;
  return new Promise<{ answer?: unknown; error: string }>(resolve => {
    const environment = {
      ...env,
      AWS_DEFAULT_REGION: env.AWS_REGION,
      PATH: process.env.PATH,
      HOME: '/nonexistent',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_MAX_ATTEMPTS: '1',
    };
    execFile('aws', [...args, '--output', 'json'], { env: environment }, (_, stdout, stderr) => {
      resolve({ answer: stdout.trim() === '' ? undefined : JSON.parse(stdout), error: stderr.trim() });
    });
  }).finally(() => { clock.wall = () => clock.now(); });
}
