/*
 * What FSx for ONTAP takes, as AWS's API has it [botocore 1.44.8 CreateFileSystemOntapConfiguration]. Lists of AWS's grow: what
 * they have is checked here, what they have not is AWS's to decide. Nothing else is imported, since every run reads the inputs.
 */
import { count } from '../words';

interface Limits {
  /** MB/s of an HA pair, ascending. */
  readonly throughputs: readonly number[];
  readonly haPairs: number;
}

const first = [128, 256, 512, 1024, 2048, 4096];
const second = [384, 768, 1536, 3072, 6144];

const types: Readonly<Record<string, Limits>> = {
  SINGLE_AZ_1: { throughputs: first, haPairs: 1 },
  MULTI_AZ_1: { throughputs: first, haPairs: 1 },
  // The API's text has 1536 and more only; one pair takes the smaller ones too [TF #47825].
  SINGLE_AZ_2: { throughputs: second, haPairs: 12 },
  MULTI_AZ_2: { throughputs: second, haPairs: 1 },
  SINGLE_AZ_3: { throughputs: [1536, 3072, 6144, 12_288, 18_432], haPairs: 12 },
  MULTI_AZ_3: { throughputs: [...second, 12_288, 18_432], haPairs: 1 },
};

export const knownDeploymentTypes = Object.keys(types);

/** GiB for each HA pair, least and most. */
export const capacityOfPair = { least: 1024, most: 524_288 } as const;

export const isMultiAz = (deploymentType: string): boolean => deploymentType.startsWith('MULTI_AZ');

/** Powered by one HA pair, whose throughput is the file system's; later ones are told by the pair. */
export const isFirstGeneration = (deploymentType: string): boolean => deploymentType.endsWith('_1');

/** What is asked for, as far as it is given. */
export interface StorageSize {
  readonly deploymentType?: string;
  readonly storageCapacity?: number;
  /** MB/s of each HA pair. */
  readonly throughputCapacity?: number;
  readonly haPairs?: number;
}

/** What AWS surely refuses, as `input: expected … (got …)`. */
export function sizeProblems({ deploymentType = '', storageCapacity, throughputCapacity, haPairs = 1 }: StorageSize): string[] {
  const limits = types[deploymentType];
  if (limits === undefined) return [];
  const { throughputs } = limits;
  const { least, most } = capacityOfPair;
  const problems: string[] = [];
  if (throughputCapacity !== undefined && !throughputs.includes(throughputCapacity) && isKnown(throughputCapacity)) {
    problems.push(`throughput-capacity: expected one of ${throughputs.join(', ')} for ${deploymentType} (got ${throughputCapacity})`);
  }
  if (haPairs > 1 && limits.haPairs === 1) problems.push(`ha-pairs: expected 1 for ${deploymentType} (got ${haPairs})`);
  if (storageCapacity !== undefined && (storageCapacity < least * haPairs || storageCapacity > most * haPairs)) {
    const pairs = count(haPairs, 'HA pair');
    problems.push(`storage-capacity: expected ${least * haPairs} to ${most * haPairs} GiB for ${pairs} (got ${storageCapacity})`);
  }
  return problems;
}

/** Whether a type had it when this was written: 128 for MULTI_AZ_2 is a mistake, what no type had may be new. */
const isKnown = (throughput: number): boolean => Object.values(types).some(({ throughputs }) => throughputs.includes(throughput));

/** What AWS may take or refuse, in a sentence, with what to do. */
export interface Doubt {
  readonly what: string;
  readonly remedy: string;
}

export function sizeDoubts(size: StorageSize): Doubt[] {
  const { deploymentType = '', storageCapacity = 0, throughputCapacity = 0, haPairs = 1 } = size;
  const known = types[deploymentType]?.throughputs;
  const doubts: Doubt[] = [];
  const asks = (what: string) => doubts.push({ what, remedy: 'AWS decides, when the file system is made: make sure that it takes it.' });
  if (known === undefined) {
    asks(`deployment-type: ${deploymentType} is not among those that are known here (${knownDeploymentTypes.join(', ')}).`);
  } else if (!known.includes(throughputCapacity)) {
    const list = `${deploymentType} (${known.join(', ')})`;
    asks(`throughput-capacity: ${throughputCapacity} MB/s is not among those that are known here for ${list}.`);
  }
  const pairs = types[deploymentType]?.haPairs ?? haPairs;
  if (haPairs > pairs && pairs > 1) asks(`ha-pairs: ${deploymentType} had up to ${pairs} when this was written, not ${haPairs}.`);
  if (deploymentType === 'SINGLE_AZ_2' && haPairs > 1 && throughputCapacity < 1536) {
    asks(`throughput-capacity: AWS's documentation has ${throughputCapacity} MB/s for one HA pair of SINGLE_AZ_2, not for ${haPairs}.`);
  }
  // Terraform's bound is of the first generation's time; the API's text has 524,288 GiB for all types [TF; botocore].
  if (isFirstGeneration(deploymentType) && storageCapacity > 196_608) {
    doubts.push({
      what: `storage-capacity: ${storageCapacity} GiB may be too much for ${deploymentType}: the first generation had at most 196608 GiB.`,
      remedy: 'Take a type of the second generation, or ask AWS.',
    });
  }
  return doubts;
}
