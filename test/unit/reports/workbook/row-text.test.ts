import { describe, expect, it } from 'vitest';
import type { CellContent } from '../../../../src/reports/workbook/cell-content.js';
import { STYLES } from '../../../../src/reports/workbook/cell-styles.js';
import type { FileIds } from '../../../../src/reports/workbook/row-text.js';
import { rowText } from '../../../../src/reports/workbook/row-text.js';

const IDS: FileIds = {
  styleId: (style) => (style === STYLES.text ? 3 : 4),
  sharedId: (text) => (text === 'Sở Nội vụ' ? 12 : undefined),
};

function row(...contents: readonly CellContent[]): string {
  const cells = contents.map((content) => ({ content, style: STYLES.text }));
  return rowText({ rowNumber: 7, cells, height: 18.5 }, IDS);
}

const inRow = (cells: string) => `<row r="7" ht="18.5" customHeight="1">${cells}</row>`;

describe('rowText', () => {
  it('writes numbers, empty cells and shared texts under their address and style', () => {
    expect(row(8.5, null, 'Sở Nội vụ')).toBe(
      inRow('<c r="A7" s="3"><v>8.5</v></c><c r="B7" s="3"/><c r="C7" s="3" t="s"><v>12</v></c>'),
    );
  });

  it('keeps blanks and line ends of a text in its cell, and escapes what XML means otherwise', () => {
    expect(row(' a < b & "c"\n> d ')).toBe(
      inRow(
        '<c r="A7" s="3" t="inlineStr"><is><t xml:space="preserve"> a &lt; b &amp; "c"\n&gt; d </t></is></c>',
      ),
    );
  });

  it('leaves out letters that XML has no notation for', () => {
    expect(row('x\u0000\u000b\u001fy\uffffz')).toContain('>xyz</t>');
  });

  it('writes a formula with its number or text', () => {
    expect(row({ formula: 'IF(B7<1,"a",2)', result: 2 })).toBe(
      inRow('<c r="A7" s="3"><f>IF(B7&lt;1,"a",2)</f><v>2</v></c>'),
    );
    expect(row({ formula: 'A1', result: 'a & b' })).toBe(
      inRow('<c r="A7" s="3" t="str"><f>A1</f><v>a &amp; b</v></c>'),
    );
  });

  it('takes no number that Excel cannot hold', () => {
    expect(() => row(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});
