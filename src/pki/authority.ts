import { createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { count, isoTime } from '../words';
import { describeKey, weaknessOfKey, weaknessOfSignature } from './algorithm';
import { type Certificate, hasSignatureOf, readCertificate, sameKey, validityFault } from './certificate';
import { type Csr, readCsr } from './csr';
import { readDer, sequence } from './der';
import { CertificateError, guarded, NotAPair } from './errors';
import {
  authorityKeyId, basicConstraints, commonName, issue, keyElement, keyIdOf, keyUsage, organizationName, subjectKeyId,
} from './issue';
import { readPrivateKey } from './key';
import { sameName } from './name';
import { localSigner, type Signer } from './signer';
import { PORTABLE_LENGTH, readTrustAnchor, type TrustAnchor } from './trustAnchor';

/** The customer's CA, ready to sign. */
export interface Authority {
  /** The certificate whose key signs. */
  readonly certificate: Certificate;
  /** The same with those above it. */
  readonly trustAnchor: TrustAnchor;
  readonly signer: Signer;
}

/** What a new CA is called and how long it lives. */
export interface AuthorityProfile {
  /** 1 to 64 characters. */
  readonly commonName: string;
  /** 1 to 64 characters. */
  readonly organization?: string;
  /** Milliseconds since the epoch. */
  readonly notBefore: number;
  /** 10 unless given. */
  readonly years?: number;
}

const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365 * DAY;
/** A cluster that is replaced within them has not been worth its way. */
const FEW_YEARS = 5 * YEAR;
/** So that an HSM whose clock is behind does not meet a certificate from the future. */
const BACKDATED = 60 * 60 * 1000;

/**
 * Makes a CA: an RSA key (PKCS#8) and its self-signed certificate, both as PEM.
 * RSA, since the guide of 2023 admits no other [docs23:initialize-cluster]; 4096 bits, since a cluster keeps its CA for good
 * and the key takes a second to make (0.3 to 2.7 s on two cores; 2048 bits: 0.1 to 0.3 s).
 *
 * @throws CertificateError
 */
export async function createAuthority(
  { modulusLength = 4096, ...profile }: AuthorityProfile & { readonly modulusLength?: number },
): Promise<{ certificate: string; privateKey: string }> {
  if (![2048, 3072, 4096].includes(modulusLength)) {
    throw new CertificateError(`modulusLength: expected 2048, 3072 or 4096 bits for the CA's key, got ${modulusLength}`);
  }
  checkProfile(profile);
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength });
  const certificate = await certifyAuthority(profile, publicKey, localSigner(privateKey));
  return { certificate, privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string };
}

/**
 * The self-signed certificate (PEM) of a CA whose key is elsewhere: `signer` signs with the private half of `publicKey`.
 *
 * @throws CertificateError, and whatever the signer throws
 */
export async function certifyAuthority(profile: AuthorityProfile, publicKey: KeyObject, signer: Signer): Promise<string> {
  checkProfile(profile);
  const { organization, notBefore, years = 10 } = profile;
  const name = sequence(...(organization === undefined ? [] : [organizationName(organization)]), commonName(profile.commonName));
  const key = keyElement(publicKey);
  const id = keyIdOf(key);
  const certificate = await issue({
    issuer: name,
    subject: name,
    key,
    notBefore,
    notAfter: new Date(notBefore).setUTCFullYear(new Date(notBefore).getUTCFullYear() + years),
    // As AWS's guide has it for a CA. [docs:initialize-cluster]
    extensions: [basicConstraints(true), keyUsage('digitalSignature', 'keyCertSign', 'cRLSign'), subjectKeyId(id), authorityKeyId(id)],
    signer,
    signerKey: publicKey,
  });
  return certificate.pem;
}

/**
 * Opens a CA that the customer brings.
 *
 * @param options.certificate PEM: a self-signed CA, or an intermediate with its chain, the signing certificate first, the root last
 * @param options.privateKey PEM of the first certificate's key: RSA or ECDSA; PKCS#8, PKCS#1 or SEC1; encrypted or not
 * @param options.now milliseconds since the epoch
 * @throws CertificateError
 */
export function openAuthority({ certificate, privateKey, passphrase, now }: {
  readonly certificate: string;
  readonly privateKey: string;
  readonly passphrase?: string;
  readonly now: number;
}): Authority {
  const trustAnchor = readTrustAnchor(certificate, now);
  const [signing] = trustAnchor.chain;
  const what = 'the CA\'s private key';
  const key = readPrivateKey(privateKey, what, passphrase);
  if (!guarded(`${what}: expected a key that can sign, got another`, () => sameKey(createPublicKey(key), signing.publicKey))) {
    throw new NotAPair(`${what}: expected the key of the certificate ${signing.subject.text}, got another key `
      + `(${describeKey(key)})`);
  }
  return { certificate: signing, trustAnchor, signer: localSigner(key) };
}

/**
 * Opens a CA whose key is elsewhere. Whether `signer` has the key that it is said to have shows when it signs.
 *
 * @param options.publicKey the public half of the signer's key
 * @param options.now milliseconds since the epoch
 * @throws CertificateError
 */
export function openRemoteAuthority({ certificate, publicKey, signer, now }: {
  readonly certificate: string;
  readonly publicKey: KeyObject;
  readonly signer: Signer;
  readonly now: number;
}): Authority {
  const trustAnchor = readTrustAnchor(certificate, now);
  const [signing] = trustAnchor.chain;
  if (!sameKey(signing.publicKey, publicKey)) {
    throw new CertificateError(
      `the CA's certificate ${signing.subject.text}: expected one for the key that signs (${describeKey(publicKey)}), got one for `
        + `another key (${describeKey(signing.publicKey)})`);
  }
  return { certificate: signing, trustAnchor, signer };
}

/**
 * Signs a cluster's CSR. The certificate has the CSR's subject and key and the CA's name, each byte for byte.
 * It begins an hour before `now`, so that clocks may differ, and ends after `days` or with its CA, whichever is first.
 *
 * @param options.now milliseconds since the epoch
 * @param options.serial random, 16 bytes, unless given
 * @returns the certificate as PEM
 * @throws CertificateError, and whatever the signer throws
 */
export async function signClusterCsr(
  { certificate: ca, signer }: Authority,
  csrPem: string,
  { now, days, serial }: { readonly now: number; readonly days: number; readonly serial?: bigint },
): Promise<string> {
  const csr = readStrongCsr(csrPem);
  if (!(days >= 1 && days <= 36_525)) throw new CertificateError(`days: expected 1 to 36525 days of validity, got ${days}`);
  if (serial !== undefined && !(serial > 0n && serial < 2n ** 159n)) {
    throw new CertificateError('serial: expected a positive number of at most 20 bytes (RFC 5280, 4.1.2.2), got another');
  }
  const fault = validityFault(ca, now);
  if (fault !== undefined) {
    throw new CertificateError(`the CA's certificate ${ca.subject.text}: expected one that is valid now, got one that ${fault}`);
  }
  const certificate = await issue({
    issuer: readDer(ca.subject.der, 'the CA\'s name'),
    subject: csr.subjectElement,
    key: csr.keyElement,
    notBefore: Math.max(now - BACKDATED, ca.notBefore),
    notAfter: Math.min(now + days * DAY, ca.notAfter),
    serial,
    // As AWS Private CA's template EndEntityCertificate has it, which AWS documents for clusters. [docs:initialize-cluster]
    extensions: [
      basicConstraints(false),
      keyUsage('digitalSignature', 'keyEncipherment'),
      subjectKeyId(keyIdOf(csr.keyElement)),
      ...(ca.subjectKeyId === undefined ? [] : [authorityKeyId(ca.subjectKeyId)]),
    ],
    signer,
    signerKey: ca.publicKey,
  });
  return certificate.pem;
}

/**
 * Checks a cluster certificate that was signed elsewhere, before it is sent where mistakes cannot be undone.
 *
 * @param options.now milliseconds since the epoch
 * @returns what to send (the `pem` of both), and `warnings`: what is unusual but no obstacle
 * @throws CertificateError
 */
export function checkSignedCertificate({ certificate, csr, trustAnchor, now }: {
  readonly certificate: string;
  readonly csr: string;
  readonly trustAnchor: string;
  readonly now: number;
}): { certificate: Certificate; trustAnchor: TrustAnchor; warnings: string[] } {
  const what = 'the signed cluster certificate';
  const request = readStrongCsr(csr);
  const anchor = readTrustAnchor(trustAnchor, now);
  const [issuer] = anchor.chain;
  const signed = readCertificate(certificate, what, { comments: true });
  if (!sameKey(signed.publicKey, request.publicKey)) {
    throw new CertificateError(
      `${what}: expected the key of the cluster's CSR (${request.subject.text}), got a certificate for another key; was it made from an `
        + 'older CSR?');
  }
  if (!sameName(signed.issuer, issuer.subject)) {
    throw new CertificateError(`${what}: expected ${issuer.subject.text} as its issuer, got ${signed.issuer.text}`);
  }
  if (!hasSignatureOf(signed, issuer.publicKey)) {
    throw new CertificateError(`${what}: expected a signature by the key of ${issuer.subject.text}, got one that does not verify`);
  }
  const weakness = weaknessOfSignature(signed.signatureAlgorithm);
  if (weakness !== undefined) throw new CertificateError(`${what}: ${weakness}`);
  const fault = validityFault(signed, now);
  if (fault !== undefined) throw new CertificateError(`${what}: expected one that is valid now, got one that ${fault}`);
  refuseForGood(signed, what, now);
  const warnings = [
    ...signed.notAfter - now < FEW_YEARS
      ? [`The signed cluster certificate ${ends(signed, now)}. A cluster keeps its certificate for good: by then it has to be replaced by `
        + `a new cluster. That one's CSR is better signed with\n  ${signingCommand}`]
      : [],
    ...sameName(signed.subject, request.subject)
      ? []
      : [`The signed cluster certificate is for ${signed.subject.text}, the CSR for ${request.subject.text}.`],
    ...signed.pem.length > PORTABLE_LENGTH
      ? [`The signed cluster certificate has ${signed.pem.length} characters; CloudHSM's API reference says ${PORTABLE_LENGTH} at most.`]
      : [],
  ];
  return { certificate: signed, trustAnchor: anchor, warnings };
}

/** As AWS's guide does it, with a digest that is sure to be taken, and no extension of `openssl ca`. [docs:initialize-cluster] */
export const signingCommand =
  'openssl x509 -req -days 3652 -in cluster.csr -CA ca.crt -CAkey ca.key -CAcreateserial -sha256 -out cluster.crt';
const again = `sign the CSR again with\n  ${signingCommand}`;

/** What AWS takes, and nobody can change in the cluster's life. */
function refuseForGood(signed: Certificate, what: string, now: number): void {
  if (signed.basicConstraints?.ca === true) {
    throw new CertificateError(`${what}: expected one that may not sign others (CA:FALSE, or no basicConstraints), got CA:TRUE; ${again}`);
  }
  if (signed.notAfter - now < YEAR) {
    throw new CertificateError(`${what}: expected one that is valid for a year or more (better: ten), since a cluster keeps its `
      + `certificate for good, got one that ${ends(signed, now)} (openssl's own default is 30 days); ${again}`);
  }
}

const ends = ({ notAfter }: Certificate, now: number): string =>
  `ends on ${isoTime(notAfter).slice(0, 10)}, in ${count(Math.floor((notAfter - now) / DAY), 'day')}`;

function readStrongCsr(pem: string): Csr {
  const csr = readCsr(pem);
  const weakness = weaknessOfSignature(csr.signatureAlgorithm) ?? weaknessOfKey(csr.publicKey);
  if (weakness !== undefined) throw new CertificateError(`the CSR: ${weakness}`);
  return csr;
}

function checkProfile({ commonName: name, organization, notBefore, years = 10 }: AuthorityProfile): void {
  for (const [field, value] of Object.entries({ commonName: name, organization: organization ?? name })) {
    // ub-common-name and ub-organization-name (RFC 5280, appendix A.1)
    if (!/^\P{C}{1,64}$/u.test(value)) {
      throw new CertificateError(`${field}: expected 1 to 64 printable characters, got ${value.length} characters`);
    }
  }
  if (!Number.isInteger(years) || years < 1 || years > 100) {
    throw new CertificateError(`years: expected a whole number from 1 to 100, got ${years}`);
  }
  if (!(notBefore >= 0 && notBefore < Date.UTC(9000, 0))) {
    throw new CertificateError(`notBefore: expected milliseconds since the epoch, got ${notBefore}`);
  }
}
