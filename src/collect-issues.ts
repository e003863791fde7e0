import type { UnjudgedContext } from './classification/find-unjudged-issues.js';
import { findUnjudgedIssues, unjudgedElements } from './classification/find-unjudged-issues.js';
import type { CriteriaSet } from './criteria/criteria-set.js';
import type { Issue } from './domain/issue.js';
import type { ScoreCard } from './domain/score.js';
import type { EmptyCells } from './intake/find-empty-cells.js';
import type { LookedFor } from './intake/join-missing-columns.js';
import { joinMissingColumns } from './intake/join-missing-columns.js';
import type { TakenIn } from './intake/take-in.js';
import type { RuleSet } from './rules/rule-set.js';
import { planLeaves } from './rules/rule-set.js';
import { findGroupIssues } from './scoring/find-group-issues.js';
import type { ScoreIssueContext } from './scoring/find-score-issues.js';
import { findScoreIssues, missedElements } from './scoring/find-score-issues.js';
import type { UncountedUnit } from './scoring/group-figures.js';

/** Gathers what scores bring to light, unit by unit, so that no score card must be kept for it. */
export interface IssueCollector {
  see(card: ScoreCard, emptyCells: EmptyCells): void;
  /** All issues of a run: of files, of inputs, of scores, of groups, of conditions. */
  all(fileIssues: readonly Issue[], uncounted: readonly UncountedUnit[]): readonly Issue[];
}

/** What the collector needs of the inputs. */
export type IssueSources = LookedFor & Pick<TakenIn, 'issues'>;

/** Makes the collector of a run. */
export function collectIssues(
  taken: IssueSources,
  set: CriteriaSet,
  rules: RuleSet,
): IssueCollector {
  const { missingColumns } = taken;
  const contextOf = makeContexts(taken, set, rules);
  const [ofScores, ofConditions]: [Issue[], Issue[]] = [[], []];
  const missed = new Set<string>();
  return {
    see(card, emptyCells) {
      const context = { ...contextOf(card), emptyCells };
      ofScores.push(...findScoreIssues(card, context));
      ofConditions.push(...findUnjudgedIssues(card, context));
      if (missingColumns.size === 0) return;
      for (const element of missedElements(card)) missed.add(element);
      for (const element of unjudgedElements(card, context.program)) missed.add(element);
    },
    all(fileIssues, uncounted) {
      // A column that nobody needed this year (its criterion applied to no unit) is not missed.
      const ofInputs = taken.issues.filter(
        ({ code, elementId = '' }) => code !== 'column-missing' || missed.has(elementId),
      );
      return [
        ...fileIssues,
        ...joinMissingColumns(ofInputs, taken, set),
        ...ofScores,
        ...findGroupIssues(uncounted, missingColumns, labelsOf(set)),
        ...ofConditions,
      ];
    },
  };
}

type TableContext = Omit<ScoreIssueContext & UnjudgedContext, 'emptyCells'>;

/** What the issues of a unit are found with, by the unit's table. */
function makeContexts(
  { missingColumns }: IssueSources,
  set: CriteriaSet,
  { tables, rounding }: RuleSet,
): (card: ScoreCard) => TableContext {
  const labels = labelsOf(set);
  const kinds = new Map(set.elements.map(({ id, kind }) => [id, kind]));
  const contexts = new Map(
    tables.map((program) => {
      const leaves = new Map(program.sections.flatMap(planLeaves).map((leaf) => [leaf.id, leaf]));
      return [program.id, { missingColumns, labels, kinds, leaves, rounding, program }];
    }),
  );
  return ({ table }) => {
    const context = contexts.get(table);
    if (context === undefined) throw new Error(`no rules for table ${table}`);
    return context;
  };
}

function labelsOf({ elements }: CriteriaSet): ReadonlyMap<string, string> {
  return new Map(elements.map(({ id, label }) => [id, label]));
}
