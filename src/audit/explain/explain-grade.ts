import { gradeLimits } from '../../criteria/criteria-set.js';
import type { EffectResult, QuotaResult } from '../../domain/evaluation.js';
import { exact } from '../../domain/exact-number.js';
import type { ExplanationNode, NodeOf, Step } from '../../domain/explanation.js';
import { nodesBelow } from '../../domain/explanation.js';
import { explainCondition, verdictOf } from './explain-condition.js';
import { figureNode, inputOf } from './explain-figures.js';
import { makeStep, work } from './expression.js';
import { judgeAgain } from './judge-again.js';
import type { UnitContext } from './unit-context.js';
import { clauseNode } from './unit-context.js';

/** Steps 13 to 15: the band of the points, what held the grade back, quotas. */
export function explainGrade(context: UnitContext): readonly ExplanationNode[] {
  const { unit } = context;
  if (unit.outcome === 'incomplete') {
    return [{ kind: 'missing', missing: unit.missing, children: [] }];
  }
  const effects = unit.effects.map((effect) => effectNode(effect, context));
  const grade = unit.grade ?? unit.gradeByPoints ?? '';
  const free: ExplanationNode = { kind: 'no-effect', grade, children: [] };
  return [
    ...bandNodes(context),
    ...effects,
    ...unit.quotas.map((result) => quotaNode(result, context)),
    ...(effects.length === 0 && unit.quotas.length === 0 ? [free] : []),
  ];
}

const VALUES = {
  percent: 'percent',
  total: 'total',
  'percent-without-bonus': 'percentWithoutBonus',
  'total-without-bonus': 'totalWithoutBonus',
} as const;

/** Every band with its comparisons; worse ones than the one that holds are irrelevant. */
function bandNodes(context: UnitContext): readonly NodeOf<'band'>[] {
  const { unit, rules, program } = context;
  const { readFrom, order } = rules.grades;
  const value = unit[VALUES[readFrom]];
  if (value === null) return [];
  const reached = order.indexOf(unit.gradeByPoints ?? '');
  return program.outcome.rules.flatMap((rule): readonly NodeOf<'band'>[] => {
    if (rule.event.type !== 'grade') return [];
    const { grade } = rule.event.params;
    const irrelevant = order.indexOf(grade) > reached;
    const trace = judgeAgain(rule.conditions, () => value);
    const verdict = verdictOf(trace.holds, irrelevant);
    const children = explainCondition(trace, { irrelevant });
    return [{ kind: 'band', grade, readFrom, value, verdict, children }];
  });
}

/** A condition that holds: its clause, the figures and percents that it reads, its comparisons. */
function effectNode(
  { condition, gradeBefore, gradeAfter, trace }: EffectResult,
  context: UnitContext,
): NodeOf<'effect'> {
  const limit = gradeLimits(context.criteriaSet).get(condition);
  const conditions = explainCondition(trace.condition, { irrelevant: false });
  const facts = [...new Set(conditions.flatMap(decidingFacts))];
  return {
    kind: 'effect',
    condition,
    gradeBefore,
    gradeAfter,
    children: [
      ...(limit === undefined ? [] : [clauseNode(limit.citation, context.criteriaSet)]),
      ...facts.flatMap((fact) => factNode(fact, condition, context)),
      ...conditions,
    ],
  };
}

/** Facts of the comparisons that mattered. */
function decidingFacts(node: ExplanationNode): readonly string[] {
  return nodesBelow(node).flatMap((below) =>
    below.kind === 'comparison' && below.verdict !== 'irrelevant' ? [below.comparison.fact] : [],
  );
}

function factNode(
  fact: string,
  condition: string,
  context: UnitContext,
): readonly ExplanationNode[] {
  const input = inputOf(context.unit, fact);
  if (input !== undefined) return [figureNode(input, `effect ${condition}`)];
  const [, id] = /^percent:(.+)$/.exec(fact) ?? [];
  const step =
    id === undefined ? undefined : percentStep(id, `effect ${condition}:${fact}`, context);
  return step === undefined
    ? []
    : [{ kind: 'derived', fact, value: step.value, step, children: [] }];
}

/** Points of a section or criterion as a percent of its own maximum, exact. */
function percentStep(id: string, name: string, { unit }: UnitContext): Step | undefined {
  const section = unit.sections.find((one) => one.id === id);
  const criterion = unit.criteria.find((one) => one.id === id);
  const points = section?.points ?? criterion?.final ?? null;
  const maximum = section?.maximum ?? criterion?.maximum ?? '0';
  if (points === null || exact(maximum).n === 0n) return undefined;
  const share = work('quotient', [{ of: id, value: points }, { constant: maximum }]);
  return makeStep(name, work('product', [share, { constant: '100' }]));
}

/** A quota with how many may have the grade, where that is a share. */
function quotaNode(result: QuotaResult, { criteriaSet }: UnitContext): NodeOf<'quota'> {
  const quota = criteriaSet.grades.quotas.find(({ id }) => id === result.quota);
  const base = { kind: 'quota', result } as const;
  const children = quota === undefined ? [] : [clauseNode(quota.citation, criteriaSet)];
  if (quota === undefined || !('percent' in quota.atMost) || result.counted === null) {
    return { ...base, children };
  }
  const { percent, rounding } = quota.atMost;
  const counted = { constant: String(result.counted) };
  const share = work('quotient', [{ constant: String(percent) }, { constant: '100' }]);
  const product = work('product', [counted, share]);
  const half = { operation: 'round', operands: [product], digits: 0, mode: 'half-up' } as const;
  const allowed =
    rounding === 'half-up'
      ? { ...half, value: String(result.allowed) }
      : work(rounding === 'up' ? 'roundUp' : 'roundDown', [product]);
  return { ...base, countedStep: makeStep(`quota ${result.quota}`, allowed), children };
}
