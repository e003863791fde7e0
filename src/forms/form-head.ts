import { dayText } from '../labels/day-text.js';
import { WORKBOOK_WORDS } from '../labels/workbook/workbook-words.js';
import type { CellStyle } from '../reports/workbook/cell-styles.js';
import { rowHeight } from '../reports/workbook/text-height.js';
import { COLUMNS, LAST_COLUMN } from './form-columns.js';
import { FORM_STYLES } from './form-looks.js';
import type { FormParts } from './form-parts.js';
import type { FormOptions, LastYear, ListedUnit } from './form-unit.js';
import type { SheetWriter } from './sheet-writer.js';
import { WIDTHS } from './write-rows.js';

/** What the head of a form says of one unit. */
export interface FormHead {
  readonly unit: ListedUnit;
  readonly options: FormOptions;
  readonly lastYear: LastYear | undefined;
}

const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

type Line = readonly [text: string, style: CellStyle];

function basisText(
  { source, language, words }: Omit<FormParts, 'layout'>,
  options: FormOptions,
): string {
  const { legalBasis, status } = source.set;
  const { number, issuer, issuedOn } = legalBasis;
  const day = dayText(issuedOn, language);
  const basis =
    status === 'draft'
      ? WORKBOOK_WORDS[language].draftBasis(day)
      : WORKBOOK_WORDS[language].legalBasis({ number, issuer, day });
  const { deadline } = options;
  return deadline === undefined
    ? basis
    : `${basis}. ${words.deadline(dayText(deadline, language))}`;
}

/** The lines above the table, the same number for every unit of a set. */
function headLines(parts: Omit<FormParts, 'layout'>, { unit, options }: FormHead): readonly Line[] {
  const { source, words } = parts;
  const { scheme, provenance, status } = source.set;
  const mark = words.short[provenance.level];
  const group = source.group.label;
  return [
    [words.title(source.year, scheme?.label), FORM_STYLES.title],
    [words.unitLine({ ...unit, group }), FORM_STYLES.unit],
    [basisText(parts, options), FORM_STYLES.basis],
    ...(mark === '' ? [] : [[mark, FORM_STYLES.mark] as const]),
    ...(status === 'draft' ? [[words.draft, FORM_STYLES.mark] as const] : []),
    [words.legend, FORM_STYLES.legend],
  ];
}

/** The row of the column titles. */
export function headerRow(parts: Omit<FormParts, 'layout'>): number {
  const unit = { id: '', name: '', unitGroup: '' };
  return headLines(parts, { unit, options: {}, lastYear: undefined }).length + 1;
}

/** Writes title, unit, legal basis, marks and the titles of the columns. */
export function writeHead(writer: SheetWriter, parts: FormParts, head: FormHead): void {
  for (const [index, [text, style]] of headLines(parts, head).entries()) {
    const row = index + 1;
    writer.put(row, 1, { value: text, style });
    writer.merge(row, 1, LAST_COLUMN);
    const size = style.font?.size ?? 11;
    const box = { text, width: WIDTH, size, bold: style.font?.bold === true };
    writer.sheet.getRow(row).height = rowHeight([box], 15);
  }
  const { columns } = parts.words;
  const { year } = parts.source;
  const titles = {
    ...columns,
    last: columns.last(head.lastYear?.year),
    figure: columns.figure(year),
  };
  const row = headerRow(parts);
  for (const [name, title] of Object.entries(titles) as [keyof typeof titles, string][]) {
    writer.put(row, COLUMNS[name], { value: title, style: FORM_STYLES.header });
  }
  writer.sheet.getRow(row).height = 42;
}
