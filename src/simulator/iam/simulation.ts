import { type Operation, ServiceError } from '../core/service';
import { authorizeIam } from './access';
import type { Decision } from './policy';
import type { IamWorld } from './state';

interface Input {
  readonly PolicySourceArn?: string;
  readonly ActionNames?: readonly string[];
  readonly ResourceArns?: readonly string[];
  readonly ContextEntries?: readonly { ContextKeyName: string; ContextKeyType?: string; ContextKeyValues?: readonly string[] }[];
}

const words: Record<Decision, string> = { allow: 'allowed', deny: 'explicitDeny', none: 'implicitDeny' };

/**
 * Whether the policies of a role would allow each action on each resource; nothing is done. Resource policies are not asked, and
 * conditions know what the request says of its context, not more. [botocore SimulatePrincipalPolicy]
 */
export const simulatePrincipalPolicy: Operation<IamWorld> = (input: Input, call) => {
  const { iam } = call.world;
  const { PolicySourceArn: source = '', ActionNames: actions = [], ResourceArns: resources = ['*'], ContextEntries: entries = [] } = input;
  authorizeIam(call, 'SimulatePrincipalPolicy', source);
  if (!/^arn:[\w-]+:iam::\d{12}:(role|user|group)\//.test(source)) {
    throw new ServiceError('InvalidInput', `Invalid Entity Arn: ${source} does not clearly define entity type and name.`);
  }
  const role = [...iam.roles.values()].find(({ arn }) => arn === source);
  if (role === undefined) throw new ServiceError('NoSuchEntity', `The entity ${source} cannot be found.`, 404);
  const unknown = actions.find(action => !/^[\w-]+:[\w*]+$/.test(action));
  if (unknown !== undefined || actions.length === 0) throw new ServiceError('InvalidInput', `Invalid Action Name: ${unknown ?? ''}`);

  const context = Object.fromEntries(entries.map(({
    ContextKeyName: key, ContextKeyType: type = 'string', ContextKeyValues: values = [],
  }) =>
    [key, type.endsWith('List') ? values : values[0] ?? '']));
  const missing = iam.contextKeys(role).filter(key => !Object.keys(context).some(given => given.toLowerCase() === key.toLowerCase()));
  return {
    EvaluationResults: actions.map(action => {
      const specific = resources.map(resource => ({ resource, decision: iam.simulate(role, action, resource, context) }));
      const worst = specific.find(({ decision }) => decision === 'deny')
        ?? specific.find(({ decision }) => decision === 'none')
        ?? specific[0]!;
      const onAnything = resources.length === 1 && resources[0] === '*';
      return {
        EvalActionName: action,
        EvalResourceName: resources.length === 1 ? resources[0] : '*',
        EvalDecision: words[worst.decision],
        MatchedStatements: [],
        MissingContextValues: missing,
        ResourceSpecificResults: onAnything ? undefined : specific.map(({ resource, decision }) => ({
          EvalResourceName: resource, EvalResourceDecision: words[decision], MatchedStatements: [], MissingContextValues: missing,
        })),
      };
    }),
    IsTruncated: false,
  };
};
