import { exact, exactText } from '../../domain/exact-number.js';
import type { SimulationUnit } from '../../reports/simulate/page-model.js';
import { dataTable } from '../data-table.js';
import type { Content } from '../dom.js';
import { html } from '../dom.js';
import { panel } from '../marks.js';
import { fillIn } from '../reader.js';
import type { SimulationReader, SimulationState } from './simulation-state.js';
import { gradeChange } from './units-view.js';
import type { WaterfallLine } from './waterfall.js';
import { waterfallBar, waterfallLines } from './waterfall.js';

/** The card of one unit: what it had, what it has, and every step between. */
export function unitCard(unit: SimulationUnit, state: SimulationState): HTMLElement {
  const { reader } = state;
  const { card } = reader.words;
  const why = unit.why.map((id) => html('li', {}, reader.text(id)));
  return html('div', { class: 'card' }, [
    cardLinks(unit, state),
    cardHead(unit, reader),
    why.length === 0 ? undefined : panel(card.why, [html('ul', { class: 'why' }, why)]),
    partsPanel(unit, reader),
  ]);
}

/** Back to the list, and to the units beside it there. */
function cardLinks(unit: SimulationUnit, { reader, shown, link }: SimulationState): HTMLElement {
  const { card } = reader.words;
  const list = shown.includes(unit) ? shown : reader.data.units;
  const place = list.indexOf(unit);
  const toUnit = (other: SimulationUnit | undefined, text: string, way: string) =>
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

function cardHead(unit: SimulationUnit, reader: SimulationReader): HTMLElement {
  const { card } = reader.words;
  const { before, after } = unit;
  const arrow = (
    old: string | number | null | undefined,
    own: string | number | null | undefined,
  ) => `${reader.number(old)} → ${reader.number(own)}`;
  const group = reader.data.groups[unit.group ?? -1];
  const place = [unit.id, ...(group ? [reader.text(group.label)] : [])].join(' · ');
  const maxima = fillIn(card.of, reader.number(before?.maximum), reader.number(after?.maximum));
  return html('header', { class: 'card-head' }, [
    html('div', { class: 'who' }, [
      html('h2', {}, unit.name),
      html('p', { class: 'note' }, place),
      html('p', { class: 'grade-line' }, gradeChange(unit, reader)),
    ]),
    html('dl', { class: 'figures' }, [
      figure(card.total, arrow(before?.total, after?.total), maxima),
      figure(card.percent, arrow(before?.percent, after?.percent), reader.signed(unit.percent)),
      figure(card.rank, arrow(before?.rank, after?.rank), placesText(unit, reader)),
    ]),
  ]);
}

function placesText({ places }: SimulationUnit, reader: SimulationReader): string {
  return places === null ? '' : reader.signed(String(places));
}

function figure(name: string, value: Content, below: string): HTMLElement {
  return html('div', {}, [
    html('dt', {}, name),
    html('dd', {}, [html('strong', {}, value), html('span', { class: 'below' }, below)]),
  ]);
}

function partsPanel(unit: SimulationUnit, reader: SimulationReader): HTMLElement {
  const { card } = reader.words;
  const lines = waterfallLines(unit, reader);
  const [start, end] = [lines[0], lines.at(-1)];
  if (start === undefined || end === undefined) {
    return panel(card.parts, [html('p', {}, card.noTotal)]);
  }
  const change = exactText(exact(end.to).sub(exact(start.to)));
  const check = fillIn(
    card.check,
    reader.number(start.to),
    reader.signed(change),
    reader.number(end.to),
  );
  const table = dataTable<WaterfallLine>(
    [
      {
        header: card.item,
        kind: 'main',
        cell: ({ name, kind }) => (kind === 'part' ? name : html('b', {}, name)),
      },
      { header: card.fromTo, kind: 'minor', cell: ({ fromTo }) => fromTo },
      { header: card.change, kind: 'number', cell: (line) => changeCell(line, reader) },
      { header: card.picture, kind: 'picture', cell: (line) => waterfallBar(line, lines) },
      { header: card.running, kind: 'number', cell: (line) => runningCell(line, reader) },
    ],
    lines,
    { caption: card.parts, quiet: true },
  );
  table.classList.add('waterfall');
  return panel(
    card.parts,
    [table, html('p', { class: 'note check' }, check)],
    unit.scaleDiffers ? card.partsPercent : card.partsPoints,
  );
}

function changeCell({ change }: WaterfallLine, reader: SimulationReader): Content {
  if (change === null) return '';
  const way = change.startsWith('-') ? 'falls' : 'rises';
  return html('span', { class: `change ${way}` }, reader.signed(change));
}

function runningCell({ to, kind }: WaterfallLine, reader: SimulationReader): Content {
  return kind === 'part' ? reader.number(to) : html('b', {}, reader.number(to));
}
