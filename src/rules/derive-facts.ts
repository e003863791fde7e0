import type { ExactNumber } from '../domain/exact-number.js';
import type { DerivedFact, Facts, FactValue } from '../domain/fact.js';
import { NO_VALUE } from '../domain/fact.js';
import { calculate } from '../domain/formula.js';

/** The number of a fact, undefined where it has no value. Throws where it is no number. */
export function numberOfFact(facts: Facts, name: string): ExactNumber | undefined {
  const value = facts.get(name);
  if (value === undefined) throw new RangeError(`no fact "${name}"`);
  if (value.kind === 'none') return undefined;
  if (value.kind !== 'number') throw new TypeError(`fact "${name}" is ${value.kind}, not a number`);
  return value.number;
}

/** Adds the derived facts, in their order, to the facts of a unit in a scoring year. */
export function deriveFacts(base: Facts, derived: readonly DerivedFact[], year: number): Facts {
  const facts = new Map(base);
  for (const fact of derived) facts.set(fact.name, derive(fact, facts, year));
  return facts;
}

function derive(fact: DerivedFact, facts: Facts, year: number): FactValue {
  if ('dayByYear' in fact) {
    const date = fact.dayByYear[String(year)];
    if (date === undefined) throw new RangeError(`fact "${fact.name}" has no day for ${year}`);
    return { kind: 'date', date };
  }
  const number = calculate(fact.formula, (name) => numberOfFact(facts, name));
  return number === undefined ? NO_VALUE : { kind: 'number', number };
}
