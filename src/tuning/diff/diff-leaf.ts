import type { Criterion } from '../../criteria/criterion.js';
import type { CriteriaChangeParams } from '../../domain/criteria-change.js';
import { exact, exactText, sumOf } from '../../domain/exact-number.js';
import { foldText } from '../../domain/text.js';
import { kindFactors } from './diff-part.js';
import { keyOf } from './lineage.js';
import type { FoundChange } from './make-change.js';
import { isSame, numberOrNull } from './make-change.js';
import type { DescendedLeaf, Family, PlacedLeaf } from './match-criteria.js';

function refOf({ table, id }: PlacedLeaf) {
  return { table, id };
}

/** Split, merged or moved: what became of the criterion as a whole. */
function diffOrigin(
  leaf: DescendedLeaf,
  { afters }: Family,
  ownTables: readonly string[],
): readonly FoundChange[] {
  const [first, ...others] = leaf.from;
  if (first === undefined) return [];
  if (others.length > 0) {
    const params = { from: leaf.from.map(refOf), to: refOf(leaf) };
    return [{ kind: 'criterion-merged', params }];
  }
  const siblings = afters.filter(({ from }) => from.some((old) => keyOf(old) === keyOf(first)));
  if (siblings.length > 1) {
    const params = { from: refOf(first), into: siblings.map(refOf) };
    return [{ kind: 'criterion-split', params }];
  }
  const params = { from: refOf(first), to: refOf(leaf) };
  if (!ownTables.includes(first.table)) return [{ kind: 'criterion-moved', params }];
  return first.id === leaf.id ? [] : [{ kind: 'criterion-moved', params, effect: 'none' }];
}

function diffMaximum(leaf: DescendedLeaf, befores: readonly PlacedLeaf[]): readonly FoundChange[] {
  const own = leaf.from.filter((old) => befores.includes(old));
  if (own.length === 0) return [];
  const from = sumOf(own.map(({ criterion }) => exact(criterion.maxPoints)));
  const to = exact(leaf.criterion.maxPoints);
  if (from.equals(to)) return [];
  const params = { from: exactText(from), to: exactText(to) };
  return [{ kind: to.gt(from) ? 'maximum-raised' : 'maximum-lowered', params }];
}

type TextKind = 'evidence-changed' | 'cap-changed' | 'floor-changed' | 'not-applicable-changed';

function changed<Kind extends TextKind>(
  kind: Kind,
  from: string | null,
  to: string | null,
): readonly FoundChange[] {
  const params: CriteriaChangeParams[TextKind] = { from, to };
  return from === to ? [] : [{ kind, params } as FoundChange];
}

function factorsOf({ multiplier }: Criterion) {
  return multiplier === undefined ? null : kindFactors(multiplier.element, multiplier.factors);
}

function diffApplicability(old: Criterion, own: Criterion): readonly FoundChange[] {
  const policy = changed(
    'not-applicable-changed',
    old.notApplicable?.policy ?? null,
    own.notApplicable?.policy ?? null,
  );
  const sameWhen = isSame(old.notApplicable?.when, own.notApplicable?.when);
  const when: readonly FoundChange[] = sameWhen
    ? []
    : [{ kind: 'not-applicable-condition-changed', params: {} }];
  const [from, to] = [old.whenMissing ?? null, own.whenMissing ?? null];
  const missing: readonly FoundChange[] =
    from === to
      ? []
      : [{ kind: 'criterion-missing-policy-changed', params: { from, to }, effect: 'either' }];
  return [...policy, ...when, ...missing];
}

function diffLimits(old: Criterion, own: Criterion): readonly FoundChange[] {
  const [from, to] = [factorsOf(old), factorsOf(own)];
  const [oldCombine, ownCombine] = [old.combine ?? 'sum', own.combine ?? 'sum'];
  return [
    ...(oldCombine === ownCombine
      ? []
      : [
          {
            kind: 'combination-changed' as const,
            params: { from: oldCombine, to: ownCombine },
          },
        ]),
    ...changed('cap-changed', numberOrNull(old.cap), numberOrNull(own.cap)),
    ...changed('floor-changed', numberOrNull(old.floor), numberOrNull(own.floor)),
    ...(isSame(from, to) ? [] : [{ kind: 'multiplier-changed' as const, params: { from, to } }]),
  ];
}

function diffPapers(leaf: DescendedLeaf, old: Criterion, isSplit: boolean): readonly FoundChange[] {
  const { criterion: own } = leaf;
  const named = leaf.from.some(
    ({ criterion }) => foldText(criterion.label) === foldText(own.label),
  );
  const isExact = leaf.from.some(({ criterion }) => criterion.label === own.label);
  return [
    ...((named && isExact) || isSplit
      ? []
      : [{ kind: 'criterion-renamed' as const, params: { from: old.label, to: own.label } }]),
    ...changed('evidence-changed', old.evidence ?? null, own.evidence ?? null),
    ...(isSame(old.citation, own.citation)
      ? []
      : [{ kind: 'citation-changed' as const, params: {} }]),
  ];
}

/** A family with those of its old criteria that count for these units. */
export interface FamilyOrigins {
  readonly family: Family;
  readonly befores: readonly PlacedLeaf[];
  /** Tables that scored these units before. */
  readonly ownTables: readonly string[];
}

/** What changed of a criterion beside its ways to give points. */
export function diffLeaf(
  leaf: DescendedLeaf,
  { family, befores, ownTables }: FamilyOrigins,
): readonly FoundChange[] {
  const origin = diffOrigin(leaf, family, ownTables);
  const first = leaf.from.find((old) => befores.includes(old)) ?? leaf.from[0];
  if (first === undefined) return origin;
  const isSplit = origin.some(({ kind }) => kind === 'criterion-split');
  return [
    ...origin,
    ...(isSplit ? [] : diffMaximum(leaf, befores)),
    ...diffLimits(first.criterion, leaf.criterion),
    ...diffApplicability(first.criterion, leaf.criterion),
    ...diffPapers(leaf, first.criterion, isSplit),
  ];
}
