import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DescribeClustersCommand } from '@aws-sdk/client-cloudhsm-v2';
import { DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import { DescribeFileSystemsCommand } from '@aws-sdk/client-fsx';
import { ListKeysCommand } from '@aws-sdk/client-kms';
import { GetParameterCommand } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { awsClients } from '../../src/aws/clients';
import { webIdentityCredentials } from '../../src/aws/credentials';
import { identify, sts } from '../../src/aws/identity';
import type { RequestHandler } from '../../src/aws/requestHandler';
import { systemClock } from '../../src/clock';
import { cloudhsm } from '../../src/cloudhsm/client';
import { ec2 } from '../../src/ec2/client';
import { explain } from '../../src/errors';
import { fsx } from '../../src/fsx/client';
import { kms } from '../../src/kms/client';
import { ssm } from '../../src/ssm/client';
import { startGitHub } from '../github/server';
import { testAuthority } from '../support/authority';
import { newStorage } from '../support/storage';

const regions: [region: string, domain: string][] = [
  [
    'eu-central-1', 'amazonaws.com',
  ], ['us-gov-west-1', 'amazonaws.com'], ['cn-north-1', 'amazonaws.com.cn'], ['eusc-de-east-1', 'amazonaws.eu'],
];

/** Notes the hosts that are asked, and answers nothing. */
function listener(): { hosts: string[]; requestHandler: RequestHandler } {
  const hosts: string[] = [];
  const handle = async ({ protocol, hostname }: { protocol: string; hostname: string }) => {
    hosts.push(`${protocol}//${hostname}`);
    throw new Error('nobody there');
  };
  return { hosts, requestHandler: { handle } as unknown as RequestHandler };
}

test.each(regions)('in %s every service is asked at its regional endpoint, by TLS', async (region, domain) => {
  const { hosts, requestHandler } = listener();
  const credentials = { current: async () => ({ accessKeyId: 'x', secretAccessKey: 'y' }), discard: () => false };
  const aws = awsClients({ region, credentials, environment: {}, clock: systemClock, requestHandler });
  await Promise.allSettled([
    aws.once(cloudhsm).send(new DescribeClustersCommand({})), aws.once(ec2).send(new DescribeInstancesCommand({})),
    aws.once(fsx).send(new DescribeFileSystemsCommand({})), aws.once(kms).send(new ListKeysCommand({})),
    aws.once(ssm).send(new GetParameterCommand({ Name: 'x' })), aws.once(sts).send(new GetCallerIdentityCommand({})),
  ]);
  const names = ['cloudhsmv2', 'ec2', 'fsx', 'kms', 'ssm', 'sts'];
  expect(hosts.sort()).toEqual(names.map(name => `https://${name}.${region}.${domain}`));
});

test.each(regions)('in %s a session is asked for at the region\'s own STS', async (region, domain) => {
  const { hosts, requestHandler } = listener();
  const github = await startGitHub();
  const environment = { ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/oidc/token`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token' };
  const source = webIdentityCredentials({
    roleArn: 'arn:aws:iam::111122223333:role/x', region, sessionName: 'x', environment, clock: github.clock, requestHandler,
  });
  await expect(source.current()).rejects.toThrow('nobody there');
  await github.close();
  expect(new Set(hosts)).toEqual(new Set([`https://sts.${region}.${domain}`]));
});

describe('a region', () => {
  test('that AWS does not have is found before anything is made, and named by its input', async () => {
    const storage = await newStorage({ region: 'eu-central-9' });
    const told = await storage.run({ 'aws-region': 'eu-central-9', 'phases': 'provision' }).then(() => 'it ran', explain);
    expect(told).toMatch(
      /^AWS cannot be reached in aws-region "eu-central-9": nobody answers at its STS\.\n.*whether there is such a region/,
    );
    expect(storage.simulator.world.cloudhsm.clusters.size).toBe(0);
  });

  test('whose name is in no DNS is said to be none', async () => {
    const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND sts.eu-central-9.amazonaws.com'), { code: 'ENOTFOUND' });
    const requestHandler = { handle: async () => { throw unknown; } } as unknown as RequestHandler;
    const clock = { ...systemClock, sleep: async () => undefined };
    const credentials = { current: async () => ({ accessKeyId: 'x', secretAccessKey: 'y' }), discard: () => false };
    const aws = awsClients({ region: 'eu-central-9', credentials, environment: {}, clock, requestHandler });
    await expect(identify(aws, { region: 'eu-central-9', clock }).catch(explain)).resolves
      .toMatch(
        /^aws-region: expected a region of AWS \(got "eu-central-9"\): there is no such host as its STS\.[^]*ENOTFOUND sts\.eu-central-9/,
      );
  });

  test('that the account has not enabled is said to be so', async () => {
    const fault = {
      code: 'RegionDisabledException', message: 'STS is not activated in this region for account:111122223333.', status: 403,
    };
    const storage = await newStorage({ faults: [{ service: 'sts', operation: 'AssumeRoleWithWebIdentity', call: 'every', fault }] });
    await expect(storage.run({ phases: 'provision' }).catch(explain)).resolves.toMatch(
      /RegionDisabledException: STS is not activated[^]*has not enabled eu-central-1/,
    );
  });

  test.each(
    ['serviceDomain', 'domain'] as const,
  )('of the European Sovereign Cloud takes a storage, whatever services are called there (%s)', async viaServiceEndsIn => {
    const storage = await newStorage({ region: 'eusc-de-east-1', settings: { viaServiceEndsIn } });
    const { failure, outputs } = await storage.run({ ...await testAuthority(), 'aws-region': 'eusc-de-east-1' });
    expect(failure).toBeUndefined();
    expect(outputs.get('key-arn')).toMatch(/^arn:aws-eusc:kms:eusc-de-east-1:/);
    expect(outputs.get('mount-command')).toContain('.fsx.eusc-de-east-1.amazonaws.eu:');
  });
});

describe('no source names a partition where it means "this one"', () => {
  const root = join(__dirname, '../..');
  const lines = ['src', 'templates'].flatMap(folder => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(ts|py|yml|Dockerfile)$|Dockerfile$/.test(file))
    .flatMap(file => readFileSync(join(root, folder, file), 'utf8').split('\n').map(text => ({ file: `${folder}/${file}`, text }))))
    // What explains or shows an example is no code; `//` within an address begins no comment.
    .map(({ file, text }) => ({ file, text: text.replace(/(^|[^:])\/\/.*$/, '$1').replace(/^\s*(\/?\*|#).*$/, '') }));
  const found = (pattern: RegExp) => lines.filter(({ text }) => pattern.test(text)).map(({ file, text }) => `${file}: ${text.trim()}`);

  /** The lines that may name one, by what is in them; each with its reason. */
  const domains: Readonly<Record<string, string>> = {
    'src/aws/partition.ts': 'where the domains are known',
    'src/simulator/core/regions.ts': 'where the simulator knows them',
    'src/report/console.ts': 'the console of partition aws alone is linked',
    '[IsInChina, ec2.amazonaws.com.cn,': 'both, in the stack that is deployed in any partition',
    "const audience = 'sts.amazonaws.com'": 'a name that the account\'s provider agrees to, in every partition',
    'ClientIdList: [sts.amazonaws.com]': 'the same, in the bootstrap stack',
    ':aud: sts.amazonaws.com': 'the same, in the roles\' trust',
    ":aud`]: 'sts.amazonaws.com'": 'the same, in the simulated account',
    "audiences: ['sts.amazonaws.com']": 'the same, in the simulated account',
    'docs.aws.amazon.com': 'the root is fetched in partition aws alone',
    's3.amazonaws.com': 'the CLI\'s packages are in one bucket of partition aws (docs/assumptions.md)',
    'cloudhsm.amazonaws.com': 'service-linked roles are named so in every partition',
    'cks.kms.amazonaws.com': 'service-linked roles are named so in every partition',
    "'fsx.amazonaws.com'": 'service-linked roles are named so in every partition',
    'doc/${service.target}': 'an XML namespace',
    'lambda.amazonaws.com': 'Lambda\'s principal is the same in every partition',
    'dkr.ecr.REGION': 'a description',
    'arn:aws:iam::111122223333:role/deploy': 'an example in an error message',
    'not an alias, such as': 'an example in an error message',
    'arn:aws:ssm:REGION': 'a description',
    'arn:aws(-(us-gov|eusc))?': 'a pattern of AWS\'s own model',
  };
  const unexplained = (hits: string[]) => hits.filter(hit => !Object.keys(domains).some(known => hit.includes(known)));

  test('in ARNs', () => {
    expect(unexplained(found(/arn:aws:/))).toEqual([]);
  });

  test('in names of hosts and services', () => {
    expect(unexplained(found(/\.(amazonaws|aws\.amazon)\.com/))).toEqual([]);
  });

  test('and no exception is left over', () => {
    const all = found(/arn:aws|amazonaws\.com|aws\.amazon\.com/);
    expect(Object.keys(domains).filter(known => !all.some(hit => hit.includes(known)))).toEqual([]);
  });
});
