import type { CriteriaFinding } from '../domain/criteria-fault.js';
import { clampTo, exact, exactText, largestOf, sumOf } from '../domain/exact-number.js';
import { findConditionFaults, readableFacts } from '../methods/find-condition-faults.js';
import { methodOf } from '../methods/index.js';
import { findFactorFaults, multiplyBounds } from '../methods/multiplier.js';
import type {
  ElementUse,
  MethodFinding,
  PartContext,
  PointsBounds,
} from '../methods/scoring-method.js';
import type { CriteriaSet, CriterionTable } from './criteria-set.js';
import { elementFactsOf } from './criteria-set.js';
import type { Criterion, CriterionGroup } from './criterion.js';
import { partsOf } from './criterion.js';
import { placedLeaves, tableFile } from './walk-table.js';

/** What the parts of one leaf are told; `part` counts from 1. */
export function partContext(
  set: CriteriaSet,
  table: CriterionTable,
  leaf: { readonly criterion: Criterion; readonly part: number },
): PartContext {
  const { criterion, part } = leaf;
  return {
    prefix: `${table.id}/${criterion.id}/${part}`,
    maxPoints: exact(criterion.maxPoints),
    scoringYears: set.scoringYears,
    elements: elementFactsOf(set.elements),
    conditions: new Map(set.conditions.map(({ id, when }) => [id, when])),
    // Of parts a fault of its own says that none can rule out the whole criterion.
    canBeNotApplicable: criterion.notApplicable !== undefined || criterion.parts !== undefined,
  };
}

type Path = readonly (string | number)[];

function under(path: Path, findings: readonly MethodFinding[]): readonly MethodFinding[] {
  return findings.map((finding) => ({ ...finding, path: [...path, ...finding.path] }));
}

/** Elements that do not exist or are of a kind that the method cannot use. */
function findUseFaults(
  spec: { readonly method: string },
  context: PartContext,
): readonly MethodFinding[] {
  return methodOf(spec)
    .uses(spec)
    .flatMap((use) => findUseFault(use, context));
}

function findUseFault(
  { element, kinds, path }: ElementUse,
  context: PartContext,
): readonly MethodFinding[] {
  const known = context.elements.get(element);
  if (known === undefined) {
    const params = { what: 'element', found: element, known: [...context.elements.keys()] };
    return [{ code: 'reference-unknown', params, path }];
  }
  if (kinds.includes(known.kind)) return [];
  const params = { element, found: known.kind, expected: kinds.join(', ') };
  return [{ code: 'element-wrong-kind', params, path }];
}

function findPartFaults(
  spec: { readonly method: string },
  context: PartContext,
): readonly MethodFinding[] {
  const uses = findUseFaults(spec, context);
  return uses.length > 0 ? uses : methodOf(spec).find(spec, context);
}

/** Least and most of a leaf after its parts are combined and held by cap and floor. */
export function boundsOfCriterion(
  criterion: Criterion,
  parts: readonly PointsBounds[],
): PointsBounds {
  const [first, ...others] = parts;
  if (first === undefined) throw new RangeError(`criterion ${criterion.id} has no part`);
  const combined =
    criterion.combine === 'best'
      ? {
          least: largestOf(first.least, ...others.map(({ least }) => least)),
          most: largestOf(first.most, ...others.map(({ most }) => most)),
        }
      : {
          least: sumOf(parts.map(({ least }) => least)),
          most: sumOf(parts.map(({ most }) => most)),
        };
  const floor = exact(criterion.floor ?? 0);
  const cap = exact(criterion.cap ?? criterion.maxPoints);
  return {
    least: clampTo(combined.least, floor, cap),
    most: clampTo(combined.most, floor, cap),
  };
}

function impossible(what: string, why: string, path: Path): MethodFinding {
  return { code: 'combination-impossible', params: { what, why }, path };
}

function findShapeFaults(criterion: Criterion): readonly MethodFinding[] {
  const faults: MethodFinding[] = [];
  if ((criterion.score === undefined) === (criterion.parts === undefined)) {
    faults.push(impossible('score, parts', 'exactly-one', []));
  }
  if (criterion.combine !== undefined && criterion.parts === undefined) {
    faults.push(impossible('combine', 'only-with-parts', ['combine']));
  }
  if (criterion.cap !== undefined && criterion.cap > criterion.maxPoints) {
    const params = { points: String(criterion.cap), maximum: String(criterion.maxPoints) };
    faults.push({ code: 'points-above-maximum', params, path: ['cap'] });
  }
  if (criterion.floor !== undefined && criterion.floor > (criterion.cap ?? criterion.maxPoints)) {
    faults.push(impossible('floor, cap', 'floor-above-cap', ['floor']));
  }
  return faults;
}

/** A best case below or (without a cap that says so) above the maximum is a slip of the pen. */
function findBestCaseFaults(
  criterion: Criterion,
  contexts: readonly PartContext[],
): readonly MethodFinding[] {
  const parts = partsOf(criterion).map((spec, index) => {
    const context = contexts[index];
    if (context === undefined) throw new RangeError(`part ${index} of ${criterion.id}`);
    return multiplyBounds(methodOf(spec).bounds(spec, context), criterion.multiplier);
  });
  const { most } = boundsOfCriterion(criterion, parts);
  const maximum = exact(criterion.maxPoints);
  if (most.lt(maximum)) {
    const params = { points: exactText(most), maximum: exactText(maximum) };
    return [{ code: 'points-below-maximum', params, path: ['maxPoints'] }];
  }
  const free = boundsOfCriterion({ ...criterion, cap: Number.MAX_SAFE_INTEGER }, parts).most;
  if (free.lte(maximum) || criterion.cap !== undefined) return [];
  const params = { points: exactText(free), maximum: exactText(maximum) };
  return [{ code: 'points-above-maximum', params, path: ['maxPoints'] }];
}

function findNotApplicableFaults(
  criterion: Criterion,
  context: PartContext,
): readonly MethodFinding[] {
  const when = criterion.notApplicable?.when;
  if (when === undefined) return [];
  return findConditionFaults(when, ['notApplicable', 'when'], {
    facts: readableFacts(context.elements),
    conditions: new Map(),
    scoringYears: context.scoringYears,
  });
}

/** The kind of unit exists, is a choice, and every option of it has a factor. */
function findMultiplierFaults(
  { multiplier }: Criterion,
  context: PartContext,
): readonly MethodFinding[] {
  if (multiplier === undefined) return [];
  const path = ['multiplier'];
  const use: ElementUse = { element: multiplier.element, kinds: ['choice'], path: ['element'] };
  const wrong = under(path, findUseFault(use, context));
  return wrong.length > 0 ? wrong : findFactorFaults(multiplier, [...path, 'factors'], context);
}

/** A denominator of 0 rules a whole criterion out: one part of several cannot say it for the others. */
function findPartlyApplicable({ parts = [] }: Criterion): readonly MethodFinding[] {
  return parts.flatMap((part, index) =>
    Object.entries(part)
      .filter(([, value]) => value === 'not-applicable')
      .map(([key]) => impossible(key, 'not-applicable-only-with-score', ['parts', index, key])),
  );
}

/**
 * Full points for what does not apply would be a gift in a bonus, a penalty in a deduction; and what
 * stands beside the scale leaves nothing to convert.
 */
function findUnearnedPoints(
  { notApplicable }: Criterion,
  section: CriterionGroup | undefined,
): readonly MethodFinding[] {
  const beside = (section?.kind ?? 'scored') !== 'scored';
  if (!beside || notApplicable === undefined || notApplicable.policy === 'leaves-maximum')
    return [];
  const why = `${notApplicable.policy}-only-in-scored`;
  return [impossible('notApplicable.policy', why, ['notApplicable', 'policy'])];
}

/** Points that grow with a fault make sense only where they are taken away. */
function findMisplacedMethods(
  criterion: Criterion,
  section: CriterionGroup | undefined,
): readonly MethodFinding[] {
  return partsOf(criterion).flatMap((spec, index): readonly MethodFinding[] => {
    const { id, onlyIn } = methodOf(spec);
    if (onlyIn === undefined || section?.kind === onlyIn) return [];
    const base: Path = criterion.parts === undefined ? ['score'] : ['parts', index];
    return [impossible(id, `only-in-${onlyIn}`, [...base, 'method'])];
  });
}

function findLeafFaults(
  criterion: Criterion,
  contexts: readonly PartContext[],
): readonly MethodFinding[] {
  const shape = [...findShapeFaults(criterion), ...findPartlyApplicable(criterion)];
  const [first] = contexts;
  if (first === undefined) return shape;
  const faults = partsOf(criterion).flatMap((spec, index) => {
    const context = contexts[index];
    const base: Path = criterion.parts === undefined ? ['score'] : ['parts', index];
    return context === undefined ? [] : under(base, findPartFaults(spec, context));
  });
  const clear = faults.length + shape.length === 0;
  return [
    ...shape,
    ...faults,
    ...findNotApplicableFaults(criterion, first),
    ...findMultiplierFaults(criterion, first),
    ...(clear ? findBestCaseFaults(criterion, contexts) : []),
  ];
}

/** Every leaf can be computed, and its best case is exactly its maximum. */
export function checkCriteria(set: CriteriaSet): readonly CriteriaFinding[] {
  return set.tables.flatMap((table) =>
    placedLeaves(table).flatMap(({ node, path }) => {
      const contexts = partsOf(node).map((_, index) =>
        partContext(set, table, { criterion: node, part: index + 1 }),
      );
      const section = table.sections[Number(path[0])];
      const ofPlace = [
        ...findUnearnedPoints(node, section),
        ...findMisplacedMethods(node, section),
      ];
      return [...findLeafFaults(node, contexts), ...ofPlace].map(
        (finding) =>
          ({
            ...finding,
            file: tableFile(table.id),
            path: [...path, ...finding.path],
          }) as CriteriaFinding,
      );
    }),
  );
}
