import type { Simulation, UnitChange } from '../../domain/simulation.js';
import { foldContributions } from '../../labels/simulate/fold-contributions.js';
import { SIMULATION_WORDS } from '../../labels/simulate/simulation-words.js';
import type { SimulationContext } from '../../labels/simulate/tell-simulation.js';
import {
  assumptionLines,
  contributionNotes,
  namedPairText,
  overlayLines,
  sideGrade,
  whyLines,
} from '../../labels/simulate/tell-simulation.js';
import type { CellContent } from '../workbook/cell-content.js';
import { isLongNumber, NONE, numberContent } from '../workbook/cell-content.js';
import type { CellStyle } from '../workbook/cell-styles.js';
import { STYLES } from '../workbook/cell-styles.js';
import { rowHeight } from '../workbook/text-height.js';
import type { StyledCell } from '../workbook/write-table.js';

/** So many criteria of a unit stand in their own line; JSON and the terminal with --unit have all. */
const LINES_OF_UNIT = 10;

/** A row of a sheet. */
export interface SheetLine {
  readonly cells: readonly StyledCell[];
  readonly isHeader?: boolean;
  readonly merged?: readonly (readonly [number, number])[];
  readonly height?: number;
}

/** A sheet as it is written from top to bottom. */
export interface SheetTable {
  readonly name: string;
  readonly widths: readonly number[];
  readonly lines: readonly SheetLine[];
  /** The header is repeated on every page, frozen and filtered. */
  readonly repeatsHeader: boolean;
}

/** Cells of one look. */
export function cellsOf(contents: readonly CellContent[], style: CellStyle): readonly StyledCell[] {
  return contents.map((content) => ({ content, style }));
}

/** Exact text as a number, with few decimals where it has many. */
export function numberCell(text: string | null | undefined, strong = false): StyledCell {
  const known = text ?? null;
  if (isLongNumber(known)) return { content: numberContent(known), style: STYLES.longNumber };
  const style = strong ? STYLES.strongNumber : STYLES.number;
  return { content: numberContent(known), style };
}

/** A line over all columns. */
export function wideLine(text: string, style: CellStyle, widths: readonly number[]): SheetLine {
  const width = widths.reduce((sum, own) => sum + own, 0);
  const cells = widths.map((_, index) => ({ content: index === 0 ? text : null, style }));
  const height = rowHeight([{ text, width: width * 0.95, size: style.font?.size ?? 11 }], 18);
  return { cells, merged: [[1, widths.length]], height };
}

/** A change for the worse stands out. */
function changeCell(text: string | null): StyledCell {
  const cell = numberCell(text, true);
  if (text === null || !text.startsWith('-')) return cell;
  const numFmt = isLongNumber(text) ? '0.00' : 'General';
  return { ...cell, style: { ...STYLES.alarmNumber, numFmt } };
}

const text = (content: CellContent): StyledCell => ({ content, style: STYLES.text });
const centre = (content: CellContent): StyledCell => ({ content, style: STYLES.centre });

function unitLine(unit: UnitChange, context: SimulationContext): SheetLine {
  const { before, after } = unit;
  const group = after?.unitGroup ?? before?.unitGroup ?? '';
  const set = after === null ? context.before : context.after;
  const label = set.unitGroups.find(({ id }) => id === group)?.label ?? group;
  const rank = (value: number | null | undefined) => centre(value ?? NONE);
  return {
    cells: [
      text(unit.unitId),
      text(unit.name),
      text(label),
      rank(before?.rank),
      rank(after?.rank),
      changeCell(unit.places === null ? null : String(unit.places)),
      numberCell(before?.total),
      numberCell(after?.total),
      changeCell(unit.points),
      numberCell(before?.percent),
      numberCell(after?.percent),
      changeCell(unit.percent),
      centre(sideGrade(before, context.before, context.language)),
      centre(sideGrade(after, context.after, context.language)),
      { content: whyLines(unit, context).join('\n'), style: STYLES.small },
    ],
  };
}

/** Every unit before and after, with why. */
export function unitSheet({ units }: Simulation, context: SimulationContext): SheetTable {
  const { columns, sheets } = SIMULATION_WORDS[context.language];
  const headers = [
    columns.unitId,
    columns.unit,
    columns.group,
    columns.rankBefore,
    columns.rankAfter,
    columns.places,
    columns.pointsBefore,
    columns.pointsAfter,
    columns.points,
    columns.percentBefore,
    columns.percentAfter,
    columns.percentChange,
    columns.gradeBefore,
    columns.gradeAfter,
    columns.why,
  ];
  return {
    name: sheets.units,
    widths: [14, 26, 18, 8, 8, 8, 9, 9, 10, 10, 10, 11, 12, 12, 52],
    repeatsHeader: true,
    lines: [
      { cells: cellsOf(headers, STYLES.smallHeader), isHeader: true },
      ...units.map((unit) => unitLine(unit, context)),
    ],
  };
}

function partLines(unit: UnitChange, context: SimulationContext): readonly SheetLine[] {
  const words = SIMULATION_WORDS[context.language];
  if (unit.contributions === null) return [];
  const names = [text(unit.unitId), text(unit.name)];
  const { shown, others } = foldContributions(unit.contributions, LINES_OF_UNIT);
  const folded = others && { ...others, name: words.otherCriteria(others.count) };
  const own = shown.map(
    (part): SheetLine => ({
      cells: [
        ...names,
        text(namedPairText(part)),
        numberCell(part.pointsBefore),
        numberCell(part.pointsAfter),
        changeCell(part.points),
        changeCell(part.percent),
        { content: contributionNotes(part, context).join('; '), style: STYLES.small },
      ],
    }),
  );
  const named = unit.remainders.map((part) => ({ ...part, name: words.remainders[part.kind] }));
  const rest = [...(folded ? [folded] : []), ...named].map(
    (part): SheetLine => ({
      cells: [
        ...names,
        text(part.name),
        centre(NONE),
        centre(NONE),
        changeCell(part.points),
        changeCell(part.percent),
        { content: null, style: STYLES.small },
      ],
    }),
  );
  const sum: SheetLine = {
    cells: [
      ...cellsOf([unit.unitId, unit.name, words.sum], STYLES.sumText),
      ...[unit.before?.total, unit.after?.total, unit.points, unit.percent].map((number) => ({
        content: numberContent(number ?? null),
        style: isLongNumber(number ?? null) ? STYLES.sumShort : STYLES.sumNumber,
      })),
      { content: null, style: STYLES.sumText },
    ],
  };
  return [...own, ...rest, sum];
}

/** What each criterion added to each unit's change, with the sums that they come to. */
export function contributionSheet({ units }: Simulation, context: SimulationContext): SheetTable {
  const words = SIMULATION_WORDS[context.language];
  const { columns } = words;
  const headers = [
    columns.unitId,
    columns.unit,
    columns.criterion,
    columns.pointsBefore,
    columns.pointsAfter,
    columns.points,
    columns.percentChange,
    columns.note,
  ];
  const widths = [14, 28, 52, 10, 10, 11, 13, 34];
  return {
    name: words.sheets.contributions,
    widths,
    repeatsHeader: true,
    lines: [
      wideLine(words.sumsUp, STYLES.wrappedNote, widths),
      { cells: cellsOf(headers, STYLES.smallHeader), isHeader: true },
      ...units.flatMap((unit) => partLines(unit, context)),
    ],
  };
}

/** What the result takes for granted, and what was changed in the set. */
export function assumptionSheet(simulation: Simulation, context: SimulationContext): SheetTable {
  const words = SIMULATION_WORDS[context.language];
  const widths = [6, 120];
  const overlays = overlayLines(simulation, context);
  const numbered = (lines: readonly string[]): readonly SheetLine[] =>
    lines.map((line, index) => ({ cells: [centre(index + 1), text(line)] }));
  return {
    name: words.sheets.assumptions,
    widths,
    repeatsHeader: false,
    lines: [
      wideLine(words.assumptions, STYLES.heading, widths),
      ...numbered(assumptionLines(simulation, context)),
      ...(overlays.length === 0 ? [] : [wideLine(words.overlays, STYLES.heading, widths)]),
      ...numbered(overlays),
    ],
  };
}
