import type { Inputs, RawInputs } from '../inputs/table';
import type { Caller } from '../permissions';
import { phaseNames } from '../phaseTable';
import { callersOf, statements } from '../project/policy';
import { example } from '../simulator/account';
import type { World } from '../simulator/world';

/**
 * Gives the job's role what docs/permissions.md lists for these phases, the worker's role what it lists for the worker,
 * and neither of them more: so that a rehearsal shows what is missing, and what was not needed. A plan is about all phases.
 */
export function allowOnly({ iam, accountId, region }: World, { name, phases }: Inputs, given: RawInputs): void {
  const storage = {
    name, region, accountId, environment: 'safe-storage', worker: example.workerRole, vpc: example.vpcId, inputs: given,
  };
  const isPhase = (caller: Caller): boolean => (phaseNames as readonly string[]).includes(caller);
  const callers = (['deploy', 'verify', 'teardown'] as const)
    .flatMap(duty => callersOf({ separateActivation: false }, duty, storage))
    .filter(caller => !isPhase(caller) || phases.includes('plan') || (phases as readonly string[]).includes(caller));
  const put = (role: string, of: readonly Caller[]) => iam.putPolicies(role, [{
    Version: '2012-10-17',
    Statement: of.flatMap(caller => statements(caller, [storage])).map(({ actions, resources, condition }) =>
      ({ Effect: 'Allow', Action: actions, Resource: resources, Condition: condition })),
  }]);
  put(example.deployRole, [...new Set(callers)]);
  put(example.workerRole, ['worker']);
}
