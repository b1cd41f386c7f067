import type { RunReport } from '../runReport';
import { type Html, html } from './escape';
import type { Section } from './section';
import { span, took, utc } from './words';

/** Phases and, below each, its waits, to scale: a table whose third column is the chart. */
export function timelineSection(report: RunReport): Section {
  const scale = new Scale(Date.parse(report.phases[0]!.begun), took(report));
  const rows = report.phases.map(({ phase, status, begun, ended, waits }) => html`<tr class="phase">
<th scope="row">${phase}${status === 'complete' ? '' : html` <em>${status}</em>`}</th>${scale.bar(begun, ended, status)}${scale.times(begun, ended)}</tr>
${waits.map(wait => html`<tr class="wait"><th scope="row">${wait.what}</th>${scale.bar(wait.from, wait.to, 'wait')}${scale.times(wait.from, wait.to)}</tr>
`)}`);
  const waited = report.phases.flatMap(({ waits }) => waits).reduce((sum, wait) => sum + Date.parse(wait.to) - Date.parse(wait.from), 0);
  return {
    id: 'timeline',
    title: 'Timeline',
    content: html`<p>${span(took(report))} in all, of which ${span(waited)} were spent waiting for AWS. Bars are to scale; the lighter ones are waits within a phase.</p>
<table class="timeline"><thead><tr><th scope="col">Phase and waits</th>${scale.axis()}<th scope="col" class="number">After</th><th scope="col" class="number">Took</th></tr></thead>
<tbody>
${rows}</tbody></table>`,
  };
}

/** Seconds between two ticks; the first that leaves few enough of them is taken. */
const tickSteps = [1, 5, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400, 172_800, 604_800, 2_592_000];
const mostTicks = 5;

/** Turns times into places on the axis, in per cent. */
class Scale {
  private readonly ticks: readonly number[];

  /** @param whole milliseconds from the left end to the right */
  constructor(private readonly begun: number, private readonly whole: number) {
    const step = (tickSteps.find(seconds => whole / 1000 / seconds <= mostTicks) ?? Math.ceil(whole / 1000 / mostTicks)) * 1000;
    this.ticks = Array.from({ length: Math.floor(whole / step) + 1 }, (_, index) => index * step);
  }

  bar(from: string, to: string, kind: string): Html {
    const left = this.percent(Date.parse(from) - this.begun);
    const width = Math.max(this.percent(Date.parse(to) - this.begun) - left, 0.25);
    return html`<td class="track" aria-hidden="true"><svg width="100%" height="26" focusable="false">${this.ticks.map(tick => html`<line class="tick" x1="${this.percent(tick)}%" x2="${this.percent(tick)}%" y1="0" y2="26"/>`)}<rect class="bar ${kind}" x="${Math.min(left, 99.75)}%" width="${width}%" y="${kind === 'wait' ? 10 : 7}" height="${kind === 'wait' ? 6 : 12}" rx="1.5"/></svg></td>`;
  }

  axis(): Html {
    return html`<td class="track axis" aria-hidden="true">${this.ticks.map(tick => html`<span style="left:${this.percent(tick)}%">${clockTime(tick)}</span>`)}</td>`;
  }

  times(from: string, to: string): Html {
    return html`<td class="number after" title="${utc(from)} UTC">${clockTime(Date.parse(from) - this.begun)}</td><td class="number">${span(Date.parse(to) - Date.parse(from))}</td>`;
  }

  private percent(ms: number): number {
    return this.whole === 0 ? 0 : Math.round((ms / this.whole) * 10_000) / 100;
  }
}

/** `1:05` hours and minutes, or seconds where there are no minutes. */
function clockTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  if (seconds > 0 && seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 3600)}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}`;
}
