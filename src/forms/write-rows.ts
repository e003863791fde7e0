import type { CellValue } from 'exceljs';
import type { Criterion } from '../criteria/criterion.js';
import type { DataElement } from '../criteria/data-element.js';
import { describeCriterion } from '../labels/rules/describe-criterion.js';
import { startSentence } from '../labels/rules/start-sentence.js';
import { wordsContext } from '../labels/words-context.js';
import type { CellStyle } from '../reports/workbook/cell-styles.js';
import { rowHeight } from '../reports/workbook/text-height.js';
import { isClaimed } from './criterion-formulas.js';
import { COLUMNS, LAST_COLUMN } from './form-columns.js';
import type { FormRow } from './form-layout.js';
import { cellName } from './form-layout.js';
import { FORM_STYLES } from './form-looks.js';
import type { FormParts } from './form-parts.js';
import { isReported, mayNotApply } from './form-source.js';
import type { LastYear } from './form-unit.js';
import { claimCheck, figureCheck, textPrompt } from './input-checks.js';
import type { SheetWriter } from './sheet-writer.js';

/** Widths of the columns that are seen, in Excel's characters. */
export const WIDTHS = [6, 55, 14, 7, 10, 17, 11.5, 7.5, 17, 15, 10.5] as const;
const LABEL_WIDTH = WIDTHS[1];
const SIZE = 10;
const SMALL = 9.5;

/** The rows of a form's table for one unit. */
export interface RowContext {
  readonly parts: FormParts;
  readonly lastYear: LastYear | undefined;
}

function fill(
  writer: SheetWriter,
  row: number,
  { from = 1, style }: { from?: number; style: CellStyle },
): void {
  for (let column = from; column <= LAST_COLUMN; column += 1) writer.put(row, column, { style });
}

/** Writes one row of the table. */
export function writeFormRow(writer: SheetWriter, row: FormRow, context: RowContext): void {
  if (row.kind === 'group') writeGroup(writer, row, context);
  else if (row.kind === 'criterion') writeCriterion(writer, row, context);
  else if (row.kind === 'figure') writeFigure(writer, row, context);
  else {
    const style = FORM_STYLES.sectionText;
    fill(writer, row.row, { style });
    writer.put(row.row, COLUMNS.label, { value: context.parts.words.others, style });
    writer.sheet.getRow(row.row).height = 18;
  }
}

function writeGroup(
  writer: SheetWriter,
  { row, node, depth }: Extract<FormRow, { kind: 'group' }>,
  { lastYear }: RowContext,
): void {
  const [number, text] =
    depth === 0
      ? [FORM_STYLES.section, FORM_STYLES.sectionText]
      : [FORM_STYLES.subsectionNumber, FORM_STYLES.subsection];
  const points = depth === 0 ? FORM_STYLES.strongTotalNumber : FORM_STYLES.subsectionNumber;
  fill(writer, row, { style: number });
  writer.put(row, COLUMNS.number, { value: node.id, style: number });
  writer.put(row, COLUMNS.label, { value: node.label, style: text });
  writer.put(row, COLUMNS.maximum, { value: node.maxPoints, style: points });
  writer.put(row, COLUMNS.points, { style: points });
  writer.put(row, COLUMNS.claimed, { style: points });
  const last = lastYear?.points.get(node.id);
  if (last !== undefined) writer.put(row, COLUMNS.last, { value: last, style: number });
  const size = depth === 0 ? 11 : SIZE;
  const box = { text: node.label, width: LABEL_WIDTH, size, bold: true };
  writer.sheet.getRow(row).height = rowHeight([box], 18);
}

/** The rules of a criterion in words, made from the rules that run. */
function ruleWords(criterion: Criterion, { source, language }: FormParts): string {
  const { set, table, program, year } = source;
  const rules = program.scoring.rules.filter(
    ({ event }) => 'criterion' in event.params && event.params.criterion === criterion.id,
  );
  const context = wordsContext(set, table, program.scoring.facts, { language, year });
  return describeCriterion(criterion, rules, context);
}

function criterionLines(criterion: Criterion, parts: FormParts): readonly string[] {
  const { evidence } = criterion;
  return [
    ruleWords(criterion, parts),
    ...(evidence === undefined ? [] : [parts.words.required(evidence)]),
  ].filter((line) => line !== '');
}

function writeCriterion(
  writer: SheetWriter,
  { row, criterion, leftOut }: Extract<FormRow, { kind: 'criterion' }>,
  { parts, lastYear }: RowContext,
): void {
  const { words } = parts;
  const lines = leftOut ? [words.notForGroup] : criterionLines(criterion, parts);
  const { font } = FORM_STYLES.label;
  const small = { ...FORM_STYLES.rule.font, size: SMALL };
  const label: CellValue = {
    richText: [
      { text: criterion.label, font },
      { text: `\n${lines.join('\n')}`, font: small },
    ],
  };
  fill(writer, row, { style: FORM_STYLES.number });
  writer.put(row, COLUMNS.number, { value: criterion.id, style: FORM_STYLES.number });
  writer.put(row, COLUMNS.label, { value: label, style: FORM_STYLES.label });
  writer.put(row, COLUMNS.maximum, { value: criterion.maxPoints, style: FORM_STYLES.points });
  writer.put(row, COLUMNS.points, { style: FORM_STYLES.points });
  const last = lastYear?.points.get(criterion.id);
  if (last !== undefined) {
    writer.put(row, COLUMNS.last, { value: last, style: FORM_STYLES.last });
  }
  if (!leftOut) openFields(writer, row, { criterion, parts });
  const height =
    rowHeight([{ text: criterion.label, width: LABEL_WIDTH, size: SIZE }]) +
    rowHeight(
      lines.length === 0 ? [] : [{ text: lines.join('\n'), width: LABEL_WIDTH, size: SMALL }],
    );
  writer.sheet.getRow(row).height = Math.max(32, height);
}

function openFields(
  writer: SheetWriter,
  row: number,
  { criterion, parts }: { readonly criterion: Criterion; readonly parts: FormParts },
): void {
  const { prompts, columns } = parts.words;
  const { id } = criterion;
  if (isClaimed(criterion, parts)) {
    writer.open(row, COLUMNS.claimed, {
      purpose: { criterion: id, field: 'claimed' },
      style: FORM_STYLES.inputPoints,
      check: claimCheck(criterion, parts),
    });
  } else writer.put(row, COLUMNS.claimed, { style: FORM_STYLES.closed });
  const texts = [
    ['evidence', prompts.evidence(criterion.evidence)],
    ['explanation', prompts.explanation],
    ['person', prompts.person],
  ] as const;
  for (const [field, text] of texts) {
    writer.open(row, COLUMNS[field], {
      purpose: { criterion: id, field },
      style: FORM_STYLES.inputText,
      check: textPrompt(parts, { title: columns[field], text }),
    });
  }
}

const INPUT_STYLES: Readonly<Record<DataElement['kind'], CellStyle>> = {
  count: FORM_STYLES.input,
  number: FORM_STYLES.input,
  percent: FORM_STYLES.inputPercent,
  date: FORM_STYLES.inputDay,
  'yes-no': FORM_STYLES.inputChoice,
  choice: FORM_STYLES.inputChoice,
};

const SHOWN_STYLES: Readonly<Partial<Record<DataElement['kind'], CellStyle>>> = {
  percent: FORM_STYLES.shownPercent,
  date: FORM_STYLES.shownDay,
};

function writeFigure(
  writer: SheetWriter,
  { row, element, typedAt }: Extract<FormRow, { kind: 'figure' }>,
  { parts, lastYear }: RowContext,
): void {
  const { words } = parts;
  fill(writer, row, { style: FORM_STYLES.number });
  const label = startSentence(element.label);
  writer.put(row, COLUMNS.label, { value: label, style: FORM_STYLES.figureLabel });
  const how =
    typedAt === undefined ? howText(element, parts) : words.typedAt(typedAt.row, typedAt.criterion);
  writer.put(row, COLUMNS.how, { value: how, style: FORM_STYLES.figureNote });
  const last = lastYear?.figures.get(element.id);
  if (last !== undefined) writer.put(row, COLUMNS.last, { value: last, style: FORM_STYLES.last });
  const boxes = [
    { text: label, width: LABEL_WIDTH - 3, size: SIZE },
    { text: how, width: WIDTHS[2], size: SIZE },
    { text: last ?? '', width: WIDTHS[4], size: SIZE },
  ];
  if (typedAt !== undefined) showAgain(writer, row, { element, typedAt, words });
  else if (isReported(element)) {
    writer.open(row, COLUMNS.figure, {
      purpose: { element: element.id },
      style: INPUT_STYLES[element.kind],
      check: figureCheck(element, parts),
    });
    const longest = (element.options ?? []).map((option) => option.label);
    boxes.push(...longest.map((text) => ({ text, width: WIDTHS[5], size: SIZE })));
  } else {
    const from = words.from[element.source as keyof typeof words.from];
    writer.put(row, COLUMNS.figure, { value: from, style: FORM_STYLES.closed });
    boxes.push({ text: from, width: WIDTHS[5], size: SIZE });
  }
  writer.sheet.getRow(row).height = rowHeight(boxes, 17);
}

function howText(element: DataElement, { words, source }: FormParts): string {
  if (!isReported(element)) return words.notToFill;
  const how = words.how[element.kind];
  return mayNotApply(element, source) ? words.orNotApplicable(how, words.said.notApplicable) : how;
}

function showAgain(
  writer: SheetWriter,
  row: number,
  {
    element,
    typedAt,
    words,
  }: {
    readonly element: DataElement;
    readonly typedAt: { readonly row: number; readonly criterion: string };
    readonly words: FormParts['words'];
  },
): void {
  const cell = cellName(COLUMNS.figure, typedAt.row);
  const from = isReported(element)
    ? undefined
    : words.from[element.source as keyof typeof words.from];
  writer.put(row, COLUMNS.figure, {
    value: from ?? { formula: `IF(${cell}="","",${cell})`, result: '' },
    style:
      from === undefined ? (SHOWN_STYLES[element.kind] ?? FORM_STYLES.shown) : FORM_STYLES.closed,
  });
}
