import { DeleteHsmCommand } from '@aws-sdk/client-cloudhsm-v2';
import {
  CloudWatchLogsClient, DeleteLogGroupCommand, DescribeLogGroupsCommand, ListTagsForResourceCommand, PutLogGroupDeletionProtectionCommand,
  TagResourceCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { byClock } from '../support/byClock';
import { startBench, type Bench } from './bench';
import { minutes } from './clients';

const logsOf = ({ simulator: { clock, url, world } }: Bench) =>
  byClock(
    new CloudWatchLogsClient({ endpoint: url, region: world.region, credentials: { ...world.sts.administrator }, maxAttempts: 1 }), clock,
  );
const groupsOf = async (bench: Bench) =>
  (await logsOf(bench).send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/aws/cloudhsm/' }))).logGroups ?? [];

test('a cluster\'s audit log comes with its first HSM, and again with an HSM\'s next entry if it was deleted too early', async () => {
  const bench = await startBench();
  await bench.uninitialized();
  expect(await groupsOf(bench)).toEqual([]);
  const id = await bench.provisioned();
  expect((await groupsOf(bench)).map(group => group.logGroupName)).toEqual([`/aws/cloudhsm/${id}`]);

  await logsOf(bench).send(new DeleteLogGroupCommand({ logGroupName: `/aws/cloudhsm/${id}` }));
  expect(await groupsOf(bench)).toEqual([]);
  await bench.cloudhsm.send(new DeleteHsmCommand({ ClusterId: id, HsmId: (await bench.describe(id)).Hsms![0]!.HsmId }));
  await bench.sleep(minutes(20));
  expect((await groupsOf(bench)).map(group => group.logGroupName)).toEqual([`/aws/cloudhsm/${id}`]);
});

describe('a log group', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench();
    for (const name of ['one', 'two', 'three']) bench.world.logs.write(name);
  });

  test('is described with both forms of its ARN, a page at a time', async () => {
    const logs = logsOf(bench);
    const first = await logs.send(new DescribeLogGroupsCommand({ limit: 2 }));
    const second = await logs.send(new DescribeLogGroupsCommand({ limit: 2, nextToken: first.nextToken }));
    expect([...first.logGroups!, ...second.logGroups!].map(group => group.logGroupName)).toEqual(['one', 'two', 'three']);
    expect(second.nextToken).toBeUndefined();
    const arn = 'arn:aws:logs:eu-central-1:111122223333:log-group:one';
    expect(first.logGroups![0]).toMatchObject({
      arn: `${arn}:*`, logGroupArn: arn, creationTime: bench.now, deletionProtectionEnabled: false,
    });
  });

  test('keeps its tags', async () => {
    const resourceArn = bench.world.arn('logs', 'log-group:one');
    await logsOf(bench).send(new TagResourceCommand({ resourceArn, tags: { colour: 'red' } }));
    expect((await logsOf(bench).send(new ListTagsForResourceCommand({ resourceArn }))).tags).toEqual({ colour: 'red' });
  });

  test('that is protected from deletion is not deleted until it is no longer', async () => {
    const protect = async (deletionProtectionEnabled: boolean) =>
      logsOf(bench).send(new PutLogGroupDeletionProtectionCommand({ logGroupIdentifier: 'one', deletionProtectionEnabled }));
    const remove = async () => logsOf(bench).send(new DeleteLogGroupCommand({ logGroupName: 'one' }));
    await protect(true);
    await expect(remove()).rejects.toMatchObject({
      name: 'ValidationException', message: 'Cannot delete log group with deletion protection enabled. Disable deletion protection first.',
    });
    await protect(false);
    await remove();
    await expect(remove()).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});
