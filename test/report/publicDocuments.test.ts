import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readInputs } from '../../src/inputs/read';
import { besidePublicDocuments, secretPartOf } from '../../src/pki/publicDocuments';
import { inputsFor } from '../../src/rehearsal/inputs';
import { redact } from '../../src/report/redact';
import { EPOCH } from '../../src/simulator/server';
import { startRun } from '../../src/start';
import { makeCertificate, makeCsr } from '../pki/forge';
import { key } from '../support/keys';
import { newStorage } from '../support/storage';

/* A private key's text has the modulus in it. Where it breaks as in a certificate, which the length of a name decides, they share lines. */

const year = 365 * 86_400_000;
const exported = (privateKey: KeyObject, type: 'pkcs1' | 'pkcs8') => privateKey.export({ type, format: 'pem' }) as string;
const linesOf = (pem: string) => pem.split('\n').filter(line => line.length >= 16 && !line.startsWith('-----'));

/** A CA whose certificate has lines of its key. */
function unluckyAuthority(type: 'pkcs1' | 'pkcs8') {
  const { publicKey, privateKey } = key('rsa2048:unlucky CA');
  const pem = exported(privateKey, type);
  for (let length = 1; length <= 64; length++) {
    const name = [[['CN', 'A'.repeat(length)]]] as const;
    const certificate = makeCertificate({
      subject: name, issuer: [[['CN', 'A'.repeat(length)]]], key: publicKey, signedWith: privateKey, ca: true, notBefore: EPOCH - year,
      notAfter: EPOCH + 20 * year, keyUsage: ['keyCertSign'],
    });
    const shared = linesOf(pem).filter(line => certificate.includes(line));
    if (shared.length > 0) return { certificate, privateKey: pem, shared };
  }
  throw new Error(`no certificate shares lines with a key in ${type}`);
}

test.each(['pkcs1', 'pkcs8'] as const)('evidence is whole where lines of the CA\'s key (%s) stand in its certificate', async type => {
  const { certificate, privateKey, shared } = unluckyAuthority(type);
  const storage = await newStorage();
  const given = { 'ca-certificate': certificate, 'ca-private-key': privateKey };
  const { failure, outputs, report } = await storage.run({ ...given, phases: 'provision, initialize' });
  expect(failure).toBeUndefined();
  expect(new X509Certificate(report.evidence.authority!.certificate).fingerprint256).toBe(new X509Certificate(certificate).fingerprint256);
  expect(Object.values(report.outputs)).toEqual([...outputs.values()]);

  const masked: string[] = [];
  const inputs = readInputs({ ...inputsFor(storage.simulator, undefined, () => undefined), ...given }, {}, ['initialize']);
  const { record } = await startRun({
    inputs, environment: storage.simulator.env, clock: storage.simulator.clock,
    sink: { line: () => undefined, warning: () => undefined, folded: () => undefined },
    mask: secret => masked.push(secret),
  });
  const secretLines = linesOf(privateKey).filter(line => !shared.includes(line));
  expect(secretLines.length).toBeGreaterThan(10);
  for (const hidden of [masked.join('\n'), [...record.secrets].join('\n')]) {
    expect(shared.filter(line => hidden.includes(line))).toEqual([]);
    expect(secretLines.filter(line => !hidden.includes(line))).toEqual([]);
  }
});

test('every byte of a key that its public half has not is still hidden, however its text is broken', () => {
  const { privateKey } = key('rsa2048:unlucky CA');
  const pem = exported(privateKey, 'pkcs8');
  const publicLines = linesOf(pem).filter(line => createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
    .includes(Buffer.from(line, 'base64')));
  expect(publicLines.length).toBeGreaterThan(2);
  for (const broken of [pem, pem.replaceAll('\n', '\r\n'), pem.replaceAll('\n', '\n  ')]) {
    const part = secretPartOf(broken);
    expect(linesOf(pem).filter(line => !part.includes(line))).toEqual(publicLines);
  }
  for (const whole of [pem.replaceAll('\n', ' '), 'no key', '{"a":1}', `${pem}${pem}`, pem.replace('MII', 'NII')]) {
    expect(secretPartOf(whole)).toBe(whole);
  }
  const encrypted = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'x' }) as string;
  expect(secretPartOf(encrypted)).toBe(encrypted);
});

describe('a secret that by chance, or because somebody chose it so, stands in a document', () => {
  const { publicKey, privateKey } = key('p256:unlucky');
  const name = [[['CN', 'A CA']]] as const;
  const documents: [string, string][] = [
    ['a certificate', makeCertificate({
      subject: name, issuer: name, key: publicKey, signedWith: privateKey, notBefore: EPOCH, notAfter: EPOCH + year,
    })],
    ['a request', makeCsr({ subject: name, key: { publicKey, privateKey } })],
    ['a public key', publicKey.export({ type: 'spki', format: 'pem' }) as string],
  ];
  test.each(documents)('leaves %s whole, and is hidden beside it', (_, document) => {
    const within = linesOf(document)[1]!.slice(0, 8);
    const chain = `# ${within}\n${document}${document}# CERTIFICATE`;
    expect(redact({ chain }, [within, 'CERTIFICATE', 'BEGIN'])).toEqual({ chain: `# ***\n${document}${document}# ***` });
  });

  test('is hidden in what only looks like one', () => {
    const fake = '-----BEGIN CERTIFICATE-----\nc2VjcmV0LWFuZC1tb3Jl\n-----END CERTIFICATE-----';
    expect(redact({ fake }, ['c2VjcmV0LWFuZC1tb3Jl'])).toEqual({ fake: fake.replace('c2VjcmV0LWFuZC1tb3Jl', '***') });
    expect(besidePublicDocuments(fake, () => 'x')).toBe('xxx');
  });
});
