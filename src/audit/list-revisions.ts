import type { AppealedUnit, CorrectedFigure } from '../domain/appeal.js';
import { canonicalJson } from '../domain/canonical-json.js';
import type { CriterionResult, InputResult, UnitResult } from '../domain/evaluation.js';
import { exactText } from '../domain/exact-number.js';
import type {
  GivenPoints,
  RevisedCriterion,
  RevisedFigure,
  RevisedUnit,
  RevisedValue,
  Revisions,
  Standing,
  UnitCause,
} from '../domain/predecessor.js';
import type { AppraisedPoints } from '../domain/submission.js';
import { withoutEmpty } from './without-empty.js';

/** Results before and after appeals; both of the same units. */
export interface BeforeAndAfter {
  readonly before: readonly UnitResult[];
  readonly after: readonly UnitResult[];
}

/**
 * All that appeals changed, in the order of the later results: every criterion that was decided or has
 * other points, every corrected figure, and every unit that appealed or has another result, with why.
 * Throws a RangeError where the results are not of the same units.
 */
export function listRevisions(
  { before, after }: BeforeAndAfter,
  appealed: readonly AppealedUnit[],
): Revisions {
  const [earlier, appeals] = [
    new Map(before.map((unit) => [unit.unitId, unit])),
    new Map(appealed.map((unit) => [unit.unitId, unit])),
  ];
  if (before.length !== after.length) throw new RangeError('not the same units');
  const revisions: Revisions = { criteria: [], figures: [], units: [] };
  for (const unit of after) {
    const one = earlier.get(unit.unitId);
    if (one === undefined) throw new RangeError(`no unit ${unit.unitId} before the appeal`);
    const appeal = appeals.get(unit.unitId);
    const criteria = revisedCriteria(one, unit, appeal);
    revisions.criteria.push(...criteria);
    revisions.figures.push(...revisedFigures(one, unit, appeal));
    revisions.units.push(...revisedUnit(one, unit, { appeal, criteria }));
  }
  return revisions;
}

function revisedCriteria(
  before: UnitResult,
  after: UnitResult,
  appeal: AppealedUnit | undefined,
): readonly RevisedCriterion[] {
  const earlier = new Map(before.criteria.map((criterion) => [criterion.id, criterion]));
  return after.criteria.flatMap((criterion) => {
    const one = earlier.get(criterion.id);
    const decided = appeal?.appraised.get(criterion.id);
    if (one === undefined) throw new RangeError(`no criterion ${criterion.id} before the appeal`);
    if (decided === undefined && resultOf(one) === resultOf(criterion)) return [];
    const revised: RevisedCriterion = {
      unitId: after.unitId,
      criterion: criterion.id,
      ...withoutEmpty({ before: one.final, after: criterion.final }),
      cause: causeOf(criterion, appeal),
      ...withoutEmpty({ earlier: givenOf(one), decided: decided && givenPoints(decided) }),
    };
    return [revised];
  });
}

function resultOf({ final, status, maximum }: CriterionResult): string {
  return canonicalJson([final, status, maximum]);
}

function causeOf(
  { id, inputs }: CriterionResult,
  appeal: AppealedUnit | undefined,
): RevisedCriterion['cause'] {
  if (appeal?.appraised.has(id)) return 'appraisal';
  return inputs.some(({ element }) => appeal?.figures.has(element)) ? 'figure' : 'others';
}

/** The appraisal of a criterion; undefined where it has none. */
export function givenOf({ appraised, appraisal }: CriterionResult): GivenPoints | undefined {
  if (appraised === null || appraisal === null) return undefined;
  const { reason, authority, decidedOn, at } = appraisal;
  return { points: appraised, ...withoutEmpty({ reason, authority, decidedOn }), at };
}

function givenPoints({ points, reason, authority, decidedOn, cell }: AppraisedPoints): GivenPoints {
  const words = withoutEmpty({ reason, authority, decidedOn });
  return { points: exactText(points), ...words, at: cell.at };
}

function revisedFigures(
  before: UnitResult,
  after: UnitResult,
  appeal: AppealedUnit | undefined,
): readonly RevisedFigure[] {
  const [stood, stands] = [figuresOf(before), figuresOf(after)];
  return [...(appeal?.figures ?? [])]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([element, { grounds }]: readonly [string, CorrectedFigure]) => ({
      unitId: after.unitId,
      element,
      before: figureValue(stood.get(element), element),
      after: figureValue(stands.get(element), element),
      ...grounds,
    }));
}

/** All figures of a unit by element. */
export function figuresOf({ criteria, otherInputs }: UnitResult): ReadonlyMap<string, InputResult> {
  const inputs = [...criteria.flatMap((criterion) => criterion.inputs), ...otherInputs];
  return new Map(inputs.map((input) => [input.element, input]));
}

/** A figure without its element. Throws a RangeError where there is none. */
export function figureValue(input: InputResult | undefined, element: string): RevisedValue {
  if (input === undefined) throw new RangeError(`no figure ${element}`);
  const { state, value, text, keptAs, at } = input;
  return { state, ...withoutEmpty({ value, text, keptAs, at }) };
}

interface Grounded {
  readonly appeal: AppealedUnit | undefined;
  readonly criteria: readonly RevisedCriterion[];
}

function revisedUnit(
  before: UnitResult,
  after: UnitResult,
  { appeal, criteria }: Grounded,
): readonly RevisedUnit[] {
  const [stood, stands] = [standingOf(before), standingOf(after)];
  if (appeal === undefined && canonicalJson(stood) === canonicalJson(stands)) return [];
  const [held, holds] = [before, after].map(({ quotas }) =>
    quotas.map(({ quota }) => quota).join(),
  );
  const { rank: _, ...own } = stood;
  const { rank: __, ...others } = stands;
  const found: readonly (readonly [UnitCause, boolean])[] = [
    ['appeal', appeal !== undefined],
    ['group', criteria.some(({ cause }) => cause === 'others')],
    ['quota', held !== holds],
    ['place', canonicalJson(own) === canonicalJson(others) && stood.rank !== stands.rank],
  ];
  const causes = found.flatMap(([cause, isSo]) => (isSo ? [cause] : []));
  const { unitId } = after;
  return [{ unitId, before: stood, after: stands, causes }];
}

/** A unit's result as lists of changes show it. */
export function standingOf({ outcome, total, percent, grade, rank }: UnitResult): Standing {
  return { outcome, ...withoutEmpty({ total, percent, grade, rank }) };
}
