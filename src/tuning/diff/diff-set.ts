import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { CriteriaChange } from '../../domain/criteria-change.js';
import type { FoundChange } from './make-change.js';
import { isSame, placed } from './make-change.js';

type TextKind =
  | 'title-changed'
  | 'scheme-changed'
  | 'succession-changed'
  | 'set-missing-policy-changed'
  | 'appraisal-settlement-changed';

/** What can move points, up or down. */
const EFFECTIVE: ReadonlySet<TextKind> = new Set([
  'set-missing-policy-changed',
  'appraisal-settlement-changed',
]);

function text(kind: TextKind, from: string | null, to: string | null): readonly FoundChange[] {
  if (from === to) return [];
  const change = { kind, params: { from, to } } as FoundChange;
  return [EFFECTIVE.has(kind) ? { ...change, effect: 'either' } : change];
}

function diffBasis(before: CriteriaSet, after: CriteriaSet): readonly FoundChange[] {
  const found: FoundChange[] = [];
  const [old, own] = [before.status ?? 'in-force', after.status ?? 'in-force'];
  if (old !== own) found.push({ kind: 'status-changed', params: { from: old, to: own } });
  if (!isSame(before.legalBasis, after.legalBasis)) {
    const params = { from: before.legalBasis, to: after.legalBasis };
    found.push({ kind: 'legal-basis-changed', params });
  }
  if (!isSame(before.scoringYears, after.scoringYears)) {
    const params = { from: before.scoringYears, to: after.scoringYears };
    found.push({ kind: 'years-changed', params });
  }
  if (!isSame(before.provenance, after.provenance)) {
    const params = { from: before.provenance, to: after.provenance };
    found.push({ kind: 'provenance-changed', params });
  }
  return found;
}

function schemeText({ scheme }: CriteriaSet): string | null {
  return scheme === undefined ? null : `${scheme.label} (${scheme.id})`;
}

/** What a set says it replaces, where that is not the other set itself. */
function diffSuccession(before: CriteriaSet, after: CriteriaSet): readonly FoundChange[] {
  const isSuccessor = after.replaces === before.id || before.replaces === after.id;
  if (isSuccessor) return [];
  if (before.id !== after.id) {
    return [{ kind: 'succession-changed', params: { from: before.id, to: after.id } }];
  }
  const keys = [...new Set([...Object.keys(after.lineage), ...Object.keys(before.lineage)])];
  return [
    ...text('succession-changed', before.replaces ?? null, after.replaces ?? null),
    ...keys
      .filter((key) => !isSame(before.lineage[key], after.lineage[key]))
      .map((criterion): FoundChange => ({ kind: 'lineage-changed', params: { criterion } })),
  ];
}

function diffNotes(before: readonly string[], after: readonly string[]): readonly FoundChange[] {
  return [
    ...after
      .filter((note) => !before.includes(note))
      .map((note): FoundChange => ({ kind: 'note-added', params: { text: note } })),
    ...before
      .filter((note) => !after.includes(note))
      .map((note): FoundChange => ({ kind: 'note-removed', params: { text: note } })),
  ];
}

type Source = CriteriaSet['sources'][number];

function documentOf({ title, file }: Source) {
  return { title, file: file ?? null };
}

function diffSources(before: readonly Source[], after: readonly Source[]): readonly FoundChange[] {
  return [
    ...after.flatMap((own): readonly FoundChange[] => {
      const { id, title } = own;
      const old = before.find((each) => each.id === id);
      if (old === undefined) return [{ kind: 'source-added', params: { id, title } }];
      const [from, to] = [documentOf(old), documentOf(own)];
      return isSame(from, to)
        ? []
        : [{ kind: 'source-document-changed', params: { id, from, to } }];
    }),
    ...before
      .filter(({ id }) => !after.some((each) => each.id === id))
      .map(({ id, title }): FoundChange => ({ kind: 'source-removed', params: { id, title } })),
  ];
}

/** What changed of the decision itself: its title, basis, years, notes, sources. */
export function diffSet(before: CriteriaSet, after: CriteriaSet): readonly CriteriaChange[] {
  const found = [
    ...text('title-changed', before.title, after.title),
    ...text('scheme-changed', schemeText(before), schemeText(after)),
    ...diffBasis(before, after),
    ...diffSuccession(before, after),
    ...text('set-missing-policy-changed', before.whenMissing ?? null, after.whenMissing ?? null),
    ...text(
      'appraisal-settlement-changed',
      before.appraisal?.settledBy ?? null,
      after.appraisal?.settledBy ?? null,
    ),
    ...diffSources(before.sources, after.sources),
    ...diffNotes(before.notes, after.notes),
  ];
  return placed(found, { scope: 'set' });
}
