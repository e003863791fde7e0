import { elementsReadBy } from '../criteria/check-elements.js';
import type { Criterion, CriterionGroup, CriterionNode } from '../criteria/criterion.js';
import { isGroup } from '../criteria/criterion.js';
import type { DataElement } from '../criteria/data-element.js';
import { columnLetters } from '../domain/cell-ref.js';
import { COLUMNS } from './form-columns.js';
import type { FormSource } from './form-source.js';
import { isReported } from './form-source.js';

/** A row of the table of a form. */
export type FormRow =
  | {
      readonly kind: 'group';
      readonly row: number;
      readonly node: CriterionGroup;
      /** 0 for a section. */
      readonly depth: number;
    }
  | {
      readonly kind: 'criterion';
      readonly row: number;
      readonly criterion: Criterion;
      readonly leftOut: boolean;
    }
  | {
      readonly kind: 'figure';
      readonly row: number;
      readonly element: DataElement;
      /** Where it is typed, if not here: the row, and the criterion there. */
      readonly typedAt?: { readonly row: number; readonly criterion: string };
    }
  | { readonly kind: 'others'; readonly row: number };

/** Where everything of a form's table stands. */
export interface FormLayout {
  readonly rows: readonly FormRow[];
  readonly first: number;
  readonly last: number;
  /** Row of the input of each figure. */
  readonly figures: ReadonlyMap<string, number>;
  /** Row of each section, sub-section and criterion. */
  readonly nodes: ReadonlyMap<string, number>;
}

interface Building {
  readonly source: FormSource;
  readonly rows: FormRow[];
  readonly home: Map<string, { readonly row: number; readonly criterion: string }>;
  next: number;
}

/** Lays out the table of a form from a row on: sections, criteria, below each the figures it reads. */
export function layOutForm(source: FormSource, first: number): FormLayout {
  const building: Building = { source, rows: [], home: new Map(), next: first };
  for (const section of source.table.sections) addNode(section, 0, building);
  addOthers(building);
  const { rows, home } = building;
  return {
    rows,
    first,
    last: building.next - 1,
    figures: new Map([...home].map(([element, { row }]) => [element, row])),
    nodes: new Map(
      rows.flatMap((one) => {
        if (one.kind === 'group') return [[one.node.id, one.row] as const];
        return one.kind === 'criterion' ? [[one.criterion.id, one.row] as const] : [];
      }),
    ),
  };
}

function takeRow(building: Building): number {
  building.next += 1;
  return building.next - 1;
}

function addNode(node: CriterionNode, depth: number, building: Building): void {
  const row = takeRow(building);
  if (isGroup(node)) {
    building.rows.push({ kind: 'group', row, node, depth });
    for (const child of node.criteria) addNode(child, depth + 1, building);
    return;
  }
  const leftOut = building.source.leftOut.has(node.id);
  building.rows.push({ kind: 'criterion', row, criterion: node, leftOut });
  if (leftOut) return;
  for (const element of elementsReadBy(node)) addFigure(element, node.id, building);
}

function addFigure(id: string, criterion: string, building: Building): void {
  const element = building.source.elements.get(id);
  if (element === undefined) throw new RangeError(`no element "${id}"`);
  const row = takeRow(building);
  const typedAt = building.home.get(id);
  if (typedAt === undefined) building.home.set(id, { row, criterion });
  building.rows.push({ kind: 'figure', row, element, ...(typedAt && { typedAt }) });
}

/** Figures that only conditions read: what lowers a grade must be said too. */
function addOthers(building: Building): void {
  const { usage } = building.source;
  const others = [...usage.ofConditions].filter((id) => !building.home.has(id));
  if (others.length === 0) return;
  building.rows.push({ kind: 'others', row: takeRow(building) });
  for (const id of others) addFigure(id, '', building);
}

/** "F12" */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The cell in which a figure is typed. Throws a RangeError for a figure the form does not have. */
export function figureCell(layout: FormLayout, element: string): string {
  return cellName(COLUMNS.figure, rowOf(layout.figures, element));
}

/** A cell of a section or criterion. Throws a RangeError for one the form does not have. */
export function nodeCell(layout: FormLayout, id: string, column: number): string {
  return cellName(column, rowOf(layout.nodes, id));
}

function rowOf(rows: ReadonlyMap<string, number>, id: string): number {
  const row = rows.get(id);
  if (row === undefined) throw new RangeError(`"${id}" is not on the form`);
  return row;
}

/** Figures of a form that the unit fills in, each once, in the order of their rows. */
export function inputElements({ rows }: FormLayout): readonly DataElement[] {
  return rows.flatMap((row) =>
    row.kind === 'figure' && row.typedAt === undefined && isReported(row.element)
      ? [row.element]
      : [],
  );
}
