import { exact, exactText, HUNDRED } from '../../domain/exact-number.js';
import type { ExplanationNode, Expression, NodeOf, Step } from '../../domain/explanation.js';
import { holdAndRound, roundAt } from './chain.js';
import { leftCriteria } from './explain-sections.js';
import { addUp, makeStep, numberOf, refer, work } from './expression.js';
import type { UnitContext } from './unit-context.js';
import { expectRecorded } from './unit-context.js';

/** Steps 8 to 12: sums, maximum, conversion, bonus and deduction within limits, total, percent. */
export function explainTotals(
  sections: readonly NodeOf<'section'>[],
  context: UnitContext,
): readonly ExplanationNode[] {
  const { unit, rules } = context;
  const maximum = maximumNodes(context);
  const subtotal = sumNode('subtotal', 'scored', sections);
  if (subtotal === undefined || unit.total === null) return [maximum.node];
  const rescaled = rescaledNode(subtotal.step, maximum, context);
  const bonus = sumNode('bonus', 'bonus', sections);
  const deduction = sumNode('deduction', 'deduction', sections);
  const parts: Parts = {
    subtotal: rescaled?.step ?? subtotal.step,
    maximum: rescaled?.maximum ?? maximum.node.step,
    bonus: bonus?.step,
    deduction: deduction?.step,
  };
  expectRecorded(parts.subtotal, unit.subtotal, context);
  expectRecorded(parts.maximum, unit.maximum, context);
  const withoutBonus = rules.grades.readFrom.endsWith('-without-bonus');
  return [
    subtotal,
    maximum.node,
    ...[rescaled, bonus, deduction].filter((node) => node !== undefined),
    ...totalNodes(parts, true, context),
    ...(withoutBonus ? totalNodes(parts, false, context) : []),
  ];
}

/** Sum of the sections of one kind; undefined where there is none, or one has no points. */
function sumNode<Kind extends 'subtotal' | 'bonus' | 'deduction'>(
  kind: Kind,
  sectionKind: NodeOf<'section'>['sectionKind'],
  sections: readonly NodeOf<'section'>[],
): { readonly kind: Kind; readonly step: Step; readonly children: readonly [] } | undefined {
  const own = sections.filter((section) => section.sectionKind === sectionKind);
  const steps = own.flatMap(({ step }) => (step === undefined ? [] : [refer(step)]));
  if (own.length === 0 || steps.length < own.length) return undefined;
  return { kind, step: makeStep(`unit/${kind}`, addUp(steps)), children: [] };
}

interface Maximum {
  readonly node: NodeOf<'maximum'>;
  /** What is left of the scale, and what of it the rest is converted for. */
  readonly converted: readonly { readonly maxPoints: string }[];
}

/** The scale of the table without what does not apply. */
function maximumNodes(context: UnitContext): Maximum {
  const left = leftCriteria(context);
  const scale: Expression = { constant: context.program.scale };
  const less = left.map(({ maxPoints }): Expression => ({ constant: maxPoints }));
  const expression = less.length === 0 ? scale : work('difference', [scale, addUp(less)]);
  const step = makeStep('unit/maximum', expression);
  return {
    node: {
      kind: 'maximum',
      step,
      left: left.map(({ id, maxPoints }) => ({ id, maxPoints })),
      children: [],
    },
    converted: left.filter(({ policy }) => policy === 'rescales-rest'),
  };
}

/** Step 9, M24: points × whole scale / what is left of it. */
function rescaledNode(
  subtotal: Step,
  { node, converted }: Maximum,
  { unit }: UnitContext,
): NodeOf<'rescaled'> | undefined {
  if (unit.rescaled === null) return undefined;
  const back = converted.map(({ maxPoints }): Expression => ({ constant: maxPoints }));
  const maximum = makeStep('unit/whole', work('sum', [refer(node.step), ...back]));
  const product = work('product', [refer(subtotal), refer(maximum)]);
  const step = makeStep('unit/rescaled', work('quotient', [product, refer(node.step)]));
  return { kind: 'rescaled', step, maximum, children: [] };
}

interface Parts {
  readonly subtotal: Step;
  readonly maximum: Step;
  readonly bonus: Step | undefined;
  readonly deduction: Step | undefined;
}

/** Steps 10 to 12: the total within its limits and rounded, then its percent of the maximum. */
function totalNodes(
  { subtotal, maximum, bonus, deduction }: Parts,
  bonusCounts: boolean,
  context: UnitContext,
): readonly ExplanationNode[] {
  const { unit, rules } = context;
  const name = bonusCounts ? 'unit/total' : 'unit/total-without-bonus';
  const extra = bonusCounts && bonus !== undefined ? [refer(bonus)] : [];
  const raised = addUp([refer(subtotal), ...extra]);
  const sum = deduction === undefined ? raised : work('difference', [raised, refer(deduction)]);
  const most = maximum.value;
  const exceeds = bonusCounts && rules.totals.bonusMayExceedScale;
  const limits = { least: '0', most: exceeds ? null : most };
  const over = exceeds && numberOf(sum).gt(exact(most));
  const chain = holdAndRound(
    sum,
    { name, at: 'total', limits, limitsAfter: { least: '0', most: over ? null : most } },
    context,
  );
  const step = makeStep(name, chain.last);
  expectRecorded(step, bonusCounts ? unit.total : unit.totalWithoutBonus, context);
  return [
    { kind: 'total', step, bonusCounts, children: chain.nodes },
    ...percentNode(step, { maximum, bonusCounts }, context),
  ];
}

function percentNode(
  total: Step,
  { maximum, bonusCounts }: { readonly maximum: Step; readonly bonusCounts: boolean },
  context: UnitContext,
): readonly NodeOf<'percent'>[] {
  const { unit } = context;
  const recorded = bonusCounts ? unit.percent : unit.percentWithoutBonus;
  if (recorded === null) return [];
  const name = bonusCounts ? 'unit/percent' : 'unit/percent-without-bonus';
  const share = work('quotient', [refer(total), refer(maximum)]);
  const exactPercent = work('product', [share, { constant: exactText(HUNDRED) }]);
  const rounded = roundAt(exactPercent, { name: `${name}/rounded`, at: 'percent' }, context);
  const step = makeStep(name, rounded.last);
  expectRecorded(step, recorded, context);
  return [{ kind: 'percent', step, bonusCounts, children: rounded.nodes }];
}
