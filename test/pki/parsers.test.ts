import { createHash } from 'node:crypto';
import fc from 'fast-check';
import forge from 'node-forge';
import { fingerprint, readCertificate, readCertificates } from '../../src/pki/certificate';
import { decodeCsr, readCsr } from '../../src/pki/csr';
import { readDer, timeOf } from '../../src/pki/der';
import { CertificateError, Malformed } from '../../src/pki/errors';
import { verifyHardware } from '../../src/pki/hardware';
import { readPrivateKey } from '../../src/pki/key';
import { readName } from '../../src/pki/name';
import { readPem, TEXT_LIMIT, writePem } from '../../src/pki/pem';
import { readTrustAnchor } from '../../src/pki/trustAnchor';
import { key } from '../support/keys';
import { awsHardware, awsRoot, clusterCsr, genuine, hsm, manufacturerRoot, now } from './cards';
import { bytesOfPem, type Dn, makeCertificate, nameBytes, pem, universal } from './forge';

/** Everything that takes text from outside. */
const readers: Record<string, (text: string) => unknown> = {
  readPem: text => readPem(text, 'it'),
  readPemWithComments: text => readPem(text, 'it', { comments: true }),
  readCertificate: text => readCertificate(text, 'it'),
  readCertificates: text => readCertificates(text, 'it'),
  fingerprint: text => fingerprint(text),
  decodeCsr: text => decodeCsr(text, 'it'),
  readCsr: text => readCsr(text),
  readPrivateKey: text => readPrivateKey(text, 'it'),
  readEncryptedPrivateKey: text => readPrivateKey(text, 'it', 'passphrase'),
  readTrustAnchor: text => readTrustAnchor(text, now),
};

function expectOnlyOurError(text: string): void {
  for (const [reader, read] of Object.entries(readers)) {
    try {
      read(text);
    } catch (error) {
      if (!(error instanceof CertificateError)) throw new Error(`${reader} threw ${String(error)}`, { cause: error });
      if (error.message.length > 2000) throw new Error(`${reader}: a message of ${error.message.length} characters`);
    }
  }
}

const smallKey = () => key('p256:fuzz');
const genuineTexts = (): string[] => [
  hsm(), awsHardware(), manufacturerRoot(), clusterCsr(),
  makeCertificate({
    subject: [[['CN', 'p256']]],
    issuer: [[['CN', 'p256']]],
    key: smallKey().publicKey,
    signedWith: smallKey().privateKey,
    notBefore: now,
    notAfter: now + 1e9,
    ca: true,
    pathLength: 1,
    keyUsage: ['keyCertSign'],
    subjectKeyId: Buffer.alloc(20),
  }),
  smallKey().privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  smallKey().privateKey.export({ type: 'sec1', format: 'pem' }) as string,
  smallKey().privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'passphrase' }) as string,
  smallKey().privateKey.export({ type: 'sec1', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'passphrase' }) as string,
];

describe('whatever comes, the readers end, and with no other error than ours', () => {
  test('any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ maxLength: 2000 })), expectOnlyOurError), { numRuns: 500 });
  });

  test('text made of pieces of PEM', () => {
    const piece = fc.constantFrom('-----BEGIN CERTIFICATE-----', '-----END CERTIFICATE-----', '-----BEGIN PRIVATE KEY-----', '-----END '
      + 'PRIVATE KEY-----',
    '-----', 'Proc-Type: 4,ENCRYPTED', 'DEK-Info: AES-128-CBC,00', 'MIIB', 'MAA=', '\n', '\r\n', ' ', '', ':', '\\n', '\u0000', '=');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), pieces => expectOnlyOurError(pieces.join('\n'))), { numRuns: 500 });
  });

  test('PEM of any bytes', () => {
    const label = fc.constantFrom('CERTIFICATE', 'CERTIFICATE REQUEST', 'PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'RSA PRIVATE KEY', 'EC '
      + 'PRIVATE KEY');
    fc.assert(fc.property(label, fc.uint8Array({ maxLength: 3000 }), (name, bytes) => {
      expectOnlyOurError(writePem(name, Buffer.from(bytes)));
    }), { numRuns: 500 });
  });

  test('genuine texts with changed characters', () => {
    const texts = genuineTexts();
    fc.assert(fc.property(fc.constantFrom(...texts), fc.nat(), fc.string({ maxLength: 5 }), fc.nat(5), (text, at, inserted, removed) => {
      const position = at % text.length;
      expectOnlyOurError(text.slice(0, position) + inserted + text.slice(position + removed));
    }), { numRuns: 500 });
  });

  test('genuine structures with changed bytes', () => {
    const structures = genuineTexts().filter(text => !text.includes('Proc-Type')).map(text => [
      /BEGIN ([^-]+)/.exec(text)![1]!, bytesOfPem(text),
    ] as const);
    const change = fc.record({ at: fc.nat(), bytes: fc.uint8Array({ maxLength: 4 }), removed: fc.nat(4) });
    fc.assert(fc.property(fc.constantFrom(...structures), fc.array(change, { minLength: 1, maxLength: 3 }), ([label, bytes], changes) => {
      const changed = changes.reduce((all, { at, bytes: inserted, removed }) => {
        const position = at % (all.length + 1);
        return Buffer.concat([all.subarray(0, position), Buffer.from(inserted), all.subarray(position + removed)]);
      }, bytes);
      expectOnlyOurError(writePem(label, changed));
    }), { numRuns: 2000 });
  });

  test('the hardware proof never throws, and nothing that was changed is genuine', () => {
    const sound = genuine();
    const certificates = ['hsmCertificate', 'awsHardwareCertificate', 'manufacturerHardwareCertificate', 'csr'] as const;
    fc.assert(fc.property(fc.constantFrom(...certificates), fc.nat(), fc.integer({ min: 1, max: 255 }), (which, at, by) => {
      const bytes = bytesOfPem(sound[which]!);
      bytes[at % bytes.length] = (bytes[at % bytes.length]! + by) % 256;
      expect(
        verifyHardware({ ...sound, [which]: pem(which === 'csr' ? 'CERTIFICATE REQUEST' : 'CERTIFICATE', bytes) }).genuine,
      ).toBe(false);
    }), { numRuns: 300 });
  });

  test('deep nesting, long lengths and endless lengths', () => {
    const nested = Array.from({ length: 60 }).reduce<string>(inner => `30${(inner.length / 2).toString(16).padStart(2, '0')}${inner}`, '');
    for (const hex of ['30'.repeat(20_000), nested, '3084ffffffff', '30800000', '30'.repeat(2)
      + '80'.repeat(20_000), '308906', '308100', '1f8181818101']) {
      const bytes = Buffer.from(hex, 'hex');
      expect(() => readDer(bytes, 'it')).toThrow(CertificateError);
      expectOnlyOurError(writePem('CERTIFICATE', bytes));
    }
  });

  test('text beyond the limit is not even looked at', () => {
    for (const text of ['A'.repeat(1_000_000), '-'.repeat(1_000_000), awsRoot().repeat(1000), `${'\n'.repeat(TEXT_LIMIT)}${awsRoot()}`]) {
      for (const read of Object.values(readers)) expect(messageOf(() => read(text))).toMatch(/at most 65536 characters/);
    }
  });
});

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
}

describe('PEM', () => {
  test('what is written is read again, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), bytes => {
      const text = writePem('CERTIFICATE', Buffer.from(bytes));
      expect(readPem(text, 'it')).toEqual([{ label: 'CERTIFICATE', headers: [], bytes: Buffer.from(bytes) }]);
      expect(text.split('\n').every(line => line.length <= 64)).toBe(true);
    }));
  });

  test('comments are taken where they are allowed and refused where they are not', () => {
    const text = `# our CA\n${awsRoot()}\n# end\n`;
    expect(readPem(text, 'it', { comments: true })).toHaveLength(1);
    expect(messageOf(() => readPem(text, 'it'))).toBe('it: expected nothing beside the PEM blocks, got other text');
  });

  test.each([
    ['-----BEGIN A-----\nMAA=\n-----END B-----', /matching BEGIN and END/],
    ['-----BEGIN A-----\n-----BEGIN A-----\nMAA=\n-----END A-----', /matching BEGIN and END/],
    ['-----END A-----', /matching BEGIN and END/],
    ['-----BEGIN A-----\nMAA\n-----END A-----', /expected base64/],
    ['-----BEGIN A-----\nMA A=\n-----END A-----', /expected base64/],
    ['-----BEGIN A-----\nMAB=\n-----END A-----', /expected base64/],
    ['-----BEGIN A-----\n\n-----END A-----', /expected base64/],
    ['hello', /text without any/],
  ])('%j is refused', (text, message) => expect(messageOf(() => readPem(text, 'it', { comments: true }))).toMatch(message));
});

describe('names', () => {
  const text = (dn: Dn) => readName(readDer(nameBytes(dn), 'it')).text;

  test('are shown as RFC 4514 has it', () => {
    expect(text([[['C', 'DE']], [['O', 'Müller & Söhne']], [['CN', 'a']]])).toBe('CN=a,O=Müller & Söhne,C=DE');
    expect(text([[['O', 'x'], ['OU', 'y']], [['CN', 'a, "b" + <c>;\\d']]])).toBe('CN=a\\, \\"b\\" \\+ \\<c\\>\\;\\\\d,O=x+OU=y');
    expect(text([[['CN', ' padded ']]])).toBe('CN=\\ padded\\ ');
    expect(text([[['CN', '#hash']]])).toBe('CN=\\#hash');
    expect(text([])).toBe('');
  });

  test('cannot disguise themselves in a log', () => {
    expect(text([[['CN', 'a\n::add-mask::b\u202ec']]])).toBe('CN=a\\0a::add-mask::b\\e2\\80\\aec');
    expect(text([[['CN', 'x'.repeat(5000)]]])).toHaveLength(501);
  });

  test('with attributes and strings that are rare', () => {
    const { asn1 } = forge;
    const attribute = (id: string, value: forge.asn1.Asn1) => universal(asn1.Type.SET, [
      universal(asn1.Type.SEQUENCE, [universal(asn1.Type.OID, asn1.oidToDer(id).getBytes()), value]),
    ]);
    const name = universal(asn1.Type.SEQUENCE, [
      attribute('1.2.840.113549.1.9.1', universal(asn1.Type.IA5STRING, 'a@b.c')),
      attribute('1.3.6.1.4.1.1', universal(asn1.Type.BMPSTRING, 'é')),
      attribute('2.5.4.3', universal(asn1.Type.OCTETSTRING, 'xy')),
    ]);
    expect(readName(readDer(Buffer.from(asn1.toDer(name).getBytes(), 'latin1'), 'it')).text).toBe(
      'CN=#04027879,1.3.6.1.4.1.1=é,emailAddress=a@b.c',
    );
  });
});

describe('times', () => {
  const read = (type: number, text: string) => timeOf(readDer(Buffer.concat([Buffer.from([type, text.length]), Buffer.from(text)]), 'it'));

  test('of both kinds are read, and two digits mean 1950 to 2049', () => {
    expect(read(0x17, '270426083746Z')).toBe(Date.UTC(2027, 3, 26, 8, 37, 46));
    expect(read(0x17, '500101000000Z')).toBe(Date.UTC(1950, 0));
    expect(read(0x18, '20500101000000Z')).toBe(Date.UTC(2050, 0));
  });

  test.each([[0x17, '270431083746Z'], [0x17, '2704260837Z'], [
    0x17, '270426083746+0100',
  ], [0x18, '20500101000000.5Z'], [0x18, 'today'], [0x0c, '270426083746Z']])(
    '0x%s %s is refused', (type, text) => expect(() => read(type, text)).toThrow(Malformed));
});

test('a fingerprint is the SHA-256 of the certificate, as OpenSSL shows it', () => {
  const digest = createHash('sha256').update(bytesOfPem(hsm())).digest('hex').toUpperCase();
  expect(fingerprint(`comment\n${hsm()}`)).toBe(digest.match(/../g)!.join(':'));
});
