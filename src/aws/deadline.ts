import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clock } from '../clock';

/** When the wait that is under way is over, by the run's clock. */
const deadlines = new AsyncLocalStorage<number>();

/** Does `work`, whose calls of AWS end with the wait that they are part of, at `deadline`: milliseconds since the epoch. */
export const endingBy = <T>(deadline: number, work: () => Promise<T>): Promise<T> => deadlines.run(deadline, work);

/** Milliseconds that the wait under way goes on; endless outside of waits. */
export const timeLeft = (clock: Clock): number => Math.max((deadlines.getStore() ?? Infinity) - clock.now(), 0);
