/** A part of AWS with its own accounts, names and hosts. */
export interface Partition {
  readonly name: 'aws' | 'aws-us-gov' | 'aws-cn' | 'aws-eusc';
  /** What names of hosts end in. [CN Endpoints and ARNs; botocore partitions] */
  readonly domain: string;
  /**
   * What names of services end in, as principals. IAM of aws-eusc refuses `ec2.amazonaws.eu`: "Invalid principal in policy".
   * [pulumi/pulumi-eks #2341]
   */
  readonly serviceDomain: string;
  /** All that there are. [botocore partitions, November 2026] */
  readonly regions: readonly string[];
}

const list = (text: string): string[] => text.split(/\s+/);

const partitions: readonly Partition[] = [
  {
    name: 'aws',
    domain: 'amazonaws.com',
    serviceDomain: 'amazonaws.com',
    regions: list(`af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1
      ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1
      eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1
      me-south-1 me-west-1 mx-central-1 sa-east-1 sa-west-1
      us-east-1 us-east-2 us-west-1 us-west-2`),
  },
  { name: 'aws-us-gov', domain: 'amazonaws.com', serviceDomain: 'amazonaws.com', regions: ['us-gov-east-1', 'us-gov-west-1'] },
  { name: 'aws-cn', domain: 'amazonaws.com.cn', serviceDomain: 'amazonaws.com.cn', regions: ['cn-north-1', 'cn-northwest-1'] },
  { name: 'aws-eusc', domain: 'amazonaws.eu', serviceDomain: 'amazonaws.com', regions: ['eusc-de-east-1'] },
];

/** The partition of a region; undefined where there is no such region. */
export const partitionOf = (region: string): Partition | undefined => partitions.find(({ regions }) => regions.includes(region));

/** Where a world is whose region AWS does not have: nobody answers there. */
export const nowhere: Partition = partitions[0]!;
