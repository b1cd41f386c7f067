import type { PhaseName } from '../phaseTable';
import { isMultiAz, sizeProblems } from './fileSystemLimits';
import type { Inputs } from './table';

/** Of these there are clusters, but AWS makes none any more [RadiumGu: "Provided HsmType is not supported."]. */
export const retiredHsmTypes: readonly string[] = ['hsm1.medium'];

/** What each input is right by itself but not together with another, or with what is to run. */
export function contradictions(inputs: Inputs, running: readonly PhaseName[]): string[] {
  const problems: string[] = [];
  const demand = (right: boolean, problem: string) => right || problems.push(problem);
  problems.push(...caInputConflicts(inputs));
  problems.push(...sizeProblems(inputs));
  demand(!(running.includes('provision') && retiredHsmTypes.includes(inputs.hsmType)),
    `hsm-type: expected a type of which AWS still makes HSMs, such as "hsm2m.medium" (got "${inputs.hsmType}")`);
  const multiZone = inputs.deploymentType === undefined ? undefined : isMultiAz(inputs.deploymentType);
  const subnets = inputs.storageSubnetIds;
  if (subnets !== undefined && multiZone !== undefined) {
    const wanted = multiZone ? 2 : 1;
    demand(subnets.length === wanted, `storage-subnet-ids: expected ${wanted} for ${inputs.deploymentType} (got ${subnets.length})`);
  }
  if (inputs.confirm !== undefined && inputs.name !== undefined) {
    demand(inputs.confirm === inputs.name, `confirm: expected the name "${inputs.name}" once more (got "${inputs.confirm}")`);
  }
  demand(!(inputs.rotateAdminPassword && inputs.adminPassword !== undefined),
    'admin-password: expected nothing beside rotate-admin-password: true, which makes one (got both)');
  if (inputs.preferredSubnetId !== undefined) {
    demand(multiZone !== false, `preferred-subnet-id: expected nothing for ${inputs.deploymentType} (got "${inputs.preferredSubnetId}")`);
    demand((subnets ?? inputs.subnetIds?.slice(0, 2) ?? [inputs.preferredSubnetId]).includes(inputs.preferredSubnetId),
      `preferred-subnet-id: expected one of the file system's subnets (got "${inputs.preferredSubnetId}")`);
  }
  return problems;
}

/** There is one CA, whose key is in one place. */
function caInputConflicts(
  { caCertificate, caKeyPassphrase, caKmsKey, caPrivateKey, githubToken, signedClusterCertificate }: Inputs,
): string[] {
  if (caKmsKey !== undefined) {
    const others = {
      'ca-private-key': caPrivateKey,
      'ca-key-passphrase': caKeyPassphrase,
      'signed-cluster-certificate': signedClusterCertificate,
      'github-token': githubToken,
    };
    return Object.entries(others).filter(([, value]) => value !== undefined)
      .map(([name]) => `${name}: expected nothing beside ca-kms-key, which is the key of the CA (got both)`);
  }
  const problems: string[] = [];
  // A token finds out whether a run has died before it had kept the certificate beside the key.
  const isOurs = caPrivateKey !== undefined && signedClusterCertificate === undefined && githubToken !== undefined;
  if (caCertificate === undefined && !isOurs && (caPrivateKey !== undefined || signedClusterCertificate !== undefined)) {
    problems.push('ca-certificate: expected the CA\'s certificate beside its key or what it signed (got nothing)');
  }
  if (caKeyPassphrase !== undefined
    && caPrivateKey === undefined) problems.push('ca-private-key: expected the key that ca-key-passphrase opens (got nothing)');
  if (caPrivateKey !== undefined && signedClusterCertificate !== undefined) {
    problems.push('signed-cluster-certificate: expected either this or ca-private-key (got both)');
  }
  return problems;
}
