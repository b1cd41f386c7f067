import { IAMClient } from '@aws-sdk/client-iam';
import type { AwsService } from '../run/aws';

/** Where each partition has its IAM [SDKJS endpoint rules]. */
const homes: readonly [regions: string, home: string][] = [
  ['cn-', 'cn-north-1'], ['us-gov-', 'us-gov-west-1'], ['eusc-', 'eusc-de-east-1'], ['', 'us-east-1'],
];

/**
 * IAM is one for all regions of a partition, and its requests are signed for one of them. The SDK knows that of IAM's own
 * endpoint only; behind another one (`AWS_ENDPOINT_URL_IAM`) it would sign for the region of the storage.
 */
class HomeClient extends IAMClient {
  constructor(configuration: ConstructorParameters<typeof IAMClient>[0] & { readonly region: string }) {
    super({ ...configuration, region: homes.find(([regions]) => configuration.region.startsWith(regions))![1] });
  }
}

export const iam: AwsService<IAMClient> = { id: 'IAM', Client: HomeClient };
