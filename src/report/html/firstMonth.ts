import { type Cost, dollars, hoursPerMonth, total } from '../../run/prices';
import { type Html, html } from './escape';

/** Sizes in the units of the viewBox, which are pixels at full size: one for where there is room, one for a telephone. */
const plots = {
  wide: { width: 640, height: 220, left: 56, right: 16, top: 10, bottom: 26 },
  tall: { width: 328, height: 190, left: 50, right: 12, top: 10, bottom: 26 },
} as const;

const days = hoursPerMonth / 24;

/** How the bill grows over the first month, one band a line, the dearest at the bottom; those of less than a hundredth are one. */
export function firstMonth(costs: readonly Cost[]): Html {
  const bands = bandsOf(costs);
  const legend = bands.map(({ name, amount }, index) =>
    html`<li><svg class="swatch" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
    <rect class="band-${index}" width="10" height="10" rx="2"/></svg>${name} <span class="remark">${dollars(amount)}</span></li>`);
  return html`<figure class="month">
    <figcaption>The first month, without changes: ${dollars(total(costs))} after ${Math.round(days)} days</figcaption>
    <div class="wide">${draw('wide', bands)}</div><div class="tall">${draw('tall', bands)}</div>
    <ul class="legend">${legend.reverse()}</ul></figure>`;
}

interface Band {
  readonly name: string;
  readonly amount: number;
}

const names: Readonly<Record<Cost['of'], string>> = { hsms: 'HSMs', key: 'KMS key', storage: 'FSx storage', throughput: 'FSx throughput' };

function bandsOf(costs: readonly Cost[]): Band[] {
  const isVisible = (cost: Cost) => cost.monthly >= total(costs) / 100;
  const small = costs.filter(cost => !isVisible(cost));
  return [
    ...costs.filter(isVisible).sort((one, other) => other.monthly - one.monthly).map(cost => ({
      name: names[cost.of], amount: cost.monthly,
    })),
    ...small.length === 0 ? [] : [{ name: small.map(cost => names[cost.of]).join(', '), amount: total(small) }],
  ];
}

function draw(form: keyof typeof plots, bands: readonly Band[]): Html {
  const { width, height, left, right, top, bottom } = plots[form];
  const sum = bands.reduce((all, { amount }) => all + amount, 0);
  const most = roundUp(sum);
  const x = (day: number) => round(left + (day / days) * (width - left - right));
  const y = (amount: number) => round(height - bottom - (amount / most) * (height - top - bottom));
  const lowerEdge = (index: number) => bands.slice(0, index).reduce((all, { amount }) => all + amount, 0);
  const band = (index: number) => `M${x(0)} ${y(0)}L${x(days)} ${y(lowerEdge(index + 1))}V${y(lowerEdge(index))}Z`;
  const line = (amount: number) => html`<line class="grid" x1="${left}" x2="${x(days)}" y1="${y(amount)}" y2="${y(amount)}"/>
    <text x="${left - 8}" y="${y(amount) + 4}" text-anchor="end">$${amount.toLocaleString('en-US')}</text>`;
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="month-${form}">
    <title id="month-${form}">The bill grows evenly to ${dollars(sum)} after ${Math.round(days)} days.</title>
    ${[0, 0.25, 0.5, 0.75, 1].map(part => line(part * most))}
    ${bands.map((_, index) => html`<path class="band-${index}" d="${band(index)}"/>`)}
    ${[0, 7, 14, 21, 28].map(day => html`<text x="${x(day)}" y="${height - 8}" text-anchor="middle">day ${day}</text>`)}
    </svg>`;
}

/** The next 1, 2, 3, 4, 6 or 8 times a power of ten. */
function roundUp(amount: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(amount, 1)));
  return [1, 2, 3, 4, 6, 8, 10].map(factor => factor * power).find(rounded => rounded >= amount)!;
}

const round = (value: number): number => Math.round(value * 10) / 10;
