import type { Read } from '../rules/rule-set.js';

/**
 * What figures that were not reported do to their criterion. Of several the strictest policy counts:
 * blocks, then a person, then 0.
 */
export function missingEffect(
  missing: readonly string[],
  reads: readonly Read[],
): Read['whenMissing'] {
  const policies = reads
    .filter(({ element }) => missing.includes(element))
    .map(({ whenMissing }) => whenMissing);
  if (policies.includes('blocks')) return 'blocks';
  return policies.includes('needs-review') ? 'needs-review' : 'zero';
}

/** Every figure that a criterion reads, each once. */
export function readsOfLeaf(leaf: {
  readonly applies: readonly Read[];
  readonly parts: readonly { readonly reads: readonly Read[] }[];
}): readonly Read[] {
  const known = READS.get(leaf);
  if (known !== undefined) return known;
  const all = [...leaf.applies, ...leaf.parts.flatMap(({ reads }) => reads)];
  const reads = [...new Map(all.map((read) => [read.element, read])).values()];
  READS.set(leaf, reads);
  return reads;
}

/** Asked for every unit; a leaf of a plan never changes. */
const READS = new WeakMap<object, readonly Read[]>();
