import type { Sensitivity } from '../domain/sensitivity.js';
import type { SensitivityTeller } from '../labels/sensitivity/tell-sensitivity.js';
import { wrapText } from './wrap-text.js';

/** What the answer says of the named units alone, for a talk with one of them. */
export function renderUnitFirmness(
  { found, tell, width }: { found: Sensitivity; tell: SensitivityTeller; width: number },
  head: readonly string[],
  units: readonly string[],
): string {
  const blocks = units.map((id) => unitLines(id, found, tell));
  return [[...head, ...tell.asked()], ...blocks]
    .map((lines) => lines.flatMap((line) => wrapText(line, width)).join('\n'))
    .join('\n\n');
}

function unitLines(id: string, found: Sensitivity, tell: SensitivityTeller): readonly string[] {
  const unit = found.units.find(({ unitId }) => unitId === id);
  if (unit === undefined) return [];
  const { columns, headings } = tell.words;
  const grades = unit.grades
    .map(({ grade, share }) => `${tell.grade(grade)} ${tell.share(share)}`)
    .join(', ');
  const near = found.near.filter(({ unitId }) => unitId === id);
  const counts = found.counts.gradeChanges.filter(({ unitId }) => unitId === id);
  const pairs = found.neighbours.filter(({ upper, lower }) => upper === id || lower === id);
  return [
    `${id} ${unit.name}`,
    `${columns.value}: ${tell.value(unit.value)}; ${columns.grade}: ${tell.grade(unit.grade)} (${grades})`,
    `${columns.rank}: ${unit.rank ?? '–'}; ${columns.interval}: ${tell.interval(unit)}`,
    ...near.map(
      (each) =>
        `${headings.near}: ${tell.grade(each.grade)} ${tell.number(each.limit)}, ${tell.distance(each)}; ${columns.steps}: ${tell.crossings(each, 8)}`,
    ),
    ...counts.map(
      ({ element, from, to, gradeAfter }) =>
        `${tell.element(element)}: ${from} → ${to}: ${tell.grade(gradeAfter)}`,
    ),
    ...pairs.map(
      ({ upper, lower, flips }) =>
        `${headings.pairs}: ${upper} / ${lower}: ${columns.flips} ${tell.share(flips)}`,
    ),
  ];
}
