import { exact, exactText, sumOf } from '../domain/exact-number.js';
import type { WrittenData } from './find-overlay-target.js';
import { MAIN } from './find-overlay-target.js';
import type { OverlayEdit } from './overlay-change.js';
import { tableFile } from './walk-table.js';

interface WrittenNode {
  readonly id: string;
  readonly maxPoints: number;
  readonly kind?: string;
  readonly criteria?: readonly WrittenNode[];
}

interface WrittenTable {
  readonly id: string;
  readonly scale: number;
}

function totalOf(values: readonly number[]): string {
  return exactText(sumOf(values.map((value) => exact(value))));
}

/** What a node's maximum must be now; undefined for what never was a sum, as the limit of a bonus. */
interface Carried {
  readonly before: number;
  readonly after: number;
  readonly edits: readonly OverlayEdit[];
}

function carryNode(
  [before, after]: readonly [WrittenNode | undefined, WrittenNode],
  { path, told }: { readonly path: string; readonly told: ReadonlySet<string> },
): Carried {
  const own = { before: before?.maxPoints ?? 0, after: after.maxPoints };
  const children = after.criteria;
  if (children === undefined || before?.criteria === undefined) return { ...own, edits: [] };
  const below = children.map((child) => {
    const old = before.criteria?.find(({ id }) => id === child.id);
    return carryNode([old, child], { path, told });
  });
  const edits = below.flatMap((each) => each.edits);
  const wasSum = totalOf(before.criteria.map(({ maxPoints }) => maxPoints));
  const isSum = totalOf(below.map((each) => each.after));
  const name = `${path}.${after.id}.maxPoints`;
  const follows = wasSum === exactText(exact(before.maxPoints)) && wasSum !== isSum;
  if (!follows || told.has(name)) return { ...own, edits };
  const value = Number(isSum);
  const edit = { path: name, value, origin: '' };
  return { before: own.before, after: value, edits: [...edits, edit] };
}

function carryTable(
  table: WrittenTable,
  [before, after]: readonly [WrittenData, WrittenData],
  told: ReadonlySet<string>,
): readonly OverlayEdit[] {
  const file = tableFile(table.id);
  const [old, own] = [before.get(file), after.get(file)];
  if (!Array.isArray(old) || !Array.isArray(own)) return [];
  const sections = (own as readonly WrittenNode[]).map((section) => {
    const former = (old as readonly WrittenNode[]).find(({ id }) => id === section.id);
    const path = `tables.${table.id}`;
    return { section, ...carryNode([former, section], { path, told }) };
  });
  const edits = sections.flatMap((section) => section.edits);
  const isScored = ({ kind = 'scored' }: WrittenNode) => kind === 'scored';
  const wasSum = totalOf((old as readonly WrittenNode[]).filter(isScored).map((s) => s.maxPoints));
  const isSum = totalOf(
    sections.filter(({ section }) => isScored(section)).map((each) => each.after),
  );
  const path = `tables.${table.id}.scale`;
  const follows = wasSum === exactText(exact(table.scale)) && wasSum !== isSum;
  if (!follows || told.has(path)) return edits;
  return [...edits, { path, value: Number(isSum), origin: '' }];
}

/**
 * Maxima that must follow where an overlay changed the maximum of a criterion: of the sections above it
 * and the scale of its table, as far as each was a sum before and was not set itself. Data that a schema
 * would refuse carries nothing; reading the set tells what is wrong with it.
 */
export function carrySums(
  before: WrittenData,
  after: WrittenData,
  told: ReadonlySet<string>,
): readonly OverlayEdit[] {
  const main = before.get(MAIN) as { readonly tables?: readonly WrittenTable[] } | undefined;
  try {
    return (main?.tables ?? []).flatMap((table) => carryTable(table, [before, after], told));
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return [];
    throw error;
  }
}
