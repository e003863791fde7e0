import type { CriterionResult } from '../../domain/evaluation.js';
import { issueText } from '../../labels/issues/issue-text.js';
import { figureCellsText, figuresText } from '../../labels/rules/figure-text.js';
import { startSentence } from '../../labels/rules/start-sentence.js';
import { SECTION_KIND_WORDS, STATUS_WORDS } from '../../labels/words.js';
import { appraisalErrors } from './appraisal-errors.js';
import type { Book } from './book.js';
import type { BookContext, LeafEntry, UnitEntry } from './book-context.js';
import { LIST_HEADER_ROW } from './book-parts.js';
import { isLongNumber, numberContent } from './cell-content.js';
import type { CellStyle } from './cell-styles.js';
import { STYLES } from './cell-styles.js';
import type { DetailColumn } from './detail-layout.js';
import { DETAIL_COLUMNS, DETAIL_PRINTED } from './detail-layout.js';
import { setUpPage } from './page-setup.js';
import { reasonText } from './reason-text.js';
import type { SheetPart } from './sheet-parts.js';
import { writeTitles } from './title-block.js';
import type { SheetColumn } from './write-table.js';
import { setWidths, writeHeader, writeRows } from './write-table.js';

interface DetailRow {
  readonly unit: UnitEntry;
  readonly leaf: LeafEntry;
  readonly result: CriterionResult;
}

/** Unit and criterion stay in view and are repeated on the second page. */
const PINNED_COLUMNS = 3;

/**
 * A row per unit and criterion: from the clause to the figures, the points and the reason; on several
 * sheets when there are too many.
 */
export async function addDetailSheets(book: Book, context: BookContext): Promise<void> {
  for (const part of context.parts.details) await addDetailSheet(book, part, context);
}

async function addDetailSheet(
  book: Book,
  part: SheetPart<UnitEntry>,
  context: BookContext,
): Promise<void> {
  const frozen = { rows: LIST_HEADER_ROW, columns: PINNED_COLUMNS };
  const sheet = book.addSheet(part.sheet, frozen);
  const columns = detailColumns(context);
  setWidths(
    sheet,
    columns.map(({ width }) => width),
  );
  writeTitles(sheet, {
    title: context.words.titles.details,
    column: PINNED_COLUMNS + 1,
    context,
  });
  writeHeader(sheet, LIST_HEADER_ROW, { columns, style: STYLES.smallHeader });
  const rows = detailRows(part.items);
  const end = await writeRows(sheet, LIST_HEADER_ROW + 1, { book, columns, rows });
  const last = end - 1;
  setUpPage(
    sheet,
    {
      landscape: true,
      columns: DETAIL_PRINTED,
      rows: last,
      pagesWide: 2,
      titleRows: [LIST_HEADER_ROW, LIST_HEADER_ROW],
      titleColumns: PINNED_COLUMNS,
      filter: { row: LIST_HEADER_ROW, columns: DETAIL_COLUMNS.length, lastRow: last },
    },
    context,
  );
}

function* detailRows(units: readonly UnitEntry[]): Iterable<DetailRow> {
  for (const unit of units) {
    for (const result of unit.result.criteria) {
      const leaf = unit.table.leaves.get(result.id);
      if (leaf === undefined) throw new Error(`no criterion ${result.id}`);
      yield { unit, leaf, result };
    }
  }
}

type Content = SheetColumn<DetailRow>['content'];

/** What each column shows. */
function detailContents({ language, words }: BookContext): Readonly<Record<DetailColumn, Content>> {
  return {
    key: ({ unit }) => unit.key,
    unitId: ({ unit }) => unit.result.unitId,
    unitName: ({ unit }) => unit.result.name,
    criterion: ({ result }) => result.id,
    group: ({ unit }) => unit.groupLabel,
    section: ({ leaf }) => `${leaf.section.id}. ${leaf.section.label}`,
    label: ({ leaf }) => leaf.criterion.label,
    citation: ({ leaf }) => leaf.citation,
    rule: ({ leaf }) => leaf.ruleWords,
    figures: ({ result, unit }) => figuresText(result, unit.table.words),
    cells: ({ result }) => figureCellsText(result),
    claimed: ({ result }) => numberContent(result.claimed),
    computed: ({ result }) => numberContent(result.computed),
    appraised: ({ result }) => numberContent(result.appraised),
    final: ({ result }) => numberContent(result.final),
    maximum: ({ result }) => numberContent(result.maximum),
    kind: ({ leaf }) => SECTION_KIND_WORDS[language][leaf.kind],
    status: ({ result }) => startSentence(STATUS_WORDS[language][result.status]),
    reason: (row) => reasonCell(row, { language, words }),
    evidence: ({ result }) => result.evidence ?? '',
  };
}

/** The reason, and what is wrong with the appraisal, if anything. */
function reasonCell(
  { result, unit }: DetailRow,
  { language, words }: Pick<BookContext, 'language' | 'words'>,
): string {
  const errors = appraisalErrors(unit, result.id).map((item) =>
    words.reasons.error(issueText(item, language, (id) => id).message),
  );
  const reason = reasonText(result, { words, context: unit.table.words });
  return [reason, ...errors].filter((text) => text !== '').join('\n');
}

const WIDTHS: Readonly<Record<DetailColumn, number>> = {
  key: 6,
  unitId: 10,
  unitName: 22,
  criterion: 8,
  group: 14,
  section: 20,
  label: 34,
  citation: 26,
  rule: 44,
  figures: 40,
  cells: 20,
  claimed: 8,
  computed: 8,
  appraised: 8,
  final: 8,
  maximum: 8,
  kind: 9,
  status: 12,
  reason: 34,
  evidence: 24,
};

const CENTRED: readonly DetailColumn[] = ['unitId', 'criterion', 'kind', 'status'];
const POINTS: readonly DetailColumn[] = ['claimed', 'computed', 'appraised', 'final', 'maximum'];

function detailColumns(context: BookContext): readonly SheetColumn<DetailRow>[] {
  const headers = context.words.detailHeaders;
  const contents = detailContents(context);
  return DETAIL_COLUMNS.map((name) => ({
    header: headers[name],
    width: WIDTHS[name],
    content: contents[name],
    style: (row) => detailStyle(name, row),
  }));
}

function detailStyle(name: DetailColumn, { unit, result }: DetailRow): CellStyle {
  const marked = name === 'appraised' || name === 'reason';
  if (marked && appraisalErrors(unit, result.id).length > 0) {
    return name === 'reason' ? STYLES.smallAlarm : STYLES.smallAlarmNumber;
  }
  return POINTS.includes(name) ? pointsStyle(name, result) : textStyle(name);
}

function textStyle(name: DetailColumn): CellStyle {
  if (name === 'key') return STYLES.aside;
  return CENTRED.includes(name) ? STYLES.smallCentre : STYLES.small;
}

function pointsStyle(name: DetailColumn, result: CriterionResult): CellStyle {
  if (isLongNumber(result[name as 'final'])) return STYLES.smallLongNumber;
  return name === 'final' ? STYLES.smallStrongNumber : STYLES.smallNumber;
}
