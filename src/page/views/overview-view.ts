import type { PageBlock, PageUnit } from '../../reports/html/page-model.js';
import { countText } from '../count-text.js';
import { html, svg } from '../dom.js';
import { panel, shareBar, standingClass, standingSwatch, unitLink } from '../marks.js';
import type { PageState, View } from '../page-state.js';
import type { Reader } from '../reader.js';
import { fillIn, shareOf } from '../reader.js';
import { criterionName } from './losses-view.js';

const MOST_LOSSES = 3;
const MOST_UNITS = 12;

/** What a reader with one minute sees: grades of each group, largest losses, what is not ready. */
export const overviewView: View = (state) => {
  const { reader } = state;
  const words = reader.words.overview;
  const grades = reader.data.blocks.map((block, place) => blockGrades(block, place, state));
  const losses = reader.data.blocks.flatMap((block) => blockLosses(block, reader));
  return html('div', { class: 'overview' }, [
    html('div', {}, [
      panel(words.distribution, grades, words.distributionNote),
      panel(words.look, [lookList(state)]),
    ]),
    panel(words.mostLost, losses, words.mostLostNote),
  ]);
};

function blockGrades(block: PageBlock, place: number, state: PageState): HTMLElement {
  const { reader } = state;
  const units = block.units.flatMap((index) => reader.data.units[index] ?? []);
  const counts = reader.data.standings.map(
    (_, standing) => units.filter((unit) => unit.standing === standing).length,
  );
  const firsts = units.filter(({ rank }) => rank === 1);
  return html('div', { class: 'block' }, [
    html('h3', {}, [
      reader.text(block.label),
      html('span', { class: 'count' }, countText(units.length, reader)),
    ]),
    stackedBar(counts, units.length, reader),
    html('ul', { class: 'legend' }, legendItems(counts, place, state)),
    firsts.length === 0
      ? undefined
      : html('p', { class: 'first' }, [
          `${reader.words.overview.best}: `,
          joined(firsts.slice(0, MOST_LOSSES).map((unit) => unitLink(unit, state))),
          ` (${reader.percent(firsts[0]?.percent ?? null)})`,
        ]),
  ]);
}

function joined(links: readonly Node[]): readonly (Node | string)[] {
  return links.flatMap((link, index) => (index === 0 ? [link] : [', ', link]));
}

function stackedBar(counts: readonly number[], all: number, { data }: Reader): SVGElement {
  let start = 0;
  const parts = counts.flatMap((count, standing) => {
    if (count === 0) return [];
    const x = (start / all) * 100;
    start += count;
    const width = (count / all) * 100;
    const rect = { x: `${x}%`, width: `${width}%`, height: '100%' };
    return [svg('rect', { class: standingClass(standing, data.standings), ...rect })];
  });
  return svg('svg', { class: 'stacked', 'aria-hidden': 'true' }, parts);
}

/** A link for each grade that a unit of the block has, to its units. */
function legendItems(
  counts: readonly number[],
  block: number,
  { reader, link }: PageState,
): readonly HTMLElement[] {
  const { standings, units } = reader.data;
  const groups = new Set(units.filter((unit) => unit.block === block).map(({ group }) => group));
  const [group] = groups.size === 1 ? groups : [];
  return counts.flatMap((count, standing) => {
    const label = standings[standing];
    if (count === 0 || label === undefined) return [];
    return [
      html('li', {}, [
        html('a', { href: link({ view: 'ranking', standing, group }) }, [
          standingSwatch(standing, reader),
          `${reader.text(label.label)} `,
          html('b', {}, String(count)),
        ]),
      ]),
    ];
  });
}

function blockLosses(block: PageBlock, reader: Reader): readonly HTMLElement[] {
  return block.losses.flatMap(({ table, rows }) => {
    const own = reader.data.tables[table];
    if (own === undefined || rows.length === 0) return [];
    return [
      html('div', { class: 'block' }, [
        html('h3', {}, reader.text(block.label)),
        html(
          'ul',
          { class: 'losses' },
          rows
            .slice(0, MOST_LOSSES)
            .map(({ leaf, lost, possible }) =>
              html('li', {}, [
                criterionName(own, leaf, reader),
                html('span', { class: 'amount' }, `−${reader.points(lost)}`),
                shareBar(shareOf(lost, possible), 'lost'),
              ]),
            ),
        ),
      ]),
    ];
  });
}

/** Units that have no result yet or faults in their data. */
function lookList(state: PageState): HTMLElement {
  const { reader } = state;
  const { data, words } = reader;
  const isFaulty = (unit: PageUnit) =>
    unit.errors > 0 || data.standings[unit.standing]?.scale === null;
  const faulty = data.units.filter(isFaulty);
  if (faulty.length === 0) return html('p', {}, words.overview.nothing);
  const rest = faulty.length - MOST_UNITS;
  return html('ul', { class: 'look' }, [
    faulty
      .slice(0, MOST_UNITS)
      .map((unit) =>
        html('li', {}, [
          standingSwatch(unit.standing, reader),
          html('span', {}, [
            unitLink(unit, state),
            unit.note === undefined
              ? undefined
              : html('span', { class: 'note' }, reader.text(unit.note)),
          ]),
        ]),
      ),
    rest > 0 ? html('li', {}, fillIn(words.overview.more, rest)) : undefined,
  ]);
}
