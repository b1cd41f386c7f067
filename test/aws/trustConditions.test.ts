import { configure } from '../../src/project/configuration';
import { scopesOf } from '../../src/project/policy';
import { stack } from '../../src/project/stack';
import { example } from '../../src/simulator/account';
import type { Policy } from '../../src/simulator/iam/policy';
import type { SimulatorOptions } from '../../src/simulator/server';
import { resolveStack } from '../project/stack';
import { type Duties, startDuties } from '../support/duties';

const job = { repository: example.repository, ref: 'refs/heads/main', environment: 'safe-storage-verify' };
const jobWorkflowRef = `${example.repository}/.github/workflows/deploy.yml@refs/heads/main`;

type Parameters = Record<string, string>;
const claim = (name: string, value: string | number) => `"token.actions.githubusercontent.com:${name}": "${value}"`;

/** An account whose stack has these parameters, and how a job comes to its role. */
async function arrive(parameters: Parameters, other: Partial<typeof job> = {}, options: SimulatorOptions = {}): Promise<string> {
  const duties = await startDuties(options);
  const { world } = duties.simulator;
  const [provider] = world.iam.oidcProviders.keys();
  const { roles } = resolveStack(template(duties), {
    Repository: example.repository, OidcProviderArn: provider!, VpcId: example.vpcId, ...parameters,
  });
  world.iam.putRole({ ...world.iam.roles.get('safe-storage-verify')!, trust: roles['safe-storage-verify']!.trust as Policy });
  world.github.jobs.set('verify', { ...job, ...other });
  return duties.as('verify', 'plan')
    .then(({ failure }) => failure ?? 'let in', (error: Error & { remedy?: string }) => `${error.message}\n${error.remedy}`);
}

function template({ simulator: { world } }: Duties): string {
  const configuration = configure({
    name: 'vault', region: world.region, accountId: world.accountId, subnetIds: [...example.subnetIds], repository: example.repository,
  });
  return stack(configuration, scopesOf(configuration)[0]!, 'test');
}

const strict = { RepositoryId: String(example.repositoryId), WorkflowRef: 'refs/heads/main', JobWorkflowRef: jobWorkflowRef };

test.each([
  ['asked nothing more', {}], ['of the branch and the repository that are asked for', strict],
])('a job %s is let in', async (_, parameters) => {
  expect(await arrive(parameters)).toBe('let in');
});

test.each<[string, Parameters, Partial<typeof job>, string]>([
  ['another branch', { WorkflowRef: 'refs/heads/main' }, { ref: 'refs/heads/other' }, claim('ref', 'refs/heads/other')],
  ['a repository that has taken the name', { RepositoryId: '1' }, {}, claim('repository_id', example.repositoryId)],
  ['another workflow', { JobWorkflowRef: `${jobWorkflowRef}x` }, {}, claim('job_workflow_ref', jobWorkflowRef)],
])('%s is refused, and the refusal shows the claim beside the parameter', async (_, parameters, other, shown) => {
  const said = await arrive(parameters, other);
  expect(said).toContain('STS refused');
  expect(said).toContain(shown);
});

test('an environment that nobody protects lets any branch in, unless the stack asks for the branch', async () => {
  expect(await arrive({}, { ref: 'refs/heads/other' })).toBe('let in');
});

test('where AWS does not know the claims, as GitHub\'s own page says, the conditions let nobody in', async () => {
  expect(await arrive(strict, {}, { settings: { customClaims: 'unknown' } })).toContain('STS refused');
});

test.each(['us-gov-west-1', 'cn-north-1', 'eusc-de-east-1'])('in %s the stack does not ask, since nobody would be let in', async region => {
  const duties = await startDuties({ region });
  expect(template(duties)).not.toMatch(/RepositoryId|WorkflowRef/);
});
