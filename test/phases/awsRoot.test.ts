import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { zipSync } from 'fflate';
import { AWS_ROOT_SHA256 } from '../../src/pki/hardware';
import { testAuthority } from '../support/authority';
import { type Attempt, newStorage, type Storage } from '../support/storage';

/* The root that proves all hardware, where no input gives it: fetched, and taken only if it is the one that is pinned. */

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
  storage.run({ ...await testAuthority(), phases, 'aws-root-certificate': undefined });

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
  expect(failure).toMatch(/aws-root-certificate: expected the root of partition aws-(us-gov|cn), which is not pinned here \(got nothing\)/);
  expect(changes).toEqual([]);
});
