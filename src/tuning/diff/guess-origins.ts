import type { CriterionTable } from '../../criteria/criteria-set.js';
import type { Criterion } from '../../criteria/criterion.js';
import { elementsOfPart, leavesOf, partsOf } from '../../criteria/criterion.js';
import type { NodeRef } from '../../domain/change-values.js';
import { foldText } from '../../domain/text.js';
import type { Origins } from './lineage.js';
import { keyOf } from './lineage.js';

interface Candidate {
  readonly from: NodeRef;
  readonly to: NodeRef;
  readonly score: number;
}

/** Shares of what two sets have in common: 1 for equal ones, 0 for nothing. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((item) => other.has(item)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}

function wordsOf(label: string): ReadonlySet<string> {
  return new Set(foldText(label).match(/[\p{Letter}\p{Number}]+/gu) ?? []);
}

function elementsOf(criterion: Criterion): ReadonlySet<string> {
  return new Set(partsOf(criterion).flatMap((spec) => elementsOfPart(criterion, spec)));
}

/** A criterion in a section of its kind. */
interface Kinded {
  readonly criterion: Criterion;
  readonly kind: string;
}

function kinded(table: CriterionTable): readonly Kinded[] {
  return table.sections.flatMap((section) =>
    leavesOf(section).map((criterion) => ({ criterion, kind: section.kind ?? 'scored' })),
  );
}

/** How much of the shorter of two names is in the longer one. */
function contained(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((item) => other.has(item)).length;
  return common / Math.max(1, Math.min(one.size, other.size));
}

/** How alike two criteria are, 0 where they are not taken for the same one. */
function likeness(old: Kinded, own: Kinded): number {
  const [one, other] = [wordsOf(old.criterion.label), wordsOf(own.criterion.label)];
  const words = overlap(one, other);
  const figures = overlap(elementsOf(old.criterion), elementsOf(own.criterion));
  const isAlike =
    words >= 0.7 ||
    (words >= 0.35 && contained(one, other) >= 0.6) ||
    (words >= 0.2 && figures >= 0.3) ||
    (words >= 0.1 && figures === 1);
  if (!isAlike) return 0;
  const sameId = old.criterion.id === own.criterion.id ? 0.2 : 0;
  return words + figures + sameId + (old.kind === own.kind ? 0.5 : 0);
}

/**
 * Criteria of a table without lineage, led to the most alike criteria of the tables before it: by the
 * words of their names and the figures they read. Each old one is taken once.
 */
export function guessOrigins(befores: readonly CriterionTable[], after: CriterionTable): Origins {
  const candidates = befores
    .flatMap((table) =>
      kinded(table).flatMap((old) =>
        kinded(after).map(
          (leaf): Candidate => ({
            from: { table: table.id, id: old.criterion.id },
            to: { table: after.id, id: leaf.criterion.id },
            score: likeness(old, leaf),
          }),
        ),
      ),
    )
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score);
  const taken = new Set<string>();
  const origins = new Map<string, readonly NodeRef[]>();
  for (const { from, to } of candidates) {
    if (origins.has(keyOf(to)) || taken.has(keyOf(from))) continue;
    origins.set(keyOf(to), [from]);
    taken.add(keyOf(from));
  }
  return origins;
}
