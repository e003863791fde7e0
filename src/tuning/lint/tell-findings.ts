import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { walkTable } from '../../criteria/walk-table.js';
import type { CriteriaFault, CriteriaFaultCode, FilePlace } from '../../domain/criteria-fault.js';
import type { LintCode, LintFinding, LintSeverity } from '../../domain/lint-finding.js';
import { criteriaFaultText } from '../../labels/faults/criteria-fault-text.js';
import type { Language } from '../../labels/language.js';
import { lintNames } from '../../labels/lint/lint-names.js';
import { lintText } from '../../labels/lint/lint-text.js';
import type { LintNames } from '../../labels/lint/lint-texts.js';
import { wordsContext } from '../../labels/words-context.js';
import { compileRuleSet } from '../../rules/compile-rule-set.js';

/** A finding or a load fault with its sentence: what every format prints. */
export interface ToldFinding extends FilePlace {
  readonly code: LintCode | CriteriaFaultCode;
  readonly severity: LintSeverity;
  /** "table/id", and its label, where it is about one criterion. */
  readonly criterion: string | null;
  readonly label: string | null;
  readonly message: string;
  readonly hint: string;
}

/** Load faults as findings: each is an error, and its sentence says what to do. */
export function tellFaults(
  faults: readonly CriteriaFault[],
  language: Language,
): readonly ToldFinding[] {
  return faults.map((fault) => {
    const { code, file, line, column } = fault;
    const message = criteriaFaultText(fault, language);
    const about = { criterion: null, label: null, hint: '' };
    return { code, severity: 'error', file, line, column, message, ...about };
  });
}

/** Findings of a set with their sentences, in the words of its tables. */
export function tellFindings(
  findings: readonly LintFinding[],
  set: CriteriaSet,
  language: Language,
): readonly ToldFinding[] {
  const names = namesByTable(set, language);
  const labels = new Map<string, string>(
    set.tables.flatMap((table) =>
      walkTable(table).map(({ node }) => [`${table.id}/${node.id}`, node.label] as const),
    ),
  );
  const [anyTable] = names.values();
  return findings.map((finding) => {
    const { code, severity, file, line, column, criterion } = finding;
    const words = names.get(criterion?.split('/')[0] ?? '') ?? anyTable;
    if (words === undefined) throw new RangeError('a set has a table');
    return {
      code,
      severity,
      file,
      line,
      column,
      criterion: criterion ?? null,
      label: labels.get(criterion ?? '') ?? null,
      ...lintText(finding, words, language),
    };
  });
}

/** The words of each table of a set, by its id. */
export function namesByTable(set: CriteriaSet, language: Language): ReadonlyMap<string, LintNames> {
  const year = Math.max(...set.scoringYears);
  const programs = compileRuleSet(set).tables;
  return new Map(
    set.tables.map((table, index) => {
      const program = programs[index];
      const facts = [...(program?.scoring.facts ?? []), ...(program?.outcome.facts ?? [])];
      return [table.id, lintNames(wordsContext(set, table, facts, { language, year }))];
    }),
  );
}
