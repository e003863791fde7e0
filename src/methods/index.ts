import { z } from 'zod';
import { allOf } from './all-of.js';
import { awarded } from './awarded.js';
import { choice } from './choice.js';
import { deadline } from './deadline.js';
import { increments } from './increments.js';
import { lateness } from './lateness.js';
import { perItem } from './per-item.js';
import { proportional } from './proportional.js';
import { relativeToBest } from './relative-to-best.js';
import type { ScoringMethod } from './scoring-method.js';
import { steps } from './steps.js';
import { targetAndLeader } from './target-and-leader.js';
import { yesNo } from './yes-no.js';

/** The list of methods: a new one is its file and its name here. */
const LIST = [
  yesNo,
  choice,
  deadline,
  allOf,
  steps,
  proportional,
  perItem,
  awarded,
  increments,
  relativeToBest,
  targetAndLeader,
  lateness,
] as const;

/** One part of a criterion: a method with its figures and points. */
export const ScoringSpec = z.discriminatedUnion('method', [
  LIST[0].schema,
  ...LIST.slice(1).map((method) => method.schema),
]);
export type ScoringSpec = z.infer<(typeof LIST)[number]['schema']>;

/** All methods by their id. */
export const METHODS: ReadonlyMap<string, ScoringMethod> = new Map(
  LIST.map((method) => [method.id, method as unknown as ScoringMethod]),
);

/** The method of a part. The schema has accepted the part, so its method is in the list. */
export function methodOf(spec: { readonly method: string }): ScoringMethod {
  const method = METHODS.get(spec.method);
  if (method === undefined) throw new RangeError(`no method "${spec.method}"`);
  return method;
}
