import { parse } from 'yaml';

/** A role of a stack, as IAM would have it. */
export interface StackRole {
  readonly name: string;
  readonly trust: object;
  readonly policies: readonly object[];
  /** Seconds. */
  readonly maxSessionDuration?: number;
}

export interface Stack {
  /** By name. */
  readonly roles: Readonly<Record<string, StackRole>>;
  /** Instance profile → role. */
  readonly profiles: Readonly<Record<string, string>>;
}

interface Resource {
  readonly Type: string;
  readonly Condition?: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- CloudFormation's properties have no common shape
  readonly Properties: any;
}

interface Template {
  readonly Parameters: Readonly<Record<string, { readonly Default?: string | number }>>;
  readonly Conditions?: Readonly<Record<string, Tagged>>;
  readonly Resources: Readonly<Record<string, Resource>>;
}

/** A function of CloudFormation's with its arguments, such as `{ '!If': [CONDITION, one, other] }`. */
type Tagged = Readonly<Record<string, unknown[]>>;

/** What CloudFormation fills in by itself; a parameter may say otherwise. */
const pseudo = {
  'AWS::AccountId': '210987654321', 'AWS::Region': 'eu-central-1', 'AWS::Partition': 'aws', 'AWS::URLSuffix': 'amazonaws.com',
};

/**
 * The resources that a template makes with these parameters, as CloudFormation would, as far as ours need it. A reference to a resource
 * is its logical id.
 */
function resourcesOf(template: string, given: Readonly<Record<string, string | string[]>>): Record<string, Resource> {
  const plain = parse(template, { logLevel: 'silent' }) as Template;
  const defaults = Object.entries(plain.Parameters ?? {}).flatMap(([name, { Default }]) => Default === undefined ? [] : [[name, Default]]);
  const values = { ...pseudo, ...Object.fromEntries(defaults) as Record<string, string>, ...given } as Record<string, string>;
  const tags = [
    { tag: '!Sub', resolve: (text: string): string => text.replace(/\$\{([\w:]+)\}/g, (_, name: string) => values[name] ?? name) },
    { tag: '!Ref', resolve: (name: string): unknown => values[name] ?? name },
    { tag: '!GetAtt', resolve: (text: string) => text },
  ];
  const collections = ['!If', '!Equals', '!Not', '!Split'].map(tag => ({
    tag, collection: 'seq' as const, resolve: (seq: { toJSON(): unknown[] }) => ({ [tag]: seq.toJSON() }),
  }));
  const { Conditions = {}, Resources } = parse(template, { customTags: [...tags, ...collections] as never }) as Template;
  const truth = ({ '!Equals': equals, '!Not': not }: Tagged): boolean =>
    equals === undefined ? !truth(not![0] as Tagged) : String(equals[0]) === String(equals[1]);
  const holds = (condition: string): boolean => truth(Conditions[condition]!);
  return Object.fromEntries(Object.entries(Resources).filter(([, { Condition }]) => Condition === undefined || holds(Condition))
    .map(([id, resource]) => [id, chosen(resource, holds) as Resource]));
}

/** Reads the roles of a template as CloudFormation would make them with these parameters. */
export function resolveStack(template: string, given: Readonly<Record<string, string>>): Stack {
  const resources = resourcesOf(template, given);
  const policies = Object.fromEntries(Object.entries(resources).filter(([, { Type }]) => Type === 'AWS::IAM::ManagedPolicy')
    .map(([id, { Properties }]) => [id, Properties.PolicyDocument as object]));
  const ofType = (wanted: string) => Object.values(resources).filter(({ Type }) => Type === wanted);
  const roles = ofType('AWS::IAM::Role').map(({ Properties }) => [Properties.RoleName as string, {
    name: Properties.RoleName as string,
    trust: Properties.AssumeRolePolicyDocument as object,
    policies: [
      ...((Properties.ManagedPolicyArns ?? []) as string[]).map(id => {
        if (policies[id] === undefined) throw new Error(`${Properties.RoleName} has ${id}, which this stack does not make`);
        return policies[id];
      }),
      ...((Properties.Policies ?? []) as { PolicyDocument: object }[]).map(policy => policy.PolicyDocument),
    ],
    maxSessionDuration: Properties.MaxSessionDuration as number | undefined,
  }] as const);
  const profiles = ofType('AWS::IAM::InstanceProfile').map(({ Properties }) =>
    [Properties.InstanceProfileName as string, resources[Properties.Roles[0] as string]!.Properties.RoleName as string] as const);
  return { roles: Object.fromEntries(roles), profiles: Object.fromEntries(profiles) };
}

/** The policy of the key that a template makes, as JSON, and its alias; undefined where it makes none. */
export function resolveKey(
  template: string, given: Readonly<Record<string, string | string[]>> = {},
): Readonly<Record<'alias' | 'policy', string>> | undefined {
  const { ParameterKey, ParameterKeyAlias } = resourcesOf(template, given);
  if (ParameterKey === undefined) return undefined;
  return { alias: ParameterKeyAlias!.Properties.AliasName as string, policy: JSON.stringify(ParameterKey.Properties.KeyPolicy) };
}

/** With `!If` decided, and without what is `AWS::NoValue` then. */
function chosen(value: unknown, holds: (condition: string) => boolean): unknown {
  const isThere = (item: unknown) => item !== 'AWS::NoValue';
  if (Array.isArray(value)) return value.map(item => chosen(item, holds)).filter(isThere);
  if (typeof value !== 'object' || value === null) return value;
  const branches = (value as Record<string, unknown>)['!If'] as [string, unknown, unknown] | undefined;
  if (branches !== undefined) return chosen(branches[holds(branches[0]) ? 1 : 2], holds);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, chosen(item, holds)] as const)
    .filter(([, item]) => isThere(item)));
}
