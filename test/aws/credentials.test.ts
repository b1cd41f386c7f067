import { testAuthority } from '../support/authority';
import { newStorage } from '../support/storage';

const assumed = (requests: readonly { service: string; operation: string }[]) =>
  requests.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity').length;

test('a deployment that outlives its session goes on with new ones, each by a new id-token', async () => {
  const storage = await newStorage();
  const { status } = await storage.run(await testAuthority());
  const { requests } = storage.simulator;
  const hours = (requests.at(-1)!.at - requests[0]!.at) / 3_600_000;
  expect(status).toBe('complete');
  expect(hours).toBeGreaterThan(1.5);
  expect(assumed(requests)).toBeGreaterThan(hours);
  expect(requests.filter(({ operation }) => operation === 'GET /oidc/token').length).toBe(assumed(requests));
});

test.each([['cloudhsm', 'DescribeClusters'], ['ec2', 'DescribeSubnets'], ['ssm', 'PutParameter'], ['kms', 'CreateCustomKeyStore'], ['fsx', 'CreateFileSystem']])(
  'a session that is over in the middle of %s %s is renewed once, and the call repeated', async (service, operation) => {
    const whole = await newStorage();
    await whole.run(await testAuthority());
    const storage = await newStorage({ faults: [{ service, operation, call: 1, fault: 'expired' }] });
    expect(await storage.run(await testAuthority())).toMatchObject({ status: 'complete', failure: undefined });
    expect(assumed(storage.simulator.requests)).toBe(assumed(whole.simulator.requests) + 1);
  });

test('what STS will never accept is asked once, and the answer shows what the trust policy needs', async () => {
  const storage = await newStorage();
  const refused = await storage.run({ 'role-to-assume': 'arn:aws:iam::111122223333:role/nobody' }).catch((error: Error) => error as Error & { remedy: string });
  expect(assumed(storage.simulator.requests)).toBe(1);
  expect(refused).toMatchObject({ name: 'ConfigurationError' });
  expect((refused as { remedy: string }).remedy).toMatch(/sub "repo:example\/vault:ref:refs\/heads\/main", aud "sts\.amazonaws\.com", iss "https:\/\/token\.actions/);
  expect((refused as { remedy: string }).remedy).not.toMatch(/eyJ/);
});
