import { DescribeNetworkInterfacesCommand } from '@aws-sdk/client-ec2';
import { deniedAction, remedyFor } from '../aws/refusals';
import { ec2 } from '../ec2/client';
import { isDenied } from '../errors';
import { type Drift, findingsOn } from '../run/difference';
import type { Run } from '../run/run';
import { fileSystemDifferences } from './drift';
import type { FileSystem } from './find';

/**
 * In what a file system differs from the inputs, as `plan` and `verify` say it.
 * @param first what comes before all else that could be done
 */
export const fileSystemDrift = async (run: Run, fileSystem: FileSystem, first?: string): Promise<Drift[]> => [
  ...findingsOn(subjectOf(fileSystem), fileSystemDifferences(run, fileSystem), first), ...await groupDrift(run, fileSystem),
];

export const subjectOf = ({ FileSystemId }: FileSystem): string => `File system ${FileSystemId}`;

/** FSx does not show the security groups; EC2 shows those of the network interfaces [TF #26937]. */
export async function groupDrift(run: Run, fileSystem: FileSystem): Promise<Drift[]> {
  const { securityGroupIds: wanted } = run.inputs;
  const { NetworkInterfaceIds: ids = [] } = fileSystem;
  if (wanted === undefined || ids.length === 0) return [];
  const subject = subjectOf(fileSystem);
  const look = run.aws(ec2).send(new DescribeNetworkInterfacesCommand({ Filters: [{ Name: 'network-interface-id', Values: ids }] }));
  const seen = await look.catch((error: unknown) => {
    if (!isDenied(error)) throw error;
    return { denied: error };
  });
  if ('denied' in seen) {
    return [{
      severity: 'notice',
      what: `Whether ${subject} has the groups of security-group-ids was not looked at: the role may not ${deniedAction(seen.denied)}.`,
      remedy: `${remedyFor(seen.denied)} The bootstrap stack of this version allows it.`,
      runbook: 'drift',
    }];
  }
  const all = (seen.NetworkInterfaces ?? []).map(({ Groups = [] }) => Groups.map(({ GroupId }) => GroupId!).sort());
  const others = all.filter(groups => groups.join() !== [...new Set(wanted)].sort().join());
  return others.length === 0 ? [] : findingsOn(subject, [{
    what: `security groups ${[...new Set(others.flat())].join(', ')} (security-group-ids says ${wanted.join(', ')})`,
    // [FSXUG:limit-access-security-groups]
    remedy: 'FSx has no call that changes them, and AWS warns against touching the network interfaces of a file system: clients may '
      + 'lose it for good. Change the rules of the groups that it has, or fix security-group-ids.',
  }]);
}
