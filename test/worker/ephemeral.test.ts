import { testAuthority } from '../support/authority';
import { newStorage, type Storage } from '../support/storage';

const activated = async (storage: Storage, inputs = {}) => storage.run({ phases: 'activate', ...await testAuthority(), ...inputs });

async function initialized(options: Parameters<typeof newStorage>[0] = {}): Promise<Storage> {
  const storage = await newStorage(options);
  expect(await storage.run({ phases: 'provision, initialize', ...await testAuthority() })).toMatchObject({ status: 'complete' });
  return storage;
}

test('whose image has no agent: the causes are named one by one, and nobody is told that it goes on from here', async () => {
  const image = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-minimal-kernel-default-x86_64';
  const { failure } = await activated(await initialized(), { 'worker-image': image });
  expect(failure).toMatch(/Waited 15 minutes for worker i-\w+ to be online; last seen: not registered with SSM/);
  for (const cause of [`worker-image is ${image}`, 'worker-instance-profile is safe-storage-worker', 'NAT gateway']) expect(failure).toContain(cause);
  expect(failure).not.toContain('it goes on from here');
  expect(failure).toContain('This worker is terminated when the job ends');
});

test('that dies at birth: EC2\'s reason is told as soon as it is seen', async () => {
  const storage = await initialized();
  const { world, clock } = storage.simulator;
  world.ec2.launchFailure = 'Client.VolumeLimitExceeded: Volume limit exceeded';
  const begun = clock.now();
  const { failure } = await activated(storage);
  expect(failure).toMatch(/Worker i-\w+ is (shutting-down|terminated): Client.VolumeLimitExceeded: Volume limit exceeded\n.*Service Quotas/);
  expect(clock.now() - begun).toBeLessThan(3 * 60_000);
});

test('that somebody terminates under its script: nobody waits for what can never come', async () => {
  const storage = await initialized({ durations: { 'command.run': 900 } });
  const { world, clock } = storage.simulator;
  const terminate = () => {
    const [worker] = [...world.ec2.instances.values()];
    if ([...world.ssm.commands.values()].some(({ invocations }) => invocations[0]!.startedAt !== undefined)) worker!.terminate();
    else world.after(5000, terminate);
  };
  terminate();
  const begun = clock.now();
  const { failure } = await activated(storage);
  expect(failure).toMatch(/Worker i-\w+ is (shutting-down|terminated): Client.UserInitiatedShutdown: User initiated shutdown\n/);
  expect(clock.now() - begun).toBeLessThan(10 * 60_000);
});
