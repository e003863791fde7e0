import type { GroupFigures, PairEffect } from '../../reports/simulate/page-model.js';
import { dataTable } from '../data-table.js';
import { html } from '../dom.js';
import { differenceBar, panel } from '../marks.js';
import { pictured } from '../reader.js';
import { criterionLabel } from './criterion-label.js';
import type { SimulationReader, SimulationState } from './simulation-state.js';

/** Which criteria moved the points of each group, those that moved most first. */
export function effectsView({ reader }: SimulationState): HTMLElement {
  const { words, data } = reader;
  const groups = data.groups.filter(({ units }) => units > 0);
  return html('div', {}, [
    html('p', { class: 'note' }, words.criteriaNote),
    groups.map((group) => panel(reader.text(group.label), [effectTable(group, reader)])),
  ]);
}

function effectTable({ effects, label }: GroupFigures, reader: SimulationReader): HTMLElement {
  const { words } = reader;
  if (effects.length === 0) return html('p', {}, words.nothingMoved);
  const widest = Math.max(...effects.map(({ sum }) => Math.abs(pictured(sum))), 1e-9);
  return dataTable<PairEffect>(
    [
      { header: words.criterion, kind: 'main', cell: (effect) => criterionLabel(effect, reader) },
      {
        header: words.sumPicture,
        kind: 'picture',
        cell: ({ sum }) =>
          differenceBar(pictured(sum) / widest, { above: 'rises', below: 'falls' }),
      },
      { header: words.sumPoints, kind: 'number', cell: ({ sum }) => reader.signed(sum) },
      { header: words.raised, kind: 'number', cell: ({ raised }) => String(raised) },
      { header: words.lowered, kind: 'number', cell: ({ lowered }) => String(lowered) },
      {
        header: words.lacking,
        kind: 'minor',
        cell: ({ lacking }) => (lacking === 0 ? '' : String(lacking)),
      },
    ],
    effects,
    { caption: reader.text(label), quiet: true },
  );
}
