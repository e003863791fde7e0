import type { CriterionResult } from '../../domain/evaluation.js';
import { exactText, ZERO } from '../../domain/exact-number.js';
import type { ExplanationNode, Expression, NodeOf, Step } from '../../domain/explanation.js';
import { pointsLost } from '../../domain/lost-points.js';
import type { PlanLeaf } from '../../rules/rule-set.js';
import { holdAndRound } from './chain.js';
import { explainCondition } from './explain-condition.js';
import { figureNode } from './explain-figures.js';
import { explainPart } from './explain-part.js';
import { revisionNodes } from './explain-revisions.js';
import { addUp, makeStep, refer, work } from './expression.js';
import { judgeAgain } from './judge-again.js';
import type { UnitContext } from './unit-context.js';
import { clauseNode, expectRecorded } from './unit-context.js';

/** What a criterion is explained from. */
interface LeafPlace {
  readonly leaf: PlanLeaf;
  readonly result: CriterionResult;
  readonly context: UnitContext;
}

/** Steps 3 to 7 of the order of effects for one criterion, from its clause to its points. */
export function explainCriterion(leaf: PlanLeaf, context: UnitContext): NodeOf<'criterion'> {
  const result = context.unit.criteria.find(({ id }) => id === leaf.id);
  const criterion = context.criteria.get(leaf.id);
  if (result === undefined || criterion === undefined) {
    throw new RangeError(`no criterion ${leaf.id}`);
  }
  const { id, kind, status, maximum, maxPoints, final } = result;
  const place = { leaf, result, context };
  const computed = computedPoints(place);
  const appraisal = appraisalNode(place);
  const last = appraisal === undefined ? computed.last : refer(appraisal.step);
  const step = final === null || last === undefined ? undefined : makeStep(id, last);
  if (step !== undefined) expectRecorded(step, final, context);
  const lost = pointsLost(result);
  return {
    kind: 'criterion',
    id,
    sectionKind: kind,
    status,
    maximum,
    maxPoints,
    points: final,
    lost: lost === undefined ? null : exactText(lost),
    ...(step && { step }),
    children: [
      ...lostNode(result, step),
      clauseNode(criterion.citation, context.criteriaSet),
      { kind: 'rule', criterion: id, children: [] },
      ...result.inputs.map((input) => figureNode(input, id)),
      ...applicability(place),
      ...computed.nodes,
      ...claimedNode(result),
      ...(appraisal === undefined ? [] : [appraisal]),
      ...revisionNodes(result, context),
      ...saidNodes(result),
    ],
  };
}

/** Why it does not apply, with the condition that says so; what was not reported or is wrong. */
function applicability(place: LeafPlace): readonly ExplanationNode[] {
  const { notApplicable, inputs, maxPoints, status, computed } = place.result;
  if (notApplicable !== null) {
    const children = notApplicable.saidBy === 'rule' ? rulingOut(place) : [];
    return [{ kind: 'not-applicable', ...notApplicable, maxPoints, children }];
  }
  const namesOf = (state: string) =>
    inputs.filter((input) => input.state === state).map(({ element }) => element);
  const [missing, invalid] = [namesOf('not-reported'), namesOf('invalid')];
  if (status !== 'needs-review' && missing.length === 0 && invalid.length === 0) return [];
  const points = computed;
  return [{ kind: 'missing-figures', missing, invalid, status, points, children: [] }];
}

/** The conditions that say that it does not apply: its own, or a part's. */
function rulingOut({ result, context }: LeafPlace): readonly ExplanationNode[] {
  const { derived, evaluation } = context;
  const values = new Map(result.inputs.map(({ element, value }) => [element, value]));
  for (const part of result.parts) {
    for (const [name, value] of Object.entries(part.derived)) values.set(name, value);
  }
  const textOf = (name: string) => {
    const fact = derived.get(name);
    const isDay = fact !== undefined && 'dayByYear' in fact;
    return (isDay ? fact.dayByYear[String(evaluation.year)] : values.get(name)) ?? null;
  };
  return [...context.scoringRules.values()]
    .filter(({ event }) => event.type === 'not-applicable' && event.params.criterion === result.id)
    .map(({ conditions }) => judgeAgain(conditions, textOf))
    .filter(({ holds }) => holds)
    .flatMap((trace) => explainCondition(trace, { irrelevant: false }));
}

interface Computed {
  readonly nodes: readonly ExplanationNode[];
  readonly last?: Expression;
}

/** The points of the rules: by its parts, in full where that is what "does not apply" means, or 0. */
function computedPoints(place: LeafPlace): Computed {
  const { id, computed, notApplicable, inputs, maxPoints } = place.result;
  if (notApplicable !== null) {
    return { nodes: [], ...(computed !== null && { last: { constant: maxPoints } }) };
  }
  const { nodes, last: combined } = combineParts(place);
  if (computed === null) return { nodes };
  const counted = inputs.some(({ state }) => state === 'not-reported');
  const last = counted ? { constant: exactText(ZERO) } : combined;
  if (last === undefined) throw new Error(`${id} has points without parts`);
  expectRecorded(makeStep(id, last), computed, place.context);
  return { nodes, last };
}

/** Steps 4 to 6: parts, how they come together, cap and floor, rounding. */
function combineParts({ leaf, result, context }: LeafPlace): {
  readonly nodes: readonly ExplanationNode[];
  readonly last: Expression | undefined;
} {
  const several = result.parts.length > 1;
  const inside = result.parts.map((part) => explainPart({ result, part, context }));
  const nodes = result.parts.flatMap(({ part, points }, index): readonly ExplanationNode[] =>
    several ? [{ kind: 'part', part, points, children: inside[index] ?? [] }] : inside.flat(),
  );
  const points = inside.map((own) => own.find((node) => node.kind === 'points'));
  const steps = points.flatMap((node) => (node === undefined ? [] : [refer(node.step)]));
  if (steps.length < result.parts.length) return { nodes, last: undefined };
  const together = leaf.combine === 'best' && several ? work('greatest', steps) : addUp(steps);
  const step = makeStep(`${result.id}/combined`, together);
  const combined = { kind: 'combined', how: leaf.combine, step, children: [] } as const;
  const chain = holdAndRound(
    several ? refer(step) : together,
    {
      name: result.id,
      at: 'leaf',
      limits: { least: leaf.floor, most: leaf.cap },
    },
    context,
  );
  return { nodes: [...nodes, ...(several ? [combined] : []), ...chain.nodes], last: chain.last };
}

function claimedNode({ claimed, computed }: CriterionResult): readonly NodeOf<'claimed'>[] {
  return claimed === null ? [] : [{ kind: 'claimed', points: claimed, computed, children: [] }];
}

/** Step 7; appraised points stand for nothing where the criterion does not apply. */
function appraisalNode({ result }: LeafPlace): NodeOf<'appraisal'> | undefined {
  const { appraised, appraisal, computed, id, status } = result;
  if (appraised === null || appraisal === null || status === 'not-applicable') return undefined;
  const step = makeStep(`${id}/appraised`, { constant: appraised });
  return { kind: 'appraisal', computed, ...appraisal, step, children: [] };
}

function saidNodes(result: CriterionResult): readonly NodeOf<'said'>[] {
  return (['evidence', 'explanation'] as const).flatMap((what) => {
    const words = result[what];
    return words === null ? [] : [{ kind: 'said', what, words, children: [] } as const];
  });
}

/** What was lost, before all else, as that is what is asked; the words say what the next step would have needed. */
function lostNode(result: CriterionResult, own: Step | undefined): readonly NodeOf<'lost'>[] {
  const lost = pointsLost(result);
  if (lost === undefined || lost.equals(ZERO) || own === undefined) return [];
  const base = { kind: 'lost', criterion: result.id, points: exactText(lost) } as const;
  const name = `${result.id}/lost`;
  const short = work('difference', [{ constant: result.maximum }, refer(own)]);
  const step = makeStep(name, result.kind === 'deduction' ? refer(own) : short);
  return [{ ...base, step, children: [] }];
}
