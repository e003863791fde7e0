import type { Paragraph } from 'docx';
import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { twips } from './decree-30.js';
import type { TextLook } from './docx-text.js';
import { paragraph } from './docx-text.js';

/** A cell: a text with its look, or paragraphs; over several columns where `span` says so. */
export interface DocxCell {
  readonly content: string | readonly Paragraph[];
  readonly look?: TextLook;
  readonly span?: number;
  readonly top?: boolean;
}

/** A table of fixed widths in millimetres; rows are never split, the head comes again on every page. */
export interface DocxTable {
  readonly widths: readonly number[];
  readonly head: readonly (readonly DocxCell[])[];
  readonly rows: readonly (readonly DocxCell[])[];
  /** Without any line: to place texts beside each other. */
  readonly bare?: boolean;
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const SIDES = ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'] as const;
const PADDING = { top: 30, bottom: 30, left: 70, right: 70 } as const;
const NO_PADDING = { top: 0, bottom: 0, left: 0, right: 0 } as const;

/** Makes the table. */
export function docxTable({ widths, head, rows, bare = false }: DocxTable): Table {
  const border = bare ? NO_LINE : LINE;
  const columns = widths.map(twips);
  const place = { columns, bare };
  return new Table({
    columnWidths: columns,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: bare ? NO_PADDING : PADDING,
    borders: Object.fromEntries(SIDES.map((side) => [side, border])),
    rows: [
      ...head.map((cells) => tableRow(cells, { ...place, isHead: true })),
      ...rows.map((cells) => tableRow(cells, { ...place, isHead: false })),
    ],
  });
}

interface RowPlace {
  readonly columns: readonly number[];
  readonly bare: boolean;
  readonly isHead: boolean;
}

function tableRow(cells: readonly DocxCell[], { columns, bare, isHead }: RowPlace): TableRow {
  let column = 0;
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(({ content, look, span = 1, top = bare }) => {
      const size = columns.slice(column, column + span).reduce((sum, width) => sum + width, 0);
      column += span;
      return new TableCell({
        ...(span > 1 && { columnSpan: span }),
        width: { size, type: WidthType.DXA },
        ...(!top && { verticalAlign: VerticalAlign.CENTER }),
        children: typeof content === 'string' ? [paragraph(content, look)] : [...content],
      });
    }),
  });
}
