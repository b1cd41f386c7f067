import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateKeyCommand, DecryptCommand, DescribeKeyCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { rehearse } from '../src/rehearsal/rehearsal';
import { type Measurement, medians, print, times } from './measure';

/**
 * How fast the simulator is: real seconds of a rehearsal for each hour that it simulates, and milliseconds for calls that the
 * `moto_server` on the PATH knows too, of both through the same SDK.
 */
const {
  values: { rounds, calls },
} = parseArgs({ options: { rounds: { type: 'string', default: '9' }, calls: { type: 'string', default: '50' } } });

async function main(): Promise<void> {
  await rehearsals();
  const servers = await Promise.all([
    startServer('the simulator', process.execPath, ['--import', 'tsx', resolve('src/simulate.ts'), '--port', '0'], /simulated at (http:\/\/[\d.:]+),/),
    startServer('moto', 'moto_server', ['--host', '127.0.0.1', '--port', '5667'], /(http:\/\/[\d.:]+)/),
  ]);
  try {
    await compare(servers.flatMap(server => server ?? []));
  } finally {
    for (const server of servers) server?.stop();
  }
}

async function rehearsals(): Promise<void> {
  let hours = 0;
  const took = await medians(Number(rounds), new Map([['rehearsal', async () => {
    const { took: real, phases } = await rehearse({ print: () => undefined });
    hours = (Date.parse(phases.at(-1)!.ended) - Date.parse(phases[0]!.begun)) / 3_600_000;
    return real;
  }]]));
  const seconds = took.get('rehearsal')! / 1000;
  console.log(`A rehearsal of the whole way, ${hours.toFixed(2)} hours, takes ${seconds.toFixed(1)} s: ${(seconds / hours).toFixed(1)} `
    + `s an hour, ${times(hours * 3600 / seconds)} real time.\n`);
}

interface Server {
  readonly name: string;
  readonly url: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  stop(): void;
}

/** Nothing, and a line that says so, where there is no such program. */
async function startServer(name: string, program: string, args: readonly string[], address: RegExp): Promise<Server | undefined> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const failed = once(child, 'error').then(() => undefined);
  let said = '';
  const listening = new Promise<string>(done => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => {
        said += chunk;
        const url = address.exec(said)?.[1];
        if (url !== undefined) done(url);
      });
    }
  });
  const url = await Promise.race([listening, failed]);
  const exported = (variable: string) => new RegExp(`^export ${variable}='(.*)'`, 'm').exec(said)?.[1] ?? 'any';
  const credentials = { accessKeyId: exported('AWS_ACCESS_KEY_ID'), secretAccessKey: exported('AWS_SECRET_ACCESS_KEY') };
  if (url !== undefined) return { name, url, credentials, stop: () => void child.kill() };
  console.log(`${program} is not on the PATH: no figures of ${name}.`);
  return undefined;
}

async function compare(servers: readonly Server[]): Promise<void> {
  const prepared = await Promise.all(servers.map(async server => ({ server, operations: await operationsOf(server) })));
  const took = await medians(Number(rounds), new Map(prepared.flatMap(({ server, operations }) =>
    Object.entries(operations).map(([name, call]): [string, Measurement] => [`${server.name} ${name}`, async () => manyTimes(call)]))));
  print(['call', ...servers.map(({ name }) => `${name}, ms`), 'ratio'], Object.keys(prepared[0]!.operations).map(name => {
    const each = servers.map(server => took.get(`${server.name} ${name}`)!);
    return [name, ...each.map(value => value.toFixed(2)), each.length > 1 ? times(each[1]! / each[0]!) : ''];
  }));
}

/** Milliseconds of one call, one after the other. */
async function manyTimes(call: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  for (let count = Number(calls); count > 0; count--) await call();
  return (performance.now() - begun) / Number(calls);
}

async function operationsOf({ url, credentials }: Server): Promise<Record<string, () => Promise<unknown>>> {
  const of = { region: 'eu-central-1', endpoint: url, credentials };
  const [kms, ssm, sts, ec2] = [new KMSClient(of), new SSMClient(of), new STSClient(of), new EC2Client(of)];
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  const KeyId = KeyMetadata!.KeyId!;
  const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId, Plaintext: Buffer.alloc(32) }));
  await ssm.send(new PutParameterCommand({ Name: '/bench', Value: 'text', Type: 'String' }));
  return {
    'sts:GetCallerIdentity': async () => sts.send(new GetCallerIdentityCommand({})),
    'kms:DescribeKey': async () => kms.send(new DescribeKeyCommand({ KeyId })),
    'kms:Encrypt': async () => kms.send(new EncryptCommand({ KeyId, Plaintext: Buffer.alloc(32) })),
    'kms:Decrypt': async () => kms.send(new DecryptCommand({ CiphertextBlob })),
    'ssm:GetParameter': async () => ssm.send(new GetParameterCommand({ Name: '/bench' })),
    'ec2:DescribeSubnets': async () => ec2.send(new DescribeSubnetsCommand({})),
  };
}

void main();
