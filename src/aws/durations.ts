import { count } from '../words';

/** How long AWS usually takes for something, and after how many minutes we stop waiting for it. */
export interface Duration {
  /** Completes "usually …". */
  readonly usually: string;
  /** Minutes. */
  readonly limit: number;
  /** From when to when it usually comes, in minutes, where it is worth looking seldom before and after. */
  readonly range?: readonly [from: number, to: number];
}

const duration = (usually: string, limit: number, range?: Duration['range']): Duration => ({ usually, limit, range });
const between = (from: number, to: number, limit: number, more = ''): Duration =>
  ({ usually: `${from} to ${count(to, 'minute')}${more}`, limit, range: [from, to] });

export const durations = {
  acceptance: duration('some seconds', 10), // throttles, and what AWS does not know everywhere yet [KDG:programming-eventual-consistency]
  cluster: between(2, 5, 30), // [docs:create-cluster; NLnetLabs/krill #556]
  hsm: between(5, 10, 60, ', up to 25 for a further one'), // [storm; bench]
  hsmAnswer: duration('no time', 30), // ACTIVE until it answers the CLI; nobody says
  csr: duration('a minute', 30, [0, 2]), // lags the HSM [storm 01-create-certificates.sh]
  initialization: between(3, 4, 30), // [TECRACER part 1]
  answerOfHsms: duration('some seconds', 5), // after initialization they refuse for some [ws: 10 tries, 5 s apart]
  activation: between(1, 4, 30), // [bench; storm: waits up to 30]
  keyStoreConnection: duration('20 to 30 minutes', 60, [15, 30]), // [KDG:connect-keystore: up to 20; storm: 20 to 30]
  keyStoreDisconnection: duration('a few minutes', 30),
  worker: between(1, 3, 15), // instance running and agent online [AGENT]
  workerCommand: duration('half a minute', 20),
  parameter: duration('a moment', 5),
  settling: duration('2 minutes after it stopped', 5),
  instanceProfile: duration('some seconds', 2), // [TF: retries]
  fileSystem: between(30, 60, 150), // more than 60 seen [TECRACER part 2]
  fileSystemUpdate: duration('some minutes, up to an hour for its throughput', 120), // [FSXUG:managing-throughput-capacity; TF: waits 60]
  storageVirtualMachine: between(2, 5, 30), // [TF]
  volume: between(1, 10, 30),
  volumeUpdate: duration('a moment', 30), // nobody says
  clusterModification: duration('a moment', 30), // nobody says
  hsmDeletion: between(2, 15, 60), // [bench; RadiumGu]
  clusterDeletion: duration('a few minutes', 60), // [bench; TF]
  backup: duration('a minute or two', 60), // nobody says
  lease: duration('until that run ends, or 15 minutes after it died', 20),
  logGroupDeletion: duration('a moment', 5),
  keyStoreDeletion: duration('a moment', 5),
  fileSystemDeletion: between(10, 30, 90), // [TF: waits 60]
} satisfies Record<string, Duration>;
