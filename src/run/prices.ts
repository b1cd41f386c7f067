import { isFirstGeneration, isMultiAz } from '../inputs/fileSystemLimits';
import type { Inputs } from '../inputs/table';
import { count } from '../words';
import type { RunRecord } from './record';

/**
 * What things cost in US dollars in us-east-1; other regions differ by some per cent, and taxes come on top.
 * See docs/assumptions.md for what could not be confirmed.
 */
export const prices = {
  /** One hsm2m.medium, an hour, from creation to deletion [PRICES:kms]. */
  hsmHour: 1.60,
  /** A KMS key, a month. */
  keyMonth: 1,
  /** FSx for ONTAP: SSD storage, a GiB and month. */
  ssdGibMonth: { multi: 0.250, single: 0.125 },
  /** FSx for ONTAP: throughput capacity, a MB/s and month. */
  throughputMonth: { multi: 1.200, single: 0.720 },
} as const;

/** What is to be said wherever a price is shown. */
export const priceNote = 'AWS\'s list prices for us-east-1, without traffic, backups and taxes';

/** Where the prices of these lines are from, for those who decide by them. */
export function priceSources(costs: readonly Cost[]): string {
  const priced = costs.filter(({ monthly }) => monthly !== undefined);
  const unconfirmedOnes = [
    priced.some(({ of }) => of === 'storage') && 'FSx',
    priced.some(({ of }) => of === 'key' || of === 'parameter-key') && 'KMS keys',
  ].filter(what => what !== false);
  return [
    priced.some(({ of }) => of === 'hsms') && 'The price of HSMs is that of AWS\'s KMS pricing page of 2026-09-30.',
    unconfirmedOnes.length > 0 && `The price of ${unconfirmedOnes.join(' and of ')} is AWS's list price of 2026-11-23 as far as we know `
      + 'it: look it up before you decide by it.',
  ].filter(Boolean).join(' ');
}

export const hoursPerMonth = 730;
const hour = 3_600_000;

/** One line of the bill. */
export interface Cost {
  readonly of: 'hsms' | 'key' | 'parameter-key' | 'storage' | 'throughput';
  readonly what: string;
  /** US dollars a month; absent where no price is known. */
  readonly monthly?: number;
}

/** HSMs of which a price is known [PRICES:kms]. */
const pricedHsmType = 'hsm2m.medium';
const unconfirmed = 'price not confirmed';
const unknown = 'price unknown';

type Priced = 'hsmCount' | 'hsmType' | 'storageCapacity' | 'throughputCapacity' | 'haPairs' | 'deploymentType' | 'parameterKmsKey';

/** US dollars an hour of one HSM; undefined for a type of which no price is known. */
export const hsmRate = (type: string | undefined): number | undefined => (type === pricedHsmType ? prices.hsmHour : undefined);

/** What HSMs that were just seen cost on, and what ends it; undefined where none was seen. */
export function hsmsGoOn(hsms: RunRecord['hsms'], { name }: Pick<Inputs, 'name'>): string | undefined {
  if (hsms === undefined || hsms.count === 0) return undefined;
  const goOn = `${count(hsms.count, 'HSM')} of ${name} cost${hsms.count === 1 ? 's' : ''}`;
  const rate = hsmRate(hsms.type);
  const price = rate === undefined ? 'money meanwhile, at a price that is not known here'
    : `${(hsms.count * rate).toFixed(2)} US dollars an hour meanwhile (us-east-1 price)`;
  return `${goOn} ${price}; the phase teardown ends that, and takes the cluster with it: at once where no key was made, otherwise when KMS `
    + 'has deleted the key, 7 to 30 days later.';
}

/** What the safe storage of these inputs costs a month, line by line; of what is not known, nothing. */
export function monthlyCosts(inputs: { readonly [Name in Priced]?: Inputs[Name] }, { hasKey = true } = {}): Cost[] {
  const { hsmCount, hsmType, parameterKmsKey } = inputs;
  const rate = hsmRate(hsmType);
  const hsms = hsmCount === undefined ? '' : `${count(hsmCount, 'HSM')}${hsmType === undefined ? '' : ` (${hsmType})`}`;
  const costs: (Cost | false)[] = [
    hsmCount !== undefined && (rate === undefined
      ? { of: 'hsms', what: `${hsms}, ${unknown}` }
      : { of: 'hsms', what: hsms, monthly: hsmCount * rate * hoursPerMonth }),
    hasKey && { of: 'key', what: `KMS key, ${unconfirmed}`, monthly: prices.keyMonth },
    parameterKmsKey !== undefined
      && { of: 'parameter-key', what: `KMS key of the passwords, ${unconfirmed}`, monthly: prices.keyMonth },
  ];
  return [...costs.filter(cost => cost !== false), ...storageCosts(inputs)];
}

function storageCosts({ storageCapacity, throughputCapacity, haPairs, deploymentType }: Parameters<typeof monthlyCosts>[0]): Cost[] {
  if (storageCapacity === undefined || throughputCapacity === undefined || haPairs === undefined || deploymentType === undefined) return [];
  const throughput = throughputCapacity * haPairs;
  const zones = isMultiAz(deploymentType) ? 'multi' : 'single';
  const isKnown = isFirstGeneration(deploymentType);
  const sure = isKnown ? unconfirmed : unknown;
  return [
    {
      of: 'storage',
      what: `FSx storage, ${storageCapacity} GiB SSD (${deploymentType}), ${sure}`,
      ...isKnown && { monthly: storageCapacity * prices.ssdGibMonth[zones] },
    },
    {
      of: 'throughput',
      what: `FSx throughput, ${throughput} MB/s, ${sure}`,
      ...isKnown && { monthly: throughput * prices.throughputMonth[zones] },
    },
  ];
}

/** What a change of sizes does to the bill: `, $256.00 a month more`. */
export function changeOfCosts(
  of: Cost['of'], before: Parameters<typeof monthlyCosts>[0], after: Parameters<typeof monthlyCosts>[0],
): string {
  const [was, is] = [before, after].map(inputs => monthlyCosts(inputs, { hasKey: false }).find(cost => cost.of === of)?.monthly);
  if (was === undefined || is === undefined) return ', at a price that is not known here';
  return was === is ? '' : `, ${dollars(Math.abs(is - was))} a month ${is > was ? 'more' : 'less'}`;
}

/** Since when what costs is there, as far as it is known. Milliseconds since the epoch. */
export interface Paid {
  readonly hsmsSince: readonly number[];
  /** Whether some of them may be younger, since nobody has seen them made. */
  readonly hsmsFound: boolean;
  readonly keySince?: number;
  readonly storageSince?: number;
  readonly until: number;
}

/** A line of the bill with what it has come to. */
export interface Spending extends Cost {
  /** US dollars from creation on; absent where nothing of it is known to be there, or no price. */
  readonly spent?: number;
  /** It may be less. */
  readonly atMost?: boolean;
}

/** HSMs are paid from their creation on, by the hour or part of it [PRICES:cloudhsm]; the rest by its share of the month. */
export function spending(costs: readonly Cost[], { hsmsSince, hsmsFound, keySince, storageSince, until }: Paid): Spending[] {
  const share = (monthly: number | undefined, since: number | undefined) =>
    (since === undefined || monthly === undefined ? undefined : monthly * Math.max(0, until - since) / hour / hoursPerMonth);
  const hours = hsmsSince.reduce((sum, since) => sum + Math.ceil((until - since) / hour), 0);
  const hsms = hours === 0 ? undefined : hours * prices.hsmHour;
  // The key of the passwords is the account's, and older than the storage.
  const since = { 'key': keySince, 'parameter-key': undefined, 'storage': storageSince, 'throughput': storageSince };
  return costs.map(cost => {
    if (cost.of !== 'hsms') return { ...cost, spent: share(cost.monthly, since[cost.of]) };
    const spent = cost.monthly === undefined ? undefined : hsms;
    return { ...cost, spent, ...hsmsFound && spent !== undefined && { atMost: true } };
  });
}

export const total = (costs: readonly Cost[]): number => costs.reduce((sum, cost) => sum + (cost.monthly ?? 0), 0);
export const totalSpent = (costs: readonly Spending[]): number => costs.reduce((sum, cost) => sum + (cost.spent ?? 0), 0);

/** What some lines of the bill have come to: `$3.20`, or `at most $3.20`. */
export const spentOn = (costs: readonly Spending[]): string =>
  `${costs.some(({ atMost }) => atMost) ? 'at most ' : ''}${dollars(totalSpent(costs))}`;

/** What a sum leaves out: `, and FSx storage …, whose price is not known here`. */
export function withoutPrice(costs: readonly Cost[]): string {
  const left = costs.filter(({ monthly }) => monthly === undefined).map(({ what }) => what.replace(`, ${unknown}`, ''));
  return left.length === 0 ? '' : `, and ${left.join(' and ')}, whose price is not known here`;
}

/** `$1,234.50`. */
export const dollars = (amount: number): string => amount.toLocaleString('en-US', { style: 'currency', currency: 'USD' });
