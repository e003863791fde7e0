import type { CalendarDate } from '../../domain/calendar-date.js';
import type { CollectedSubject, FormContacts, PlacedCell } from '../../domain/collection.js';
import { parseDate } from '../../domain/parse-date.js';
import { foldText, tidyText } from '../../domain/text.js';
import type { FormInput, FormUnit } from '../form-mark.js';
import type { ColumnOf } from './align-columns.js';
import { alignColumns } from './align-columns.js';
import type { RowAlignment } from './align-rows.js';
import { alignRows } from './align-rows.js';
import type { ProtectedChange, RowMove } from './find-changes.js';
import { findMovedRows, findProtectedChanges } from './find-changes.js';
import { findStrayCells } from './find-stray-cells.js';
import type { FoundForm } from './found-form.js';
import type { SheetCells } from './sheet-cells.js';
import { sheetCells, spotOf } from './sheet-cells.js';

/** A filled input: what it is of in the set of the form, what the form says in its row. */
export interface FormValue extends PlacedCell {
  readonly subject: CollectedSubject;
  readonly label: string;
}

/** A sheet with its form laid over it. */
export interface OverlaidForm {
  readonly found: FoundForm;
  readonly cells: SheetCells;
  readonly rows: RowAlignment;
  readonly columnOf: ColumnOf;
  /** What the form says in a row of its own. */
  labelOf(row: number): string;
}

/** All that a returned form says. */
export interface ReadForm {
  readonly found: FoundForm;
  readonly values: readonly FormValue[];
  readonly contacts: FormContacts;
  /** The day that the unit wrote, where it is one. */
  readonly day: CalendarDate | undefined;
  /** Inputs whose rows are gone. */
  readonly lost: readonly Omit<FormValue, 'cell'>[];
  readonly strays: readonly (PlacedCell & { readonly label: string })[];
  readonly changes: readonly ProtectedChange[];
  readonly moves: readonly RowMove[];
}

/** Reads a form: inputs are found by the words of their rows; nothing in the sheet is passed over. */
export function readForm(found: FoundForm): ReadForm {
  const cells = sheetCells(found.sheet);
  const rows = alignRows(found.unit, cells);
  const labels = rowLabels(found.unit);
  const labelOf = (row: number) => labels.get(row) ?? '';
  const form = { found, cells, rows, columnOf: alignColumns(rows, cells), labelOf };
  const inputs = found.unit.inputs.map((input) => placeInput(input, form));
  const contacts = contactsOf(inputs);
  return {
    found,
    values: inputs.flatMap(({ subject, label, place }) =>
      subject === undefined || place === undefined || place.cell.kind === 'blank'
        ? []
        : [{ subject, label, ...place }],
    ),
    contacts,
    day: contacts.day && dayIn(contacts.day),
    lost: inputs.flatMap(({ subject, label, place }) =>
      subject === undefined || place !== undefined
        ? []
        : [{ subject, label, at: { file: found.sheet.file, ...sheetOf(found) } }],
    ),
    strays: findStrayCells(form),
    changes: findProtectedChanges(form),
    moves: findMovedRows(form),
  };
}

function sheetOf({ sheet }: FoundForm) {
  return sheet.sheet === undefined ? {} : { sheet: sheet.sheet };
}

interface PlacedInput {
  readonly input: FormInput;
  readonly subject: CollectedSubject | undefined;
  readonly label: string;
  readonly place: PlacedCell | undefined;
}

function placeInput(
  input: FormInput,
  { cells, rows, columnOf, labelOf }: OverlaidForm,
): PlacedInput {
  const { row, column } = spotOf(input.cell);
  const there = rows.rowOf(row);
  const spot = there === undefined ? undefined : { row: there, column: columnOf(column) };
  return {
    input,
    subject: subjectOf(input),
    label: labelOf(row),
    place: spot && { cell: cells.cell(spot), at: cells.at(spot) },
  };
}

function subjectOf(input: FormInput): CollectedSubject | undefined {
  if ('element' in input) return { element: input.element };
  if ('criterion' in input) return { criterion: input.criterion, field: input.field };
  return undefined;
}

/** What a form says in each row: of its words the first that is more than a number or a code. */
function rowLabels({ locked }: FormUnit): ReadonlyMap<number, string> {
  const rows = new Map<number, { readonly column: number; readonly text: string }[]>();
  for (const [name, text] of locked) {
    if (text.startsWith('=')) continue;
    const { row, column } = spotOf(name);
    const own = rows.get(row) ?? [];
    // Below the words of a criterion its cell says how it is scored.
    own.push({ column, text: tidyText(text.split('\n')[0] ?? '') });
    rows.set(row, own);
  }
  return new Map(
    [...rows].map(([row, words]) => {
      const texts = words.sort((one, other) => one.column - other.column).map(({ text }) => text);
      return [row, texts.find((text) => text.length > 8) ?? texts[0] ?? ''];
    }),
  );
}

function contactsOf(inputs: readonly PlacedInput[]): FormContacts {
  return Object.fromEntries(
    inputs.flatMap(({ input, place }) =>
      'unit' in input && place !== undefined && place.cell.kind !== 'blank'
        ? [[input.unit, place] as const]
        : [],
    ),
  );
}

function dayIn({ cell }: PlacedCell): CalendarDate | undefined {
  const parsed = parseDate(foldText(cell.text));
  return 'date' in parsed ? parsed.date : undefined;
}
