import { rowHeight } from '../reports/workbook/text-height.js';
import { COLUMNS, LAST_COLUMN } from './form-columns.js';
import { cellName } from './form-layout.js';
import { FORM_STYLES } from './form-looks.js';
import type { CalculatedCell, FormParts } from './form-parts.js';
import { POINT_STATES } from './formulas/criterion-formula.js';
import { dayCheck, textPrompt } from './input-checks.js';
import type { SheetWriter } from './sheet-writer.js';
import type { TotalRow } from './total-rows.js';
import { WIDTHS } from './write-rows.js';

const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
const STRONG: readonly TotalRow['id'][] = ['total', 'percent', 'grade'];

/** Writes the looks and labels of the rows of sums. */
export function writeTotals(
  writer: SheetWriter,
  rows: readonly TotalRow[],
  { words }: FormParts,
): void {
  for (const { id, row } of rows) {
    const isStrong = STRONG.includes(id);
    const number = isStrong ? FORM_STYLES.strongTotalNumber : FORM_STYLES.totalNumber;
    const text = isStrong ? FORM_STYLES.strongTotal : FORM_STYLES.total;
    for (let column = 1; column <= LAST_COLUMN; column += 1) {
      writer.put(row, column, { style: column === COLUMNS.label ? text : number });
    }
    writer.put(row, COLUMNS.label, { value: words.totals[id], style: text });
    writer.sheet.getRow(row).height = id === 'grade' ? 30 : 19;
  }
}

/** The sentence under the sums that counts what is still open. */
export function openSentence({ layout, words }: FormParts, row: number): CalculatedCell {
  const range = (column: number) =>
    `${cellName(column, layout.first)}:${cellName(column, layout.last)}`;
  const states = range(COLUMNS.state);
  const counts = [POINT_STATES.missing, POINT_STATES.later, POINT_STATES.wrong].map(
    (state) => `COUNTIF(${states},"${state}")`,
  );
  const all = [...counts, `SUM(${range(COLUMNS.open)})`];
  const [first = '', ...pieces] = words.open;
  const formula = all.reduce(
    (text, count, index) => `${text}&${count}&"${pieces[index] ?? ''}"`,
    `"${first}"`,
  );
  return { row, column: 1, formula, result: '' };
}

interface FootPlace {
  readonly first: number;
  readonly code: string;
}

type Field = 'preparer' | 'phone' | 'day' | 'head';

/** Notes, who prepared it, who signs, and the code of the form. Gives the last row. */
export function writeFoot(
  writer: SheetWriter,
  parts: FormParts,
  { first, code }: FootPlace,
): number {
  const { words, source } = parts;
  const { provenance } = source.set;
  const notes = [
    words.notFinal,
    ...(provenance.level === 'full-text' ? [] : [words.provenance(provenance.note.trim())]),
  ];
  let row = first;
  for (const text of notes) {
    writer.put(row, 1, { value: text, style: FORM_STYLES.note });
    writer.merge(row, 1, LAST_COLUMN);
    writer.sheet.getRow(row).height = rowHeight([{ text, width: WIDTH, size: 10 }], 15);
    row += 1;
  }
  row = writeFields(writer, parts, row + 1);
  row = writeSignatures(writer, parts, row + 1);
  writer.put(row, 1, { value: code, style: FORM_STYLES.fieldLabel });
  return row;
}

/** Two fields a row: label in B or I, input beside it. */
function writeFields(writer: SheetWriter, parts: FormParts, first: number): number {
  const { words } = parts;
  const places: readonly (readonly [Field, number, number, number])[] = [
    ['preparer', first, COLUMNS.label, COLUMNS.how],
    ['phone', first + 1, COLUMNS.label, COLUMNS.how],
    ['day', first, COLUMNS.evidence, COLUMNS.explanation],
    ['head', first + 1, COLUMNS.evidence, COLUMNS.explanation],
  ];
  for (const [field, row, label, column] of places) {
    writer.put(row, label, {
      value: words.fields[field],
      style: {
        ...FORM_STYLES.fieldLabel,
        alignment: { horizontal: 'right', vertical: 'middle', indent: 1 },
      },
    });
    const text = words.fields[field];
    writer.open(row, column, {
      purpose: { unit: field },
      style: field === 'day' ? FORM_STYLES.fieldDay : FORM_STYLES.field,
      check:
        field === 'day'
          ? dayCheck(cellName(column, row), parts)
          : textPrompt(parts, { title: text, text }),
    });
    const last = column === COLUMNS.how ? COLUMNS.figure : LAST_COLUMN;
    writer.merge(row, column, last);
    writer.sheet.getRow(row).height = 20;
  }
  return first + 2;
}

const ROOM_FOR_A_NAME = 70;

function writeSignatures(writer: SheetWriter, { words }: FormParts, first: number): number {
  const blocks = [
    [COLUMNS.label, COLUMNS.how, words.preparer],
    [COLUMNS.evidence, LAST_COLUMN, words.head],
  ] as const;
  for (const [from, to, [who = '', how = '']] of blocks) {
    writer.put(first, from, { value: who, style: FORM_STYLES.signature });
    writer.merge(first, from, to);
    writer.put(first + 1, from, { value: how, style: FORM_STYLES.signatureNote });
    writer.merge(first + 1, from, to);
  }
  writer.sheet.getRow(first).height = 18;
  writer.sheet.getRow(first + 2).height = ROOM_FOR_A_NAME;
  return first + 3;
}
