import { ConfigurationError } from '../errors';
import { isPrivate, privateAddress } from '../proxy';
import type { ServiceId } from '../run/aws';
import { endpointDomain, isAwsHost, partitionOf } from './partition';

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

/** Is told of each address that is not AWS's own, before it is asked; which service is meant to be there. */
export type OnElsewhere = (service: ServiceId, address: string) => void;

/* eslint-disable @typescript-eslint/no-explicit-any -- the SDK's clients share a shape, but no type */

/**
 * Looks at the address that a request is about to go to, whatever has led there: variables, or a file of AWS's configuration, either of
 * which an earlier step of the job may have written.
 * @throws ConfigurationError where others could read along
 */
export const watchAddress = (service: ServiceId, onElsewhere?: OnElsewhere) => (next: any) => async (call: any) => {
  const { protocol, hostname, port } = call.request as { protocol: string; hostname: string; port?: number };
  const address = `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`;
  if (!isPrivate({ protocol, hostname })) {
    const { expected, remedy } = privateAddress();
    throw new ConfigurationError(`AWS_ENDPOINT_URL_${service}: expected ${expected} (got "${address}")`, {
      remedy: 'Nothing was sent there. That variable, AWS_ENDPOINT_URL or a file of AWS\'s configuration (endpoint_url) has it, perhaps '
        + `from an earlier step of the job. ${remedy}`,
    });
  }
  if (!isAwsHost(hostname)) onElsewhere?.(service, address);
  return next(call);
};
