import { parseArgs } from 'node:util';
import { ScaledClock } from './simulator/core/clock';
import { startSimulator } from './simulator/server';

const usage = `Starts the simulated AWS and GitHub, for any client that is given its addresses.

  npm run simulate -- [--port N] [--speed N]

  --port    port on 127.0.0.1; 4577 where it is not given, 0 for any that is free
  --speed   how many simulated seconds pass in one; 60 where it is not given
`;

/** Runs the simulator on its own until it is interrupted. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4577' }, speed: { type: 'string', default: '60' }, help: { type: 'boolean' } },
  });
  const port = Number(values.port);
  const speed = Number(values.speed);
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port: expected a number from 0 to 65535 (got "${values.port}")`);
  }
  if (!(speed > 0)) throw new Error(`--speed: expected a number above 0 (got "${values.speed}")`);
  const simulator = await startSimulator({ clock: new ScaledClock(speed), port });
  process.stdout.write(describe(simulator, speed));
  const close = () => void simulator.close();
  process.once('SIGINT', close).once('SIGTERM', close);
}

function describe({ env, url, world }: Awaited<ReturnType<typeof startSimulator>>, speed: number): string {
  const { ec2, iam, github, hardware } = world;
  const exports = Object.entries(env).map(([name, value]) => `export ${name}='${value.replace(/'/g, "'\\''")}'`);
  const subnets = [...ec2.subnets.values()].map(({ id, zone, cidr, mapPublicIpOnLaunch }) => `  ${id}  ${zone}  ${cidr}  `
    + `${mapPublicIpOnLaunch ? 'public' : 'private'}`);
  return [
    `# AWS and GitHub, simulated at ${url}; ${speed} seconds pass in one. Ctrl-C ends it.`,
    '# What a simulated machine is told to run, runs on this one, as you: give these keys, which are new at each start, to nobody.',
    ...exports,
    '',
    `# Account ${world.accountId} in ${world.region}`,
    `# VPC      ${[...ec2.vpcs.keys()].join(', ')}`,
    ...subnets.map(line => `#${line}`),
    `# Roles    ${[...iam.roles.keys()].join(', ')}`,
    `# GitHub   ${[...github.repositories.keys()].join(', ')}`,
    '',
    '# The roots that the simulated HSMs prove themselves by (aws-root-certificate, manufacturer-root-certificate)',
    hardware.awsRoot,
    hardware.manufacturerRoot,
  ].join('\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 1;
});
