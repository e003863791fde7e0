import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { DataElement } from '../../criteria/data-element.js';
import type { CalendarDate } from '../../domain/calendar-date.js';
import { shiftDay } from '../../domain/calendar-date.js';
import { comparisonsOf } from '../../domain/condition.js';
import type { RuleEvent } from '../../domain/rule.js';
import { daysOf } from '../coverage/boundaries.js';
import type { LintContext, PlacedCriterion } from './lint-check.js';
import { criteriaOf } from './lint-check.js';
import { rulePlace } from './rule-place.js';

/** A deadline of a criterion: the last day that is still in time, by scoring year. */
export interface AppointedDay {
  readonly element: DataElement;
  readonly lastDays: ReadonlyMap<number, CalendarDate>;
  readonly placed: PlacedCriterion;
  readonly path: readonly (string | number)[];
}

/** Every day with which a figure of a criterion is compared, in the order of the files. */
export function appointedDays({ set, probes }: LintContext): readonly AppointedDay[] {
  return criteriaOf(set).flatMap((placed) => {
    const [tried] = probes.get(placed.name) ?? [];
    if (tried === undefined) return [];
    const days = daysOf(tried.facts);
    const compared = tried.rules.flatMap(({ conditions, event }) =>
      comparisonsOf(conditions).map((comparison) => ({ ...comparison, event })),
    );
    const byName = new Map(
      [...compared].reverse().flatMap(({ value, ...rest }) => {
        const name = typeof value === 'object' && 'fact' in value ? value.fact : '';
        return days.has(name) ? [[name, rest] as const] : [];
      }),
    );
    return [...days].flatMap(([name, byYear]): readonly AppointedDay[] => {
      const found = byName.get(name);
      const element = found && elementNamed(set, found.fact);
      if (found === undefined || element === undefined) return [];
      const { operator, event } = found;
      const back = operator === 'before' || operator === 'on-or-after' ? -1 : 0;
      const lastDays = new Map(
        Object.entries(byYear).map(([year, day]) => [Number(year), shiftDay(day, back)]),
      );
      const path = rulePlace(placed, partOf(event), stepOf(name));
      return [{ element, lastDays, placed, path }];
    });
  });
}

function partOf({ params }: RuleEvent): number {
  return ('part' in params ? params.part : undefined) ?? 1;
}

/** The key of the step to which a day belongs: "table/8.2/1:day-2". */
function stepOf(name: string): string {
  const step = /:day-(\d+)$/.exec(name)?.[1];
  return step === undefined ? '' : `step-${step}`;
}

function elementNamed({ elements }: CriteriaSet, id: string): DataElement | undefined {
  return elements.find((element) => element.id === id && element.kind === 'date');
}
