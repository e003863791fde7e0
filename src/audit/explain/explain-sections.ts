import type { ExplanationNode, NodeOf } from '../../domain/explanation.js';
import type { PlanGroup } from '../../rules/rule-set.js';
import { isPlanGroup } from '../../rules/rule-set.js';
import type { Chain } from './chain.js';
import { holdAndRound } from './chain.js';
import { explainCriterion } from './explain-criterion.js';
import { addUp, makeStep, refer } from './expression.js';
import type { UnitContext } from './unit-context.js';
import { expectRecorded } from './unit-context.js';

/** Step 8 for one section: its criteria and sub-sections, their sum, its limit and rounding. */
export function explainSection(section: PlanGroup, context: UnitContext): NodeOf<'section'> {
  return explainGroup(section, true, context);
}

function explainGroup(
  group: PlanGroup,
  isSection: boolean,
  context: UnitContext,
): NodeOf<'section'> {
  const { id } = group;
  const recorded = context.unit.sections.find((section) => section.id === id);
  if (recorded === undefined) throw new RangeError(`no section ${id}`);
  const { kind, maximum, points } = recorded;
  const below = group.children.map((child) =>
    isPlanGroup(child) ? explainGroup(child, false, context) : explainCriterion(child, context),
  );
  const base = { kind: 'section', id, sectionKind: kind, maximum, points } as const;
  if (points === null) return { ...base, children: below };
  const sum = addUp(below.flatMap((node) => (node.step === undefined ? [] : [refer(node.step)])));
  const limits = { least: null, most: maximum };
  const chain: Chain = isSection
    ? holdAndRound(sum, { name: id, at: 'section', limits }, context)
    : { nodes: [], last: sum };
  const step = makeStep(id, chain.last);
  expectRecorded(step, points, context);
  const children: readonly ExplanationNode[] = [...below, ...chain.nodes];
  return { ...base, step, children };
}

/** What does not apply and leaves the maximum, of the sections of one kind, in the order of the table. */
export function leftCriteria({ unit }: UnitContext) {
  return unit.criteria
    .filter(({ kind, notApplicable }) => kind === 'scored' && notApplicable !== null)
    .filter(({ notApplicable }) => notApplicable?.policy !== 'full-points')
    .map(({ id, maxPoints, notApplicable }) => ({ id, maxPoints, policy: notApplicable?.policy }));
}
