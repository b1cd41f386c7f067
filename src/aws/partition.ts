interface Partition {
  /** As in ARNs. */
  readonly name: string;
  /** What the names of endpoints end in. */
  readonly endpoints: string;
  /** The same of endpoints that answer by IPv6 as well. */
  readonly dualStack: string;
  /**
   * What the names of services end in, in policies: first as principals, then what no source excludes in condition keys. In China it is
   * another domain for some services [CN: "service principal values vary by Region"]; the European Sovereign Cloud's IAM
   * knows principals of amazonaws.com only [pulumi/pulumi-eks #2341].
   */
  readonly services: readonly [string, ...string[]];
}

/** By the beginning of their regions' names [SDKJS partitions; IAMUG:reference-arns]; AWS may have more. */
const partitions: readonly (readonly [regions: string, Partition])[] = [
  ['us-gov-', { name: 'aws-us-gov', endpoints: 'amazonaws.com', dualStack: 'api.aws', services: ['amazonaws.com'] }],
  ['cn-', {
    name: 'aws-cn', endpoints: 'amazonaws.com.cn', dualStack: 'api.amazonwebservices.com.cn', services: [
      'amazonaws.com.cn', 'amazonaws.com',
    ],
  }],
  ['eusc-', {
    name: 'aws-eusc', endpoints: 'amazonaws.eu', dualStack: 'api.amazonwebservices.eu', services: ['amazonaws.com', 'amazonaws.eu'],
  }],
  ['', { name: 'aws', endpoints: 'amazonaws.com', dualStack: 'api.aws', services: ['amazonaws.com'] }],
];

const of = (region: string): Partition => partitions.find(([regions]) => region.startsWith(regions))![1];

/** The partition of a region, as in ARNs. */
export const partitionOf = (region: string): string => of(region).name;

/** What the names of a region's endpoints end in. */
export const endpointDomain = (region: string): string => of(region).endpoints;

/** Names of endpoints begin so: of the services that we call, and of those that hand out credentials. [SDKJS] */
const prefixes = '(cloudhsmv2|ec2|fsx|iam|kms|lambda|logs|ssm|sts|oidc|portal\\.sso|signin)(-fips)?';

/**
 * Whether a host is an endpoint of a service of AWS by its name, in any partition: in public or of a VPC. That it is under AWS's domains
 * alone says nothing: what customers put into API Gateway, S3 or a load balancer is there, too.
 */
export const isAwsHost = (host: string): boolean => partitions.some(([, { endpoints, dualStack }]) => [endpoints, dualStack].some(domain =>
  new RegExp(`^(vpce-[a-z0-9-]+\\.)?${prefixes}(\\.(global|us-gov|[a-z]+(-[a-z]+)+-\\d+))?(\\.vpce)?\\.${domain.replaceAll('.', '\\.')}$`)
    .test(host)));

/** What the names of services end in, in policies; where several may count, that of principals comes first. */
export const serviceDomains = (region: string): readonly [string, ...string[]] => of(region).services;
