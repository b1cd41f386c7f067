import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListKeysCommand } from '@aws-sdk/client-kms';
import { awsClients } from '../../src/aws/clients';
import { isAwsHost } from '../../src/aws/partition';
import { elsewhereThanGitHub } from '../../src/github/addresses';
import { requestIdToken } from '../../src/github/idToken';
import { SecretStore } from '../../src/github/secrets';
import type { RawInputs } from '../../src/inputs/table';
import { kms } from '../../src/kms/client';
import { inputsFor } from '../../src/rehearsal/inputs';
import { rehearseOn, type RehearsalResult } from '../../src/rehearsal/rehearsal';
import { summarize } from '../../src/report/summary';
import { type Simulator, startSimulator } from '../../src/simulator/server';
import { closeAfter } from '../support/open';

/**
 * A step before ours can write variables and files that lead our requests elsewhere. Nobody can tell by the answers; so each address that
 * is not AWS's or GitHub's own is named wherever somebody looks for proof.
 */
let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator();
  closeAfter('test', simulator);
});
const before = { ...process.env };
afterEach(() => { process.env = { ...before }; });

const services = ['CLOUDHSM_V2', 'CLOUDWATCH_LOGS', 'EC2', 'FSX', 'IAM', 'KMS', 'LAMBDA', 'SSM', 'STS'];

type Ran = Omit<RehearsalResult, 'took'> & { readonly log: string };

async function run(change: Record<string, string | undefined>, inputs: RawInputs = {}): Promise<Ran> {
  const env = Object.fromEntries(
    Object.entries({ ...simulator.env, ...change }).filter((each): each is [string, string] => each[1] !== undefined),
  );
  const given = { ...inputsFor(simulator, undefined, () => undefined), 'poll-interval': '60', ...inputs };
  const log: string[] = [];
  const result = await rehearseOn({ ...simulator, env }, { inputs: given, asGiven: true, print: line => log.push(line) });
  return { ...result, log: log.join('\n') };
}

test('what was led elsewhere by the variable of each service is no proof: log, summary and evidence say where it was', async () => {
  const one = Object.fromEntries(services.map(service => [`AWS_ENDPOINT_URL_${service}`, simulator.url]));
  const { report, log } = await run({ ...one, AWS_ENDPOINT_URL: undefined }, { phases: 'provision, initialize' });
  expect(report.evidence.hardware).toMatchObject({ verdict: { genuine: true }, offeredAt: simulator.url });
  expect(report.simulated).toBe(true);
  const { elsewhere } = report.phases.at(-1)!;
  expect(elsewhere).toEqual([
    { address: simulator.url, whom: expect.arrayContaining(['AWS (CLOUDHSM_V2)', 'AWS (STS)', 'GitHub (ACTIONS_ID_TOKEN_REQUEST_URL)']) },
  ]);
  expect(log).toContain(`AWS is asked at ${simulator.url}, which is not an address of its own`);
  expect(summarize(report)).toContain(`addresses that are not AWS's or GitHub's own:** \`${simulator.url}\``);
});

test('what a file of AWS\'s configuration leads elsewhere is named, too', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'safe-storage-aws-')), 'config');
  writeFileSync(file, `[default]\nendpoint_url = ${simulator.url}\n`);
  process.env.AWS_CONFIG_FILE = file;
  const asked: string[] = [];
  const { administrator } = simulator.world.sts;
  const aws = awsClients({
    region: 'eu-central-1', environment: {}, clock: simulator.clock, onElsewhere: (service, address) => asked.push(`${service} ${address}`),
    credentials: { current: async () => administrator, discard: () => false },
  });
  await aws(kms).send(new ListKeysCommand({}));
  expect(asked).toEqual([`KMS ${simulator.url}`]);
});

test.each([
  [{ AWS_ENDPOINT_URL_STS: 'http://sts.example.com' }, 'AWS_ENDPOINT_URL_STS: expected an address with https (got "http://sts.ex'],
  [{ ACTIONS_ID_TOKEN_REQUEST_URL: 'http://token.example.com/?a=b' }, 'ACTIONS_ID_TOKEN_REQUEST_URL: expected an address with https'],
])('without TLS nothing goes past this machine: %j', async (change, message) => {
  await expect(run(change)).rejects.toThrow(message);
  expect(simulator.requests.filter(({ service }) => service !== 'oidc')).toEqual([]);
});

test('nor does GitHub\'s token, or a secret', async () => {
  const environment = { GITHUB_REPOSITORY: 'a/b', GITHUB_API_URL: 'http://api.example.com' };
  const store = new SecretStore({ token: 'ghp_x', environment });
  await expect(store.check()).rejects.toThrow(/GITHUB_API_URL: expected an address with https \(got "http:\/\/api\.example\.com"\)/);
  const asking = requestIdToken('x', { ACTIONS_ID_TOKEN_REQUEST_URL: 'ftp://x', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'y' });
  await expect(asking).rejects.toThrow('expected an address with https');
});

test('nor is anybody asked whose certificate is not checked', async () => {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
  await expect(run({ AWS_ENDPOINT_URL_STS: 'https://sts.eu-central-1.amazonaws.com' }))
    .rejects.toThrow('AWS_ENDPOINT_URL_STS: expected an address whose certificate is checked (got "https://sts.eu-');
  await expect(run({ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://run-1.actions.githubusercontent.com/x?y=z' }))
    .rejects.toMatchObject({ remedy: expect.stringContaining('NODE_TLS_REJECT_UNAUTHORIZED is 0') as string });
  // The simulator is on this machine.
  expect((await run({}, { phases: 'plan' })).failure).toBeUndefined();
});

test('a proxy is named, without its password', async () => {
  Object.assign(process.env, { HTTPS_PROXY: 'http://user:secret@proxy.example:3128', NO_PROXY: '127.0.0.1' });
  const { report, log } = await run({}, { phases: 'verify' });
  expect(report.phases[0]!.elsewhere).toContainEqual({ address: 'http://proxy.example:3128', whom: ['proxy'] });
  expect(log).toContain('http://proxy.example:3128');
  expect(JSON.stringify(report) + log).not.toContain('user:secret');
});

test.each([
  [{}, []],
  [{ GITHUB_API_URL: 'https://api.github.com', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://run-1.actions.githubusercontent.com/x?y=z' }, []],
  [{ GITHUB_API_URL: 'https://api.octocorp.ghe.com' }, []],
  [{ GITHUB_API_URL: 'https://ghes.example.com/api/v3' }, [['GITHUB_API_URL', 'https://ghes.example.com']]],
  [{ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://raw.githubusercontent.com/x' }, [
    ['ACTIONS_ID_TOKEN_REQUEST_URL', 'https://raw.githubusercontent.com'],
  ]],
])('of GitHub\'s addresses %j these are elsewhere: %j', (environment, elsewhere) => {
  expect(elsewhereThanGitHub(environment)).toEqual(elsewhere);
});

test.each([
  'kms.eu-central-1.amazonaws.com', 'kms-fips.us-east-1.amazonaws.com', 'iam.amazonaws.com', 'iam.us-gov.amazonaws.com',
  'sts.amazonaws.com',
  'cloudhsmv2.cn-north-1.amazonaws.com.cn', 'vpce-0a1-b2.kms.eu-central-1.vpce.amazonaws.com', 'kms.eu-central-1.api.aws',
  'kms.eusc-de-east-1.amazonaws.eu', 'kms.cn-north-1.api.amazonwebservices.com.cn', 'ec2.us-gov-west-1.amazonaws.com',
  'portal.sso.eu-west-1.amazonaws.com',
])('%s is AWS', host => { expect(isAwsHost(host)).toBe(true); });

test.each([
  '127.0.0.1', 'notamazonaws.com', 'aws.example.com', 'kms.eu-central-1.amazonaws.com.example.com', 'amazonaws.com',
  // Under AWS's domains, and yet anybody's.
  'a1b2c3.execute-api.eu-central-1.amazonaws.com', 'kms.s3.amazonaws.com', 'kms.s3.eu-central-1.amazonaws.com',
  'kms.s3-us-west-2.amazonaws.com',
  'kms-1.eu-central-1.elb.amazonaws.com', 'ec2-1-2-3-4.eu-central-1.compute.amazonaws.com',
  'vpce-0a1-b2.vpce-svc-0a1.eu-central-1.vpce.amazonaws.com',
])('%s may be anybody', host => { expect(isAwsHost(host)).toBe(false); });
