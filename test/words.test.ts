import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { count, sentence, unended } from '../src/words';

describe('what AWS says in a sentence of ours', () => {
  test.each([
    [['Cluster c is DEGRADED', 'Out of order.'], 'Cluster c is DEGRADED: Out of order.'],
    [['Cluster c is DEGRADED', 'Out of order..'], 'Cluster c is DEGRADED: Out of order.'],
    [['Cluster c is DEGRADED', undefined], 'Cluster c is DEGRADED.'],
    [['Cluster c is DEGRADED', ''], 'Cluster c is DEGRADED.'],
    [['HSM h', 'Failed. Delete it.', 'Now!'], 'HSM h: Failed. Delete it: Now!'],
    [['last seen', 'fsvol-1 DELETING'], 'last seen: fsvol-1 DELETING.'],
  ])('%j has one full stop', (parts, whole) => expect(sentence(...parts)).toBe(whole));

  test('has none inside of another sentence', () => expect(unended('GitHub says: Not Found. ')).toBe('GitHub says: Not Found'));

  test('is counted in one or in several', () => {
    expect([0, 1, 2].map(number => count(number, 'minute'))).toEqual(['0 minutes', '1 minute', '2 minutes']);
  });
});

describe('no source glues by itself', () => {
  const root = join(__dirname, '../src');
  const lines = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !/^(simulator|report|project|rehears)/.test(file) && file !== 'words.ts')
    .flatMap(file => readFileSync(join(root, file), 'utf8').split('\n').map(text => `${file}: ${text.trim()}`));
  const found = (pattern: RegExp, allowed: readonly RegExp[]): string[] =>
    lines.filter(line => pattern.test(line) && !allowed.some(each => each.test(line)));

  test('a text of AWS\'s and a full stop', () => {
    expect(found(/\$\{[^{}]*([mM]essage|[rR]eason)[^{}]*\}\.( |`)|replace\(\/\\\.\+/, [
      /github\/retry/, // a reason of ours, never an answer's
    ])).toEqual([]);
  });

  test('a number and a noun in the plural', () => {
    const nouns = 'HSMs|minutes|days|hours|zones|clusters|keys|backups|logins|volumes|users|subnets|certificates|file systems|key stores';
    expect(found(new RegExp(`\\$\\{[^{}]*\\} (${nouns})\\b`), [
      /(stay|own|usable)\.length\} (keys|clusters|file systems)/, // told where there are two or more
      /clusters are tagged/,
      /failed\} logins as admin have failed/, // two at the least, as all of these
      /^preflight\/steps\.ts/,
      /`\$\{least\} HSMs to be ACTIVE`/,
      /of \$\{inputs\.hsmCount\} HSMs are ACTIVE/,
      /of the cluster's \$\{zoneCount\} zones/,
      /LONGEST_CHAIN/,
    ])).toEqual([]);
  });
});
