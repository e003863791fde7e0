import type { CriterionResult, PartResult } from '../../domain/evaluation.js';
import { isExactNumberText } from '../../domain/exact-number.js';
import type { ExplanationNode, Expression, NodeOf } from '../../domain/explanation.js';
import type { DerivedFact } from '../../domain/fact.js';
import { factsInFormula } from '../../domain/formula.js';
import { isRuleIrrelevant } from '../../domain/relevance.js';
import { explainCondition, verdictOf } from './explain-condition.js';
import { figureNode, inputOf } from './explain-figures.js';
import { expressionOf, makeStep } from './expression.js';
import type { UnitContext } from './unit-context.js';
import { expectRecorded } from './unit-context.js';

/** One part of a criterion and where it stands. */
export interface PartPlace {
  readonly result: CriterionResult;
  readonly part: PartResult;
  readonly context: UnitContext;
}

/** What became of one part: derived facts, the rules as they were judged, the points. */
export function explainPart(place: PartPlace): readonly ExplanationNode[] {
  const { part } = place;
  return [
    ...Object.entries(part.derived).flatMap(([fact, value]) => derivedNode(fact, value, place)),
    ...judgedRules(place),
    ...pointsNode(place),
  ];
}

/** The points of a part by the one rule that holds; nothing where there are none. */
function pointsNode(place: PartPlace): readonly NodeOf<'points'>[] {
  const { part, result, context } = place;
  const rule = context.scoringRules.get(part.firedRule ?? '');
  if (part.points === null || rule?.event.type !== 'award') return [];
  const expression = expressionOf(rule.event.params.points, (fact) => factNumber(fact, place));
  if (expression === undefined) throw new Error(`${rule.name} has points without a value`);
  const step = makeStep(`${result.id}/${part.part}`, expression);
  expectRecorded(step, part.points, context);
  return [{ kind: 'points', part: part.part, step, children: [] }];
}

/** Where the number of a fact of the part is explained. */
function factNumber(fact: string, { part, result }: PartPlace): Expression | undefined {
  const derived = part.derived[fact];
  if (derived !== undefined) return derived === null ? undefined : { of: fact, value: derived };
  const value = result.inputs.find(({ element }) => element === fact)?.value ?? null;
  return value === null || !isExactNumberText(value)
    ? undefined
    : { of: `${result.id}:${fact}`, value };
}

function derivedNode(
  name: string,
  value: string | null,
  place: PartPlace,
): readonly NodeOf<'derived'>[] {
  const fact = place.context.derived.get(name);
  if (fact === undefined || value === null) return [];
  const base = { kind: 'derived', fact: name, value, children: [] } as const;
  if ('dayByYear' in fact) return [base];
  if ('largestInGroup' in fact) return [groupNode(fact, value, place)];
  const expression = 'formula' in fact && expressionOf(fact.formula, (of) => factNumber(of, place));
  const step = makeStep(name, expression || { constant: value });
  expectRecorded(step, value, place.context);
  return [{ ...base, step }];
}

/** The best of a group with the figures of the first unit that has it. */
function groupNode(
  fact: Extract<DerivedFact, { readonly largestInGroup: unknown }>,
  value: string,
  { part, context }: PartPlace,
): NodeOf<'derived'> {
  const fromUnits = part.fromUnits[fact.name] ?? [];
  const [first] = fromUnits;
  const unit = context.evaluation.units.find(({ unitId }) => unitId === first);
  const reader = `${fact.name}@${first ?? ''}`;
  const figures = factsInFormula(fact.largestInGroup).flatMap((element) => {
    const input = unit && inputOf(unit, element);
    return input === undefined ? [] : [figureNode(input, reader, first)];
  });
  const expression = expressionOf(fact.largestInGroup, (element) => {
    const step = figures.find(({ input }) => input.element === element)?.step;
    return step && { of: step.name, value: step.value };
  });
  const step = makeStep(fact.name, expression ?? { constant: value });
  expectRecorded(step, value, context);
  const more = part.fromUnitsMore?.[fact.name];
  const named = { fromUnits, ...(more !== undefined && { fromUnitsMore: more }) };
  return { kind: 'derived', fact: fact.name, value, step, ...named, children: figures };
}

/** The rules of the part, in their order. What could not have given better points is irrelevant. */
function judgedRules(place: PartPlace): readonly NodeOf<'judged'>[] {
  const { part, context } = place;
  const { kind } = place.result;
  const { derived } = context;
  if (part.firedRule === null) return [];
  return part.rules.flatMap((trace) => {
    const rule = context.scoringRules.get(trace.rule);
    if (rule === undefined) return [];
    const irrelevant = isRuleIrrelevant(rule, trace.holds, { kind, part, derived });
    return [
      {
        kind: 'judged',
        rule: rule.name,
        holds: trace.holds,
        verdict: verdictOf(trace.holds, irrelevant),
        gives: rule.event.type === 'award' ? rule.event.params.most : null,
        children: explainCondition(trace.condition, { irrelevant }),
      } as const,
    ];
  });
}
