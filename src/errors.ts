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
 * A mistake that the reader can mend: an input, a permission, a missing resource. Shown without a stack trace.
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
}

/** The parts of an AWS SDK error that help a reader; our clients add `operation` (`kms:CreateKey`) and `advice` (aws/refusals.ts). */
interface AwsError extends Error {
  readonly operation?: string;
  readonly advice?: string;
  readonly $metadata?: { readonly requestId?: string; readonly httpStatusCode?: number };
}

/** An error in lines for people: message, AWS's answer with its request id, causes, remedy. Never a stack trace. */
export function explain(error: unknown): string {
  const lines: string[] = [];
  let isHelped = false;
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    const { operation, advice, $metadata } = cause as AwsError;
    // Where nobody answered, there is no status.
    const answered = $metadata?.httpStatusCode === undefined ? '' : ` answered ${cause.name}`;
    const origin = operation === undefined ? '' : `${operation}${answered}: `;
    const request = $metadata?.requestId === undefined ? '' : ` (request id ${$metadata.requestId})`;
    lines.push(`${depth === 0 ? '' : 'Cause: '}${origin}${cause.message || cause.name}${request}`);
    const own = (cause as { remedy?: string }).remedy;
    // What a phase says of its case is better than what the table of refusals says of all of them.
    const remedy: string | undefined = own ?? (isHelped ? undefined : advice);
    isHelped ||= remedy !== undefined;
    if (remedy !== undefined) lines.push(remedy);
  }
  return lines.length > 0 ? lines.join('\n') : String(error);
}

/** Whether AWS has refused a call because a policy does not allow it. */
export function isDenied(error: unknown): error is AwsError & { readonly operation: string } {
  const { name, operation } = error as AwsError;
  return operation !== undefined && /^(AccessDenied|UnauthorizedOperation|CloudHsmAccessDenied)/.test(name);
}
