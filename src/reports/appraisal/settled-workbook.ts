import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { AppraisalRow } from '../../domain/appraisal.js';
import { approximate, exactText } from '../../domain/exact-number.js';
import type { SettledScore, Settlement } from '../../domain/settlement.js';
import { sideSheetRows } from '../../domain/side-sheets.js';
import type { AppraisalWords } from '../../labels/appraisal/appraisal-words.js';
import { APPRAISAL_WORDS } from '../../labels/appraisal/appraisal-words.js';
import type { Language } from '../../labels/language.js';
import { numberText } from '../../labels/number-text.js';
import { isLongNumber } from '../workbook/cell-content.js';
import { STYLES } from '../workbook/cell-styles.js';
import type { PlainTable, TableSheetContext } from '../workbook/table-sheet.js';
import { addTableSheet } from '../workbook/table-sheet.js';
import { provenanceBanners } from '../workbook/title-block.js';
import type { StyledCell } from '../workbook/write-table.js';
import { addAppraisalSheet } from './appraisal-sheet.js';
import { leafDigits } from './appraisal-workbook.js';
import { addMarkSheet } from './side-sheets.js';

/** What was settled, and of what. */
export interface SettledBook {
  readonly settlement: Settlement;
  readonly set: CriteriaSet;
  readonly year: number;
  readonly isDraft: boolean;
  readonly language: Language;
  /** In words; undefined where nobody said how and nobody differed. */
  readonly way: string | undefined;
  /** The hidden sheet. */
  readonly mark: readonly (readonly string[])[];
  /** What the record says of a criterion of a unit, where there is one. */
  rowOf(score: SettledScore): AppraisalRow | undefined;
}

/** The points of the council: to be read by `evaluate`, with what members differed on and what they left out. */
export async function settledWorkbook(model: SettledBook): Promise<Uint8Array> {
  const { settlement, set, year, isDraft, language, way } = model;
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const words = APPRAISAL_WORDS[language];
  const title = words.settledTitle(year);
  book.title = title;
  const rows = settlement.scores.map((score) => settledRow(score, model, words));
  const names = settlement.members.map(({ name }) => name).join(', ');
  await addAppraisalSheet({
    book,
    set,
    year,
    isDraft,
    language,
    words,
    title,
    rows,
    lines: [words.council, words.settledNote(names, way)],
    digits: leafDigits(set),
    authorities: [...new Set(rows.flatMap(({ note }) => note?.authority ?? []))],
  });
  const banners = provenanceBanners(set, language);
  const context: TableSheetContext = {
    book,
    set,
    language,
    isDraft,
    title,
    page: words.page,
    banners,
  };
  const disputes = settlement.scores.filter(({ spread }) => spread.n > 0n);
  addTableSheet(context, {
    name: words.sheets.disputes,
    heading: words.sheets.disputes,
    note: disputes.length === 0 ? words.noDisputes : words.disputesNote,
    table: disputesTable(disputes, settlement, { words, language }),
  });
  const silent = settlement.scores.filter((score) => score.silent.length > 0);
  addTableSheet(context, {
    name: words.sheets.silent,
    heading: words.sheets.silent,
    note: silent.length === 0 ? words.noSilent : words.silentNote,
    table: silentTable(silent, words),
  });
  const { sheets } = words;
  addMarkSheet(book, words, [...model.mark, ...sideSheetRows([sheets.disputes, sheets.silent])]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The points, every member's reason, and how they were settled; without points where they were not. */
function settledRow(
  score: SettledScore,
  { rowOf, settlement, language }: SettledBook,
  words: AppraisalWords,
): AppraisalRow {
  const { unitId, name, unitGroup, table, criterion, label, outcome, computed } = score;
  const known = rowOf(score);
  const isSettled = 'how' in outcome;
  const reason = votesText(score, { words, language });
  const members = score.votes.map(({ member }) => member);
  const chair = settlement.members.find(({ isChair }) => isChair)?.name;
  return {
    unitId,
    name,
    unitGroup,
    table,
    criterion,
    label,
    block: known?.block ?? '',
    kind: known?.kind ?? 'scored',
    status: known === undefined || known.status === 'not-applicable' ? 'scored' : known.status,
    maxPoints: exactText(score.maxPoints),
    claimed: known?.claimed ?? null,
    computed: computed === null ? null : exactText(computed),
    difference: known?.difference ?? null,
    evidence: known?.evidence ?? null,
    explanation: known?.explanation ?? null,
    appraised: isSettled ? exactText(outcome.points) : null,
    note: {
      reason,
      authority: isSettled ? words.authority(outcome.how, members, chair) : null,
      decidedOn: score.decidedOn ?? null,
    },
  };
}

interface Manner {
  readonly words: AppraisalWords;
  readonly language: Language;
}

/** "A: 2 (…); B: 1,5 (…)" */
function votesText({ votes }: SettledScore, { words, language }: Manner): string {
  return votes
    .map(({ member, points, reason }) =>
      words.vote(member, numberText(exactText(points), language), reason),
    )
    .join('; ');
}

const small = (content: string): StyledCell => ({ content, style: STYLES.small });

function points(value: SettledScore['maxPoints'] | null | undefined): StyledCell {
  if (value === null || value === undefined) return { content: '–', style: STYLES.smallCentre };
  const style = isLongNumber(exactText(value)) ? STYLES.smallLongNumber : STYLES.smallNumber;
  return { content: approximate(value), style };
}

function nameCells({ name, unitId, criterion, label }: SettledScore): readonly StyledCell[] {
  return [small(`${name} (${unitId})`), small(`${criterion}. ${label}`)];
}

function disputesTable(
  scores: readonly SettledScore[],
  { members }: Settlement,
  { words }: Manner,
): PlainTable {
  const { columns, settle, figures } = words;
  return {
    headers: [
      figures.unitName,
      columns.text,
      columns.maximum,
      columns.computed,
      ...members.map(({ name }) => name),
      settle.columns.spread,
      settle.columns.result,
      settle.columns.how,
    ],
    widths: [26, 36, 9, 9, ...members.map(() => 12), 8, 9, 24],
    rows: scores.map((score) => [
      ...nameCells(score),
      points(score.maxPoints),
      points(score.computed),
      ...members.map(({ name }) =>
        points(score.votes.find(({ member }) => member === name)?.points),
      ),
      points(score.spread),
      'how' in score.outcome
        ? { ...points(score.outcome.points), style: STYLES.smallStrongNumber }
        : { content: '–', style: STYLES.smallAlarmNumber },
      'how' in score.outcome
        ? small(words.how[score.outcome.how])
        : { content: words.why[score.outcome.why], style: STYLES.smallAlarm },
    ]),
  };
}

function silentTable(scores: readonly SettledScore[], words: AppraisalWords): PlainTable {
  const { figures, columns, sheets, settle } = words;
  return {
    headers: [
      figures.unitName,
      columns.text,
      sheets.silent,
      settle.columns.votes,
      settle.columns.result,
    ],
    widths: [28, 44, 26, 26, 12],
    rows: scores.map((score) => [
      ...nameCells(score),
      small(score.silent.join(', ')),
      small(score.votes.map(({ member }) => member).join(', ')),
      'how' in score.outcome
        ? points(score.outcome.points)
        : { content: words.why[score.outcome.why], style: STYLES.smallAlarm },
    ]),
  };
}
