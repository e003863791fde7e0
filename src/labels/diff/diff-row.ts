import type {
  ChangeEffect,
  ChangePlace,
  CriteriaChange,
  CriteriaChangeKind,
  PointsSpan,
} from '../../domain/criteria-change.js';
import type { Language } from '../language.js';
import { startSentence } from '../rules/start-sentence.js';
import { refsOn } from './change-texts.js';
import type { Side } from './change-words.js';
import type { SaidChange } from './describe-change.js';
import { describeChange, subjectText } from './describe-change.js';
import type { DiffSides } from './diff-sides.js';
import { nodeOf, tableOf } from './diff-sides.js';
import { DOCUMENT_WORDS } from './document-words.js';
import { effectText, GENERAL_WORDS } from './general-words.js';
import { jointEffect } from './joint-effect.js';
import { limitBasis } from './limit-basis.js';
import { citationOf, ruleText } from './rule-texts.js';

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
  /** Whether old and new criterion were put together by a guess. */
  readonly isGuessed: boolean;
  readonly isSection: boolean;
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

const LIMIT_CHANGES: readonly CriteriaChangeKind[] = [
  'minimum-changed',
  'quota-changed',
  'condition-changed',
];

/** Whether a new name stands in another change of the row, which begins with the name. */
function isNamedBelow(
  change: CriteriaChange | undefined,
  changes: readonly CriteriaChange[],
): boolean {
  return (
    change?.kind === 'limit-renamed' && changes.some(({ kind }) => LIMIT_CHANGES.includes(kind))
  );
}

/** The change that a row is called after: the last one that can move points, else the last. */
function headAt(changes: readonly CriteriaChange[]): number {
  const moving = changes.findLastIndex(({ effect }) => effect !== 'none');
  return moving < 0 ? changes.length - 1 : moving;
}

/** One row of the annex: all changes of one thing; undefined where there is none. */
export function diffRow(
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
  const values = said.flatMap((each, at) =>
    each.values && !isNamedBelow(changes[at], changes) ? [each.values] : [],
  );
  const column = (at: 0 | 1, side: Side) =>
    isCriterion
      ? [criterionText(changes, side, context), ...papersText(changes, at, context)]
          .filter((text) => text !== '')
          .join('\n')
      : values.map((pair) => pair[at]).join('\n');
  const effect = jointEffect(changes.map((change) => change.effect));
  const span: PointsSpan | undefined = changes.find((change) => change.span)?.span;
  const ref = refsOn(place, 'after')[0] ?? refsOn(place, 'before')[0];
  const isGuessed =
    isCriterion &&
    place.basis === 'guessed' &&
    place.before.length > 0 &&
    place.after !== undefined;
  const guess = isGuessed ? [DOCUMENT_WORDS[language].guessed] : [];
  const citation = place.scope === 'section' ? '' : basisOf(place, sides);
  return {
    number: ref?.id ?? '',
    subject:
      place.scope === 'set' || place.scope === 'grades'
        ? (said[headAt(changes)]?.name ?? '')
        : subjectText(place, sides, language),
    old: column(0, 'before'),
    now: column(1, 'after'),
    names: [...new Set(said.map(({ name }) => name))],
    sentences: [...guess, ...said.map(({ text }) => text)],
    notes: [...new Set([...guess, ...changes.map((change, at) => noteOf(change, said[at]))])],
    effect,
    effectText: effectText({ effect, span }, language),
    basis: citation || limitBasis(first, sides),
    isGuessed,
    isSection: place.scope === 'section',
  };
}
