import type { CriteriaFinding } from '../domain/criteria-fault.js';
import { valueAt } from './block.js';
import { ELEMENTS } from './limit-blocks.js';
import { factName, type Named } from './names.js';
import { operatorWords } from './notation/condition-notation.js';
import type { ReadSet } from './read-set.js';

/** What a finding says of a thing by its id, which nobody sees who writes in sheets. */
const NAMED = ['element', 'denominator', 'fact', 'option'] as const;

function listed(value: unknown): readonly Named[] {
  return Array.isArray(value)
    ? value.filter((one): one is Named => typeof (one as Named | null)?.label === 'string')
    : [];
}

function namedIn({ files }: ReadSet): {
  readonly elements: readonly Named[];
  readonly conditions: readonly Named[];
} {
  const main = files.get('criteria-set.yaml')?.value;
  return {
    elements: listed(files.get('data-elements.yaml')?.value),
    conditions: listed(valueAt(main, ['conditions'])),
  };
}

/** The word of the sheets for a kind of figure; words of facts that no sheet has stay. */
function kindWord(kind: string): string {
  const codec = ELEMENTS.columns.find(({ path }) => path[0] === 'kind')?.codec;
  const none = { elements: [], grades: [], tables: [], conditions: [] };
  return String(codec?.write(kind, none) || kind);
}

const kindWords = (kinds: string) => kinds.split(', ').map(kindWord).join(', ');

/**
 * The same finding with the words of the workbook: labels for ids of figures, options and conditions,
 * signs for operators, the words of the drop-down for kinds.
 */
export function findingInSheets(finding: CriteriaFinding, set: ReadSet): CriteriaFinding {
  const { elements, conditions } = namedIn(set);
  const options = elements.flatMap((element) => listed(element.options));
  const labels = new Map([...options, ...elements].map(({ id, label }) => [id, label]));
  const conditionLabels = new Map(conditions.map(({ id, label }) => [id, label]));
  const params: Record<string, unknown> = { ...finding.params };
  for (const key of NAMED) {
    const id = params[key];
    if (typeof id === 'string') params[key] = labels.get(id) ?? factName(id, elements);
  }
  const label = (id: string) => conditionLabels.get(id) ?? id;
  if (finding.code === 'condition-without-effect') params['id'] = label(finding.params.id);
  if (finding.code === 'condition-cycle') params['path'] = finding.params.path.map(label);
  if (finding.code === 'element-wrong-kind') {
    params['found'] = kindWords(finding.params.found);
    params['expected'] = kindWords(finding.params.expected);
  }
  if (finding.code === 'condition-operator') {
    params['operator'] = operatorWords(finding.params.operator);
    params['kind'] = kindWords(finding.params.kind);
    params['allowed'] = finding.params.allowed.map(operatorWords);
  }
  return { ...finding, params } as CriteriaFinding;
}
