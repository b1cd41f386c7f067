import type { RunReport } from '../../runReport';
import { type Content, type Html, html } from '../parts/escape';
import type { Section } from '../parts/section';
import { span, took, utc } from '../parts/words';

/** Phases and, below each, its waits, to scale: a table whose second column is the chart. */
export function timelineSection(report: RunReport): Section | undefined {
  if (took(report) === 0) return undefined;
  const scale = new Scale(Date.parse(report.phases[0]!.begun), took(report));
  const rows = report.phases.flatMap(({ phase, status, begun, ended, waits }) => [
    scale.row('phase', html`${phase}${status !== 'complete' && html` <em>${status}</em>`}`, begun, ended, status),
    ...waits.map(({ what, from, to }) => scale.row('wait', what, from, to, 'waited')),
  ]);
  const waited = report.phases.flatMap(({ waits }) => waits).reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0);
  return {
    id: 'timeline',
    title: 'Timeline',
    content: html`<p>${span(took(report))} in all, of which ${span(waited)} were spent waiting for AWS.
      Bars are to scale; the lighter ones are waits within a phase.</p>
      <table class="timeline" role="table"><thead role="rowgroup"><tr role="row">
      <th scope="col" role="columnheader">Phase and waits</th>${scale.axis()}
      <th scope="col" role="columnheader" class="number after">After</th><th scope="col" role="columnheader" class="number">Took</th>
      </tr></thead>
      <tbody role="rowgroup">
      ${rows}</tbody></table>`,
  };
}

/** Seconds between two ticks; the first that leaves few enough of them is taken. */
const tickSteps = [1, 5, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400, 172_800, 604_800, 2_592_000];
const mostTicks = 5;
/** Per cent of the width below which a bar would not be seen. */
const thinnest = 0.5;

/** Turns times into places on the axis, in per cent. */
class Scale {
  private readonly ticks: readonly number[];

  /** @param whole milliseconds from the left end to the right */
  constructor(private readonly begun: number, private readonly whole: number) {
    const step = (tickSteps.find(seconds => whole / 1000 / seconds <= mostTicks) ?? Math.ceil(whole / 1000 / mostTicks)) * 1000;
    this.ticks = Array.from({ length: Math.floor(whole / step) + 1 }, (_, index) => index * step);
  }

  /** @param kind how its bar is painted: a status, or `waited` */
  row(className: 'phase' | 'wait', title: Content, from: string, to: string, kind: string): Html {
    const [begun, ended] = [Date.parse(from) - this.begun, Date.parse(to) - this.begun];
    return html`<tr class="${className}" role="row"><th scope="row" role="rowheader">${title}</th>
      <td class="track" role="cell" aria-hidden="true">${this.bar(begun, ended, kind, className === 'phase' ? 12 : 6)}</td>
      <td class="number after" role="cell" title="${utc(from)} UTC">${clockTime(begun)}</td>
      <td class="number" role="cell">${span(ended - begun)}</td></tr>
      `;
  }

  axis(): Html {
    const labels = this.ticks.map(tick => html`<span style="left:${this.percent(tick)}%">${clockTime(tick)}</span>`);
    return html`<td class="track axis" role="cell" aria-hidden="true">${labels}</td>`;
  }

  private bar(begun: number, ended: number, kind: string, thickness: number): Html {
    const left = Math.min(this.percent(begun), 100 - thinnest);
    const width = Math.max(this.percent(ended) - left, thinnest);
    return html`<svg width="100%" height="100%" focusable="false">
      ${this.ticks.map(tick => html`<line class="tick" x1="${this.percent(tick)}%" x2="${this.percent(tick)}%" y1="0" y2="100%"/>`)}
      <rect class="bar ${kind}" x="${left}%" width="${width}%" y="50%" height="${thickness}" rx="1.5"
        transform="translate(0 ${-thickness / 2})"/>
      </svg>`;
  }

  private percent(ms: number): number {
    return Math.round((ms / this.whole) * 10_000) / 100;
  }
}

/** `1:05` hours and minutes, or seconds where there are no minutes. */
function clockTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  if (seconds > 0 && seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 3600)}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}`;
}
