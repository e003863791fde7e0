import type { CriteriaFinding } from '../domain/criteria-fault.js';
import { ZERO } from '../domain/exact-number.js';
import { factsNamedIn } from '../methods/find-condition-faults.js';
import type { CriteriaSet } from './criteria-set.js';
import { leavesOfTable } from './criteria-set.js';
import type { Criterion } from './criterion.js';
import { elementsOfPart, partsOf } from './criterion.js';
import type { DataElement } from './data-element.js';
import { elementFacts } from './data-element.js';
import { isRead } from './walk-table.js';

const FILE = 'data-elements.yaml';

/** Every element that a leaf reads: for its points, and for whether it applies; each once. */
export function elementsReadBy(criterion: Criterion): readonly string[] {
  const parts = partsOf(criterion).flatMap((spec) => elementsOfPart(criterion, spec));
  const when = criterion.notApplicable?.when;
  const deciding = when === undefined ? [] : factsNamedIn(when, []).map(({ fact }) => fact);
  return [...new Set([...parts, ...deciding])];
}

function checkShape(element: DataElement, index: number): readonly CriteriaFinding[] {
  const impossible = (key: string, why: string): CriteriaFinding => ({
    code: 'combination-impossible',
    params: { what: `${element.id}.${key}`, why },
    file: FILE,
    path: [index, key],
  });
  const numeric = ['count', 'number', 'percent'].includes(element.kind);
  const { low, high } = elementFacts(element).range;
  const faults: CriteriaFinding[] = [];
  if (element.range !== undefined && !numeric) faults.push(impossible('range', 'only-numbers'));
  if (low !== undefined && high !== undefined && low.value.gt(high.value)) {
    faults.push(impossible('range', 'min-above-max'));
  }
  if (numeric && element.kind !== 'number' && low?.value.lt(ZERO)) {
    faults.push(impossible('range', 'below-zero'));
  }
  if ((element.options !== undefined) !== (element.kind === 'choice')) {
    faults.push(impossible(element.options ? 'options' : 'kind', 'options-belong-to-choice'));
  }
  return faults;
}

/**
 * Declared elements are used, fit their kind, and say what "not reported" does. Whether one is used is
 * known only when every table could be read.
 */
export function checkElements(set: CriteriaSet): readonly CriteriaFinding[] {
  const used = new Set([
    ...set.tables.flatMap((table) => leavesOfTable(table).flatMap(elementsReadBy)),
    ...set.conditions.flatMap(({ when }) => factsNamedIn(when, []).map(({ fact }) => fact)),
  ]);
  const complete = set.tables.every(isRead);
  return set.elements.flatMap((element, index): readonly CriteriaFinding[] => {
    const path = [index, 'id'];
    const faults = [...checkShape(element, index)];
    const params = { element: element.id };
    if (complete && !used.has(element.id))
      faults.push({ code: 'element-unused', params, file: FILE, path });
    if ((element.whenMissing ?? set.whenMissing) === undefined) {
      faults.push({ code: 'element-without-missing-policy', params, file: FILE, path });
    }
    return faults;
  });
}
