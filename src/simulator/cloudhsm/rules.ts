import { ServiceError } from '../core/service';
import { validate, type Rule } from '../core/validation';

/** The patterns and bounds of the model [botocore], with regions of the European Sovereign Cloud, whose own model is not published. */
export const rules = {
  clusterId: { pattern: 'cluster-[2-7a-zA-Z]{11,16}' },
  backupId: { pattern: 'backup-[2-7a-zA-Z]{11,16}' },
  backupArn: {
    pattern:
      '(arn:aws(-(us-gov|eusc))?:cloudhsm:((eusc-de|[a-z]{2}(-(gov|isob|iso))?)-(east|west|north|south|central){1,2}-[0-9]{1})'
      + ':[0-9]{12}:backup/)?backup-[2-7a-zA-Z]{11,16}',
  },
  resourceId: { pattern: '(?:cluster|backup)-[2-7a-zA-Z]{11,16}' },
  hsmType: { pattern: '((p|)hsm[0-9][a-z.]*\\.[a-zA-Z]+)', max: 32 },
  subnetIds: { type: 'list', pattern: 'subnet-[0-9a-fA-F]{8,17}', min: 1, max: 10 },
  zone: { pattern: '(eusc-de|[a-z]{2}(-(gov))?)-(east|west|north|south|central){1,2}-\\d[a-z]' },
  region: { pattern: '(eusc-de|[a-z]{2}(-(gov))?)-(east|west|north|south|central){1,2}-\\d' },
  ipAddress: { pattern: '\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}' },
  hsmId: { pattern: 'hsm-[2-7a-zA-Z]{11,16}' },
  eniId: { pattern: 'eni-[0-9a-fA-F]{8,17}' },
  certificate: { pattern: '[a-zA-Z0-9+-/=\\s]*' },
  mode: { oneOf: ['FIPS', 'NON_FIPS'] },
  networkType: { oneOf: ['IPV4', 'DUALSTACK'] },
  map: { type: 'map' },
  filters: { type: 'map', max: 30 },
  boolean: { type: 'boolean' },
  tags: { type: 'list', min: 1, max: 50 },
  tagKeys: { type: 'list', pattern: '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*', min: 1, max: 50, each: { min: 1, max: 128 } },
} as const satisfies Record<string, Rule>;

/** The rule of a member that must be there. */
export const required = (rule: Rule): Rule => ({ ...rule, required: true });

/** The rule of `MaxResults`. */
export const pageSize = (max: number): Rule => ({ type: 'number', min: 1, max });

/** Throws CloudHsmInvalidRequestException for what breaks a rule. */
export const check = (input: Record<string, unknown>, members: Readonly<Record<string, Rule>>) =>
  validate('CloudHsmInvalidRequestException', input, members);

/** The request is not valid: a wrong state, a wrong value. */
export function refuse(message: string): never {
  throw new ServiceError('CloudHsmInvalidRequestException', message);
}

/** Filters of a Describe operation; an unknown one is refused. */
export function readFilters(filters: Record<string, string[]> | undefined, known: readonly string[]): Record<string, string[] | undefined> {
  const unknown = Object.keys(filters ?? {}).find(key => !known.includes(key));
  if (unknown !== undefined) refuse(`'${unknown}' is not a filter; valid filters: ${known.join(', ')}`);
  return filters ?? {};
}

/** Whether a value is among those that a filter wants. */
export function passes(wanted: readonly string[] | undefined, value: string): boolean {
  return wanted === undefined || wanted.includes(value);
}
