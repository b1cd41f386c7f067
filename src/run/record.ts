import type { OutputName } from '../outputs';
import type { PhaseName } from '../phaseTable';
import type { Evidence } from './evidence';
import type { Finding } from './finding';
import type { Note } from './note';
import { Observations } from './observations';

/** One wait, from and to in milliseconds since the epoch. */
export interface WaitRecord {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** Something that a phase would do. */
export interface PlannedStep {
  readonly phase: PhaseName;
  /** Completes "would …". */
  readonly what: string;
  /** How long AWS usually takes, where that is worth saying. */
  readonly usually?: string;
}

/** What a run found and made, for outputs, summary and report. */
export class RunRecord {
  readonly outputs = new Map<OutputName, string>();
  readonly waits: WaitRecord[] = [];
  readonly notes: Note[] = [];
  /** What the phases would do, in order. */
  readonly steps: PlannedStep[] = [];
  /** What a plan or a verification found wrong, or worth knowing. */
  readonly findings: Finding[] = [];
  readonly evidence: Evidence = {};
  /** What was met of AWS that others should know of, too. */
  readonly observed = new Observations();
  /** The trust anchors that KMS has taken for clusters, by their ids: it takes none but a cluster's own [botocore]. */
  readonly anchors = new Map<string, string>();
  /** Addresses that are neither AWS's nor GitHub's own, with who is meant to be there. */
  readonly elsewhere = new Map<string, Set<string>>();
  /** What is awaited now. */
  awaiting?: string;
  /** How many HSMs the clusters of this name had when they were looked at last, and of which type. */
  hsms?: { readonly count: number; readonly type?: string };
  /** HSMs that this run has asked for, with when: AWS does not tell it. Milliseconds since the epoch. */
  readonly hsmsMade = new Map<string, number>();
  /** The resources in Terraform's language, for those who want to adopt them. */
  terraform?: string;
  /** What no report may contain, whatever way it got there. */
  readonly secrets = new Set<string>();

  output(name: OutputName, value: string | undefined): void {
    if (value !== undefined) this.outputs.set(name, value);
  }

  askedElsewhere(whom: string, address: string): void {
    this.elsewhere.set(address, new Set([...this.elsewhere.get(address) ?? [], whom]));
  }

  waited(what: string, from: number, to: number): void {
    this.waits.push({ what, from, to });
  }

  /** Adds to the evidence what an auditor will want to see and nobody can fetch later. No secrets. */
  addEvidence<Section extends keyof Evidence>(section: Section, facts: Partial<Evidence[Section]>): void {
    Object.assign(this.evidence, { [section]: { ...this.evidence[section], ...facts } });
  }
}
