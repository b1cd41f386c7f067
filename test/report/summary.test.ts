import { ConfigurationError, Pending } from '../../src/errors';
import { verifyHardware } from '../../src/pki/hardware';
import { mermaid } from '../../src/report/chainOfTrust';
import { renderReport } from '../../src/report/html/report';
import { code, fenced, inline, table } from '../../src/report/markdown';
import { summarize } from '../../src/report/summary';
import type { Finding } from '../../src/run/finding';
import { dollars } from '../../src/run/prices';
import { genuine } from '../pki/cards';
import { begin, clusterId, keyArn, reportOf, verification, wholeReport, wholeWay } from './sample';

const mebibyte = 1024 ** 2;

test('a phase in the middle says what it did and what comes next, and leaves the whole to the last', () => {
  const summary = summarize(reportOf(wholeWay.slice(0, 1)));
  expect(summary).toContain('### ✅ provision: complete');
  expect(summary).toMatch(/0:02:00 +\| 0:07:00 +\| the first HSM to be ACTIVE/);
  expect(summary).toContain('this run goes on with initialize');
  expect(summary).not.toContain('mermaid');
});

test('the last phase closes with the chain of trust, the price and the mount command', () => {
  const report = wholeReport();
  const summary = summarize(report);
  expect(summary).toContain('```mermaid\nflowchart TD');
  expect(summary).toContain(`KMS key ${keyArn.split('/')[1]} encrypts FSx for ONTAP file system fs-0123456789abcdef0`);
  expect(summary).toContain('```sh\nsudo mount -t nfs svm.example:/vol1 /mnt/vault\n```');
  expect(summary).toContain('Mount the volume with the command above.');
  const month = report.costs.reduce((sum, { monthly = 0 }) => sum + monthly, 0);
  expect(summary).toContain(`\`${dollars(month)}\` a month`);
});

test('a pending and a failed phase say why, and what to do', () => {
  expect(summarize(reportOf([{ phase: 'connect', stopped: new Pending('the key store to be CONNECTED') }])))
    .toMatch(/⏸️ connect: pending[^]*the key store to be CONNECTED[^]*Run the workflow again to go on from here/);
  expect(summarize(reportOf([{ phase: 'connect', stopped: new ConfigurationError('no', { remedy: 'Yes.' }) }])))
    .toMatch(/❌ connect: failed[^]*```\nno\nYes\.\n```[^]*When the cause is gone/);
});

test.each<[string, Parameters<typeof reportOf>[0][number], string]>([
  ['a plan with nothing to do', { phase: 'plan', fill: record => record.output('changes', '0') }, 'Nothing: what is there is what was '
    + 'asked for.'],
  ['a plan', { phase: 'plan', fill: record => record.output('changes', '3') }, 'Run the phases. Each begins where AWS stands then.'],
  [
    'a plan that failed', { phase: 'plan', stopped: new Error('no') },
    'Nothing was changed. When the cause is gone, run the workflow again.',
  ],
  ['a verification without a finding', { phase: 'verify' }, 'Nothing.'],
  ['a teardown that waits', {
    phase: 'teardown', stopped: new Pending('the key', { next: 'Run teardown again after Friday.' }),
  }, 'Run teardown again after Friday.'],
  ['a phase whose next is another\'s', {
    phase: 'connect', stopped: new Pending('the cluster', { next: 'Run the phase activate.' }),
  }, 'Run the phase activate.'],
  ['a plan that knows the phases', {
    phase: 'plan',
    fill: record => {
      record.output('changes', '2');
      record.steps.push({ phase: 'connect', what: 'create the key' }, { phase: 'storage', what: 'create the volume' });
    },
  }, 'Run the phases connect, storage. Each begins where AWS stands then.'],
  ['provision alone', { phase: 'provision' }, 'Run the phase initialize.'],
  ['a cluster from a backup', {
    phase: 'provision', fill: record => record.addEvidence('cluster', { id: clusterId, state: 'ACTIVE', hsms: [] }),
  }, 'Run the phase activate.'],
  ['initialize alone', { phase: 'initialize' }, 'Run the phase activate.'],
  ['activate alone', { phase: 'activate' }, 'Run the phase connect.'],
  ['a teardown', { phase: 'teardown' }, 'Nothing.'],
  ['a teardown that has left something', {
    phase: 'teardown', fill: record => record.findings.push({ severity: 'notice', what: 'A backup remains.', remedy: 'Delete it.' }),
  }, 'Nothing more; what remains is named above.'],
])('after %s it says what comes next', (_, step, next) => {
  const confirm = step.phase === 'teardown' ? { confirm: 'vault' } : {};
  expect(summarize(reportOf([step], { inputs: { phases: step.phase, ...confirm } }))).toContain(`**Next:** ${next}`);
});

test('what comes next in a workflow names its file, and knows that there may be later jobs', () => {
  const environment = {
    GITHUB_RUN_ID: '1', GITHUB_WORKFLOW_REF: 'example/vault/.github/workflows/deploy.yml@refs/heads/main',
  };
  const of = (step: Parameters<typeof reportOf>[0][number]) => summarize(reportOf([step], { environment, inputs: { phases: step.phase } }));
  expect(of({ phase: 'provision', stopped: new Error('no') }))
    .toContain('When the cause is gone, run the workflow deploy.yml again: it goes on');
  expect(of({ phase: 'provision', stopped: new Pending('an HSM') })).toContain('Run the workflow deploy.yml again to go on from here.');
  expect(of({ phase: 'provision' })).toContain('Run the phase initialize, unless a later job of this workflow does.');
});

describe('with the names of the workflows, what comes next is told by them', () => {
  const separate = 'deploy=keys-deploy, activate=keys-activate, verify=keys-verify, teardown=keys-teardown';
  const together = 'deploy=keys-deploy verify=keys-verify';
  const state = (of: string): Pick<Step, 'fill'> =>
    ({ fill: record => record.addEvidence('cluster', { id: clusterId, state: of, hsms: [] }) });
  const planned = ['provision', 'initialize', 'activate', 'connect'] as const;
  const plan: Step = {
    phase: 'plan', fill: record => record.steps.push(...planned.map(phase => ({ phase, what: 'make something' }))),
  };
  type Step = Parameters<typeof reportOf>[0][number];

  test.each<[string, Step, string, string]>([
    ['a plan', plan, separate, 'Run the workflows keys-deploy, then keys-activate, then keys-deploy. Each begins'],
    ['a plan, where activation is not separate', plan, together, 'Run the workflow keys-deploy. Each begins'],
    ['initialize', { phase: 'initialize' }, separate, 'Run the workflow keys-activate.'],
    ['initialize, where the same workflow goes on', { phase: 'initialize' }, together, 'Run the phase activate.'],
    ['activate', { phase: 'activate' }, separate, 'Run the workflow keys-deploy.'],
    ['connect, which waits for the activation', {
      phase: 'connect', stopped: new Pending('it', { next: 'Run the phase activate.' }), ...state('INITIALIZED'),
    }, separate,
    'Run the workflow keys-activate, then run the workflow again to go on from here.'],
    ['connect, which waits for KMS', { phase: 'connect', stopped: new Pending('it'), ...state('ACTIVE') }, separate,
      'Run the workflow again to go on from here.'],
    ['connect, where activation is not separate', { phase: 'connect', stopped: new Pending('it'), ...state('INITIALIZED') }, together,
      'Run the workflow again to go on from here.'],
  ])('after %s', (_, step, workflows, next) => {
    expect(summarize(reportOf([step], { inputs: { phases: step.phase, workflows } }))).toContain(`**Next:** ${next}`);
  });
});

test('what a phase warned of is shown beside its findings, and what it found is not said twice', () => {
  const found: Finding = { severity: 'degraded', what: 'The key store is not connected.', remedy: 'Connect it.' };
  const summary = summarize(reportOf([{
    phase: 'verify',
    fill: record => {
      record.findings.push(found);
      for (const text of [`degraded: ${found.what} ${found.remedy} https://example.com`, 'The credentials end in an hour.']) {
        record.notes.push({ at: begin, kind: 'warning', text });
      }
    },
  }], { inputs: { phases: 'verify' } }));
  expect(summary).toMatch(/\| notice +\| The credentials end in an hour\./);
  expect(summary.match(/The key store is not connected/g)).toHaveLength(1);
});

test('whoever has finished a storage is told to keep what cannot be fetched again, and after a restore not to restore once more', () => {
  expect(summarize(reportOf(wholeWay))).toMatch(/\*\*Next:\*\* Mount .*Keep this evidence: the certificates of the hardware cannot be /);
  const restored = { inputs: { 'source-backup-id': 'newest' } };
  expect(summarize(reportOf(wholeWay, restored))).toContain('Take source-backup-id out again: it was for this one restore.');
  expect(summarize(reportOf(wholeWay))).not.toContain('source-backup-id');
});

test('what is there is linked to its page of the console, unless it is simulated or in another partition', () => {
  const page = `https://eu-central-1.console.aws.amazon.com/kms/home?region=eu-central-1#/kms/keys/${keyArn.split('/').pop()}`;
  expect(summarize(reportOf(wholeWay))).toContain(`[\`${keyArn}\`](${page})`);
  const simulated = { ...reportOf(wholeWay), simulated: true };
  expect(summarize(simulated)).not.toContain('console.aws');
  expect(summarize({ ...reportOf(wholeWay), region: 'us-gov-west-1' })).not.toContain('console.aws');
});

test.each([
  ['http://127.0.0.1:4566', 'Simulated:'], ['https://sts.proxy.example', 'Not asked at AWS\'s own addresses:'],
])('of AWS at %s it is not said that nothing exists unless that is this machine', (address, words) => {
  const report = reportOf([{ phase: 'plan', fill: record => record.askedElsewhere('AWS (STS)', address) }]);
  expect(summarize(report).match(/\*\*(Simulated|Not asked [^*]*):\*\*/)?.[0]).toBe(`**${words}**`);
  expect(renderReport(report).includes('nothing of this exists')).toBe(words === 'Simulated:');
});

test('who was asked elsewhere is named in full', () => {
  const whom = ['AWS (CLOUDHSM_V2)', 'GitHub (GITHUB_API_URL)', 'AWS (KMS)'];
  const asked = reportOf([{ phase: 'plan', fill: record => whom.forEach(each => record.askedElsewhere(each, 'http://127.0.0.1:4566')) }]);
  const [, named] = /\*\*Asked at addresses.*`http:\/\/127\.0\.0\.1:4566` \((.*)\)\./.exec(summarize(asked).replace(/\\/g, '')) ?? [];
  expect(named).toBe(whom.join(', '));
});

test('only what has a price here has the source of one beside it', () => {
  expect(summarize(reportOf(wholeWay))).toMatch(/KMS pricing page of 2026-09-30\. The price of FSx and of KMS keys is AWS's list price/);
  expect(summarize(reportOf([wholeWay[0]!], { inputs: { phases: 'provision' } }))).not.toContain('The price of FSx');
});

describe('a summary says no more than what was seen last', () => {
  const broken: Finding = { severity: 'broken', what: 'The key is gone.', remedy: 'Restore it.' };
  const seen = (findings: Finding[] = []): Parameters<typeof reportOf>[0][number] => ({
    phase: 'verify',
    fill: record => {
      record.output('cluster-id', clusterId);
      record.output('key-store-id', 'cks-1234567890abcdef0');
      record.output('key-arn', keyArn);
      record.output('file-system-id', 'fs-0123456789abcdef0');
      record.findings.push(...findings);
    },
  });
  const inJob = (...steps: Parameters<typeof reportOf>[0]) =>
    summarize(reportOf([...wholeWay, ...steps], { inputs: { phases: steps.at(-1)!.phase, confirm: 'vault' } }));

  test.each([
    ['✅ verify: healthy', []], ['⚠️ verify: degraded', [{ ...broken, severity: 'degraded' as const }]], ['❌ verify: broken', [broken]],
  ])('%s', (headline, findings) => {
    const summary = inJob(seen(findings));
    expect(summary).toContain(`### ${headline}\n`);
    expect(summary).toMatch(new RegExp(`\\| verify +\\| ${headline.split(' ').pop()} `));
    expect(summary.includes('encrypts')).toBe(!headline.includes('broken'));
  });

  test('after a teardown nothing is mounted, and no key encrypts anything', () => {
    for (const stopped of [undefined, new Pending('the key to be deleted'), new Error('no')]) {
      expect(inJob({ phase: 'teardown', stopped })).not.toMatch(/mount|encrypts|mermaid|fs-0123|key-arn/i);
    }
  });

  test('a file system that verify does not find is not mounted; one that it finds in order is', () => {
    expect(inJob(seen())).toContain('sudo mount -t nfs');
    expect(inJob({ phase: 'verify' })).not.toMatch(/sudo mount|encrypts|cluster-id/);
    expect(inJob(seen([{ ...broken, severity: 'broken', runbook: 'file-system-not-available' }]))).not.toContain('sudo mount');
  });

  test('a file system under another key is not drawn as encrypted with this one', () => {
    const other = seen();
    expect(inJob({
      ...other,
      fill: record => {
        other.fill!(record);
        record.addEvidence('storage', { kmsKeyId: `${keyArn}-other` });
      },
    })).not.toContain('encrypts');
  });

  test('a CSR that was signed in the same job is not to be signed any more', () => {
    const pending: Parameters<typeof reportOf>[0][number] = {
      phase: 'initialize',
      stopped: new Pending('the CSR to be signed', { next: 'Have your CA sign the CSR.' }),
      fill: record => record.output('cluster-csr', '-----BEGIN CERTIFICATE REQUEST-----\nAA\n-----END CERTIFICATE REQUEST-----'),
    };
    const before = summarize(reportOf([wholeWay[0]!, pending]));
    expect(before).toMatch(/\*\*CSR to be signed\*\*[^]*\*\*Next:\*\* Have your CA sign the CSR\./);
    expect(summarize(reportOf([wholeWay[0]!, pending, wholeWay[1]!]))).not.toMatch(/to be signed|cluster-csr/);
  });

  test('a file system that was made by itself is not drawn below a key store that nobody has seen', () => {
    const alone = summarize(reportOf([wholeWay[4]!], { inputs: { phases: 'storage' } }));
    expect(alone).not.toMatch(/undefined|holds/);
  });
});

test('what there is nothing of has no heading', () => {
  expect(summarize(reportOf([{ phase: 'activate' }]))).not.toMatch(/Findings|What the phases would do|Waits/);
});

test('a chain that does not hold is not drawn: hardware that is not genuine, a cluster that nobody signed', () => {
  const forged = verifyHardware(genuine({ manufacturerRoot: genuine().awsRoot }));
  const summary = summarize(reportOf([{
    phase: 'initialize',
    stopped: new ConfigurationError('not genuine'),
    fill: record => {
      wholeWay[0]!.fill(record);
      record.addEvidence('hardware', { verdict: forged });
    },
  }]));
  expect(summary).toContain('has HSM hsm-aaaaaaaaaaa');
  expect(summary).not.toMatch(/prove the hardware|signed the certificate|holds|encrypts/);
});

test('it reads as plain text: no HTML, and columns that are aligned', () => {
  const summary = summarize(wholeReport()).replace(/```mermaid[^]*?```/, '');
  expect(summary).not.toMatch(/<\w/);
  for (const block of summary.split('\n\n').filter(part => part.startsWith('|'))) {
    const bars = block.split('\n').map(line => [...line.matchAll(/ \| /g)].map(({ index }) => index));
    expect(new Set(bars.slice(0, 2).map(String)).size).toBe(1);
  }
});

describe('well within GitHub\'s 1 MiB', () => {
  const finding = (index: number): Finding => ({
    severity: index === 9_999
      ? 'broken'
      : 'notice', what: `Thing ${index} is ${'ä|<'.repeat(300)}`, remedy: 'Look. '.repeat(300), runbook: 'hsm-lost',
  });

  test('10,000 long findings are counted, and the worst is shown', () => {
    const summary = summarize(verification(Array.from({ length: 10_000 }, (_, index) => finding(index))));
    expect(Buffer.byteLength(summary)).toBeLessThan(mebibyte / 4);
    expect(summary).toContain('Thing 9999 is');
    const shown = summary.split('\n').filter(line => /^\| (broken|notice) /.test(line)).length;
    expect(summary).toContain(`… and ${(10_000 - shown).toLocaleString('en-US')} more; the report has them all.`);
  });

  test('so are endless outcomes, notes, waits and outputs, all at once', () => {
    const long = '€'.repeat(100_000);
    const summary = summarize(reportOf([{
      phase: 'connect',
      stopped: new Error(long),
      fill: record => {
        for (let index = 0; index < 5_000; index++) {
          record.notes.push({ at: begin, kind: index % 2 === 0 ? 'made' : 'warning', text: long.slice(0, 2_000) });
          record.waited(long.slice(0, 2_000), begin, begin + index);
        }
        record.output('mount-command', long);
        record.output('cluster-id', long);
      },
    }]));
    expect(Buffer.byteLength(summary)).toBeLessThan(mebibyte / 2);
  });
});

describe('what stands in a cell is shown, not obeyed', () => {
  test.each([
    ['a|b', 'a\\|b'], ['a\\|b', 'a\\\\\\|b'], [
      '<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>',
    ], ['**bold** `code`', '\\*\\*bold\\*\\* \\`code\\`'],
    ['[click](https://evil.example)', '\\[click\\](https\\://evil.example)'], ['www.evil.example', 'www\\.evil.example'],
    ['a\u202eb', 'ab'], ['https://docs.aws.amazon.com/kms/', 'https://docs.aws.amazon.com/kms/'],
    ['one\ntwo\r\n| three', 'one two \\| three'], ['$\\alpha$', '\\$\\\\alpha\\$'],
    ['_this_ but SAFE_STORAGE_CA', '\\_this\\_ but SAFE_STORAGE_CA'], ['~~gone~~ &lt;', '\\~\\~gone\\~\\~ \\&lt;'],
  ])('%j', (text, markdown) => expect(inline(text)).toBe(markdown));

  test('a value with a backtick is not code', () => expect(code('a`b')).toBe('a\\`b'));

  test('a block cannot be ended by what it holds', () => {
    expect(fenced('```\n# mine\n````')).toBe('`````\n```\n# mine\n````\n`````');
  });

  test('a row stays one row', () => {
    const hostile = 'x | y\n| z |\n\n# heading \\| `|`';
    const lines = table(['one', 'two'], [[inline(hostile), code(hostile)]]).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]!.replace(/\\\\/g, '').match(/(?<!\\)\|/g)).toHaveLength(3);
  });

  test('a label of the graph is a label', () => {
    const [, first, , link] = mermaid([{ from: 'a"]; click n0 "javascript:x" %%', does: 'b|c', to: 'd\ne' }]).split('\n');
    expect(first).toBe('  n0["a#34;#93;#59; click n0 #34;javascript:x#34; #37;#37;"]');
    expect(link).toBe('  n0 -->|b#124;c| n1');
  });
});
