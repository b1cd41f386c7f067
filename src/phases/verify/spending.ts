import { presentHsms } from '../../cloudhsm/client';
import { haPairsOf, throughputOfPair } from '../../fsx/drift';
import type { Identity } from '../../identity/identity';
import { monthlyCosts, spending, spentOn } from '../../run/prices';
import type { Run } from '../../run/run';

/**
 * What is there now has cost since it was created, in a sentence: the HSMs each from their cluster's creation on, which is an upper bound,
 * since AWS does not tell when an HSM was made.
 * @returns nothing where nothing is there
 */
export function spentSinceCreation(run: Run, identity: Identity): string | undefined {
  const { cluster, fileSystem, key } = identity;
  const { deploymentType, haPairs, hsmCount, hsmType, storageCapacity, throughputCapacity } = run.inputs;
  const lines = spending(monthlyCosts({
    hsmCount,
    hsmType,
    storageCapacity: fileSystem?.StorageCapacity ?? storageCapacity,
    throughputCapacity: (fileSystem && throughputOfPair(fileSystem)) ?? throughputCapacity,
    haPairs: fileSystem === undefined ? haPairs : haPairsOf(fileSystem),
    deploymentType: fileSystem?.OntapConfiguration?.DeploymentType ?? deploymentType,
  }), {
    hsmsFound: true,
    hsmsSince: cluster === undefined ? [] : presentHsms(cluster).map(() => cluster.CreateTimestamp!.getTime()),
    keySince: key?.CreationDate?.getTime(),
    storageSince: fileSystem?.CreationTime?.getTime(),
    until: run.clock.now(),
  });
  const parts = lines.filter(({ spent }) => spent !== undefined).map(line => `${line.of} ${spentOn([line])}`);
  return parts.length === 0
    ? undefined
    : `what is there now has cost ${spentOn(lines)} since its creation (${parts.join(', ')}; us-east-1 prices)`;
}
