import type {
  ChangeEffect,
  ChangePlace,
  CriteriaChange,
  CriteriaChangeKind,
  PointsSpan,
} from '../../domain/criteria-change.js';
import type { Language } from '../language.js';
import { startSentence } from '../rules/start-sentence.js';
import { citationOf, refsOn, ruleText } from './change-texts.js';
import type { Side } from './change-words.js';
import type { SaidChange } from './describe-change.js';
import { describeChange, subjectText } from './describe-change.js';
import type { DiffSides } from './diff-sides.js';
import { nodeOf, tableOf } from './diff-sides.js';
import { DOCUMENT_WORDS } from './document-words.js';
import { effectText, GENERAL_WORDS } from './general-words.js';
import { jointEffect } from './joint-effect.js';
import { limitBasis } from './limit-basis.js';

/** One line of the annex: a criterion, or another thing that changed, with all its changes. */
export interface DiffRow {
  /** Number of the criterion or section; empty where it has none. */
  readonly number: string;
  readonly subject: string;
  readonly old: string;
  readonly now: string;
  /** Kinds of change, each once. */
  readonly names: readonly string[];
  /** What changed, a sentence each. */
  readonly sentences: readonly string[];
  /** The same beside both columns: what these show already is only named. */
  readonly notes: readonly string[];
  readonly effect: ChangeEffect;
  readonly effectText: string;
  readonly basis: string;
  readonly isSection: boolean;
}

/** Rows under one heading. */
export interface DiffPart {
  readonly heading: string;
  /** The table of the new version, or of the old one where it is gone. */
  readonly table?: { readonly side: Side; readonly id: string };
  readonly rows: readonly DiffRow[];
}

const NOTES: readonly CriteriaChangeKind[] = ['note-added', 'note-removed', 'lineage-changed'];

function partKey({ place, kind }: CriteriaChange): string {
  if (NOTES.includes(kind)) return 'notes';
  switch (place.scope) {
    case 'section':
    case 'criterion': {
      const table = place.after?.table ?? place.inTable;
      if (table !== undefined) return `table after ${table}`;
      return `table before ${refsOn(place, 'before')[0]?.table}`;
    }
    case 'table':
      return place.after === undefined
        ? `table before ${place.before}`
        : `table after ${place.after}`;
    default:
      return place.scope;
  }
}

function rowKey({ place, kind, params }: CriteriaChange): string {
  if (place.scope === 'grades' && 'id' in params) return params.id;
  return place.scope === 'criterion' || place.scope === 'section' || place.scope === 'element'
    ? JSON.stringify([place.before, place.after])
    : JSON.stringify([kind, place]);
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

/** Kinds after which the whole rule of a criterion is worth showing in both columns. */
function changesRule({ kind, effect }: CriteriaChange): boolean {
  const papers: readonly CriteriaChangeKind[] = [
    'criterion-renamed',
    'evidence-changed',
    'citation-changed',
    'criterion-moved',
    'rule-rewritten',
  ];
  return !papers.includes(kind) || effect !== 'none';
}

/** A criterion as one version has it: number and name where they differ, maximum, rule. */
function criterionText(
  changes: readonly CriteriaChange[],
  side: Side,
  { sides, language }: { readonly sides: DiffSides; readonly language: Language },
): string {
  const [first] = changes;
  const refs = first === undefined ? [] : refsOn(first.place, side);
  if (refs.length === 0) return '–';
  const words = GENERAL_WORDS[language];
  const isNamed = changes.some(({ kind }) => /^criterion-/.test(kind));
  const showsRule = changes.some(changesRule);
  const home = first === undefined ? undefined : refsOn(first.place, 'after')[0]?.table;
  return refs
    .map((ref) => {
      const node = nodeOf(sides[side], ref);
      if (node === undefined) return '';
      const foreign =
        side === 'before' && home !== undefined && !isOwnTable(sides, ref.table, home)
          ? ` (${tableOf(sides.before, ref.table)?.label ?? ref.table})`
          : '';
      const name = isNamed ? [`${ref.id} ${node.label}${foreign}.`] : [];
      const points = words.points(
        String(node.maxPoints).replace('.', language === 'vi' ? ',' : '.'),
      );
      const rule = showsRule
        ? [`${DOCUMENT_WORDS[language].most(points)}.`, ruleText(sides[side], ref, language)]
        : [];
      return [...name, ...rule].join(' ');
    })
    .join('\n');
}

function isOwnTable({ before, after }: DiffSides, old: string, own: string): boolean {
  return after.set.unitGroups.some(
    ({ id, table }) =>
      table === own &&
      before.set.unitGroups.some((group) => group.id === id && group.table === old),
  );
}

/** What changed beside the rule, for the two columns: evidence, citation. */
function papersText(
  changes: readonly CriteriaChange[],
  at: 0 | 1,
  { sides, language }: { readonly sides: DiffSides; readonly language: Language },
): readonly string[] {
  const labels = DOCUMENT_WORDS[language].papers;
  return changes.flatMap((change) => {
    if (change.kind !== 'evidence-changed' && change.kind !== 'citation-changed') return [];
    const { values } = describeChange(change, sides, language);
    return values === undefined ? [] : [`${labels[change.kind]}: ${values[at]}`];
  });
}

function basisOf(place: ChangePlace, sides: DiffSides): string {
  for (const side of ['after', 'before'] as const) {
    const [ref] = refsOn(place, side);
    if (ref !== undefined) return citationOf(sides[side], ref);
  }
  return '';
}

/** Kinds of which the two columns show everything. */
const SHOWN: readonly CriteriaChangeKind[] = [
  'method-changed',
  'requirements-changed',
  'rule-changed',
  'part-added',
  'part-removed',
  'not-applicable-condition-changed',
  'criterion-added',
  'criterion-renamed',
  'evidence-changed',
  'citation-changed',
];

function noteOf({ kind, place }: CriteriaChange, said: SaidChange | undefined): string {
  if (said === undefined) return '';
  const isShown = place.scope !== 'criterion' && said.values !== undefined;
  return isShown || SHOWN.includes(kind) ? said.name : startSentence(said.text);
}

function rowOf(
  changes: readonly CriteriaChange[],
  sides: DiffSides,
  language: Language,
): DiffRow | undefined {
  const [first] = changes;
  if (first === undefined) return undefined;
  const { place } = first;
  const said = changes.map((change) => describeChange(change, sides, language));
  const context = { sides, language };
  const isCriterion = place.scope === 'criterion';
  const values = said.flatMap((each) => (each.values ? [each.values] : []));
  const column = (at: 0 | 1, side: Side) =>
    isCriterion
      ? [criterionText(changes, side, context), ...papersText(changes, at, context)]
          .filter((text) => text !== '')
          .join('\n')
      : values.map((pair) => pair[at]).join('\n');
  const effect = jointEffect(changes.map((change) => change.effect));
  const span: PointsSpan | undefined = changes.find((change) => change.span)?.span;
  const ref = refsOn(place, 'after')[0] ?? refsOn(place, 'before')[0];
  const citation = place.scope === 'section' ? '' : basisOf(place, sides);
  return {
    number: ref?.id ?? '',
    subject:
      place.scope === 'set' || place.scope === 'grades'
        ? (said.at(-1)?.name ?? '')
        : subjectText(place, sides, language),
    old: column(0, 'before'),
    now: column(1, 'after'),
    names: [...new Set(said.map(({ name }) => name))],
    sentences: said.map(({ text }) => text),
    notes: [...new Set(changes.map((change, at) => noteOf(change, said[at])))],
    effect,
    effectText: effectText({ effect, span }, language),
    basis: citation || limitBasis(first, sides),
    isSection: place.scope === 'section',
  };
}

/** All changes as the annex shows them: a part for each table, in the order of the changes. */
export function diffParts(
  changes: readonly CriteriaChange[],
  sides: DiffSides,
  language: Language,
): readonly DiffPart[] {
  const words = DOCUMENT_WORDS[language];
  const parts = grouped(changes, partKey).map((own): DiffPart & { readonly key: string } => {
    const [first] = own;
    const key = first === undefined ? '' : partKey(first);
    const [what, side, id] = key.split(' ');
    const rows = grouped(own, rowKey).flatMap((row) => rowOf(row, sides, language) ?? []);
    if (what !== 'table' || id === undefined || (side !== 'before' && side !== 'after')) {
      return { key, heading: words.parts[key as 'set'], rows };
    }
    return {
      key,
      heading: words.tablePart(tableOf(sides[side], id)?.label ?? id, side === 'before'),
      table: { side, id },
      rows,
    };
  });
  return [
    ...parts.filter(({ key }) => key !== 'notes'),
    ...parts.filter(({ key }) => key === 'notes'),
  ];
}
