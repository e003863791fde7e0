import type { CriteriaSet } from '../criteria/criteria-set.js';
import { rankingBlocks } from '../criteria/criteria-set.js';
import type { Language } from '../labels/language.js';
import { LIMIT_PHRASES } from '../labels/limits/limit-phrases.js';
import { groupedText } from '../labels/number-text.js';
import { startSentence } from '../labels/rules/start-sentence.js';
import { TERMINAL_WORDS } from '../labels/terminal-words.js';
import type { UnitStanding } from '../open-evaluation.js';
import { renderTextTable } from './text-table.js';

/** What the counts are shown with. */
export interface CountsOptions {
  readonly language: Language;
  readonly width: number;
  /** The result is a draft, because of the criteria set or of its rules. */
  readonly isDraft: boolean;
  /** Files of the run that hold the whole list. */
  readonly files: readonly string[];
}

/**
 * How many units of every group have each grade, for a terminal that cannot show the whole ranking, and
 * where the ranking is. Grades that nobody has are there too.
 */
export function renderGradeCounts(
  standings: readonly UnitStanding[],
  set: CriteriaSet,
  { language, width, isDraft, files }: CountsOptions,
): string {
  const words = TERMINAL_WORDS[language];
  const count = (number: number) => groupedText(number, language);
  const blocks = rankingBlocks(set).flatMap((block) => {
    const own = standings.filter(({ unitGroup }) => block.unitGroups.includes(unitGroup));
    if (own.length === 0) return [];
    const label = block.label ?? LIMIT_PHRASES[language].allUnits;
    const columns = [{ title: words.grade }, { title: words.units, align: 'right' as const }];
    const rows = countGrades(own, set, language).map(([grade, units]) => [grade, count(units)]);
    return [`${label} (${count(own.length)})\n${renderTextTable(columns, rows, width)}`];
  });
  const mark = set.status === 'draft' ? words.draftMark : words.notFrozenMark;
  const where = words.longRanking(count(standings.length), files);
  return [...(isDraft ? [mark] : []), ...blocks, where].join('\n\n');
}

/** Grades from the best down; without a grade only where there are such units. */
function countGrades(
  units: readonly UnitStanding[],
  set: CriteriaSet,
  language: Language,
): readonly (readonly [string, number])[] {
  const words = TERMINAL_WORDS[language];
  const of = (holds: (unit: UnitStanding) => boolean) => units.filter(holds).length;
  const others = [
    [words.notEligible, of(({ outcome }) => outcome === 'not-eligible')],
    [words.incomplete, of(({ outcome }) => outcome === 'incomplete')],
  ] as const;
  return [
    ...set.grades.bands.map(({ id, label }) => [label, of(({ grade }) => grade === id)] as const),
    ...others
      .filter(([, number]) => number > 0)
      .map(([label, number]) => [startSentence(label), number] as const),
  ];
}
