import type { Clock } from '../../clock';

/** Calls a second of one account in one region that AWS publishes, for what a deployment calls. [KDG23:requests-per-second] */
const published: Readonly<Record<string, number>> = {
  'kms:ConnectCustomKeyStore': 5,
  'kms:CreateCustomKeyStore': 5,
  'kms:DeleteCustomKeyStore': 5,
  'kms:DescribeCustomKeyStores': 5,
  'kms:DisconnectCustomKeyStore': 5,
  'kms:UpdateCustomKeyStore': 5,
  'kms:CreateKey': 5,
  'kms:CreateAlias': 5,
  'kms:CancelKeyDeletion': 5,
  'kms:DeleteAlias': 15,
};

/** Counts calls; what a second allows can be used in one moment of it. */
export class Rates {
  private readonly buckets = new Map<string, { left: number; at: number }>();

  constructor(private readonly clock: Clock) {}

  /** Whether one more call is allowed now; it counts then. */
  take(service: string, operation: string): boolean {
    const call = `${service}:${operation}`;
    const rate = published[call];
    if (rate === undefined) return true;
    const now = this.clock.now();
    const bucket = this.buckets.get(call) ?? { left: rate, at: now };
    bucket.left = Math.min(rate, bucket.left + (now - bucket.at) / 1000 * rate);
    bucket.at = now;
    this.buckets.set(call, bucket);
    if (bucket.left < 1) return false;
    bucket.left--;
    return true;
  }
}
