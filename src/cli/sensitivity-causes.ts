import type { CriterionWeight } from '../domain/sensitivity.js';
import { fixedReasons } from '../labels/sensitivity/tell-sensitivity.js';
import type { SensitivityPage } from './sensitivity-block.js';
import { block, hang } from './sensitivity-block.js';
import { wrapText } from './wrap-text.js';

function decides({ maxima, thresholds, dropped }: CriterionWeight, what: 'grade' | 'rank') {
  return [maxima, thresholds, dropped].some((effect) => {
    if (effect === null) return false;
    return (what === 'grade' ? effect.gradeChanges : effect.rankChanges) > 0;
  });
}

/** Which criteria decide, which decide nothing. */
export function criteriaBlock({ found, tell, width }: SensitivityPage): readonly string[] {
  const { columns, headings, unitNotes, noGradeEffect, noEffect } = tell.words;
  const rows = found.criteria
    .filter((weight) => decides(weight, 'grade'))
    .map((weight) => [
      tell.criterionId(weight),
      tell.criterion(weight.table, weight.criterion),
      tell.number(weight.maxPoints),
      tell.effect(weight.maxima),
      tell.effect(weight.thresholds),
      tell.effect(weight.dropped),
      tell.shift(weight.dropped),
    ]);
  const silent = found.criteria.filter((weight) => !decides(weight, 'grade'));
  const names = (ranks: boolean) =>
    tell.criteriaList(silent.filter((weight) => decides(weight, 'rank') === ranks));
  const [onlyRanks, nothing] = [names(true), names(false)];
  return [
    ...block(
      {
        heading: headings.criteria,
        note: unitNotes.criteria,
        columns: [
          { title: columns.criterion },
          { title: columns.criteria, gives: 'cut' },
          { title: columns.maximum, align: 'right' },
          { title: columns.byMaxima, align: 'right', gives: 'wrap' },
          { title: columns.byThresholds, align: 'right', gives: 'wrap' },
          { title: columns.byDrop, align: 'right' },
          { title: columns.shift, align: 'right', gives: 'wrap' },
        ],
        rows,
        none: tell.words.none.grades,
      },
      width,
    ),
    ...(onlyRanks === '' ? [] : hang(noGradeEffect(onlyRanks), '- ', width)),
    ...(nothing === '' ? [] : hang(noEffect(nothing), '- ', width)),
  ];
}

/** Which figures change a grade by one more or fewer. */
export function countBlock({ found, tell, width }: SensitivityPage): readonly string[] {
  const { counts, asked } = found;
  if (asked.counts === 0) return [];
  const { columns, headings, none, unitNotes, countsTried } = tell.words;
  const byElement = groupBy(counts.gradeChanges, ({ element }) => element);
  const rows = [...byElement]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([element, effects]) => {
      const [first] = effects;
      const example =
        first === undefined
          ? ''
          : `${first.unitId}: ${first.from} → ${first.to}: ${tell.grade(first.gradeBefore)} → ${tell.grade(first.gradeAfter)}`;
      return [tell.element(element), String(effects.length), example];
    });
  const told = countsTried(counts);
  return [
    ...block(
      {
        heading: headings.counts,
        note: unitNotes.counts,
        columns: [
          { title: columns.figure, gives: 'cut' },
          { title: columns.cases, align: 'right', gives: 'wrap' },
          { title: columns.example, gives: 'wrap' },
        ],
        rows,
        none: none.counts,
      },
      width,
    ),
    ...wrapText(told, width),
  ];
}

/** So many criteria are named for a reason; more of them are only counted. */
const NAMED = 6;

/** How many thresholds stay, and why. */
export function fixedBlock({ found, tell, width }: SensitivityPage): readonly string[] {
  if (found.asked.thresholds === 0) return [];
  const fixed = found.criteria.filter((weight) => weight.fixed !== null);
  const namesOrCount = (weights: readonly CriterionWeight[]) =>
    weights.length > NAMED ? tell.words.manyCriteria(weights.length) : tell.criteriaList(weights);
  const lines = fixedReasons(found.criteria).flatMap(([reason, weights]) =>
    hang(`${tell.words.fixed[reason]}: ${namesOrCount(weights)}`, '- ', width),
  );
  if (lines.length === 0) return [];
  const { headings, listInWorkbook } = tell.words;
  return [
    `${headings.fixed} (${fixed.length}/${found.criteria.length})`,
    ...lines,
    ...wrapText(listInWorkbook, width),
  ];
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
