import { type ContextEntry, type EvaluationResult, paginateSimulatePrincipalPolicy } from '@aws-sdk/client-iam';
import { substitute, type Permission, type PolicyVariables } from '../permissions';
import type { Run } from '../run/run';
import { iam } from './client';

/**
 * Which of these permissions a role or user lacks, by IAM's own simulation: identity policies, permissions boundary and, as far
 * as AWS supports it, the organization's policies. It sees neither resource policies nor what a session leaves out [botocore].
 * @param entity ARN of the role or user
 * @param places what the places in resources and conditions stand for
 * @param existing ids by their kind in ARNs, for resources that are there already
 * @throws NoSuchEntity if there is no such role or user
 */
export async function missingPermissions(
  run: Run, entity: string, permissions: readonly Permission[], places: PolicyVariables, existing: Existing = {},
): Promise<Set<Permission>> {
  const lacks = new Set<Permission>();
  for (const { resources, context, asked } of questions(permissions, places, existing)) {
    const refused = new Set<string>();
    const pages = paginateSimulatePrincipalPolicy({ client: run.aws(iam) }, {
      PolicySourceArn: entity,
      ActionNames: [...new Set(asked.map(({ action }) => action))],
      // Without resources the simulation is for any [botocore].
      ResourceArns: resources.includes('*') ? undefined : resources,
      ContextEntries: context,
    });
    for await (const { EvaluationResults = [] } of pages) {
      for (const result of EvaluationResults) if (!isAllowed(result)) refused.add(result.EvalActionName!.toLowerCase());
    }
    for (const permission of asked) if (refused.has(permission.action.toLowerCase())) lacks.add(permission);
  }
  return lacks;
}

/** What is decided about each resource counts; the decision about all is said to be the strictest of them only since 2026 [botocore]. */
const isAllowed = ({ EvalDecision, ResourceSpecificResults = [] }: EvaluationResult): boolean => (ResourceSpecificResults.length === 0
  ? EvalDecision === 'allowed'
  : ResourceSpecificResults.every(({ EvalResourceDecision }) => EvalResourceDecision === 'allowed'));

/** `{ subnet: ['subnet-…'] }`. */
export type Existing = Readonly<Record<string, readonly string[]>>;

interface Question {
  readonly resources: string[];
  readonly context: ContextEntry[];
  readonly asked: Permission[];
}

/** One request has one context and one list of resources for all of its actions. */
function questions(permissions: readonly Permission[], places: PolicyVariables, existing: Existing): Question[] {
  const all = new Map<string, Question>();
  for (const permission of permissions) {
    const resources = permission.resources.flatMap(resource => concrete(substitute(resource, places), existing));
    const context = contextOf(permission, places);
    const key = JSON.stringify([resources, context]);
    const question = all.get(key) ?? { resources, context, asked: [] };
    question.asked.push(permission);
    all.set(key, question);
  }
  return [...all.values()];
}

/** Simulations were seen to deny resources that end in a wildcard [aws/aws-sdk-java-v2 #1751]; resources need not exist [botocore]. */
function concrete(resource: string, existing: Existing): string[] {
  if (resource === '*') return [resource];
  const [, kind = ''] = /:([\w-]+)\/\*$/.exec(resource) ?? [];
  return (existing[kind] ?? ['any']).map(id => resource.replace(/\*/g, id));
}

/** What the request would bring along: the region, TLS, and what the permission's own condition wants. */
function contextOf({ condition = {}, resources }: Permission, places: PolicyVariables): ContextEntry[] {
  const entry = (ContextKeyName: string, value: string, ContextKeyType: ContextEntry['ContextKeyType'] = 'string') =>
    ({ ContextKeyName, ContextKeyValues: [substitute(value, places)], ContextKeyType });
  return [
    ...resources.some(resource => resource.includes(':iam::')) ? [] : [entry('aws:RequestedRegion', '{region}')],
    entry('aws:SecureTransport', 'true', 'boolean'),
    // Of what must be there another condition says what it is.
    ...Object.entries(condition).filter(([operator]) => operator !== 'Null').flatMap(([operator, pairs]) =>
      Object.entries(pairs).map(([key, value]) => entry(key, /Not(Equals|Like)$/.test(operator) ? 'any' : value, typeOf(operator)))),
  ];
}

function typeOf(operator: string): ContextEntry['ContextKeyType'] {
  if (operator === 'Bool') return 'boolean';
  return operator.startsWith('For') ? 'stringList' : 'string';
}
