import { answersIn } from '../../src/cloudhsm/users';

/* What cloudhsm-cli prints: JSON, perhaps after log lines of whatever form. Nobody documents more of it. */
const answer = '{ "error_code": 0, "data": { "username": "admin" } }';

test.each<[string, string, number[]]>([
  ['nothing', '', []],
  ['a text', 'aws-cloudhsm > ', []],
  ['one answer', answer, [0]],
  ['two, of which one has failed', `${answer}\n{"error_code":1,"data":"Authentication failed"}`, [0, 1]],
  ['a log line in braces before it', `{ thread=main } connected\n${answer}`, [0]],
  ['a log line in JSON before it', `{"level":"info","fields":{"n":1}}\n${answer}`, [0]],
  ['a brace in a text of it', '{"error_code":2,"data":"a } and a { and a \\" }"}', [2]],
  ['an end that is missing', `${answer}\n{"error_code":1,"data":{`, [0]],
  ['an answer within what is no JSON', `{ noise ${answer} }`, [0]],
])('%s', (_, text, codes) => expect(answersIn(text).map(({ error_code: code }) => code)).toEqual(codes));

/* A worker that somebody else has taken over may print what it likes: each of these took minutes or more, and none may stop the job. */
const many = 200_000;
test.each<[string, string]>([
  ['braces that never end', '{'],
  ['objects in objects that never end', '{"a":'],
  ['answers in answers that never end', '{"error_code":'],
  ['texts that never end', '{"'],
  ['texts that never end, one in another', '{"\\"'],
  ['quotes within a text that never ends', '\\"{\\"'],
  ['texts that end in the next line', '{"a\n"'],
  ['backslashes', '{\\'],
  ['nothing in braces', '{}'],
])('%s hold nobody up', (_, part) => {
  expect(answersIn(`${answer}${part.repeat(many)}\n${answer}`).length).toBeGreaterThan(0);
  expect(answersIn(`{"${part.repeat(many)}\n${answer}`).length).toBeGreaterThan(0);
});

test('answers in answers, wrong in the innermost, hold nobody up', () => {
  expect(answersIn(`${'{"error_code":'.repeat(many)}x${'}'.repeat(many)}`)).toEqual([]);
});
