import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { UnitResult } from '../../domain/evaluation.js';
import type { ExactNumber } from '../../domain/exact-number.js';
import { exact } from '../../domain/exact-number.js';
import { isInside } from '../../domain/interval.js';
import type { GradeCause, UnitChange } from '../../domain/simulation.js';
import { foldText } from '../../domain/text.js';
import { intervalOfStep } from '../../methods/step-interval.js';

interface Sets {
  readonly before: CriteriaSet;
  readonly after: CriteriaSet;
}

type Source = CriteriaSet['grades']['readFrom'];

const READ = {
  percent: ({ percent }: UnitResult) => percent,
  total: ({ total }: UnitResult) => total,
  'percent-without-bonus': ({ percentWithoutBonus }: UnitResult) => percentWithoutBonus,
  'total-without-bonus': ({ totalWithoutBonus }: UnitResult) => totalWithoutBonus,
} as const satisfies Record<Source, (unit: UnitResult) => string | null>;

function gradeAt(value: ExactNumber, { grades }: CriteriaSet): string | undefined {
  return grades.bands.find((band) => isInside(value, intervalOfStep(band)))?.id;
}

/** A grade of the old set as the new one calls it: by id, else by name; undefined where it has none. */
function newGrade(grade: string | null, { before, after }: Sets): string | undefined {
  if (after.grades.bands.some(({ id }) => id === grade)) return grade ?? undefined;
  const label = before.grades.bands.find(({ id }) => id === grade)?.label ?? '';
  return after.grades.bands.find((band) => foldText(band.label) === foldText(label))?.id;
}

/** Whether the outcome is better, worse, the same, or not to be compared. */
export function directionOf(
  before: UnitResult,
  after: UnitResult,
  sets: Sets,
): UnitChange['direction'] {
  if (before.outcome !== 'graded' || after.outcome !== 'graded') {
    return before.outcome === after.outcome ? 'same' : 'other';
  }
  const order = sets.after.grades.bands.map(({ id }) => id);
  const old = order.indexOf(newGrade(before.grade, sets) ?? '');
  const own = order.indexOf(after.grade ?? '');
  if (old < 0 || own < 0) return 'other';
  if (old === own) return 'same';
  return own < old ? 'up' : 'down';
}

/** Bands first, then what they read, then the points: each named where it moves the grade that way. */
function causesByPoints(
  before: UnitResult,
  after: UnitResult,
  { sets, turn }: { readonly sets: Sets; readonly turn: number | undefined },
): readonly GradeCause[] {
  const order = sets.after.grades.bands.map(({ id }) => id);
  const place = (grade: string | undefined) => order.indexOf(grade ?? '');
  const read = (source: Source) => {
    const text = READ[source](before);
    return place(text === null ? undefined : gradeAt(exact(text), sets.after));
  };
  const [first, last] = [
    place(newGrade(before.gradeByPoints, sets)),
    place(after.gradeByPoints ?? undefined),
  ];
  const otherBands = read(sets.before.grades.readFrom);
  const otherSource = read(sets.after.grades.readFrom);
  const whole = Math.sign(last - first);
  if (whole === 0 || (turn !== undefined && turn !== whole)) return [];
  const moves = (from: number, to: number) => Math.sign(to - from) === whole;
  return [
    ...(moves(first, otherBands) ? [{ cause: 'bands' } as const] : []),
    ...(moves(otherBands, otherSource) ? [{ cause: 'source' } as const] : []),
    ...(moves(otherSource, last) ? [{ cause: 'points' } as const] : []),
  ];
}

/** 1 where the grade is worse now, -1 where it is better; undefined where they cannot be compared. */
function turnOf(before: UnitResult, after: UnitResult, sets: Sets): number | undefined {
  const direction = directionOf(before, after, sets);
  return { down: 1, up: -1, same: 0, other: undefined }[direction];
}

/** Why the grade is another: bands, what they read, points, limits that hold it back now or did before. */
export function gradeCauses(
  before: UnitResult,
  after: UnitResult,
  sets: Sets,
): readonly GradeCause[] {
  if (before.outcome !== after.outcome) {
    return [{ cause: 'outcome', from: before.outcome, to: after.outcome }];
  }
  if (newGrade(before.grade, sets) === (after.grade ?? undefined)) return [];
  const gained = after.heldBackBy.filter((id) => !before.heldBackBy.includes(id));
  const lost = before.heldBackBy.filter((id) => !after.heldBackBy.includes(id));
  // A limit that came explains no better grade, one that went no worse one.
  const turn = turnOf(before, after, sets);
  const [worse, better] = [turn !== -1, turn !== 1];
  const causes: readonly GradeCause[] = [
    ...causesByPoints(before, after, { sets, turn }),
    ...(worse && gained.length > 0 ? [{ cause: 'limit-gained', limits: gained } as const] : []),
    ...(better && lost.length > 0 ? [{ cause: 'limit-lost', limits: lost } as const] : []),
  ];
  // The same limit stands there in both sets and holds back to another grade.
  const kept = after.heldBackBy.filter((id) => before.heldBackBy.includes(id));
  return causes.length > 0 || kept.length === 0
    ? causes
    : [{ cause: 'limit-changed', limits: kept }];
}
