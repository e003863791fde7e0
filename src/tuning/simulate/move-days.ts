import { isCalendarDate, yearOf } from '../../domain/calendar-date.js';
import type { DerivedFact } from '../../domain/fact.js';
import type { RuleSet } from '../../rules/rule-set.js';

interface Years {
  /** The year whose days are taken. */
  readonly from: number;
  /** The year that they are moved to. */
  readonly to: number;
}

/** The same day of another year; 29/02 becomes 28/02 where the year has none. */
function movedDay(day: string, { from, to }: Years): string {
  const moved = `${yearOf(day) - from + to}${day.slice(4)}`;
  return isCalendarDate(moved) ? moved : `${moved.slice(0, 8)}28`;
}

function movedFact(fact: DerivedFact, years: Years): DerivedFact {
  if (!('dayByYear' in fact)) return fact;
  const day = fact.dayByYear[String(years.from)];
  if (day === undefined) return fact;
  return { ...fact, dayByYear: { ...fact.dayByYear, [years.to]: movedDay(day, years) } };
}

/** The rules with the deadlines of one scoring year moved to another, for data of that year. */
export function moveDays(rules: RuleSet, years: Years): RuleSet {
  if (years.from === years.to) return rules;
  const moved = (facts: readonly DerivedFact[]) => facts.map((fact) => movedFact(fact, years));
  return {
    ...rules,
    tables: rules.tables.map((table) => ({
      ...table,
      scoring: { ...table.scoring, facts: moved(table.scoring.facts) },
      outcome: { ...table.outcome, facts: moved(table.outcome.facts) },
    })),
  } as RuleSet;
}
