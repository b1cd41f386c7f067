import { CronExpressionParser } from 'cron-parser';

/* What GitHub takes is less than what the library does [GHDOCS:events-that-trigger-workflows]. */

const word = /([\d*/,-]|\b[a-z]{3}\b)+/.source;
const fiveFields = new RegExp(`^${word}( ${word}){4}$`, 'i');
/** Of minutes, hours, days, months and days of the week, steps among them. */
const largest = [59, 23, 31, 12, 6];
/** Milliseconds between two runs, at least. */
const shortest = 5 * 60_000;

/** Whether GitHub runs a workflow at these times, which are in UTC. */
export function isSchedule(text: string): boolean {
  const numbers = (field: string) => (field.match(/\d+/g) ?? []).map(Number);
  const isInRange = text.split(' ').every((field, index) => numbers(field).every(number => number <= (largest[index] ?? 0)));
  if (!fiveFields.test(text) || !isInRange) return false;
  try {
    const times = CronExpressionParser.parse(text, { tz: 'UTC', currentDate: new Date(0) }).take(60).map(time => time.getTime());
    return times.every((time, index) => index === 0 || time - times[index - 1]! >= shortest);
  } catch {
    return false;
  }
}
