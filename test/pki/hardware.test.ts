import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HardwareEvidence, verifyHardware } from '../../src/pki/hardware';
import { AWS_ROOT_SHA256, trustOf } from '../../src/pki/roots';
import { key } from '../support/keys';
import {
  awsHardware, awsRoot, awsRootName, cardName, clusterCsr, csrName, genuine, hsm, keys, manufacturerHardware, manufacturerRoot,
  manufacturerRootName, now, partitionName,
} from './cards';
import { bytesOfPem, extension, makeCertificate, pem, universal } from './forge';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** What checks said other than "passed". */
function objections(evidence: HardwareEvidence): Record<string, string> {
  const { checks } = verifyHardware(evidence);
  return Object.fromEntries(
    checks.filter(({ verdict }) => verdict !== 'passed').map(({ id, verdict, detail }) => [id, `${verdict}: ${detail}`]),
  );
}

const genuineCards: [profile: string, evidence: () => HardwareEvidence, warnings: Record<string, RegExp>][] = [
  ['everything X.509 v3 and CA:TRUE', () => genuine(), {}],
  ['the manufacturer\'s root and card certificate X.509 v1, as hsm1 has them', () => genuine({
    manufacturerRoot: manufacturerRoot(), manufacturerHardwareCertificate: manufacturerHardware({ version: 1 }),
  }), { 'manufacturer-root': /X\.509 version 1/, 'manufacturer-hardware': /X\.509 version 1/ }],
  ['the card certificate CA:FALSE and for digital signatures only', () => genuine({
    awsHardwareCertificate: awsHardware({ ca: false, keyUsage: ['digitalSignature', 'keyEncipherment'] }),
  }), { 'aws-hardware': /CA:FALSE.*lacks keyCertSign/ }],
  ['card certificates v3 without any extension', () => genuine({
    awsHardwareCertificate: awsHardware({ ca: undefined, keyUsage: undefined }),
  }), { 'aws-hardware': /no basicConstraints/ }],
  ['the pinned manufacturer root expired, as hsm1\'s did in 2025', () => genuine({
    manufacturerRoot: manufacturerRoot({ version: 3, ca: true, notAfter: now - YEAR }),
  }), { 'manufacturer-root': /the root itself expired on 2025-11-23/ }],
  ['the pinned AWS root expired, as it will on 2027-04-26', () => genuine({
    awsRoot: awsRoot({ notAfter: now - 1 }),
  }), { 'aws-root': /expired/ }],
  ['RSA keys of 4096 and 3072 bits', () => genuine({
    awsRoot: awsRoot({}, key('rsa4096:root')),
    awsHardwareCertificate: awsHardware({ key: key('rsa3072:card').publicKey, signedWith: key('rsa4096:root').privateKey }),
    manufacturerHardwareCertificate: manufacturerHardware({ key: key('rsa3072:card').publicKey }),
    hsmCertificate: hsm({ signedWith: key('rsa3072:card').privateKey, digest: 'sha512' }),
  }), {}],
  ['ECDSA keys', () => genuine({
    manufacturerRoot: manufacturerRoot({ version: 3, ca: true, digest: 'sha384' }, key('p384:root')),
    manufacturerHardwareCertificate: manufacturerHardware({ signedWith: key('p384:root').privateKey, digest: 'sha384' }),
  }), {}],
  ['an unknown critical extension on the card', () => genuine({
    awsHardwareCertificate: awsHardware({ extraExtensions: [extension('1.3.6.1.4.1.99999.1', universal(5, ''), true)] }),
  }), { 'aws-hardware': /unknown critical extensions \(1\.3\.6\.1\.4\.1\.99999\.1\)/ }],
  ['an unknown critical extension on the HSM\'s certificate', () => genuine({
    hsmCertificate: hsm({ extraExtensions: [extension('1.3.6.1.4.1.99999.1', universal(5, ''), true)] }),
  }), { hsm: /^warning: it has unknown critical extensions \(1\.3\.6\.1\.4\.1\.99999\.1\)$/ }],
  ['a card whose clock is ahead of ours', () => genuine({
    hsmCertificate: hsm({ notBefore: now + 10 * 60_000 }), awsTime: now
    + 9 * 60_000,
  }), {
    hsm: /it is not valid before 2026-11-23T12:10:00Z; this machine's clock says 2026-11-23T12:00:00Z, AWS's 2026-11-23T12:09:00Z/,
  }],
  ['validity beyond 2050', () => genuine({ hsmCertificate: hsm({ notAfter: Date.UTC(2061, 0) }) }), {}],
  ['white space around the certificates and text above a root', () => genuine({
    awsRoot: `Certificate:\n    Data:\n        Version: 3 (0x2)\n${awsRoot()}`, csr: `\n\n${clusterCsr().replaceAll('\n', '\r\n')}\n`,
  }), {}],
];

const forger = keys.forger;
const forgeries: [what: string, evidence: () => HardwareEvidence, failing: Record<string, RegExp>][] = [
  ['a self-signed hardware certificate with the right names', () => genuine({
    awsHardwareCertificate: awsHardware({ issuer: cardName(), key: forger().publicKey, signedWith: forger().privateKey }),
    hsmCertificate: hsm({ signedWith: forger().privateKey }),
  }), {
    'aws-hardware-by-aws-root': /expected the issuer CN=AWS CloudHSM Root G1/,
    'hsm-by-manufacturer-hardware': /does not verify/,
    'same-card': /two keys/,
  }],
  ['a whole chain of the forger\'s own, with the right names throughout', () => genuine({
    awsHardwareCertificate: awsHardware({ key: forger().publicKey, signedWith: forger().privateKey }),
    manufacturerHardwareCertificate: manufacturerHardware({ key: forger().publicKey, signedWith: forger().privateKey }),
    hsmCertificate: hsm({ signedWith: forger().privateKey }),
  }), { 'aws-hardware-by-aws-root': /does not verify/, 'manufacturer-hardware-by-manufacturer-root': /does not verify/ }],
  ['hardware certificates that are the forger\'s roots, with the pinned roots\' names', () => genuine({
    awsHardwareCertificate: awsRoot({}, forger()),
    manufacturerHardwareCertificate: manufacturerRoot({}, forger()),
    hsmCertificate: hsm({ issuer: awsRootName, signedWith: forger().privateKey }),
  }), {
    'aws-hardware-by-aws-root': /does not verify/,
    'manufacturer-hardware-by-manufacturer-root': /does not verify/,
    'hsm-by-manufacturer-hardware': /expected the issuer CN=localca/,
    'same-card': /expected one card/,
  }],
  ['a pinned root with the right name and another key', () => genuine({ awsRoot: awsRoot({}, forger()) }), {
    'aws-hardware-by-aws-root': /does not verify/,
  }],
  ['a manufacturer root of another product', () => genuine({
    manufacturerRoot: manufacturerRoot({ version: 3, ca: true, subject: awsRootName, issuer: awsRootName }, forger()),
  }), { 'manufacturer-hardware-by-manufacturer-root': /expected the issuer CN=AWS CloudHSM Root G1.*got CN=localca/ }],
  ['hardware certificates of two different cards', () => genuine({
    manufacturerHardwareCertificate: manufacturerHardware({ subject: cardName('5.3G1953-ICM009999'), key: keys.otherCard().publicKey }),
  }), {
    'hsm-by-manufacturer-hardware':
    /expected the issuer CN=HSM:5\.3G1953-ICM009999/, 'same-card': /expected one card, got CN=HSM:5\.3G1953-ICM001225/,
  }],
  ['two cards under one name', () => genuine({
    manufacturerHardwareCertificate: manufacturerHardware({ key: keys.otherCard().publicKey }),
  }), { 'hsm-by-manufacturer-hardware': /does not verify/, 'same-card': /two keys/ }],
  ['the partition certificate of another card', () => genuine({
    hsmCertificate: hsm({
      subject: partitionName('5.3G1953-ICM009999'), issuer: cardName('5.3G1953-ICM009999'), signedWith: keys.otherCard().privateKey,
    }),
  }), { 'hsm-by-aws-hardware': /expected the issuer/, 'hsm-by-manufacturer-hardware': /expected the issuer/ }],
  ['the partition certificate of another partition of the card', () => genuine({
    hsmCertificate: hsm({ subject: partitionName(undefined, 2), key: keys.otherPartition().publicKey }),
  }), { 'csr-key': /expected the public key of the HSM certificate/ }],
  ['an HSM certificate signed by the AWS root directly', () => genuine({
    hsmCertificate: hsm({ issuer: awsRootName, signedWith: keys.awsRoot().privateKey }),
  }), { 'hsm-by-aws-hardware': /expected the issuer/, 'hsm-by-manufacturer-hardware': /expected the issuer/ }],
  ['an HSM certificate with the right names, altered after it was signed', () => genuine({ hsmCertificate: altered(hsm()) }),
    { 'hsm-by-aws-hardware': /does not verify/, 'hsm-by-manufacturer-hardware': /does not verify/, 'csr-key': /got another/ }],
  ['a CSR with another key', () => genuine({ csr: clusterCsr({ key: forger() }) }), {
    'csr-key': /expected the public key of the HSM certificate/,
  }],
  ['a CSR with a broken signature', () => genuine({ csr: clusterCsr({ damaged: true }) }), { csr: /signature by the CSR's own key/ }],
  ['a CSR with the HSM\'s key, signed by another', () => genuine({ csr: transplanted() }), { csr: /signature by the CSR's own key/ }],
  ['a CSR signed with SHA-1', () => genuine({ csr: clusterCsr({ digest: 'sha1' }) }), { csr: /got sha1WithRSAEncryption/ }],
  ['a CSR whose signature algorithm, which its signature does not cover, was altered', () => genuine({ csr: withOddAlgorithm() }),
    { csr: /signature by the CSR's own key/ }],
  ['hardware certificates swapped', () => genuine({
    awsHardwareCertificate: manufacturerHardware(), manufacturerHardwareCertificate: awsHardware(),
  }), { 'aws-hardware-by-aws-root': /expected the issuer/, 'manufacturer-hardware-by-manufacturer-root': /expected the issuer/ }],
  ['roots swapped', () => genuine({ awsRoot: manufacturerRoot({ version: 3, ca: true }), manufacturerRoot: awsRoot() }),
    { 'aws-hardware-by-aws-root': /expected the issuer/, 'manufacturer-hardware-by-manufacturer-root': /expected the issuer/ }],
  ['HSM and hardware certificate swapped', () => genuine({ hsmCertificate: awsHardware(), awsHardwareCertificate: hsm() }), {
    'aws-hardware-by-aws-root': /expected the issuer/,
    'hsm-by-aws-hardware': /expected the issuer/,
    'hsm-by-manufacturer-hardware': /expected the issuer/,
    'same-card': /expected one card/,
    'csr-key': /got another/,
  }],
  ['the card certificate passed off as the HSM\'s, under the root', () => genuine({
    hsmCertificate: awsHardware(), awsHardwareCertificate: awsRoot(), csr: clusterCsr({ key: keys.card() }),
  }), {
    'aws-hardware-by-aws-root': /got a root itself/, 'hsm-by-manufacturer-hardware': /expected the issuer/,
    'same-card': /expected one card/,
  }],
  ['a chain longer than allowed: an intermediate between card and root', () => genuine({
    awsHardwareCertificate: awsHardware({ issuer: [[['CN', 'Intermediate']]], signedWith: key('rsa2048:intermediate').privateKey }),
  }), { 'aws-hardware-by-aws-root': /expected the issuer CN=AWS CloudHSM Root G1.*got CN=Intermediate/ }],
  ['a chain longer than allowed: a root with path length 0', () => genuine({ awsRoot: awsRoot({ pathLength: 0 }) }),
    { 'aws-hardware-by-aws-root': /path length 0/ }],
  ['an intermediate pinned as the root', () => genuine({
    awsRoot: makeCertificate({
      subject: [[['CN', 'Intermediate']]],
      issuer: awsRootName,
      key: key('rsa2048:intermediate').publicKey,
      signedWith: keys.awsRoot().privateKey,
      notBefore: now - YEAR,
      notAfter: now + YEAR,
      ca: true,
    }),
    awsHardwareCertificate: awsHardware({ issuer: [[['CN', 'Intermediate']]], signedWith: key('rsa2048:intermediate').privateKey }),
  }), { 'aws-root': /expected a root, which is signed by itself/ }],
  ['an expired card certificate', () => genuine({ awsHardwareCertificate: awsHardware({ notAfter: now - 1000 }) }), {
    'aws-hardware': /it expired on 2026-11-23T11:59:59Z; this machine's clock says 2026-11-23T12:00:00Z$/,
  }],
  ['an expired HSM certificate', () => genuine({ hsmCertificate: hsm({ notAfter: now - YEAR }) }), { hsm: /it expired on 2025/ }],
  ['a card certificate that is not valid for days',
    () => genuine({ manufacturerHardwareCertificate: manufacturerHardware({ notBefore: now + 25 * 3_600_000 }) }),
    { 'manufacturer-hardware': /not valid before/ }],
  ['a card certificate signed with SHA-1', () => genuine({ awsHardwareCertificate: awsHardware({ digest: 'sha1' }) }), {
    'aws-hardware': /got sha1WithRSAEncryption/,
  }],
  ['an HSM certificate signed with MD5', () => genuine({ hsmCertificate: hsm({ digest: 'md5' }) }), { hsm: /got md5WithRSAEncryption/ }],
  ['a pinned root signed with SHA-1', () => genuine({ awsRoot: awsRoot({ digest: 'sha1' }) }), { 'aws-root': /got sha1WithRSAEncryption/ }],
  ['a card with a key of 1024 bits', () => genuine({
    awsHardwareCertificate: awsHardware({ key: key('rsa1024:card').publicKey }),
    manufacturerHardwareCertificate: manufacturerHardware({ key: key('rsa1024:card').publicKey }),
    hsmCertificate: hsm({ signedWith: key('rsa1024:card').privateKey }),
  }), { 'aws-hardware': /at least 2048 bits.*got RSA 1024/, 'manufacturer-hardware': /got RSA 1024/ }],
  ...[1, 3, 65_535].flatMap((exponent): typeof forgeries => {
    const weak = (whose: string) => key(`rsa2048e${exponent}:${whose}`);
    const got = new RegExp(`odd exponent above 65536.*got RSA 2048 with exponent ${exponent}$`);
    return [
      [`a card with the exponent ${exponent}, whose signature anybody can make`, () => genuine({
        awsHardwareCertificate: awsHardware({ key: weak('card').publicKey }),
        manufacturerHardwareCertificate: manufacturerHardware({ key: weak('card').publicKey }),
        hsmCertificate: hsm({ signedWith: weak('card').privateKey }),
      }), { 'aws-hardware': got, 'manufacturer-hardware': got }],
      [`roots with the exponent ${exponent}`, () => genuine({
        awsRoot: awsRoot({}, weak('root')),
        awsHardwareCertificate: awsHardware({ signedWith: weak('root').privateKey }),
        manufacturerRoot: manufacturerRoot({ version: 3, ca: true }, weak('root')),
        manufacturerHardwareCertificate: manufacturerHardware({ signedWith: weak('root').privateKey }),
      }), { 'aws-root': got, 'manufacturer-root': got }],
      [`an HSM and its CSR with the exponent ${exponent}`, () => genuine({
        hsmCertificate: hsm({ key: weak('hsm').publicKey }), csr: clusterCsr({ key: weak('hsm') }),
      }), { hsm: got, csr: got }],
    ];
  }),
  ['an HSM with a key on a curve that AWS does not list', () => genuine({
    hsmCertificate: hsm({ key: key('k256:partition').publicKey }), csr: clusterCsr({ key: key('k256:partition') }),
  }), { hsm: /got EC secp256k1/, csr: /got EC secp256k1/ }],
  ['an Ed25519 signature', () => genuine({
    manufacturerRoot: manufacturerRoot({ version: 3, ca: true }, key('ed25519:root')),
    manufacturerHardwareCertificate: manufacturerHardware({ signedWith: key('ed25519:root').privateKey }),
  }), { 'manufacturer-root': /got 1\.3\.101\.112/, 'manufacturer-hardware': /got 1\.3\.101\.112/ }],
  ['trailing garbage after a certificate', () => genuine({ hsmCertificate: `${hsm()}and more` }), { hsm: /nothing beside the PEM blocks/ }],
  ['trailing garbage inside a certificate',
    () => genuine({ hsmCertificate: pem('CERTIFICATE', Buffer.concat([bytesOfPem(hsm()), Buffer.from('00', 'hex')])) }),
    { hsm: /expected one complete DER structure/ }],
  ['an extension twice', () => genuine({
    awsHardwareCertificate: awsHardware({ extraExtensions: [extension('2.5.29.19', universal(16, []))] }),
  }), { 'aws-hardware': /twice/ }],
  ['two PEMs in one', () => genuine({
    awsHardwareCertificate: awsHardware()
    + awsHardware(),
  }), { 'aws-hardware': /expected one PEM block, got 2/ }],
  ['a CSR in place of a certificate', () => genuine({ hsmCertificate: clusterCsr() }), {
    hsm: /expected a PEM block "CERTIFICATE".*got "CERTIFICATE REQUEST"/,
  }],
  ['a private key in place of a root', () => genuine({
    awsRoot: keys.forger().privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  }),
  { 'aws-root': /got "PRIVATE KEY"/ }],
  ['DER', () => genuine({ hsmCertificate: bytesOfPem(hsm()).toString('latin1') }), { hsm: /got binary \(DER or PKCS#12\)/ }],
  ['DER read as UTF-8', () => genuine({ hsmCertificate: bytesOfPem(hsm()).toString('utf8') }), { hsm: /got binary \(DER or PKCS#12\)/ }],
  ['base64 without its boundaries', () => genuine({ csr: bytesOfPem(clusterCsr()).toString('base64') }), { csr: /base64 without/ }],
  ['PEM whose line breaks became "\\n"', () => genuine({ awsRoot: awsRoot().replaceAll('\n', '\\n') }), {
    'aws-root': /the two characters "\\n"/,
  }],
  ['PEM whose line breaks became blanks', () => genuine({ awsRoot: awsRoot().replaceAll('\n', ' ') }), {
    'aws-root': /were line breaks lost/,
  }],
  ['an empty text', () => genuine({ manufacturerHardwareCertificate: '' }), { 'manufacturer-hardware': /got empty text/ }],
  ['nothing', () => genuine({ manufacturerRoot: undefined }), { 'manufacturer-root': /expected PEM, got nothing/ }],
  ['the end of a certificate missing', () => genuine({ hsmCertificate: hsm().slice(0, 500) }), { hsm: /got the end of the text/ }],
  ['1 MB of text', () => genuine({ csr: `${clusterCsr()}${' '.repeat(1_000_000)}` }), { csr: /expected at most 65536 characters/ }],
];

/** One bit of the public key changed. */
function altered(certificate: string): string {
  const bytes = bytesOfPem(certificate);
  const at = bytes.indexOf(keys.partition().publicKey.export({ type: 'spki', format: 'der' })) + 100;
  bytes[at]! ^= 1; // eslint-disable-line no-bitwise -- one bit is what is meant
  return pem('CERTIFICATE', bytes);
}

/** The forger's CSR with the HSM's key put in place of the forger's. */
function transplanted(): string {
  const bytes = bytesOfPem(clusterCsr({ key: forger() }));
  const at = bytes.indexOf(forger().publicKey.export({ type: 'spki', format: 'der' }));
  keys.partition().publicKey.export({ type: 'spki', format: 'der' }).copy(bytes, at);
  return pem('CERTIFICATE REQUEST', bytes);
}

/** The NULL among the signature algorithm's parameters made an empty octet string. */
function withOddAlgorithm(): string {
  const bytes = bytesOfPem(clusterCsr());
  bytes[bytes.lastIndexOf(Buffer.from('0500', 'hex'), -250)] = 4;
  return pem('CERTIFICATE REQUEST', bytes);
}

describe('genuine hardware passes', () => {
  test.each(genuineCards)('%s', (_, evidence, warnings) => {
    const verdict = verifyHardware(evidence());
    const found = objections(evidence());
    expect(verdict.genuine).toBe(true);
    expect(Object.keys(found)).toEqual(Object.keys(warnings));
    for (const [id, pattern] of Object.entries(warnings)) {
      expect(found[id]).toMatch(/^warning: /);
      expect(found[id]).toMatch(pattern);
    }
  });
});

describe('forged hardware fails, and the verdict says which link and why', () => {
  test('there are at least 25 forgeries', () => expect(forgeries.length).toBeGreaterThanOrEqual(25));

  test.each(forgeries)('%s', (_, evidence, failing) => {
    const verdict = verifyHardware(evidence());
    const found = Object.fromEntries(verdict.checks.filter(check => check.verdict === 'failed').map(({ id, detail }) => [id, detail]));
    expect(verdict.genuine).toBe(false);
    expect(Object.keys(found).sort()).toEqual(Object.keys(failing).sort());
    for (const [id, pattern] of Object.entries(failing)) expect(found[id]).toMatch(pattern);
  });
});

describe('a root is told by its SHA-256', () => {
  const sha256 = (root: string) => new X509Certificate(root).fingerprint256;
  const roots = () => ({ awsRoot: awsRoot(), manufacturerRoot: manufacturerRoot({ version: 3, ca: true }) });
  const pins = () => ({ awsRootSha256: sha256(roots().awsRoot), manufacturerRootSha256: sha256(roots().manufacturerRoot) });

  test('pinned: it passes', () => expect(objections(genuine({ ...roots(), ...pins() }))).toEqual({}));

  test.each<[string, Partial<HardwareEvidence>, string[]]>([
    ['neither', { awsRootSha256: undefined, manufacturerRootSha256: undefined }, ['aws-root', 'manufacturer-root']],
    ['AWS\'s alone', { manufacturerRootSha256: undefined }, ['manufacturer-root']],
    ['the manufacturer\'s alone', { awsRootSha256: undefined }, ['aws-root']],
  ])('pinned is %s: what is not is genuine, and told', (_, without, told) => {
    const evidence = genuine({ ...roots(), ...pins(), ...without });
    expect(verifyHardware(evidence).genuine).toBe(true);
    expect(objections(evidence)).toEqual(Object.fromEntries(told.map(id => [id, 'warning: given, not known to this product'])));
  });

  test.each(['aws', 'manufacturer'] as const)('another than the pinned one of %s: nothing is genuine, whatever it has signed', owner => {
    const evidence = genuine({ ...roots(), ...pins(), [`${owner}RootSha256`]: sha256(hsm()) });
    expect(verifyHardware(evidence).genuine).toBe(false);
    expect(objections(evidence)).toEqual({
      [`${owner}-root`]: expect.stringMatching(
        new RegExp(`^failed: expected the SHA-256 \\S{95}, as ${owner}-root-sha256 says, got \\S{95}$`),
      ),
    });
  });

  test('one that is known as AWS\'s is not known as the manufacturer\'s', () => {
    expect(trustOf('aws', AWS_ROOT_SHA256, undefined)).toBe('known to this product');
    expect(trustOf('manufacturer', AWS_ROOT_SHA256, undefined)).toBe('given, not known to this product');
  });
});

describe('as much is verified as was asked for', () => {
  test('"aws" does without the manufacturer, and says what it left out', () => {
    const verdict = verifyHardware(genuine({ verification: 'aws', manufacturerRoot: undefined }));
    expect(verdict.genuine).toBe(true);
    expect(verdict.checks.filter(check => check.verdict === 'skipped').map(check => check.id)).toEqual([
      'manufacturer-root', 'manufacturer-hardware', 'manufacturer-hardware-by-manufacturer-root', 'hsm-by-manufacturer-hardware',
      'same-card',
    ]);
  });

  test('"aws" still refuses a forged AWS chain', () => {
    const forged = genuine({
      verification: 'aws',
      awsHardwareCertificate: awsHardware({ key: forger().publicKey, signedWith: forger().privateKey }),
      hsmCertificate: hsm({ signedWith: forger().privateKey }),
    });
    expect(verifyHardware(forged).genuine).toBe(false);
  });

  test('"aws" refuses the card certificate as the HSM\'s, with the root as the card\'s', () => {
    const forged = genuine({
      verification: 'aws', hsmCertificate: awsHardware(), awsHardwareCertificate: awsRoot(), csr: clusterCsr({ key: keys.card() }),
    });
    expect(verifyHardware(forged).genuine).toBe(false);
  });

  test('"off" proves nothing, so nothing is called genuine', () => {
    const verdict = verifyHardware(genuine({ verification: 'off' }));
    expect(verdict.genuine).toBe(false);
    expect(new Set(verdict.checks.map(check => check.verdict))).toEqual(new Set(['skipped']));
  });

  test('every certificate that was seen is listed for the evidence, whatever was verified', () => {
    const { certificates } = verifyHardware(genuine({ verification: 'off' }));
    expect(certificates.map(certificate => certificate.role)).toEqual([
      'aws-root', 'manufacturer-root', 'aws-hardware', 'manufacturer-hardware', 'hsm',
    ]);
    expect(certificates.find(({ role }) => role === 'hsm')).toMatchObject({
      subject: 'CN=HSM:5.3G1953-ICM001225:PARTN:1\\, for FIPS mode,C=US+ST=CA+O=Cavium+OU=N3FIPS+L=SanJose',
      issuer: 'CN=HSM:5.3G1953-ICM001225\\, for FIPS mode,C=US+ST=CA+O=Cavium+OU=N3FIPS+L=SanJose',
      notBefore: '2025-11-23T12:00:00Z',
      version: 3,
      fingerprint: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/),
    });
  });

  test('a CSR may be for another subject than the HSM certificate', () => {
    expect(csrName).not.toEqual(partitionName());
    expect(verifyHardware(genuine()).genuine).toBe(true);
  });

  test('names that look alike and are encoded differently are not the same name', () => {
    const issuer = manufacturerRootName.map(relative => relative.map(([type, value]) => [
      type, value.replace('Cavium, Inc.', 'CAVIUM, INC.'),
    ] as const));
    const verdict = verifyHardware(genuine({ manufacturerHardwareCertificate: manufacturerHardware({ issuer }) }));
    expect(verdict.genuine).toBe(false);
  });
});

const folder = join(__dirname, '../../../shared/data/certificates');
const real = (file: string) => readFileSync(join(folder, file), 'utf8');
const describeReal = existsSync(folder) ? describe : describe.skip;

describeReal('real certificates of the same card family', () => {
  // Google's cards: its root is not public, so the AWS side is stood in for by the manufacturer's. [attestation]
  const evidence = (): HardwareEvidence => ({
    awsRoot: real('liquid_security_certificate.crt'),
    awsHardwareCertificate: real('gchain1.pem'),
    manufacturerRoot: real('liquid_security_certificate.crt'),
    manufacturerHardwareCertificate: real('gchain1.pem'),
    hsmCertificate: real('gchain0.pem'),
    csr: real('sample_hsm1_ClusterCsr.csr'),
    verification: 'full',
    now,
  });

  test('all is proven but the CSR, which is of another HSM', () => {
    expect(objections(evidence())).toEqual({
      'aws-root': expect.stringMatching(/^warning: given, not known to this product; the root itself expired on 2025-11-16T13:55:25Z; it is /),
      'aws-hardware': expect.stringMatching(/^warning: it is X\.509 version 1/),
      'manufacturer-root': expect.stringMatching(/^warning: the root itself expired/),
      'manufacturer-hardware': expect.stringMatching(/^warning: it is X\.509 version 1/),
      'csr-key': expect.stringMatching(/^failed/),
    });
  });

  test('AWS\'s real root is the pinned one', () => {
    const verdict = verifyHardware({ ...evidence(), awsRoot: real('AWS_CloudHSM_Root-G1.crt') });
    expect(verdict.certificates[0]?.fingerprint).toBe(AWS_ROOT_SHA256);
    expect(verdict.checks.find(({ id }) => id === 'aws-root')).toMatchObject({
      verdict: 'passed', detail: expect.stringContaining('known to this product: AWS CloudHSM Root G1'),
    });
    expect(verdict.checks.find(({ id }) => id === 'aws-hardware-by-aws-root')?.verdict).toBe('failed');
  });

  test('the owner\'s certificate of the card (CA:FALSE) has the card\'s key and signed the HSM certificate', () => {
    const verdict = verifyHardware({ ...evidence(), awsHardwareCertificate: real('gchain3.pem') });
    const byId = Object.fromEntries(verdict.checks.map(check => [check.id, check]));
    expect(byId['same-card']?.verdict).toBe('passed');
    expect(byId['hsm-by-aws-hardware']?.verdict).toBe('passed');
    expect(byId['aws-hardware']).toMatchObject({ verdict: 'warning', detail: expect.stringContaining('CA:FALSE') });
    expect(byId['aws-hardware-by-aws-root']?.verdict).toBe('failed');
  });
});
