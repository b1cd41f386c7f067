import { type Clock, systemClock } from './clock';

/**
 * Somebody cancels the workflow: the runner sends SIGINT, SIGTERM after 7.5 seconds, and kills after 2.5 more
 * [actions/runner ProcessInvoker.cs]. Waits end at once, and nothing more is made; what runs on a worker has its own end, for which
 * the job's last step waits before it ends the worker.
 */
export class Cancellation {
  /** Which signal it was. */
  by: NodeJS.Signals | undefined;
  private readonly controller = new AbortController();
  readonly signal: AbortSignal = this.controller.signal;
  /** The system's, but nobody sleeps on when it is cancelled. */
  readonly clock: Clock = {
    ...systemClock,
    sleep: async (ms, signal) => systemClock.sleep(ms, signal === undefined ? this.signal : AbortSignal.any([signal, this.signal])),
  };

  constructor() {
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
      process.on(name, () => {
        this.by ??= name;
        this.controller.abort();
      });
    }
  }

  /** Rejects at once when it is cancelled, whatever becomes of the work. */
  async orCancelled<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, new Promise<never>((_, reject) => {
      const end = () => reject(this.signal.reason as Error);
      if (this.signal.aborted) end();
      this.signal.addEventListener('abort', end);
    })]);
  }
}
