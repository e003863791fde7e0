import type { Content } from './dom.js';
import { html } from './dom.js';

/** A column of a table: `kind` number stands right, picture takes what room is left. */
export interface Column<Row> {
  readonly header: Content;
  readonly kind?: 'number' | 'picture' | 'main' | 'minor';
  cell(row: Row): Content;
}

interface TableOptions {
  readonly caption: string;
  /** The caption is only for those who cannot see the heading above. */
  readonly quiet?: boolean;
}

/** A table with caption and header cells; the column of kind main heads its row. */
export function dataTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { caption, quiet = false }: TableOptions,
): HTMLElement {
  const heads = columns.map(({ header, kind }) =>
    html('th', { scope: 'col', class: kind }, header),
  );
  return html('div', { class: 'table-frame', tabindex: 0, role: 'region', 'aria-label': caption }, [
    html('table', { class: 'data' }, [
      html('caption', { class: quiet ? 'hidden' : undefined }, caption),
      html('thead', {}, html('tr', {}, heads)),
      html(
        'tbody',
        {},
        rows.map((row) =>
          html(
            'tr',
            {},
            columns.map(({ kind, cell }) =>
              kind === 'main'
                ? html('th', { scope: 'row', class: kind }, cell(row))
                : html('td', { class: kind }, cell(row)),
            ),
          ),
        ),
      ),
    ]),
  ]);
}
