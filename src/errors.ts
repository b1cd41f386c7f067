import { sentence } from './words';

/** An error that says what to do about it. */
abstract class ErrorWithRemedy extends Error {
  /** What to do about it, as one or more sentences. */
  readonly remedy?: string;

  constructor(message: string, options: { remedy?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.remedy = options.remedy;
  }
}

/**
 * A mistake that the reader can fix: an input, a permission, a missing resource. Shown without a stack trace.
 */
export class ConfigurationError extends ErrorWithRemedy {
  override readonly name = 'ConfigurationError';
}

/**
 * Something went wrong on the way, at AWS or with us: what was tried, what came back, and what the next run will do.
 */
export class ProvisioningError extends ErrorWithRemedy {
  override readonly name = 'ProvisioningError';
}

/** Not an error: what was asked for has been started and a later run goes on (`wait: false`, or a step for a person). */
export class Pending extends Error {
  override readonly name = 'Pending';
  /** What the reader does next, as one or more sentences; running the same again, where this is absent. */
  readonly next?: string;

  constructor(message: string, { next }: { next?: string } = {}) {
    super(message);
    this.next = next;
  }
}

/** The parts of an AWS SDK error that help a reader; our clients add `operation` (`kms:CreateKey`) and `advice` (aws/refusals.ts). */
interface AwsError extends Error {
  readonly operation?: string;
  readonly advice?: string;
  readonly $metadata?: { readonly requestId?: string; readonly httpStatusCode?: number };
}

/** What is said of one error of a chain of causes, and what helps, where that is known. */
interface Told {
  readonly said: string;
  readonly remedy?: string;
}

/** An error and its causes; only the first remedy is one: what a phase says of its case is better than what the table says of all. */
function chain(error: unknown): Told[] {
  if (error instanceof Pending) return [{ said: `Waiting for ${sentence(error.message)}` }];
  const told: Told[] = [];
  for (let cause = error; cause instanceof Error && told.length < 5; cause = cause.cause) {
    const { operation, advice, $metadata } = cause as AwsError;
    // Where nobody answered, there is no status.
    const answered = $metadata?.httpStatusCode === undefined ? '' : ` answered ${cause.name}`;
    const origin = operation === undefined ? '' : `${operation}${answered}: `;
    const request = $metadata?.requestId === undefined ? '' : ` (request id ${$metadata.requestId})`;
    const own = (cause as { remedy?: string }).remedy;
    const isHelped = told.some(({ remedy }) => remedy !== undefined);
    told.push({ said: `${origin}${cause.message || cause.name}${request}`, remedy: own ?? (isHelped ? undefined : advice) });
  }
  return told;
}

/** An error in lines for people: message, AWS's answer with its request id, remedy, causes. Never a stack trace. */
export function explain(error: unknown): string {
  const lines = chain(error).flatMap(({ said, remedy }, depth) => [`${depth === 0 ? '' : 'Cause: '}${said}`, remedy ?? []].flat());
  const { meanwhile } = (error ?? {}) as { meanwhile?: string };
  return lines.length > 0 ? [...lines, meanwhile ?? []].flat().join('\n') : String(error);
}

/** Has `explain` say what goes on costing money, if anything does, while the run has stopped. */
export function costsMeanwhile(error: unknown, meanwhile: string | undefined): void {
  if (error instanceof Error && meanwhile !== undefined) Object.assign(error, { meanwhile });
}

/** The same as a finding has it: what happened, on one line, and what helps, if somebody knows. */
export function toldOf(error: Error): { readonly what: string; readonly remedy?: string } {
  const told = chain(error);
  return { what: told[0]!.said.replace(/\s*\n\s*/g, ' '), remedy: told.find(({ remedy }) => remedy !== undefined)?.remedy };
}

/** Whether AWS has refused a call because a policy does not allow it. */
export function isDenied(error: unknown): error is AwsError & { readonly operation: string } {
  const { name, operation } = error as AwsError;
  return operation !== undefined && /^(AccessDenied|UnauthorizedOperation|CloudHsmAccessDenied)/.test(name);
}
