import type { FactKind, OperatorName } from '../domain/condition.js';
import { factKindOf, OPERATORS } from '../domain/condition.js';
import type {
  WrittenComparison,
  WrittenCondition,
  WrittenDay,
} from '../domain/written-condition.js';
import { findDayFaults } from './day-in-year.js';
import type { ElementFacts, MethodFinding } from './scoring-method.js';

/** A fact that a condition may read. */
export interface ReadableFact {
  readonly kind: FactKind;
  readonly options: readonly string[];
}

/** What a condition is checked against. */
export interface ConditionScope {
  readonly facts: ReadonlyMap<string, ReadableFact>;
  readonly conditions: ReadonlyMap<string, WrittenCondition>;
  readonly scoringYears: readonly number[];
}

type Path = readonly (string | number)[];

/** Elements as facts that conditions read: counts, numbers and percents are all numbers. */
export function readableFacts(
  elements: ReadonlyMap<string, ElementFacts>,
): ReadonlyMap<string, ReadableFact> {
  return new Map(
    [...elements].map(([id, { kind, options }]) => [
      id,
      { kind: factKindOfElement(kind), options },
    ]),
  );
}

function factKindOfElement(kind: ElementFacts['kind']): FactKind {
  return kind === 'count' || kind === 'percent' ? 'number' : kind;
}

/** Unknown facts, operators of another kind, values that do not fit, days that do not exist. */
export function findConditionFaults(
  written: WrittenCondition,
  path: Path,
  scope: ConditionScope,
): readonly MethodFinding[] {
  const each = (parts: readonly WrittenCondition[], key: string) =>
    parts.flatMap((part, index) => findConditionFaults(part, [...path, key, index], scope));
  if ('all' in written) return each(written.all, 'all');
  if ('any' in written) return each(written.any, 'any');
  if ('not' in written) return findConditionFaults(written.not, [...path, 'not'], scope);
  if ('condition' in written) {
    if (scope.conditions.has(written.condition)) return [];
    const known = [...scope.conditions.keys()];
    const params = { what: 'condition', found: written.condition, known };
    return [{ code: 'reference-unknown', params, path: [...path, 'condition'] }];
  }
  return findComparisonFaults(written, path, scope);
}

function findComparisonFaults(
  written: WrittenComparison,
  path: Path,
  scope: ConditionScope,
): readonly MethodFinding[] {
  const { fact, operator } = written;
  const known = scope.facts.get(fact);
  if (known === undefined) {
    const params = { what: 'fact', found: fact, known: [...scope.facts.keys()] };
    return [{ code: 'reference-unknown', params, path: [...path, 'fact'] }];
  }
  if (factKindOf(operator) !== known.kind) {
    const allowed: readonly OperatorName[] = OPERATORS[known.kind];
    const params = { operator, fact, kind: known.kind, allowed };
    return [{ code: 'condition-operator', params, path: [...path, 'operator'] }];
  }
  return findValueFaults(written, [...path, 'value'], { ...scope, known });
}

function findValueFaults(
  { operator, value }: WrittenComparison,
  path: Path,
  { known, scoringYears }: ConditionScope & { readonly known: ReadableFact },
): readonly MethodFinding[] {
  if (known.kind === 'choice') {
    return findOptionFaults(operator === 'is-option' ? [value] : value, path, known);
  }
  if (known.kind === 'date' && operator !== 'absent') return findDay(value, path, scoringYears);
  const fits = {
    number: typeof value === 'number',
    'yes-no': typeof value === 'boolean',
    date: value === true,
  };
  return fits[known.kind] ? [] : [wrongValue(value, path, EXPECTED[known.kind])];
}

const EXPECTED = { number: 'number', 'yes-no': 'true, false', date: 'true' } as const;

function wrongValue(value: unknown, path: Path, expected: string): MethodFinding {
  return { code: 'value-wrong', params: { found: JSON.stringify(value), expected }, path };
}

function findDay(
  value: WrittenComparison['value'],
  path: Path,
  scoringYears: readonly number[],
): readonly MethodFinding[] {
  const isDay = typeof value === 'string' || (typeof value === 'object' && !Array.isArray(value));
  return isDay
    ? findDayFaults(value as WrittenDay, path, scoringYears)
    : [wrongValue(value, path, 'day')];
}

function findOptionFaults(
  value: unknown,
  path: Path,
  { options }: ReadableFact,
): readonly MethodFinding[] {
  if (!Array.isArray(value)) {
    return [wrongValue(value, path, 'list of options')];
  }
  return value
    .filter((option) => !options.includes(option))
    .map((option) => ({
      code: 'reference-unknown',
      params: { what: 'option', found: String(option), known: options },
      path,
    }));
}

/** Elements that a written condition names, each with the way to its place. */
export function factsNamedIn(
  written: WrittenCondition,
  path: Path,
): readonly { readonly fact: string; readonly path: Path }[] {
  const each = (parts: readonly WrittenCondition[], key: string) =>
    parts.flatMap((part, index) => factsNamedIn(part, [...path, key, index]));
  if ('all' in written) return each(written.all, 'all');
  if ('any' in written) return each(written.any, 'any');
  if ('not' in written) return factsNamedIn(written.not, [...path, 'not']);
  if ('condition' in written) return [];
  return [{ fact: written.fact, path: [...path, 'fact'] }];
}
