import type { CriteriaSet, CriterionTable } from '../criteria/criteria-set.js';
import type { Criterion, CriterionNode } from '../criteria/criterion.js';
import { elementsOfPart, isGroup, partsOf } from '../criteria/criterion.js';
import { exact, exactText } from '../domain/exact-number.js';
import { factsNamedIn } from '../methods/find-condition-faults.js';
import type { PlanGroup, PlanLeaf, PlanNode, Read } from './rule-set.js';

/** The effect of "not reported" for each element, as the criterion, the element or the set says. */
export function readsOf(
  elements: readonly string[],
  set: CriteriaSet,
  ofCriterion?: Criterion['whenMissing'],
): Read[] {
  return [...new Set(elements)].map((element) => {
    const declared = set.elements.find(({ id }) => id === element)?.whenMissing;
    const whenMissing = ofCriterion ?? declared ?? set.whenMissing;
    if (whenMissing === undefined) throw new TypeError(`no missing policy for ${element}`);
    return { element, whenMissing };
  });
}

function text(points: number): string {
  return exactText(exact(points));
}

function planLeaf(criterion: Criterion, set: CriteriaSet): PlanLeaf {
  const parts = partsOf(criterion).map((spec) => ({
    reads: readsOf(elementsOfPart(criterion, spec), set, criterion.whenMissing),
  }));
  const when = criterion.notApplicable?.when;
  const deciding = when === undefined ? [] : factsNamedIn(when, []).map(({ fact }) => fact);
  const figures = parts.flatMap(({ reads }) => reads.map(({ element }) => element));
  return {
    id: criterion.id,
    maxPoints: text(criterion.maxPoints),
    combine: criterion.combine ?? 'sum',
    cap: text(criterion.cap ?? criterion.maxPoints),
    floor: text(criterion.floor ?? 0),
    ...(criterion.notApplicable && { notApplicable: criterion.notApplicable.policy }),
    selfScored: set.elements.some(
      ({ id, source }) => source === 'reported' && figures.includes(id),
    ),
    applies: readsOf(deciding, set, criterion.whenMissing),
    parts,
  };
}

function planNode(node: CriterionNode, set: CriteriaSet, kind: PlanGroup['kind']): PlanNode {
  if (!isGroup(node)) return planLeaf(node, set);
  return {
    id: node.id,
    kind,
    maxPoints: text(node.maxPoints),
    children: node.criteria.map((child) => planNode(child, set, kind)),
  };
}

/** The tree of a table as scoring walks it. */
export function compilePlan(set: CriteriaSet, table: CriterionTable): PlanGroup[] {
  return table.sections.map(
    (section) => planNode(section, set, section.kind ?? 'scored') as PlanGroup,
  );
}
