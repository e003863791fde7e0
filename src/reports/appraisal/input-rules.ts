import type { DataValidation, Worksheet } from 'exceljs';
import type { AppraisalWords } from '../../labels/appraisal/appraisal-words.js';
import { COLOURS, GRADE_FILLS, solidFill } from '../workbook/cell-styles.js';
import { letterOf } from './appraisal-layout.js';
import type { AppraisalSheet } from './appraisal-sheet.js';

/** First and last row of the inputs. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** What may be typed: points within 0 and the maximum of the row, a day of the year or later, offered authorities. */
export function addValidations(
  sheet: Worksheet,
  { first, last }: Span,
  model: Pick<AppraisalSheet, 'words' | 'year' | 'authorities'>,
): void {
  const { inputs } = model.words;
  const add = (column: 'appraised' | 'reason' | 'authority' | 'decidedOn', more: object) => {
    const range = `${letterOf(column)}${first}:${letterOf(column)}${last}`;
    const { dataValidations } = sheet as unknown as {
      readonly dataValidations: { add(range: string, validation: DataValidation): void };
    };
    dataValidations.add(range, { allowBlank: true, ...more } as DataValidation);
  };
  const said = ([title, text]: readonly [string, string]) => ({
    showInputMessage: true,
    promptTitle: title,
    prompt: text,
    errorTitle: title,
    error: text,
  });
  add('appraised', {
    type: 'decimal',
    operator: 'between',
    formulae: ['0', `$${letterOf('maximum')}${first}`],
    showErrorMessage: true,
    ...said(inputs.points),
  });
  add('decidedOn', {
    type: 'date',
    operator: 'greaterThanOrEqual',
    formulae: [`${model.year}-01-01T00:00:00Z`],
    showErrorMessage: true,
    ...said(inputs.day),
  });
  add('authority', {
    type: 'list',
    formulae: [`"${listOf(model.authorities)}"`],
    showErrorMessage: false,
    ...said(inputs.authority),
  });
}

const LONGEST_LIST = 250;

/** As many as a drop-down takes; it has commas between them and 255 letters at most. */
function listOf(texts: readonly string[]): string {
  const fit = texts.filter((text) => !text.includes(',')).map((text) => text.replaceAll('"', '""'));
  while (fit.join(',').length > LONGEST_LIST) fit.pop();
  return fit.join(',');
}

/** The check in red or green, and the cell that it means. */
export function addColours(
  sheet: Worksheet,
  { first, last }: Span,
  { checks }: AppraisalWords,
): void {
  const red = { fill: solidFill(COLOURS.alarm), font: { color: { argb: COLOURS.alarmInk } } };
  const green = { fill: solidFill(GRADE_FILLS[0]) };
  const check = `$${letterOf('check')}${first}`;
  const fault = `$${letterOf('fault')}${first}`;
  const is = (...texts: readonly string[]) =>
    `OR(${texts.map((text) => `${check}="${text}"`).join(',')})`;
  const rules = [
    ['check', `${fault}=1`, red],
    ['check', `${fault}=0`, green],
    ['reason', is(checks['no-reason']), red],
    ['authority', is(checks['no-authority']), red],
    [
      'appraised',
      is(checks['no-number'], checks.outside, checks['too-fine'], checks['no-points']),
      red,
    ],
  ] as const;
  for (const [index, [column, formula, style]] of rules.entries()) {
    const isCheckFill = formula === `${fault}=0`;
    const guarded = isCheckFill ? `AND(ISNUMBER(${fault}),${formula})` : formula;
    sheet.addConditionalFormatting({
      ref: `${letterOf(column)}${first}:${letterOf(column)}${last}`,
      rules: [{ type: 'expression', priority: index + 1, formulae: [guarded], style }],
    });
  }
}
