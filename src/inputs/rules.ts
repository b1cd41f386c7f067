import * as v from 'valibot';
import { duties, type PhaseName, phaseNames } from '../phaseTable';

/*
 * What the inputs must look like: patterns and limits of CloudHSM [botocore], FSx, KMS, SSM [botocore]; see docs/assumptions.md for what
 * they leave open.
 */

/** What `worker` may say. */
export type WorkerKind =
  | { readonly kind: 'ephemeral' }
  | { readonly kind: 'runner' }
  | { readonly kind: 'instance'; readonly instanceId: string }
  | LambdaKind;

/** A function of yours, by whatever form of its name. */
export interface LambdaKind {
  readonly kind: 'lambda';
  /** As it is given, which is how Lambda is asked. */
  readonly functionName: string;
}

/** One row of the table. */
export interface InputRow<T> {
  readonly description: string;
  /** As a user would write it; an input that is empty has this value. */
  readonly default?: string;
  /** The phases that read it; all of them where this is absent. */
  readonly phases?: readonly PhaseName[];
  /** The phases that only look at it where a later one of the same job reads it. */
  readonly ahead?: readonly PhaseName[];
  /** The phases that cannot do without it. */
  readonly required?: readonly PhaseName[];
  /** Its value is never shown. */
  readonly secret?: boolean;
  /** What a value must look like, in words; completes the sentence "expected …". */
  readonly expected: string;
  readonly schema: v.GenericSchema<string, T>;
  /** What separates its values, where it may have several: commas, spaces and new lines, or new lines alone. */
  readonly separated?: 'words' | 'lines';
  /** What is wrong with a text that the schema refuses, where one of several values is; completes the sentence "expected …; …". */
  readonly wrong?: (text: string) => string | undefined;
}

type Rule<T> = Pick<InputRow<T>, 'expected' | 'schema' | 'separated' | 'wrong'>;
export const row = <T, const Rest extends Omit<InputRow<T>, keyof Rule<T>>>(
  rule: Rule<T>, rest: Rest,
): InputRow<T> & Rest => ({ ...rule, ...rest });

export const matching = (pattern: RegExp, expected: string): Rule<string> => ({
  expected,
  schema: v.pipe(v.string(), v.regex(pattern)),
});

export const oneOf = <const T extends string>(...values: T[]): Rule<T> => ({
  expected: `one of ${values.map(value => `"${value}"`).join(', ')}`,
  schema: v.picklist(values) as unknown as v.GenericSchema<string, T>,
});

export const number = (min: number, max: number, unit: string, whole = true): Rule<number> => ({
  expected: `a ${whole ? 'whole ' : ''}number from ${min} to ${max}${unit && ` (${unit})`}`,
  // To some readers of YAML 012 is 10, to others 12.
  wrong: text => (/^0\d/.test(text) ? `"${text}" starts with 0, which may mean an octal number` : undefined),
  schema: v.pipe(
    v.string(),
    v.regex(whole ? /^(0|[1-9]\d*)$/ : /^(0|[1-9]\d*)(\.\d+)?$/),
    v.transform(Number),
    v.minValue(min),
    v.maxValue(max),
  ),
});

export const boolean: Rule<boolean> = {
  expected: '"true" or "false"',
  schema: v.pipe(v.picklist(['true', 'false']), v.transform(value => value === 'true')) as unknown as v.GenericSchema<string, boolean>,
};

/** Commas, spaces and new lines separate. */
export const words = (text: string): string[] => text.split(/[\s,]+/).filter(word => word !== '');

/** How one of several values must look. */
export interface ItemForm {
  readonly pattern: RegExp;
  /** Of all of them, such as `subnet ids`. */
  readonly several: string;
  /** In words, such as `"subnet-" with 8 or 17 hexadecimal digits`. */
  readonly form: string;
}

/** Ids of EC2's resources. [EC2UG:resource-ids] */
export const idForm = (prefix: string, several: string): ItemForm => ({
  pattern: new RegExp(`^${prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`), several, form: `"${prefix}-" with 8 or 17 hexadecimal digits`,
});

export const list = ({ pattern, several, form }: ItemForm, min = 0, max = 50): Rule<string[]> => ({
  expected: `${min > 1 ? `${min} or more` : 'a list of'} different ${several}, each ${form}, separated by commas, spaces or new lines`,
  separated: 'words',
  wrong: text => {
    const items = words(text);
    return told(items.filter(item => !pattern.test(item)), 'is none', 'are none')
      ?? told(twice(items), 'is there twice', 'are there twice')
      ?? (items.length > max ? `${max} is the most` : undefined);
  },
  schema: v.pipe(
    v.string(),
    v.transform(words),
    v.array(v.pipe(v.string(), v.regex(pattern))),
    v.minLength(min),
    v.maxLength(max),
    v.check(items => twice(items).length === 0),
  ),
});

const twice = (items: readonly string[]): string[] => [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];

/** `"a" and "b" are none`; the first three of them, each as far as it can be recognized. */
function told(items: readonly string[], isSo: string, areSo: string): string | undefined {
  if (items.length === 0) return undefined;
  const shown = items.slice(0, 3).map(item => `"${item.length > 80 ? `${item.slice(0, 77)}…` : item}"`).join(', ');
  return `${shown}${items.length > 3 ? ' and others' : ''} ${items.length === 1 ? isSo : areSo}`;
}

export const pem = (what: string): Rule<string> => ({
  expected: `${what} as PEM ("-----BEGIN …")`,
  schema: v.pipe(v.string(), v.includes('-----BEGIN '), v.maxLength(64 * 1024)),
});

/** The SHA-256 of a certificate, as openssl and browsers show it, or without colons; comes out as `AA:BB:…`. */
export const fingerprint: Rule<string> = {
  expected: 'a SHA-256, 64 hexadecimal digits with or without colons',
  schema: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{2}(:?[0-9a-f]{2}){31}$/i),
    v.transform(text => text.replaceAll(':', '').toUpperCase().match(/../g)!.join(':')),
  ),
};

/** An alias may come to mean another key, a cluster's CA may not. */
export const keyArn = matching(
  /^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/(mrk-[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
  'a key\'s ARN, not an alias, such as "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"',
);

/** What SSM takes as KeyId [botocore PutParameter]; AWS's own key needs no input. */
export const keyReference = matching(
  /^(arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/[\w-]+|(arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:)?alias\/(?!aws\/)[\w/-]{1,250})$/,
  'a key\'s ARN or an alias of this account and region, such as "alias/safe-storage-parameters"',
);

/* `cloudhsm-cli` takes what begins with a dash for an option, and PutParameter refuses a value with `{{` [botocore]. */
export const adminPassword = matching(
  /^(?!-|.*\{\{)[\x21\x23-\x26\x28-\x39\x3b-\x5b\x5d-\x7e]{8,32}$/,
  '8 to 32 printable ASCII characters without ":", spaces, quotes, backslashes or "{{", not starting with "-"',
);

export const anything: Rule<string> = { expected: 'a text', schema: v.string() };

/** Each once, in the order in which AWS lets them happen, whatever the order in which they are given. */
export const phaseList: Rule<PhaseName[]> = {
  expected: `phases out of ${phaseNames.join(', ')}`,
  separated: 'words',
  schema: v.pipe(
    v.string(),
    v.transform(words),
    v.array(v.picklist(phaseNames)),
    v.minLength(1),
    v.transform(given => phaseNames.filter(name => given.includes(name))),
  ),
};

const workflowOfDuty = `(${duties.join('|')})=[\\w.-]+`;

export const workflowNames = matching(new RegExp(`^${workflowOfDuty}([\\s,]+${workflowOfDuty})*$`),
  `DUTY=NAME, … of ${duties.join(', ')}`);

const tagLine = /^(?![aA][wW][sS]:|safe-storage)[\p{L}\p{Z}\p{N}_.:/+\-@]{1,128}=[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;

const linesOf = (text: string): string[] => text.split('\n').map(line => line.trim()).filter(line => line !== '');
const keyOf = (line: string): string => line.slice(0, line.indexOf('='));

const MOST_TAGS = 45;

export const tagLines: Rule<Record<string, string>> = {
  expected: 'KEY=VALUE, one a line, keys of 1 to 128 and values of up to 256 characters, letters, digits, spaces and _.:/=+-@, each key '
    + 'once, none starting with "aws:" (in any case) or "safe-storage"',
  separated: 'lines',
  wrong: text => {
    const lines = linesOf(text);
    return told(lines.filter(line => !tagLine.test(line)), 'is none', 'are none')
      ?? told(twice(lines.map(keyOf)), 'is there twice', 'are there twice')
      ?? (lines.length > MOST_TAGS ? `${MOST_TAGS} is the most` : undefined);
  },
  schema: v.pipe(
    v.string(),
    v.transform(linesOf),
    v.array(v.pipe(v.string(), v.regex(tagLine))),
    v.maxLength(MOST_TAGS),
    v.check(lines => twice(lines.map(keyOf)).length === 0),
    v.transform(lines => Object.fromEntries(lines.map(line => [keyOf(line), line.slice(line.indexOf('=') + 1)]))),
  ),
};

/** Name, partial ARN or ARN of a function, each with or without a version or an alias [botocore GetFunctionConfiguration FunctionName]. */
const functionForms = new RegExp(`^${[
  '(?:(?:arn:(?<partition>aws[a-z-]*):lambda:(?<region>[a-z]{2,}(?:-[a-z]+)+-\\d{1,2}):)?(?<account>\\d{12}):function:)?',
  '(?<resource>[\\w-]{1,64}(?::(?:\\$LATEST|[\\w-]{1,128}))?)',
].join('')}$`);

/** What the name of a function says; its resource is what a policy has to name: the name, with the version or alias that is asked for. */
export interface FunctionName {
  readonly partition?: string;
  readonly region?: string;
  readonly account?: string;
  readonly resource: string;
}

/** Nothing where it is no name of a function. */
export const readFunctionName = (text: string): FunctionName | undefined =>
  functionForms.exec(text)?.groups as FunctionName | undefined;

const instanceId = idForm('i', 'instance ids');

export const workerRule: Rule<WorkerKind> = {
  expected: `"ephemeral", "runner", an instance id (${instanceId.form}) or lambda: with the name or ARN of a function`,
  schema: v.pipe(
    v.string(),
    v.check(text => /^(ephemeral|runner)$/.test(text) || instanceId.pattern.test(text)
      || (text.startsWith('lambda:') && readFunctionName(text.slice('lambda:'.length)) !== undefined)),
    v.transform((text): WorkerKind => {
      if (text.startsWith('i-')) return { kind: 'instance', instanceId: text };
      if (text.startsWith('lambda:')) return { kind: 'lambda', functionName: text.slice('lambda:'.length) };
      return { kind: text as 'ephemeral' | 'runner' };
    }),
  ),
};
