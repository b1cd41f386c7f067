import { durations } from '../aws/durations';
import { limitOf, waitFor } from '../aws/wait';
import type { Run } from '../run/run';
import { isoTime } from '../words';

/**
 * Where nobody can list the scripts that were sent: waits until the last of a run that died must have ended.
 * @param since when that run could send the first one; for `answerOfHsms` it sends another where one did not do
 * @param longest minutes that one may take
 */
export async function outlast(run: Run, since: number, longest: number): Promise<void> {
  const minutes = limitOf(run, durations.answerOfHsms) + longest + 1;
  const end = since + minutes * 60_000;
  await waitFor(run, {
    what: 'a script of a run that died to have ended',
    duration: durations.workerCommand,
    look: async () => Promise.resolve(run.clock.now()),
    until: now => now >= end,
    show: () => `by ${isoTime(end)}`,
    alwaysWait: true,
    limit: minutes + 1,
  });
}
