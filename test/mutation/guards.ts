import { read } from './files';
import type { Kind, Mutant } from './mutants';

/** A guard that no test missed at 846c118, and how it is dropped where it stands now. */
interface Guard {
  /** File below src/ and line of then. */
  readonly was: string;
  readonly file: string;
  readonly kind: Kind;
  /** The beginning of what stands there now. */
  readonly text: string;
  readonly becomes?: string;
}

const guard = (was: string, file: string, text: string, kind: Kind = 'never', becomes?: string): Guard =>
  ({ was, file: `src/${file}.ts`, text, kind, becomes });

const guards: readonly Guard[] = [
  guard('cloudhsm/hardware:74', 'cloudhsm/hardware', 'run.identity.partition !== \'aws\''),
  guard('cloudhsm/hardware:87', 'cloudhsm/hardware', 'found !== expected'),
  guard('cloudhsm/client:77', 'cloudhsm/find', 'ours.length > 1'),
  guard('cloudhsm/cluster:37', 'cloudhsm/cluster', 'differences.length > 0'),
  guard('cloudhsm/cluster:81', 'cloudhsm/cluster', 'cluster.State !== \'DEGRADED\'', 'always'),
  guard('cloudhsm/hsms:61', 'cloudhsm/hsms', 'sorted.length < 2'),
  guard('cloudhsm/hsms:82', 'cloudhsm/hsms', 'broken === undefined', 'always'),
  guard('cloudhsm/kmsUser:20', 'cloudhsm/kmsUser', '!await isOfTheseHsms(run)'),
  guard('cloudhsm/kmsUser:21', 'cloudhsm/kmsUser', '!isWhole(seen)'),
  guard('cloudhsm/kmsUser:37', 'cloudhsm/kmsUser', 'isFixed'),
  guard('cloudhsm/kmsUser:37', 'cloudhsm/kmsUser', 'isWhole(report) && accepted', 'and/or', '||'),
  guard('cloudhsm/kmsUser:43', 'cloudhsm/kmsUser', '!right || !accepted(report, actions)'),
  guard('cloudhsm/users:119', 'cloudhsm/trustAnchor', 'certificate === undefined'),
  guard('fsx/fileSystem:75', 'fsx/fileSystem', '!isKey(fileSystem.KmsKeyId, keyArn)'),
  guard('fsx/fileSystem:90', 'fsx/fileSystem', 'ids === undefined'),
  guard('fsx/storageVirtualMachine:31', 'fsx/deletion', 'seen !== undefined && (trouble === undefined', 'always'),
  guard('fsx/volume:41', 'fsx/deletion', 'trouble === undefined || trouble.passes', 'and/or', '&&'),
  guard('kms/key:91', 'kms/key', '!isIn(store, key)'),
  guard('kms/key:105', 'kms/key', '!plaintext.equals'),
  guard('kms/keyStore:53', 'kms/keyStore', 'known !== undefined && known.CloudHsmClusterId !== cluster.ClusterId'),
  guard('phases/activate:29', 'phases/activate', 'isUninitialized(cluster)'),
  guard('phases/activate:77', 'cloudhsm/adminPassword', 'kept === undefined'),
  guard('phases/connect:33', 'phases/connect', 'isUninitialized(cluster) || cluster.State'),
  guard('phases/connect:37', 'phases/connect', 'cluster.State === \'INITIALIZED\''),
  guard('phases/provision:13', 'phases/provision', 'open.length > 0'),
  guard('phases/storage:12', 'phases/storage', 'trouble !== undefined'),
  guard('preflight/obstacles:60', 'phases/plan/conflicts', 'keyIs?.isPutAway || ('),
  guard('preflight/wayOut:45', 'phases/plan/egress', 'State?.toLowerCase() !== \'available\''),
  guard('preflight/wayOut:46', 'phases/plan/egress', 'PrivateDnsEnabled === false'),
  guard('ssm/commands:39', 'ssm/commands', 'remedy !== undefined || !['),
  guard('health/keys:74', 'phases/verify/keys', '!(error instanceof KMSServiceException) || /AccessDenied/'),
];

/** The mutants that drop the guards, in their order. */
export function guarded(mutants: readonly Mutant[]): { was: string; mutant: Mutant }[] {
  return guards.map(({ was, file, kind, text, becomes }) => {
    const mutant = mutants.find(each => each.file === file && each.kind === kind && each.text.startsWith(text)
      && (becomes ?? each.becomes) === each.becomes);
    if (mutant === undefined) throw new Error(`The guard of ${was} stands no longer where it did: ${file}: ${text}`);
    return { was, mutant };
  });
}

/** What stands at a mutant's line. */
export const lineOf = ({ file, line }: Mutant): string => read(file).split('\n')[line - 1]!.trim();
