import type { CriteriaSet } from '../criteria/criteria-set.js';
import { gradeLimits, rankingBlocks } from '../criteria/criteria-set.js';
import type { UnitSummary } from '../domain/evaluation.js';
import type { Language } from '../labels/language.js';
import { unitNotes } from '../labels/limits/describe-limits.js';
import { LIMIT_PHRASES } from '../labels/limits/limit-phrases.js';
import { shortNumberText } from '../labels/number-text.js';
import type { TerminalWords } from '../labels/terminal-words.js';
import { TERMINAL_WORDS } from '../labels/terminal-words.js';
import type { TextColumn } from './text-table.js';
import { renderTextTable } from './text-table.js';
import { wrapText } from './wrap-text.js';

interface TableContext {
  readonly set: CriteriaSet;
  readonly language: Language;
  readonly words: TerminalWords;
  readonly width: number;
}

/** What the table shows of a unit; far less than the unit, of which there may be very many. */
export interface RankedRow
  extends Pick<
    UnitSummary,
    | 'unitId'
    | 'name'
    | 'unitGroup'
    | 'outcome'
    | 'grade'
    | 'rank'
    | 'total'
    | 'maximum'
    | 'percent'
    | 'heldBackBy'
  > {
  /** Quotas, no place, conversion: what the row itself cannot say. */
  readonly notes: readonly string[];
}

/** Takes what the table shows from a unit. */
export function rankedRow(unit: UnitSummary, set: CriteriaSet, language: Language): RankedRow {
  const { unitId, name, unitGroup, outcome, grade, rank, total, maximum, percent } = unit;
  const { heldBackBy } = unit;
  const notes = unitNotes(unit, set, language);
  const points = { total, maximum, percent };
  return { unitId, name, unitGroup, outcome, grade, rank, ...points, heldBackBy, notes };
}

/** The units of a run in the order of the ranking. */
export interface RankedList {
  readonly units: readonly RankedRow[];
  /** The result is a draft, because of the criteria set or of its rules. */
  readonly isDraft: boolean;
}

/**
 * The ranking of every group, as the terminal shows it: a table that is no wider than the terminal,
 * and below it, by number, what held grades back. A draft says so above all.
 */
export function renderRankingTable(
  { units, isDraft }: RankedList,
  set: CriteriaSet,
  options: { readonly language: Language; readonly width: number },
): string {
  const words = TERMINAL_WORDS[options.language];
  const context: TableContext = { set, words, ...options };
  const groups = rankingBlocks(set).flatMap((block) => {
    const own = units.filter(({ unitGroup }) => block.unitGroups.includes(unitGroup));
    const label = block.label ?? LIMIT_PHRASES[options.language].allUnits;
    return own.length === 0 ? [] : [renderGroup(label, own, context)];
  });
  const mark = set.status === 'draft' ? words.draftMark : words.notFrozenMark;
  return [...(isDraft ? [mark] : []), ...groups].join('\n\n');
}

function renderGroup(label: string, units: readonly RankedRow[], context: TableContext): string {
  const { words, width } = context;
  const grounds = [...new Set(units.flatMap(({ heldBackBy }) => heldBackBy))];
  const rows = units.map((unit) => rowOf(unit, grounds, context));
  return [
    `${label} (${units.length})`,
    renderTextTable(columnsOf(words), rows, width),
    ...(grounds.length > 0 ? [`${words.heldBackBy}:`, ...renderNotes(grounds, context)] : []),
    ...units.flatMap((unit) => renderUnitNotes(unit, context)),
  ].join('\n');
}

function columnsOf(words: TerminalWords): readonly TextColumn[] {
  return [
    { title: words.rank, align: 'right' },
    { title: words.unitId },
    { title: words.unit, gives: 'cut' },
    { title: words.total, align: 'right' },
    { title: words.maximum, align: 'right' },
    { title: words.percent, align: 'right' },
    // Never cut: grades often differ in their last words only.
    { title: words.grade, gives: 'wrap' },
  ];
}

function rowOf(
  unit: RankedRow,
  grounds: readonly string[],
  { set, language, words }: TableContext,
): readonly string[] {
  const number = (text: string | null) => (text === null ? '–' : shortNumberText(text, language));
  const grade = set.grades.bands.find(({ id }) => id === unit.grade)?.label;
  const outcome = unit.outcome === 'not-eligible' ? words.notEligible : words.incomplete;
  const marks = unit.heldBackBy.map((id) => `[${grounds.indexOf(id) + 1}]`);
  return [
    unit.rank === null ? '–' : String(unit.rank),
    unit.unitId,
    unit.name,
    number(unit.total),
    number(unit.maximum),
    number(unit.percent),
    [grade ?? outcome, ...marks].join(' '),
  ];
}

function renderNotes(grounds: readonly string[], { set, width }: TableContext): readonly string[] {
  const limits = gradeLimits(set);
  return grounds.flatMap((id, at) => hang(`  [${at + 1}] `, limits.get(id)?.label ?? id, width));
}

function renderUnitNotes({ unitId, notes }: RankedRow, { width }: TableContext): readonly string[] {
  return notes.length === 0 ? [] : hang(`  ${unitId}: `, notes.join('; '), width);
}

function hang(mark: string, text: string, width: number): readonly string[] {
  const lines = wrapText(text, width - mark.length);
  return lines.map((line, row) => `${row === 0 ? mark : ' '.repeat(mark.length)}${line}`);
}
