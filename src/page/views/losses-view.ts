import type { PageBlock, PageLoss, PageLosses, PageTable } from '../../reports/html/page-model.js';
import { countText } from '../count-text.js';
import type { Column } from '../data-table.js';
import { dataTable } from '../data-table.js';
import { html } from '../dom.js';
import { panel, shareBar } from '../marks.js';
import type { View } from '../page-state.js';
import type { Reader } from '../reader.js';
import { fillIn, shareOf } from '../reader.js';

/** Per ranking block and table: the criteria on which the group as a whole loses points. */
export const lossesView: View = ({ reader, route: { group } }) => {
  const { blocks, units } = reader.data;
  const place = group === undefined ? undefined : units.find((each) => each.group === group)?.block;
  const shown = blocks.filter((_, index) => place === undefined || index === place);
  return html('div', {}, [
    html('p', { class: 'note' }, reader.words.losses.note),
    shown.flatMap((block) => block.losses.map((losses) => lossesSection(block, losses, reader))),
  ]);
};

function lossesSection(block: PageBlock, losses: PageLosses, reader: Reader): HTMLElement {
  const table = reader.data.tables[losses.table];
  const title = reader.text(block.label);
  const label = table === undefined ? '' : reader.text(table.label);
  const note = `${label} · ${countText(losses.units, reader)}`;
  if (table === undefined || losses.rows.length === 0) {
    return panel(title, [html('p', {}, reader.words.losses.nothing)], note);
  }
  const caption = `${title} · ${label}`;
  return panel(
    title,
    [dataTable(lossColumns(table, reader), losses.rows, { caption, quiet: true })],
    note,
  );
}

function lossColumns(table: PageTable, reader: Reader): readonly Column<PageLoss>[] {
  const words = reader.words.losses;
  return [
    {
      header: words.criterion,
      kind: 'main',
      cell: ({ leaf }) => criterionName(table, leaf, reader),
    },
    {
      header: words.bar,
      kind: 'picture',
      cell: ({ lost, possible }) => shareBar(shareOf(lost, possible), 'lost'),
    },
    { header: words.lost, kind: 'number', cell: ({ lost }) => reader.points(lost) },
    { header: words.share, kind: 'minor', cell: ({ possible }) => reader.points(possible) },
    {
      header: words.losing,
      kind: 'number',
      cell: ({ losing, counted }) => fillIn(words.losingOf, losing, counted),
    },
  ];
}

/** Number and label of a criterion. */
export function criterionName(table: PageTable, place: number, reader: Reader): Node | undefined {
  const leaf = table.leaves[place];
  if (leaf === undefined) return undefined;
  return html('span', { class: 'criterion-name' }, [
    html('span', { class: 'criterion-id' }, leaf.id),
    html('span', {}, reader.text(leaf.label)),
  ]);
}
