import { ConfigurationError, Pending } from '../../src/errors';
import type { PhaseName } from '../../src/phaseTable';
import { chainOfTrust } from '../../src/report/chainOfTrust';
import { renderReport } from '../../src/report/html/report';
import { redact } from '../../src/report/redact';
import { type RunReport, withPhase } from '../../src/report/runReport';
import { summarize } from '../../src/report/summary';
import { bySeverity } from '../../src/run/finding';
import { totalSpent } from '../../src/run/prices';
import type { RunRecord } from '../../src/run/record';
import { faultsOf } from '../support/evidenceSchema';
import { begin, clusterId, minute, reported, reportOf, wholeReport, wholeWay } from './sample';

test('the phases of a job make one report: the newest output counts, and evidence adds up', () => {
  const { phases, outputs, evidence } = wholeReport();
  expect(phases.map(({ phase, status }) => [phase, status])).toEqual(wholeWay.map(({ phase }) => [phase, 'complete']));
  expect(outputs['hsm-ids']).toBe('hsm-aaaaaaaaaaa,hsm-bbbbbbbbbbb');
  expect(evidence.cluster).toMatchObject({
    id: clusterId, state: 'ACTIVE', mode: 'FIPS', csr: expect.stringContaining('BEGIN CERTIFICATE REQUEST'),
  });
  expect(evidence.hardware?.verdict.genuine).toBe(true);
});

test('a phase that stopped says why, a pending one no less than a failed one', () => {
  const failed = reportOf([{ phase: 'provision', stopped: new ConfigurationError('subnet-ids: expected two', { remedy: 'Give two.' }) }]);
  expect(failed.phases[0]).toMatchObject({ status: 'failed', outcome: 'subnet-ids: expected two\nGive two.' });
  expect(reportOf([{ phase: 'connect', stopped: new Pending('the key store to be CONNECTED') }]).phases[0])
    .toMatchObject({ status: 'pending', outcome: 'Waiting for the key store to be CONNECTED.' });
});

test('the status is the worst that has happened', () => {
  const statusAfter = (...ends: (Error | undefined)[]) =>
    reportOf(ends.map(stopped => ({ phase: 'connect', stopped }))).outputs.status;
  const [failed, pending] = [new Error('no'), new Pending('the key store')];
  expect([statusAfter(undefined), statusAfter(undefined, pending)]).toEqual(['complete', 'pending']);
  expect(statusAfter(pending, failed)).toBe('failed');
  expect([statusAfter(failed, undefined), statusAfter(pending, undefined)]).toEqual(['failed', 'pending']);
});

describe('a report never holds a secret', () => {
  const password = 'Tr0ub4dor.and-three';
  const privateKey = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw\nZm9vYmFyYmF6cXV4cXV1eGNvcmdlZ3JhdWx0\n-----END '
    + 'PRIVATE KEY-----\n';
  const leaky = reportOf([{
    phase: 'activate',
    stopped: new Error(`AWS answered: password "${password}" is wrong`, { cause: new Error(privateKey) }),
    fill: record => {
      for (const secret of [password, privateKey]) record.secrets.add(secret);
      record.notes.push({ at: begin, kind: 'made', text: `admin with ${password}` });
      record.waited(`for ${password}`, begin, begin + minute);
      record.findings.push({ severity: 'notice', what: `${password}!`, remedy: privateKey });
      record.output('mount-command', `mount -o password=${password}`);
      record.addEvidence('authority', { custody: `key ZZ ${privateKey.split('\n')[1]}`, certificate: 'x' });
    },
  }], { inputs: { 'admin-password': password, 'github-token': 'ghp_tokentokentoken' } });

  test.each([
    ['evidence', JSON.stringify(leaky)], ['HTML', renderReport(leaky)], ['summary', summarize(leaky)],
  ])('wherever it came from: %s', (_, text) => {
    expect(text).toContain('***');
    for (const secret of [password, 'MIIEvQIBADAN', 'Zm9vYmFy', 'ghp_']) expect(text).not.toContain(secret);
  });

  test('but says which secret inputs were given', () => {
    expect(leaky.inputs).toMatchObject({ 'admin-password': 'given, not shown' });
    expect(leaky.inputs).not.toHaveProperty('github-token'); // which activate is not handed
  });

  test('not even the rest of one that begins with another', () => {
    const short = 'secret';
    expect(redact({ text: 'it is secret-and-more, and secret' }, [short, `${short}-and-more`])).toEqual({ text: 'it is ***, and ***' });
  });

  test.each(['complete', 'provision', 'https', 'vault', 'eu-central-1', '1111', 'ACTIVE', 'cluster-', 'passed', 'given', 'found', '2026'])(
    'and stays what it is, whichever word of it is one: %s', secret => {
      const [spoiled, whole] = [[secret], []].map(secrets => reportOf(wholeWay.map(({ phase, fill }) => ({
        phase, fill: record => {
          fill(record);
          secrets.forEach(each => record.secrets.add(each));
          record.notes.push({ at: begin, kind: 'found', text: `with ${secret} inside` });
        },
      })))) as [RunReport, RunReport];
      expect(faultsOf(spoiled)).toEqual([]);
      expect(summarize(spoiled).split('\n')[0]).toBe('### ✅ storage: complete');
      expect(spoiled.phases[0]!.notes.at(-1)!.text).toBe('with *** inside');
      const { evidence: { cluster, key, hardware }, outputs: { status, 'key-arn': arn }, name, region, accountId } = whole;
      const said = { cluster, key, certificates: hardware!.certificates, status, arn, name, region, accountId };
      expect({ ...said, cluster: spoiled.evidence.cluster, key: spoiled.evidence.key }).toEqual(said);
      expect(spoiled).toMatchObject({ name, region, accountId, outputs: { status, 'key-arn': arn } });
      expect(spoiled.evidence.hardware!.certificates).toEqual(said.certificates);
    },
  );

  test('and keeps certificates whole beside a private key', () => {
    const certificate = '-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG\n-----END CERTIFICATE-----\n';
    expect(redact({ certificate }, [privateKey])).toEqual({ certificate });
  });
});

test('inputs are shown as a user writes them', () => {
  const { inputs } = reportOf(
    [{ phase: 'plan' }], { inputs: { worker: 'lambda:run-here', tags: 'kind=vault\nteam=legal', phases: 'plan' } },
  );
  expect(inputs).toMatchObject({
    'worker': 'lambda:run-here', 'tags': 'kind=vault\nteam=legal', 'wait': 'true', 'subnet-ids': 'subnet-0a1b2c3d4e5f00001, '
      + 'subnet-0a1b2c3d4e5f00002',
  });
  expect(inputs).not.toHaveProperty('ca-certificate');
});

describe('a job of one phase', () => {
  const seen = (count: number) => (record: RunRecord) => record.addEvidence('cluster', {
    id: clusterId, state: 'ACTIVE', mode: 'NON_FIPS', hsmType: 'hsm2m.medium',
    hsms: Array.from({ length: count }, (_, index) => ({ id: `hsm-aaaaaaaaaa${index}`, state: 'ACTIVE' })),
  });
  const ofOthers = ['hsm-mode', 'hsm-count', 'hsm-type', 'storage-capacity', 'throughput-capacity', 'deployment-type', 'ha-pairs'];

  test.each<[PhaseName, string[], number, string[]]>([
    ['provision', ['hsm-mode', 'hsm-type'], 1, ['1 HSM (hsm2m.medium)']],
    ['initialize', [], 1, ['1 HSM (hsm2m.medium)']],
    ['activate', [], 4, ['4 HSMs (hsm2m.medium)']],
    ['connect', ['hsm-count'], 4, ['4 HSMs (hsm2m.medium)', 'KMS key, price not confirmed']],
    ['teardown', [], 0, []],
  ])('shows no default of an input that it does not read, and bills what it saw: %s', (phase, reads, hsms, billed) => {
    const { inputs, costs } = reportOf([{ phase, fill: hsms === 0 ? undefined : seen(hsms) }]);
    expect(Object.keys(inputs).filter(name => ofOthers.includes(name)).sort()).toEqual(reads);
    expect(costs.map(({ what }) => what)).toEqual(billed);
  });

  test('bills what the inputs ask for where it has seen no more than that', () => {
    const { costs } = reportOf([{ phase: 'connect', fill: seen(1) }], { inputs: { 'hsm-count': '3' } });
    expect(costs[0]).toMatchObject({ what: '3 HSMs (hsm2m.medium)', monthly: expect.closeTo(3 * 1.6 * 730) });
  });
});

describe('what it has cost', () => {
  test('an HSM is paid by begun hours from the phase that made it, the rest by its share of the month', () => {
    const { costs } = wholeReport();
    // Two hours in all. The first HSM is there from the beginning, the second since minute 30: two begun hours each.
    const spent = Object.fromEntries(costs.map(cost => [cost.of, cost.spent]));
    expect(spent.hsms).toBeCloseTo((2 + 2) * 1.6);
    expect(spent.key).toBeCloseTo(1 / 730);
    expect(spent.storage).toBeCloseTo(1024 * 0.25 / 730);
    expect(totalSpent(costs)).toBeCloseTo(spent.hsms! + spent.key! + spent.storage! + spent.throughput!);
  });

  test('an HSM that was found is paid since its cluster is there, and what was not seen is not counted', () => {
    const tenHours = 10 * 60;
    const { costs } = reportOf([{
      phase: 'verify',
      took: tenHours,
      fill: record => record.addEvidence('cluster', {
        created: new Date(begin - tenHours * minute).toISOString(), hsms: [
          { id: 'hsm-a', eniIp: '10.0.0.1' }, { id: 'hsm-b', eniIp: '10.0.0.2' },
        ],
      }),
    }]);
    expect(costs.map(({ spent }) => spent)).toEqual([2 * 20 * 1.6, undefined, undefined, undefined]);
  });

  test('an HSM that AWS replaced goes on being the same', () => {
    const hsm = (id: string) => ({ created: new Date(begin).toISOString(), hsms: [{ id, eniIp: '10.0.1.4' }] });
    const { evidence } = reportOf([
      { phase: 'provision', fill: record => record.addEvidence('cluster', hsm('hsm-old')) },
      { phase: 'initialize', fill: record => record.addEvidence('cluster', hsm('hsm-new')) },
    ]);
    expect(evidence.cluster!.hsms).toEqual([
      { id: 'hsm-new', eniIp: '10.0.1.4', since: new Date(begin).toISOString(), found: true },
    ]);
  });

  const old = new Date(begin - 100 * 24 * 60 * minute).toISOString();
  const young = (made: boolean) => reportOf([{
    phase: 'connect',
    took: 1,
    fill: record => {
      if (made) record.hsmsMade.set('hsm-a', begin);
      record.addEvidence('cluster', { created: old, hsmType: 'hsm2m.medium', hsms: [{ id: 'hsm-a', eniIp: '10.0.0.1' }] });
    },
  }], { inputs: { phases: 'connect' } });

  test('an HSM that this run has made is paid from then on, however old its cluster is', () => {
    expect(young(true).costs[0]).toMatchObject({ of: 'hsms', spent: 1.6 });
    expect(young(true).costs[0]).not.toHaveProperty('atMost');
    expect(renderReport(young(true))).not.toContain('at most $');
    expect(summarize(young(true))).toContain('; `$1.60` so far');
  });

  test('what one that was found has cost nobody can tell: that is said to be an upper bound', () => {
    expect(young(false).costs[0]).toMatchObject({ atMost: true });
    expect(renderReport(young(false))).toContain('at most $3,841.60');
    expect(summarize(young(false))).toContain('; `at most $3,841.60` so far');
  });

  test('what has no price is called unknown, what no source confirms is called so, and neither is added up in silence', () => {
    const { costs } = reportOf([{ phase: 'plan' }], {
      inputs: { 'hsm-type': 'hsm9.huge', 'deployment-type': 'MULTI_AZ_3', 'throughput-capacity': '384' },
    });
    expect(costs.map(({ what, monthly }) => [/price.*$/.exec(what)?.[0], monthly])).toEqual([
      ['price unknown', undefined], ['price not confirmed', 1], ['price unknown', undefined], ['price unknown', undefined],
    ]);
    const page = renderReport(reportOf([{ phase: 'plan' }], { inputs: { 'hsm-type': 'hsm9.huge' } }));
    expect(page).toMatch(/price unknown.*?unknown<\/td>/s);
    expect(page).toContain('All whose price is known');
  });
});

test('where AWS was asked elsewhere a run counts as simulated from then on; a proxy or a GitHub of your own is only named', () => {
  const simulated = (...phases: (readonly [whom: string, address: string])[][]) => reportOf(phases.map(asked => ({
    phase: 'plan', fill: record => asked.forEach(each => record.askedElsewhere(...each)),
  }))).simulated;
  expect(simulated([])).toBe(false);
  expect(simulated([['GitHub (GITHUB_API_URL)', 'https://ghes.example.com'], ['proxy', 'http://proxy.example:3128']])).toBe(false);
  expect(simulated([['AWS (KMS)', 'https://kms.example.com']])).toBe(true);
  expect(simulated([['AWS (KMS)', 'https://kms.example.com']], [])).toBe(true);
});

describe('by what it was done', () => {
  const [repository, ref] = ['safe-storage/safe-storage', '0123456789abcdef0123456789abcdef01234567'];
  const phaseIn = (environment: NodeJS.ProcessEnv) =>
    withPhase(undefined, reported(undefined, { environment }), { phase: 'plan', begun: begin, ended: begin }).phases[0]!;

  test.each([
    ['a JavaScript action', { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref }, `${repository}@${ref}`],
    ['a step of the composite action', {
      GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '', ACTION_REPOSITORY: repository, ACTION_REF: ref,
    }, `${repository}@${ref}`],
    ['an action of the repository itself', { ACTION_REPOSITORY: '', ACTION_REF: '' }, undefined],
  ])('%s', (_, environment, action) => {
    expect(phaseIn(environment).versions.action).toBe(action);
  });

  test('a run of a workflow, with its page', () => {
    expect(phaseIn({
      GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '2', GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'example/vault',
      GITHUB_WORKFLOW_REF: 'example/vault/.github/workflows/deploy.yml@refs/heads/main', GITHUB_SHA: ref, GITHUB_ACTOR: 'octocat',
    }).workflowRun).toEqual({
      id: '42', attempt: '2', url: 'https://github.com/example/vault/actions/runs/42',
      workflow: 'example/vault/.github/workflows/deploy.yml@refs/heads/main', commit: ref, actor: 'octocat',
    });
  });
});

test('what was proven of a lost cluster is not said of the one that was restored', () => {
  const restored = { id: 'cluster-ccccccccccc', state: 'ACTIVE', hsms: [] };
  const report = reportOf([...wholeWay, { phase: 'provision', fill: record => record.addEvidence('cluster', restored) }]);
  expect(chainOfTrust(reportOf(wholeWay)).map(({ does }) => does)).toContain('proves the HSM that made the CSR of');
  expect(chainOfTrust(report).map(({ does }) => does)).not.toContain('proves the HSM that made the CSR of');
  expect([report.evidence.hardware, report.evidence.cluster?.signedCertificate]).toEqual([undefined, undefined]);
});

test('what a verification has found is true until the next one', () => {
  const found = (record: RunRecord) => record.findings.push({ severity: 'broken', what: 'No HSM is there.', remedy: 'Run deploy.' });
  const report = reportOf([{ phase: 'verify', fill: found }, { phase: 'provision' }, { phase: 'verify' }]);
  expect(bySeverity(report.phases)).toEqual([]);
  expect(report.phases[0]!.findings).toHaveLength(1);
});
