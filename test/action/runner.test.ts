import { join } from 'node:path';
import { type ActionResult, runAction, runJavaScriptAction } from './runner';

/** The runner that our end-to-end tests stand on, tried on a small action. */
const root = join(__dirname, 'fixture');
const outcomes = ({ steps }: ActionResult) => Object.fromEntries(steps.map(step => [step.id, step.outcome]));

describe('a composite action', () => {
  test('steps hand on outputs, variables and path, and the last output wins', async () => {
    const result = await runAction({ root, inputs: { phases: '["two"]', secret: 'hunter22' } });
    expect(outcomes(result)).toEqual({ one: 'success', two: 'success', fails: 'skipped', three: 'skipped', cleanup: 'success' });
    expect(result.outputs).toEqual({ last: 'two', lines: 'a\nb=c' });
    expect(result.summary).toBe('### one\n### cleanup\n');
    expect(result.log).toContain('hello, main');
  });

  test('a pending step keeps later ones from running, a skipped one does not', async () => {
    expect(outcomes(await runAction({ root, inputs: { phases: '["two", "three"]', secret: 'hunter22' } }))).toMatchObject({
      two: 'success', three: 'skipped',
    });
    const result = await runAction({ root, inputs: { phases: '["three"]', secret: 'hunter22' } });
    expect(outcomes(result)).toMatchObject({ two: 'skipped', three: 'success' });
    expect(result.outputs.last).toBe('three');
  });

  test('after a failure, which a pipe does not hide, only always() runs', async () => {
    const result = await runAction({ root, inputs: { phases: '["fails", "three"]', secret: 'hunter22' } });
    expect(result.outcome).toBe('failure');
    expect(outcomes(result)).toMatchObject({ fails: 'failure', three: 'skipped', cleanup: 'success' });
    expect(result.rawLog).not.toContain('not reached');
    expect(result.annotations).toEqual([{ level: 'warning', title: 'Cleaned', message: 'all of it\nand the rest' }]);
  });

  test('a mask hides a secret from the log as GitHub would: from then on, line by line', async () => {
    const { log, rawLog } = await runAction({ root, inputs: { phases: '[]', secret: 'hunter22' } });
    expect(rawLog).toContain('It is hunter22');
    expect(log).toContain('It is ***');
    expect(log).toContain('"secret": "hunter22"'); // what the runner shows before anybody masks it
  });

  test('what comes from the workflow\'s secrets is hidden even where the runner shows a step\'s variables', async () => {
    const secret = '-----BEGIN\nYWJj\nZGVm\n-----END';
    const { log } = await runAction({ root, inputs: { phases: '[]', secret }, secrets: [secret] });
    expect(log).toContain('"secret": "***"');
    expect(log).not.toContain('YWJj');
  });

  test('nothing of this machine\'s environment reaches a step', async () => {
    process.env.AWS_ACCESS_KEY_ID = 'mine';
    const { log } = await runAction({ root, inputs: { phases: '[]', secret: 'hunter22', greeting: 'key ${AWS_ACCESS_KEY_ID:-none}' } });
    expect(log).toContain('key ${AWS_ACCESS_KEY_ID:-none}, main'); // nor is an input read by the shell
    delete process.env.AWS_ACCESS_KEY_ID;
  });
});

describe('a JavaScript action', () => {
  test('its post sees the state that main saved, and undeclared outputs stay inside', async () => {
    const result = await runJavaScriptAction({ root, folder: 'once', inputs: {} });
    expect(result.outcome).toBe('success');
    expect(result.outputs).toEqual({ said: 'once' });
    expect(result.log).toContain('post after once');
  });

  test('its post runs after a failure too', async () => {
    const result = await runJavaScriptAction({ root, folder: 'once', inputs: { 'how-often': 'never' } });
    expect(outcomes(result)).toEqual({ main: 'failure', post: 'success' });
  });
});
