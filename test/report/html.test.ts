import { ConfigurationError, Pending } from '../../src/errors';
import { verifyHardware } from '../../src/pki/hardware';
import { Html, html } from '../../src/report/html/parts/escape';
import { renderReport } from '../../src/report/html/report';
import { style } from '../../src/report/html/style/style';
import { summarize } from '../../src/report/summary';
import { awsRoot, genuine } from '../pki/cards';
import { begin, clusterId, keyArn, minute, reportOf, verification, wholeReport, wholeWay } from './sample';

const hostile = '</style><script>alert(1)</script><img src=x onerror="alert(1)">\'"&lt;\u202egnp.exe\u0000';

/** The elements of a document, in order. */
const elements = (page: string) => [...page.matchAll(/<(\/?[a-z][a-z0-9]*)/g)].map(([, name]) => name);
const textOf = (page: string) => page.replace(/<style>[^]*?<\/style>/, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** A run in which every text that comes from elsewhere is `text`. */
const reportSaying = (text: string) => reportOf([{
  phase: 'connect',
  stopped: new Error(text),
  fill: record => {
    record.output('cluster-id', text);
    record.output('mount-command', text);
    record.output('key-arn', text);
    record.notes.push({ at: begin, kind: 'made', text });
    record.waited(text, begin, begin + minute);
    record.findings.push({ severity: 'broken', what: text, remedy: text, runbook: text });
    record.addEvidence('authority', { custody: text, certificate: text });
    record.addEvidence('cluster', { id: text, state: text, hsms: [{ id: text, zone: text, eniIp: text }], signedCertificate: text });
    record.addEvidence('hardware', {
      verdict: { ...verifyHardware(genuine()), checks: [{ id: 'csr', title: text, verdict: 'failed', detail: text }] },
      certificates: { csr: text, hsm: text, awsHardware: text, manufacturerHardware: text },
    });
  },
}], { environment: { GITHUB_SERVER_URL: text, GITHUB_RUN_ID: text, GITHUB_SHA: text } });

describe('hostile texts', () => {
  test('make no element of their own, and no attribute', () => {
    expect(elements(renderReport(reportSaying(hostile)))).toEqual(
      elements(renderReport(reportSaying('h,armless:text'.padEnd(hostile.length, 'x')))),
    );
    expect(renderReport(reportSaying(hostile))).not.toMatch(/<[^>]+ onerror/);
  });

  test('cannot turn the direction of writing, and lose what no reader can see', () => {
    expect(renderReport(reportSaying(hostile))).not.toMatch(/[\u0000\u202e]/);
  });

  test('become no link unless they are an https address', () => {
    const page = renderReport(
      reportOf([{ phase: 'plan' }], { environment: { GITHUB_SERVER_URL: 'javascript:alert(1)//', GITHUB_RUN_ID: '1' } }),
    );
    expect(page).not.toMatch(/href="javascript/);
  });

  test('are shown as they are', () => expect(html`<p title="${'"<\'>&'}">${'"<\'>&'}</p>`.text).toBe('<p '
    + 'title="&quot;&lt;&#39;&gt;&amp;">&quot;&lt;&#39;&gt;&amp;</p>'));

  test('markup is put in as it is, and nothing else: lists, numbers, absence', () => {
    expect(html`${[new Html('<b>1</b>'), 2, undefined, false, ['<']]}`.text).toBe('<b>1</b>2&lt;');
  });
});

describe('a page holds everything that it shows', () => {
  const page = renderReport(wholeReport());

  test('and loads nothing', () => {
    expect(page).toContain('content="default-src \'none\'; style-src \'unsafe-inline\'"');
    expect(page).not.toMatch(/<(script|link|img|iframe|object)\b|@import|url\(/);
  });

  test('phases and waits with their times, also for those who cannot see the bars', () => {
    const rows = textOf(page);
    expect(rows).toMatch(/connect 0:30 30 min 0 s/);
    expect(rows).toMatch(/key store vault to be connected 0:35 25 min 0 s/);
  });

  test('bars to scale: a quarter of the time is a quarter of the width, where it belongs', () => {
    const bars = [
      ...page.matchAll(/class="bar complete" x="([\d.]+)%" width="([\d.]+)%"/g),
    ].map(([, x, width]) => [Number(x), Number(width)]);
    expect(bars[3]).toEqual([25, 25]);
    expect(bars[4]).toEqual([50, 50]);
  });

  test('every certificate with its fingerprint, and the verdict of every check', () => {
    const { checks, certificates } = verifyHardware(genuine());
    expect([certificates.length, checks.length]).toEqual([5, 12]);
    for (const { fingerprint } of certificates) expect(page.replace(/<\/span><span>/g, '')).toContain(fingerprint);
    for (const { title } of checks) expect(textOf(page)).toMatch(new RegExp(`${title.replace(/'/g, '&#39;')} (passed|warning)`));
  });

  test('the real identifiers in the picture', () => {
    for (const id of [clusterId, 'hsm-aaaaaaaaaaa', 'hsm-bbbbbbbbbbb', '10.0.2.4', 'cks-1234567890abcdef0', keyArn.split('/')[1]!,
      'fs-0123456789abcdef0', 'svm-0123456789abcdef0', 'fsvol-0123456789abcdef0']) {
      expect(page).toMatch(new RegExp(`<text class="id"[^>]*>${id}</text>`));
    }
  });

  test('figures that add up', () => {
    const cells = [...page.matchAll(/<td role="cell" data-column="(So far|An hour|A month)" class="number">\$([\d,.]+)<\/td>/g)]
      .map(([, column, amount]) => [column, Number(amount!.replace(/,/g, ''))] as const);
    for (const column of ['So far', 'An hour', 'A month']) {
      const figures = cells.filter(([name]) => name === column).map(([, amount]) => amount);
      expect(figures.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(figures.at(-1)!, 1);
    }
  });
});

describe('what a page says of a run that did not go all the way', () => {
  test('a failed one shows the error, and what is missing as missing', () => {
    const page = textOf(renderReport(reportOf([
      ...wholeWay.slice(0, 1), { phase: 'initialize', stopped: new ConfigurationError('The CA is lost.', { remedy: 'Find it.' }) },
    ])));
    expect(page).toMatch(/Failed.*The phase initialize failed.*The CA is lost\. Find it\./);
    expect(page).not.toMatch(/undefined|NaN|null/);
    expect(page).toContain('Dashed: not there, not looked at by this run, or not recognized as this storage’s.');
  });

  test('a verification shows the worst finding first', () => {
    const page = textOf(renderReport(verification([
      {
        severity: 'notice', what: 'A backup is old.', remedy: 'Wait.',
      }, { severity: 'broken', what: 'The key is gone.', remedy: 'Restore it.' },
    ])));
    expect(page.indexOf('The key is gone.')).toBeLessThan(page.indexOf('A backup is old.'));
    expect(page).toContain('Broken');
  });

  test.each(
    [['off', /Not verified\./], ['aws', /Genuine according to AWS alone\./]] as const,
  )('hardware-verification %s is said aloud', (verification_, words) => {
    const verdict = verifyHardware(genuine({ verification: verification_ }));
    const report = reportOf([{
      phase: 'initialize', fill: record => record.addEvidence(
        'hardware', { verdict, certificates: { csr: '', hsm: '', awsHardware: '', manufacturerHardware: '' } },
      ),
    }]);
    expect(textOf(renderReport(report))).toMatch(words);
  });

  test('a pending one shows what it waits for, and that a later one goes on', () => {
    const page = textOf(renderReport(reportOf([{ phase: 'connect', stopped: new Pending('the cluster to be activated') }])));
    expect(page).toMatch(/Pending.*The phase connect is pending\. Run the workflow again to go on from here\. .*the cluster to be activated/);
  });

  test('hardware that is not proven is called so, with how many checks have failed', () => {
    const verdict = verifyHardware(genuine({ manufacturerRoot: genuine().awsRoot }));
    expect(verdict.checks.some(check => check.verdict === 'failed')).toBe(true);
    const certificates = { csr: '', hsm: '', awsHardware: '', manufacturerHardware: '' };
    const report = reportOf([{ phase: 'initialize', fill: record => record.addEvidence('hardware', { verdict, certificates }) }]);
    const page = textOf(renderReport(report));
    expect(page).toMatch(/Not proven genuine\. 1 of 12/);
    // Each card has its own verdict.
    expect(page).toMatch(/is signed by the manufacturer root \(failed\) is for the card AWS vouches for (?!\()/);
  });

  test.each<[string, Parameters<typeof reportOf>[0][number], RegExp]>([
    ['a plan with nothing to do', {
      phase: 'plan', fill: record => record.output('changes', '0'),
    }, /There is nothing to do: what is there is what was asked for\./],
    ['a plan', {
      phase: 'plan', fill: record => record.output('changes', '3'),
    }, /3 things would be made or changed\. Nothing was touched\./],
    ['a key without files', { phase: 'connect', fill: record => record.output('key-arn', keyArn) },
      /Key 4c11d9cd-\S+ is ready for use: its material exists only in HSMs of this account and in their backups/],
  ])('%s: what there is now', (_, step, words) => {
    expect(textOf(renderReport(reportOf([step], { inputs: { phases: step.phase } })))).toMatch(words);
  });

  test('a certificate of the hardware that nobody can read is not shown as if it were there', () => {
    const verdict = verifyHardware(genuine({ hsmCertificate: 'nothing' }));
    const certificates = { csr: '', hsm: 'nothing', awsHardware: '', manufacturerHardware: '' };
    const report = reportOf([{ phase: 'initialize', fill: record => record.addEvidence('hardware', { verdict, certificates }) }]);
    expect(textOf(renderReport(report))).toMatch(/HSM certificate .*Not there, or not readable/);
  });

  test.each<[string, string | undefined, string]>([
    ['nobody knows the CA', undefined, 'not checked'], ['it is another\'s', genuine().manufacturerRoot, 'failed'],
  ])('a cluster\'s certificate is not called signed by your CA where %s', (_, certificate, word) => {
    const card = genuine() as Required<ReturnType<typeof genuine>>;
    const report = reportOf([{
      phase: 'connect',
      fill: record => {
        record.addEvidence(
          'hardware', { verdict: verifyHardware(card), certificates: { csr: '', hsm: '', awsHardware: '', manufacturerHardware: '' } },
        );
        record.addEvidence('cluster', { id: clusterId, state: 'ACTIVE', hsms: [], signedCertificate: card.awsHardwareCertificate });
        if (certificate !== undefined) record.addEvidence('authority', { custody: 'your CA', certificate });
      },
    }]);
    expect(textOf(renderReport(report))).toContain(`is signed by your CA (${word})`);
  });

  test('a certificate that the cluster was not seen with is not said to be the cluster\'s', () => {
    const card = genuine() as Required<ReturnType<typeof genuine>>;
    const pageOf = (state: string) => textOf(renderReport(reportOf([wholeWay[1]!, {
      phase: 'initialize',
      stopped: new Error('InitializeCluster answered CloudHsmInternalFailureException'),
      fill: record => record.addEvidence('cluster', { id: clusterId, state, hsms: [], signedCertificate: card.awsHardwareCertificate }),
    }])));
    expect(pageOf('UNINITIALIZED')).toMatch(/Cluster certificate Signed; the cluster was not seen with it\./);
    expect(pageOf('UNINITIALIZED')).not.toContain('The certificate that your CA signed holds');
    expect(pageOf('INITIALIZED')).not.toContain('was not seen with it');
  });

  test('the rule for the hardware\'s roots is none for your CA: one with no CA below it has signed the certificate', () => {
    const certificate = awsRoot({ pathLength: 0 });
    const { awsHardwareCertificate: signedCertificate } = genuine({ awsRoot: certificate }) as Required<ReturnType<typeof genuine>>;
    const page = textOf(renderReport(reportOf([{
      phase: 'connect',
      fill: record => {
        record.addEvidence('cluster', { id: clusterId, state: 'ACTIVE', hsms: [], signedCertificate });
        record.addEvidence('authority', { custody: 'your CA', certificate });
      },
    }])));
    expect(page).toMatch(/is signed by your CA (?!\()/);
  });

  test('the file system is drawn as it was seen, whatever the inputs ask for', () => {
    const page = renderReport(reportOf(wholeWay, { inputs: { 'storage-capacity': '4096' } }));
    const [drawing] = /<svg class="drawing".*?<\/svg>/s.exec(page)!;
    expect(drawing).toContain('MULTI_AZ_1, 1024 GiB');
  });

  test('of a CA whose key is in AWS KMS it is said', () => {
    const arn = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
    const report = reportOf(wholeWay, { inputs: { 'ca-kms-key': arn } });
    expect(textOf(renderReport(report))).toContain('key in AWS KMS');
    expect(summarize(report)).toContain('Your CA, whose key is KMS key 1234abcd-12ab-34cd-56ef-1234567890ab');
  });

  test('a page after a teardown draws nothing of what is gone, and what fails in it is not said to stay', () => {
    const after = (stopped?: Error) => textOf(renderReport(reportOf(
      [...wholeWay, { phase: 'teardown', stopped }], { inputs: { phases: 'teardown', confirm: 'vault' } },
    )));
    expect(after()).not.toMatch(/Architecture|sudo mount|is encrypted/);
    expect(after(new Error('no'))).toContain('What is gone is gone, the rest is still there.');
    expect(after(new Error('no'))).not.toContain('What was made stays');
  });

  test.each(['connect', 'storage', 'provision'] as const)('a job of %s alone: no word of what it was not handed', phase => {
    expect(textOf(renderReport(reportOf([{ phase }], { inputs: { phases: phase } })))).not.toMatch(/undefined|There is no cluster/);
  });

  test('the workflow\'s run is linked to', () => {
    const environment = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'example/vault', GITHUB_RUN_ID: '42' };
    expect(renderReport(reportOf([{ phase: 'plan' }], { environment }))).toContain(
      'href="https://github.com/example/vault/actions/runs/42"',
    );
  });

  test('a run that initialized nothing says where the proof is', () => {
    const report = reportOf([{ phase: 'connect', fill: record => record.output('ca-certificate', genuine().awsRoot) }]);
    expect(textOf(renderReport(report))).toContain('in the report of the run that initialized it');
  });

  test.each(['plan', 'verify', 'teardown'] as const)('%s of an absent storage', phase => {
    expect(textOf(renderReport(reportOf([{ phase, took: 0 }], { inputs: { phases: phase } })))).not.toMatch(/undefined|NaN|Infinity/);
  });
});

describe('contrast of text and ground (WCAG 2.2, 1.4.3)', () => {
  const schemes = [...style.matchAll(/--paper: #[^}]+/g)].map(([block]) => Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6})/g)].map(([, name, colour]) => [name!, colour!]),
  ));
  const luminance = (colour: string) => {
    const [red, green, blue] = colour.slice(1).match(/../g)!.map(pair => parseInt(pair, 16) / 255).map(part => (part <= 0.04045
      ? part / 12.92
      : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (one: string, other: string) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  };
  const pairs = [
    ...['paper', 'sheet', 'faint'].flatMap(ground => ['ink', 'soft', 'accent', 'good', 'warn', 'bad'].map(text => [text, ground])),
    ...['good', 'warn', 'bad'].flatMap(tone => [['ink', `${tone}-ground`], [tone, `${tone}-ground`]]),
  ] as [string, string][];

  test.each(pairs)('%s on %s', (text, ground) => {
    for (const scheme of schemes.slice(0, 2)) expect(contrast(scheme[text]!, scheme[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['accent', 'accent-soft'])('the graphic %s on paper, at least 3 to 1 (1.4.11)', name => {
    for (const scheme of schemes.slice(0, 2)) expect(contrast(scheme[name]!, scheme.paper!)).toBeGreaterThanOrEqual(3);
  });
});
