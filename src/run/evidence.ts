import * as v from 'valibot';
import { trusts } from '../pki/roots';
import { facts, flag, listOf, oneOf, pem, text, time, word } from './schema';

/*
 * What was proven, by section. Most of what initialize sees nobody can fetch later [docs:verify-hsm-identity]. A run fills
 * in what it saw: whoever reads must do without any section.
 */

const summary = {
  subject: text('Its subject.'),
  issuer: text('Its issuer.'),
  notBefore: time('Valid from.'),
  notAfter: time('Valid until.'),
  fingerprint: v.pipe(v.string(), v.regex(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/), v.description('SHA-256 of the whole certificate, AA:BB:…')),
  version: v.pipe(v.picklist([1, 2, 3]), v.description('Version of X.509.')),
};

const summaries = (description: string) => listOf(description, facts('One certificate.', summary));

const check = facts('One check.', {
  id: word('Its name for programs; always the same checks in the same order.'),
  title: text('What is so if it passed.'),
  verdict: oneOf('skipped: hardware-verification did not ask for it, or it needed a document that another check could not read.', [
    'passed', 'failed', 'warning', 'skipped',
  ]),
  detail: text('What was found, for people.'),
});

const verdict = facts('What the checks came to.', {
  verification: oneOf('How much was checked: both chains, the AWS chain only, or nothing.', ['full', 'aws', 'off']),
  genuine: flag('Every check that was asked for has passed, warnings included; never true for "off".'),
  checks: listOf('The checks.', check),
  certificates: listOf('Every certificate that could be read, checked or not.', facts('One certificate.', {
    role: oneOf('Which of them it is.', ['hsm', 'aws-hardware', 'manufacturer-hardware', 'aws-root', 'manufacturer-root']),
    ...summary,
  })),
});

/** As AWS gave them: not PEM, if AWS gave something else. */
export const offered = facts('What DescribeClusters offered of the first HSM before the cluster was initialized.', {
  csr: text('The certificate signing request of the cluster. PEM.'),
  hsm: text('The certificate of the HSM. PEM.'),
  awsHardware: text('The certificate of the card by AWS. PEM.'),
  manufacturerHardware: text('The certificate of the card by its manufacturer. PEM.'),
});

export const anchor = facts('A root: whatever ends in it is trusted.', {
  certificate: pem('The root.'),
  source: text('Where it came from: the input, or the address from which it was fetched.'),
  trust: v.optional(oneOf('Why it is trusted: an input says its SHA-256, or this product knows it, or neither; absent in runs of before.',
    trusts)),
});

const hardware = facts('The proof that the first HSM is genuine, of before anything was signed.', {
  verifiedAt: time('When.'),
  verdict,
  offeredAt: v.optional(text('Address that offered the certificates, where it is not AWS\'s own: a genuine HSM is then not proven to be '
    + 'the cluster\'s.')),
  certificates: offered,
  anchors: v.optional(
    facts('All that is trusted; absent where hardware-verification is "off".', { aws: anchor, manufacturer: v.optional(anchor) }),
  ),
  replaced: listOf('What was offered and proven before AWS replaced the HSM, and was not signed.', offered),
});

const authority = facts('The customer CA.', {
  custody: text('Whose it is and, after a comma, where its key is; in words.'),
  kmsKey: v.optional(word('ARN of the KMS key that is its key.')),
  certificate: pem('The CA\'s certificate, followed by its issuers: the trust anchor that the cluster was initialized with.'),
  certificates: summaries('The same, readable.'),
});

const hsm = facts('One HSM, as DescribeClusters shows it.', {
  id: v.optional(word('Id.')),
  zone: v.optional(word('Availability zone.')),
  eniId: v.optional(word('Network interface.')),
  eniIp: v.optional(word('Address of the network interface; it outlives a replaced HSM.')),
  state: v.optional(word('State.')),
  since: v.optional(time('Since when it is there, as far as this job has seen: AWS does not tell.')),
  found: v.optional(flag('It was there when this job looked first, so it may be younger: since is when its cluster was created.')),
});

const cluster = facts('The cluster, as the last phase that looked has seen it.', {
  id: word('Id.'),
  state: word('State.'),
  mode: v.optional(word('FIPS or NON_FIPS.')),
  hsmType: v.optional(word('Type of its HSMs.')),
  vpcId: v.optional(word('VPC.')),
  created: v.optional(time('When it was created.')),
  restoredFrom: v.optional(facts('Where its keys and users are from: the backup that it was restored from; absent where it was made new.', {
    backup: word('Id of the backup, as DescribeClusters shows it.'),
    cluster: v.optional(word('The cluster of that backup, as long as DescribeBackups lists it.')),
    taken: v.optional(time('When the backup was made.')),
  })),
  hsms: listOf('Its HSMs.', hsm),
  unproven: v.optional(text('Of a cluster that was initialized before: why this job has no proof of its hardware, and where that is.')),
  csr: v.optional(text('The certificate signing request that was signed. PEM.')),
  signedCertificate: v.optional(pem('The certificate that the customer CA has signed for it.')),
  certificates: v.optional(summaries('The signed certificate, readable.')),
});

const users = facts('The users of the HSMs, as cloudhsm-cli shows them.', {
  seenAt: time('When.'),
  users: listOf('The users.', facts('One user.', {
    'username': word('Name.'),
    'role': word('Role: admin (before activation unactivated-admin), crypto-user, or one that is internal.'),
    'locked': word('true, false or inconsistent.'),
    'cluster-coverage': word('full: the user is on every HSM.'),
  })),
  hsmSerials: listOf('Serial numbers of the HSMs that answered.', word('Serial number.')),
});

const key = facts('The key, after something was encrypted and decrypted with it.', {
  arn: v.optional(word('ARN.')),
  origin: v.optional(word('AWS_CLOUDHSM: its material was made in the HSMs and cannot leave them.')),
  keyStoreId: v.optional(word('The custom key store that it is in.')),
  clusterId: v.optional(word('The cluster of that key store.')),
  created: v.optional(time('When it was created.')),
  roundTrip: oneOf('Random bytes were encrypted and came back.', ['passed']),
  roundTripAt: time('When.'),
});

const storage = facts('The file system.', {
  fileSystemId: v.optional(word('Id.')),
  kmsKeyId: v.optional(word('ARN of the key that encrypts it.')),
  created: v.optional(time('When it was created.')),
  deploymentType: v.optional(word('Its deployment type.')),
  storageCapacity: v.optional(v.pipe(v.number(), v.description('SSD storage in GiB.'))),
  throughputCapacity: v.optional(v.pipe(v.number(), v.description('Throughput of an HA pair in MB/s.'))),
  haPairs: v.optional(v.pipe(v.number(), v.description('HA pairs.'))),
  storageVirtualMachineId: v.optional(word('Id of its storage virtual machine.')),
  volumeId: v.optional(word('Id of the volume.')),
});

export const evidence = facts('What was proven, by section; a section is absent until a phase has seen it.', {
  hardware: v.optional(hardware),
  authority: v.optional(authority),
  cluster: v.optional(cluster),
  users: v.optional(users),
  key: v.optional(key),
  storage: v.optional(storage),
});

export type Evidence = v.InferOutput<typeof evidence>;
export type HsmFacts = v.InferOutput<typeof hsm>;
export type ClusterFacts = v.InferOutput<typeof cluster>;
/** A root that is trusted, and where it came from. */
export type Anchor = v.InferOutput<typeof anchor>;
