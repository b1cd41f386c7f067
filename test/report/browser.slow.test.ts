import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { rehearse } from '../../src/rehearsal/rehearsal';
import { renderReport } from '../../src/report/html/report';
import type { RunReport } from '../../src/report/runReport';
import { browserPath } from '../support/tools';
import { begin, minute, reportOf, verification } from './sample';

const executablePath = browserPath();
const withBrowser = executablePath === undefined ? describe.skip : describe;
if (withBrowser === describe.skip) process.stderr.write('SKIPPED: test/report/browser.slow.test.ts, since there is no Chromium\n');

/** A word that no line can hold, as identifiers and messages of others may be. */
const endless = 'x'.repeat(400);

/**
 * Elements that hang out of the page; what scrolls by itself, is drawn or is for screen readers alone may. In the page's own language, as
 * TypeScript knows no page here.
 */
const overflowing = `[...document.querySelectorAll('main *')]
  .filter(element => !element.closest('thead, svg, pre'))
  .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
  .map(element => element.outerHTML.slice(0, 100))`;

const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>';

withBrowser('the report in Chromium', () => {
  let browser: Browser;
  let folder: string;
  const addresses: Record<string, string> = {};

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-'));
    const reports: Record<string, RunReport> = {
      rehearsal: (await rehearse({ print: () => undefined })).report,
      trouble: reportOf([{
        phase: 'connect',
        stopped: new Error(`${endless}\n${hostile}`),
        fill: record => {
          record.output('cluster-id', endless);
          record.output('mount-command', endless);
          record.waited(endless, begin, begin + minute);
          record.notes.push({ at: begin, kind: 'warning', text: `${endless} ${hostile}` });
          record.output('key-store-id', endless);
          record.output('key-arn', `${endless}/${'W'.repeat(60)}`);
          record.output('file-system-id', 'W'.repeat(60));
          record.addEvidence('authority', { custody: 'W'.repeat(80), certificate: '' });
          record.addEvidence('storage', { storageVirtualMachineId: endless, volumeId: 'W'.repeat(60) });
          record.addEvidence('cluster', {
            id: endless, mode: 'W'.repeat(60), state: 'ACTIVE', hsms: Array.from(
              { length: 28 }, (_, index) => ({ id: `hsm-${index}`, zone: `${'W'.repeat(60)}-${index % 5}`, eniIp: 'W'.repeat(40) }),
            ),
          });
        },
      }]),
      plan: reportOf([{
        phase: 'plan',
        fill: record => record.steps.push(
          { phase: 'initialize', what: `${endless} ${hostile}`, usually: '3 to 4 minutes' }, {
            phase: 'storage', what: 'create the volume',
          },
        ),
      }]),
      findings: verification((['notice', 'degraded', 'broken'] as const).map(severity => ({
        severity, what: `${hostile} ${endless}`, remedy: endless, runbook: 'hsm-lost',
      }))),
    };
    for (const [name, report] of Object.entries(reports)) {
      const file = join(folder, `${name}.html`);
      await writeFile(file, renderReport(report));
      addresses[name] = pathToFileURL(file).href;
    }
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  /** Opens a page, hands it over, and answers what its console said meanwhile. */
  async function visit(name: string, width: number, colorScheme: 'light' | 'dark', look: (page: Page) => Promise<void>): Promise<string[]> {
    // axe is injected, which the page's own policy refuses.
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    const said: string[] = [];
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(String(error)));
    page.on('request', request => { if (!request.url().startsWith('file:')) said.push(request.url()); });
    await page.goto(addresses[name]!);
    await look(page);
    await page.close();
    return said;
  }

  const widths = [360, 768, 1280];
  const rehearsals = widths.flatMap(width => (['light', 'dark'] as const).map(scheme => ['rehearsal', width, scheme] as const));
  const others = ['trouble', 'findings'].flatMap(name => widths.map(width => [name, width, 'light'] as const));

  test.each([
    ...rehearsals, ...others,
  ])('%s at %d px, %s: nothing hangs out of the page, and nothing is said on the console', async (name, width, scheme) => {
    const said = await visit(name, width, scheme, async page => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await page.evaluate(overflowing)).toEqual([]);
    });
    expect(said).toEqual([]);
  });

  // The check takes seconds a page; one width is enough for pages that differ from the first in their texts alone.
  test.each([
    ...rehearsals, ...others.filter(([, width]) => width === 360),
  ])('%s at %d px, %s: axe finds nothing', async (name, width, scheme) => {
    const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
    await visit(name, width, scheme, async page => {
      await page.evaluate(axe);
      const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });

  test.each(['trouble', 'rehearsal'])('no text of the architecture of %s leaves its box, for the longest values', async name => {
    await visit(name, 1280, 'light', async page => {
      const outside = `[...document.querySelectorAll('.architecture g:is(.box, .chip, .frame)')].flatMap(group => {
        const box = group.querySelector('rect').getBBox();
        return [...group.querySelectorAll('text')].filter(text => {
          const { x, y, width, height } = text.getBBox();
          return x < box.x || y < box.y || x + width > box.x + box.width || y + height > box.y + box.height;
        }).map(text => text.textContent);
      })`;
      expect(await page.locator('.architecture text').count()).toBeGreaterThan(10);
      expect(await page.evaluate(outside)).toEqual([]);
    });
  });

  test('what came from elsewhere is text: it is shown, and does nothing', async () => {
    await visit('findings', 1280, 'light', async page => {
      expect(await page.title()).toMatch(/^Safe Storage: vault, /);
      expect(await page.locator('img, script').count()).toBe(0);
      expect(await page.locator('.findings .what').first().textContent()).toContain(hostile);
    });
  });

  test('the mount command is copied whole with one click', async () => {
    await visit('rehearsal', 360, 'light', async page => {
      await page.locator('.command').click();
      expect(await page.evaluate('String(getSelection())')).toMatch(/^sudo mkdir -p \/mnt\/vault && sudo mount -t nfs \S.* \/mnt\/vault$/);
    });
  });

  test('on paper it is ink on white, whatever the screen is, with the documents unfolded', async () => {
    await visit('rehearsal', 794, 'dark', async page => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(await page.locator('.documents pre').first().isVisible()).toBe(true);
    });
  });
});
