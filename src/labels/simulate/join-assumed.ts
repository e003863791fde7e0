import type { AssumedValue } from '../../domain/simulation-assumptions.js';

/** The values in their order; one that several groups got stands once, with the units of all. */
export function joinAssumed(assumed: readonly AssumedValue[]): readonly AssumedValue[] {
  const joined = new Map<string, AssumedValue>();
  for (const each of assumed) {
    const key = JSON.stringify([each.element, each.value]);
    const unitIds = [...(joined.get(key)?.unitIds ?? []), ...each.unitIds];
    joined.set(key, { ...each, unitIds });
  }
  return [...joined.values()];
}
