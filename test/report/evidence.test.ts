import { X509Certificate } from 'node:crypto';
import { createAuthority, openAuthority, signClusterCsr } from '../../src/pki/authority';
import { inputsFor } from '../../src/rehearsal/inputs';
import { rehearseOn } from '../../src/rehearsal/rehearsal';
import type { RunReport } from '../../src/report/runReport';
import { example } from '../../src/simulator/account';
import { EPOCH } from '../../src/simulator/server';
import { testAuthority } from '../support/authority';
import { faultsOf, schema } from '../support/evidenceSchema';
import { makeKey } from '../support/kmsKey';
import { newStorage, type Storage } from '../support/storage';

const throughInitialize = { phases: 'provision, initialize' };
const adminPassword = 'CANARY-admin-password-0123456789';

/** Every certificate that stands anywhere in the evidence, by its SHA-256. */
const fingerprintsOfPems = (report: RunReport): string[] =>
  [...new Set(JSON.stringify(report.evidence).match(/-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----/g) ?? [])]
    .map(pem => new X509Certificate(pem.replaceAll('\\n', '\n')).fingerprint256);

describe('a whole run', () => {
  let report: RunReport;
  beforeAll(async () => {
    const storage = await newStorage();
    ({ report } = await storage.run({
      ...await testAuthority(), 'admin-password': adminPassword, 'phases': 'plan, provision, '
      + 'initialize, activate, connect, storage, verify',
    }));
    expect(report.phases.map(({ status }) => status)).toEqual(Array(7).fill('complete'));
  });

  test('fits the published schema', () => {
    expect(faultsOf(report)).toEqual([]);
    expect(report.$schema).toBe(schema.$id);
  });

  test('holds every certificate with its fingerprint', () => {
    const pems = fingerprintsOfPems(report);
    expect(pems).toHaveLength(7); // two roots, two of the card, the HSM's, the cluster's, the CA's
    const { hardware, authority, cluster } = report.evidence;
    const told = [hardware!.verdict, authority!, cluster!].flatMap(section => section.certificates!.map(({ fingerprint }) => fingerprint));
    expect(told.sort()).toEqual(pems.sort());
  });

  test('says what was checked, and what is trusted because of what', () => {
    const { verdict, anchors, verifiedAt } = report.evidence.hardware!;
    expect(verdict).toMatchObject({ verification: 'full', genuine: true });
    expect(verdict.checks.map(({ verdict: one }) => one)).toEqual(Array(12).fill('passed'));
    expect(anchors).toMatchObject({
      aws: { source: 'input aws-root-certificate' }, manufacturer: { source: 'input manufacturer-root-certificate' },
    });
    expect(Date.parse(verifiedAt)).toBeGreaterThan(EPOCH);
  });

  test('says who did it when, with what', () => {
    expect(report.phases.at(-1)).toMatchObject({
      caller: expect.stringMatching(/^arn:aws:sts::111122223333:assumed-role/),
      workflowRun: { id: '1' },
      versions: { node: process.versions.node, openssl: process.versions.openssl, cloudhsmCli: '5.18.0' },
    });
  });

  test('holds what the later phases have seen: HSMs, users, key, file system', () => {
    const { cluster, users, key, storage } = report.evidence;
    expect(cluster!.hsms.map(({ zone }) => zone)).toEqual(['eu-central-1a', 'eu-central-1b']);
    expect(users!.hsmSerials).toHaveLength(2);
    expect(users!.users.filter(({ role }) => !role.startsWith('internal')).map(user => [user.username, user['cluster-coverage']])).toEqual([
      ['admin', 'full'], ['kmsuser', 'full'],
    ]);
    expect(key).toMatchObject({
      origin: 'AWS_CLOUDHSM', keyStoreId: report.outputs['key-store-id'], clusterId: cluster!.id, roundTrip: 'passed',
    });
    expect(storage).toMatchObject({ fileSystemId: report.outputs['file-system-id'], kmsKeyId: key!.arn });
  });

  test('holds no secret', () => {
    const { 'ca-certificate': certificate, ...inputs } = report.inputs;
    expect(certificate).toContain('BEGIN CERTIFICATE');
    expect(inputs).toMatchObject({ 'admin-password': 'given, not shown', 'ca-private-key': 'given, not shown' });
    expect(JSON.stringify(report)).not.toMatch(/CANARY|PRIVATE KEY/);
  });

  test.each<[string, string, unknown]>([
    ['of another format', 'version', 2],
    ['with a member that nobody knows', 'evidence.hardware.verdict.approved', true],
    ['without the verdict', 'evidence.hardware.verdict', undefined],
    ['with a verdict that is none', 'evidence.hardware.verdict.checks.0.verdict', 'ok'],
    ['with half a fingerprint', 'evidence.authority.certificates.0.fingerprint', 'AA:BB'],
    ['with something else than a certificate', 'evidence.hardware.anchors.aws.certificate', 'see attachment'],
    ['without where a root came from', 'evidence.hardware.anchors.aws.source', undefined],
    ['with a day instead of a time', 'evidence.key.roundTripAt', '2026-11-23'],
    ['without a phase', 'phases', []],
    ['without who acted', 'phases.0.caller', undefined],
  ])('a file %s does not fit', (_, path, value) => {
    expect(faultsOf(withMember(report, path.split('.'), value))).not.toEqual([]);
  });
});

/** A copy in which the member at this path has another value. */
function withMember<T>(whole: T, [name, ...rest]: string[], value: unknown): T {
  const part = rest.length === 0 ? value : withMember((whole as Record<string, unknown>)[name!], rest, value);
  return (Array.isArray(whole)
    ? whole.map((item, index) => (index === Number(name) ? part : item as unknown))
    : { ...whole, [name!]: part }) as T;
}

test('each phase in a job of its own leaves evidence that fits by itself, and so does the way back', async () => {
  const storage = await newStorage();
  const authority = await testAuthority();
  const sections: Record<string, string[]> = {};
  for (const phase of ['plan', 'provision', 'initialize', 'activate', 'connect', 'storage', 'verify', 'teardown']) {
    const { report } = await storage.run({ ...authority, 'phases': phase, 'confirm': 'vault', 'verify-users': 'true' });
    expect([phase, faultsOf(report)]).toEqual([phase, []]);
    sections[phase] = Object.keys(report.evidence).sort();
  }
  expect(sections).toEqual({
    plan: [],
    provision: ['cluster'],
    initialize: ['authority', 'cluster', 'hardware'],
    activate: ['cluster', 'users'],
    connect: ['cluster', 'key', 'users'],
    storage: ['storage'],
    verify: ['cluster', 'key', 'storage', 'users'],
    teardown: ['cluster'],
  });
});

describe('in each way of custody', () => {
  const custody = async (storage: Storage, inputs = {}) => {
    const { report } = await storage.run({ ...throughInitialize, ...inputs });
    expect(faultsOf(report)).toEqual([]);
    expect(JSON.stringify(report)).not.toContain('PRIVATE KEY');
    return report;
  };

  test('a CA that we made', async () => {
    const storage = await newStorage();
    const { authority } = (await custody(storage)).evidence;
    expect(authority!.custody).toMatch(/^a CA made by us, its key in the secret SAFE_STORAGE_CA_PRIVATE_KEY/);
    expect(authority!.certificate.trim()).toBe(
      storage.simulator.world.github.secretsOf(example.repository).SAFE_STORAGE_CA_CERTIFICATE!.trim(),
    );
  });

  test('a CA that was brought', async () => {
    const given = await testAuthority();
    const { authority } = (await custody(await newStorage(), given)).evidence;
    expect([authority!.custody, authority!.certificate.trim()]).toEqual([
      'your CA, its key handed over for the signature', given['ca-certificate'].trim(),
    ]);
  });

  test('a CA that was never here: first the hardware alone, then what it signed', async () => {
    const storage = await newStorage();
    const first = await custody(storage, { 'github-token': undefined });
    expect(Object.keys(first.evidence).sort()).toEqual(['cluster', 'hardware']);
    const { certificate, privateKey } = await createAuthority({ commonName: 'Offline CA', notBefore: EPOCH, modulusLength: 2048 });
    const now = storage.simulator.clock.now();
    const csr = first.evidence.hardware!.certificates.csr;
    const signed = await signClusterCsr(openAuthority({ certificate, privateKey, now }), csr, { now, days: 3652 });
    const { evidence } = await custody(storage, { 'ca-certificate': certificate, 'signed-cluster-certificate': signed });
    expect(evidence.authority!.custody).toBe('your CA, its key never here');
    expect(evidence.cluster).toMatchObject({ csr, signedCertificate: signed.trim() });
  });

  test('a CA whose key is in KMS', async () => {
    const storage = await newStorage();
    const arn = await makeKey(storage);
    const { authority } = (await custody(storage, { 'github-token': undefined, 'ca-kms-key': arn })).evidence;
    expect(authority!.kmsKey).toBe(arn);
    expect(authority!.certificates.map(({ subject }) => subject)).toEqual(['CN=Safe Storage CA of vault']);
  });
});

test('hardware that fails is evidence too: the chain, the verdict, and nothing that was signed', async () => {
  const authority = await testAuthority();
  const { report, status } = await (await newStorage()).run({
    ...throughInitialize, ...authority, 'aws-root-certificate': authority['ca-certificate'], 'aws-root-sha256': undefined,
  });
  expect([status, faultsOf(report)]).toEqual(['failed', []]);
  const { hardware, cluster } = report.evidence;
  expect(hardware!.verdict.genuine).toBe(false);
  expect(hardware!.verdict.checks.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id)).toEqual(['aws-hardware-by-aws-root']);
  expect(Object.keys(report.evidence).sort()).toEqual(['cluster', 'hardware']);
  expect(cluster!.signedCertificate).toBeUndefined();
});

test.each(
  [['aws', ['aws']], ['off', []]] as const,
)('hardware-verification: %s is said in the evidence, and only what was trusted is an anchor', async (verification, anchors) => {
  const storage = await newStorage();
  const { report } = await storage.run({
    ...throughInitialize, ...await testAuthority(), 'hardware-verification': verification, 'manufacturer-root-certificate': undefined,
  });
  expect(faultsOf(report)).toEqual([]);
  const { hardware } = report.evidence;
  expect(hardware!.verdict).toMatchObject({ verification, genuine: verification !== 'off' });
  expect(Object.entries(hardware!.anchors ?? {}).filter(([, anchor]) => anchor !== undefined).map(([name]) => name)).toEqual(anchors);
});

test('what an HSM offered before AWS replaced it, between proof and signature, is kept beside what was signed', async () => {
  const { simulator, run } = await newStorage();
  await run({ phases: 'provision' });
  const { cloudhsm, hardware: cards } = simulator.world;
  const [cluster] = cloudhsm.clusters.values();
  const fresh = cards.manufacture('FIPS');
  const offered: string[] = [];
  const { report } = await rehearseOn(simulator, {
    inputs: {
      ...inputsFor(simulator, undefined, () => undefined), ...await testAuthority(), 'phases': 'initialize', 'github-token': undefined,
    },
    asGiven: true,
    print: line => {
      if (!line.includes('hardware is genuine')) return;
      offered.push(cluster!.identity!.csr.trim());
      cluster!.identity = fresh;
    },
  });
  expect(faultsOf(report)).toEqual([]);
  const { hardware, cluster: signed } = report.evidence;
  expect(hardware!.replaced.map(({ csr }) => csr)).toEqual([offered[0]]);
  expect([hardware!.certificates.csr, signed!.csr]).toEqual([offered[1], offered[1]]);
  expect(fingerprintsOfPems(report)).toHaveLength(10); // the card's two and the HSM's twice
});
