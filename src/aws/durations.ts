/** How long AWS usually takes for something, and after how many minutes we stop waiting for it. */
export interface Duration {
  /** Completes "usually …". */
  readonly usually: string;
  /** Minutes. */
  readonly limit: number;
  /** The shortest and the longest usual one, in minutes, where it is worth looking seldom before and after. */
  readonly range?: readonly [from: number, to: number];
}

const duration = (usually: string, limit: number, range?: Duration['range']): Duration => ({ usually, limit, range });

export const durations = {
  acceptance: duration('some seconds', 10), // throttles, and what AWS does not know everywhere yet [KDG:programming-eventual-consistency]
  cluster: duration('2 to 5 minutes', 30, [2, 5]), // [docs:create-cluster; NLnetLabs/krill #556]
  hsm: duration('5 to 10 minutes, up to 25 for a further one', 60, [5, 10]), // [storm; bench]
  hsmAnswer: duration('no time', 30), // ACTIVE until it answers the CLI; nobody says
  csr: duration('a minute', 30), // lags the HSM [storm 01-create-certificates.sh]
  initialization: duration('3 to 4 minutes', 30, [3, 4]), // [TECRACER part 1]
  answerOfHsms: duration('some seconds', 5), // after initialization they refuse for some [ws: 10 tries, 5 s apart]
  activation: duration('1 to 4 minutes', 30), // [bench; storm: waits up to 30]
  keyStoreConnection: duration('20 to 30 minutes', 60, [20, 30]), // [KDG:connect-keystore; storm]
  keyStoreDisconnection: duration('a few minutes', 30),
  worker: duration('1 to 3 minutes', 15), // instance running and agent online [AGENT]
  workerCommand: duration('half a minute', 20),
  parameter: duration('a moment', 5),
  settling: duration('2 minutes after it stopped', 5),
  instanceProfile: duration('some seconds', 2), // [TF: retries]
  fileSystem: duration('30 to 60 minutes', 150, [30, 60]), // more than 60 seen [TECRACER part 2]
  fileSystemUpdate: duration('some minutes, up to an hour for its throughput', 120), // [FSXUG:managing-throughput-capacity; TF: waits 60]
  storageVirtualMachine: duration('2 to 5 minutes', 30, [2, 5]), // [TF]
  volume: duration('a minute to ten', 30),
  volumeUpdate: duration('a moment', 30), // nobody says
  clusterModification: duration('a moment', 30), // nobody says
  hsmDeletion: duration('2 to 15 minutes', 60, [2, 15]), // [bench; RadiumGu]
  clusterDeletion: duration('a few minutes', 60), // [bench; TF]
  backup: duration('a minute or two', 60), // nobody says
  lease: duration('until that run ends, or 15 minutes after it died', 20),
  logGroupDeletion: duration('a moment', 5),
  keyStoreDeletion: duration('a moment', 5),
  fileSystemDeletion: duration('10 to 30 minutes', 90, [10, 30]), // [TF: waits 60]
} satisfies Record<string, Duration>;
