import { daysBetween } from '../domain/calendar-date.js';
import { exact } from '../domain/exact-number.js';
import type { DerivedFact, GroupFact } from '../domain/fact.js';
import { factsInFormula } from '../domain/formula.js';
import type { QuickFact } from '../domain/quick-fact.js';
import { quickNumberFact } from '../domain/quick-fact.js';
import { toQuick } from '../domain/quick-number.js';
import { compileFormula } from './quick-formula.js';

/** Makes a derived fact from the values of one unit. */
export type QuickDerivation = (values: readonly QuickFact[]) => QuickFact;

const NO_QUICK_VALUE: QuickFact = { kind: 'none' };

/**
 * Compiles a derived fact of one unit alone for a scoring year; it gives what `deriveFacts` gives, and
 * throws where that throws. `placeOf` gives the place of a fact among the values.
 */
export function compileDerived(
  fact: Exclude<DerivedFact, GroupFact>,
  year: number,
  placeOf: (fact: string) => number,
): QuickDerivation {
  if ('formula' in fact) {
    const formula = compileFormula(fact.formula, placeOf);
    return (values) => quickNumberFact(formula(values));
  }
  if ('dayByYear' in fact) {
    const date = fact.dayByYear[String(year)];
    if (date === undefined) throw new RangeError(`fact "${fact.name}" has no day for ${year}`);
    const day: QuickFact = { kind: 'date', date };
    return () => day;
  }
  if ('byOption' in fact) return compileByOption(fact.byOption, placeOf(fact.byOption.fact));
  const [from, to] = [placeOf(fact.daysAfter.day), placeOf(fact.daysAfter.fact)];
  return (values) => daysAfter(values[from], values[to]);
}

function compileByOption(
  { values: written }: { readonly values: Readonly<Record<string, string>> },
  place: number,
): QuickDerivation {
  const numbers = new Map(
    Object.entries(written).map(([option, text]) => [
      option,
      quickNumberFact(toQuick(exact(text))),
    ]),
  );
  return (values) => {
    const found = values[place];
    if (found?.kind === 'none') return found;
    const number = found?.kind === 'choice' ? numbers.get(found.option) : undefined;
    if (number === undefined) throw new RangeError(`no value for ${JSON.stringify(found)}`);
    return number;
  };
}

function daysAfter(from: QuickFact | undefined, to: QuickFact | undefined): QuickFact {
  if (from?.kind !== 'date') throw new TypeError('an appointed day is no day');
  if (to?.kind === 'none' || to?.kind === 'absent') return NO_QUICK_VALUE;
  if (to?.kind !== 'date') throw new TypeError('what has a day is no day');
  return quickNumberFact(toQuick(exact(daysBetween(from.date, to.date))));
}

/** Names of the facts from which a derived fact is made. */
export function factsReadByDerived(fact: DerivedFact): readonly string[] {
  if ('formula' in fact) return factsInFormula(fact.formula);
  if ('byOption' in fact) return [fact.byOption.fact];
  if ('daysAfter' in fact) return [fact.daysAfter.day, fact.daysAfter.fact];
  return 'largestInGroup' in fact ? factsInFormula(fact.largestInGroup) : [];
}
