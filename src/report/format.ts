/**
 * The format of the evidence: where it is described, and the version. A member that is added leaves the version as it is,
 * one that goes or means something else does not. `v1` is the tag of the newest release with this version.
 */
export const format = {
  $schema: 'https://raw.githubusercontent.com/safe-storage/safe-storage/v1/docs/evidence.schema.json',
  version: 1,
} as const;
