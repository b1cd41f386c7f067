import { createHash, type KeyObject, sign } from 'node:crypto';
import type { Core } from '../core/core';
import {
  bitString, boolean, implicit, integer, nothing, octetString, oid, pem, printableString, sequence, set, tagged, time, utf8String,
} from '../core/der';
import { type KeyPair, keyPairOf } from '../core/keyPairs';
import type { Random } from '../core/random';
import type { CardProfile } from '../core/settings';

/** What an HSM shows of itself before its cluster is initialized. All PEM. */
export interface HsmIdentity {
  readonly csr: string;
  readonly hsmCertificate: string;
  readonly awsHardwareCertificate: string;
  readonly manufacturerHardwareCertificate: string;
}

interface Root { readonly name: Buffer; readonly keys: KeyPair; readonly certificate: string }

const YEAR = 365 * 86_400_000;

/**
 * The factory of the simulated HSMs: genuine keys and certificates, in the shape of the real ones.
 * A card (the device) has one key and two certificates over it, by AWS and by the manufacturer; a partition of the
 * card (what a customer calls an HSM) has a key of its own, certified by the card. [docs:verify-hsm-identity]
 */
export class Hardware {
  private aws?: Root;
  private manufacturer?: Root;
  /** Serial numbers, the same in worlds with the same seed. */
  private readonly serials: Random;

  constructor(private readonly world: Core) {
    this.serials = world.random.stream('cards');
  }

  /** The root that AWS hardware certificates end in: stands in for AWS_CloudHSM_Root-G1. PEM. */
  get awsRoot(): string {
    return this.awsAuthority().certificate;
  }

  /** The root that manufacturer hardware certificates end in: stands in for Marvell's. PEM. */
  get manufacturerRoot(): string {
    return this.manufacturerAuthority().certificate;
  }

  /** The time by the HSMs' own clock; milliseconds since the epoch. */
  get now(): number {
    const { clock, settings } = this.world;
    return clock.now() + settings.hsmClockAhead * 1000;
  }

  /** Makes a card and a partition on it. */
  manufacture(mode: 'FIPS' | 'NON_FIPS'): HsmIdentity {
    const { random, settings } = this.world;
    const serial = this.serials.hex(30).toUpperCase();
    const [card, partition] = [keyPairOf(`card ${serial}`), keyPairOf(`partition of ${serial}`)];
    // One RDN with five values, and a comma and colons in the common name. [csr-samples; attestation]
    const place: Rdn = [['C', 'US'], ['ST', 'CA'], ['O', 'Cavium'], ['OU', 'N3FIPS'], ['L', 'SanJose']];
    const suffix = mode === 'FIPS' ? ', for FIPS mode' : ', for non-FIPS mode';
    const cardName = name([place, [['CN', `HSM:${serial}${suffix}`]]]);
    const partitionName = name([place, [['CN', `HSM:${serial}:PARTN:${1 + Math.floor(random.next() * 20)}${suffix}`]]]);
    const { now } = this;

    const hardwareCertificate = (root: Root) => certificate({
      subject: cardName,
      subjectKey: card.publicKey,
      issuer: root.name,
      issuerKeys: root.keys,
      from: now - 2 * YEAR,
      to: now + 8 * YEAR,
      serial: random.bytes(8),
      ...cardProfile(settings.cardCertificates, card, root),
    });
    return {
      csr: request(partitionName, partition),
      // Version 3 without extensions, serial 1. [attestation]
      hsmCertificate: certificate({
        subject: partitionName,
        subjectKey: partition.publicKey,
        issuer: cardName,
        issuerKeys: card,
        from: now,
        to: now + 10 * YEAR,
        serial: Buffer.from([1]),
        version: 3,
      }),
      awsHardwareCertificate: hardwareCertificate(this.awsAuthority()),
      manufacturerHardwareCertificate: hardwareCertificate(this.manufacturerAuthority()),
    };
  }

  private awsAuthority(): Root {
    return this.aws ??= this.root('aws', [
      [['C', 'US']], [['ST', 'Virginia']], [['L', 'Herndon']], [['O', 'Simulated Amazon Web Services']], [['OU', 'CloudHSM']],
      [['CN', 'Simulated AWS CloudHSM Root']],
    ]);
  }

  private manufacturerAuthority(): Root {
    return this.manufacturer ??= this.root('manufacturer', [
      [['C', 'US'], ['ST', 'CA'], ['OU', 'SSBU'], ['L', 'SanJose'], ['O', 'Simulated Manufacturer']], [['CN', 'simulated-ls2-root']],
    ]);
  }

  private root(authority: string, rdns: readonly Rdn[]): Root {
    const keys = keyPairOf(`authority ${authority}`);
    const now = this.world.clock.now();
    return {
      name: name(rdns),
      keys,
      certificate: certificate({
        subject: name(rdns),
        subjectKey: keys.publicKey,
        issuer: name(rdns),
        issuerKeys: keys,
        from: now - 5 * YEAR,
        to: now + 5 * YEAR,
        serial: this.world.random.bytes(8),
        version: 3,
        extensions: [subjectKeyIdentifier(keys), authorityKeyIdentifier(keys), basicConstraints(true, false)],
      }),
    };
  }
}

type Rdn = readonly (readonly [keyof typeof attributeTypes, string])[];

const attributeTypes = { C: '2.5.4.6', ST: '2.5.4.8', L: '2.5.4.7', O: '2.5.4.10', OU: '2.5.4.11', CN: '2.5.4.3' };

/** C is a PrintableString, the others are UTF8Strings; values keep the order in which the samples have them. [csr-samples] */
function name(rdns: readonly Rdn[]): Buffer {
  return sequence(...rdns.map(rdn => set(...rdn.map(([type, value]) =>
    sequence(oid(attributeTypes[type]), type === 'C' ? printableString(value) : utf8String(value))))));
}

const sha256WithRsa = () => sequence(oid('1.2.840.113549.1.1.11'), nothing());

interface CertificateContent {
  readonly subject: Buffer;
  readonly subjectKey: KeyObject;
  readonly issuer: Buffer;
  readonly issuerKeys: KeyPair;
  readonly from: number;
  readonly to: number;
  readonly serial: Uint8Array;
  readonly version: 1 | 3;
  readonly extensions?: readonly Buffer[];
}

function certificate({ subject, subjectKey, issuer, issuerKeys, from, to, serial, version, extensions = [] }: CertificateContent): string {
  const content = sequence(
    ...(version === 3 ? [tagged(0, integer(Buffer.from([2])))] : []),
    integer(serial),
    sha256WithRsa(),
    issuer,
    sequence(time(from), time(to)),
    subject,
    subjectKey.export({ format: 'der', type: 'spki' }),
    ...(extensions.length > 0 ? [tagged(3, sequence(...extensions))] : []),
  );
  return pem('CERTIFICATE', signed(content, issuerKeys));
}

/** PKCS#10 version 1 with an empty set of attributes. [csr-samples] */
function request(subject: Buffer, keys: KeyPair): string {
  const content = sequence(integer(Buffer.from([0])), subject, keys.publicKey.export({ format: 'der', type: 'spki' }), tagged(0));
  return pem('CERTIFICATE REQUEST', signed(content, keys));
}

function signed(content: Buffer, keys: KeyPair): Buffer {
  return sequence(content, sha256WithRsa(), bitString(sign('sha256', content, keys.privateKey)));
}

/** How a card's certificate looks: real ones of version 1 and with CA:FALSE have been seen. [attestation; lab] */
function cardProfile(profile: CardProfile, card: KeyPair, issuer: Root): Pick<CertificateContent, 'version' | 'extensions'> {
  const identifiers = () => [subjectKeyIdentifier(card), authorityKeyIdentifier(issuer.keys)];
  switch (profile) {
    case 'v1': return { version: 1 };
    // digitalSignature and keyEncipherment
    case 'v3 CA:FALSE': return { version: 3, extensions: [basicConstraints(false, false), keyUsage(0b10100000, 5), ...identifiers()] };
    // digitalSignature and keyCertSign
    case 'v3 CA:TRUE': return { version: 3, extensions: [basicConstraints(true, true), keyUsage(0b10000100, 2), ...identifiers()] };
  }
}

const extension = (id: string, critical: boolean, value: Buffer) =>
  sequence(oid(id), ...(critical ? [boolean(true)] : []), octetString(value));

const basicConstraints = (ca: boolean, critical: boolean) => extension('2.5.29.19', critical, sequence(...(ca ? [boolean(true)] : [])));

const keyUsage = (bits: number, unusedBits: number) => extension('2.5.29.15', true, bitString(Buffer.from([bits]), unusedBits));

const subjectKeyIdentifier = (keys: KeyPair) => extension('2.5.29.14', false, octetString(keyIdentifier(keys)));

const authorityKeyIdentifier = (keys: KeyPair) => extension('2.5.29.35', false, sequence(implicit(0, keyIdentifier(keys))));

function keyIdentifier({ publicKey }: KeyPair): Buffer {
  return createHash('sha1').update(publicKey.export({ format: 'der', type: 'pkcs1' })).digest();
}

/** The world, as far as it has HSMs to deliver. */
export interface HardwareWorld extends Core {
  readonly hardware: Hardware;
}
