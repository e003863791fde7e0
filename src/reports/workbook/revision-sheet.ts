import type { Predecessor, RevisedUnit } from '../../domain/predecessor.js';
import { predecessorsOf } from '../../domain/predecessor.js';
import { hasAppealed, largestFirst } from '../../domain/sort-revisions.js';
import { APPEAL_WORDS } from '../../labels/appeal/appeal-words.js';
import type { RevisionTableWords } from '../../labels/appeal/revision-table-words.js';
import { REVISION_TABLE_WORDS } from '../../labels/appeal/revision-table-words.js';
import { causesText, gradeText, rankText } from '../../labels/appeal/tell-revisions.js';
import type { BlockWriter, TableColumn } from './block-writer.js';
import { makeBlockWriter } from './block-writer.js';
import type { Book } from './book.js';
import type { BookContext } from './book-context.js';
import { numberContent } from './cell-content.js';
import type { CellStyle } from './cell-styles.js';
import { STYLES } from './cell-styles.js';
import { momentText } from './moment-text.js';
import { setUpPage } from './page-setup.js';
import { revisionContext } from './revision-context.js';
import type { DecisionRow } from './revision-rows.js';
import { decisionRows } from './revision-rows.js';
import { writeTitles } from './title-block.js';

const WIDTHS = [6, 15, 36, 11, 11, 12, 13, 30, 24, 20, 24, 38] as const;
const START = 4;

/** What appeals changed against the record that this one replaces: units, then points and figures. */
export function addRevisionSheet(book: Book, context: BookContext): void {
  const rounds = predecessorsOf(context.predecessor);
  if (rounds.length === 0) return;
  const sheet = book.addSheet(context.sheets.revisions);
  const words = REVISION_TABLE_WORDS[context.language];
  writeTitles(sheet, { title: words.title, context });
  const blocks = makeBlockWriter(sheet, START, WIDTHS);
  for (const round of rounds) writeRound(blocks, round, context);
  setUpPage(
    sheet,
    { landscape: true, columns: WIDTHS.length, rows: blocks.nextRow() - 1 },
    context,
  );
}

/** The sentence that a record replaces another, with a moment and a hash that people can compare. */
export function replacesText(
  { file, sha256, ranAt }: Predecessor,
  { language, words, run }: BookContext,
): string {
  const moment = momentText({ ...run, ranAt }, words);
  return `${APPEAL_WORDS[language].replaces({ file, hash: sha256, moment })}.`;
}

function writeRound(blocks: BlockWriter, round: Predecessor, context: BookContext): void {
  const words = REVISION_TABLE_WORDS[context.language];
  const sorted = largestFirst(round.units);
  blocks.paragraph(replacesText(round, context));
  blocks.skip();
  writeUnits(blocks, words.results, { units: sorted.filter(hasAppealed), context });
  const others = sorted.filter((unit) => !hasAppealed(unit));
  writeUnits(blocks, words.moved, { units: others, context });
  blocks.heading(words.decisions);
  blocks.table(decisionColumns(words), decisionRows(round, context));
  blocks.skip();
}

interface ListedUnits {
  readonly units: readonly RevisedUnit[];
  readonly context: BookContext;
}

function writeUnits(blocks: BlockWriter, heading: string, { units, context }: ListedUnits): void {
  const words = REVISION_TABLE_WORDS[context.language];
  blocks.heading(`${heading} (${units.length})`);
  if (units.length === 0) blocks.paragraph(words.none);
  else blocks.table(unitColumns(words, context), [...units]);
  blocks.skip();
}

function unitColumns(
  { headers }: RevisionTableWords,
  context: BookContext,
): readonly TableColumn<RevisedUnit>[] {
  const own = revisionContext(context);
  const names = new Map(context.units.map(({ result }) => [result.unitId, result.name]));
  const numbers = new Map<RevisedUnit, number>();
  const numberOf = (unit: RevisedUnit) => {
    const known = numbers.get(unit) ?? numbers.size + 1;
    numbers.set(unit, known);
    return known;
  };
  const number = () => STYLES.number;
  const centre = () => STYLES.centre;
  const isOther = (one: unknown, other: unknown) => one !== other;
  /** The later side is set off where it is another. */
  const strong = (what: 'total' | 'percent' | 'grade' | 'rank', plain: CellStyle) => {
    return ({ before, after }: RevisedUnit) =>
      isOther(before[what], after[what]) ? STRONG[what] : plain;
  };
  return [
    { header: headers.number, content: numberOf, style: centre },
    { header: headers.unitId, content: ({ unitId }) => unitId, style: centre },
    {
      header: headers.name,
      content: ({ unitId }) => names.get(unitId) ?? unitId,
      style: () => STYLES.text,
    },
    {
      header: headers.pointsBefore,
      content: ({ before }) => numberContent(before.total ?? null),
      style: number,
    },
    {
      header: headers.pointsAfter,
      content: ({ after }) => numberContent(after.total ?? null),
      style: strong('total', STYLES.number),
    },
    {
      header: headers.percentBefore,
      content: ({ before }) => numberContent(before.percent ?? null),
      style: number,
    },
    {
      header: headers.percentAfter,
      content: ({ after }) => numberContent(after.percent ?? null),
      style: strong('percent', STYLES.number),
    },
    { header: headers.gradeBefore, content: ({ before }) => gradeText(before, own), style: centre },
    {
      header: headers.gradeAfter,
      content: ({ after }) => gradeText(after, own),
      style: strong('grade', STYLES.centre),
    },
    {
      header: headers.rankBefore,
      content: ({ before }) => before.rank ?? rankText(before, own),
      style: centre,
    },
    {
      header: headers.rankAfter,
      content: ({ after }) => after.rank ?? rankText(after, own),
      style: strong('rank', STYLES.centre),
    },
    { header: headers.cause, content: (unit) => causesText(unit, own), style: () => STYLES.text },
  ];
}

const STRONG_CENTRE: CellStyle = {
  ...STYLES.centre,
  font: { ...STYLES.centre.font, bold: true },
};
const STRONG = {
  total: STYLES.strongNumber,
  percent: STYLES.strongNumber,
  grade: STRONG_CENTRE,
  rank: STRONG_CENTRE,
} as const;

function decisionColumns({ headers }: RevisionTableWords): readonly TableColumn<DecisionRow>[] {
  const text = () => STYLES.text;
  const centre = () => STYLES.centre;
  return [
    { header: headers.number, content: ({ number }) => number, style: centre },
    { header: headers.unitId, content: ({ unitId }) => unitId, style: centre },
    { header: headers.subject, content: ({ subject }) => subject, style: text },
    { header: headers.before, content: ({ before }) => before, style: () => STYLES.number },
    { header: headers.after, content: ({ after }) => after, style: () => STYLES.strongNumber },
    {
      header: headers.earlierPoints,
      content: ({ earlierPoints }) => earlierPoints,
      style: () => STYLES.number,
    },
    { header: headers.day, content: ({ day }) => day, style: centre },
    { header: headers.reason, content: ({ reason }) => reason, style: text },
    { header: headers.authority, content: ({ authority }) => authority, style: text },
    { header: headers.cell, content: ({ cell }) => cell, style: text },
    { header: headers.cause, content: ({ cause }) => cause, style: text },
    { header: headers.earlier, content: ({ earlier }) => earlier, style: text },
  ];
}
