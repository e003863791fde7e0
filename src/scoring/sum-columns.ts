import type { QuickCard, QuickUnit } from '../domain/quick-card.js';
import type { RuleSet, TableProgram } from '../rules/rule-set.js';
import { ColumnCard } from './column-card.js';
import type { ScoreColumn } from './quick-groups.js';
import { sumGroups } from './quick-groups.js';
import type { TableColumns } from './quick-totals.js';
import { prepareTotals } from './quick-totals.js';

/**
 * Sums up scores of a table that are known: columns in the order of its leaves, each with one score for
 * each of the units. Cards in the order of the units; a column of one score is a unit alone.
 */
export type SumColumns = (
  units: readonly QuickUnit[],
  criteria: readonly ScoreColumn[],
) => readonly QuickCard[];

/** Prepares steps 8 to 12 for a table: the same numbers as `sumUp`, without those of self-scores. */
export function prepareSumColumns(
  { sections }: Pick<TableProgram, 'sections'>,
  rules: Pick<RuleSet, 'rounding' | 'totals'>,
): SumColumns {
  const { rounding } = rules;
  return (units, criteria) => {
    const source = { sections, rounding, columns: criteria, unitCount: units.length };
    const groups = [...sumGroups(source, [], idOf).values()].map(({ column }) => column);
    return cardsOf(units, { criteria, groups }, { sections, rules });
  };
}

/** Where nothing is known from before, the id tells a group from the others; writing it all out takes longer than the sums. */
function idOf(part: object): string {
  return 'id' in part ? String(part.id) : '';
}

/** The cards of units over the columns of their table: totals are made, sums of groups are there. */
export function cardsOf(
  units: readonly QuickUnit[],
  columns: TableColumns,
  {
    sections,
    rules,
  }: Pick<TableProgram, 'sections'> & { readonly rules: Pick<RuleSet, 'rounding' | 'totals'> },
): readonly QuickCard[] {
  const totalsOf = prepareTotals(sections, rules, columns);
  return units.map((unit, place) => new ColumnCard(unit, totalsOf(place), { columns, place }));
}
