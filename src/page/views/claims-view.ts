import type { PageComparison, PageUnit } from '../../reports/html/page-model.js';
import type { Column } from '../data-table.js';
import { dataTable } from '../data-table.js';
import { html } from '../dom.js';
import { emptyNote } from '../empty-note.js';
import { differenceBar, panel, unitLink } from '../marks.js';
import type { PageState, View } from '../page-state.js';
import { fillIn, pictured } from '../reader.js';

interface ClaimRow {
  readonly unit: PageUnit;
  readonly compared: PageComparison;
  readonly difference: number;
}

/** Self-scored points against final ones, who overstates most first. */
export const claimsView: View = (state) => {
  const { reader, shown } = state;
  const words = reader.words.claims;
  if (shown.length === 0) return emptyNote(reader);
  const rows = shown
    .flatMap((unit): readonly ClaimRow[] => {
      const { compared } = unit;
      if (compared === null) return [];
      return [{ unit, compared, difference: pictured(compared.difference) }];
    })
    .sort((left, right) => right.difference - left.difference);
  if (rows.length === 0) return html('p', { class: 'empty' }, words.nothing);
  const without = shown.length - rows.length;
  const table = dataTable(columnsOf(rows, state), rows, { caption: words.caption, quiet: true });
  return panel(
    words.caption,
    [
      table,
      without === 0 ? undefined : html('p', { class: 'note' }, fillIn(words.without, without)),
    ],
    words.note,
  );
};

function columnsOf(rows: readonly ClaimRow[], state: PageState): readonly Column<ClaimRow>[] {
  const { reader } = state;
  const words = reader.words.claims;
  const widest = Math.max(...rows.map(({ difference }) => Math.abs(difference)), 1);
  return [
    { header: reader.words.ranking.unit, kind: 'main', cell: ({ unit }) => unitLink(unit, state) },
    { header: words.claimed, kind: 'number', cell: (row) => reader.points(row.compared.claimed) },
    { header: words.final, kind: 'number', cell: (row) => reader.points(row.compared.final) },
    {
      header: words.difference,
      kind: 'number',
      cell: ({ compared }) => signed(compared.difference, reader.points),
    },
    {
      header: words.bar,
      kind: 'picture',
      cell: ({ difference }) => differenceBar(difference / widest),
    },
    {
      header: words.above,
      kind: 'number',
      cell: ({ compared }) => fillIn(words.aboveOf, compared.above, compared.criteria),
    },
  ];
}

/** "+2,5", "−1", "0". */
function signed(number: string, points: (text: string) => string): string {
  if (number.startsWith('-')) return `−${points(number.slice(1))}`;
  return number === '0' ? points(number) : `+${points(number)}`;
}
