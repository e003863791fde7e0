import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../domain/cell-ref.js';
import { startSentence } from '../../labels/rules/start-sentence.js';
import { OUTCOME_WORDS } from '../../labels/words.js';
import type { BookContext, GroupEntry } from './book-context.js';
import type { Formula } from './cell-content.js';
import { STYLES } from './cell-styles.js';
import { gradeText } from './grade-text.js';
import type { RowSpan } from './summary-colours.js';
import { summaryColumn } from './summary-layout.js';
import type { ColumnWidths, StyledCell } from './write-table.js';
import { writeRow } from './write-table.js';

interface CountsPlace {
  readonly start: number;
  readonly span: RowSpan;
  readonly widths: ColumnWidths;
}

/** Columns A and B stay empty; C holds the group, D the number of units, the grades follow. */
const LABEL_COLUMN = 3;

/** How many units of each group have each grade, as live counts. Gives the row after the last. */
export function writeGradeCounts(
  sheet: Worksheet,
  { start, span, widths }: CountsPlace,
  context: BookContext,
): number {
  const { words, criteriaSet, language, groups } = context;
  const outcomes = OUTCOME_WORDS[language];
  const labels = [
    ...criteriaSet.grades.bands.map(({ label }) => label),
    startSentence(outcomes['not-eligible']),
    startSentence(outcomes.incomplete),
  ];
  const heading = sheet.getRow(start).getCell(LABEL_COLUMN);
  heading.value = words.counts.heading;
  heading.style = STYLES.heading;
  const header = start + 1;
  const row = (number: number, cells: readonly StyledCell[]) =>
    writeRow(sheet, number, { cells: [EMPTY, EMPTY, ...cells], widths });
  row(header, [
    ...[words.counts.group, words.counts.units, ...labels].map((content) => ({
      content,
      style: STYLES.smallHeader,
    })),
  ]);
  for (const [index, group] of groups.entries()) {
    row(
      header + 1 + index,
      countCells(group, { labels, span, row: header + 1 + index, header }, context),
    );
  }
  const sums = header + 1 + groups.length;
  row(sums, sumCells({ columns: labels.length + 1, first: header + 1, row: sums }, context));
  return sums + 1;
}

const EMPTY: StyledCell = { content: null, style: STYLES.plain };

interface CountRow {
  readonly labels: readonly string[];
  readonly span: RowSpan;
  readonly row: number;
  readonly header: number;
}

/** Compared with "=": COUNTIFS would read signs such as * in a label as wildcards. */
function countCells(
  group: GroupEntry,
  { labels, span, row, header }: CountRow,
  context: BookContext,
): readonly StyledCell[] {
  const range = (name: 'group' | 'grade') =>
    `$${summaryColumn(name)}$${span.first}:$${summaryColumn(name)}$${span.last}`;
  const ofGroup = `--(${range('group')}=$${columnLetters(LABEL_COLUMN)}${row})`;
  const units: Formula = { formula: `SUMPRODUCT(${ofGroup})`, result: group.units.length };
  const counts = labels.map((label, index): Formula => {
    const column = columnLetters(LABEL_COLUMN + 2 + index);
    return {
      formula: `SUMPRODUCT(${ofGroup},--(${range('grade')}=${column}$${header}))`,
      result: group.units.filter((unit) => gradeText(unit, context) === label).length,
    };
  });
  return [
    { content: group.label, style: STYLES.text },
    ...[units, ...counts].map((content) => ({ content, style: STYLES.number })),
  ];
}

interface SumRow {
  readonly columns: number;
  readonly first: number;
  readonly row: number;
}

function sumCells(
  { columns, first, row }: SumRow,
  { words, units, criteriaSet }: BookContext,
): readonly StyledCell[] {
  const outcomeOf = (outcome: 'not-eligible' | 'incomplete') =>
    units.filter(({ result }) => result.outcome === outcome).length;
  const results = [
    units.length,
    ...criteriaSet.grades.bands.map(
      ({ id }) => units.filter(({ result }) => result.grade === id).length,
    ),
    outcomeOf('not-eligible'),
    outcomeOf('incomplete'),
  ];
  return [
    { content: words.counts.sum, style: STYLES.strong },
    ...Array.from({ length: columns }, (_, index): StyledCell => {
      const column = columnLetters(LABEL_COLUMN + 1 + index);
      const formula = `SUM(${column}${first}:${column}${row - 1})`;
      return { content: { formula, result: results[index] ?? 0 }, style: STYLES.strongNumber };
    }),
  ];
}
