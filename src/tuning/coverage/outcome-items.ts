import { elementFacts } from '../../criteria/data-element.js';
import { comparisonsOf } from '../../domain/condition.js';
import type { CoverageSubject } from '../../domain/coverage.js';
import { exact, HUNDRED, isExactNumberText, ZERO } from '../../domain/exact-number.js';
import type { Interval } from '../../domain/interval.js';
import { isInside } from '../../domain/interval.js';
import type { Rule } from '../../domain/rule.js';
import type { LintContext } from '../lint/lint-check.js';
import type { Boundary, BoundaryContext } from './boundaries.js';
import { boundaryKey, boundaryOf, daysOf, thresholdsOf } from './boundaries.js';
import type { BoundarySide } from './leaf-items.js';
import { latestDay, valueBeside } from './leaf-items.js';

/** What a rule of grades or conditions is called: the same in every table. */
export function limitOf({ event }: Pick<Rule, 'event'>): string {
  if (event.type === 'grade') return event.params.grade;
  return event.type === 'effect' ? event.params.condition : '';
}

/** Grades, conditions and quotas: each once for the whole set, whichever table shows it. */
export function outcomeItems({ set, outlooks }: LintContext): readonly CoverageSubject[] {
  const { bands, minimums, quotas } = set.grades;
  const conditions = set.conditions.filter(({ effect }) => effect !== undefined);
  return [
    ...[...minimums, ...conditions].flatMap(({ id }) => {
      const own = outlooks.get(id) ?? [];
      const can = (key: 'canHold' | 'canFail') =>
        own.some((outlook) => outlook === undefined || outlook[key]);
      return [
        ...(can('canHold') ? [{ kind: 'condition', condition: id, holds: true } as const] : []),
        ...(can('canFail') ? [{ kind: 'condition', condition: id, holds: false } as const] : []),
      ];
    }),
    ...bands.map(({ id }) => ({ kind: 'grade', grade: id }) as const),
    ...quotas.flatMap(({ id }) =>
      [true, false].map((binds) => ({ kind: 'quota', quota: id, binds }) as const),
    ),
    ...set.unitGroups
      .filter(({ leavesOut }) => leavesOut !== undefined)
      .map(({ id }) => ({ kind: 'left-out', group: id }) as const),
  ];
}

/** Both sides of every boundary of grades and conditions by their key, once for the whole set. */
export function outcomeBoundaries(context: LintContext): ReadonlyMap<string, BoundarySide> {
  const sides = context.rules.tables.flatMap((program) => {
    const own = boundaryContext(context, program);
    return program.outcome.rules.flatMap((rule) => sidesOfRule(rule, program.id, own, context));
  });
  // The first table that shows a boundary names it.
  return new Map([...sides].reverse());
}

/** What the boundaries of a table's grades and conditions are made with. */
export function boundaryContext(
  { set }: Pick<LintContext, 'set'>,
  { outcome }: Pick<LintContext['rules']['tables'][number], 'outcome'>,
): BoundaryContext {
  const counts = new Set(set.elements.filter(({ kind }) => kind === 'count').map(({ id }) => id));
  return { days: daysOf(outcome.facts), isWhole: (fact) => counts.has(fact) };
}

// biome-ignore lint/complexity/useMaxParams: the rule, its table, and what each of the two is judged with
function sidesOfRule(
  rule: Rule,
  table: string,
  context: BoundaryContext,
  { set }: LintContext,
): readonly (readonly [string, BoundarySide])[] {
  const comparisons = comparisonsOf(rule.conditions);
  const boundaries = comparisons.flatMap((each) => boundaryOf(each, context) ?? []);
  return boundaries.flatMap((boundary) => {
    const threshold = latestDay(boundary, context);
    const beside = valueBeside(threshold, boundary, context);
    const { fact } = boundary;
    if (![threshold, beside].every((value) => isAllowed(value, fact, set))) return [];
    const thresholds = thresholdsOf(boundary, boundaries);
    return (['at', 'beside'] as const).map((side) => {
      const value = side === 'at' ? threshold : beside;
      const about = { kind: 'boundary', criterion: table, limit: limitOf(rule) } as const;
      const subject = { ...about, fact, threshold, side, value };
      return [outcomeKey(rule, boundary, side), { boundary, thresholds, subject }] as const;
    });
  });
}

/** Bands share their boundaries; a condition has its own, and its days are named after the table. */
export function outcomeKey(
  rule: Pick<Rule, 'name' | 'event'>,
  boundary: Boundary,
  side: 'at' | 'beside',
): string {
  const isGrade = rule.event.type === 'grade';
  const limit = isGrade ? 'grade' : limitOf(rule);
  const [table = ''] = rule.name.split('/');
  return `${limit} ${boundaryKey(boundary).replaceAll(`${table}/`, '')} ${side}`;
}

function isAllowed(value: string, fact: string, { elements }: LintContext['set']): boolean {
  if (!isExactNumberText(value)) return true;
  const element = elements.find(({ id }) => id === fact);
  const points: Interval = {
    low: { value: ZERO, included: true },
    ...(fact.includes('percent') && { high: { value: HUNDRED, included: true } }),
  };
  return isInside(exact(value), element === undefined ? points : elementFacts(element).range);
}
