import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { DayOfYear, PartRef } from '../../domain/change-values.js';
import type { WrittenDay } from '../../domain/written-condition.js';
import { dayInYear } from '../../methods/day-in-year.js';
import type { ScoringSpec } from '../../methods/index.js';
import { yearPairs } from './compare-awards.js';
import { inYear, shiftDay } from './critical-values.js';
import type { FoundChange } from './make-change.js';
import { numberTextOf } from './make-change.js';

type DeadlineSpec = Extract<ScoringSpec, { method: 'deadline' }>;
type Step = DeadlineSpec['steps'][number];

/** Both versions, for the years in which they score. */
export interface SetPair {
  readonly before: CriteriaSet;
  readonly after: CriteriaSet;
}

/** The days that a deadline is in each year. */
function daysByYear(
  {
    by,
    before,
  }: { readonly by?: WrittenDay | undefined; readonly before?: WrittenDay | undefined },
  { scoringYears }: CriteriaSet,
): readonly DayOfYear[] {
  return scoringYears.flatMap((year) => {
    const day = dayInYear(by ?? before ?? '', year);
    return day === undefined ? [] : [{ year, day, included: by !== undefined }];
  });
}

function lastDay({ day, included }: DayOfYear): string {
  return included ? day : shiftDay(day, -1);
}

/** Which way a deadline moved: -1 earlier, 1 later, over all years that can be compared; each once. */
function moves(
  from: readonly DayOfYear[],
  to: readonly DayOfYear[],
  { before, after }: SetPair,
): ReadonlySet<number> {
  const found = yearPairs(before, after).flatMap(([oldYear, year]) => {
    const [old, own] = [
      from.find((each) => each.year === oldYear),
      to.find((each) => each.year === year),
    ];
    if (old === undefined || own === undefined) return [];
    const then = inYear(lastDay(old), year - oldYear);
    const now = lastDay(own);
    return now === then ? [] : [now < then ? -1 : 1];
  });
  return new Set(found);
}

/** One deadline against another: earlier, later, or earlier in some years and later in others. */
export function diffDay(
  old: Pick<Step, 'by' | 'before'>,
  own: Pick<Step, 'by' | 'before'>,
  { ref, sets }: { readonly ref: PartRef; readonly sets: SetPair },
): readonly FoundChange[] {
  const [from, to] = [daysByYear(old, sets.before), daysByYear(own, sets.after)];
  const found = moves(from, to, sets);
  if (found.size === 0) return [];
  const one = found.has(-1) ? 'deadline-earlier' : 'deadline-later';
  const kind = found.size > 1 ? 'deadline-moved' : one;
  return [{ kind, params: { ...ref, from, to } }];
}

function pairSteps(before: readonly Step[], after: readonly Step[]) {
  if (before.length === after.length) {
    return {
      pairs: after.map((step, at) => [before[at] as Step, step] as const),
      added: [],
      removed: [],
    };
  }
  const free = [...before];
  const pairs: [Step, Step][] = [];
  const added: Step[] = [];
  for (const step of after) {
    const at = free.findIndex(({ points }) => points === step.points);
    const [old] = at < 0 ? [] : free.splice(at, 1);
    if (old === undefined) added.push(step);
    else pairs.push([old, step]);
  }
  return { pairs, added, removed: free };
}

/** Deadlines moved, added or removed; points of a deadline, of being late, of never. */
export function diffDeadline(
  before: DeadlineSpec,
  after: DeadlineSpec,
  { ref, sets }: { readonly ref: PartRef; readonly sets: SetPair },
): readonly FoundChange[] {
  const { pairs, added, removed } = pairSteps(before.steps, after.steps);
  const points = (from: number, to: number) => ({ from: numberTextOf(from), to: numberTextOf(to) });
  return [
    ...pairs.flatMap(([old, own]): readonly FoundChange[] => [
      ...diffDay(old, own, { ref, sets }),
      ...(old.points === own.points
        ? []
        : [
            {
              kind: 'deadline-points-changed' as const,
              params: {
                ...ref,
                days: daysByYear(own, sets.after),
                ...points(old.points, own.points),
              },
            },
          ]),
    ]),
    ...added.map(
      (step): FoundChange => ({
        kind: 'deadline-added',
        params: { ...ref, days: daysByYear(step, sets.after), points: numberTextOf(step.points) },
      }),
    ),
    ...removed.map(
      (step): FoundChange => ({
        kind: 'deadline-removed',
        params: { ...ref, days: daysByYear(step, sets.before), points: numberTextOf(step.points) },
      }),
    ),
    ...(before.late === after.late
      ? []
      : [
          {
            kind: 'late-points-changed' as const,
            params: { ...ref, ...points(before.late, after.late) },
          },
        ]),
    ...(before.absent === after.absent
      ? []
      : [
          {
            kind: 'absent-points-changed' as const,
            params: { ...ref, ...points(before.absent, after.absent) },
          },
        ]),
  ];
}
