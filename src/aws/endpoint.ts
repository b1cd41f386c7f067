/** The services we call, by the name that their `AWS_ENDPOINT_URL_…` variable has. */
export type ServiceId = 'CLOUDHSM_V2' | 'CLOUDWATCH_LOGS' | 'EC2' | 'FSX' | 'IAM' | 'KMS' | 'LAMBDA' | 'SSM' | 'STS';

/**
 * The endpoint that the environment asks for, or none: then the SDK knows the region's.
 * (client-cloudhsm-v2 does not read these variables by itself, so all clients are told.)
 */
export function endpointFor(service: ServiceId, environment: NodeJS.ProcessEnv): string | undefined {
  return environment[`AWS_ENDPOINT_URL_${service}`] || environment.AWS_ENDPOINT_URL || undefined;
}
