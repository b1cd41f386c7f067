import type { Core } from '../core/core';
import type { Tags } from '../core/tags';

/** A log group; what is written to it counts, not what it says. */
export interface LogGroup {
  readonly name: string;
  readonly created: number;
  storedBytes: number;
  deletionProtected: boolean;
  readonly tags: Tags;
}

/** Bytes of an entry of an HSM's audit log, about. [docs:understand-audit-logs] */
const ENTRY = 250;

/** Log groups of Amazon CloudWatch Logs. */
export class Logs {
  /** By name. */
  readonly groups = new Map<string, LogGroup>();

  constructor(private readonly world: Core) {}

  /** A service's entry: the group is made where it is missing, also when somebody has just deleted it. */
  write(name: string): void {
    const group: LogGroup = this.groups.get(name)
      ?? { name, created: this.world.clock.now(), storedBytes: 0, deletionProtected: false, tags: new Map() };
    group.storedBytes += ENTRY;
    this.groups.set(name, group);
  }
}

/** The world, as far as services write to CloudWatch Logs. */
export interface LogsWorld extends Core {
  readonly logs: Logs;
}
