/** The partition of a region, as in ARNs [docs: AWS partitions; docs.amazonaws.cn ARNs]. */
export const partitionOf = (region: string): string => (region.startsWith('us-gov-') ? 'aws-us-gov' : region.startsWith('cn-') ? 'aws-cn' : 'aws');

/**
 * What the names of services end in, in policies. In China it is another domain [docs.amazonaws.cn: "service principal values
 * vary by Region"], but no source says of which services and condition keys; so there both names count.
 */
export const serviceDomains = (region: string): readonly [string, ...string[]] =>
  (region.startsWith('cn-') ? ['amazonaws.com.cn', 'amazonaws.com'] : ['amazonaws.com']);
