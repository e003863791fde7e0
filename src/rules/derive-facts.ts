import { daysBetween } from '../domain/calendar-date.js';
import type { ExactNumber } from '../domain/exact-number.js';
import { exact } from '../domain/exact-number.js';
import type { DerivedFact, Facts, FactValue } from '../domain/fact.js';
import { NO_VALUE } from '../domain/fact.js';
import { calculate } from '../domain/formula.js';

/** The number of a fact, undefined where it has no value. Throws where it is no number. */
export function numberOfFact(facts: Facts, name: string): ExactNumber | undefined {
  const value = factNamed(facts, name);
  if (value.kind === 'none') return undefined;
  if (value.kind !== 'number') throw new TypeError(`fact "${name}" is ${value.kind}, not a number`);
  return value.number;
}

function factNamed(facts: Facts, name: string): FactValue {
  const value = facts.get(name);
  if (value === undefined) throw new RangeError(`no fact "${name}"`);
  return value;
}

/** What derived facts need beside the unit's own facts. */
export interface DerivationContext {
  readonly year: number;
  /** Facts that only the whole group gives, by name. */
  readonly groupNumber?: (name: string) => ExactNumber | undefined;
}

/** Adds the derived facts, in their order, to the facts of a unit in a scoring year. */
export function deriveFacts(
  base: Facts,
  derived: readonly DerivedFact[],
  context: DerivationContext,
): Facts {
  const facts = new Map(base);
  for (const fact of derived) facts.set(fact.name, derive(fact, facts, context));
  return facts;
}

function derive(fact: DerivedFact, facts: Facts, context: DerivationContext): FactValue {
  if ('dayByYear' in fact) {
    const date = fact.dayByYear[String(context.year)];
    if (date === undefined) {
      throw new RangeError(`fact "${fact.name}" has no day for ${context.year}`);
    }
    return { kind: 'date', date };
  }
  return numberFact(numberOf(fact, facts, context));
}

function numberFact(number: ExactNumber | undefined): FactValue {
  return number === undefined ? NO_VALUE : { kind: 'number', number };
}

function numberOf(
  fact: Exclude<DerivedFact, { readonly dayByYear: unknown }>,
  facts: Facts,
  { groupNumber }: DerivationContext,
): ExactNumber | undefined {
  if ('formula' in fact) return calculate(fact.formula, (name) => numberOfFact(facts, name));
  if ('byOption' in fact) return numberByOption(fact.byOption, facts);
  if ('daysAfter' in fact) return daysAfter(fact.daysAfter, facts);
  if (groupNumber === undefined) throw new RangeError(`fact "${fact.name}" needs the whole group`);
  return groupNumber(fact.name);
}

function numberByOption(
  { fact, values }: { readonly fact: string; readonly values: Readonly<Record<string, string>> },
  facts: Facts,
): ExactNumber | undefined {
  const found = factNamed(facts, fact);
  if (found.kind === 'none') return undefined;
  if (found.kind !== 'choice') throw new TypeError(`fact "${fact}" is ${found.kind}, not a choice`);
  const value = values[found.option];
  if (value === undefined) throw new RangeError(`no value for option "${found.option}"`);
  return exact(value);
}

function daysAfter(
  { day, fact }: { readonly day: string; readonly fact: string },
  facts: Facts,
): ExactNumber | undefined {
  const [from, to] = [factNamed(facts, day), factNamed(facts, fact)];
  if (from.kind !== 'date') throw new TypeError(`fact "${day}" is ${from.kind}, not a day`);
  if (to.kind === 'none' || to.kind === 'absent') return undefined;
  if (to.kind !== 'date') throw new TypeError(`fact "${fact}" is ${to.kind}, not a day`);
  return exact(daysBetween(from.date, to.date));
}
