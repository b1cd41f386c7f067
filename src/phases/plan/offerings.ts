import { DescribeInstanceTypeOfferingsCommand, type _InstanceType, type Subnet } from '@aws-sdk/client-ec2';
import { ec2 } from '../../ec2/client';
import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';

/** Whether the zones of the subnets offer the worker's type; what they have left of it, only a start tells. */
export async function checkOfferings(run: Run, subnets: readonly Subnet[]): Promise<Finding[]> {
  const { workerInstanceType: type, awsRegion } = run.inputs;
  const { InstanceTypeOfferings = [] } = await run.aws(ec2).send(new DescribeInstanceTypeOfferingsCommand({
    LocationType: 'availability-zone', Filters: [{ Name: 'instance-type', Values: [type as _InstanceType] }],
  }));
  const offered = InstanceTypeOfferings.map(({ Location }) => Location!).sort();
  const without = subnets.filter(({ AvailabilityZone }) => !offered.includes(AvailabilityZone!)).map(subnet => subnet.AvailabilityZone);
  if (without.length === 0) return [];
  if (without.length < subnets.length) {
    const what = `worker-instance-type: ${type} is not offered in ${without.join(', ')}.`;
    return [{ severity: 'notice', what, remedy: 'The worker is started in another of the subnets.' }];
  }
  return [{
    severity: 'broken',
    what: `worker-instance-type: ${type} is offered in none of the subnets' zones (${without.join(', ')}).`,
    remedy: offered.length === 0 ? `AWS offers no such type in ${awsRegion}: take another, such as t3.micro or t3.small.`
      : `It is in ${offered.join(', ')}; take another type.`,
  }];
}
