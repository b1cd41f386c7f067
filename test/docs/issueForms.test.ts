import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { phaseNames } from '../../src/phaseTable';
import { wholeReport } from '../report/sample';

const root = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { label?: string; description?: string; options?: (string | { label: string; required?: boolean })[] };
}
const form = (name: string) => parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as { name: string; description: string; body: Field[] };
const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE')).filter(name => name !== 'config.yml');

test.each(forms)('%s has what GitHub asks of a form', name => {
  const { body, ...head } = form(name);
  expect(head).toMatchObject({ name: expect.any(String), description: expect.any(String) });
  const fields = body.filter(({ type }) => type !== 'markdown');
  expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  expect(fields.filter(({ attributes }) => !attributes.label)).toEqual([]);
  expect(read(`.github/ISSUE_TEMPLATE/${name}`)).not.toMatch(/[&*]a\d/); // anchors
});

test('whoever reports a failure has to say that no secret is in it, and names any phase', () => {
  const { body } = form('failure.yml');
  const { options } = body.find(({ type }) => type === 'checkboxes')!.attributes;
  expect(options).toEqual([{ label: expect.stringContaining('private key'), required: true }]);
  expect(body.find(({ id }) => id === 'phase')!.attributes.options).toEqual(expect.arrayContaining([...phaseNames]));
});

test('its command takes notes and findings from the evidence, but no inputs, outputs or certificates', () => {
  const report = wholeReport();
  const [, program] = /jq '([^']*)'/.exec(form('failure.yml').body.find(({ id }) => id === 'evidence')!.attributes.description!)!;
  const { stdout, stderr } = spawnSync('jq', [program!], { input: JSON.stringify(report), encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toContain(report.phases[0]!.notes[0]!.text);
  expect(stdout).not.toMatch(/"inputs"|"outputs"|BEGIN CERTIFICATE/);
});

test('the summary of a job leads to a form that is there', () => {
  const [, name] = /issues\/new\?template=([\w.]+)/.exec(read('src/report/summary.ts'))!;
  expect(existsSync(join(root, '.github/ISSUE_TEMPLATE', name!))).toBe(true);
});
