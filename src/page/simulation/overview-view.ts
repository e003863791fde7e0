import { exact, exactText } from '../../domain/exact-number.js';
import type {
  GroupFigures,
  SimulationBlock,
  SimulationUnit,
} from '../../reports/simulate/page-model.js';
import { countText } from '../count-text.js';
import { dataTable } from '../data-table.js';
import { html } from '../dom.js';
import { panel } from '../marks.js';
import { fillIn } from '../reader.js';
import { gradeFlow } from './grade-flow.js';
import { DIRECTIONS } from './simulation-route.js';
import type { SimulationReader, SimulationState } from './simulation-state.js';

/** What a meeting sees first: warnings, how many move, grades before and after, key figures. */
export function overviewView(state: SimulationState): HTMLElement {
  const { reader } = state;
  const { data } = reader;
  return html('div', {}, [
    warnings(reader),
    tiles(state),
    data.blocks.map((block, place) => blockPanel(block, place, state)),
  ]);
}

function warnings(reader: SimulationReader): HTMLElement | undefined {
  const lines = reader.data.warnings.map((id) => reader.text(id));
  if (lines.length === 0) return undefined;
  return html(
    'div',
    { class: 'warnings' },
    lines.map((line) =>
      html('p', { class: line.startsWith('  ') ? 'item' : undefined }, line.trim()),
    ),
  );
}

function tiles({ reader, link }: SimulationState): HTMLElement {
  const { words, data } = reader;
  const both = data.units.filter(({ before, after }) => before !== null && after !== null);
  const sign = ({ percent }: SimulationUnit) =>
    percent === null ? undefined : Math.sign(exact(percent).compare(exact('0')));
  const moved = (way: number) => both.filter((unit) => sign(unit) === way).length;
  const turned = (name: (typeof DIRECTIONS)[number]) =>
    data.units.filter(({ direction }) => direction === name).length;
  const toDirection = (name: (typeof DIRECTIONS)[number]) =>
    link({ view: 'units', direction: DIRECTIONS.indexOf(name) });
  const tile = (count: number, text: string, more: { tone?: string; href?: string } = {}) => {
    const inside = [html('b', {}, String(count)), ` ${text}`];
    const { tone, href } = more;
    return html(
      'li',
      { class: tone },
      href === undefined || count === 0 ? inside : html('a', { href }, inside),
    );
  };
  return html('ul', { class: 'tiles' }, [
    tile(both.filter(({ percent }) => percent !== null).length, words.tiles.compared),
    tile(moved(1), words.tiles.raised, { tone: 'up' }),
    tile(moved(-1), words.tiles.lowered, { tone: 'down' }),
    tile(moved(0), words.tiles.same),
    tile(turned('up'), words.tiles.up, { tone: 'up', href: toDirection('up') }),
    tile(turned('down'), words.tiles.down, { tone: 'down', href: toDirection('down') }),
    tile(turned('other'), words.tiles.without, { href: toDirection('other') }),
  ]);
}

function blockPanel(block: SimulationBlock, place: number, state: SimulationState): HTMLElement {
  const { reader } = state;
  const { words, data } = reader;
  const groups = data.groups.filter((group) => group.block === place && group.units > 0);
  const units = block.counts.flat().reduce((sum, count) => sum + count, 0);
  return panel(
    reader.text(block.label),
    [
      html('div', { class: 'before-after' }, [
        html('figure', { class: 'flow-frame' }, [
          html('figcaption', {}, [
            html('span', {}, words.before),
            html('span', {}, words.flow),
            html('span', {}, words.after),
          ]),
          gradeFlow(block, reader),
        ]),
        html('div', {}, [
          matrix(block, state),
          html('p', { class: 'note' }, reader.text(block.correlation)),
        ]),
      ]),
      ...groups.map((group) => groupFigures(group, reader)),
    ],
    countText(units, reader),
  );
}

/** The transition matrix; a number leads to its units. */
function matrix(block: SimulationBlock, state: SimulationState): HTMLElement {
  const { reader, link } = state;
  const { words, data } = reader;
  const { before, after } = data.standings;
  const sumOf = (list: readonly number[]) => list.reduce((sum, count) => sum + count, 0);
  const rows = before.flatMap(({ label }, place) =>
    sumOf(block.counts[place] ?? []) === 0 ? [] : [{ label, place }],
  );
  const columns = after.flatMap(({ label }, place) =>
    sumOf(block.counts.map((row) => row[place] ?? 0)) === 0 ? [] : [{ label, place }],
  );
  const group = data.groups.findIndex((each) => each.block === data.blocks.indexOf(block));
  const alone =
    data.groups.filter((each) => each.block === data.blocks.indexOf(block)).length === 1;
  const cell = (from: number, to: number) => {
    const count = block.counts[from]?.[to] ?? 0;
    if (count === 0) return '·';
    const href = link({ view: 'units', from, to, ...(alone && { group }) });
    return html(
      'a',
      { href, class: to > from ? 'falls' : to < from ? 'rises' : 'stays' },
      String(count),
    );
  };
  const table = dataTable(
    [
      {
        header: '',
        kind: 'main' as const,
        cell: (row: (typeof rows)[number]) => reader.text(row.label),
      },
      ...columns.map((column) => ({
        header: reader.text(column.label),
        kind: 'number' as const,
        cell: (row: (typeof rows)[number]) => cell(row.place, column.place),
      })),
      {
        header: words.sum,
        kind: 'minor' as const,
        cell: (row: (typeof rows)[number]) => String(sumOf(block.counts[row.place] ?? [])),
      },
    ],
    rows,
    { caption: words.matrix },
  );
  table.classList.add('matrix');
  return table;
}

const FIGURES = ['mean', 'median', 'lowest', 'highest', 'quartileRange'] as const;

function groupFigures(group: GroupFigures, reader: SimulationReader): HTMLElement {
  const { words } = reader;
  const change = (key: (typeof FIGURES)[number]) => {
    const [old, own] = [group.before[key], group.after[key]];
    return old === null || own === null ? null : exactText(exact(own).sub(exact(old)));
  };
  const { units, raised, lowered, unchanged } = group;
  return html('div', { class: 'block' }, [
    html('h3', {}, [
      reader.text(group.label),
      html(
        'span',
        { class: 'count' },
        fillIn(words.groupCounts, units, raised, lowered, unchanged),
      ),
    ]),
    dataTable(
      [
        { header: words.figure, kind: 'main', cell: (key) => words.figureNames[key] },
        { header: words.before, kind: 'number', cell: (key) => reader.number(group.before[key]) },
        { header: words.after, kind: 'number', cell: (key) => reader.number(group.after[key]) },
        { header: words.changed, kind: 'number', cell: (key) => reader.signed(change(key)) },
      ],
      FIGURES,
      { caption: words.figures, quiet: true },
    ),
  ]);
}
