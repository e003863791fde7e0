import type { Worksheet } from 'exceljs';
import { columnLetters } from '../../domain/cell-ref.js';
import { COLOURS } from './cell-styles.js';
import type { MatrixLayout } from './matrix-layout.js';
import type { RowSpan } from './summary-colours.js';

/**
 * A scale of lost points in each criterion's own column: white where nothing was lost, darker towards
 * 0 points (towards the full deduction in a column of deductions). What only adds points has none.
 */
export function addLossColours(sheet: Worksheet, layout: MatrixLayout, span: RowSpan): void {
  for (const { column, criterion, kind } of layout.points) {
    if (criterion === undefined || kind === 'bonus') continue;
    const letters = columnLetters(column);
    const [low, high] =
      kind === 'deduction' ? [COLOURS.full, COLOURS.lost] : [COLOURS.lost, COLOURS.full];
    sheet.addConditionalFormatting({
      ref: `${letters}${span.first}:${letters}${span.last}`,
      rules: [
        {
          type: 'colorScale',
          priority: column,
          cfvo: [
            { type: 'num', value: 0 },
            { type: 'num', value: criterion.maxPoints },
          ],
          color: [{ argb: low }, { argb: high }],
        },
      ],
    });
  }
}
