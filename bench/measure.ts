/** Something that is measured again and again: each call does it once and says how many milliseconds it took. */
export type Measurement = () => Promise<number>;

/**
 * Medians by name. Each round takes every measurement once, so that what else the machine does befalls all of them alike; a
 * round before, which does not count, warms caches.
 */
export async function medians(rounds: number, measurements: ReadonlyMap<string, Measurement>): Promise<Map<string, number>> {
  const taken = new Map([...measurements.keys()].map((name): [string, number[]] => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, measure] of measurements) {
      const milliseconds = await measure();
      if (round > 0) taken.get(name)!.push(milliseconds);
    }
  }
  return new Map([...taken].map(([name, values]) => [name, median(values)]));
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Prints a table in Markdown, as docs/benchmarks.md shows it. */
export function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log([head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n'));
}

export const whole = (value: number): string => value.toFixed(0);
export const times = (ratio: number): string => `${ratio.toFixed(1)} ×`;
