import { callAws } from '../awsCall';
import { runCli } from '../cloudhsmCli/run';
import { CONFIG, server, SHIPPED, type Configuration } from '../configuration';
import { done, failed, type Program, type ProgramAnswer, type ProgramCall } from '../program';

/** The options and whether each has one value, several, or none. [docs:configure-sdk5-params] */
const options: Readonly<Record<string, 'one' | 'many' | 'none'>> = {
  '-a': 'many',
  '--cluster-id': 'one',
  '--region': 'one',
  '--endpoint': 'one',
  '--hsm-ca-cert': 'one',
  '--log-type': 'one',
  '--log-file': 'one',
  '--log-level': 'one',
  '--log-rotation': 'one',
  '--disable-key-availability-check': 'none',
  '--enable-key-availability-check': 'none',
};

const configureCli: Program = async call => {
  const { sandbox } = call;
  const given = readOptions(call.args);
  if (typeof given === 'string') return usage(given);
  const config = JSON.parse(sandbox.read(CONFIG) ?? JSON.stringify(SHIPPED)) as Configuration;
  const cluster = config.clusters[0]?.cluster;
  if (cluster === undefined) return failed(1, 'The configuration file names no cluster');
  // [docs:cloudhsm_cli-configs-multi-cluster] The words are not known.
  if (config.clusters.length > 1) return failed(1, 'The configuration file names several clusters; use add-cluster and remove-cluster');

  const addresses = given.get('-a') ?? (given.has('--cluster-id') ? await clusterAddresses(call, given) : undefined);
  if (addresses !== undefined && !Array.isArray(addresses)) return addresses;
  if (addresses !== undefined) cluster.servers = addresses.map(server);

  const [authority] = given.get('--hsm-ca-cert') ?? [];
  if (authority !== undefined) {
    if (sandbox.read(authority, call.folder) === undefined) return failed(1, `The file ${authority} does not exist`);
    cluster.hsm_ca_file = sandbox.hostPath(sandbox.file(authority, call.folder));
  }
  if (given.has('--disable-key-availability-check')) cluster.options = { ...cluster.options, disable_key_availability_check: true };
  if (given.has('--enable-key-availability-check')) cluster.options = { ...cluster.options, disable_key_availability_check: false };
  for (const [option, member] of [
    ['--log-type', 'log_type'], ['--log-file', 'log_file'], ['--log-level', 'log_level'], ['--log-rotation', 'log_interval'],
  ] as const) {
    const [value] = given.get(option) ?? [];
    if (value !== undefined) config.logging[member] = sandbox.hostPath(value);
  }
  sandbox.write(CONFIG, JSON.stringify(config, null, 2));
  return done();
};

const cloudhsmCli: Program = call => {
  const { world, sandbox, folder } = call;
  const text = sandbox.read(CONFIG) ?? JSON.stringify(SHIPPED);
  const answer = runCli(world, {
    argv: call.args,
    stdin: call.stdin,
    env: { CLOUDHSM_ROLE: call.env.CLOUDHSM_ROLE, CLOUDHSM_PIN: call.env.CLOUDHSM_PIN },
    config: text,
    caCertificate: sandbox.read(authorityOf(text), folder),
    host: sandbox.host,
    version: sandbox.packages.get('cloudhsm-cli') ?? '',
  });
  return answer;
};

/** The programs of the CloudHSM client. */
export const clientPrograms: Readonly<Record<string, Program>> = { 'configure-cli': configureCli, 'cloudhsm-cli': cloudhsmCli };

function authorityOf(config: string): string {
  try {
    return (JSON.parse(config) as Configuration).clusters[0]?.cluster.hsm_ca_file ?? '';
  } catch {
    return '';
  }
}

/** The given options, or what is wrong with them. */
function readOptions(args: readonly string[]): Map<string, string[]> | string {
  const found = new Map<string, string[]>();
  const rest = args.flatMap(arg => /^--[\w-]+=/.test(arg) ? [arg.replace(/=.*/s, ''), arg.replace(/^[^=]*=/s, '')] : [arg]);
  for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
    const kind = options[option];
    // `configure-cli update` was of older versions. [RadiumGu]
    if (kind === undefined) return option.startsWith('-') ? `unexpected argument '${option}' found` : `unrecognized subcommand '${option}'`;
    const values: string[] = [];
    while (kind !== 'none' && rest[0] !== undefined && !rest[0].startsWith('-')
      && (kind === 'many' || values.length === 0)) values.push(rest.shift() ?? '');
    if (kind !== 'none' && values.length === 0) return `a value is required for '${option} <VALUE>' but none was supplied`;
    if (found.has(option)) return `the argument '${option}' cannot be used multiple times`;
    found.set(option, values);
  }
  if (found.has('-a') && found.has('--cluster-id')) return 'the argument \'-a\' cannot be used with \'--cluster-id\'';
  return found;
}

function usage(problem: string): ProgramAnswer {
  return failed(2, `error: ${problem}\n\nUsage: configure-cli [OPTIONS]\n\nFor more information, try '--help'.`);
}

/** Asks DescribeClusters, with the host's identity. [docs:configure-sdk5-params] */
async function clusterAddresses(call: ProgramCall, given: Map<string, string[]>): Promise<string[] | ProgramAnswer> {
  const [clusterId = ''] = given.get('--cluster-id') ?? [];
  const region = given.get('--region')?.[0] ?? call.env.AWS_DEFAULT_REGION ?? call.env.AWS_REGION ?? 'us-east-1';
  const answer = await callAws(call, {
    service: 'cloudhsm', host: 'cloudhsmv2', target: 'BaldrApiService.DescribeClusters', region,
  }, { Filters: { clusterIds: [clusterId] } });
  if ('problem' in answer) return failed(1, `Failed to describe the cluster: ${answer.problem}`);
  const { Clusters: [cluster] = [] } = answer.body as { Clusters?: { Hsms?: { State?: string; EniIp?: string }[] }[] };
  if (cluster === undefined) return failed(1, `The cluster ${clusterId} does not exist`);
  // Before an HSM is ACTIVE there is no server to write. [bench]
  return (cluster.Hsms ?? []).flatMap(({ State: state, EniIp: address }) => state === 'ACTIVE' && address !== undefined ? [address] : []);
}
