import { assembleUnit } from './assemble-unit.js';
import { applyQuotas } from './classification/apply-quotas.js';
import { makeCompactUnit } from './classification/compact-unit.js';
import type { RankedUnit } from './classification/rank-units.js';
import { rankUnits } from './classification/rank-units.js';
import { collectIssues } from './collect-issues.js';
import type { CriteriaSet } from './criteria/criteria-set.js';
import type { RankPlace } from './domain/classification.js';
import type { EvaluationHead, UnitResult } from './domain/evaluation.js';
import type { ExactNumber } from './domain/exact-number.js';
import type { Issue } from './domain/issue.js';
import type { RawTable } from './domain/raw-table.js';
import type { UnitReport } from './domain/submission.js';
import type { ReadUnit, TakenIn, TakenUnit } from './intake/take-in.js';
import { takeIn } from './intake/take-in.js';
import type { JudgedUnit, UnitJudge } from './judge-units.js';
import { makeUnitJudge } from './judge-units.js';
import { unitOrder } from './order-units.js';
import type { EngineName } from './rules/engines.js';
import { engineNamed } from './rules/engines.js';
import { hashRuleSet } from './rules/freeze-rule-set.js';
import type { RuleSet } from './rules/rule-set.js';
import { findGroupFigures } from './scoring/group-figures.js';

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
  /** Up to so many units are kept as they were judged; `KEPT_UNITS` when left out. */
  readonly keepUpTo?: number;
  readonly onProgress?: (done: number, units: number) => void;
}

/**
 * Score cards of so many units are kept: with their traces some 100 kB each, so 200 MB at most. Of more
 * units only what ranking needs is kept, and each is judged once more when it is asked for.
 */
const KEPT_UNITS = 2000;

/** Where a unit stands among the others. */
export interface UnitStanding {
  readonly unitId: string;
  readonly unitGroup: string;
  readonly outcome: UnitResult['outcome'];
  readonly grade: string | null;
}

/** An evaluation whose units are made one by one. */
export interface OpenEvaluation {
  readonly head: EvaluationHead;
  /** By block of the ranking in the set's order, then by rank, then by unit id. */
  readonly standings: readonly UnitStanding[];
  /** The units in the same order. May be walked more than once, and gives the same each time. */
  units(): AsyncIterable<UnitResult>;
}

/**
 * Evaluates, and keeps of many units only what compares them: every unit is judged by the asked engine,
 * quotas and ranks are found, and its result is made when it is asked for. Pure as `evaluate` is.
 */
export async function openEvaluation(input: EvaluateInput): Promise<OpenEvaluation> {
  const { criteriaSet, rules, year, engine = 'both' } = input;
  const taken = takeIn(input.tables, criteriaSet, year);
  const keeps = taken.units.length <= (input.keepUpTo ?? KEPT_UNITS);
  const read = keeps ? readOnce(taken) : taken.read;
  const judging = { year, makeEvaluator: engineNamed(engine) };
  const group = await findGroupFigures(reportsOf(taken, read), rules, judging);
  const options = { year, groupFigures: group.figures };
  const judge = makeUnitJudge(rules, { ...options, engine });
  const first = await judgeAll({ ...taken, read }, { judge, keeps }, input);
  const ranked = applyQuotas(first.ranked, rules);
  const places = rankUnits(ranked, rules);
  const order = orderUnits(ranked, places, criteriaSet);
  // Where both engines judged, they have agreed on every unit: again one of them is enough.
  const judgeAgain = makeUnitJudge(rules, {
    ...options,
    engine: engine === 'both' ? 'compiled' : engine,
  });
  const judgeUnit = async (index: number) =>
    first.kept[index] ?? judgeAgain(read(at(taken.units, index)).report);
  return {
    head: headOf(input, taken, first.issues.all(input.fileIssues, group.uncounted)),
    standings: order.map((index) => standingOf(at(ranked, index))),
    units: () => walkUnits(order, { ranked, places, judgeUnit }),
  };
}

function headOf(
  { criteriaSet, rules, draft, year }: EvaluateInput,
  { sources }: TakenIn,
  issues: readonly Issue[],
): EvaluationHead {
  return {
    schema: 'danvan/evaluation@1',
    criteriaSet: {
      id: criteriaSet.id,
      title: criteriaSet.title,
      sha256: criteriaSet.sha256,
      rulesSha256: hashRuleSet(rules),
      provenance: criteriaSet.provenance.level,
      draft: draft || criteriaSet.status === 'draft',
    },
    year,
    issues,
    sources,
  };
}

type ReadTaken = (unit: TakenUnit) => ReadUnit;

/** Reads each unit once and keeps what it says. */
function readOnce({ read }: TakenIn): ReadTaken {
  const known = new Map<TakenUnit, ReadUnit>();
  return (unit) => {
    const found = known.get(unit) ?? read(unit);
    known.set(unit, found);
    return found;
  };
}

function* reportsOf({ units }: TakenIn, read: ReadTaken): Generator<UnitReport> {
  for (const unit of units) yield read(unit).report;
}

/** What the first walk over the units leaves behind. */
interface FirstWalk {
  readonly ranked: readonly RankedUnit[];
  /** Empty where units are not kept. */
  readonly kept: readonly JudgedUnit[];
  readonly issues: ReturnType<typeof collectIssues>;
}

async function judgeAll(
  taken: TakenIn,
  { judge, keeps }: { readonly judge: UnitJudge; readonly keeps: boolean },
  { criteriaSet, rules, onProgress }: EvaluateInput,
): Promise<FirstWalk> {
  const issues = collectIssues(taken, criteriaSet, rules);
  const compact = makeCompactUnit(rules);
  const [ranked, kept]: [RankedUnit[], JudgedUnit[]] = [[], []];
  for (const unit of taken.units) {
    const { report, emptyCells } = taken.read(unit);
    const judged = await judge(report);
    issues.see(judged.card, emptyCells);
    ranked.push(compact(judged.card, judged.classification));
    if (keeps) kept.push(judged);
    onProgress?.(ranked.length, taken.units.length);
  }
  return { ranked, kept, issues };
}

/** Places in the list of units, by block in the set's order, then by rank with unranked units last. */
function orderUnits(
  units: readonly RankedUnit[],
  places: ReadonlyMap<string, RankPlace>,
  set: CriteriaSet,
): readonly number[] {
  const inOrder = unitOrder(set);
  const listed = units.map(({ card: { unitId, unitGroup } }) => {
    return { unitId, unitGroup, rank: places.get(unitId)?.rank };
  });
  return [...units.keys()].sort((one, other) => inOrder(at(listed, one), at(listed, other)));
}

function standingOf({ card, classification }: RankedUnit): UnitStanding {
  const { unitId, unitGroup } = card;
  return {
    unitId,
    unitGroup,
    outcome: classification.outcome,
    grade: classification.grade ?? null,
  };
}

interface Walk {
  readonly ranked: readonly RankedUnit[];
  readonly places: ReadonlyMap<string, RankPlace>;
  judgeUnit(index: number): Promise<JudgedUnit>;
}

async function* walkUnits(
  order: readonly number[],
  { ranked, places, judgeUnit }: Walk,
): AsyncGenerator<UnitResult> {
  for (const index of order) {
    const { card, classification } = await judgeUnit(index);
    const first = at(ranked, index);
    if (!isSame(first.card.total, card.total)) {
      throw new Error(`${card.unitId} was judged again and has another total`);
    }
    const { grade, heldBackBy, quotas } = first.classification;
    const final = { ...classification, grade, heldBackBy, quotas };
    yield assembleUnit(card, final, places.get(card.unitId));
  }
}

function isSame(one: ExactNumber | undefined, other: ExactNumber | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.equals(other);
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`nothing at ${index}`);
  return item;
}
