import { type Html, html } from './escape';

/** A line of text in a box; identifiers are set in a typewriter face. */
export interface Line {
  readonly text: string;
  readonly id?: boolean;
}

/** A thing of the picture; dashed when it is not there. */
export interface Thing {
  readonly there: boolean;
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Widths of a character at the style sheet's 12.5 units: of a typewriter face exactly, of others on the broad side. */
const characterWidth = { id: 7.6, text: 6.6 };

/** Boxes and arrows as SVG, in units that are pixels at full size. */
export class Drawing {
  private readonly frames: Html[] = [];
  private readonly parts: Html[] = [];

  constructor(private readonly title: string, private readonly description: string) {}

  /** A dashed frame with a caption, behind everything else. */
  frame(x: number, y: number, width: number, height: number, caption: string): void {
    this.frames.push(html`<g class="frame">${rectangle(x, y, width, height, 8)}<text x="${x + 12}" y="${y + 21}">${caption}</text></g>`);
  }

  box(x: number, y: number, width: number, height: number, { there, title, lines }: Thing): void {
    this.parts.push(html`<g class="box${there ? '' : ' absent'}">
      ${rectangle(x, y, width, height, 5)}<text class="name" x="${x + 12}" y="${y + 22}">${title}</text>
      ${lines.map((line, index) => text(line, x + 12, y + 41 + index * 18, width - 24))}</g>`);
  }

  /** A small box without a title. */
  chip(x: number, y: number, width: number, height: number, lines: readonly Line[]): void {
    this.parts.push(html`<g class="chip">
      ${rectangle(x, y, width, height, 4)}
      ${lines.map((line, index) => text(line, x + 9, y + 18 + index * 17, width - 18))}</g>`);
  }

  caption(x: number, y: number, words: string): void {
    this.parts.push(html`<text x="${x}" y="${y}">${words}</text>`);
  }

  /** Straight down; the label stands beside its middle. */
  arrow(x: number, from: number, to: number, label: string, there: boolean): void {
    const head = `M${x - 4} ${to - 8}L${x} ${to - 1}L${x + 4} ${to - 8}`;
    this.parts.push(html`<g class="arrow${there ? '' : ' absent'}"><path d="M${x} ${from}V${to}${head}"/>
      <text x="${x - 10}" y="${(from + to) / 2 + 3}" text-anchor="end">${label}</text></g>`);
  }

  render(width: number, height: number): Html {
    return html`<svg class="drawing" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="drawing-title drawing-description">
      <title id="drawing-title">${this.title}</title><desc id="drawing-description">${this.description}</desc>
      ${this.frames}
      ${this.parts}
      </svg>`;
  }
}

/** Half a unit further in, so that its line falls on whole pixels. */
const rectangle = (x: number, y: number, width: number, height: number, radius: number): Html =>
  html`<rect x="${x + 0.5}" y="${y + 0.5}" width="${width - 1}" height="${height - 1}" rx="${radius}"/>`;

/** What does not fit loses its middle: both ends of an identifier tell it from others. */
function text({ text: words, id = false }: Line, x: number, y: number, room: number): Html {
  const most = Math.floor(room / characterWidth[id ? 'id' : 'text']);
  const half = Math.floor((most - 1) / 2);
  const shown = words.length <= most ? words : `${words.slice(0, most - 1 - half)}…${words.slice(words.length - half)}`;
  return html`<text class="${id ? 'id' : ''}" x="${x}" y="${y}">${shown}</text>`;
}
