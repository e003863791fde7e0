import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { GradeSource } from '../../criteria/criteria-set-file.js';
import type { ChangeEffect, CriteriaChange } from '../../domain/criteria-change.js';
import { diffBands } from './diff-bands.js';
import type { RuledPair } from './diff-family.js';
import { diffGradeLimits } from './diff-limits.js';
import type { FoundChange } from './make-change.js';
import { isSame, placed } from './make-change.js';

/** With the bonus a grade can only be better; a total and a percent are other measures. */
function effectOfSource(from: GradeSource, to: GradeSource): ChangeEffect {
  const measure = (source: GradeSource) => source.replace('-without-bonus', '');
  if (measure(from) !== measure(to)) return 'either';
  return to.endsWith('-without-bonus') ? 'lowers' : 'raises';
}

/** Rounding of the same digits at the same places that only turned from cutting to half up, or back. */
function effectOfRounding({ rounding: old }: CriteriaSet, { rounding: own }: CriteriaSet) {
  const plain = (rules: CriteriaSet['rounding']) => rules.map(({ at, digits }) => ({ at, digits }));
  if (!isSame(plain(old), plain(own))) return 'either';
  const modes = new Set(
    old.flatMap(({ mode }, at) => (mode === own[at]?.mode ? [] : [`${mode}>${own[at]?.mode}`])),
  );
  if ([...modes].every((turn) => turn.startsWith('down>'))) return 'raises';
  return [...modes].every((turn) => turn.endsWith('>down')) ? 'lowers' : 'either';
}

function diffTotals(before: CriteriaSet, after: CriteriaSet): readonly FoundChange[] {
  const found: FoundChange[] = [];
  const [from, to] = [before.totals.bonusMayExceedScale, after.totals.bonusMayExceedScale];
  if (from !== to) {
    const effect = to ? 'raises' : 'lowers';
    found.push({ kind: 'bonus-over-scale-changed', params: { from, to }, effect });
  }
  if (!isSame(before.rounding, after.rounding)) {
    found.push({ kind: 'rounding-changed', params: {}, effect: effectOfRounding(before, after) });
  }
  if (!isSame(before.ranking, after.ranking)) {
    // The order in which a quota takes units follows the ranking.
    const effect = after.grades.quotas.length > 0 ? 'either' : 'none';
    const isOrder = !isSame(before.ranking.by, after.ranking.by);
    found.push({ kind: 'ranking-changed', params: {}, effect: isOrder ? effect : 'none' });
  }
  return found;
}

/** What changed of grades, of what holds them back, of rounding and of ranks. */
export function diffGrades(sets: RuledPair): readonly CriteriaChange[] {
  const [before, after] = [sets.before.set, sets.after.set];
  const [from, to] = [before.grades.readFrom, after.grades.readFrom];
  const isSameMeasure = from.replace('-without-bonus', '') === to.replace('-without-bonus', '');
  const source: readonly FoundChange[] =
    from === to
      ? []
      : [{ kind: 'grade-source-changed', params: { from, to }, effect: effectOfSource(from, to) }];
  const found = [
    ...source,
    ...diffBands(before.grades.bands, after.grades.bands, isSameMeasure),
    ...diffGradeLimits(sets),
    ...diffTotals(before, after),
  ];
  return placed(found, { scope: 'grades' });
}
