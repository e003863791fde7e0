import { z } from 'zod';
import { exact } from '../domain/exact-number.js';
import type { Bound, Interval } from '../domain/interval.js';

/** The ends of a step; of each side one at most. */
export const StepEnds = z.strictObject({
  from: z.number().optional().describe('this value and more'),
  above: z.number().optional().describe('more than this value'),
  below: z.number().optional().describe('less than this value'),
  to: z.number().optional().describe('this value and less'),
});
export type StepEnds = z.infer<typeof StepEnds>;

function bound(included: number | undefined, excluded: number | undefined): Bound | undefined {
  if (included !== undefined) return { value: exact(included), included: true };
  return excluded === undefined ? undefined : { value: exact(excluded), included: false };
}

/** The values that a step or band takes as written. */
export function intervalOfStep(step: StepEnds): Interval {
  const low = bound(step.from, step.above);
  const high = bound(step.to, step.below);
  return { ...(low && { low }), ...(high && { high }) };
}

/** Which two ends of one side are both written. */
export function endsWrittenTwice({ from, above, below, to }: StepEnds): readonly string[] {
  return [
    ...(from !== undefined && above !== undefined ? ['from, above'] : []),
    ...(to !== undefined && below !== undefined ? ['to, below'] : []),
  ];
}
