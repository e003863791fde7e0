import type { CriterionTable } from '../../criteria/criteria-set.js';
import type { CriterionGroup } from '../../criteria/criterion.js';
import { leavesOf } from '../../criteria/criterion.js';
import { placedGroups } from '../../criteria/walk-table.js';
import type { NodeRef } from '../../domain/change-values.js';
import type { CriteriaChange } from '../../domain/criteria-change.js';
import { exact } from '../../domain/exact-number.js';
import { foldText } from '../../domain/text.js';
import type { FoundChange } from './make-change.js';
import { isSame, numberTextOf, placed } from './make-change.js';
import type { TableFamilies } from './match-criteria.js';

interface PlacedSection {
  readonly table: CriterionTable;
  readonly section: CriterionGroup;
  readonly depth: number;
}

interface SectionPair {
  readonly before?: PlacedSection;
  readonly after?: PlacedSection;
}

function sectionsOf(table: CriterionTable): readonly PlacedSection[] {
  return placedGroups(table).map(({ node, depth }) => ({ table, section: node, depth }));
}

function leafKeys({ table, section }: PlacedSection): readonly string[] {
  return leavesOf(section).map(({ id }) => `${table.id}/${id}`);
}

/** Of the criteria of the larger of two sections, so much is in both where they are one. */
const LEAST_SHARE = 1 / 3;

/** How much of an old section came into a new one; names decide where that is equal. */
function closeness(old: PlacedSection, own: PlacedSection, matched: TableFamilies): number {
  if (old.depth !== own.depth) return 0;
  const oldKeys = leafKeys(old);
  const ownKeys = leafKeys(own);
  const shared = matched.families
    .flatMap(({ afters }) => afters)
    .filter(({ table, id }) => ownKeys.includes(`${table}/${id}`))
    .filter(({ from }) => from.some((leaf) => oldKeys.includes(`${leaf.table}/${leaf.id}`)));
  const named = foldText(old.section.label) === foldText(own.section.label);
  const sameId = old.section.id === own.section.id;
  const sameKind = (old.section.kind ?? 'scored') === (own.section.kind ?? 'scored');
  const share = shared.length / Math.max(oldKeys.length, ownKeys.length);
  if (shared.length === 0 && !named) return 0;
  // One criterion that went elsewhere does not take its section along.
  if (!named && !sameId && share < LEAST_SHARE) return 0;
  return share + (named ? 1 : 0) + (sameId ? 0.5 : 0) + (sameKind ? 0.1 : 0);
}

function pairSections(matched: TableFamilies): readonly SectionPair[] {
  const old = matched.pair.befores.flatMap(sectionsOf);
  const own = sectionsOf(matched.pair.after);
  const ranked = own
    .flatMap((after) =>
      old.map((before) => ({ before, after, score: closeness(before, after, matched) })),
    )
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score);
  const found = new Map<PlacedSection, PlacedSection>();
  for (const { before, after } of ranked) {
    if (found.has(after) || [...found.values()].includes(before)) continue;
    found.set(after, before);
  }
  const taken = new Set(found.values());
  return [
    ...own.map((after) => {
      const before = found.get(after);
      return before === undefined ? { after } : { before, after };
    }),
    ...old.filter((before) => !taken.has(before)).map((before) => ({ before })),
  ];
}

function diffMaximum(old: CriterionGroup, own: CriterionGroup): readonly FoundChange[] {
  const [from, to] = [numberTextOf(old.maxPoints), numberTextOf(own.maxPoints)];
  if (from === to) return [];
  const grows = exact(to).gt(exact(from));
  const params = { from, to };
  const kind = own.kind ?? 'scored';
  if (kind === 'bonus') {
    return [{ kind: 'bonus-limit-changed', params, effect: grows ? 'raises' : 'lowers' }];
  }
  if (kind === 'deduction') {
    return [{ kind: 'deduction-limit-changed', params, effect: grows ? 'lowers' : 'raises' }];
  }
  return [{ kind: 'section-maximum-changed', params }];
}

function diffSection(old: CriterionGroup, own: CriterionGroup): readonly FoundChange[] {
  const [oldKind, ownKind] = [old.kind ?? 'scored', own.kind ?? 'scored'];
  return [
    ...(old.id === own.id
      ? []
      : [{ kind: 'section-moved' as const, params: { from: old.id, to: own.id } }]),
    ...(old.label === own.label
      ? []
      : [{ kind: 'section-renamed' as const, params: { from: old.label, to: own.label } }]),
    ...(oldKind === ownKind
      ? []
      : [
          {
            kind: 'section-kind-changed' as const,
            params: { from: oldKind, to: ownKind },
            effect: 'either' as const,
          },
        ]),
    ...diffMaximum(old, own),
    ...(isSame(old.citation, own.citation)
      ? []
      : [{ kind: 'section-citation-changed' as const, params: {} }]),
  ];
}

function refOf({ table, section }: PlacedSection): NodeRef {
  return { table: table.id, id: section.id };
}

function changesOf({ before, after }: SectionPair): readonly FoundChange[] {
  if (before !== undefined && after !== undefined)
    return diffSection(before.section, after.section);
  if (after !== undefined) {
    return [{ kind: 'section-added', params: { points: numberTextOf(after.section.maxPoints) } }];
  }
  const points = numberTextOf(before?.section.maxPoints ?? 0);
  return [{ kind: 'section-removed', params: { points } }];
}

/** What changed of the sections of a table; of a table that is new altogether nothing is said. */
export function diffSections(matched: TableFamilies): readonly CriteriaChange[] {
  if (matched.pair.befores.length === 0) return [];
  return pairSections(matched).flatMap((pair) =>
    placed(changesOf(pair), {
      scope: 'section',
      ...(pair.before && { before: refOf(pair.before) }),
      ...(pair.after ? { after: refOf(pair.after) } : { inTable: matched.pair.after.id }),
    }),
  );
}
