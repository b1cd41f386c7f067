import { readCertificates } from '../../src/pki/certificate';
import { bits, bitsOf, der, tag, time, timeOf } from '../../src/pki/der';
import { CertificateError, Malformed } from '../../src/pki/errors';
import { localSigner } from '../../src/pki/signer';
import { profileOf, summariesOf } from '../../src/pki/summary';
import { key } from '../support/keys';
import { genuine, now } from './cards';
import { makeCertificate } from './forge';

/* What the phases hardly ever meet. */

test.each([
  '2026-11-26T12:00:00Z', '2049-12-31T23:59:59Z', '2050-01-01T00:00:00Z', '2126-02-28T12:00:00Z',
])('a certificate may end at %s', moment => {
  expect(timeOf(time(Date.parse(moment)))).toBe(Date.parse(moment));
});

test.each(['261331120000Z', '260431120000Z', '261126250000Z', '2611261200Z', '261126120000+0100', '2026-11-26T12:00:00.000Z'])(
  'what is no moment is refused, and not with a word of JavaScript\'s: %s', text => {
    expect(() => timeOf(der(tag.utcTime, Buffer.from(text)))).toThrow(Malformed);
  });

test('where something belongs and nothing is, that is said', () => {
  expect(() => timeOf(undefined)).toThrow(/^where tag 0x18 belongs there is nothing$/);
});

test('where something else belongs, both tags are told', () => {
  expect(() => timeOf(der(tag.integer, Buffer.from([1])))).toThrow(/^where tag 0x18 belongs there is 0x2$/);
});

test('a signature of half a byte is none', () => {
  expect(bitsOf(bits(Buffer.from([1, 2])))).toEqual(Buffer.from([1, 2]));
  expect(() => bitsOf(bits(Buffer.from([1, 2]), 4))).toThrow(Malformed);
});

test.each(['ed25519', 'k256', 'pss2048'])('a key of which CloudHSM takes no certificate signs none: %s', kind => {
  expect(() => localSigner(key(`${kind}:small`).privateKey)).toThrow(CertificateError);
});

test('what is shown of certificates is nothing where they cannot be read', () => {
  expect(summariesOf('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----')).toEqual([]);
  expect(profileOf('no certificate')).toBeUndefined();
  expect(profileOf(genuine().awsRoot!)?.key).toBe('rsa 2048');
});

test('of several certificates it is said which one cannot be read; of one there is no number', () => {
  const bad = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
  expect(() => readCertificates(bad, 'it')).toThrow(/^it: /);
  expect(() => readCertificates(`${genuine().awsRoot}\n${bad}`, 'it')).toThrow(/^it 2: /);
});

test('of a certificate with an elliptic curve, which one', () => {
  const { publicKey, privateKey } = key('p384:small');
  const name = [[['CN', 'Small'] as const]];
  const certificate = () => makeCertificate({
    subject: name, issuer: name, key: publicKey, signedWith: privateKey, notBefore: now, notAfter: now + 1000,
  });
  expect(profileOf(certificate())?.key).toBe('ec secp384r1');
});
