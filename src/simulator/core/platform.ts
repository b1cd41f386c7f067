/** An operating system, by the name that CloudHSM's packages give it. */
export type SystemName = 'amzn2023' | 'u22.04' | 'u24.04' | 'el9' | 'windows';

/** What a machine runs on. */
export interface Platform {
  readonly name: SystemName;
  readonly architecture: 'x86_64' | 'arm64';
}
