import type { RunReport } from '../runReport';
import { html } from './escape';
import { plural, utc } from './words';
import type { Section } from './section';

/** What each phase found, made and checked, line by line. */
export function eventsSection({ phases }: RunReport): Section | undefined {
  const busy = phases.filter(({ notes }) => notes.length > 0);
  if (busy.length === 0) return undefined;
  return {
    id: 'events',
    title: 'Course of events',
    content: [
      html`<p>Times are UTC; the day is that of the phase’s beginning.</p>`,
      busy.map(({ phase, begun, notes }) => html`<h3>${phase} <span class="remark">${utc(begun).slice(0, 10)}, ${plural(notes.length, 'line')}</span></h3>
<table class="events"><thead><tr><th scope="col">Time</th><th scope="col">What</th><th scope="col">Of what</th></tr></thead><tbody>
${notes.map(({ at, kind, text }) => html`<tr class="${kind}"><td class="number">${utc(at).slice(11)}</td><td>${kind}</td><td>${text}</td></tr>
`)}</tbody></table>`),
    ],
  };
}
