import { type KeyObject, X509Certificate } from 'node:crypto';
import { EPOCH } from '../../src/simulator/server';
import { makeCertificate } from '../pki/forge';
import { key } from './keys';

const day = 86_400_000;
const evil = [[['CN', 'Evil Root']]] as const;

/** What whoever has only a CA's public half can make of it: a certificate over it by a root of theirs, and that root behind it. */
export function issuedByEvil(publicKey: KeyObject, commonName: string): string {
  const root = key('p256:evil root');
  const validity = { issuer: evil, signedWith: root.privateKey, notBefore: EPOCH - day, notAfter: EPOCH + 3652 * day, ca: true };
  return makeCertificate({ ...validity, subject: [[['CN', commonName]]], key: publicKey })
    + makeCertificate({ ...validity, subject: evil, key: root.publicKey });
}

/** The same over a CA's certificate, whose name it keeps. */
export function crossSigned(certificate: string): string {
  const { publicKey, subject } = new X509Certificate(certificate);
  return issuedByEvil(publicKey, subject.replace('CN=', ''));
}
