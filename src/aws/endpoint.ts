import type { ServiceId } from '../run/aws';
import { endpointDomain, partitionOf } from './partition';

/**
 * The endpoint that the environment asks for, or none: then the SDK knows the region's. (client-cloudhsm-v2, which is of 2023, does not
 * read these variables by itself, so all clients are told; and it does not know the partition that has come since.)
 */
export function endpointFor(service: ServiceId, environment: NodeJS.ProcessEnv, region: string): string | undefined {
  const given = environment[`AWS_ENDPOINT_URL_${service}`] || environment.AWS_ENDPOINT_URL;
  if (given) return given;
  const isUnknown = service === 'CLOUDHSM_V2' && partitionOf(region) === 'aws-eusc';
  return isUnknown ? `https://cloudhsmv2.${region}.${endpointDomain(region)}` : undefined;
}
