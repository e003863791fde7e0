import type { PageUnit } from '../../reports/html/page-model.js';
import { html } from '../dom.js';
import { panel, shareBar, standingBadge, standingClass } from '../marks.js';
import type { PageState } from '../page-state.js';
import type { Reader } from '../reader.js';
import { fillIn, shareOf } from '../reader.js';
import { issueTable } from './issues-view.js';
import { unitCriteria } from './unit-criteria.js';
import { unitSteps } from './unit-steps.js';

/** The card of one unit: what it has, how that came about, criterion by criterion. */
export function unitView(unit: PageUnit, state: PageState): HTMLElement {
  const { reader } = state;
  const { units, issues } = reader.data;
  const place = units.indexOf(unit);
  const own = issues.filter((issue) => issue.unit === place);
  const { card } = reader.words;
  return html('div', { class: 'card' }, [
    cardLinks(unit, state),
    cardHead(unit, state),
    panel(card.steps, [unitSteps(unit, reader)]),
    unitCriteria(unit, state),
    own.length === 0 ? undefined : panel(card.issues, [issueTable(own, state)]),
  ]);
}

/** Back to the list, and to the units beside it there. */
function cardLinks(unit: PageUnit, { reader, shown, link }: PageState): HTMLElement {
  const { card } = reader.words;
  const list = shown.includes(unit) ? shown : reader.data.units;
  const place = list.indexOf(unit);
  const toUnit = (other: PageUnit | undefined, text: string, way: string) =>
    other === undefined
      ? undefined
      : html('a', { href: link({ unit: other.id }), title: other.name, class: way }, text);
  return html('nav', { class: 'card-links', 'aria-label': card.order }, [
    html('a', { href: link({}), class: 'back' }, card.back),
    html('span', { class: 'sides' }, [
      toUnit(list[place - 1], card.previous, 'before'),
      toUnit(list[place + 1], card.next, 'after'),
    ]),
  ]);
}

function cardHead(unit: PageUnit, { reader }: PageState): HTMLElement {
  const { data } = reader;
  const { card } = reader.words;
  const group = reader.text(data.groups[unit.group] ?? -1);
  const table = reader.text(data.tables[unit.table]?.label ?? -1);
  const tone = standingClass(unit.standing, data.standings);
  return html('header', { class: 'card-head' }, [
    html('div', { class: 'who' }, [
      html('h2', {}, unit.name),
      html('p', { class: 'note' }, [unit.id, group, table].join(' · ')),
      unit.note === undefined
        ? undefined
        : html('p', { class: 'unit-note' }, reader.text(unit.note)),
    ]),
    html('dl', { class: 'figures' }, [
      figure(card.total, reader.points(unit.total), fillIn(card.of, reader.points(unit.maximum))),
      figure(card.percent, reader.percent(unit.percent), [
        shareBar(shareOf(unit.total, unit.maximum), tone),
      ]),
      figure(
        card.grade,
        standingBadge(unit, reader),
        rankTexts(unit, reader).map((text) => html('span', {}, text)),
      ),
    ]),
  ]);
}

function rankTexts(unit: PageUnit, reader: Reader): readonly string[] {
  const { card } = reader.words;
  if (unit.rank === null) return [card.noRank];
  const block = reader.text(reader.data.blocks[unit.block]?.label ?? -1);
  return [
    `${fillIn(card.rank, unit.rank)} ${fillIn(card.rankOf, block)}`,
    ...(unit.tiedWith.length === 0 ? [] : [fillIn(card.tied, unit.tiedWith.join(', '))]),
  ];
}

function figure(name: string, value: string | Node, below: string | readonly Node[]): HTMLElement {
  return html('div', {}, [
    html('dt', {}, name),
    html('dd', {}, [html('strong', {}, value), html('span', { class: 'below' }, below)]),
  ]);
}
