import type { Invocation } from './invocation';

/** A command as it was sent. Times are milliseconds since the epoch. */
export interface Command {
  readonly id: string;
  readonly documentName: string;
  /** As sent: whoever may list commands can read it. [SSM23:running-commands; AGENT] */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  readonly comment: string;
  readonly sentAt: number;
  /** When it is given up, whether delivered or not. */
  readonly expiresAt: number;
  readonly timeoutSeconds: number;
  readonly invocations: readonly Invocation[];
}
