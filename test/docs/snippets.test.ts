import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { hclFormatter } from '../support/tools';

/** What readers will paste somewhere: by language, whether it is well-formed. */
const checks: Readonly<Record<string, (text: string) => string>> = {
  sh: text => spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' }).stderr,
  json: text => { JSON.parse(text); return ''; },
  yaml: text => parseAllDocuments(text).flatMap(document => document.errors).join('\n'),
  hcl: text => {
    const [program, ...args] = hclFormatter!;
    const { stdout, stderr } = spawnSync(program, args, { input: text, encoding: 'utf8' });
    return stdout === text ? '' : stdout + stderr;
  },
};

const pages = [
  'README.md',
  ...['authority', 'consumers', 'evidence', 'existing-repositories', 'simulator', 'workers'].map(page => `docs/${page}.md`),
];
const snippets = pages.flatMap(file => {
  const text = readFileSync(resolve(__dirname, '../..', file), 'utf8');
  return [
    ...text.matchAll(/^ *```(?!mermaid|ts)(\w+)\n([^]*?)^ *```$/gm),
  ].map(([, language, code]) => ({ file, language: language!, code: code!, begin: code!.split('\n')[0]! }));
});

test('there are snippets, all of a language that is checked', () => {
  expect(snippets.length).toBeGreaterThan(10);
  expect([...new Set(snippets.map(({ language }) => language))].filter(language => !(language in checks))).toEqual([]);
});

test.each(snippets.filter(({ language }) => language !== 'hcl'))('$file: $begin', ({ language, code }) => {
  expect(checks[language]!(code)).toBe('');
});

(hclFormatter
  ? test.each
  : test.skip.each)(snippets.filter(({ language }) => language === 'hcl'))('$file: $begin', ({ language, code }) => {
  expect(checks[language]!(code)).toBe('');
});
