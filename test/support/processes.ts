import { readFileSync } from 'node:fs';

/** Looks at the processes below this one, again and again, as anybody on a runner could. */
export interface Watch {
  /** Arguments and environment of every process that was seen, each once. */
  readonly seen: ReadonlyMap<string, { readonly argv: string; readonly environment: string }>;
  end(): void;
}

/** @param every milliseconds from one look to the next */
export function watchProcesses(every = 5): Watch {
  const seen = new Map<string, { argv: string; environment: string }>();
  const look = (pid: number): void => {
    for (const child of read(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean).map(Number)) {
      const argv = read(`/proc/${child}/cmdline`).replaceAll('\0', ' ').trim();
      // Between fork and exec a process is still a copy of its parent; it is seen again under its own name.
      if (argv !== '') seen.set(`${child} ${argv}`, { argv, environment: read(`/proc/${child}/environ`).replaceAll('\0', '\n') });
      look(child);
    }
  };
  const timer = setInterval(() => look(process.pid), every);
  return { seen, end: () => clearInterval(timer) };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return ''; // it has ended meanwhile
  }
}
