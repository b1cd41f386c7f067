import { X509Certificate } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { zipSync } from 'fflate';
import { AWS_ROOT_SHA256 } from '../../src/pki/roots';
import { renderReport } from '../../src/report/html/report';
import { testAuthority } from '../support/authority';
import { faultsOf } from '../support/evidenceSchema';
import { type Attempt, newStorage, type Storage } from '../support/storage';

/* The roots that prove all hardware: fetched or given, and taken only if they are what they have to be, or else called what they are. */

/** What AWS's site answers to whoever wants the root. */
let answer: { status: number; body: Uint8Array };
let site: Server;
beforeAll(async () => {
  site = createServer((_, response) => response.writeHead(answer.status).end(answer.body));
  await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => new Promise(resolve => site.close(resolve)));

const zipOf = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));

async function account(options: Parameters<typeof newStorage>[0] = {}): Promise<Storage> {
  const storage = await newStorage(options);
  storage.simulator.env.SAFE_STORAGE_AWS_ROOT_URL = `http://127.0.0.1:${(site.address() as AddressInfo).port}/root.zip`;
  return storage;
}

const phasesOf = async (storage: Storage, phases: string): Promise<Attempt> =>
  storage.run({ ...await testAuthority(), phases, 'aws-root-certificate': undefined, 'aws-root-sha256': undefined });

test.each<[string, (root: string) => typeof answer, RegExp, RegExp?]>([
  ['another root', root => ({ status: 200, body: zipOf({ 'AWS_CloudHSM_Root-G1.crt': root }) }),
    new RegExp(`that was fetched has the SHA-256 [0-9A-F:]{95}, expected ${AWS_ROOT_SHA256}\\.\\s+AWS may have a new root, or somebody `
      + 'is in between')],
  ['nothing', () => ({ status: 404, body: Buffer.from('not here') }), /could not be fetched from http:\S+\/root\.zip/, /HTTP 404/],
  ['a page that is no archive', () => ({ status: 200, body: Buffer.from('<html>') }), /could not be fetched from http:\S+\/root\.zip/],
  ['an archive without a certificate', () => ({
    status: 200, body: zipOf({ 'README.txt': 'moved' }),
  }), /could not be fetched from http:\S+\/root\.zip/],
])('the site serves %s: nothing is paid for, nothing is signed, and it is said how to go on', async (_, serve, words, cause = words) => {
  const storage = await account();
  answer = serve(storage.simulator.world.hardware.awsRoot);
  for (const phases of ['plan', 'provision, initialize']) {
    const { failure, changes } = await phasesOf(storage, phases);
    expect(failure).toMatch(words);
    expect(failure).toContain('give it as aws-root-certificate');
    expect(changes).toEqual([]);
  }
  // Whoever has made the cluster elsewhere gets no further either.
  await storage.run({ ...await testAuthority(), phases: 'provision' });
  const { failure, changes } = await phasesOf(storage, 'initialize');
  expect(failure).toMatch(words);
  expect(failure).toMatch(cause);
  expect(changes).toEqual([]);
});

test.each(['us-gov-west-1', 'cn-north-1'])('in %s, whose root nobody has pinned, it has to be given', async region => {
  const storage = await account({ region });
  answer = { status: 200, body: zipOf({ 'AWS_CloudHSM_Root-G1.crt': storage.simulator.world.hardware.awsRoot }) };
  const { failure, changes } = await phasesOf(storage, 'provision, initialize');
  expect(failure).toMatch(/aws-root-certificate: expected the root of partition aws-(us-gov|cn), which is not known to this product \(got nothing\)/);
  expect(changes).toEqual([]);
});

test('a root whose SHA-256 an input says may be fetched, whatever this product knows', async () => {
  const storage = await account();
  const { awsRoot } = storage.simulator.world.hardware;
  answer = { status: 200, body: zipOf({ 'AWS_CloudHSM_Root-G2.crt': awsRoot }) };
  const { failure, report } = await storage.run({
    ...await testAuthority(), 'phases': 'provision, initialize', 'aws-root-certificate': undefined,
    'aws-root-sha256': new X509Certificate(awsRoot).fingerprint256.replaceAll(':', '').toLowerCase(),
  });
  expect(failure).toBeUndefined();
  expect(report.evidence.hardware?.anchors?.aws).toMatchObject({
    trust: 'pinned by an input', source: storage.simulator.env.SAFE_STORAGE_AWS_ROOT_URL,
  });
});

const owners = ['aws', 'manufacturer'] as const;
const words = 'given, not known to this product';

/** The hardware of an attacker, who has put the root of it where the workflow takes the root from. */
async function planted(owner: typeof owners[number]) {
  const other = await newStorage({ seed: 2 });
  const { awsRoot, manufacturerRoot } = other.simulator.world.hardware;
  return { [`${owner}-root-certificate`]: owner === 'aws' ? awsRoot : manufacturerRoot };
}

test.each(owners)('another root of %s than the workflow says is refused before anything is paid for', async owner => {
  const storage = await newStorage();
  const inputs = { ...await testAuthority(), ...await planted(owner) };
  for (const phases of ['plan', 'provision, initialize']) {
    const { failure, changes } = await storage.run({ ...inputs, phases });
    expect(failure).toMatch(
      new RegExp(`${owner}-root-certificate: expected the SHA-256 \\S{95}, as ${owner}-root-sha256 says, got \\S{95}`),
    );
    expect(changes).toEqual([]);
  }
  await storage.run({ ...await testAuthority(), phases: 'provision' });
  const { failure, changes } = await storage.run({ ...inputs, phases: 'initialize' });
  expect(failure).toContain(`as ${owner}-root-sha256 says`);
  expect(changes).toEqual([]);
});

test.each(owners)('a root of %s whose SHA-256 nobody says is called so by plan, log, evidence and report', async owner => {
  const storage = await newStorage();
  const inputs = { ...await testAuthority(), [`${owner}-root-sha256`]: undefined };
  const plan = await storage.run({ ...inputs, phases: 'plan' });
  expect(plan.report.phases[0]!.findings).toContainEqual(
    expect.objectContaining({ severity: 'notice', what: expect.stringContaining(`${owner}-root-certificate: ${words}`) as string }),
  );
  const { failure, log, report } = await storage.run({ ...inputs, phases: 'provision, initialize' });
  expect(failure).toBeUndefined();
  const title = owner === 'aws' ? 'The AWS root is sound' : 'The manufacturer root is sound';
  expect(log).toContain(`${title}: ${words}`);
  expect(log).toMatch(owner === 'aws' ? /AWS's root \(given, not known/ : /the manufacturer's \(given, not known/);
  const { anchors, verdict } = report.evidence.hardware!;
  expect(owners.map(each => anchors![each]!.trust)).toEqual(owners.map(each => each === owner ? words : 'pinned by an input'));
  expect(verdict.checks.filter(({ verdict: one }) => one !== 'passed')).toEqual([
    { id: `${owner}-root`, title, verdict: 'warning', detail: words },
  ]);
  const page = renderReport(report);
  expect(page).toContain(`is trusted: ${words}`);
  expect(page).toContain('Genuine, if the roots are.');
  expect(faultsOf(report)).toEqual([]);
});
