import type { Worksheet } from 'exceljs';
import { approximate, sumOf, ZERO } from '../../domain/exact-number.js';
import type { FigureLabel } from '../../labels/appraisal/appraisal-words.js';
import { setUpAnnexPage } from '../workbook/annex-page.js';
import type { BlockWriter, TableColumn } from '../workbook/block-writer.js';
import { makeBlockWriter } from '../workbook/block-writer.js';
import type { CellContent } from '../workbook/cell-content.js';
import type { CellStyle } from '../workbook/cell-styles.js';
import { STYLES } from '../workbook/cell-styles.js';
import { quoteSheet } from '../workbook/sheet-names.js';
import { provenanceBanners } from '../workbook/title-block.js';
import { letterOf } from './appraisal-layout.js';
import type { AppraisalPlace, AppraisalSheet } from './appraisal-sheet.js';
import { PROTECTION } from './appraisal-sheet.js';
import type { Counted, Group } from './figure-groups.js';
import { groupsOf } from './figure-groups.js';
import { checkPoints, effectOf, isFault } from './points-check.js';

const WIDTHS = [58, 13, 13, 13, 13, 13, 13] as const;
/** A nought is no news. */
const COUNT: CellStyle = { ...STYLES.number, numFmt: '0;-0;·' };
const SIGNED: CellStyle = { ...STYLES.number, numFmt: '+0.0#;-0.0#;·' };
const STRONG_SIGNED: CellStyle = { ...STYLES.strongNumber, numFmt: '+0.0#;-0.0#;·' };

/** The figures so far: formulas over the sheet of inputs, with the results that they have now. */
export async function addFiguresSheet(model: AppraisalSheet, place: AppraisalPlace): Promise<void> {
  const { book, words, title } = model;
  const sheet = book.addWorksheet(words.sheets.figures);
  const counted = model.rows
    .filter(({ status }) => status !== 'not-applicable')
    .map((row): Counted => {
      const check = checkPoints(row, model.digits);
      return { row, effect: effectOf(row), fault: check !== undefined && isFault(check) };
    });
  const writer = makeBlockWriter(sheet, 1, WIDTHS);
  writer.paragraph(title, STYLES.leftTitle);
  for (const text of provenanceBanners(model.set, model.language)) {
    writer.paragraph(text, STYLES.warning);
  }
  writer.paragraph(words.figuresNote);
  writer.skip();
  const context: Figures = { model, counted, ranges: rangesOf(place), writer };
  writeTotals(context);
  writer.skip();
  writeGroups(context, 'unit');
  writer.skip();
  writeGroups(context, 'criterion');
  finish(sheet, writer.nextRow() - 1, model);
  await sheet.protect('', PROTECTION);
}

function finish(sheet: Worksheet, rows: number, { words, title }: AppraisalSheet): void {
  setUpAnnexPage(sheet, {
    landscape: true,
    columns: WIDTHS.length,
    rows,
    header: 0,
    page: words.page,
    note: title,
  });
}

interface Figures {
  readonly model: AppraisalSheet;
  readonly counted: readonly Counted[];
  readonly ranges: Ranges;
  readonly writer: BlockWriter;
}

type Ranges = ReturnType<typeof rangesOf>;

function rangesOf({ sheet, first, last }: AppraisalPlace) {
  const range = (column: Parameters<typeof letterOf>[0]) =>
    `${quoteSheet(sheet.name)}!$${letterOf(column)}$${first}:$${letterOf(column)}$${last}`;
  return {
    points: range('appraised'),
    effect: range('effect'),
    fault: range('fault'),
    unitKey: range('unitKey'),
    criterionKey: range('criterionKey'),
  };
}

const above = ({ effect }: Counted) => effect?.gt(ZERO) === true;
const below = ({ effect }: Counted) => effect?.lt(ZERO) === true;
const sumEffects = (rows: readonly Counted[]) =>
  approximate(sumOf(rows.flatMap(({ effect }) => effect ?? [])));

interface Total {
  readonly label: FigureLabel;
  readonly content: CellContent;
  readonly style: CellStyle;
}

function writeTotals({ model, counted, ranges, writer }: Figures): void {
  const { effect, points, fault } = ranges;
  const [ups, downs] = [counted.filter(above), counted.filter(below)];
  const done = counted.filter(({ row }) => row.appraised !== null).length;
  const all = counted.length;
  const changed = `COUNTIF(${effect},">0")+COUNTIF(${effect},"<0")`;
  const mean = (rows: readonly Counted[]) =>
    rows.length === 0 ? 0 : sumEffects(rows) / rows.length;
  const meanOf = (sign: string) =>
    `IF(COUNTIF(${effect},"${sign}0")=0,0,SUMIF(${effect},"${sign}0")/COUNTIF(${effect},"${sign}0"))`;
  const totals: readonly Total[] = [
    { label: 'rows', content: all, style: COUNT },
    { label: 'done', content: { formula: `COUNT(${points})`, result: done }, style: COUNT },
    {
      label: 'changed',
      content: { formula: changed, result: ups.length + downs.length },
      style: STYLES.strongNumber,
    },
    {
      label: 'share',
      content: {
        formula: all === 0 ? '0' : `(${changed})/${all}`,
        result: all === 0 ? 0 : (ups.length + downs.length) / all,
      },
      style: STYLES.share,
    },
    {
      label: 'up',
      content: { formula: `SUMIF(${effect},">0")`, result: sumEffects(ups) },
      style: SIGNED,
    },
    { label: 'upMean', content: { formula: meanOf('>'), result: mean(ups) }, style: SIGNED },
    {
      label: 'down',
      content: { formula: `SUMIF(${effect},"<0")`, result: sumEffects(downs) },
      style: SIGNED,
    },
    { label: 'downMean', content: { formula: meanOf('<'), result: mean(downs) }, style: SIGNED },
    {
      label: 'faults',
      content: {
        formula: `COUNTIF(${fault},1)`,
        result: counted.filter((each) => each.fault).length,
      },
      style: STYLES.strongNumber,
    },
  ];
  const { figures } = model.words;
  const columns: readonly TableColumn<Total>[] = [
    { header: figures.all, content: ({ label }) => figures[label], style: () => STYLES.text },
    { header: figures.value, content: ({ content }) => content, style: ({ style }) => style },
  ];
  writer.table(columns, totals);
}

function writeGroups(figures: Figures, by: 'unit' | 'criterion'): void {
  const { model, ranges, writer } = figures;
  const { figures: labels } = model.words;
  const range = by === 'unit' ? ranges.unitKey : ranges.criterionKey;
  const { effect, points, fault } = ranges;
  const count = (key: number, other: string, test: string) =>
    `COUNTIFS(${range},${key},${other},"${test}")`;
  const columns: readonly TableColumn<Group>[] = [
    {
      header: by === 'unit' ? labels.unitName : labels.label,
      content: ({ name }) => name,
      style: () => STYLES.text,
    },
    {
      header: labels.overstated,
      content: ({ overstated, claimed }) => (claimed === 0 ? '–' : approximate(overstated)),
      style: () => STRONG_SIGNED,
    },
    {
      header: by === 'unit' ? labels.rows : labels.claimedUnits,
      content: ({ rows, claimed }) => (by === 'unit' ? rows.length : claimed),
      style: () => COUNT,
    },
    {
      header: labels.done,
      content: ({ key, rows }) => ({
        formula: count(key, points, '>=0'),
        result: rows.filter(({ row }) => row.appraised !== null).length,
      }),
      style: () => COUNT,
    },
    {
      header: labels.changed,
      content: ({ key, rows }) => ({
        formula: `${count(key, effect, '>0')}+${count(key, effect, '<0')}`,
        result: rows.filter(above).length + rows.filter(below).length,
      }),
      style: () => COUNT,
    },
    {
      header: labels.effect,
      content: ({ key, rows }) => ({
        formula: `SUMIFS(${effect},${range},${key})`,
        result: sumEffects(rows),
      }),
      style: () => SIGNED,
    },
    {
      header: labels.faults,
      content: ({ key, rows }) => ({
        formula: count(key, fault, '=1'),
        result: rows.filter((each) => each.fault).length,
      }),
      style: () => COUNT,
    },
  ];
  writer.heading(by === 'unit' ? labels.byUnit : labels.byCriterion);
  writer.table(columns, groupsOf(figures, by));
}
