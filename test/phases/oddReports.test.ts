import { gzipSync } from 'node:zlib';
import { testAuthority } from '../support/authority';
import { storageAfter } from '../support/finished';

/* What a worker that is somebody else's says of the HSMs, in the form of the script's own report. */

const hsms = { hsms: [{ 'serial-number': '1' }] };
const reportOf = (answers: Readonly<Record<string, unknown>>): string => JSON.stringify({
  format: 'safe-storage/1',
  answers: Object.fromEntries(Object.entries(answers)
    .map(([name, data]) => [name, gzipSync(JSON.stringify({ error_code: 0, data })).toString('base64')])),
  exitCodes: {},
});

test.each([
  [{ users: { users: 'x' }, hsms }], [{ users: { users: [null] }, hsms }], [{ users: { users: [{ username: 1, role: 'admin' }] }, hsms }],
])('users that are no list of users count as no answer: %j', async answers => {
  const storage = await storageAfter({ phases: 'provision, initialize' });
  const change = (own: object | void) =>
    ({ ...own as object, Status: 'Success', StatusDetails: 'Success', StandardOutputContent: reportOf(answers) });
  storage.simulator.world.faults.add({ service: 'ssm', operation: 'GetCommandInvocation', call: 'every', fault: { change } });
  const { failure } = await storage.run({ phases: 'activate', ...await testAuthority() });
  expect(failure).toMatch(/^cloudhsm-cli could not list the users of the HSMs\./);
});

test.each([[{ hsms: 'abc' }], [{ hsms: [null] }]])('HSMs that are no list are none that has answered: %j', async odd => {
  const storage = await storageAfter({ phases: 'provision, initialize' });
  const users = { users: [{ 'username': 'admin', 'role': 'admin', 'locked': 'false', 'cluster-coverage': 'full' }] };
  const change = (own: object | void) =>
    ({ ...own as object, Status: 'Success', StatusDetails: 'Success', StandardOutputContent: reportOf({ users, hsms: odd }) });
  storage.simulator.world.faults.add({ service: 'ssm', operation: 'GetCommandInvocation', call: 'every', fault: { change } });
  const { failure } = await storage.run({ phases: 'activate', ...await testAuthority() });
  expect(failure).toMatch(/^admin-password: expected the password of the HSMs' admin/);
});
