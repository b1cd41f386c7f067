import { ConfigurationError, Pending } from '../../src/errors';
import { verifyHardware } from '../../src/pki/hardware';
import { mermaid } from '../../src/report/chainOfTrust';
import { code, fenced, inline, table } from '../../src/report/markdown';
import { summarize } from '../../src/report/summary';
import type { Finding } from '../../src/run/finding';
import { dollars } from '../../src/run/prices';
import { genuine } from '../pki/cards';
import { begin, keyArn, reportOf, verification, wholeReport, wholeWay } from './sample';

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
  const month = report.costs.reduce((sum, { monthly }) => sum + monthly, 0);
  expect(summary).toContain(`\`${dollars(month)}\` a month`);
});

test('a pending and a failed phase say why, and what to do', () => {
  expect(summarize(reportOf([{ phase: 'connect', stopped: new Pending('the key store to be CONNECTED') }])))
    .toMatch(/⏸️ connect: pending[^]*the key store to be CONNECTED[^]*Run the workflow again to go on from here/);
  expect(summarize(reportOf([{ phase: 'connect', stopped: new ConfigurationError('no', { remedy: 'Yes.' }) }])))
    .toMatch(/❌ connect: failed[^]*```\nno\nYes\.\n```[^]*Fix the cause/);
});

test.each<[string, Parameters<typeof reportOf>[0][number], string]>([
  ['a plan with nothing to do', { phase: 'plan', fill: record => record.output('changes', '0') }, 'Nothing: what is there is what was '
    + 'asked for.'],
  ['a plan', { phase: 'plan', fill: record => record.output('changes', '3') }, 'Run the phases. Each begins where AWS stands then.'],
  ['a plan that failed', { phase: 'plan', stopped: new Error('no') }, 'Nothing was changed. Fix the cause and run it again.'],
  ['a verification without a finding', { phase: 'verify' }, 'Nothing.'],
  ['a teardown that waits', { phase: 'teardown', stopped: new Pending('the key') }, 'Run it again after the date above to go on from here'],
  ['a teardown', { phase: 'teardown' }, 'Nothing.'],
  ['a teardown that has left something', {
    phase: 'teardown', fill: record => record.findings.push({ severity: 'notice', what: 'A backup remains.', remedy: 'Delete it.' }),
  }, 'Nothing more; what remains is named above.'],
])('after %s it says what comes next', (_, step, next) => {
  const confirm = step.phase === 'teardown' ? { confirm: 'vault' } : {};
  expect(summarize(reportOf([step], { inputs: { phases: step.phase, ...confirm } }))).toContain(`**Next:** ${next}`);
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
    [
      '[click](https://evil.example)', '\\[click\\](https://evil.example)',
    ], ['one\ntwo\r\n| three', 'one two \\| three'], ['$\\alpha$', '\\$\\\\alpha\\$'],
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
