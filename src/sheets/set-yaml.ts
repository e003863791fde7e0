import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { CriteriaFile } from '../criteria/criteria-set.js';
import { CriteriaSetFile } from '../criteria/criteria-set-file.js';
import { Criterion } from '../criteria/criterion.js';
import { DataElement } from '../criteria/data-element.js';
import type { ReadSet } from './read-set.js';

/** Keys in the order of the schema; those inside its parts follow as the decision says them. */
const ORDER: readonly string[] = [
  'id',
  'title',
  'label',
  'maxPoints',
  'kind',
  'method',
  ...Object.keys(CriteriaSetFile.shape),
  ...Object.keys(DataElement.shape),
  ...Object.keys(Criterion.shape),
  ...['number', 'issuer', 'issuedOn', 'level', 'note', 'from', 'above', 'below', 'to', 'risesTo'],
  ...['readFrom', 'bands', 'minimums', 'quotas', 'when', 'effect', 'criteria'],
];
/** Mappings whose keys are the writer's own. */
const OWN_KEYS = new Set(['options', 'factors', 'percent', 'lineage', 'by', 'before', 'value']);

function ordered(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((inner) => ordered(inner));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(
    ([name, inner]) => [name, ordered(inner, name)] as const,
  );
  if (OWN_KEYS.has(key)) return Object.fromEntries(entries);
  const rank = (name: string) => {
    if (key === '' && name === 'from' && 'points' in value) return -1;
    if (name === 'citation' && 'from' in value) return ORDER.length;
    const at = ORDER.indexOf(name);
    return at < 0 ? ORDER.length : at;
  };
  return Object.fromEntries(entries.sort(([a], [b]) => rank(a) - rank(b)));
}

const WIDTH = 100;
/** Longer mappings and lists are written over several lines. */
const LONGEST_FLOW = 78;

/** YAML as the files of the project are written: blocks, and short mappings in one line. */
function yamlText(value: unknown, head: readonly string[]): string {
  const document = new Document(ordered(value));
  visit(document, {
    Collection(_key, node, path) {
      if (path.length < 2 || !(isMap(node) || isSeq(node))) return;
      const parts = isMap(node) ? node.items.map((pair) => pair.value) : node.items;
      const isPlain = parts.every((part) => isScalar(part) || isShort(part));
      if (isPlain && JSON.stringify(node).length <= LONGEST_FLOW - path.length) node.flow = true;
    },
  });
  document.commentBefore = head.map((line) => ` ${line}`).join('\n');
  return document.toString({ lineWidth: WIDTH });
}

function isShort(node: unknown): boolean {
  if (!(isMap(node) || isSeq(node))) return false;
  const parts = isMap(node) ? node.items.map((pair) => pair.value) : node.items;
  return parts.every((part) => isScalar(part));
}

/** The files of a set that was read without a fault. `head` is the comment over each of them. */
export function setYaml({ files }: ReadSet, head: readonly string[]): readonly CriteriaFile[] {
  return [...files].map(([path, { value }]) => ({ path, text: yamlText(value, head) }));
}
