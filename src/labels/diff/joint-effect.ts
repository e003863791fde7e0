import type { ChangeEffect } from '../../domain/criteria-change.js';

/** One effect of several: both ways where they differ. */
export function jointEffect(effects: readonly ChangeEffect[]): ChangeEffect {
  const moving = [...new Set(effects.filter((effect) => effect !== 'none'))];
  const [only, ...others] = moving;
  if (only === undefined) return 'none';
  return others.length === 0 ? only : 'either';
}
