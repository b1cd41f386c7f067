import type { KeyObject } from 'node:crypto';
import { EPOCH } from '../../src/simulator/server';
import { type Dn, makeCertificate } from '../pki/forge';
import { key, type KeyPair } from '../support/keys';
import { newStorage, type Storage } from '../support/storage';

const day = 86_400_000;
const throughInitialize = { 'phases': 'provision, initialize', 'github-token': undefined };
const named = (name: string): Dn => [[['CN', name]]];
const clusterOf = ({ simulator: { world } }: Storage) => [...world.cloudhsm.clusters.values()][0]!;

/** A root, and below it as many others as are asked for, the lowest first; all with the same kind of key. */
function chain(kind: string, below = 0, name: (index: number) => Dn = index => named(`CA ${index}`), days = 3652): string {
  const keyOf = (index: number) => key(`${kind}:${index}`);
  return Array.from({ length: below + 1 }, (_, index) => makeCertificate({
    subject: name(index), key: keyOf(index).publicKey,
    issuer: name(Math.min(index + 1, below)), signedWith: keyOf(Math.min(index + 1, below)).privateKey,
    notBefore: EPOCH - day, notAfter: EPOCH + days * day, ca: true,
  })).join('');
}

const pemOf = (privateKey: KeyObject, type: 'pkcs8' | 'pkcs1' | 'sec1', passphrase?: string): string =>
  privateKey.export({ type, format: 'pem', ...passphrase !== undefined && { cipher: 'aes-256-cbc', passphrase } } as never) as string;

test.each<[string, 'pkcs8' | 'pkcs1' | 'sec1', string | undefined, number]>([
  [
    'rsa2048', 'pkcs8', undefined, 0,
  ], ['rsa2048', 'pkcs8', 'secret', 0], ['rsa2048', 'pkcs1', undefined, 0], ['rsa2048', 'pkcs1', 'secret', 1],
  [
    'rsa3072', 'pkcs8', undefined, 0,
  ], ['p256', 'pkcs8', undefined, 0], ['p384', 'pkcs8', 'secret', 3], ['p521', 'sec1', undefined, 0], ['p256', 'sec1', 'secret', 2],
])('%s in %s, passphrase %s, %i certificates above it: the cluster is initialized with it', async (kind, form, passphrase, above) => {
  const storage = await newStorage();
  const certificate = chain(kind, above);
  const inputs = {
    'ca-certificate': certificate, 'ca-private-key': pemOf(
      (key(`${kind}:0`) as KeyPair).privateKey, form, passphrase,
    ), 'ca-key-passphrase': passphrase,
  };
  const { failure, outputs, log } = await storage.run({ ...throughInitialize, ...inputs });
  expect(failure).toBeUndefined();
  expect(clusterOf(storage)).toMatchObject({ state: 'INITIALIZED', trustAnchor: certificate.trim() });
  expect(outputs.get('ca-certificate')).toBe(certificate.trim());
  expect(log).not.toContain('warning');
});

describe('what AWS takes, but its owner may regret, is told before anything is paid for', () => {
  const longNames = (index: number): Dn => Array.from({ length: 14 }, (_, part) => [['OU', `${index} ${part} ${'x'.repeat(40)}`]] as const);
  const inputs = (certificate: string) => ({
    ...throughInitialize, 'ca-certificate': certificate, 'ca-private-key': pemOf(key('p256:0').privateKey, 'pkcs8'),
  });

  test('a CA that ends soon', async () => {
    const storage = await newStorage();
    const { status, report } = await storage.run(inputs(chain('p256', 0, undefined, 700)));
    expect(status).toBe('complete');
    const warning = /CA's certificate ends on 2028-10-23, in (699|700) days\. A cluster keeps its CA for good/;
    expect(
      report.phases.map(({ notes }) => notes.filter(({ kind, text }) => kind === 'warning' && warning.test(text)).length),
    ).toEqual([1, 1]);
  });

  test('a chain that is longer than a standard parameter is kept in an advanced one', async () => {
    const storage = await newStorage();
    const certificate = chain('p256', 2, index => longNames(index).slice(0, 7));
    expect([certificate.length > 4096, certificate.length <= 5000]).toEqual([true, true]);
    expect(await storage.run(inputs(certificate))).toMatchObject({ status: 'complete', failure: undefined });
    expect(storage.simulator.world.ssm.parameters.value('/safe-storage/vault/ca-certificate')?.trim()).toBe(certificate.trim());
  });

  // CloudHSM itself would take it, by its guide and its model.
  test('a chain of more than the 5000 characters that a key store takes is refused', async () => {
    const storage = await newStorage({ settings: { certificateLimit: 20_000 } });
    await expect(storage.run(inputs(chain('p256', 2, longNames)))).rejects.toThrow(/ca-certificate, ca-private-key: .*expected at most 5000 characters of PEM with its chain/);
    expect(storage.simulator.world.cloudhsm.clusters.size).toBe(0);
  });
});
