import type { RunReport } from '../../runReport';
import { html } from '../parts/escape';
import type { Section } from '../parts/section';
import { table } from '../parts/table';
import { plural, utc } from '../parts/words';

const columns = [{ title: 'Time' }, { title: 'What' }, { title: 'Of what' }];

/** What each phase found, made and checked, line by line. */
export function eventsSection({ phases }: RunReport): Section | undefined {
  const busy = phases.filter(({ notes }) => notes.length > 0);
  if (busy.length === 0) return undefined;
  return {
    id: 'events',
    title: 'Events',
    content: [
      html`<p>Times are UTC; the day is that of the phase’s beginning.</p>`,
      busy.map(({ phase, begun, notes }) => [
        html`<h3>${phase} <span class="remark">${utc(begun).slice(0, 10)}, ${plural(notes.length, 'line')}</span></h3>`,
        table('events', columns, notes.map(({ at, kind, text }) => ({ className: kind, cells: [utc(at).slice(11), kind, text] }))),
      ]),
    ],
  };
}
