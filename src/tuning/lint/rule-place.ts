import type { PlacedCriterion } from './lint-check.js';
import { placedParts } from './lint-check.js';

const KEYS: Readonly<Record<string, string>> = {
  late: 'late',
  absent: 'absent',
  'denominator-zero': 'whenDenominatorZero',
  'best-zero': 'whenBestZero',
  'target-zero': 'whenTargetZero',
};

/** The way to what a rule of a part was written as: a step, an option, a key; else the part itself. */
export function rulePlace(
  placed: PlacedCriterion,
  part: number,
  rule: string,
): readonly (string | number)[] {
  const path = placedParts(placed)[part - 1]?.path ?? placed.path;
  const step = /^step-(\d+)$/.exec(rule)?.[1];
  if (step !== undefined) return [...path, 'steps', Number(step) - 1];
  if (rule.startsWith('option-')) return [...path, 'options', rule.slice('option-'.length)];
  const key = KEYS[rule];
  return key === undefined ? path : [...path, key];
}
