import { cellRefText } from '../../domain/cell-ref.js';
import type { Evaluation } from '../../domain/evaluation.js';
import type { Severity } from '../../domain/issue.js';
import { foldText } from '../../domain/text.js';
import { issueText } from '../../labels/issues/issue-text.js';
import { SEVERITY_WORDS } from '../../labels/words.js';
import type { Book } from './book.js';
import type { BookContext, UnitEntry } from './book-context.js';
import type { IssueEntry } from './book-parts.js';
import { LIST_HEADER_ROW, SEVERITY_ORDER } from './book-parts.js';
import { NONE } from './cell-content.js';
import type { CellStyle } from './cell-styles.js';
import { STYLES } from './cell-styles.js';
import { linkFormula } from './link-formula.js';
import { setUpPage } from './page-setup.js';
import { quoteSheet } from './sheet-names.js';
import type { SheetPart } from './sheet-parts.js';
import { summaryRange } from './summary-layout.js';
import { writeTitles } from './title-block.js';
import type { SheetColumn } from './write-table.js';
import { setWidths, writeHeader, writeRows } from './write-table.js';

interface IssueRow extends IssueEntry {
  readonly text: ReturnType<typeof issueText>;
  readonly unit: UnitEntry | undefined;
}

/** Every issue of the run, errors first, each with its place, what was found and what to do. */
export async function addIssueSheets(book: Book, context: BookContext): Promise<void> {
  for (const part of context.parts.issues) await addIssueSheet(book, part, context);
}

async function addIssueSheet(
  book: Book,
  part: SheetPart<IssueEntry>,
  context: BookContext,
): Promise<void> {
  const { words, evaluation } = context;
  const sheet = book.addSheet(part.sheet, { rows: LIST_HEADER_ROW, columns: 2 });
  const columns = issueColumns(context);
  setWidths(
    sheet,
    columns.map(({ width }) => width),
  );
  writeTitles(sheet, { title: words.titles.issues, context });
  const count = sheet.getRow(3).getCell(1);
  count.value = words.issues.count(SEVERITY_ORDER.map((severity) => countOf(evaluation, severity)));
  count.style = STYLES.plain;
  writeHeader(sheet, LIST_HEADER_ROW, { columns, style: STYLES.header });
  const rows = issueRows(part.items, context);
  const end = await writeRows(sheet, LIST_HEADER_ROW + 1, { book, columns, rows });
  if (part.items.length === 0) {
    const cell = sheet.getRow(LIST_HEADER_ROW + 1).getCell(1);
    cell.value = words.issues.none;
    cell.style = STYLES.plain;
  }
  const last = Math.max(end - 1, LIST_HEADER_ROW + 1);
  setUpPage(
    sheet,
    {
      landscape: true,
      columns: columns.length,
      rows: last,
      titleRows: [LIST_HEADER_ROW, LIST_HEADER_ROW],
      filter: { row: LIST_HEADER_ROW, columns: columns.length, lastRow: last },
    },
    context,
  );
}

function countOf({ issues }: Evaluation, severity: Severity): number {
  return issues.filter((issue) => issue.severity === severity).length;
}

function* issueRows(
  entries: readonly IssueEntry[],
  { criteriaSet, units, language }: BookContext,
): Iterable<IssueRow> {
  const labels = new Map(criteriaSet.elements.map(({ id, label }) => [id, label]));
  const byId = new Map(units.map((unit) => [foldText(unit.result.unitId), unit]));
  for (const { number, issue } of entries) {
    const text = issueText(issue, language, (id) => labels.get(id) ?? id);
    yield { number, issue, text, unit: byId.get(foldText(issue.unitId ?? '')) };
  }
}

/** "SYT – Sở Y tế"; the id alone where the unit has no result. */
function unitText({ issue, unit }: IssueRow): string {
  if (unit === undefined) return issue.unitId ?? '';
  return `${unit.result.unitId} – ${unit.result.name}`;
}

/** The figure's label, the criterion's id with its label. */
function subjectText({ issue, unit }: IssueRow, { criteriaSet }: BookContext): string {
  const { elementId, criterionId } = issue;
  const element = criteriaSet.elements.find(({ id }) => id === elementId)?.label ?? elementId;
  const criterion = criterionId && unit?.table.leaves.get(criterionId)?.criterion.label;
  const named = criterion ? `${criterionId}. ${criterion}` : criterionId;
  return [element, named].filter((part) => part !== undefined).join('\n');
}

function issueColumns(context: BookContext): readonly SheetColumn<IssueRow>[] {
  const { words, language } = context;
  const headers = words.issueHeaders;
  const small = (): CellStyle => STYLES.small;
  const centre = (): CellStyle => STYLES.smallCentre;
  const column = (
    name: keyof typeof headers,
    width: number,
    content: SheetColumn<IssueRow>['content'],
  ): SheetColumn<IssueRow> => ({ header: headers[name], width, content, style: small });
  return [
    { ...column('number', 6, ({ number }) => number), style: centre },
    {
      ...column('severity', 11, ({ issue }) => SEVERITY_WORDS[language][issue.severity]),
      style: ({ issue }) => (issue.severity === 'error' ? STYLES.alarmMark : STYLES.smallCentre),
    },
    column('place', 26, ({ issue }) => (issue.at === undefined ? NONE : cellRefText(issue.at))),
    column('unit', 26, unitText),
    column('subject', 32, (row) => subjectText(row, context)),
    column('found', 16, ({ text }) => text.found),
    column('expected', 24, ({ text }) => text.expected),
    column('message', 46, ({ text }) => text.message),
    column('hint', 40, ({ text }) => text.hint),
    {
      ...column('link', 11, ({ unit }) => (unit === undefined ? '' : unitLink(unit, context))),
      style: () => STYLES.smallLink,
    },
  ];
}

function unitLink(unit: UnitEntry, context: BookContext) {
  return linkFormula(context.words.links.summary, {
    sheet: quoteSheet(context.sheets.summary),
    keyColumn: summaryRange('key', context),
    key: unit.key,
  });
}
