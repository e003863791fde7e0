import type { PageTable } from '../../reports/html/page-model.js';
import { html, svg } from '../dom.js';
import { emptyNote } from '../empty-note.js';
import { addGridKeys } from '../grid-keys.js';
import { TONES } from '../heat-tone.js';
import { panel } from '../marks.js';
import type { PageState, View } from '../page-state.js';
import type { Reader } from '../reader.js';
import { fillIn } from '../reader.js';
import { makeRowWindow } from '../virtual-rows.js';
import type { HeatMap } from './heat-row.js';
import { cellText, heatRow } from './heat-row.js';

/** Height of a row, the same as in the styles. */
const ROW_HEIGHT = 30;

/** Units × criteria of one table; the darker, the more points are lost. */
export const heatView: View = (state) => {
  const { reader, route, shown } = state;
  const places = [...new Set(shown.map((unit) => unit.table))].sort((left, right) => left - right);
  const [first] = places;
  const place = places.find((each) => each === route.table) ?? first;
  const table = reader.data.tables[place ?? -1];
  if (table === undefined || place === undefined) return emptyNote(reader);
  const units = shown.filter((unit) => unit.table === place);
  const words = reader.words.heat;
  const info = html('p', { class: 'heat-info', role: 'status' }, words.idle);
  return panel(reader.text(table.label), [
    places.length > 1 ? tableChoice(places, place, state) : undefined,
    html('div', { class: 'heat-top' }, [legend(reader), info]),
    heatGrid({ table, units, state }, info),
    html('p', { class: 'note' }, `${words.hint} ${words.marks} ${words.deduction}`),
  ]);
};

function tableChoice(
  places: readonly number[],
  chosen: number,
  { reader, link }: PageState,
): HTMLElement {
  const links = places.map((table) =>
    html(
      'a',
      { href: link({ table }), 'aria-current': table === chosen ? 'true' : undefined },
      reader.text(reader.data.tables[table]?.label ?? -1),
    ),
  );
  return html('nav', { class: 'choice', 'aria-label': reader.words.heat.table }, links);
}

function legend({ words }: Reader): HTMLElement {
  const tones = Array.from({ length: TONES }, (_, tone) =>
    html('li', {}, [
      svg('svg', { class: 'swatch', viewBox: '0 0 12 12', 'aria-hidden': 'true' }, [
        svg('rect', { class: `h${tone}`, x: 0.5, y: 0.5, width: 11, height: 11, rx: 2 }),
      ]),
      words.heat.bins[tone] ?? '',
    ]),
  );
  return html('div', { class: 'heat-legend' }, [
    html('span', {}, words.heat.legend),
    html('ul', { class: 'legend' }, tones),
  ]);
}

function heatGrid(map: HeatMap, info: HTMLElement): HTMLElement {
  const { table, units, state } = map;
  const caption = fillIn(state.reader.words.heat.caption, state.reader.text(table.label));
  const body = html('tbody', { role: 'rowgroup' });
  const columns = table.leaves.length + 2;
  const grid = html(
    'table',
    {
      class: 'heat',
      role: 'grid',
      'aria-label': caption,
      'aria-rowcount': units.length + 1,
      'aria-colcount': columns,
    },
    [heatHead(table, state.reader), body],
  );
  const frame = html('div', { class: 'heat-frame' }, grid);
  const rows = makeRowWindow(frame, body, {
    rowHeight: ROW_HEIGHT,
    count: units.length,
    columns,
    makeRow: (index) => heatRow(map, index),
  });
  addGridKeys(grid, { rows: units.length, columns: table.leaves.length, reveal: rows.reveal });
  const tell = ({ target }: Event) => tellCell(target, map, info);
  grid.addEventListener('mouseover', tell);
  grid.addEventListener('focusin', tell);
  requestAnimationFrame(rows.refresh);
  return frame;
}

function tellCell(target: EventTarget | null, map: HeatMap, info: HTMLElement): void {
  const cell = target instanceof Element ? target.closest('td[data-row]') : null;
  if (!(cell instanceof HTMLElement)) return;
  const [row, column] = [Number(cell.dataset['row']), Number(cell.dataset['column'])];
  info.textContent = cellText(map, row, column);
}

function heatHead(table: PageTable, reader: Reader): HTMLElement {
  const { heat } = reader.words;
  return html(
    'thead',
    { role: 'rowgroup' },
    html('tr', { role: 'row' }, [
      html('th', { role: 'columnheader', scope: 'col', class: 'corner' }, heat.unit),
      html('th', { role: 'columnheader', scope: 'col' }, heat.total),
      table.leaves.map((leaf) =>
        html('th', { role: 'columnheader', scope: 'col', title: reader.text(leaf.label) }, leaf.id),
      ),
    ]),
  );
}
