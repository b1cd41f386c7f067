import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { explain } from '../../src/errors';
import type { RawInputs } from '../../src/inputs/table';
import { createAuthority } from '../../src/pki/authority';
import { example } from '../../src/simulator/account';
import { EPOCH } from '../../src/simulator/server';
import { testAuthority } from '../support/authority';
import { newStorage, type Storage, withoutLeases } from '../support/storage';

const year = 365 * 86_400_000;

/** Everything that a run could have made. */
const made = ({ simulator: { world } }: Storage) => ({
  clusters: world.cloudhsm.clusters.size,
  instances: world.ec2.instances.size,
  parameters: withoutLeases(world.ssm.parameters.all.keys()).length,
  keyStores: world.kms.stores.size,
  fileSystems: world.fsx.fileSystems.size,
  secrets: Object.keys(world.github.secretsOf(example.repository)).length,
});
const nothing = { clusters: 0, instances: 0, parameters: 0, keyStores: 0, fileSystems: 0, secrets: 0 };

/** Inputs that are wrong; some need keys and certificates first. */
const cases: [string, () => Promise<RawInputs> | RawInputs, RegExp][] = [
  ['no name', () => ({ name: undefined }), /name: expected .*\(got nothing\)/],
  ['a name with capitals', () => ({ name: 'Vault' }), /name: expected 1 to 32 of a-z/],
  ['an unknown input', () => ({ subnets: 'subnet-1' }), /subnets: expected the name of an input/],
  ['one subnet only', () => ({ 'subnet-ids': example.subnetIds[0] }), /subnet-ids: expected 2 or more/],
  ['two subnets in one zone', () => ({
    'subnet-ids': `${example.subnetIds[0]} ${example.publicSubnetId}`,
  }), /subnet-ids: expected one subnet a zone/],
  ['a subnet that is not there', () => ({
    'subnet-ids': `${example.subnetIds[0]} subnet-0123456789abcdef0`,
  }), /subnet-ids: expected subnets of eu-central-1/],
  ['a password with a colon', () => ({ 'admin-password': 'pass:word1' }), /admin-password: expected 8 to 32/],
  ['a password of 7 characters', () => ({ 'admin-password': '1234567' }), /admin-password: .*got 7 characters/],
  ['a password of 33 characters', () => ({ 'admin-password': 'x'.repeat(33) }), /admin-password: .*got 33 characters/],
  ['a CA that is not a CA', async () => ({
    ...await testAuthority(), 'ca-certificate': 'not PEM at all',
  }), /ca-certificate: expected the certificate of your CA as PEM/],
  ['a key that is not the CA\'s', async () => ({
    ...await testAuthority(), 'ca-private-key': otherKey(),
  }), /ca-certificate, ca-private-key: .+/],
  ['an expired CA', async () => expiredAuthority(), /ca-certificate.*: .*(expired|ended|until)/i],
  ['another account than the allowed one', () => ({
    'allowed-account-id': '999999999999',
  }), /allowed-account-id: expected the credentials of account 999999999999 \(got account 111122223333\)/],
  ['a token that may not write secrets', () => ({ 'github-token': example.jobToken }), /may not write secrets[^]*Secrets: write/],
  ['no manufacturer\'s root', () => ({ 'manufacturer-root-certificate': undefined }), /manufacturer-root-certificate: expected the root/],
  ['a root that is no certificate', () => ({
    'aws-root-certificate': '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
  }), /aws-root-certificate: .+/],
  ['a CLI version whose digest nobody knows', () => ({ 'cli-version': '5.1.1' }), /cli-version: expected a version whose digest is known/],
  ['a role that does not trust the job', () => ({
    'role-to-assume': 'arn:aws:iam::111122223333:role/nobody',
  }), /refused the job's OIDC token[^]*sub "repo:example\/vault/],
];

test.each(cases)('%s: one clear message, and the world is untouched', async (_, inputs, message) => {
  const storage = await newStorage();
  const before = made(storage);
  const problem = await storage.run(await inputs()).then(({ failure }) => failure ?? 'it was accepted', explain);
  expect(problem).toMatch(message);
  expect(before).toEqual(nothing);
  expect(made(storage)).toEqual(nothing);
});

test.each([
  ['no credentials at all', { 'role-to-assume': undefined }, ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'], /no AWS credentials/],
  ['no id-token permission', {}, ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL'], /id-token: write/],
] as const)('%s: says so, and the world is untouched', async (_, inputs, without, message) => {
  const storage = await newStorage();
  for (const name of without) delete storage.simulator.env[name];
  // Whatever credentials this machine has are not to be found.
  const environment = { ...process.env };
  Object.assign(process.env, { AWS_EC2_METADATA_DISABLED: 'true', AWS_CONFIG_FILE: '/nowhere', AWS_SHARED_CREDENTIALS_FILE: '/nowhere' });
  for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE']) delete process.env[name];
  try {
    const problem = await storage.run(inputs).then(({ failure }) => failure
      ?? 'it was accepted', (error: Error) => `${error.message} ${(error as { remedy?: string }).remedy}`);
    expect(problem).toMatch(message);
    expect(made(storage)).toEqual(nothing);
  } finally {
    process.env = environment;
  }
});

function otherKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' })).export({ type: 'pkcs8', format: 'pem' }) as string;
}

async function expiredAuthority(): Promise<RawInputs> {
  const {
    certificate, privateKey,
  } = await createAuthority({ commonName: 'Old CA', notBefore: EPOCH - 3 * year, years: 1, modulusLength: 2048 });
  return { 'ca-certificate': certificate, 'ca-private-key': privateKey };
}
