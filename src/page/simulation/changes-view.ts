import type { ChangePart, ChangeRow } from '../../reports/simulate/page-model.js';
import { dataTable } from '../data-table.js';
import { html } from '../dom.js';
import { panel } from '../marks.js';
import type { SimulationReader, SimulationState } from './simulation-state.js';

/** What the two sets say differently, in sentences, table by table. */
export function changesView({ reader }: SimulationState): HTMLElement {
  const { words, data } = reader;
  if (data.changes.length === 0) return html('p', { class: 'empty' }, words.noChanges);
  return html('div', { class: 'changes' }, [
    html('p', { class: 'note' }, words.changesNote),
    data.changes.map((part) => partPanel(part, reader)),
  ]);
}

function partPanel({ heading, rows }: ChangePart, reader: SimulationReader): HTMLElement {
  const { words } = reader;
  const title = reader.text(heading);
  const table = dataTable<ChangeRow>(
    [
      { header: words.subject, kind: 'main', cell: ({ subject }) => reader.text(subject) },
      {
        header: words.said,
        cell: ({ said }) => said.map((id) => html('span', { class: 'line' }, reader.text(id))),
      },
      {
        header: words.effect,
        cell: ({ effect, effectText }) =>
          html('span', { class: `effect ${effect}` }, reader.text(effectText)),
      },
    ],
    rows,
    { caption: title, quiet: true },
  );
  return panel(title, [table]);
}
