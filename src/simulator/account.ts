import { randomBytes } from 'node:crypto';
import type { World } from './world';

/** Others in this machine may ask the simulator, too, and with a job's token they would be that job. */
const unguessable = (text: string): string => `${text}_${randomBytes(16).toString('hex')}`;

/**
 * The example account: an account of AWS as a company would have prepared it, and its repository on GitHub.
 * The ids are fixed so that rehearsals, tests and documentation can name them.
 */
export const example = {
  accountId: '111122223333',
  region: 'eu-central-1',
  vpcId: 'vpc-0a11d6b1e5f0c0001',
  /** One private subnet in each of three zones, in the order of the zones. */
  subnetIds: ['subnet-0a11d6b1e5f0c00a1', 'subnet-0a11d6b1e5f0c00b1', 'subnet-0a11d6b1e5f0c00c1'],
  /** In the first zone; holds the NAT gateway through which the private subnets reach AWS. */
  publicSubnetId: 'subnet-0a11d6b1e5f0c00a9',
  /** The VPC's main route table, which the private subnets use. */
  routeTableId: 'rtb-0a11d6b1e5f0c0001',
  publicRouteTableId: 'rtb-0a11d6b1e5f0c0009',
  natGatewayId: 'nat-0a11d6b1e5f0c0001',
  internetGatewayId: 'igw-0a11d6b1e5f0c0001',
  /** The VPC's default security group. */
  securityGroupId: 'sg-0a11d6b1e5f0c0001',
  /** Assumed with GitHub's token; its policies are not checked until `world.iam` is given some. */
  deployRole: 'safe-storage-deploy',
  /** The role of the instance that runs `cloudhsm-cli`, and its instance profile. */
  workerRole: 'safe-storage-worker',
  workerProfile: 'safe-storage-worker',
  /** Under it passwords are kept in Parameter Store. */
  parameterKey: 'alias/safe-storage-parameters',
  repository: 'example/vault',
  repositoryId: 900100200,
  ownerId: 500600,
  environment: 'production',
  /** May write the secrets of the repository and of its environments. */
  secretsToken: unguessable('github_pat_EXAMPLE_may_write_secrets'),
  /** May read the repository and nothing else. */
  readToken: unguessable('github_pat_EXAMPLE_may_only_read'),
  /** `GITHUB_TOKEN` of the job: may write issues, can never write secrets. [github/docs github-token-available-permissions.md] */
  jobToken: unguessable('ghs_EXAMPLE_token_of_the_job'),
  /** `ACTIONS_ID_TOKEN_REQUEST_TOKEN` of a job on `main` outside any environment. */
  idTokenRequestToken: unguessable('EXAMPLE-request-token-of-main'),
  /** The same for a job that names the environment `production`. */
  environmentIdTokenRequestToken: unguessable('EXAMPLE-request-token-of-production'),
} as const;


/** Fills a new world with the example account. */
export function exampleAccount(world: World): void {
  network(world);
  identities(world);
  world.kms.addSymmetricKey(example.parameterKey);
  repository(world);
}

function network(world: World): void {
  const { ec2, region } = world;
  ec2.zones.push(...['a', 'b', 'c'].map((letter, index) => ({
    name: `${region}${letter}`,
    id: `${shortRegion(region)}-az${index + 1}`,
    offersCloudHsm: true,
  })));
  const [first = ''] = ec2.zones.map(zone => zone.name);

  ec2.addVpc({ id: example.vpcId, cidr: '10.0.0.0/16', defaultSecurityGroupId: example.securityGroupId, tags: { Name: 'vault' } });
  example.subnetIds.forEach((id, index) => ec2.addSubnet({
    id,
    vpcId: example.vpcId,
    zone: ec2.zones[index]?.name ?? first,
    cidr: `10.0.${index + 1}.0/24`,
    tags: { Name: `private-${'abc'.charAt(index)}` },
  }));
  ec2.addSubnet({
    id: example.publicSubnetId,
    vpcId: example.vpcId,
    zone: first,
    cidr: '10.0.101.0/24',
    mapPublicIpOnLaunch: true,
    tags: { Name: 'public-a' },
  });

  ec2.natGateways.set(example.natGatewayId, {
    id: example.natGatewayId, vpcId: example.vpcId, subnetId: example.publicSubnetId, state: 'available',
    tags: new Map([['Name', 'nat-a']]),
  });
  ec2.routeTables.set(example.routeTableId, {
    id: example.routeTableId,
    vpcId: example.vpcId,
    main: true,
    subnetIds: [],
    routes: [{ destination: '10.0.0.0/16', target: 'local' }, { destination: '0.0.0.0/0', target: example.natGatewayId }],
    tags: new Map([['Name', 'private']]),
  });
  ec2.routeTables.set(example.publicRouteTableId, {
    id: example.publicRouteTableId,
    vpcId: example.vpcId,
    main: false,
    subnetIds: [example.publicSubnetId],
    routes: [{ destination: '10.0.0.0/16', target: 'local' }, { destination: '0.0.0.0/0', target: example.internetGatewayId }],
    tags: new Map([['Name', 'public']]),
  });
}

/** `euc1` of `eu-central-1`, `usgw1` of `us-gov-west-1`, as in the ids of zones. */
function shortRegion(region: string): string {
  const [area = '', ...rest] = region.split('-');
  return area + rest.map(part => part.replace(/^(north|south)(east|west)$/, '$1-$2').replace(/([a-z])[a-z]+-?/g, '$1')).join('');
}

function identities({ accountId, iam, partition, serviceDomain, settings }: World): void {
  const issuer = settings.issuer.replace('https://', '');
  const provider = `arn:${partition}:iam::${accountId}:oidc-provider/${issuer}`;
  iam.oidcProviders.set(provider, { url: settings.issuer, audiences: ['sts.amazonaws.com'] });
  iam.putRole({
    name: example.deployRole,
    maxSessionDuration: settings.maxSessionDuration,
    trust: {
      Version: '2012-10-17',
      Statement: [{
        Effect: 'Allow',
        Principal: { Federated: provider },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [`${issuer}:aud`]: 'sts.amazonaws.com',
            [`${issuer}:sub`]: [
              `${subjectPrefix(settings.subjectForm)}:ref:refs/heads/main`,
              `${subjectPrefix(settings.subjectForm)}:environment:${example.environment}`,
            ],
          },
        },
      }],
    },
  });
  iam.putRole({
    name: example.workerRole,
    trust: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: `ec2.${serviceDomain}` }, Action: 'sts:AssumeRole' }],
    },
  });
  iam.putInstanceProfile({ name: example.workerProfile, roleName: example.workerRole });
}

/** The beginning of the example repository's `sub`, in the classic or in the immutable form. [GHDOCS:oidc] */
function subjectPrefix(form: World['settings']['subjectForm']): string {
  const [owner, name] = example.repository.split('/');
  return form === 'name' ? `repo:${owner}/${name}` : `repo:${owner}@${example.ownerId}/${name}@${example.repositoryId}`;
}

function repository({ github, settings }: World): void {
  github.addRepository({
    fullName: example.repository,
    id: example.repositoryId,
    ownerId: example.ownerId,
    environments: [example.environment],
    immutableSubject: settings.subjectForm === 'immutable',
  });
  issueTokens(github);
}

/** The tokens of this process, which are others in each: a world that another one has kept has to know them. */
export function issueTokens(github: World['github']): void {
  github.tokens.set(example.secretsToken, {
    kind: 'personal', permissions: { metadata: 'read', secrets: 'write', environments: 'write', issues: 'write' },
  });
  github.tokens.set(example.readToken, { kind: 'personal', permissions: { metadata: 'read', issues: 'read' } });
  github.tokens.set(example.jobToken, { kind: 'job', permissions: { metadata: 'read', actions: 'read', issues: 'write' } });
  github.jobs.set(example.idTokenRequestToken, { repository: example.repository, ref: 'refs/heads/main' });
  github.jobs.set(example.environmentIdTokenRequestToken, {
    repository: example.repository, ref: 'refs/heads/main', environment: example.environment,
  });
}
