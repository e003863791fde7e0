import type { DataBarRuleType, Worksheet } from 'exceljs';
import { startSentence } from '../../labels/rules/start-sentence.js';
import { OUTCOME_WORDS } from '../../labels/words.js';
import type { Book } from './book.js';
import type { BookContext } from './book-context.js';
import { COLOURS, GRADE_FILLS, solidFill } from './cell-styles.js';
import { summaryColumn } from './summary-layout.js';

/** First and last row of the units. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Grades in restrained colours by their order, and a bar for each percent. */
export function addSummaryColours(
  sheet: Worksheet,
  { first, last }: RowSpan,
  { book, context }: { readonly book: Book; readonly context: BookContext },
): void {
  const { criteriaSet, language } = context;
  const grade = summaryColumn('grade');
  const fills = [
    ...criteriaSet.grades.bands.map(({ label }, index, bands) => ({
      label,
      argb: gradeFill(index, bands.length),
    })),
    { label: startSentence(OUTCOME_WORDS[language]['not-eligible']), argb: COLOURS.alarm },
    { label: startSentence(OUTCOME_WORDS[language].incomplete), argb: COLOURS.group },
  ];
  sheet.addConditionalFormatting({
    ref: `${grade}${first}:${grade}${last}`,
    rules: fills.map(({ label, argb }, index) => ({
      type: 'expression',
      priority: index + 2,
      formulae: [`$${grade}${first}="${label.replaceAll('"', '""')}"`],
      style: { fill: solidFill(argb) },
    })),
  });
  if (!book.hasExtensions) return;
  const percent = summaryColumn('percent');
  sheet.addConditionalFormatting({
    ref: `${percent}${first}:${percent}${last}`,
    rules: [percentBar()],
  });
}

/** Bands spread over the fills: the best has the first, the worst the last but one or later. */
function gradeFill(index: number, count: number): string {
  const step = count > GRADE_FILLS.length ? (GRADE_FILLS.length - 1) / (count - 1) : 1;
  return GRADE_FILLS[Math.round(index * step)] ?? COLOURS.group;
}

/** From 0 to 100, so that bars compare. exceljs writes `color`, though its types do not know it. */
function percentBar(): DataBarRuleType {
  const rule = {
    type: 'dataBar',
    priority: 1,
    gradient: false,
    minLength: 0,
    maxLength: 100,
    cfvo: [
      { type: 'num', value: 0 },
      { type: 'num', value: 100 },
    ],
    color: { argb: COLOURS.bar },
  } as const;
  return rule as unknown as DataBarRuleType;
}
