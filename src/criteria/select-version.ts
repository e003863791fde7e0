import { OperatorError } from '../domain/operator-error.js';
import type { CriteriaSet } from './criteria-set.js';

/**
 * The set of an issuer that scores the dân vận work of a year; without a year its newest one. Two sets
 * for one year are an error of the sets, not a choice to be made here.
 */
export function selectVersion(
  all: readonly CriteriaSet[],
  { issuer, year }: { readonly issuer: string; readonly year: number | undefined },
): CriteriaSet {
  const own = all.filter(({ scheme }) => scheme === undefined);
  const sets = own.length > 0 ? own : all;
  const wanted = year ?? Math.max(...sets.flatMap(({ scoringYears }) => scoringYears));
  const [first, ...others] = sets.filter(({ scoringYears }) => scoringYears.includes(wanted));
  if (first === undefined) {
    const years = [...new Set(sets.flatMap(({ scoringYears }) => scoringYears))];
    years.sort((a, b) => a - b);
    throw new OperatorError('criteria-year', { id: issuer, year: String(wanted), years });
  }
  if (others.length > 0) {
    const ids = [first, ...others].map(({ id }) => id);
    throw new OperatorError('criteria-year-ambiguous', { id: issuer, year: wanted, sets: ids });
  }
  return first;
}

/** The year to score: the one asked for, else the set's last. Throws `criteria-year` for another. */
export function scoringYear(set: CriteriaSet, asked: number | undefined): number {
  const year = asked ?? Math.max(...set.scoringYears);
  if (set.scoringYears.includes(year)) return year;
  throw new OperatorError('criteria-year', {
    id: set.id,
    year: String(year),
    years: set.scoringYears,
  });
}
