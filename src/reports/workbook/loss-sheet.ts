import type { Worksheet } from 'exceljs';
import { approximate, exactText, ZERO } from '../../domain/exact-number.js';
import { describeNextStep } from '../../labels/rules/describe-next-step.js';
import { typedFiguresText } from '../../labels/rules/figure-text.js';
import { startSentence } from '../../labels/rules/start-sentence.js';
import { STATUS_WORDS } from '../../labels/words.js';
import type { Book } from './book.js';
import type { BookContext, UnitEntry } from './book-context.js';
import { LIST_HEADER_ROW } from './book-parts.js';
import type { CellContent } from './cell-content.js';
import { isLongNumber, NONE, numberContent } from './cell-content.js';
import type { CellStyle } from './cell-styles.js';
import { STYLES } from './cell-styles.js';
import { gradeText } from './grade-text.js';
import type { LossColumn } from './loss-layout.js';
import { LOSS_COLUMNS, LOSS_PRINTED, lossColumn } from './loss-layout.js';
import type { LostPoints } from './lost-points.js';
import { lostPoints, totalLost } from './lost-points.js';
import { setUpPage } from './page-setup.js';
import { reasonText } from './reason-text.js';
import type { SheetPart } from './sheet-parts.js';
import { writeTitles } from './title-block.js';
import { setWidths, writeRow } from './write-table.js';

const WIDTHS: Readonly<Record<LossColumn, number>> = {
  number: 5,
  criterion: 9,
  label: 40,
  final: 8,
  maximum: 8,
  lost: 8,
  share: 9,
  reason: 38,
  nextStep: 48,
  key: 7,
};
const WIDTH_LIST = LOSS_COLUMNS.map((name) => WIDTHS[name]);

/**
 * Per unit: where points were lost, the largest first, and what the next step would need; on several
 * sheets when there is too much.
 */
export async function addLossSheets(book: Book, context: BookContext): Promise<void> {
  for (const part of context.parts.losses) await addLossSheet(book, part, context);
}

async function addLossSheet(
  book: Book,
  part: SheetPart<UnitEntry>,
  context: BookContext,
): Promise<void> {
  const { words } = context;
  const sheet = book.addSheet(part.sheet, { rows: LIST_HEADER_ROW, columns: 3 });
  setWidths(sheet, WIDTH_LIST);
  writeTitles(sheet, { title: words.titles.losses, context });
  const note = sheet.getRow(3).getCell(1);
  note.value = words.losses.note;
  note.style = STYLES.note;
  writeRow(sheet, LIST_HEADER_ROW, {
    cells: LOSS_COLUMNS.map((name, index) => ({
      content: words.lossHeaders[name],
      style: index < LOSS_PRINTED ? STYLES.header : STYLES.aside,
    })),
    widths: WIDTH_LIST,
  });
  let row = LIST_HEADER_ROW + 1;
  for (const unit of part.items) {
    row = writeUnitLosses(sheet, row, { unit, context });
    await book.pause();
  }
  setUpPage(
    sheet,
    {
      landscape: true,
      columns: LOSS_PRINTED,
      rows: row - 1,
      titleRows: [LIST_HEADER_ROW, LIST_HEADER_ROW],
    },
    context,
  );
}

interface UnitPlace {
  readonly unit: UnitEntry;
  readonly context: BookContext;
}

/** The heading of a unit and its rows. Gives the row after the last. */
function writeUnitLosses(sheet: Worksheet, row: number, { unit, context }: UnitPlace): number {
  const losses = lostPoints(unit);
  const total = totalLost(losses);
  const first = row + 1;
  const last = row + losses.length;
  const { words } = context;
  const heading: Readonly<Partial<Record<LossColumn, CellContent>>> = {
    criterion: unit.result.unitId,
    label: unit.result.name,
    lost:
      losses.length === 0
        ? 0
        : {
            formula: `SUM(${lossColumn('lost')}${first}:${lossColumn('lost')}${last})`,
            result: approximate(total),
          },
    reason: words.losses.standing(gradeText(unit, context), unit.result.rank),
    nextStep: losses.length === 0 ? words.losses.nothing : null,
    key: unit.key,
  };
  const cells = LOSS_COLUMNS.map((name) => ({
    content: heading[name] ?? null,
    style: headingStyle(name),
  }));
  writeRow(sheet, row, { cells, widths: WIDTH_LIST });
  for (const [index, loss] of losses.entries()) {
    const place = { row: first + index, number: index + 1, heading: row, total };
    writeLoss(sheet, { loss, place, unit, context });
  }
  return last + 1;
}

function headingStyle(name: LossColumn): CellStyle {
  if (name === 'key') return STYLES.aside;
  return ['final', 'maximum', 'lost', 'share'].includes(name)
    ? STYLES.groupNumber
    : STYLES.groupText;
}

interface LossLine extends UnitPlace {
  readonly loss: LostPoints;
  readonly place: {
    readonly row: number;
    readonly number: number;
    readonly heading: number;
    readonly total: LostPoints['lost'];
  };
}

function writeLoss(sheet: Worksheet, line: LossLine): void {
  const { loss, place, unit } = line;
  const { result, leaf } = loss;
  const contents: Readonly<Record<LossColumn, CellContent>> = {
    number: place.number,
    criterion: result.id,
    label: leaf.criterion.label,
    final: numberContent(result.final),
    maximum: leaf.kind === 'deduction' ? NONE : numberContent(result.maximum),
    lost: lostContent(line),
    share: shareContent(line),
    reason: causeText(line),
    nextStep: startSentence(describeNextStep(result, leaf.rules, unit.table.words)),
    key: null,
  };
  const cells = LOSS_COLUMNS.map((name) => ({
    content: contents[name],
    style: lossStyle(name, loss),
  }));
  writeRow(sheet, place.row, { cells, widths: WIDTH_LIST });
}

/** The figures that the rule judged, and what else led to these points. */
function causeText({ loss: { result }, unit, context }: LossLine): string {
  const words = unit.table.words;
  const texts = [
    ...(result.status === 'scored' ? [typedFiguresText(result, words)] : []),
    reasonText(result, { words: context.words, context: words }),
  ].filter((text) => text !== '');
  return texts.length > 0
    ? texts.join('\n')
    : startSentence(STATUS_WORDS[context.language][result.status]);
}

function lostContent({ loss: { lost, leaf }, place: { row } }: LossLine): CellContent {
  if (lost === undefined) return NONE;
  const [final, maximum] = [lossColumn('final') + row, lossColumn('maximum') + row];
  const formula = leaf.kind === 'deduction' ? final : `${maximum}-${final}`;
  return { formula, result: approximate(lost) };
}

function shareContent({ loss: { lost }, place }: LossLine): CellContent {
  if (lost === undefined || place.total === undefined || place.total.equals(ZERO)) return NONE;
  const column = lossColumn('lost');
  return {
    formula: `${column}${place.row}/${column}$${place.heading}`,
    result: approximate(lost.div(place.total)),
  };
}

const TEXTS: readonly LossColumn[] = ['label', 'reason', 'nextStep'];

function lossStyle(name: LossColumn, { lost, result }: LostPoints): CellStyle {
  if (TEXTS.includes(name)) return STYLES.text;
  if (name === 'share') return STYLES.share;
  if (name === 'lost') {
    const long = lost !== undefined && isLongNumber(exactText(lost));
    return long ? STYLES.longNumber : STYLES.strongNumber;
  }
  if (name === 'final') return isLongNumber(result.final) ? STYLES.longNumber : STYLES.number;
  return name === 'key' ? STYLES.aside : STYLES.centre;
}
