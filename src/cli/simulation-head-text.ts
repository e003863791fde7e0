import type { Simulation } from '../domain/simulation.js';
import { noResultLines } from '../labels/simulate/no-result-lines.js';
import type { SimulationContext } from '../labels/simulate/tell-simulation.js';
import { assumptionLines, overlayLines, summaryText } from '../labels/simulate/tell-simulation.js';
import type { SimulationView } from './simulation-view.js';
import { hang } from './simulation-view.js';

function sideLine(
  label: string,
  set: SimulationContext['before'],
  { words }: SimulationView,
): string {
  const { id, legalBasis, status, provenance } = set;
  const basis = status === 'draft' ? [] : [legalBasis.number];
  const level = provenance.level === 'illustrative' ? [words.illustrative] : [];
  return `${label}: ${[id, ...basis, ...level].join(' · ')}`;
}

/** What is compared, what has no result and why, what was assumed, how many move. */
export function renderHead(simulation: Simulation, view: SimulationView): readonly string[] {
  const { words, width } = view;
  const overlays = overlayLines(simulation, view);
  const warnings = noResultLines(simulation, view);
  return [
    words.mark,
    ...hang('', sideLine(words.before, view.before, view), width),
    ...hang('', sideLine(words.after, view.after, view), width),
    `${words.data(simulation.year)}.`,
    ...(warnings.length === 0 ? [] : ['']),
    ...warnings.flatMap((line) => hang(line.startsWith('  ') ? '  - ' : '', line.trim(), width)),
    ...(overlays.length === 0 ? [] : ['', `${words.overlays}:`]),
    ...overlays.flatMap((line) => hang('  - ', line, width)),
    '',
    `${words.assumptions}:`,
    ...assumptionLines(simulation, view).flatMap((line) => hang('  - ', line, width)),
    '',
    ...hang('', summaryText(simulation, view), width),
  ];
}
