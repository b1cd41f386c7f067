import { conditionsHold, type Condition } from './condition';
import { fits, fitsArn, type Context } from './pattern';

/** A policy document. */
export interface Policy {
  readonly Version?: string;
  readonly Statement: Statement | readonly Statement[];
}

type OneOrMore = string | readonly string[];

/** A statement of a policy; one with a principal belongs to a role's trust or to a key. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: '*' | Readonly<Record<string, OneOrMore>>;
  readonly Action?: OneOrMore;
  readonly NotAction?: OneOrMore;
  readonly Resource?: OneOrMore;
  readonly NotResource?: OneOrMore;
  readonly Condition?: Condition;
}

/** What somebody wants to do. */
export interface Request {
  readonly action: string;
  readonly resource: string;
  /** Condition keys and their values; the case of keys does not matter. */
  readonly context: Context;
}

/** Explicitly denied, allowed, or not mentioned. */
export type Decision = 'deny' | 'allow' | 'none';

/** What policies without principals (those of a role) say about a request. [IAMUG:reference_policies_evaluation-logic] */
export function decide(policies: readonly Policy[], request: Request): Decision {
  return verdict(policies.flatMap(statements).filter(statement => concerns(statement, request)));
}

/**
 * What a policy with principals (a role's trust, a key's policy) says about a request of somebody whom it may call by any of `names`:
 * `AWS arn:…`, `Federated arn:…`, `Service ec2.amazonaws.com`.
 */
export function decideFor(policy: Policy, names: readonly string[], request: Request): Decision {
  return verdict(statements(policy).filter(statement => meansOneOf(statement, names) && concerns(statement, request)));
}

/** The first thing that makes a document no policy of a role; nothing where it is one. */
export function problemOf(policy: Policy): string | undefined {
  if (policy.Version !== '2012-10-17') return 'Version must be 2012-10-17';
  for (const statement of statements(policy)) {
    if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') return 'Effect must be Allow or Deny';
    if ((statement.Action === undefined) === (statement.NotAction === undefined)) return 'a statement has either Action or NotAction';
    const unknown = list(statement.Action ?? statement.NotAction).find(action => action !== '*' && !/^[a-z0-9-]+:[\w*?]+$/i.test(action));
    if (unknown !== undefined) return `"${unknown}" is no action`;
  }
  return undefined;
}

/** The keys that the conditions and the variables of policies ask for, once each. */
export function conditionKeysOf(policies: readonly Policy[]): string[] {
  const keys = policies.flatMap(statements).flatMap(statement => [
    ...Object.values(statement.Condition ?? {}).flatMap(pairs => Object.keys(pairs)),
    ...[...JSON.stringify(statement).matchAll(/\$\{([^}*?$]+)\}/g)].map(([, key = '']) => key),
  ]);
  return [...new Set(keys)];
}

function statements(policy: Policy): readonly Statement[] {
  return Array.isArray(policy.Statement) ? policy.Statement as readonly Statement[] : [policy.Statement as Statement];
}

function verdict(matching: readonly Statement[]): Decision {
  if (matching.some(statement => statement.Effect === 'Deny')) return 'deny';
  return matching.length > 0 ? 'allow' : 'none';
}

function concerns(statement: Statement, { action, resource, context }: Request): boolean {
  const lower = new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), value]));
  const named = (patterns: OneOrMore | undefined) => list(patterns).some(pattern => fits(pattern, action, lower, { ignoreCase: true }));
  const meant = (patterns: OneOrMore | undefined) => list(patterns).some(pattern => fitsArn(pattern, resource, lower));
  const actionFits = statement.NotAction === undefined ? named(statement.Action) : !named(statement.NotAction);
  const resourceFits = statement.NotResource === undefined
    ? statement.Resource === undefined || meant(statement.Resource)
    : !meant(statement.NotResource);
  return actionFits && resourceFits && conditionsHold(statement.Condition, lower);
}

function meansOneOf({ Principal: principal }: Statement, names: readonly string[]): boolean {
  if (principal === undefined) return false;
  if (principal === '*') return true;
  return Object.entries(principal).some(([kind, wanted]) => list(wanted).some(name =>
    (name === '*' && names.some(each => each.startsWith(`${kind} `))) || names.includes(`${kind} ${name}`)));
}

function list(value: OneOrMore | undefined): readonly string[] {
  return [value ?? []].flat();
}
