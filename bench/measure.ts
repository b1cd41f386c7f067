/** Something that is measured again and again: each call does it once and says how many milliseconds it took. */
export type Measurement = () => Promise<number>;

/**
 * Medians of so many rounds, each of which takes every measurement once: what else the machine does meanwhile befalls all
 * of them alike. A round before, which does not count, warms caches.
 */
export async function medians<Name extends string>(rounds: number, measurements: Readonly<Record<Name, Measurement>>): Promise<Record<Name, number>> {
  const names = Object.keys(measurements) as Name[];
  const taken = new Map<Name, number[]>(names.map(name => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const milliseconds = await measurements[name]();
      if (round > 0) taken.get(name)!.push(milliseconds);
    }
  }
  return Object.fromEntries([...taken].map(([name, values]) => [name, median(values)])) as Record<Name, number>;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Prints rows under their heads, as Markdown, for docs/benchmarks.md. */
export function print(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  console.log([line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n'));
}

export const whole = (milliseconds: number): string => milliseconds.toFixed(0);
export const times = (ratio: number): string => `${ratio.toFixed(1)} ×`;
