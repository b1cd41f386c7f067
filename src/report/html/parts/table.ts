import { type Content, type Html, html } from './escape';

/** A column by its title; figures stand to the right. */
export interface Column {
  readonly title: string;
  readonly figures?: boolean;
}

/** A row whose first cell is its header. */
export interface Row {
  readonly className?: string;
  readonly cells: readonly Content[];
}

/**
 * A table that becomes a list of rows where it is narrow. A browser forgets that a table is one when its display is changed,
 * hence the roles.
 * @param className tells the style sheet how the cells of a row are arranged then
 */
export function table(className: string, columns: readonly Column[], rows: readonly Row[], foot: readonly Row[] = []): Html {
  const figures = (column: Column) => column.figures === true && html` class="number"`;
  const row = ({ className: rowClass, cells }: Row) => html`<tr role="row"${rowClass !== undefined && html` class="${rowClass}"`}>
    ${cells.map((cell, index) => (index === 0 ? html`<th scope="row" role="rowheader">${cell}</th>`
      : html`<td role="cell" data-column="${columns[index]!.title}"${figures(columns[index]!)}>${cell}</td>`))}</tr>
    `;
  return html`<table class="${className}" role="table">
    <thead role="rowgroup"><tr role="row">
    ${columns.map(column => html`<th scope="col" role="columnheader"${figures(column)}>${column.title}</th>`)}</tr></thead>
    <tbody role="rowgroup">${rows.map(row)}</tbody>
    ${foot.length > 0 && html`<tfoot role="rowgroup">${foot.map(row)}</tfoot>`}
    </table>`;
}
