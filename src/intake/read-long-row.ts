import { findSuggestion } from '../domain/find-suggestion.js';
import type { Issue } from '../domain/issue.js';
import { issue } from '../domain/issue.js';
import { foldText, tidyText } from '../domain/text.js';
import type {
  FieldCell,
  LocatedCell,
  NoteCell,
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
export function readLongRow(
  written: PlacedCells,
  place: RowPlace,
  context: RowContext,
): RowContent {
  const cells = withOrigin(written);
  const value = readLongValue(cells, place, context);
  const fields = readLongFields(cells, place, context);
  const notes = cellOf(cells, 'row-criterion') === undefined ? notesIn(cells) : [];
  return {
    values: notes.length > 0 ? value.values.map((cell) => ({ ...cell, notes })) : value.values,
    fields: fields.fields,
    issues: [...value.issues, ...fields.issues],
  };
}

/** Values, points and texts with the cell that the row says they were copied from. */
function withOrigin(cells: PlacedCells): PlacedCells {
  const origin = cellOf(cells, 'row-origin');
  if (origin === undefined) return cells;
  const from = tidyText(origin.raw.text);
  return cells.map(({ column, cell }) => {
    const { role } = column.role;
    const isCopied = role === 'row-value' || role === 'row-field';
    return { column, cell: isCopied ? { ...cell, at: { ...cell.at, from } } : cell };
  });
}

function notesIn(cells: PlacedCells): readonly NoteCell[] {
  return cells.flatMap(({ column: { role }, cell }) =>
    role.role === 'row-field' ? [{ ...cell, field: role.field }] : [],
  );
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
  const fields = notesIn(cells);
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
