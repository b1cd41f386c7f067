import { changed, type Kind, mutantsOf, parse } from './mutants';
import { withProbes } from './probes';

/** What a piece of code becomes, by each kind of change. */
const become = (code: string, kind: Kind, file = 'src/some.ts'): string[] =>
  mutantsOf(parse(file, code)).filter(mutant => mutant.kind === kind).map(mutant => changed(code, mutant));

test.each<[Kind, string, string[]]>([
  ['never', 'if (a) throw b;', ['if (false) throw b;']],
  ['always', 'x = a ? b : c;', ['x = true ? b : c;']],
  ['negated', 'if (a && b) c();', ['if (!(a && b)) c();']],
  ['negated', 'const f = () => !a;', ['const f = () => a;']],
  ['and/or', 'x = a && b;', ['x = a || b;']],
  ['boundary', 'x = a < b;', ['x = a <= b;']],
  ['equality', 'x = a !== b;', ['x = a === b;']],
  ['equality', 'if (a === b) c();', []], // it is negated already
  ['dropped', 'await f();', [';']],
  ['dropped', 'run.log.found(a);', []], // a text
  ['some/every', 'x = a.some(f);', ['x = a.every(f);']],
  ['unfiltered', 'x = a.filter(f).length;', ['x = a.length;']],
  ['number', 'x = 2;', ['x = 3;', 'x = 1;']],
  ['number', 'x = a.slice(0, 500);', ['x = a.slice(1, 500);', 'x = a.slice(-1, 500);']],
  ['list', 'x = [a, b].includes(c);', ['x = [...[], b].includes(c);', 'x = [a, ...[]].includes(c);']],
  ['always', 'x = `${a ? b : c}`;', []], // a text
])('%s: %s', (kind, code, changes) => expect(become(code, kind)).toEqual(changes));

test('each line stays where it was', () => expect(become('f(\n  a,\n);\nb();', 'dropped')[0]).toBe(';\n\n\nb();'));

test('a mutant is known again where its line was moved to', () => {
  const [here, there] = ['if (a) b();', 'c();\n\nif (a) b();']
    .map(code => mutantsOf(parse('src/some.ts', code)).find(({ kind }) => kind === 'never')!);
  expect(here!.id).toBe(there!.id);
  expect([here!.line, there!.line]).toEqual([1, 3]);
});

describe('code with probes', () => {
  /** What is reached where `a` is this, each by what stands there. */
  const reached = (code: string, a: unknown): string[] => {
    const { units } = parse('src/some.ts', code);
    const seen: string[] = [];
    const told = (id: number) => {
      const { start, end, absent } = units.find(unit => unit.id === id)!;
      seen.push(absent ? 'past it' : code.slice(start, end));
    };
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- code of this test
    new Function('__reached', 'a', withProbes(code, units))(told, a);
    return seen;
  };

  test.each<[string, unknown, string[]]>([
    ['if (a) a = 1;', true, ['a = 1;']],
    ['if (a) a = 1;', false, ['past it']],
    ['if (a) { a = 1; } else if (a === 0) a = 2;', 0, ['if (a === 0) a = 2;', 'a = 2;']],
    ['if (a) { a = 1; } else if (a === 0) a = 2;', '', ['if (a === 0) a = 2;', 'past it']],
    ['a = a ? 1 : 2;', true, ['1']],
    ['a = a ?? 3;', null, ['3']],
    ['a = a && 3;', false, []],
    ['const f = (b = 1) => b; f(a);', undefined, ['1', 'b']],
    ['switch (a) { case 1: break; case 2: a = 3; default: a = 4; }', 2, ['a = 3;', 'a = 4;']],
  ])('%s with %j', (code, a, those) => {
    const all = reached(code, a);
    expect(those.filter(each => !all.includes(each))).toEqual([]);
    if (those.length === 0) expect(all).toEqual([code]);
  });
});
