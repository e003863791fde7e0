import type { StepEnds } from '../../methods/step-interval.js';
import { CellError } from './cell-error.js';
import { numberText, readNumber, splitArrow } from './plain-values.js';

/** Bounds of a step with what it gives. */
export type Step = StepEnds & { readonly points: number; readonly risesTo?: number | undefined };

export const STEPS_EXAMPLE = '≥ 90 → 4; ≥ 80 → 3; < 80 → 0';

const SIGNS = [
  ['≥', 'from'],
  ['≤', 'to'],
  ['>', 'above'],
  ['<', 'below'],
] as const satisfies readonly (readonly [string, keyof StepEnds])[];

/** Bounds alone: "≥ 80 và < 90", "= 1", "mọi giá trị". */
function endsText(ends: StepEnds): string {
  const { from, to } = ends;
  if (from !== undefined && from === to) return `= ${numberText(from)}`;
  const order = ['from', 'above', 'below', 'to'] as const;
  const texts = order.flatMap((key) => {
    const value = ends[key];
    const sign = SIGNS.find(([, name]) => name === key)?.[0] ?? '';
    return value === undefined ? [] : [`${sign} ${numberText(value)}`];
  });
  return texts.length === 0 ? 'mọi giá trị' : texts.join(' và ');
}

/** Bounds that a text says. Throws a CellError with an example. */
function readEnds(text: string): StepEnds {
  const plain = text.trim().toLowerCase().replace(/>=/g, '≥').replace(/<=/g, '≤');
  if (plain === 'mọi giá trị') return {};
  const ends: Record<string, number> = {};
  for (const part of plain.split(/\s+và\s+/)) {
    const sign = part.trim()[0] ?? '';
    const keys =
      sign === '=' ? ['from', 'to'] : SIGNS.filter(([s]) => s === sign).map(([, k]) => k);
    if (keys.length === 0 || keys.some((key) => key in ends)) {
      throw new CellError('notation', text, STEPS_EXAMPLE);
    }
    for (const key of keys) ends[key] = readNumber(part.trim().slice(1).replace(/%$/, ''));
  }
  return ends;
}

/** Where the step before starts, as the upper end of one below it. */
function endBelow(before: StepEnds, low: number): StepEnds {
  if (before.from !== undefined && before.from > low) return { below: before.from };
  if (before.above !== undefined && before.above >= low) return { to: before.above };
  return {};
}

/** Where the step before ends, as the lower end of one above it. */
function endAbove(before: StepEnds, high: number): StepEnds {
  if (before.below !== undefined && before.below <= high) return { from: before.below };
  if (before.to !== undefined && before.to < high) return { above: before.to };
  return {};
}

/** The end that the step before leaves open to this one, where this one writes only the other. */
function impliedEnd(ends: StepEnds, before: StepEnds | undefined): StepEnds {
  const low = ends.from ?? ends.above;
  const high = ends.below ?? ends.to;
  if (before === undefined) return {};
  if (low !== undefined && high === undefined) return endBelow(before, low);
  if (high !== undefined && low === undefined) return endAbove(before, high);
  return {};
}

function plainEnds({ from, above, below, to }: StepEnds): StepEnds {
  return JSON.parse(JSON.stringify({ from, above, below, to })) as StepEnds;
}

/** The shortest bounds that are read as these ones after the step before. */
function shortEnds(step: Step, before: Step | undefined): string {
  const { from, above, below, to } = step;
  for (const short of [
    { from, above },
    { below, to },
  ]) {
    const ends = plainEnds(short);
    if (Object.keys(ends).length !== 1) continue;
    const read = { ...ends, ...impliedEnd(ends, before) };
    const own = plainEnds(step);
    const keys = Object.keys({ ...read, ...own }) as (keyof StepEnds)[];
    if (Object.keys(own).length === 2 && keys.every((key) => read[key] === own[key])) {
      return endsText(ends);
    }
  }
  return endsText(step);
}

/** A step after the one before it: "≥ 80 → 3", "≥ 70 và < 90 → từ 2 lên 4". */
export function stepText(step: Step, before: Step | undefined): string {
  const { points, risesTo } = step;
  const given =
    risesTo === undefined
      ? numberText(points)
      : `từ ${numberText(points)} lên ${numberText(risesTo)}`;
  return `${shortEnds(step, before)} → ${given}`;
}

/** The step that a clause says; an end that it leaves out is where the step before it ends. */
export function readStep(clause: string, before: Step | undefined): Step {
  const [left, right] = splitArrow(clause) ?? [];
  if (left === undefined || right === undefined) {
    throw new CellError('notation', clause, STEPS_EXAMPLE);
  }
  const written = readEnds(left);
  const ends = { ...written, ...impliedEnd(written, before) };
  const rising = /^từ (.+?) lên (.+)$/i.exec(right.trim());
  if (rising === null) return { ...ends, points: readNumber(right) };
  return { ...ends, points: readNumber(rising[1] ?? ''), risesTo: readNumber(rising[2] ?? '') };
}
