import { approximate, exact } from '../../domain/exact-number.js';
import type { CountEffect, VariationEffect } from '../../domain/sensitivity.js';
import { ABOUT_WORDS } from '../../labels/sensitivity/about-words.js';
import { tellAbout } from '../../labels/sensitivity/tell-about.js';
import type { CellStyle } from '../workbook/cell-styles.js';
import { STYLES } from '../workbook/cell-styles.js';
import type { PlainTable } from '../workbook/table-sheet.js';
import type { StyledCell } from '../workbook/write-table.js';
import type { SheetContext } from './sheet-context.js';

const MEAN: CellStyle = { ...STYLES.smallNumber, numFmt: '0.##' };
const SHARE: CellStyle = { ...STYLES.smallNumber, numFmt: '0.0%' };

const STRONG: CellStyle = { ...STYLES.small, font: { ...STYLES.small.font, bold: true } };

const text = (content: string): StyledCell => ({ content, style: STYLES.small });
const centre = (content: string): StyledCell => ({ content, style: STYLES.smallCentre });
const number = (content: number | null, style: CellStyle = STYLES.smallNumber): StyledCell => ({
  content,
  style,
});
const exactCell = (written: string) => number(approximate(exact(written)), MEAN);

function mean(
  effect: VariationEffect | null,
  read: (effect: VariationEffect) => number,
  none: string,
): StyledCell {
  return effect === null ? centre(none) : number(Math.round(read(effect) * 100) / 100, MEAN);
}

/** Every criterion with what its changes do, and why its thresholds stay. */
export function criteriaTable({ found, set, tell }: SheetContext): PlainTable {
  const { columns, fixed, notVaried } = tell.words;
  const tables = new Map(set.tables.map(({ id, label }) => [id, label]));
  const grades = ({ gradeChanges }: VariationEffect) => gradeChanges;
  return {
    headers: [
      columns.table,
      columns.criterion,
      columns.criteria,
      columns.maximum,
      columns.byMaxima,
      columns.byThresholds,
      columns.byDrop,
      columns.shift,
      columns.reason,
    ],
    widths: [20, 9, 42, 8, 9, 10, 9, 11, 24],
    rows: found.criteria.map((weight) => [
      text(tables.get(weight.table) ?? weight.table),
      centre(weight.criterion),
      text(tell.criterion(weight.table, weight.criterion)),
      exactCell(weight.maxPoints),
      mean(weight.maxima, grades, notVaried),
      mean(weight.thresholds, grades, notVaried),
      mean(weight.dropped, grades, notVaried),
      mean(weight.dropped, ({ meanRankShift }) => meanRankShift, notVaried),
      text(weight.fixed === null ? '' : fixed[weight.fixed]),
    ]),
  };
}

/** Units near a limit with the steps that cross it. */
export function nearTable({ found, tell }: SheetContext): PlainTable {
  const { columns } = tell.words;
  const names = new Map(found.units.map(({ unitId, name }) => [unitId, name]));
  return {
    headers: [
      columns.unit,
      columns.name,
      columns.value,
      columns.limit,
      columns.distance,
      columns.steps,
    ],
    widths: [14, 32, 10, 18, 13, 58],
    rows: found.near.map((near) => [
      text(near.unitId),
      text(names.get(near.unitId) ?? ''),
      exactCell(near.value),
      text(`${tell.grade(near.grade)} ${tell.number(near.limit)}`),
      centre(tell.distance(near)),
      text(tell.crossings(near, near.crossings.length)),
    ]),
  };
}

/** Every count of a unit that changes its grade; then those that change its place only. */
export function countsTable({ found, tell }: SheetContext): PlainTable {
  const { columns } = tell.words;
  const { gradeChanges, rankChanges } = found.counts;
  const same = ({ gradeBefore, gradeAfter }: CountEffect) => gradeBefore === gradeAfter;
  return {
    headers: [
      columns.unit,
      columns.figure,
      columns.from,
      columns.to,
      columns.grade,
      columns.gradeAfter,
      columns.rank,
      columns.rankAfter,
    ],
    widths: [14, 52, 9, 9, 18, 18, 9, 9],
    rows: [...gradeChanges, ...rankChanges.filter(same)].map((effect) => [
      text(effect.unitId),
      text(tell.element(effect.element)),
      exactCell(effect.from),
      exactCell(effect.to),
      text(tell.grade(effect.gradeBefore)),
      {
        ...text(tell.grade(effect.gradeAfter)),
        style: same(effect) ? STYLES.small : STYLES.smallAlarm,
      },
      number(effect.rankBefore),
      number(effect.rankAfter),
    ]),
  };
}

/** How it was done, in words for a council. */
export function aboutTable({ found, tell, language }: SheetContext): PlainTable {
  const strong = (content: string): StyledCell => ({ content, style: STRONG });
  return {
    headers: ABOUT_WORDS[language].columns,
    widths: [28, 112],
    rows: tellAbout(found, tell, language).map(([heading, said]) => [strong(heading), text(said)]),
  };
}

/** Neighbours of the ranking and how often they change order. */
export function pairsTable({ found, tell }: SheetContext): PlainTable {
  const { columns } = tell.words;
  const units = new Map(found.units.map((unit) => [unit.unitId, unit]));
  const name = (id: string) => text(`${id} – ${units.get(id)?.name ?? ''}`);
  return {
    headers: [
      columns.rank,
      columns.upper,
      columns.rank,
      columns.lower,
      columns.flips,
      columns.ties,
    ],
    widths: [8, 50, 8, 50, 12, 12],
    rows: found.neighbours.map(({ upper, lower, flips, ties }) => [
      number(units.get(upper)?.rank ?? null),
      name(upper),
      number(units.get(lower)?.rank ?? null),
      name(lower),
      number(flips, SHARE),
      number(ties, SHARE),
    ]),
  };
}
