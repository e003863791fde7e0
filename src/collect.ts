import type { CollectedValue, Collection, Difference } from './domain/collection.js';
import type { UnitResult } from './domain/evaluation.js';
import { exact } from './domain/exact-number.js';
import type { Issue } from './domain/issue.js';
import { evaluate } from './evaluate.js';
import type { CollectInput } from './forms/collect/collect-forms.js';
import { collectForms } from './forms/collect/collect-forms.js';
import type { CollectedRow } from './forms/collect/collected-rows.js';
import { collectedRows } from './forms/collect/collected-rows.js';
import { collectedTable } from './forms/collect/collected-table.js';
import type { RuleSet } from './rules/rule-set.js';

/** A collection with its table, and what the rules make of it. */
export interface ReviewedCollection extends Collection {
  readonly rows: readonly CollectedRow[];
  /** What is wrong with collected values, each at its place in the table and in its form. */
  readonly issues: readonly Issue[];
}

/** The rules that the values are tried with, and where the collected table will stand. */
export interface Review {
  readonly rules: RuleSet;
  readonly place: { readonly file: string; readonly sheet: string };
}

/**
 * Collects returned forms and tries what came in: values that cannot be used, and the units' own points
 * that differ from those of the rules. The same forms give the same collection.
 */
export async function collect(
  input: CollectInput,
  { rules, place }: Review,
): Promise<ReviewedCollection> {
  const collection = collectForms(input);
  const rows = collectedRows(collection, input.set);
  const { units, issues } = await evaluate({
    criteriaSet: input.set,
    rules,
    draft: true,
    year: input.year,
    tables: rows.length === 0 ? [] : [collectedTable(rows, place)],
    fileIssues: [],
    engine: 'compiled',
  });
  const order = new Map(input.units.map(({ unitId }, index) => [unitId, index]));
  const placeOf = ({ unitId = '' }: { readonly unitId?: string }) => order.get(unitId) ?? 0;
  const claims = units.flatMap((unit) => differingClaims(unit, collection));
  return {
    ...collection,
    rows,
    differences: [...collection.differences, ...claims].sort(
      (one, other) => placeOf(one) - placeOf(other),
    ),
    issues: issues
      .filter(({ at }) => at?.from !== undefined)
      .sort((one, other) => placeOf(one) - placeOf(other)),
  };
}

/** Criteria that a unit scored in another way than the rules do. */
function differingClaims(
  { unitId, criteria }: UnitResult,
  { values }: Collection,
): readonly Difference[] {
  return criteria.flatMap(({ id, claimed, computed }): readonly Difference[] => {
    if (claimed === null || computed === null) return [];
    if (exact(claimed).equals(exact(computed))) return [];
    const own = values.find((value) => value.unitId === unitId && isClaim(value, id));
    return [
      {
        code: 'claim-differs',
        params: { claimed, computed },
        unitId,
        subject: { criterion: id, field: 'claimed' },
        label: '',
        cell: own?.cell,
        at: own?.at,
      },
    ];
  });
}

function isClaim({ subject }: CollectedValue, criterion: string): boolean {
  return 'criterion' in subject && subject.criterion === criterion && subject.field === 'claimed';
}
