import type { PageStanding } from '../../reports/html/page-model.js';
import type { SimulationUnit } from '../../reports/simulate/page-model.js';
import { countText } from '../count-text.js';
import type { Column } from '../data-table.js';
import { dataTable } from '../data-table.js';
import { html } from '../dom.js';
import { emptyNote } from '../empty-note.js';
import { panel, standingClass, toneSwatch } from '../marks.js';
import { fillIn, pictured } from '../reader.js';
import type { PercentScale } from './dumbbell.js';
import { dumbbell, scaleHead, scaleOf } from './dumbbell.js';
import type { UnitOrder } from './simulation-route.js';
import { UNIT_ORDERS } from './simulation-route.js';
import type { SimulationReader, SimulationState } from './simulation-state.js';

const KEYS: Readonly<Record<UnitOrder, (unit: SimulationUnit) => number>> = {
  change: ({ percent }) => (percent === null ? Infinity : -pictured(percent)),
  moves: ({ places }) => (places === null ? Infinity : -Math.abs(places)),
  after: ({ after }) => after?.rank ?? Infinity,
  before: ({ before }) => before?.rank ?? Infinity,
};

/** Every unit before and after, block by block, who gains most first, or who moves most places, or by rank. */
export function unitsView(state: SimulationState): HTMLElement {
  const { reader, shown, route, link } = state;
  const { words, data } = reader;
  if (shown.length === 0) return emptyNote(reader);
  const order = route.order ?? 'change';
  const key = KEYS[order];
  const sorted = [...shown].sort((left, right) => {
    const [a, b] = [key(left), key(right)];
    return a === b ? 0 : a - b;
  });
  const scale = scaleOf(data.units);
  const section = (units: readonly SimulationUnit[], title: string, note: string) =>
    units.length === 0 ? [] : [panel(title, [unitTable(units, { state, scale, title })], note)];
  const gone = sorted.filter(({ block }) => block === null);
  return html('div', { class: 'units' }, [
    html('div', { class: 'order-row' }, [
      html('p', { class: 'note' }, fillIn(words.unitsNote, scale.low)),
      html(
        'nav',
        { class: 'choice', 'aria-label': words.orderBy },
        UNIT_ORDERS.map((name) =>
          html(
            'a',
            { href: link({ order: name }), 'aria-current': order === name ? 'true' : undefined },
            words.orders[name],
          ),
        ),
      ),
    ]),
    data.blocks.flatMap(({ label }, place) => {
      const own = sorted.filter(({ block }) => block === place);
      return section(own, reader.text(label), countText(own.length, reader));
    }),
    section(gone, words.gone, `${countText(gone.length, reader)}. ${words.goneNote}`),
  ]);
}

interface TableContext {
  readonly state: SimulationState;
  readonly scale: PercentScale;
  readonly title: string;
}

function unitTable(units: readonly SimulationUnit[], context: TableContext): HTMLElement {
  const { state, scale, title } = context;
  const { reader, link } = state;
  const { words } = reader;
  const columns: readonly Column<SimulationUnit>[] = [
    {
      header: words.rank,
      kind: 'number',
      cell: (unit) => rankChange(unit, reader),
    },
    {
      header: words.unit,
      kind: 'main',
      cell: ({ id, name }) => html('a', { href: link({ unit: id }), class: 'unit-link' }, name),
    },
    {
      header: scaleHead(words.picture, scale),
      kind: 'picture',
      cell: (unit) => dumbbell(unit, scale),
    },
    {
      header: words.percentBefore,
      kind: 'number',
      cell: ({ before }) => reader.number(before?.percent),
    },
    {
      header: words.percentAfter,
      kind: 'number',
      cell: ({ after }) => reader.number(after?.percent),
    },
    { header: words.percentChange, kind: 'number', cell: (unit) => changeMark(unit, reader) },
    { header: words.grade, cell: (unit) => gradeChange(unit, reader) },
  ];
  const caption = fillIn(words.caption, title);
  return dataTable(columns, units, { caption, quiet: true });
}

/** Both ranks, and beside them how many places were won or lost. */
function rankChange({ before, after, places }: SimulationUnit, reader: SimulationReader) {
  const ranks = `${reader.number(before?.rank)} → ${reader.number(after?.rank)}`;
  if (places === null || places === 0) return ranks;
  const way = places > 0 ? 'rises' : 'falls';
  return html('span', {}, [
    ranks,
    html('span', { class: `places ${way}` }, ` (${reader.signed(String(places))})`),
  ]);
}

/** The change of the percent in the colour of its direction. */
function changeMark({ percent }: SimulationUnit, reader: SimulationReader): HTMLElement {
  const way =
    percent === null || percent === '0' ? '' : percent.startsWith('-') ? 'falls' : 'rises';
  return html('span', { class: `change ${way}` }, reader.signed(percent));
}

function badge(
  standings: readonly PageStanding[],
  place: number,
  reader: SimulationReader,
): HTMLElement {
  return html('span', { class: 'badge' }, [
    toneSwatch(standingClass(place, standings)),
    reader.text(standings[place]?.label ?? -1),
  ]);
}

/** The grade, or both where it is another. */
export function gradeChange(
  { before, after }: SimulationUnit,
  reader: SimulationReader,
): HTMLElement {
  const { standings } = reader.data;
  const old = before && badge(standings.before, before.standing, reader);
  const own = after && badge(standings.after, after.standing, reader);
  const isSame = old !== null && own !== null && old.textContent === own.textContent;
  return html(
    'span',
    { class: 'grades' },
    isSame ? own : [old ?? '–', html('span', { class: 'to' }, ' → '), own ?? '–'],
  );
}
