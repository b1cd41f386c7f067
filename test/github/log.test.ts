import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendSummary, setOutput } from '../../src/github/files';
import { debug, endGroup, error, line, maskSecret, notice, startGroup, warning } from '../../src/github/log';

const github = { GITHUB_ACTIONS: 'true' };
const terminal = {};
const MIB = 1024 * 1024;

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'log-')); });
afterAll(() => rmSync(folder, { recursive: true }));

/** What `action` writes to the log, line by line. */
function written(action: () => void): string[] {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    action();
    return write.mock.calls.map(([text]) => String(text)).join('').split('\n').slice(0, -1);
  } finally {
    write.mockRestore();
  }
}

/** .NET's `char.IsWhiteSpace`, which `TrimStart` goes by: Zs, Zl, Zp, U+0009 to U+000D and U+0085. */
const trimStart = (text: string) => text.replace(/^[\p{Zs}\p{Zl}\p{Zp}\u0009-\u000d\u0085]+/u, '');

/** Whether the runner obeys a line: its `TryParseV2`, then its `TryParse`. [actions/runner ActionCommand.cs] */
function isCommand(text: string): boolean {
  const name = (information: string | undefined) => information?.split(' ')[0]!.toLowerCase() ?? '';
  const registered = ['stop-commands', 'add-mask', 'debug', 'warning', 'error', 'notice', 'group', 'endgroup', 'add-path', 'set-output'];
  const [, current] = /^::(.*?)::/s.exec(trimStart(text)) ?? [];
  const [, older] = /##\[(.*?)\]/s.exec(text) ?? [];
  return [current, older].some(information => registered.includes(name(information)));
}

function file(name: string, contents = ''): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

describe('masks', () => {
  test('a secret of one line whole', () => {
    expect(written(() => maskSecret('pass word%', github))).toEqual(['::add-mask::pass word%25']);
  });

  test('of a private key each line of base64, and neither boundary nor header', () => {
    const key = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({
      type: 'pkcs1', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'x',
    }) as string;
    const masks = written(() => maskSecret(key, github)).map(text => text.replace('::add-mask::', ''));
    const base64 = key.split('\n').filter(text => text !== '' && !/[-:]/.test(text));
    expect(masks).toEqual(base64);
  });

  test('a private key whose line breaks were lost on the way', () => {
    const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    const base64 = key.split('\n').slice(1, -2);
    for (const lost of [' ', '\\n', '\r\n']) {
      expect(written(() => maskSecret(key.replaceAll('\n', lost), github))).toEqual(base64.map(text => `::add-mask::${text}`));
    }
  });

  test('not the short lines of a text, which would turn every "}" of the log into asterisks', () => {
    expect(written(() => maskSecret('first line\n}\n  \nok\nlast line', github))).toEqual(['::add-mask::first line', '::add-mask::last '
      + 'line']);
    expect(written(() => maskSecret('', github))).toEqual([]);
  });

  test('no structured text', () => {
    expect(() => maskSecret('{\n  "Version": "2012-10-17"\n}', github)).toThrow(/structured text/);
    expect(written(() => maskSecret('{"a":1}', github))).toEqual(['::add-mask::{"a":1}']);
  });

  test('nothing in a terminal, where they would be shown instead', () => {
    expect(written(() => maskSecret('password', terminal))).toEqual([]);
  });
});

describe('lines of the log', () => {
  test('cannot give commands to the runner, whatever AWS answered', () => {
    const lines = written(() => line('ok\n::set-output name=x::y\n  ::add-mask::e\nsee ##[error]here ::', github));
    expect(lines).toEqual(['ok', ': :set-output name=x::y', '  : :add-mask::e', 'see ## [error]here ::']);
  });

  test('cannot give commands by any character that .NET trims, or that nobody sees', () => {
    const everyCharacter = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const attacks = everyCharacter.flatMap(one => [
      `${one}::stop-commands::x`, ` ${one}\t${one}::add-mask::x`, `text\r${one}::stop-commands::x`, `${one}##[stop-commands]x`,
      `:${one}:stop-commands::x`, `#${one}#[stop-commands]x`,
    ]);
    expect(attacks.filter(isCommand).length).toBeGreaterThan(25); // what the runner obeys without us
    const lines = written(() => line(attacks.join('\n'), github)).join('\n').split(/\r\n|\r|\n/);
    expect(lines.filter(isCommand)).toEqual([]);
  });

  test('are read in one go, however much white space they have', () => {
    for (const one of ['\u0085', ' ', '\n', '\u2028']) {
      expect(written(() => line(`${one.repeat(300_000)}::x::`, github)).join('\n')).toMatch(/: :x::$/);
    }
  });

  test('are left alone in a terminal', () => {
    expect(written(() => line('::x', terminal))).toEqual(['::x']);
  });

  test('for debugging are hidden until asked for', () => {
    expect(written(() => debug('x', github))).toEqual(['::debug::x']);
    expect(written(() => debug('x', terminal))).toEqual([]);
    expect(written(() => debug('x', { RUNNER_DEBUG: '1' }))).toEqual(['x']);
  });
});

describe('annotations and groups', () => {
  test('are workflow commands on GitHub', () => {
    expect(written(() => {
      startGroup('initialize', github);
      notice('n', {}, github);
      warning('two\nlines', { title: 'CA: ends soon', file: 'a.yml', line: 3, col: 1 }, github);
      error('100%', { title: 'a, b' }, github);
      endGroup(github);
    })).toEqual([
      '::group::initialize', '::notice::n', '::warning title=CA%3A ends soon,file=a.yml,line=3,col=1::two%0Alines',
      '::error title=a%2C b::100%25', '::endgroup::',
    ]);
  });

  test('are plain words and headings in a terminal', () => {
    expect(written(() => {
      startGroup('initialize', terminal);
      warning('the CA ends soon', { title: 'CA' }, terminal);
      error('no', {}, terminal);
      endGroup(terminal);
    })).toEqual(['', 'initialize', 'warning: CA: the CA ends soon', 'error: no']);
  });
});

describe('outputs', () => {
  test('may have several lines and cannot set other outputs', () => {
    const path = file('output');
    process.env.GITHUB_OUTPUT = path; // where @actions/core looks
    try {
      setOutput('cluster-csr', '-----BEGIN\nEOF\nstatus=complete\n');
      setOutput('status', 'pending');
    } finally {
      delete process.env.GITHUB_OUTPUT;
    }
    const [, delimiter] = /^cluster-csr<<(\S+)\n-----BEGIN\nEOF\nstatus=complete\n\n\1\nstatus<<\S+\npending\n\S+\n$/.exec(
      readFileSync(path, 'utf8'),
    ) ?? [];
    expect(delimiter).toMatch(/^ghadelimiter_[0-9a-f-]{36}$/);
  });

  test('are lines in a terminal', () => {
    expect(written(() => setOutput('status', 'complete', terminal))).toEqual(['status: complete']);
  });
});

describe('the summary', () => {
  test('grows', () => {
    const env = { ...github, GITHUB_STEP_SUMMARY: file('summary') };
    appendSummary('# One', env);
    appendSummary('Two', env);
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe('# One\nTwo\n');
  });

  test('stays within 1 MiB, at a whole line, with fences closed and a note', () => {
    const env = { ...github, GITHUB_STEP_SUMMARY: file('large', `${'x'.repeat(MIB - 1000)}\n`) };
    appendSummary(`\`\`\`mermaid\n${'ü line\n'.repeat(500)}\`\`\``, env);
    const text = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
    expect(statSync(env.GITHUB_STEP_SUMMARY).size).toBeLessThanOrEqual(MIB);
    expect(text).toMatch(/ü line\n```\n\n\n\(Shortened: GitHub shows at most 1 MiB of summary for a step\.\)\n$/);
    appendSummary('more', env);
    expect(statSync(env.GITHUB_STEP_SUMMARY).size).toBeLessThanOrEqual(MIB);
  });

  test('begins with what fits, in a file that is not there yet; nothing is left out where no line fits', () => {
    const env = { ...github, GITHUB_STEP_SUMMARY: join(file('beside'), '..', 'new') };
    appendSummary(`${'a line\n'.repeat(MIB / 5)}`, env);
    const text = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
    expect(text.length).toBeGreaterThan(MIB - 1000);
    expect(text).toMatch(/a line\n\n\n\(Shortened: /);
    expect(text).not.toContain('```');
  });

  test('is left as it is where there is no room at all', () => {
    const env = { ...github, GITHUB_STEP_SUMMARY: file('full', 'x'.repeat(MIB)) };
    appendSummary('# More', env);
    expect(statSync(env.GITHUB_STEP_SUMMARY).size).toBe(MIB);
  });

  test('is printed in a terminal', () => {
    expect(written(() => appendSummary('# Done', terminal))).toEqual(['# Done']);
  });
});
