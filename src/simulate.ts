import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ConfigurationError } from './errors';
import { exitCodes, readOptions, runProgram } from './rehearsal/commandLine';
import { example } from './simulator/account';
import { MachineClock } from './simulator/core/clock';
import { checkKept } from './simulator/keep';
import { type Simulator, startSimulator } from './simulator/server';

const help = `Starts the simulated AWS and GitHub, for any client that is given its addresses, until it is interrupted.

Usage: npm run simulate [-- OPTIONS]

  --port NUMBER   port on 127.0.0.1 (default 4577), 0 for any that is free
  --speed NUMBER  how many times as fast AWS does what takes it time (default 60); its clock is that of this machine
  --state FILE    goes on with the account that is in this file, and keeps it there when it is interrupted
  --json          addresses, keys and what is in the account on standard output, as one line of JSON, instead of lines for a shell
  -h, --help      this text

docs/simulator.md has what it knows, and AWS's own guide on it.

Exit status: 0 when it was interrupted, 1 when it failed, 2 when options cannot be used.
`;

const optionTable = {
  port: { type: 'string' }, speed: { type: 'string' }, state: { type: 'string' }, json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Of the surroundings these would count before what is exported, or be sent with it. [CLI:cli-configure-envvars] */
const unset = ['AWS_SESSION_TOKEN', 'AWS_PROFILE'];

/** AWS's clients, by the names that their services sign with; each is loaded when somebody asks for what is not simulated. */
const clients: Readonly<Record<string, () => Promise<object>>> = {
  cloudhsm: async () => import('@aws-sdk/client-cloudhsm-v2'),
  ec2: async () => import('@aws-sdk/client-ec2'),
  fsx: async () => import('@aws-sdk/client-fsx'),
  iam: async () => import('@aws-sdk/client-iam'),
  kms: async () => import('@aws-sdk/client-kms'),
  lambda: async () => import('@aws-sdk/client-lambda'),
  logs: async () => import('@aws-sdk/client-cloudwatch-logs'),
  ssm: async () => import('@aws-sdk/client-ssm'),
  sts: async () => import('@aws-sdk/client-sts'),
};

const knows = async (service: string, operation: string): Promise<boolean> => `${operation}Command` in (await clients[service]?.() ?? {});

/** Runs the simulator on its own until it is interrupted. */
async function main(): Promise<void> {
  const options = readOptions(optionTable);
  if (options.help) {
    process.stdout.write(help);
    return;
  }
  const { port: givenPort = '4577', speed: givenSpeed = '60' } = options;
  const [port, speed] = [Number(givenPort), Number(givenSpeed)];
  if (!/^\d+$/.test(givenPort) || port > 65_535) {
    throw new ConfigurationError(`--port: expected a whole number from 0 to 65535 (got "${givenPort}")`);
  }
  if (!(speed > 0) || speed === Infinity) throw new ConfigurationError(`--speed: expected a number above 0 (got "${givenSpeed}")`);
  const state = options.state === undefined ? undefined : readState(options.state);
  const simulator = await startSimulator({ clock: new MachineClock(), speed, port, knows, state }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    throw new ConfigurationError(`--port: expected one that is free, such as 0 for any (got "${givenPort}")`, { cause: error });
  });
  const close = () => {
    process.exitCode = exitCodes.done;
    if (options.state !== undefined) writeState(options.state, simulator);
    void simulator.close();
  };
  process.once('SIGINT', close).once('SIGTERM', close);
  const started = describe(simulator, speed);
  process.stdout.write(options.json ? `${JSON.stringify(started)}\n` : shell(started));
}

/** The account that the file has; none where it is not there yet. */
function readState(file: string): string | undefined {
  try {
    const state = readFileSync(file, 'utf8');
    checkKept(state);
    return state;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && existsSync(dirname(resolve(file)))) return undefined;
    throw new ConfigurationError(`--state: expected a file of this simulator's, or one that is not there yet (got "${file}": ${message})`);
  }
}

/** In one step, so that no half of an account is left; for nobody else to read, since keys and passwords are in it. */
function writeState(file: string, simulator: Simulator): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, simulator.keep(), { mode: 0o600 });
  renameSync(draft, file);
}

/** What its clients may know of it. */
function describe({ env, url, world }: Simulator, speed: number) {
  const { ec2, iam, github, hardware } = world;
  return {
    url,
    speed,
    unset,
    env: {
      ...env,
      GITHUB_TOKEN: example.secretsToken,
      SIMULATED_AWS_ROOT: hardware.awsRoot.trim(),
      SIMULATED_MANUFACTURER_ROOT: hardware.manufacturerRoot.trim(),
    },
    account: world.accountId,
    region: world.region,
    vpcs: [...ec2.vpcs.keys()],
    subnets: [...ec2.subnets.values()].map(({ id, zone, cidr, mapPublicIpOnLaunch }) => ({
      id, zone, cidr, isPublic: mapPublicIpOnLaunch === true,
    })),
    roles: [...iam.roles.keys()].map(name => `arn:${world.partition}:iam::${world.accountId}:role/${name}`),
    instanceProfiles: [...iam.instanceProfiles.keys()],
    repositories: [...github.repositories.keys()],
    tokens: { mayWriteSecrets: example.secretsToken, mayOnlyRead: example.readToken, ofTheJob: example.jobToken },
  };
}

/** The same as lines that can be pasted into a shell as they are. */
function shell({ env, ...started }: ReturnType<typeof describe>): string {
  return [
    `# AWS and GitHub, simulated at ${started.url}, by this machine's clock; what takes AWS an hour takes `
    + `${Number((3600 / started.speed).toPrecision(3))} seconds. Ctrl-C ends it.`,
    '# What a simulated machine is told to run, runs on this one, as you: give these keys, which are new with each account, to nobody.',
    '# Paste these lines into the shell of a client:',
    `unset ${started.unset.join(' ')}`,
    ...Object.entries(env).map(([name, value]) => `export ${name}='${value.replace(/'/g, '\'\\\'\'')}'`),
    `# Account ${started.account} in ${started.region}, VPC ${started.vpcs.join(', ')}`,
    ...started.subnets.map(({ id, zone, cidr, isPublic }) => `# Subnet ${id}  ${zone}  ${cidr}  ${isPublic ? 'public' : 'private'}`),
    ...started.roles.map(arn => `# Role ${arn}`),
    ...started.instanceProfiles.map(name => `# Instance profile ${name}`),
    ...started.repositories.map(name => `# Repository ${name}, whose secrets GITHUB_TOKEN may write (the input github-token)`),
    '# The roots that the simulated HSMs prove themselves by are SIMULATED_AWS_ROOT and SIMULATED_MANUFACTURER_ROOT',
    '# (the inputs aws-root-certificate and manufacturer-root-certificate).',
    '',
  ].join('\n');
}

runProgram(main);
