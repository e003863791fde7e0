import { elementFacts } from '../../criteria/data-element.js';
import { exactText } from '../../domain/exact-number.js';
import type { Simulation } from '../../domain/simulation.js';
import type { AbsentElement } from '../../domain/simulation-assumptions.js';
import { weightOf } from '../../labels/simulate/absent-lines.js';
import { ASSUME_COLUMNS } from '../../labels/simulate/assume-columns.js';
import { SIMULATION_WORDS } from '../../labels/simulate/simulation-words.js';
import type { SimulationContext } from '../../labels/simulate/tell-simulation.js';
import { ELEMENT_KIND_WORDS } from '../../labels/words.js';

const WITHOUT = ['blocks', 'needs-review', 'zero'] as const;

function formText(id: string, { after, language }: SimulationContext): string {
  const element = after.elements.find((each) => each.id === id);
  if (element === undefined) return '';
  const options = element.options ?? [];
  if (options.length > 0) return options.map(({ label }) => label).join(' / ');
  const { low, high } = elementFacts(element).range;
  const ends = [low, high].flatMap((end) => (end ? [exactText(end.value)] : []));
  const kind = ELEMENT_KIND_WORDS[language][element.kind];
  return ends.length === 2 ? `${kind} (${ends.join('–')})` : kind;
}

function quoted(text: string): string {
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row for each group of the new set that lacks the figure. */
function rowsOf(
  absent: AbsentElement,
  groupOf: ReadonlyMap<string, string>,
  context: SimulationContext,
): readonly (readonly string[])[] {
  const groups = absent.unitIds.map((id) => groupOf.get(id) ?? '');
  const without =
    SIMULATION_WORDS[context.language].whenMissing[WITHOUT[weightOf(absent)] ?? 'zero'];
  const form = formText(absent.element, context);
  return [...new Set(groups)].map((group) => {
    const count = groups.filter((each) => each === group).length;
    return [absent.element, absent.label, group, String(count), without, form, ''];
  });
}

/**
 * The figures that units lack as a table to fill in with assumed values, what leaves units without a
 * result first: CSV that Excel opens, with an empty column of values.
 */
export function assumeTemplate(
  { assumptions, units }: Simulation,
  context: SimulationContext,
): string {
  const groupOf = new Map(
    units.flatMap(({ unitId, after }) => (after ? [[unitId, after.unitGroup] as const] : [])),
  );
  const sorted = [...assumptions.absent].sort((left, right) => weightOf(left) - weightOf(right));
  const rows = sorted.flatMap((absent) => rowsOf(absent, groupOf, context));
  const header = Object.values(ASSUME_COLUMNS[context.language]);
  const lines = [header, ...rows].map((row) => row.map(quoted).join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
