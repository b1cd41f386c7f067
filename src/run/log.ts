import type { Clock } from '../clock';
import { type Finding, type Severity, runbookPage } from './finding';
import type { Note } from './note';
import type { RunRecord } from './record';

/** The log of a run: one calm line for each thing that was found, made or awaited, with the time since the start. */
export interface Log {
  /** It was there already. */
  found(text: string): void;
  /** We made it, or changed it. */
  made(text: string): void;
  /** A phase would do it, or it would cost so much; completes "would …". */
  would(text: string): void;
  /** It is awaited; completes "waiting …". */
  waiting(text: string): void;
  /** A check that came out well. */
  checked(text: string): void;
  /** Something that the reader should know and may have to do something about. */
  warn(text: string): void;
  /** What an examination has found, with its remedy and the runbook's page. */
  finding(finding: Finding): void;
  /** What has to be in the log in full; folded where the log can. */
  folded(title: string, lines: readonly string[]): void;
}

/** Where lines and warnings go: a terminal, or GitHub's log with its annotations. */
export interface Sink {
  line(text: string): void;
  /**
   * @param time since the start, as `h:mm:ss`
   * @param severity of what an examination has found
   */
  warning(text: string, time: string, severity?: Severity): void;
  folded(title: string, lines: readonly string[]): void;
}

/** @param record keeps all but the waiting and what would be, for the report */
export function logTo(sink: Sink, clock: Clock, record: RunRecord): Log {
  const begun = clock.now();
  const time = () => elapsed(clock.now() - begun);
  const line = (verb: string, text: string) => sink.line(`${time()}  ${verb.padEnd(8)} ${text}`);
  const keep = (kind: Note['kind'], text: string) => record.notes.push({ at: clock.now(), kind, text });
  const lineKept = (kind: Note['kind']) => (text: string) => {
    line(kind, text);
    keep(kind, text);
  };
  const found = lineKept('found');
  return {
    // What has just been made or found is found again by each further look at it.
    found: text => record.notes.some(note => (note.kind === 'found' || note.kind === 'made') && note.text === text) || found(text),
    made: lineKept('made'),
    would: text => line('would', text),
    waiting: text => line('waiting', text),
    checked: lineKept('checked'),
    warn: text => {
      sink.warning(text, time());
      keep('warning', text);
    },
    finding: ({ severity, what, remedy, runbook }) => {
      const text = [what, remedy, runbook && runbookPage(runbook)].filter(Boolean).join(' ');
      sink.warning(text, time(), severity);
      keep('warning', `${severity}: ${text}`);
    },
    folded: (title, lines) => sink.folded(title, lines),
  };
}

/** Milliseconds as `h:mm:ss`. */
export function elapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
