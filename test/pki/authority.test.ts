import { execFileSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import forge from 'node-forge';
import {
  certifyAuthority, checkSignedCertificate, createAuthority, openAuthority, openRemoteAuthority, signClusterCsr, signingCommand,
} from '../../src/pki/authority';
import { readCertificate } from '../../src/pki/certificate';
import { readCsr } from '../../src/pki/csr';
import { CertificateError } from '../../src/pki/errors';
import { localSigner, type Signer } from '../../src/pki/signer';
import { PORTABLE_LENGTH, readTrustAnchor, warningsOf } from '../../src/pki/trustAnchor';
import { key, type KeyPair } from '../support/keys';
import { has } from '../support/tools';
import { csrName } from './cards';
import { bytesOfPem, type CertificateSpec, type Dn, extension, makeCertificate, makeCsr, nameBytes, pem, universal } from './forge';

const now = Date.UTC(2026, 10, 23, 12);
const DAY = 24 * 60 * 60 * 1000;
const rootName: Dn = [[['O', 'ACME Examples, Inc']], [['CN', 'example.com']]];
const intermediateName: Dn = [[['O', 'ACME Examples, Inc']], [['CN', 'HSM issuing CA']]];
const partition = () => key('rsa2048:partition');
const csr = () => makeCsr({ subject: csrName, key: partition() });

/** A customer's root CA, as the customer may have made it. */
function root(pair: KeyPair = key('rsa2048:root'), change: Partial<CertificateSpec> = {}): string {
  return makeCertificate({
    subject: rootName,
    issuer: rootName,
    key: pair.publicKey,
    signedWith: pair.privateKey,
    notBefore: now - DAY,
    notAfter: now + 3652 * DAY,
    ca: true,
    keyUsage: ['keyCertSign', 'cRLSign'],
    ...change,
  });
}

function intermediate(change: Partial<CertificateSpec> = {}): string {
  return makeCertificate({
    subject: intermediateName,
    issuer: rootName,
    key: key('rsa2048:intermediate').publicKey,
    signedWith: key('rsa2048:root').privateKey,
    notBefore: now - DAY,
    notAfter: now + 365 * DAY,
    ca: true,
    ...change,
  });
}

function pemOf(privateKey: KeyObject, type: 'pkcs8' | 'pkcs1' | 'sec1' = 'pkcs8', passphrase?: string): string {
  return privateKey.export({
    type, format: 'pem', ...(passphrase !== undefined
    && { cipher: 'aes-256-cbc', passphrase }),
  } as never) as string;
}

const keyOf = (pair: KeyPair = key('rsa2048:root')) => pemOf(pair.privateKey);

/** The message of the CertificateError that `action` ends in. */
function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(CertificateError);
    return (error as CertificateError).message;
  }
  throw new Error('it was accepted');
}

describe('a CA that we make', () => {
  let ca: { certificate: string; privateKey: string };
  beforeAll(async () => {
    ca = await createAuthority({
      commonName: 'Safe Storage CA of vault', organization: 'ACME Examples, Inc', notBefore: now, modulusLength: 2048,
    });
  });

  test('has the profile of a CA: v3, critical constraints and usage, key ids, ten years, self-signed with SHA-256', () => {
    const certificate = readCertificate(ca.certificate, 'the CA');
    expect(certificate).toMatchObject({
      version: 3,
      subject: { text: 'CN=Safe Storage CA of vault,O=ACME Examples\\, Inc' },
      basicConstraints: { ca: true },
      keyUsage: ['digitalSignature', 'keyCertSign', 'cRLSign'],
      notBefore: now,
      notAfter: Date.UTC(2036, 10, 23, 12),
      signatureAlgorithm: { name: 'sha256WithRSAEncryption' },
      unknownCriticalExtensions: [],
    });
    expect(certificate.issuer.der).toEqual(certificate.subject.der);
    expect(certificate.subjectKeyId).toHaveLength(20);
    expect(certificate.authorityKeyId).toEqual(certificate.subjectKeyId);
  });

  test('has a random serial of 16 bytes, positive', async () => {
    const pair = key('rsa2048:root');
    const again = await Promise.all([1, 2, 3, 4].map(async () =>
      certifyAuthority({ commonName: 'CA', notBefore: now }, pair.publicKey, localSigner(pair.privateKey))));
    const serials = again.map(certificate => new X509Certificate(certificate).serialNumber);
    expect(new Set(serials).size).toBe(4);
    for (const serial of serials) expect(serial).toMatch(/^[4-7][0-9A-F]{31}$/);
  });

  test('has an RSA key of 4096 bits unless asked otherwise, and can be opened again', async () => {
    const { certificate, privateKey } = await createAuthority({ commonName: 'CA', notBefore: now });
    expect(createPrivateKey(privateKey).asymmetricKeyDetails?.modulusLength).toBe(4096);
    expect(openAuthority({ certificate, privateKey, now }).certificate.pem).toBe(certificate);
    expect(certificate.length).toBeLessThan(PORTABLE_LENGTH);
  });

  test.each([
    [{ commonName: '' }, 'commonName'], [{ commonName: 'x'.repeat(65) }, 'commonName'], [{ organization: 'a\nb' }, 'organization'],
    [{ years: 0 }, 'years'], [{ years: 1.5 }, 'years'], [
      { notBefore: Number.NaN }, 'notBefore',
    ], [{ modulusLength: 1024 }, 'modulusLength'],
  ])('is not made of %j', async (wrong, field) => {
    await expect(createAuthority({ commonName: 'CA', notBefore: now, modulusLength: 2048, ...wrong })).rejects.toThrow(
      new RegExp(`^${field}: expected `),
    );
  });
});

describe('a CA that the customer brings', () => {
  test.each(['rsa2048', 'rsa3072', 'rsa4096', 'p256', 'p384', 'p521'])('%s, PKCS#8, plain and encrypted', async kind => {
    const pair = key(`${kind}:root`);
    for (const passphrase of [undefined, 'correct horse']) {
      const authority = openAuthority({
        certificate: root(pair), privateKey: pemOf(pair.privateKey, 'pkcs8', passphrase), passphrase, now,
      });
      const signed = await signClusterCsr(authority, csr(), { now, days: 10 });
      expect(new X509Certificate(signed).verify(pair.publicKey)).toBe(true);
    }
  });

  test.each([['rsa2048', 'pkcs1'], ['p384', 'sec1']] as const)('%s in the older form %s, plain and encrypted', (kind, form) => {
    const pair = key(`${kind}:root`);
    for (const passphrase of [undefined, 'correct horse']) {
      const privateKey = pemOf(pair.privateKey, form, passphrase);
      expect(openAuthority({ certificate: root(pair), privateKey, passphrase, now }).signer.algorithm).toMatch(
        /^(sha256WithRSA|ecdsa-with-SHA384)/,
      );
    }
  });

  test('with what openssl writes around certificate and key', () => {
    const pair = key('p256:root');
    const certificate = root(pair);
    const authority = openAuthority({
      certificate: `Bag Attributes\n    friendlyName: CA\nsubject=/CN=example.com\n${certificate.replaceAll('\n', '\r\n')}`,
      privateKey: `-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n${pemOf(pair.privateKey, 'sec1')}`,
      now,
    });
    expect(authority.trustAnchor.pem).toBe(certificate.trimEnd());
  });

  test('a passphrase for a key that has none is not looked at', () => {
    expect(() => openAuthority({ certificate: root(), privateKey: keyOf(), passphrase: 'needless', now })).not.toThrow();
  });

  test.each([[
    'a wrong one', 'wrong', /expected the passphrase.*got a wrong one/,
  ], ['none', undefined, /expected a passphrase.*got none/], ['an empty one', '', /got none/]])(
    'of a passphrase, %s is a clear error', (_, passphrase, message) => {
      for (const form of ['pkcs8', 'pkcs1'] as const) {
        const privateKey = pemOf(key('rsa2048:root').privateKey, form, 'correct horse');
        const text = refusal(() => openAuthority({ certificate: root(), privateKey, passphrase, now }));
        expect(text).toMatch(message);
        expect(text).not.toMatch(/wrong horse|correct/);
      }
    });

  test.each<[string, () => string, RegExp]>([
    ['a certificate that is not a CA', () => root(undefined, { ca: false }), /expected a CA .*got CA:FALSE/],
    ['a certificate without basicConstraints', () => root(undefined, { ca: undefined }), /got version 3 without basicConstraints/],
    ['an X.509 v1 certificate', () => root(undefined, { version: 1 }), /got version 1 without basicConstraints/],
    ['a CA that may not sign certificates', () => root(undefined, { keyUsage: ['digitalSignature'] }), /keyCertSign, got digitalSignature/],
    ['an expired CA', () => root(undefined, { notAfter: now - 1000 }), /valid now, got one that expired on 2026-11-23T11:59:59Z/],
    ['a CA from the future', () => root(undefined, { notBefore: now + DAY }), /is not valid before 2026-11-24/],
    ['a CA signed with SHA-1', () => root(undefined, { digest: 'sha1' }), /got sha1WithRSAEncryption/],
    ['a CA signed with MD5', () => root(undefined, { digest: 'md5' }), /got md5WithRSAEncryption/],
    ['an RSA key of 1024 bits', () => root(key('rsa1024:root')), /at least 2048 bits.*got RSA 1024/],
    ['an RSA key with the exponent 1', () => root(key('rsa2048e1:root')), /odd exponent above 65536 .*got RSA 2048 with exponent 1$/],
    ['an RSA key with the exponent 3', () => root(key('rsa2048e3:root')), /got RSA 2048 with exponent 3$/],
    ['an RSA key of a size that AWS does not list', () => root(key('rsa2560:root')), /2048, 3072 or 4096 bits, got RSA 2560/],
    ['a curve that AWS does not list', () => root(key('k256:root')), /got EC secp256k1/],
    ['an Ed25519 CA', () => root(key('ed25519:root')), /got 1\.3\.101\.112/],
    ['a root whose own signature is false', () => root(key('rsa2048:other'), { key: key('rsa2048:root').publicKey }), /does not verify/],
    ['an intermediate without its root', () =>
      intermediate(), /to end in a self-signed root, got a last certificate issued by CN=example.com/],
    ['a private key in the certificate\'s place', () => keyOf(), /expected certificates only, got a PEM block "PRIVATE KEY"/],
  ])('is refused: %s', (_, certificate, message) => {
    expect(refusal(() => openAuthority({ certificate: certificate(), privateKey: keyOf(), now }))).toMatch(message);
  });

  test.each<[string, () => string, RegExp]>([
    [
      'the key of another certificate',
      () => keyOf(key('rsa2048:other')),
      /expected the key of the certificate CN=example\.com,O=ACME Examples\\, Inc, got another key \(RSA 2048\)/,
    ],
    ['a key of another kind', () => keyOf(key('p256:root')), /got another key \(EC prime256v1\)/],
    ['a public key', () => key('rsa2048:root').publicKey.export({
      type: 'spki', format: 'pem',
    }) as string, /expected a private key in PKCS#8.*got "PUBLIC KEY"/],
    ['a certificate', () => root(), /got "CERTIFICATE"/],
    ['two keys', () => keyOf() + keyOf(), /expected one private key, got 2/],
    ['a key cut short', () => keyOf().slice(0, 800), /got the end of the text/],
    ['a damaged key', () => keyOf().replace(/.{64}\n(?=-----END|.{1,63}\n-----END)/, ''), /cannot be read/],
    ['a key for RSA-PSS alone', () => keyOf(key('pss2048:root')), /got another key \(RSA-PSS 2048\)/],
    ['nothing', () => '', /got empty text/],
  ])('is refused with %s', (_, privateKey, message) => {
    expect(refusal(() => openAuthority({ certificate: root(), privateKey: privateKey(), now }))).toMatch(message);
  });

  test('an encrypted key that asks for years of work is refused at once', () => {
    const { asn1 } = forge;
    const id = (dots: string) => universal(asn1.Type.OID, asn1.oidToDer(dots).getBytes());
    const sequence = (...parts: ReturnType<typeof id>[]) => universal(asn1.Type.SEQUENCE, parts);
    const octets = (text: string) => universal(asn1.Type.OCTETSTRING, text);
    const integer = (bytes: string) => universal(asn1.Type.INTEGER, bytes);
    const pbes2 = (derivation: ReturnType<typeof id>) => sequence(id('1.2.840.113549.1.5.13'), sequence(
      derivation, sequence(id('2.16.840.1.101.3.4.1.42'), octets('0123456789abcdef')),
    ));
    const endless = [
      ['PBKDF2', pbes2(sequence(id('1.2.840.113549.1.5.12'), sequence(octets('saltsalt'), integer('\x7f\xff\xff\xff')))), 2 ** 31 - 1],
      ['scrypt', pbes2(
        sequence(id('1.3.6.1.4.1.11591.4.11'), sequence(octets('saltsalt'), integer('\x40\x00'), integer('\x08'), integer('\x7f\xff'))),
      ), 2 ** 17 * 32767],
      ['PKCS#12', sequence(id('1.2.840.113549.1.12.1.3'), sequence(octets('saltsalt'), integer('\x7f\xff\xff\xff'))), 2 ** 31 - 1],
    ] as const;
    for (const [, algorithm, work] of endless) {
      const info = Buffer.from(asn1.toDer(sequence(algorithm, octets('x'.repeat(1232)))).getBytes(), 'latin1');
      const attempt = () => openAuthority({ certificate: root(), privateKey: pem('ENCRYPTED PRIVATE KEY', info), passphrase: 'x', now });
      expect(refusal(attempt)).toContain(`it asks for ${work}`);
    }
  });

  test('no message holds any of the key', () => {
    const privateKey = keyOf(key('rsa2048:other'));
    const damaged = privateKey.replace(/\n(.{20})/, '\n$1!');
    for (const text of [
      privateKey, damaged, privateKey.replaceAll('\n', ' '), privateKey.replaceAll('\n', '\\n'), privateKey.split('\n').slice(1).join('\n'),
    ]) {
      const message = refusal(() => openAuthority({ certificate: root(), privateKey: text, now }));
      for (const line of privateKey.split('\n').slice(1, -2)) expect(message).not.toContain(line.slice(0, 16));
    }
  });
});

describe('an intermediate CA with its chain', () => {
  const signingKey = () => keyOf(key('rsa2048:intermediate'));
  const open = (certificate: string) => openAuthority({ certificate, privateKey: signingKey(), now });

  test('signs with the first certificate\'s key, and the trust anchor is the whole chain', async () => {
    const authority = open(intermediate() + root());
    expect(authority.trustAnchor.pem).toBe((intermediate() + root()).trimEnd());
    const signed = new X509Certificate(await signClusterCsr(authority, csr(), { now, days: 10 }));
    expect(signed.checkIssued(new X509Certificate(intermediate()))).toBe(true);
  });

  test('of four certificates is the longest', () => {
    const names = ['A', 'B', 'C'].map((name): Dn => [[['CN', name]]]);
    const pairs = ['rsa2048:intermediate', 'rsa2048:b', 'rsa2048:c'].map(key);
    const links = (count: number) => Array.from({ length: count }, (_, index) => makeCertificate({
      subject: names[index]!,
      issuer: names[index + 1] && index + 1 < count ? names[index + 1]! : rootName,
      key: pairs[index]!.publicKey,
      signedWith: index + 1 < count ? pairs[index + 1]!.privateKey : key('rsa2048:root').privateKey,
      notBefore: now - DAY,
      notAfter: now + DAY,
      ca: true,
    })).join('');
    expect(open(links(3) + root()).trustAnchor.chain).toHaveLength(4);
    expect(refusal(() => open(intermediate() + links(3) + root()))).toMatch(/at most 4 certificates, the root included, got 5/);
  });

  test('of more than 5000 characters is refused, since a key store takes no more', () => {
    const padded = (length: number) =>
      root(undefined, { extraExtensions: [extension('1.3.6.1.4.1.99999.2', universal(4, 'x'.repeat(length)))] });
    expect(readTrustAnchor(padded(2500), now).pem.length).toBeGreaterThan(4000);
    expect(refusal(() => openAuthority({ certificate: padded(3500), privateKey: keyOf(), now })))
      .toMatch(/at most 5000 characters of PEM with its chain, since a KMS key store takes no more .*, got \d+; take a shorter chain/);
  });

  test('that ends within three years is told: the cluster ends with it', () => {
    const [{ notAfter }] = readTrustAnchor(root(), now).chain;
    expect(warningsOf(readTrustAnchor(root(), now), notAfter - 1000 * 24 * 60 * 60 * 1000)).toEqual([
      expect.stringMatching(/ends on \d{4}-\d\d-\d\d, in 1000 days/),
    ]);
  });

  test.each<[string, () => string, RegExp]>([
    ['with the root first', () => root()
      + intermediate(), /signing certificate first and the self-signed root last, got a self-signed certificate before the end/],
    ['twice the root', () => intermediate() + root() + root(), /self-signed certificate before the end/],
    ['under another root', () => intermediate() + root(
      key('rsa2048:other'), { subject: [[['CN', 'other']]], issuer: [[['CN', 'other']]] },
    ), /expected its issuer .* to come next, got CN=other/],
    ['under a root with the right name and another key', () => intermediate() + root(key('rsa2048:other')), /does not verify/],
    ['whose root allows no intermediate', () => intermediate({ issuer: [[['CN', 'strict']]], signedWith: key('rsa2048:strict').privateKey })
      + root(key('rsa2048:strict'), { subject: [[['CN', 'strict']]], issuer: [[['CN', 'strict']]], pathLength: 0 }),
    /path length of at least 1 for this chain, got 0/],
    ['whose intermediate is not a CA', () => intermediate({ ca: false }) + root(), /CN=HSM issuing CA.*got CA:FALSE/],
    ['whose intermediate has expired', () => intermediate({ notAfter: now - DAY }) + root(), /CN=HSM issuing CA.*expired on/],
    ['whose root has expired', () => intermediate() + root(undefined, { notAfter: now - DAY }), /CN=example\.com.*expired on/],
    ['with a CSR among the certificates', () => intermediate() + csr() + root(), /got a PEM block "CERTIFICATE REQUEST"/],
  ])('is refused %s', (_, certificate, message) => {
    expect(refusal(() => open(certificate()))).toMatch(message);
  });
});

describe('a CA whose key is elsewhere', () => {
  /** Stands for a key in AWS KMS: only its signatures are to be had. */
  const remote = (pair: KeyPair): Signer => ({
    algorithm: 'sha256WithRSAEncryption', sign: async tbs => sign('sha256', tbs, pair.privateKey),
  });

  test('certifies itself and signs the CSR without its private key being here', async () => {
    const pair = key('rsa2048:kms');
    const certificate = await certifyAuthority({ commonName: 'CA in KMS', notBefore: now }, pair.publicKey, remote(pair));
    const authority = openRemoteAuthority({ certificate, publicKey: pair.publicKey, signer: remote(pair), now });
    const signed = await signClusterCsr(authority, csr(), { now, days: 10 });
    expect(new X509Certificate(signed).verify(pair.publicKey)).toBe(true);
  });

  test('is refused with a certificate for another key', () => {
    const other = key('rsa2048:other');
    expect(refusal(() => openRemoteAuthority({ certificate: root(), publicKey: other.publicKey, signer: remote(other), now })))
      .toMatch(/CN=example\.com.*: expected one for the key that signs \(RSA 2048\), got one for another key/);
  });

  test('is found out when it signs with another key than its certificate\'s', async () => {
    const authority = openRemoteAuthority({
      certificate: root(), publicKey: new X509Certificate(root()).publicKey, signer: remote(key('rsa2048:other')), now,
    });
    await expect(signClusterCsr(authority, csr(), { now, days: 10 })).rejects.toThrow(/expected a signature by the key of CN=example\.com/);
  });

  test('fails with the signer\'s own error, so that AWS\'s answer can be shown', async () => {
    const denied = Object.assign(new Error('not authorized to perform kms:Sign'), { name: 'AccessDeniedException' });
    const signer: Signer = { algorithm: 'sha256WithRSAEncryption', sign: async () => Promise.reject(denied) };
    const authority = openRemoteAuthority({ certificate: root(), publicKey: new X509Certificate(root()).publicKey, signer, now });
    await expect(signClusterCsr(authority, csr(), { now, days: 10 })).rejects.toBe(denied);
  });
});

describe('the signed cluster certificate', () => {
  const authority = () => openAuthority({ certificate: root(), privateKey: keyOf(), now });

  test('has the CSR\'s subject and key and the CA\'s name, byte for byte', async () => {
    const signed = readCertificate(await signClusterCsr(authority(), csr(), { now, days: 3652 }), 'it');
    expect(signed.subject.der).toEqual(nameBytes(csrName));
    expect(signed.issuer.der).toEqual(nameBytes(rootName));
    expect(signed.publicKey.equals(partition().publicKey)).toBe(true);
    expect(signed).toMatchObject({ version: 3, basicConstraints: { ca: false }, keyUsage: ['digitalSignature', 'keyEncipherment'] });
  });

  test('begins an hour ago and ends after its days, never outside its CA\'s time', async () => {
    const young = openAuthority({
      certificate: root(undefined, {
        notBefore: now - 1000, notAfter: now
      + 5 * DAY,
      }), privateKey: keyOf(), now,
    });
    const signed = async (ca: typeof young, days: number) => readCertificate(await signClusterCsr(ca, csr(), { now, days }), 'it');
    expect(await signed(authority(), 10)).toMatchObject({ notBefore: now - 3_600_000, notAfter: now + 10 * DAY });
    expect(await signed(young, 10)).toMatchObject({ notBefore: now - 1000, notAfter: now + 5 * DAY });
  });

  test('names the CA\'s key where the CA has an id for it', async () => {
    const ca = openAuthority({ certificate: root(undefined, { subjectKeyId: Buffer.alloc(20, 7) }), privateKey: keyOf(), now });
    expect(readCertificate(await signClusterCsr(ca, csr(), { now, days: 10 }), 'it').authorityKeyId).toEqual(Buffer.alloc(20, 7));
    expect(readCertificate(await signClusterCsr(authority(), csr(), { now, days: 10 }), 'it').authorityKeyId).toBeUndefined();
  });

  test('has the serial that was asked for', async () => {
    const serial = 0x00ff_0000_0000_0000_0001n;
    const signed = await signClusterCsr(authority(), csr(), { now, days: 10, serial });
    expect(BigInt(`0x${new X509Certificate(signed).serialNumber}`)).toBe(serial);
  });

  test.each<[string, () => string, object, RegExp]>([
    ['for a CSR with a broken signature', () => makeCsr({
      subject: csrName, key: partition(), damaged: true,
    }), {}, /signed with its own key, got a signature that does not verify/],
    ['for a CSR signed with SHA-1', () => makeCsr({ subject: csrName, key: partition(), digest: 'sha1' }), {}, /got sha1WithRSAEncryption/],
    ['for a key of 1024 bits', () => makeCsr({ subject: csrName, key: key('rsa1024:x') }), {}, /got RSA 1024/],
    ['for a key with the exponent 1', () => makeCsr({ subject: csrName, key: key('rsa2048e1:x') }), {}, /with exponent 1$/],
    ['for a certificate', () => root(), {}, /expected a PEM block "CERTIFICATE REQUEST"/],
    ['for no days', csr, { days: 0 }, /^days: expected/],
    ['for no number of days', csr, { days: Number.NaN }, /^days: expected/],
    ['with a serial of zero', csr, { serial: 0n }, /^serial: expected/],
    ['after its CA has expired', csr, { now: now + 4000 * DAY }, /valid now, got one that expired on/],
    ['at no time', csr, { now: Number.NaN }, /times in milliseconds/],
  ])('is not made %s', async (_, request, wrong, message) => {
    const attempt = signClusterCsr(authority(), request(), { now, days: 10, ...wrong });
    await expect(attempt).rejects.toThrow(CertificateError);
    await expect(attempt).rejects.toThrow(message);
  });
});

describe('a certificate that was signed elsewhere', () => {
  const check = (change: Partial<Parameters<typeof checkSignedCertificate>[0]> = {}) =>
    checkSignedCertificate({ certificate: clusterCertificate(), csr: csr(), trustAnchor: root(), now, ...change });
  const clusterCertificate = (change: Partial<CertificateSpec> = {}) => makeCertificate({
    subject: csrName,
    issuer: rootName,
    key: partition().publicKey,
    signedWith: key('rsa2048:root').privateKey,
    notBefore: now - DAY,
    notAfter: now + 3652 * DAY,
    version: 1,
    ...change,
  });

  test('passes as OpenSSL makes it by AWS\'s procedure, X.509 v1', () => {
    expect(check()).toMatchObject({ certificate: { pem: clusterCertificate() }, trustAnchor: { pem: root().trimEnd() }, warnings: [] });
  });

  test('is cleaned of openssl\'s text, in which CloudHSM would stumble over a colon', () => {
    const { certificate } = check({ certificate: `Certificate:\n    Data:\n        Serial Number: 1 (0x1)\n${clusterCertificate()}` });
    expect(certificate.pem).toBe(clusterCertificate());
  });

  test('passes under an intermediate', () => {
    const certificate = clusterCertificate({ issuer: intermediateName, signedWith: key('rsa2048:intermediate').privateKey });
    expect(check({ certificate, trustAnchor: intermediate() + root() }).trustAnchor.chain).toHaveLength(2);
  });

  test.each<[string, number, string[]]>([
    ['a year: told', 365, ['The signed cluster certificate ends on 2027-11-23, in 365 days. ']],
    ['a day less than five: told', 5 * 365 - 1, ['The signed cluster certificate ends on 2031-11-21, in 1824 days. ']],
    ['five: nothing', 5 * 365, []],
  ])('for %s', (_, days, beginnings) => {
    const { warnings } = check({ certificate: clusterCertificate({ notAfter: now + days * DAY }) });
    expect(warnings).toEqual(beginnings.map(text => expect.stringContaining(text) as string));
    for (const warning of warnings) expect(warning).toContain(signingCommand);
  });

  test('may say that it is no CA', () => {
    expect(check({ certificate: clusterCertificate({ version: 3, ca: false }) }).warnings).toEqual([]);
  });

  test('is signed by the command that the page shows', () => {
    expect(readFileSync(join(__dirname, '../../docs/authority.md'), 'utf8')).toContain(`\n${signingCommand}\n`);
  });

  test('may have another subject, which is told', () => {
    expect(check({ certificate: clusterCertificate({ subject: [[['CN', 'hsm']]] }) }).warnings).toEqual([expect.stringContaining('is '
      + 'for CN=hsm, the CSR for CN=HSM:')]);
  });

  test.each<[string, () => Partial<Parameters<typeof checkSignedCertificate>[0]>, RegExp]>([
    ['made from an older CSR', () => ({
      certificate: clusterCertificate({ key: key('rsa2048:other').publicKey }),
    }), /another key; was it made from an older CSR/],
    ['issued by another CA', () => ({
      certificate: clusterCertificate({ issuer: intermediateName }),
    }), /expected CN=example\.com.* as its issuer, got CN=HSM issuing CA/],
    ['signed by another key under the CA\'s name', () => ({
      certificate: clusterCertificate({ signedWith: key('rsa2048:other').privateKey }),
    }), /does not verify/],
    ['signed with SHA-1', () => ({ certificate: clusterCertificate({ digest: 'sha1' }) }), /got sha1WithRSAEncryption/],
    ['expired', () => ({ certificate: clusterCertificate({ notAfter: now - DAY }) }), /expired on/],
    ['for 30 days, as openssl does unless told otherwise', () => ({ certificate: clusterCertificate({ notAfter: now + 30 * DAY }) }),
      /valid for a year or more.*ends on 2026-12-23, in 30 days .*\n  openssl x509 -req -days 3652 /],
    ['for a second less than a year', () => ({ certificate: clusterCertificate({ notAfter: now + 365 * DAY - 1000 }) }), /in 364 days/],
    ['as a CA', () => ({ certificate: clusterCertificate({ version: 3, ca: true }) }), /got CA:TRUE; .*\n  openssl x509 -req -days 3652 /],
    ['with its chain in the same text', () => ({ certificate: clusterCertificate() + root() }), /expected one PEM block, got 2/],
    ['with a trust anchor that is not a root', () => ({ trustAnchor: intermediate() }), /self-signed root/],
    ['and a CSR that is broken', () => ({ csr: csr().slice(0, 200) }), /the CSR: expected a line/],
  ])('is refused %s', (_, change, message) => {
    expect(refusal(() => check(change()))).toMatch(message);
  });
});

(has('openssl', 'version') ? describe : describe.skip)('OpenSSL', () => {
  let folder: string;
  const run = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'pki-')); });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('reads our CA as one', async () => {
    const { certificate } = await createAuthority({ commonName: 'Safe Storage CA of vault', notBefore: now, modulusLength: 2048 });
    write('ca.pem', certificate);
    const text = run('x509', '-in', 'ca.pem', '-noout', '-text');
    expect(text).toMatch(/X509v3 Basic Constraints: critical\s+CA:TRUE/);
    expect(text).toMatch(/X509v3 Key Usage: critical\s+Digital Signature, Certificate Sign, CRL Sign/);
    expect(text).toMatch(/X509v3 Subject Key Identifier/);
    expect(text).toMatch(/X509v3 Authority Key Identifier/);
  });

  test('accepts what we sign, as AWS\'s guide verifies it, for a server', async () => {
    const time = Date.now(); // openssl looks at the real clock
    for (const kind of ['rsa2048', 'p521']) {
      const pair = key(`${kind}:root`);
      const certificate = await certifyAuthority({ commonName: 'CA', notBefore: time - DAY }, pair.publicKey, localSigner(pair.privateKey));
      write('ca.pem', certificate);
      write('signed.pem', await signClusterCsr(
        openAuthority({ certificate, privateKey: keyOf(pair), now: time }), csr(), { now: time, days: 3652 },
      ));
      expect(run('verify', '-x509_strict', '-purpose', 'sslserver', '-CAfile', 'ca.pem', 'signed.pem')).toBe('signed.pem: OK\n');
    }
  });

  test('makes RSA-PSS signatures that we accept, unless their digest is SHA-1', () => {
    const time = Date.now() + DAY; // openssl takes its while, and makes certificates of its real clock's moment
    const self = (name: string, ...options: string[]) => {
      run('req', '-new', '-x509', '-days', '9', '-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`, '-subj', `/CN=${name}`, '-out',
        `${name}.crt`,
        '-sigopt', 'rsa_padding_mode:pss', ...options);
      return { certificate: read(`${name}.crt`), privateKey: read(`${name}.key`), now: time };
    };
    expect(openAuthority(self('pss256', '-sha256')).certificate.signatureAlgorithm.name).toBe('RSASSA-PSS with sha256');
    expect(openAuthority(self('pss384', '-sha384')).certificate.signatureAlgorithm.name).toBe('RSASSA-PSS with sha384');
    expect(refusal(() => openAuthority(self('pss1', '-sha1')))).toMatch(/got RSASSA-PSS with sha1/);
    run('req', '-new', '-key', 'pss256.key', '-subj', '/CN=hsm', '-sigopt', 'rsa_padding_mode:pss', '-sha256', '-out', 'pss.csr');
    expect(readCsr(read('pss.csr')).subject.text).toBe('CN=hsm');
  });

  test('makes CAs and keys that we open, by AWS\'s procedure', async () => {
    run('genrsa', '-aes256', '-passout', 'pass:secret', '-out', 'customerRootCA.key', '2048');
    run('req', '-new', '-x509', '-days', '3652', '-key', 'customerRootCA.key', '-passin', 'pass:secret', '-subj', '/O=ACME/CN=example.com',
      '-out', 'customerRootCA.crt');
    const time = Date.now() + DAY;
    const authority = openAuthority({
      certificate: read('customerRootCA.crt'), privateKey: read('customerRootCA.key'), passphrase: 'secret', now: time,
    });
    expect(authority.certificate.subject.text).toBe('CN=example.com,O=ACME');
    write('cluster.csr', csr());
    run('x509', '-req', '-days', '3652', '-in', 'cluster.csr', '-CA', 'customerRootCA.crt', '-CAkey', 'customerRootCA.key', '-passin',
      'pass:secret',
      '-CAcreateserial', '-out', 'cluster.crt');
    expect(
      checkSignedCertificate({ certificate: read('cluster.crt'), csr: csr(), trustAnchor: read('customerRootCA.crt'), now: time }).warnings,
    ).toEqual([]);
    run(
      'pkcs8', '-topk8', '-scrypt', '-in', 'customerRootCA.key', '-passin', 'pass:secret', '-passout', 'pass:other', '-out', 'scrypt.key',
    );
    expect(createPublicKey(read('customerRootCA.crt')).equals(
      openAuthority({
        certificate: read('customerRootCA.crt'), privateKey: read('scrypt.key'), passphrase: 'other', now: time,
      }).certificate.publicKey)).toBe(true);
  });
});

const sample = join(__dirname, '../../../shared/data/certificates/sample_hsm1_ClusterCsr.csr');
(existsSync(sample) ? test : test.skip)('a real cluster\'s CSR is read and signed with its subject unchanged', async () => {
  const request = readFileSync(sample, 'utf8');
  expect(readCsr(request).subject.text).toBe('CN=HSM:B4F1E8B679675863F8DB32111364B3:PARTN:13\\, for FIPS '
    + 'mode,C=US+ST=CA+O=Cavium+OU=N3FIPS+L=SanJose');
  const signed = await signClusterCsr(openAuthority({ certificate: root(), privateKey: keyOf(), now }), request, { now, days: 10 });
  const subject = readCertificate(signed, 'it').subject.der;
  expect(bytesOfPem(request).includes(subject)).toBe(true);
});
