import type { PageEffect, PageUnit } from '../../reports/html/page-model.js';
import type { Content } from '../dom.js';
import { html } from '../dom.js';
import { shareBar } from '../marks.js';
import type { Reader } from '../reader.js';
import { fillIn, shareOf } from '../reader.js';

type Step = readonly [name: string, value: string, text: Content];

/** From the sections' points to total, percent, band, what held the grade back, and the grade. */
export function unitSteps(unit: PageUnit, reader: Reader): HTMLElement {
  return html('div', { class: 'steps-frame' }, [
    html('table', { class: 'steps sections' }, html('tbody', {}, sectionRows(unit, reader))),
    html('table', { class: 'steps' }, html('tbody', {}, stepsOf(unit, reader).map(stepRow))),
  ]);
}

function stepsOf(unit: PageUnit, reader: Reader): readonly Step[] {
  const { card } = reader.words;
  const { points, percent } = reader;
  return [
    [card.subtotal, points(unit.subtotal), ''],
    ...aside(card.bonus, unit.bonus, (text) => `+${points(text)}`),
    ...aside(card.deduction, unit.deduction, (text) => `−${points(text)}`),
    [card.total, points(unit.total), fillIn(card.of, points(unit.maximum))],
    [card.percent, percent(unit.percent), ''],
    ...(unit.band === undefined ? [] : [[card.band, '', reader.text(unit.band)] as const]),
    ...(unit.effects ?? []).map((effect): Step => [card.effect, '', effectText(effect, reader)]),
    [card.grade, '', html('strong', {}, reader.standing(unit))],
    ...(unit.claimed === null ? [] : [[card.claimed, points(unit.claimed), ''] as const]),
  ];
}

function stepRow([name, value, text]: Step): HTMLElement {
  return html('tr', {}, [
    html('th', { scope: 'row' }, name),
    html('td', { class: 'number' }, value),
    html('td', {}, text),
  ]);
}

/** The sections at the top of the tree, each with a bar; what stands beside the scale comes later. */
function sectionRows(unit: PageUnit, reader: Reader): readonly HTMLElement[] {
  const nodes = reader.data.tables[unit.table]?.nodes ?? [];
  return nodes
    .filter(({ depth, kind }) => depth === 0 && kind === 'scored')
    .map(({ id, label }) => {
      const [points = null, , maximum = '0'] = unit.sections[id] ?? [];
      const score = fillIn(
        reader.words.card.ofPoints,
        reader.points(points),
        reader.points(maximum),
      );
      return html('tr', {}, [
        html('th', { scope: 'row' }, `${id}. ${reader.text(label)}`),
        html('td', { class: 'picture' }, shareBar(shareOf(points, maximum), 'reached')),
        html('td', { class: 'number' }, score),
      ]);
    });
}

function aside(
  name: string,
  points: string | null,
  signed: (points: string) => string,
): readonly Step[] {
  return points === null || points === '0' ? [] : [[name, signed(points), '']];
}

function effectText(effect: PageEffect, reader: Reader): Content {
  const { card } = reader.words;
  const { before, after } = effect;
  const changed =
    before === undefined || before === after
      ? card.unchanged
      : fillIn(card.changed, reader.text(before), after === undefined ? '–' : reader.text(after));
  return [
    html('strong', {}, reader.text(effect.label)),
    html('span', { class: 'line' }, `${reader.text(effect.when)} → ${reader.text(effect.does)}`),
    effect.figures.map((figure) =>
      html('span', { class: 'line' }, [
        `${reader.text(figure.label)} = `,
        html('b', {}, reader.text(figure.value)),
        figure.cell === undefined
          ? undefined
          : html('span', { class: 'place' }, ` (${reader.cell(figure.cell)})`),
      ]),
    ),
    html('span', { class: 'line note' }, `${reader.text(effect.citation)} · ${changed}`),
  ];
}
