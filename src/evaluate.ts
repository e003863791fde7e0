import { assembleUnit } from './assemble-unit.js';
import { applyQuotas } from './classification/apply-quotas.js';
import { makeUnitClassifier } from './classification/classify-unit.js';
import type { UnjudgedContext } from './classification/find-unjudged-issues.js';
import { findUnjudgedIssues, unjudgedElements } from './classification/find-unjudged-issues.js';
import type { ClassifiedUnit } from './classification/rank-units.js';
import { rankUnits } from './classification/rank-units.js';
import type { CriteriaSet } from './criteria/criteria-set.js';
import { rankingBlocks } from './criteria/criteria-set.js';
import type { Evaluation, UnitResult } from './domain/evaluation.js';
import type { Issue } from './domain/issue.js';
import type { RawTable } from './domain/raw-table.js';
import type { ScoreCard } from './domain/score.js';
import type { Submission } from './domain/submission.js';
import { compareText } from './domain/text.js';
import { joinMissingColumns } from './intake/join-missing-columns.js';
import type { TakenIn } from './intake/take-in.js';
import { takeIn } from './intake/take-in.js';
import type { EngineName } from './rules/engines.js';
import { engineNamed, nameUnit } from './rules/engines.js';
import { hashRuleSet } from './rules/freeze-rule-set.js';
import type { RuleSet } from './rules/rule-set.js';
import { planLeaves } from './rules/rule-set.js';
import { findGroupIssues } from './scoring/find-group-issues.js';
import type { ScoreIssueContext } from './scoring/find-score-issues.js';
import { findScoreIssues, missedElements } from './scoring/find-score-issues.js';
import type { GroupFigures } from './scoring/group-figures.js';
import { findGroupFigures } from './scoring/group-figures.js';
import { makeUnitScorer } from './scoring/score-unit.js';

/** All that a run is made of; the same input gives the same Evaluation. */
export interface EvaluateInput {
  readonly criteriaSet: CriteriaSet;
  readonly rules: RuleSet;
  /** The rules were compiled for this run and are not frozen. */
  readonly draft: boolean;
  readonly year: number;
  readonly tables: readonly RawTable[];
  /** What reading the files brought to light. */
  readonly fileIssues: readonly Issue[];
  /** What judges the rules; `both` when left out. */
  readonly engine?: EngineName;
  readonly onProgress?: (done: number, units: number) => void;
}

/**
 * The whole evaluation, stage by stage: intake, scoring, classification, ranking. Pure: no clock, no
 * files. Faults in the data are issues in the result; a fault in the rules is thrown.
 */
export async function evaluate(input: EvaluateInput): Promise<Evaluation> {
  const { criteriaSet, rules, year } = input;
  const taken = takeIn(input.tables, criteriaSet, year);
  const judging = judgingOf(input);
  const group = await findGroupFigures(taken.submission.units, rules, judging);
  const cards = await scoreUnits(taken.submission, input, group.figures);
  const classified = applyQuotas(await classifyUnits(cards, input), rules);
  const places = rankUnits(classified, rules);
  const units = classified.map(({ card, classification }) =>
    assembleUnit(card, classification, places.get(card.unitId)),
  );
  const context = makeIssueContext(taken, input);
  const ofInputs = taken.issues.filter((item) => mattersToScores(item, classified, context));
  return {
    schema: 'danvan/evaluation@1',
    criteriaSet: {
      id: criteriaSet.id,
      title: criteriaSet.title,
      sha256: criteriaSet.sha256,
      rulesSha256: hashRuleSet(rules),
      provenance: criteriaSet.provenance.level,
      draft: input.draft || criteriaSet.status === 'draft',
    },
    year,
    units: sortUnits(units, criteriaSet),
    issues: [
      ...input.fileIssues,
      ...joinMissingColumns(ofInputs, taken, criteriaSet),
      ...cards.flatMap((card) => findScoreIssues(card, context(card))),
      ...findGroupIssues(group.uncounted, taken.missingColumns, labelsOf(criteriaSet)),
      ...classified.flatMap((unit) => findUnjudgedIssues(unit, context(unit.card))),
    ],
    sources: taken.sources,
  };
}

function judgingOf({ year, engine = 'both' }: EvaluateInput) {
  return { year, makeEvaluator: engineNamed(engine) };
}

/** What the issues of a unit are found with, by the unit's table. */
type IssueContextOf = (card: ScoreCard) => ScoreIssueContext & UnjudgedContext;

function makeIssueContext(
  { missingColumns, emptyCells }: TakenIn,
  { criteriaSet, rules }: EvaluateInput,
): IssueContextOf {
  const labels = labelsOf(criteriaSet);
  const kinds = new Map(criteriaSet.elements.map(({ id, kind }) => [id, kind]));
  const contexts = new Map(
    rules.tables.map((program) => {
      const leaves = new Map(program.sections.flatMap(planLeaves).map((leaf) => [leaf.id, leaf]));
      const { rounding } = rules;
      const shared = { missingColumns, emptyCells, labels, kinds };
      return [program.id, { ...shared, leaves, rounding, program }];
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

/** A column that nobody needed this year (its criterion applied to no unit) is not missed. */
function mattersToScores(
  { code, elementId = '' }: Issue,
  units: readonly ClassifiedUnit[],
  context: IssueContextOf,
): boolean {
  if (code !== 'column-missing') return true;
  return units.some(
    (unit) =>
      missedElements(unit.card).includes(elementId) ||
      unjudgedElements(unit, context(unit.card).program).includes(elementId),
  );
}

async function scoreUnits(
  { units }: Submission,
  input: EvaluateInput,
  groupFigures: GroupFigures,
): Promise<readonly ScoreCard[]> {
  const { rules, onProgress } = input;
  const options = { ...judgingOf(input), groupFigures };
  const scorers = new Map(
    rules.tables.map((program) => [program.id, makeUnitScorer(rules, program, options)]),
  );
  const cards: ScoreCard[] = [];
  for (const report of units) {
    const table = rules.unitGroups.find(({ id }) => id === report.unitGroup)?.table;
    const score = scorers.get(table ?? '');
    if (score === undefined) throw new Error(`no rules for unit group ${report.unitGroup}`);
    cards.push(await nameUnit(report.unitId, score(report)));
    onProgress?.(cards.length, units.length);
  }
  return cards;
}

async function classifyUnits(
  cards: readonly ScoreCard[],
  input: EvaluateInput,
): Promise<readonly ClassifiedUnit[]> {
  const { rules } = input;
  const options = judgingOf(input);
  const classifiers = new Map(
    rules.tables.map((program) => [program.id, makeUnitClassifier(rules, program, options)]),
  );
  const classified: ClassifiedUnit[] = [];
  for (const card of cards) {
    const classify = classifiers.get(card.table);
    if (classify === undefined) throw new Error(`no rules for table ${card.table}`);
    const classification = await nameUnit(card.unitId, classify(card));
    classified.push({ card, classification });
  }
  return classified;
}

/** By block in the set's order, then by rank with unranked units last, then by unit id. */
function sortUnits(units: readonly UnitResult[], set: CriteriaSet): readonly UnitResult[] {
  const order = new Map(
    rankingBlocks(set).flatMap(({ unitGroups }, index) => unitGroups.map((id) => [id, index])),
  );
  return [...units].sort(
    (left, right) =>
      (order.get(left.unitGroup) ?? 0) - (order.get(right.unitGroup) ?? 0) ||
      (left.rank ?? Number.MAX_SAFE_INTEGER) - (right.rank ?? Number.MAX_SAFE_INTEGER) ||
      compareText(left.unitId, right.unitId),
  );
}
