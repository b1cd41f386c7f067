import type { Kind, Mutant } from './mutants';

/** A mutant that changes nothing that anybody could notice, and why. */
export interface Equivalent {
  readonly file: string;
  readonly kind: Kind;
  /** What stands there, on one line. */
  readonly text: string;
  readonly becomes?: string;
  readonly why: string;
}

export const equivalents: readonly Equivalent[] = [
  ...['241', '239'].map((becomes): Equivalent => ({
    file: 'src/worker/ephemeral.ts', kind: 'number', text: 'lifetime = 240', becomes, why: 'four hours are a round number; nobody '
      + 'counts on the minute',
  })),
  ...['36526', '36524'].map((becomes): Equivalent => ({
    file: 'src/pki/authority.ts', kind: 'number', text: 'days <= 36_525', becomes, why: 'one day of a hundred years',
  })),
  {
    file: 'src/cloudhsm/adminPassword.ts', kind: 'number', text: 'status >= 400', becomes: '399', why: 'HTTP has no status 399',
  },
  {
    file: 'src/aws/credentials.ts', kind: 'number', text: 'randomUUID().slice(0, 8)', why: 'letters that tell two sessions '
      + 'apart in CloudTrail; AWS asks for no number of them',
  },
];

export const whyEquivalent = ({ file, kind, text, becomes }: Mutant): string | undefined =>
  equivalents.find(each => each.file === file && each.kind === kind && each.text === text && (each.becomes ?? becomes) === becomes)?.why;
