import type { SheetFault } from '../domain/sheet-fault.js';
import { ScoringSpec } from '../methods/index.js';
import type { Item, Path } from './block.js';
import { METHOD_WORDS, notationOf } from './notation/index.js';
import type { PartCells } from './notation/part-notation.js';
import type { PlacedPath } from './placed-data.js';
import { attempt, type ReadContext, type ReadItem } from './read-block.js';

/** Whether what could not be read stands in the cell of the figure, and only there. */
function isInSource(fault: SheetFault, { source, points }: PartCells): boolean {
  if (!('writing' in fault)) return false;
  const { why, found } = fault.writing;
  if (why === 'cell-unused') return true;
  return found !== '' && source.includes(found) && !points.includes(found);
}

/** The part that a row says. Undefined, with a fault, where it cannot be read. */
function readPart({ item, placeOf }: ReadItem, { names, faults }: ReadContext): Item | undefined {
  const { method, source = '', points = '', part } = item;
  if (typeof method !== 'string' || METHOD_WORDS[method] === undefined) return undefined;
  const notation = notationOf(method);
  const title = points === '' && source !== '' ? 'Số liệu' : 'Mức điểm';
  const at = { place: placeOf(title), title };
  const cells = { source: String(source), points: String(points) };
  const told: SheetFault[] = [];
  const read = attempt(at, told, () => notation.read(cells, names));
  faults.push(
    ...told.map((fault) =>
      isInSource(fault, cells) ? { ...fault, place: placeOf('Số liệu'), title: 'Số liệu' } : fault,
    ),
  );
  if (read === undefined) return undefined;
  const spec = { method, ...read, ...(part as Item | undefined) };
  const form = ScoringSpec.safeParse(spec);
  const lacks = !form.success && part === undefined;
  if (lacks) {
    const writing = {
      why: 'notation',
      found: `${cells.source} ${cells.points}`.trim(),
      expected: notation.example,
    } as const;
    faults.push({ ...at, writing });
    return undefined;
  }
  return spec;
}

/** A criterion whose rows are still being read. */
export interface OpenLeaf {
  readonly node: Record<string, unknown>;
  readonly path: Path;
  readonly parts: Item[];
  readonly rows: ReadItem[];
}

/** Adds the part of a row to its criterion. */
export function takePart(leaf: OpenLeaf, read: ReadItem, context: ReadContext): void {
  leaf.rows.push(read);
  const isUnread = read.item['method'] === undefined;
  if (isUnread && !read.isFaulty) {
    const writing = { why: 'cell-missing', found: 'Cách chấm', expected: '' } as const;
    const title = 'Cách chấm';
    context.faults.push({ place: read.placeOf(title), title, writing });
  }
  const part = isUnread ? undefined : readPart(read, context);
  if (part !== undefined) leaf.parts.push(part);
}

function placesOfPart(read: ReadItem, path: Path): readonly PlacedPath[] {
  const row = `${read.sheet}!${read.row}`;
  const at = (title: string, ...keys: readonly string[]) => ({
    path: [...path, ...keys],
    place: read.placeOf(title),
    title,
    row,
  });
  return [
    at('Mức điểm'),
    at('Cách chấm', 'method'),
    at('Số liệu', 'element'),
    at('Số liệu', 'of'),
    at('Số liệu', 'items'),
  ];
}

/** Writes the parts that were read to the criterion; gives the cells of each. */
export function endLeaf({ node, path, parts, rows }: OpenLeaf): readonly PlacedPath[] {
  const [only] = parts;
  const isSingle = rows.length === 1;
  if (only !== undefined && isSingle) node['score'] = only;
  else if (parts.length > 1) node['parts'] = parts;
  return rows.flatMap((row, index) =>
    placesOfPart(row, [...path, ...(isSingle ? ['score'] : ['parts', index])]),
  );
}
