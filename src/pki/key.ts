import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { contentsOf, type Der, oidOf, partsOf, readDer, tag } from './der';
import { CertificateError, guarded, Malformed } from './errors';
import { type PemBlock, readPem, writePem } from './pem';

const plainLabels = ['PRIVATE KEY', 'RSA PRIVATE KEY', 'EC PRIVATE KEY'];
const ENCRYPTED_PKCS8 = 'ENCRYPTED PRIVATE KEY';
/** `openssl ecparam -genkey` writes it before the key; the key says it again. */
const EC_PARAMETERS = 'EC PARAMETERS';

/**
 * A private key: PKCS#8, PKCS#1 or SEC1, encrypted or not. A passphrase for a key that has none is not looked at.
 *
 * @param what names the key in messages: `ca-private-key`
 */
export function readPrivateKey(pem: string, what: string, passphrase?: string): KeyObject {
  const blocks = readPem(pem, what, { comments: true }).filter(({ label }) => label !== EC_PARAMETERS);
  const [block] = blocks;
  if (block === undefined
    || blocks.length > 1) throw new CertificateError(`${what}: expected one private key, got ${blocks.length} PEM blocks`);
  if (![...plainLabels, ENCRYPTED_PKCS8].includes(block.label)) {
    throw new CertificateError(
      `${what}: expected a private key in PKCS#8, PKCS#1 or SEC1 ("PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"), got `
        + `"${block.label}"`);
  }
  if (!isEncrypted(block)) {
    return guarded(`${what}: expected a private key, got a "${block.label}" that cannot be read`, () => openKey(block));
  }
  if (passphrase === undefined || passphrase === '') {
    throw new CertificateError(`${what}: expected a passphrase, since the key is encrypted, got none`);
  }
  refuseEndlessDerivation(block, what);
  return guarded(
    `${what}: expected the passphrase of the encrypted key, got a wrong one (or the key is damaged, or encrypted in a way that OpenSSL `
      + '3 has retired)',
    () => openKey(block, passphrase),
  );
}

function isEncrypted({ label, headers }: PemBlock): boolean {
  return label === ENCRYPTED_PKCS8 || headers.some(header => /^Proc-Type:.*ENCRYPTED/.test(header));
}

function openKey({ label, headers, bytes }: PemBlock, passphrase?: string): KeyObject {
  const [begin, ...rest] = writePem(label, bytes).split('\n');
  const lines = headers.length > 0 ? [begin, ...headers, '', ...rest] : [begin, ...rest];
  const key = createPrivateKey({ key: lines.join('\n'), format: 'pem', passphrase });
  createPublicKey(key); // a key whose public half cannot be told would only fail later
  return key;
}

/** PBKDF2 rounds; OWASP's advice for 2023 is 600 000, and two million take about a second. */
const MOST_ROUNDS = 2_000_000;
/** scrypt's N·r·p; `openssl pkcs8 -scrypt` has 131 072. */
const MOST_SCRYPT = 2 ** 22;

const PBES2 = '1.2.840.113549.1.5.13';
const SCRYPT = '1.3.6.1.4.1.11591.4.11';

/** An encrypted PKCS#8 names the work to be done before its passphrase can be tried; it may ask for years of it. */
function refuseEndlessDerivation({ label, bytes }: PemBlock, what: string): void {
  if (label !== ENCRYPTED_PKCS8) return; // the old form has a single round of MD5
  guarded(`${what}: expected an encrypted PKCS#8 key with at most ${MOST_ROUNDS} rounds of key derivation, got something else`, () => {
    const [algorithm] = partsOf(readDer(bytes, what), tag.sequence);
    const [scheme, parameters] = partsOf(algorithm, tag.sequence);
    if (oidOf(scheme) !== PBES2) return limit(number(partsOf(parameters, tag.sequence)[1]), MOST_ROUNDS);
    const [derivation] = partsOf(parameters, tag.sequence);
    const [name, settings] = partsOf(derivation, tag.sequence);
    const [, ...numbers] = partsOf(settings, tag.sequence); // after the salt
    if (oidOf(name) !== SCRYPT) return limit(number(numbers[0]), MOST_ROUNDS);
    return limit(numbers.slice(0, 3).map(number).reduce((product, factor) => product * factor), MOST_SCRYPT);
  });
}

function number(element: Der | undefined): number {
  return Number(`0x${contentsOf(element, tag.integer).toString('hex')}`);
}

function limit(work: number, most: number): void {
  if (!(work <= most)) throw new Malformed(`it asks for ${work}`);
}
