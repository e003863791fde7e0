import { leavesOfTable, tableOfGroup } from '../../criteria/criteria-set.js';
import type { CriteriaChange, CriteriaChangeKind } from '../../domain/criteria-change.js';
import { dayText } from '../day-text.js';
import type { Language } from '../language.js';
import type { DiffSide, DiffSides } from './diff-sides.js';
import type { Counts } from './document-words.js';
import { DOCUMENT_WORDS } from './document-words.js';
import { jointEffect } from './joint-effect.js';

/** The head of every output: which versions, how many criteria came out how, for whom. */
export interface DiffSummary {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly warnings: readonly string[];
  readonly counts: string;
  readonly groups: readonly string[];
}

/** The decision in words; a draft is no decision. */
function basisText({ set }: DiffSide, language: Language): string {
  const words = DOCUMENT_WORDS[language];
  const { number, issuer, issuedOn } = set.legalBasis;
  const day = dayText(issuedOn, language);
  return set.status === 'draft' ? words.draftBasis(issuer, day) : words.basis(number, issuer, day);
}

const GONE: readonly CriteriaChangeKind[] = ['criterion-removed', 'criterion-moved-away'];

/** How criteria of some tables came out; each criterion counts once. */
function countsOf(changes: readonly CriteriaChange[], leaves: number): Counts {
  const byPlace = new Map<string, CriteriaChange[]>();
  for (const change of changes) {
    if (change.place.scope !== 'criterion') continue;
    const key = JSON.stringify([change.place.before, change.place.after]);
    byPlace.set(key, [...(byPlace.get(key) ?? []), change]);
  }
  const rows = [...byPlace.values()];
  const having = (...kinds: readonly CriteriaChangeKind[]) =>
    rows.filter((row) => row.some(({ kind }) => kinds.includes(kind))).length;
  const effects = rows.map((row) => jointEffect(row.map(({ effect }) => effect)));
  const removed = having(...GONE);
  const [added, split, merged] = [
    having('criterion-added'),
    having('criterion-split'),
    having('criterion-merged'),
  ];
  return {
    added,
    removed,
    split,
    merged,
    changed: rows.length - removed - added - split - merged,
    same: leaves - (rows.length - removed),
    raises: effects.filter((effect) => effect === 'raises').length,
    lowers: effects.filter((effect) => effect === 'lowers').length,
    either: effects.filter((effect) => effect === 'either').length,
  };
}

function isInTable({ place }: CriteriaChange, table: string): boolean {
  if (place.scope !== 'criterion') return false;
  return (place.after?.table ?? place.inTable) === table;
}

function bonusText(side: DiffSide, group: string): string {
  const table = tableOfGroup(side.set, group);
  const points = (kind: string) =>
    table.sections
      .filter((section) => section.kind === kind)
      .reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  return `${points('bonus')}/${points('deduction')}`;
}

function groupLines(
  changes: readonly CriteriaChange[],
  { before, after }: DiffSides,
  language: Language,
): readonly string[] {
  const words = DOCUMENT_WORDS[language];
  const kept = after.set.unitGroups.map(({ id, label }) => {
    const old = before.set.unitGroups.find((group) => group.id === id);
    if (old === undefined) return words.groupNew(label);
    const tables = {
      before: tableOfGroup(before.set, id),
      after: tableOfGroup(after.set, id),
    };
    const leaves = leavesOfTable(tables.after).length;
    const counts = countsOf(
      changes.filter((change) => isInTable(change, tables.after.id)),
      leaves,
    );
    const [was, now] = [bonusText(before, id), bonusText(after, id)];
    const bonus = was === now ? '' : words.bonusLine(was, now);
    return words.groupLine({
      ...counts,
      label,
      before: leavesOfTable(tables.before).length,
      after: leaves,
      bonus,
    });
  });
  const gone = before.set.unitGroups
    .filter(({ id }) => !after.set.unitGroups.some((group) => group.id === id))
    .map(({ label }) => words.groupGone(label));
  return [...kept, ...gone];
}

/** Sums up a comparison: the two decisions, counts, what it does for each unit group. */
export function diffSummary(
  changes: readonly CriteriaChange[],
  sides: DiffSides,
  language: Language,
): DiffSummary {
  const words = DOCUMENT_WORDS[language];
  const { before, after } = sides;
  const guessed = changes.some(
    ({ place }) => place.scope === 'criterion' && place.basis === 'guessed',
  );
  const isIllustrative = [before, after].some(({ set }) => set.provenance.level !== 'full-text');
  const leaves = after.set.tables.reduce((sum, table) => sum + leavesOfTable(table).length, 0);
  return {
    title: words.title(before.set.id, after.set.id),
    before: basisText(before, language),
    after: basisText(after, language),
    warnings: [
      ...(isIllustrative ? [words.illustrative] : []),
      ...(guessed ? [words.guessedSome] : []),
    ],
    counts: words.counts(countsOf(changes, leaves)),
    groups: groupLines(changes, sides, language),
  };
}
