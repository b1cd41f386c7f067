import { count } from '../words';
import type { Finding } from './finding';
import type { Run } from './run';

/** What a phase does about a difference, without making anything anew. */
export interface InPlace {
  readonly phase: 'provision' | 'storage';
  /** Completes "would …". */
  readonly what: string;
  /** Completes "usually …", where that is worth saying. */
  readonly usually?: string;
}

/** One thing that is not as the inputs say: a phase changes it in place, or a person has to know why none does, and the way. */
export type Difference = { /** Completes "it has …". */ readonly what: string } & (
  | { readonly change: InPlace; readonly remedy?: undefined }
  | { readonly change?: undefined; readonly remedy: string }
);

/** A finding of `plan` and `verify` about a difference. */
export type Drift = Finding & { readonly runbook: 'drift' };

const drift = (what: string, remedy: string): Drift => ({ severity: 'notice', what, remedy, runbook: 'drift' });

/** What no phase changes, a finding each: why, and the way. */
export const lasting = (subject: string, differences: readonly Difference[]): Drift[] =>
  differences.flatMap(({ what, remedy }) => (remedy === undefined ? [] : [drift(`${subject} has ${what}.`, remedy)]));

/**
 * What differs, as `verify` says it: what a phase changes is one thing.
 * @param first what comes before all else that could be done
 */
export function findingsOn(subject: string, differences: readonly Difference[], first?: string): Drift[] {
  const changes = differences.filter(({ change }) => change !== undefined);
  return [
    ...changes.length === 0 ? [] : [drift(
      `${subject} has ${changes.map(({ what }) => what).join(', ')}.`,
      first ?? `Run deploy, which changes ${changes.length === 1 ? 'it' : 'them'} in place; plan says what that costs. Or fix the inputs.`,
    )],
    ...lasting(subject, differences),
  ];
}

/** What is to be done about differences, each once. */
export const changesOf = (differences: readonly Difference[]): InPlace[] =>
  [...new Map(differences.flatMap(({ change }) => (change === undefined ? [] : [[change.what, change]]))).values()];

/** Tags as CloudHSM, FSx and EC2 write them. */
export type TagList = readonly { readonly Key?: string; readonly Value?: string }[];

/** Tags of the input `tags` that something lacks, or has with another value; what others have added is theirs. */
export const missingTags = ({ inputs: { tags: wanted } }: Run, tags: TagList = []): { Key: string; Value: string }[] =>
  Object.entries(wanted).filter(([key, value]) => tags.find(({ Key }) => Key === key)?.Value !== value)
    .map(([Key, Value]) => ({ Key, Value }));

/** The same as differences. */
export function tagDifferences(run: Run, subject: string, tags: TagList | undefined, phase: InPlace['phase']): Difference[] {
  const missing = missingTags(run, tags);
  const change = { phase, what: `put ${shownTags(missing)} on ${subject}` };
  return missing.map(({ Key, Value: wanted }) => {
    const value = tags?.find(tag => tag.Key === Key)?.Value;
    return { what: `${value === undefined ? `no tag ${Key}` : `tag ${Key}=${value}`} (tags says ${Key}=${wanted})`, change };
  });
}

/** `the tag team=blue`, `3 tags (…)`. */
export const shownTags = (tags: readonly { readonly Key: string; readonly Value: string }[]): string => {
  const all = tags.map(({ Key, Value }) => `${Key}=${Value}`);
  return all.length === 1 ? `the tag ${all[0]}` : `${count(all.length, 'tag')} (${all.join(', ')})`;
};
