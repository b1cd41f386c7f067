import { CreateClusterCommand } from '@aws-sdk/client-cloudhsm-v2';
import { CreateTagsCommand } from '@aws-sdk/client-ec2';
import { CreateFileSystemCommand } from '@aws-sdk/client-fsx';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { PutParameterCommand } from '@aws-sdk/client-ssm';
import { example } from '../../src/simulator/account';
import { byClock } from '../support/byClock';
import { startBench } from './bench';
import { clientsOf } from './clients';

const [subnet, ...others] = example.subnetIds;

test.each([
  ['twice', [{ Key: 'Name', Value: 'a' }, { Key: 'Name', Value: 'b' }], /Duplicate tag key 'Name'/],
  ['with AWS\'s prefix', [{ Key: 'aws:team', Value: 'a' }], /reserved/],
  ['with AWS\'s prefix in capitals', [{ Key: 'AWS:team', Value: 'a' }], /reserved/],
])('no service takes a tag key %s', async (_, Tags, message) => {
  const bench = await startBench();
  const { ec2, fsx, ssm } = clientsOf(bench.simulator);
  const { url, clock } = bench.simulator;
  const kms = byClock(
    new KMSClient({ endpoint: url, region: example.region, credentials: bench.world.sts.administrator, maxAttempts: 1 }), clock,
  );
  const refusals: [string, () => Promise<unknown>][] = [
    ['InvalidParameterValue', async () => ec2.send(new CreateTagsCommand({ Resources: [subnet], Tags }))],
    ['BadRequest', async () => fsx.send(new CreateFileSystemCommand({
      FileSystemType: 'ONTAP', StorageCapacity: 1024, SubnetIds: [subnet],
      OntapConfiguration: { DeploymentType: 'SINGLE_AZ_1', ThroughputCapacity: 128 }, Tags,
    }))],
    ['ValidationException', async () => ssm.send(new PutParameterCommand({ Name: '/a', Value: 'b', Type: 'String', Tags }))],
    [
      'TagException', async () => kms.send(
        new CreateKeyCommand({ Tags: Tags.map(({ Key, Value }) => ({ TagKey: Key, TagValue: Value })) }),
      ),
    ],
    ['CloudHsmTagException', async () => bench.cloudhsm.send(
      new CreateClusterCommand({ HsmType: 'hsm2m.medium', Mode: 'FIPS', SubnetIds: [subnet, ...others], TagList: Tags } as never),
    )],
  ];
  for (const [name, refusal] of refusals) await expect(refusal()).rejects.toMatchObject({ name, message: expect.stringMatching(message) });
});
