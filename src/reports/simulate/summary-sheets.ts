import type { BlockChange, GroupChange, Simulation } from '../../domain/simulation.js';
import { noResultLines } from '../../labels/simulate/no-result-lines.js';
import { SIMULATION_WORDS } from '../../labels/simulate/simulation-words.js';
import type { SimulationContext } from '../../labels/simulate/tell-simulation.js';
import {
  correlationText,
  guardLines,
  outcomeText,
  overlayLines,
  pairText,
  summaryText,
} from '../../labels/simulate/tell-simulation.js';
import { STYLES } from '../workbook/cell-styles.js';
import type { StyledCell } from '../workbook/write-table.js';
import type { SheetLine, SheetTable } from './simulation-sheets.js';
import { cellsOf, numberCell, wideLine } from './simulation-sheets.js';

const EFFECTS_SHOWN = 10;

/** A row filled up with empty cells to the width of the sheet. */
function filled(cells: readonly StyledCell[], widths: readonly number[]): readonly StyledCell[] {
  const empty = widths.slice(cells.length).map(() => ({ content: null, style: STYLES.plain }));
  return [...cells, ...empty];
}

const EMPTY: SheetLine = { cells: [], height: 8, merged: [] };

/** Means and quartiles of percents: shown to two decimals, kept exact in the cell. */
function figureCell(text: string | null): StyledCell {
  const cell = numberCell(text);
  return text !== null && /[/]|\.\d{3}/.test(text) ? { ...cell, style: STYLES.longNumber } : cell;
}

function figureLines(
  { label, before, after, raised, lowered, unchanged }: GroupChange,
  widths: readonly number[],
  context: SimulationContext,
): readonly SheetLine[] {
  const words = SIMULATION_WORDS[context.language];
  const rows = (['mean', 'median', 'lowest', 'highest', 'quartileRange'] as const).map((key) => [
    { content: words.figures[key], style: STYLES.text },
    figureCell(before[key]),
    figureCell(after[key]),
  ]);
  const counts = [
    [words.columns.raised, raised],
    [words.columns.lowered, lowered],
    [words.unchanged, unchanged],
  ].map(([name, count]) => `${name} ${count}`);
  return [
    wideLine(
      `${label}: ${words.figures.units} ${after.units} (${counts.join(', ')})`,
      STYLES.groupText,
      widths,
    ),
    {
      cells: filled(
        cellsOf([words.keyFigures, words.before, words.after], STYLES.smallHeader),
        widths,
      ),
    },
    ...rows.map((cells) => ({ cells: filled(cells, widths) })),
  ];
}

function effectLines(
  { effects }: Simulation,
  group: string,
  { widths, context }: { readonly widths: readonly number[]; readonly context: SimulationContext },
): readonly SheetLine[] {
  const { columns } = SIMULATION_WORDS[context.language];
  const own = effects.filter((effect) => effect.group === group).slice(0, EFFECTS_SHOWN);
  const headers = [
    columns.content,
    columns.criterion,
    columns.raised,
    columns.lowered,
    columns.sum,
    columns.lacking,
  ];
  return [
    { cells: filled(cellsOf(headers, STYLES.smallHeader), widths) },
    ...own.map((effect) => ({
      cells: [
        { content: effect.label, style: STYLES.text },
        { content: pairText(effect), style: STYLES.centre },
        ...cellsOf([effect.raised, effect.lowered], STYLES.number),
        numberCell(effect.sum, true),
        { content: effect.lacking, style: STYLES.number },
      ],
    })),
  ];
}

/** The first sheet: what is compared, how many move, key figures and what decided, by group. */
export function summarySheet(simulation: Simulation, context: SimulationContext): SheetTable {
  const words = SIMULATION_WORDS[context.language];
  const widths = [52, 24, 11, 11, 13, 13];
  const side = (label: string, { id, title }: Simulation['from']) => `${label}: ${id} – ${title}`;
  const overlays = overlayLines(simulation, context);
  const guards = guardLines(simulation.guards, context);
  const wide = (text: string, style = STYLES.wrappedNote) => wideLine(text, style, widths);
  return {
    name: words.sheets.summary,
    widths,
    repeatsHeader: false,
    lines: [
      wide(side(words.before, simulation.from)),
      wide(side(words.after, simulation.to)),
      ...(overlays.length === 0 ? [] : [wide(words.overlays, STYLES.heading)]),
      ...overlays.map((line) => wide(`- ${line}`)),
      ...noResultLines(simulation, context).map((line) => wide(line, STYLES.alarm)),
      wide(summaryText(simulation, context), STYLES.groupText),
      ...guards.map((line) => wide(`${words.guards}: ${line}`, STYLES.alarm)),
      ...simulation.groups.flatMap((group) => [
        EMPTY,
        ...figureLines(group, widths, context),
        ...effectLines(simulation, group.group, { widths, context }),
      ]),
    ],
  };
}

function matrixLines(
  block: BlockChange,
  widths: readonly number[],
  context: SimulationContext,
): readonly SheetLine[] {
  const { language, before, after } = context;
  const words = SIMULATION_WORDS[language];
  const titles = block.columns.map((id) => outcomeText(id, after, language));
  const correlation = correlationText(block, context);
  return [
    wideLine(`${block.label ?? ''} – ${words.matrix}`, STYLES.groupText, widths),
    { cells: filled(cellsOf(['', ...titles, words.sum], STYLES.smallHeader), widths) },
    ...block.rows.map((id, at): SheetLine => {
      const counts = block.counts[at] ?? [];
      const same = block.columns.indexOf(id);
      const cells = counts.map(
        (count, index): StyledCell => ({
          content: count === 0 ? null : count,
          style: index === same ? STYLES.sumNumber : STYLES.strongNumber,
        }),
      );
      const sum = counts.reduce((total, count) => total + count, 0);
      const label = { content: outcomeText(id, before, language), style: STYLES.strong };
      return {
        cells: filled([label, ...cells, { content: sum, style: STYLES.sumNumber }], widths),
      };
    }),
    wideLine(correlation, STYLES.wrappedNote, widths),
    EMPTY,
  ];
}

/** Grades before and after, block by block. */
export function matrixSheet({ blocks }: Simulation, context: SimulationContext): SheetTable {
  const words = SIMULATION_WORDS[context.language];
  const columns = Math.max(...blocks.map((block) => block.columns.length), 1);
  const widths = [24, ...Array.from({ length: columns }, () => 15), 10];
  return {
    name: words.sheets.matrix,
    widths,
    repeatsHeader: false,
    lines: blocks.flatMap((block) => matrixLines(block, widths, context)),
  };
}
