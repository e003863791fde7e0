import type { Workbook, Worksheet } from 'exceljs';
import ExcelJS from 'exceljs';
import { elementsReadBy } from '../../src/criteria/check-elements.js';
import type { CriteriaSet } from '../../src/criteria/criteria-set.js';
import { leavesOfTable, tableOfGroup } from '../../src/criteria/criteria-set.js';
import type { FormInput, FormMark, FormUnit } from '../../src/forms/form-mark.js';
import { FORM_MARK, MARK_SHEET } from '../../src/forms/form-mark.js';

/** A form as small as can be: words, an input a row, a sum, the code line, the mark. */
export interface PlainForm {
  readonly set: CriteriaSet;
  readonly year: number;
  readonly unitId: string;
  readonly name: string;
  readonly unitGroup: string;
  /** What the unit types: by element id, or "1.1.1" for its own points. */
  readonly typed?: Readonly<Record<string, string | number | Date>>;
  readonly sha256?: string;
  /** What people do to the sheet before they send it back. */
  readonly spoil?: (sheet: Worksheet, book: Workbook) => void;
}

/** Column of the inputs. */
const INPUT = 'F';
const FIRST = 4;

type Row =
  | {
      readonly kind: 'criterion';
      readonly id: string;
      readonly label: string;
      readonly max: number;
    }
  | { readonly kind: 'figure'; readonly id: string; readonly label: string };

function rowsOf({ set, unitGroup }: PlainForm): readonly Row[] {
  const seen = new Set<string>();
  return leavesOfTable(tableOfGroup(set, unitGroup)).flatMap((leaf): readonly Row[] => {
    const figures = elementsReadBy(leaf).filter((id) => !seen.has(id));
    for (const id of figures) seen.add(id);
    return [
      { kind: 'criterion', id: leaf.id, label: leaf.label, max: leaf.maxPoints },
      ...figures.map((id): Row => {
        const label = set.elements.find((element) => element.id === id)?.label ?? id;
        return { kind: 'figure', id, label };
      }),
    ];
  });
}

/** The row in which a figure or a criterion stands on the form as it was sent out. */
export function formRow(form: PlainForm, id: string): number {
  return rowsOf(form).findIndex((row) => row.id === id) + FIRST;
}

/** The form and its mark, in the layout that a test can count out by hand. */
export function plainFormUnit(form: PlainForm): FormUnit {
  const { set, unitGroup, unitId, name, year } = form;
  const rows = rowsOf(form);
  const end = FIRST + rows.length;
  const locked: [string, string][] = [
    ['A1', `BIỂU TỰ CHẤM ĐIỂM NĂM ${year}`],
    ['A2', `Đơn vị: ${name}`],
    ['A3', 'STT'],
    ['B3', 'Nội dung'],
    ['C3', 'Điểm tối đa'],
    ['F3', 'Số liệu'],
    ['H3', 'Tự chấm'],
    ['I3', 'Minh chứng'],
  ];
  const inputs: FormInput[] = [];
  for (const [index, row] of rows.entries()) {
    const at = FIRST + index;
    locked.push([`B${at}`, row.label]);
    if (row.kind === 'figure') {
      inputs.push({ cell: `${INPUT}${at}`, element: row.id });
      continue;
    }
    locked.push([`A${at}`, row.id], [`C${at}`, String(row.max)]);
    inputs.push({ cell: `H${at}`, criterion: row.id, field: 'claimed' });
    inputs.push({ cell: `I${at}`, criterion: row.id, field: 'evidence' });
  }
  locked.push([`B${end}`, 'Tổng điểm tự chấm'], [`H${end}`, `=SUM(H${FIRST}:H${end - 1})`]);
  locked.push([`B${end + 1}`, 'Ngày lập biểu']);
  inputs.push({ cell: `F${end + 1}`, unit: 'day' });
  const code = [set.id, unitId, year, (form.sha256 ?? set.sha256).slice(0, 8)].join(' · ');
  locked.push([`A${end + 2}`, `Mã biểu: ${code}`]);
  return {
    unitId,
    name,
    unitGroup,
    table: tableOfGroup(set, unitGroup).id,
    sheet: 'Biểu',
    inputs,
    locked,
  };
}

function fill(sheet: Worksheet, form: PlainForm, unit: FormUnit): void {
  for (const [cell, text] of unit.locked) {
    const isNumber = cell.startsWith('C') && /^[\d.]+$/.test(text);
    sheet.getCell(cell).value = text.startsWith('=')
      ? { formula: text.slice(1), result: 0 }
      : isNumber
        ? Number(text)
        : text;
  }
  for (const input of unit.inputs) {
    const key = 'element' in input ? input.element : 'unit' in input ? input.unit : input.criterion;
    const value = 'field' in input && input.field !== 'claimed' ? undefined : form.typed?.[key];
    if (value === undefined) continue;
    const cell = sheet.getCell(input.cell);
    cell.value = value;
    if (value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
  }
}

/** The mark of forms, in lines. */
function markText(mark: FormMark): readonly string[] {
  return JSON.stringify(mark, null, 1).split('\n');
}

/** A returned form as the bytes of a workbook. */
export async function plainForm(form: PlainForm): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu');
  const unit = plainFormUnit(form);
  fill(sheet, form, unit);
  const { set, year } = form;
  const mark: FormMark = {
    form: FORM_MARK,
    criteriaSet: set.id,
    criteriaSha256: form.sha256 ?? set.sha256,
    year,
    units: [unit],
  };
  const hidden = book.addWorksheet(MARK_SHEET, { state: 'veryHidden' });
  for (const [index, line] of markText(mark).entries()) hidden.getCell(index + 1, 1).value = line;
  form.spoil?.(sheet, book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
