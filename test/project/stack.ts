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
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- CloudFormation's properties have no common shape
  readonly Properties: any;
}

/** Reads a template as CloudFormation would with these parameters, as far as ours need it. A reference to a resource is its logical id. */
export function resolveStack(template: string, given: Readonly<Record<string, string>>): Stack {
  const sub = (text: string): string => text.replace(/\$\{(\w+)\}/g, (_, name: string) => given[name] ?? name);
  const ref = (name: string): unknown => given[name] ?? (name === 'MaxSessionDuration' ? 14400 : name);
  const tags = [
    { tag: '!Sub', resolve: sub },
    { tag: '!Ref', resolve: ref },
    { tag: '!GetAtt', resolve: (text: string) => text },
  ];
  const collections = ['!If', '!Equals', '!Not', '!Split'].map(tag => ({
    tag, collection: 'seq' as const, resolve: (seq: { toJSON(): unknown[] }) => tag === '!If' ? { [tag]: seq.toJSON() } : seq.toJSON(),
  }));
  const { Resources } = parse(template, { customTags: [...tags, ...collections] as never }) as { Resources: Record<string, Resource> };
  const policies = Object.fromEntries(Object.entries(Resources).filter(([, { Type }]) => Type === 'AWS::IAM::ManagedPolicy')
    .map(([id, { Properties }]) => [id, Properties.PolicyDocument as object]));
  const ofType = (wanted: string) => Object.values(Resources).filter(({ Type }) => Type === wanted);
  const roles = ofType('AWS::IAM::Role').map(({ Properties }) => [Properties.RoleName as string, {
    name: Properties.RoleName as string,
    trust: chosen(Properties.AssumeRolePolicyDocument, given) as object,
    policies: [
      ...((Properties.ManagedPolicyArns ?? []) as string[]).map(id => policies[id]!),
      ...((Properties.Policies ?? []) as { PolicyDocument: object }[]).map(policy => policy.PolicyDocument),
    ],
    maxSessionDuration: Properties.MaxSessionDuration as number | undefined,
  }] as const);
  const profiles = ofType('AWS::IAM::InstanceProfile').map(({ Properties }) =>
    [Properties.InstanceProfileName as string, Resources[Properties.Roles[0] as string]!.Properties.RoleName as string] as const);
  return { roles: Object.fromEntries(roles), profiles: Object.fromEntries(profiles) };
}

/** The policy of the key that a template makes, as JSON, and its alias. */
export function resolveKey(template: string, given: Readonly<Record<string, string[]>> = {}): Readonly<Record<'alias' | 'policy', string>> {
  const tags = [
    { tag: '!Ref', resolve: (name: string): unknown => given[name] ?? name }, { tag: '!GetAtt', resolve: (text: string) => text },
  ];
  const { Resources } = parse(template, { customTags: tags as never }) as { Resources: Record<string, Resource> };
  return {
    alias: Resources.ParameterKeyAlias!.Properties.AliasName as string,
    policy: JSON.stringify(Resources.ParameterKey!.Properties.KeyPolicy),
  };
}

/** `!If [CONDITION, one, other]`, decided by whether the parameter that the condition is about is given. */
function chosen(value: unknown, given: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map(item => chosen(item, given));
  if (typeof value !== 'object' || value === null) return value;
  const branches = (value as Record<string, unknown>)['!If'] as [string, unknown, unknown] | undefined;
  if (branches !== undefined) {
    const [condition] = branches;
    const holds = condition === 'MakesProvider' ? given.OidcProviderArn === undefined : given[condition.replace('Has', '')] !== undefined;
    return chosen(holds ? branches[1] : branches[2], given);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, chosen(item, given)] as const)
    .filter(([, item]) => item !== 'AWS::NoValue'));
}
