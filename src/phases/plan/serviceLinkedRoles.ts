import { isDenied } from '../../errors';
import { findRole } from '../../iam/roles';
import { missingPermissions } from '../../iam/simulation';
import { type Caller, type Permission, permissions } from '../../permissions';
import type { PhaseName } from '../../phaseTable';
import type { Finding } from '../../run/finding';
import type { Run } from '../../run/run';
import type { CurrentState } from './currentState';
import { roleName, phaseRoles, policyVariables } from './phaseRoles';

interface ServiceLinkedRole {
  readonly phase: PhaseName;
  /** Whose permissions have it made. */
  readonly caller: Caller;
  readonly name: string;
  readonly service: string;
  /** What the service makes with it first; where that is there, the role was there. */
  readonly first: keyof CurrentState;
}

/**
 * The services' own roles, made at the first use [docs:service-linked-roles; KDG23:authorize-key-store; FSXUG:using-service-linked-roles].
 */
const roles: readonly ServiceLinkedRole[] = [
  { phase: 'provision', caller: 'provision', name: 'AWSServiceRoleForCloudHSM', service: 'cloudhsm.amazonaws.com', first: 'cluster' },
  {
    phase: 'connect',
    caller: 'create-key-store',
    name: 'AWSServiceRoleForKeyManagementServiceCustomKeyStores',
    service: 'cks.kms.amazonaws.com',
    first: 'keyStore',
  },
  { phase: 'storage', caller: 'storage', name: 'AWSServiceRoleForAmazonFSx', service: 'fsx.amazonaws.com', first: 'fileSystem' },
];

export const isForServiceLinkedRole = ({ action }: Permission): boolean => action === 'iam:CreateServiceLinkedRole';

/** Whether the services' roles are there for the phases that need them, or can be made by who runs these. */
export async function checkServiceLinkedRoles(run: Run, due: ReadonlySet<PhaseName>, current: CurrentState): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const role of roles.filter(({ phase, first }) => due.has(phase) && current[first] === undefined)) {
    if (await findRole(run, role.name) === undefined) findings.push(await absence(run, role));
  }
  return findings;
}

async function absence(run: Run, { phase, caller, name, service }: ServiceLinkedRole): Promise<Finding> {
  const absent = `Service-linked role ${name} is not there`;
  const byHand = `Make it once for the account: aws iam create-service-linked-role --aws-service-name ${service}`;
  const who = await phaseRoles(run);
  const may = await mayCreate(run, caller, who);
  if (may === false) {
    return {
      severity: 'broken', what: `${absent}, and ${who.map(roleName).join(', ')} may not make it: ${phase} would `
      + 'fail.', remedy: `${byHand}; or allow iam:CreateServiceLinkedRole.`,
    };
  }
  // CloudHSM's guide says so of federated callers, which a job's role may be; nothing says so of KMS and FSx
  // [docs:troubleshooting-create-cluster].
  if (phase === 'provision') {
    return {
      severity: 'degraded', what: `${absent}: CloudHSM makes it at the first cluster, but perhaps not for a federated caller, `
      + 'which a job with an OIDC token is.', remedy: `${byHand}.`,
    };
  }
  return {
    severity: 'notice',
    what: `${absent}: ${phase} lets the service make `
      + `it${may === undefined ? ', if iam:CreateServiceLinkedRole is allowed, which could not be asked' : ''}.`,
    remedy: `Nothing, or beforehand: ${byHand}.`,
  };
}

/** Whether one of those who run the phases may have the role made; undefined where that cannot be asked. */
async function mayCreate(run: Run, caller: Caller, who: readonly string[]): Promise<boolean | undefined> {
  const needed = permissions[caller].filter(isForServiceLinkedRole);
  let may: boolean | undefined;
  for (const entity of who) {
    try {
      may ||= (await missingPermissions(run, entity, needed, policyVariables(run))).size === 0;
    } catch (error) {
      if (!isDenied(error)) throw error;
    }
  }
  return may;
}
