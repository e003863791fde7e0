import type { CellStyle } from '../reports/workbook/cell-styles.js';
import { STYLES } from '../reports/workbook/cell-styles.js';
import type { Column } from './block.js';
import type { RowTone } from './grid.js';

const TEXT = { numFmt: '@' } as const;
/** A cell of text: Excel leaves what is typed there as it is. */
export const CELL: CellStyle = { ...STYLES.small, ...TEXT };
const NUMBER: CellStyle = STYLES.smallNumber;
const TONES: Readonly<Record<RowTone, CellStyle>> = {
  item: {},
  part: {},
  section: { font: STYLES.groupText.font, fill: STYLES.header.fill },
  subsection: { font: STYLES.groupText.font, fill: STYLES.group.fill },
};
/** Header of a column that must be filled in. */
export const REQUIRED: CellStyle = STYLES.smallHeader;
/** Header of a column that may stay empty. */
export const OPTIONAL: CellStyle = {
  ...STYLES.smallHeader,
  font: STYLES.small.font,
  fill: STYLES.group.fill,
};

/** Cells of the same style share one object, which keeps the file small. */
const styles = new Map<string, CellStyle>();

/** The look of a cell of a column in a row. */
export function styleOf({ codec }: Pick<Column, 'codec'>, tone: RowTone): CellStyle {
  const key = `${codec.isNumber === true} ${tone}`;
  const known = styles.get(key) ?? { ...(codec.isNumber ? NUMBER : CELL), ...TONES[tone] };
  styles.set(key, known);
  return known;
}
