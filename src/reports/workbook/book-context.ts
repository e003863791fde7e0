import type { CriteriaSet, CriterionTable } from '../../criteria/criteria-set.js';
import { rankingBlocks } from '../../criteria/criteria-set.js';
import type { Criterion, CriterionGroup } from '../../criteria/criterion.js';
import { leavesOf } from '../../criteria/criterion.js';
import type { Evaluation, SectionResult, UnitResult } from '../../domain/evaluation.js';
import type { Issue } from '../../domain/issue.js';
import type { Predecessor } from '../../domain/predecessor.js';
import type { Rule } from '../../domain/rule.js';
import { compareText, foldText } from '../../domain/text.js';
import { citationText } from '../../labels/citation-text.js';
import type { Language } from '../../labels/language.js';
import { LIMIT_PHRASES } from '../../labels/limits/limit-phrases.js';
import { describeCriterion } from '../../labels/rules/describe-criterion.js';
import type { WordsContext } from '../../labels/words-context.js';
import { wordsContext } from '../../labels/words-context.js';
import type { WorkbookWords } from '../../labels/workbook/workbook-words.js';
import { PROVENANCE_TAGS, WORKBOOK_WORDS } from '../../labels/workbook/workbook-words.js';
import type { ReportInput, ReportTable, RunInfo } from '../report.js';
import type { BookLimits } from './book-limits.js';
import { BOOK_LIMITS } from './book-limits.js';
import type { BookParts } from './book-parts.js';
import { divideBook } from './book-parts.js';
import { sheetName } from './sheet-names.js';

/** One leaf of a table with everything that is said of it on more than one sheet. */
export interface LeafEntry {
  readonly criterion: Criterion;
  readonly section: CriterionGroup;
  readonly kind: SectionResult['kind'];
  readonly rules: readonly Rule[];
  readonly ruleWords: string;
  readonly citation: string;
}

/** One table of the set, ready to be shown. */
export interface TableEntry {
  readonly table: CriterionTable;
  readonly words: WordsContext;
  readonly outcomeRules: readonly Rule[];
  readonly leaves: ReadonlyMap<string, LeafEntry>;
  readonly sheetName: string;
}

/**
 * One unit in the order of all sheets. `key` is its number in this workbook: formulas find its rows by
 * it, because Excel compares text loosely ("1" and "01", "a*" and "ab").
 */
export interface UnitEntry {
  readonly key: number;
  readonly result: UnitResult;
  readonly table: TableEntry;
  readonly groupLabel: string;
  /** The block in which it is listed and ranked. */
  readonly blockLabel: string;
  /** Errors in its data, in the order of the issues. */
  readonly errors: readonly Issue[];
}

/** Units that are listed and ranked together. */
export interface GroupEntry {
  readonly label: string;
  readonly units: readonly UnitEntry[];
}

/** Names of the sheets that formulas and links point to. */
export interface SheetNames {
  readonly summary: string;
  readonly index: string;
  readonly details: string;
  readonly losses: string;
  readonly criteria: string;
  readonly issues: string;
  readonly log: string;
  readonly revisions: string;
}

/** What every sheet is made from. */
export interface BookContext {
  readonly evaluation: Evaluation;
  readonly criteriaSet: CriteriaSet;
  readonly run: RunInfo;
  readonly language: Language;
  readonly words: WorkbookWords;
  readonly sheets: SheetNames;
  readonly tables: readonly TableEntry[];
  readonly groups: readonly GroupEntry[];
  readonly units: readonly UnitEntry[];
  readonly parts: BookParts;
  /** Whether sums over the details are formulas. */
  readonly hasLiveSums: boolean;
  /** Of a record after an appeal: the one that it replaces, and what changed. */
  readonly predecessor: Predecessor | undefined;
  /** Said at the foot of every page. */
  readonly footerNote: string;
}

/** Gathers what the sheets share. Throws when a unit has a table or criterion that the set has not. */
export function makeBookContext(input: ReportInput, limits: BookLimits = BOOK_LIMITS): BookContext {
  const { evaluation, criteriaSet, language, run } = input;
  const words = WORKBOOK_WORDS[language];
  const sheets = words.sheets;
  const tables = tableEntries(input, [...Object.values(sheets)]);
  const groups = groupEntries(evaluation, criteriaSet, { tables, language });
  const units = groups.flatMap((group) => group.units);
  const tag = PROVENANCE_TAGS[language][criteriaSet.provenance.level];
  return {
    evaluation,
    criteriaSet,
    run,
    language,
    words,
    sheets,
    predecessor: input.predecessor,
    tables,
    groups,
    units,
    parts: divideBook({
      units,
      issues: evaluation.issues,
      names: sheets,
      taken: [...Object.values(sheets), ...tables.map((table) => table.sheetName)],
      sheetRows: limits.sheetRows,
    }),
    hasLiveSums: countDetails(evaluation) <= limits.summedRows,
    footerNote: [criteriaSet.legalBasis.number, words.yearTag(evaluation.year), tag]
      .filter((part) => part !== '')
      .join(' · '),
  };
}

/** Rows of details: one a unit and criterion. */
export function countDetails({ units }: Evaluation): number {
  return units.reduce((sum, { criteria }) => sum + criteria.length, 0);
}

function tableEntries(input: ReportInput, taken: readonly string[]): readonly TableEntry[] {
  const names = [...taken];
  return input.criteriaSet.tables.map((table) => {
    const name = sheetName(WORKBOOK_WORDS[input.language].matrixSheet(shortLabel(table)), names);
    names.push(name);
    return tableEntry(table, name, input);
  });
}

/** "Bảng điểm cơ quan cấp tỉnh" is called "cơ quan cấp tỉnh" on a sheet's tab. */
function shortLabel({ label }: CriterionTable): string {
  return label.normalize('NFC').replace(/^(?:bảng (?:điểm|tiêu chí)|table)\s*:?\s*/iu, '');
}

function tableEntry(table: CriterionTable, name: string, input: ReportInput): TableEntry {
  const { criteriaSet, language, evaluation } = input;
  const ran = ranTable(table.id, input);
  const words = wordsContext(criteriaSet, table, ran.facts, { language, year: evaluation.year });
  const rules = groupRules(ran.rules);
  const leaves = table.sections.flatMap((section) =>
    leavesOf(section).map((criterion): LeafEntry => {
      const own = rules.get(criterion.id) ?? [];
      return {
        criterion,
        section,
        kind: section.kind ?? 'scored',
        rules: own,
        ruleWords: describeCriterion(criterion, own, words),
        citation: citationText(criterion.citation, criteriaSet),
      };
    }),
  );
  return {
    table,
    words,
    outcomeRules: ran.outcomeRules,
    leaves: new Map(leaves.map((leaf) => [leaf.criterion.id, leaf])),
    sheetName: name,
  };
}

function ranTable(id: string, { tables }: ReportInput): ReportTable {
  const found = tables.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no rules for table ${id}`);
  return found;
}

function groupRules(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    if (!('criterion' in rule.event.params)) continue;
    const { criterion } = rule.event.params;
    groups.set(criterion, [...(groups.get(criterion) ?? []), rule]);
  }
  return groups;
}

/** Groups in the set's order; in each: by rank, then unranked units, then incomplete ones. */
function groupEntries(
  { units, issues }: Evaluation,
  set: CriteriaSet,
  { tables, language }: { readonly tables: readonly TableEntry[]; readonly language: Language },
): readonly GroupEntry[] {
  const labels = new Map(set.unitGroups.map(({ id, label }) => [id, label]));
  const errors = issues.filter(({ severity }) => severity === 'error');
  let key = 0;
  return rankingBlocks(set)
    .map((block) => ({
      label: block.label ?? LIMIT_PHRASES[language].allUnits,
      own: units.filter(({ unitGroup }) => block.unitGroups.includes(unitGroup)),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ label, own }) => ({
      label,
      units: [...own].sort(compareUnits).map((result): UnitEntry => {
        const table = tables.find((entry) => entry.table.id === result.table);
        if (table === undefined) throw new Error(`no table ${result.table}`);
        key += 1;
        const own = errors.filter((issue) => concerns(issue, result.unitId));
        const groupLabel = labels.get(result.unitGroup) ?? result.unitGroup;
        return { key, result, table, groupLabel, blockLabel: label, errors: own };
      }),
    }));
}

/** Whether an issue is about a unit, however the row that it stands in spells the unit's id. */
function concerns({ unitId }: Issue, ofUnit: string): boolean {
  return unitId !== undefined && foldText(unitId) === foldText(ofUnit);
}

function compareUnits(left: UnitResult, right: UnitResult): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (
    Number(left.outcome === 'incomplete') - Number(right.outcome === 'incomplete') ||
    (left.rank ?? last) - (right.rank ?? last) ||
    compareText(left.unitId, right.unitId)
  );
}
