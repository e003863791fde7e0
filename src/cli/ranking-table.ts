import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { Evaluation, UnitResult } from '../domain/evaluation.js';
import type { Language } from '../labels/language.js';
import { numberText } from '../labels/number-text.js';
import type { TerminalWords } from '../labels/terminal-words.js';
import { TERMINAL_WORDS } from '../labels/terminal-words.js';
import type { TextColumn } from './text-table.js';
import { renderTextTable } from './text-table.js';

interface TableContext {
  readonly set: CriteriaSet;
  readonly language: Language;
  readonly words: TerminalWords;
}

/** The ranking of every group, as the terminal shows it. */
export function renderRankingTable(
  evaluation: Evaluation,
  set: CriteriaSet,
  options: { readonly language: Language; readonly width: number },
): string {
  const words = TERMINAL_WORDS[options.language];
  const context: TableContext = { set, language: options.language, words };
  return set.unitGroups
    .flatMap(({ id, label }) => {
      const units = evaluation.units.filter(({ unitGroup }) => unitGroup === id);
      if (units.length === 0) return [];
      const rows = units.map((unit) => rowOf(unit, context));
      return [
        `${label} (${units.length})\n${renderTextTable(columnsOf(words), rows, options.width)}`,
      ];
    })
    .join('\n\n');
}

function columnsOf(words: TerminalWords): readonly TextColumn[] {
  return [
    { title: words.rank, align: 'right' },
    { title: words.unitId },
    { title: words.unit, grow: true },
    { title: words.total, align: 'right' },
    { title: words.maximum, align: 'right' },
    { title: words.percent, align: 'right' },
    { title: words.grade },
    { title: words.heldBackBy },
  ];
}

function rowOf(unit: UnitResult, { set, language, words }: TableContext): readonly string[] {
  const number = (text: string | null) => (text === null ? '–' : numberText(text, language));
  const grade = set.grades.bands.find(({ id }) => id === unit.grade)?.label;
  const outcome = unit.outcome === 'not-eligible' ? words.notEligible : words.incomplete;
  return [
    unit.rank === null ? '–' : String(unit.rank),
    unit.unitId,
    unit.name,
    number(unit.total),
    number(unit.maximum),
    number(unit.percent),
    grade ?? outcome,
    unit.heldBackBy.join(', '),
  ];
}
