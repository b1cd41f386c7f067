import type { FileSystem } from '@aws-sdk/client-fsx';
import { throughputOfPair } from '../../src/fsx/drift';

test.each<[string, FileSystem['OntapConfiguration'], number | undefined]>([
  ['FSx shows it', { ThroughputCapacityPerHAPair: 1536, ThroughputCapacity: 3072, HAPairs: 2 }, 1536],
  ['FSx shows the whole only', { ThroughputCapacity: 3072, HAPairs: 2 }, 1536],
  ['FSx shows the whole of a file system that knows no pairs', { ThroughputCapacity: 128 }, 128],
  ['FSx shows nothing', undefined, undefined],
])('MB/s of each HA pair, where %s', (_, OntapConfiguration, expected) => {
  expect(throughputOfPair({ OntapConfiguration })).toBe(expected);
});
