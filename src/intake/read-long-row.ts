import { findSuggestion } from '../domain/find-suggestion.js';
import type { Issue } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import { foldText, tidyText } from '../domain/text.js';
import type {
  FieldCell,
  LocatedCell,
  PlacedCells,
  RowContent,
  RowContext,
  ValueCell,
} from './row-cells.js';
import { cellOf, placeOf } from './row-cells.js';

interface RowPlace {
  readonly row: number;
  readonly unitId: string;
}

/** One row of the long layout: a value of the element it names, entries of the criterion it names. */
export function readLongRow(cells: PlacedCells, place: RowPlace, context: RowContext): RowContent {
  const value = readLongValue(cells, place, context);
  const fields = readLongFields(cells, place, context);
  return {
    values: value.values,
    fields: fields.fields,
    issues: [...value.issues, ...fields.issues],
  };
}

function readLongValue(
  cells: PlacedCells,
  { row, unitId }: RowPlace,
  context: RowContext,
): { readonly values: readonly ValueCell[]; readonly issues: readonly Issue[] } {
  const [named, value] = [cellOf(cells, 'row-element'), cellOf(cells, 'row-value')];
  if (named === undefined) {
    const at = placeOf(row, 'row-element', context);
    const lost = value !== undefined && at !== undefined;
    const issues = lost ? [issue('element-unknown', { found: '' }, { at, unitId })] : [];
    return { values: [], issues };
  }
  const element = context.names.elements.get(foldText(named.raw.text));
  if (element === undefined) {
    const suggestion = findSuggestion(named.raw.text, context.names.suggestions);
    return { values: [], issues: [unknownName('element-unknown', named, { unitId, suggestion })] };
  }
  return { values: value === undefined ? [] : [{ ...value, element }], issues: [] };
}

function readLongFields(
  cells: PlacedCells,
  { row, unitId }: RowPlace,
  context: RowContext,
): { readonly fields: readonly FieldCell[]; readonly issues: readonly Issue[] } {
  const named = cellOf(cells, 'row-criterion');
  const fields = cells.flatMap(({ column: { role }, cell }) =>
    role.role === 'row-field' ? [{ ...cell, field: role.field }] : [],
  );
  if (named === undefined) {
    const at = placeOf(row, 'row-criterion', context);
    const lost = fields.some(({ field }) => field === 'claimed' || field === 'appraised');
    const issues =
      lost && at !== undefined ? [issue('criterion-unknown', { found: '' }, { at, unitId })] : [];
    return { fields: [], issues };
  }
  const name = foldText(named.raw.text);
  const { criteria } = context.names;
  // Excel turns a typed 8.10 into the number 8.1: where both are criteria, it names neither.
  const other = named.raw.kind === 'number' ? criteria.get(`${name}0`) : undefined;
  const criterion = other === undefined ? criteria.get(name) : undefined;
  if (criterion === undefined) {
    const suggestion = other ?? findSuggestion(named.raw.text, [...criteria.values()]);
    const issues = [unknownName('criterion-unknown', named, { unitId, suggestion })];
    return { fields: [], issues };
  }
  return { fields: fields.map((field) => ({ ...field, criterion })), issues: [] };
}

function unknownName(
  code: 'element-unknown' | 'criterion-unknown',
  { raw, at }: LocatedCell,
  { unitId, suggestion }: { readonly unitId: string; readonly suggestion: string | undefined },
): Issue {
  const found = tidyText(raw.text);
  return issue(code, { found, ...(suggestion && { suggestion }) }, { at, unitId });
}
