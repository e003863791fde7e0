import type { PageBlock, PageUnit } from '../../reports/html/page-model.js';
import { countText } from '../count-text.js';
import type { Column } from '../data-table.js';
import { dataTable } from '../data-table.js';
import { html } from '../dom.js';
import { emptyNote } from '../empty-note.js';
import { panel, shareBar, standingBadge, standingClass, unitLink } from '../marks.js';
import type { PageState, View } from '../page-state.js';
import { fillIn, shareOf } from '../reader.js';

/** Every ranking block with its shown units, each with a bar of its percent. */
export const rankingView: View = (state) => {
  const { reader, shown } = state;
  if (shown.length === 0) return emptyNote(reader);
  const sections = reader.data.blocks.flatMap((block, place) => {
    const units = shown.filter((unit) => unit.block === place);
    return units.length === 0 ? [] : [blockSection(block, units, state)];
  });
  return html('div', {}, [...sections, html('p', { class: 'note' }, reader.words.ranking.note)]);
};

function blockSection(block: PageBlock, units: readonly PageUnit[], state: PageState): HTMLElement {
  const { reader } = state;
  const title = reader.text(block.label);
  const caption = fillIn(reader.words.ranking.caption, title);
  return panel(
    title,
    [dataTable(columnsOf(state), units, { caption, quiet: true })],
    countText(units.length, reader),
  );
}

function columnsOf(state: PageState): readonly Column<PageUnit>[] {
  const { reader } = state;
  const words = reader.words.ranking;
  const tone = (unit: PageUnit) => standingClass(unit.standing, reader.data.standings);
  return [
    {
      header: words.rank,
      kind: 'number',
      cell: ({ rank }) => (rank === null ? '–' : String(rank)),
    },
    { header: words.unit, kind: 'main', cell: (unit) => unitLink(unit, state) },
    {
      header: words.bar,
      kind: 'picture',
      cell: (unit) => shareBar(shareOf(unit.total, unit.maximum), tone(unit)),
    },
    { header: words.percent, kind: 'number', cell: (unit) => reader.percent(unit.percent) },
    { header: words.total, kind: 'number', cell: (unit) => reader.points(unit.total) },
    { header: words.maximum, kind: 'minor', cell: (unit) => reader.points(unit.maximum) },
    { header: words.grade, cell: (unit) => standingBadge(unit, reader) },
  ];
}
