import type { Workbook, Worksheet } from 'exceljs';
import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { AppraisalRow } from '../../domain/appraisal.js';
import type { AppraisalWords } from '../../labels/appraisal/appraisal-words.js';
import { APPRAISAL_COLUMNS } from '../../labels/appraisal/appraisal-words.js';
import type { Language } from '../../labels/language.js';
import { TERMINAL_WORDS } from '../../labels/terminal-words.js';
import { WORKBOOK_WORDS } from '../../labels/workbook/workbook-words.js';
import type { CellStyle } from '../workbook/cell-styles.js';
import { STYLES } from '../workbook/cell-styles.js';
import { setUpPage } from '../workbook/page-setup.js';
import { sheetOptions } from '../workbook/sheet-options.js';
import { rowHeight } from '../workbook/text-height.js';
import { legalBasisText, provenanceBanners } from '../workbook/title-block.js';
import { setWidths, writeRow } from '../workbook/write-table.js';
import { rowCells } from './appraisal-cells.js';
import { APPRAISAL_WIDTHS, FROZEN_COLUMNS, HIDDEN, PRINTED, SEEN } from './appraisal-layout.js';
import { addColours, addValidations } from './input-rules.js';

/** What the sheet of inputs is made from. */
export interface AppraisalSheet {
  readonly book: Workbook;
  readonly set: CriteriaSet;
  readonly year: number;
  readonly isDraft: boolean;
  readonly language: Language;
  readonly words: AppraisalWords;
  readonly title: string;
  /** Below title and legal basis: whose it is, what to do. */
  readonly lines: readonly string[];
  readonly rows: readonly AppraisalRow[];
  /** Decimals of points of criteria; undefined where the set does not round them. */
  readonly digits: number | undefined;
  /** Offered in the column of authorities. */
  readonly authorities: readonly string[];
}

/** Numbers that stand for a unit and a criterion of a table: Excel takes "8.1" and "8.10" for one. */
export interface RowKeys {
  readonly unit: number;
  readonly criterion: number;
}

/** Where the rows of the sheet are. */
export interface AppraisalPlace {
  readonly sheet: Worksheet;
  readonly first: number;
  readonly last: number;
}

/** Units and criteria of the rows, numbered in the order in which they come. */
export function keysOf(rows: readonly AppraisalRow[]): (row: AppraisalRow) => RowKeys {
  const [units, criteria] = [new Map<string, number>(), new Map<string, number>()];
  const take = (map: Map<string, number>, key: string) => {
    const known = map.get(key) ?? map.size + 1;
    map.set(key, known);
    return known;
  };
  for (const row of rows) {
    take(units, row.unitId);
    take(criteria, `${row.table}/${row.criterion}`);
  }
  return (row) => ({
    unit: take(units, row.unitId),
    criterion: take(criteria, `${row.table}/${row.criterion}`),
  });
}

/** The table that the council fills in: locked but for four columns, each row checked while it is typed. */
export async function addAppraisalSheet(model: AppraisalSheet): Promise<AppraisalPlace> {
  const { book, words, rows } = model;
  const lines = headLines(model);
  const header = lines.length + 2;
  const frozen = { rows: header, columns: FROZEN_COLUMNS };
  const sheet = book.addWorksheet(words.sheets.appraisal, sheetOptions(frozen));
  setWidths(sheet, APPRAISAL_WIDTHS);
  for (const column of HIDDEN) sheet.getColumn(column).hidden = true;
  for (const [at, [text, style, height]] of lines.entries()) {
    writeLine(sheet, at + 1, { text, style, height });
  }
  writeRow(sheet, header, {
    cells: APPRAISAL_COLUMNS.map((column) => ({
      content: words.columns[column],
      style: STYLES.smallHeader,
    })),
    widths: APPRAISAL_WIDTHS,
  });
  const keys = keysOf(rows);
  for (const [at, row] of rows.entries()) {
    const number = header + 1 + at;
    const cells = rowCells(row, number, { sheet: model, keys: keys(row), place: at + 1 });
    writeRow(sheet, number, { cells, widths: APPRAISAL_WIDTHS });
  }
  const place = { sheet, first: header + 1, last: Math.max(header + 1, header + rows.length) };
  finish(place, header, model);
  await sheet.protect('', PROTECTION);
  return place;
}

/** A line over all printed columns, as high as it needs to be. */
function writeLine(
  sheet: Worksheet,
  at: number,
  {
    text,
    style,
    height,
  }: { readonly text: string; readonly style: CellStyle; readonly height: number },
): void {
  const width = APPRAISAL_WIDTHS.slice(0, PRINTED).reduce((sum, own) => sum + own, 0);
  const { size = 11, bold = false } = style.font ?? {};
  writeRow(sheet, at, {
    cells: [{ content: text, style }],
    widths: [width],
    merged: [[1, PRINTED]],
    height: rowHeight([{ text, width: width - 4, size, bold }], height),
  });
}

/** What may be done to a sheet whose other cells are locked. No password: it guards against slips only. */
export const PROTECTION = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  autoFilter: true,
  formatColumns: true,
  formatRows: true,
};

function headLines(model: AppraisalSheet): readonly (readonly [string, CellStyle, number])[] {
  const { set: criteriaSet, language, isDraft } = model;
  const words = WORKBOOK_WORDS[language];
  const mark = TERMINAL_WORDS[language];
  const draft = criteriaSet.status === 'draft' ? mark.draftMark : mark.notFrozenMark;
  return [
    [model.title, STYLES.leftTitle, 22],
    [legalBasisText({ criteriaSet, words, language }), STYLES.leftSubtitle, 17],
    ...provenanceBanners(criteriaSet, language).map((text) => [text, STYLES.warning, 18] as const),
    ...(isDraft ? [[draft, STYLES.warning, 18] as const] : []),
    ...model.lines.map(
      (text, at) => [text, at === 0 ? STYLES.heading : STYLES.wrappedNote, 18] as const,
    ),
  ];
}

function finish(
  { sheet, first, last }: AppraisalPlace,
  header: number,
  model: AppraisalSheet,
): void {
  const { set, words, title } = model;
  addValidations(sheet, { first, last }, model);
  addColours(sheet, { first, last }, words);
  setUpPage(
    sheet,
    {
      landscape: true,
      columns: PRINTED,
      rows: last,
      titleRows: [header, header],
      filter: { row: header, columns: SEEN, lastRow: last },
    },
    { words: { page: words.page }, footerNote: `${set.legalBasis.number} · ${title}` },
  );
}
