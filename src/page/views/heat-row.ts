import type { PageTable, PageUnit } from '../../reports/html/page-model.js';
import { html } from '../dom.js';
import { heatTone } from '../heat-tone.js';
import { standingSwatch } from '../marks.js';
import type { PageState } from '../page-state.js';
import { fillIn } from '../reader.js';

/** What a heat map shows. */
export interface HeatMap {
  readonly table: PageTable;
  readonly units: readonly PageUnit[];
  readonly state: PageState;
}

/** One unit: its name, its total, a cell for each criterion. */
export function heatRow({ table, units, state }: HeatMap, row: number): HTMLElement {
  const unit = units[row];
  if (unit === undefined) return html('tr');
  const { reader, link } = state;
  return html('tr', { role: 'row', 'aria-rowindex': row + 2 }, [
    html('th', { role: 'rowheader', scope: 'row', title: unit.name }, [
      standingSwatch(unit.standing, reader),
      html('a', { href: link({ unit: unit.id }), tabindex: -1 }, [
        html('span', { class: 'code' }, unit.id),
        html('span', { class: 'full' }, unit.name),
      ]),
    ]),
    html('td', { role: 'gridcell', class: 'total' }, reader.points(unit.total)),
    table.leaves.map((leaf, column) => {
      const result = unit.results[column];
      if (result === undefined) return undefined;
      return html(
        'td',
        {
          role: 'gridcell',
          class: `cell ${heatTone(leaf, result)}`,
          tabindex: row === 0 && column === 0 ? 0 : -1,
          'data-row': row,
          'data-column': column,
          click: () => state.go({ unit: unit.id, criterion: leaf.id }),
        },
        shownIn(result.final, reader.words.statuses[result.status ?? 'scored'].mark, reader.points),
      );
    }),
  ]);
}

function shownIn(final: string | null, mark: string, points: (text: string) => string): string {
  return final === null || mark === 'KAD' ? mark : points(final).replace('≈ ', '');
}

/** A cell in words: unit, criterion, points of its maximum or why there are none. */
export function cellText({ table, units, state }: HeatMap, row: number, column: number): string {
  const { reader } = state;
  const [unit, leaf] = [units[row], table.leaves[column]];
  const result = unit?.results[column];
  if (unit === undefined || leaf === undefined || result === undefined) return '';
  const status = result.status ?? 'scored';
  const points =
    result.final === null || status === 'not-applicable'
      ? reader.words.statuses[status].text
      : fillIn(
          reader.words.heat.ofMaximum,
          reader.points(result.final),
          reader.points(result.maximum ?? leaf.maximum),
        );
  return fillIn(reader.words.heat.cell, unit.name, leaf.id, reader.text(leaf.label), points);
}
