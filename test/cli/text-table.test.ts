import { describe, expect, it } from 'vitest';
import type { TextColumn } from '../../src/cli/text-table.js';
import { renderTextTable } from '../../src/cli/text-table.js';
import { wrapText } from '../../src/cli/wrap-text.js';

const COLUMNS: readonly TextColumn[] = [
  { title: 'No', align: 'right' },
  { title: 'Name', gives: 'cut' },
  { title: 'Grade', gives: 'wrap' },
];
const ROWS = [
  ['1', 'A name of twenty-five lett', 'very good work'],
  ['10', 'Short', 'good'],
];

describe('renderTextTable', () => {
  it('gives every column what it needs where there is room', () => {
    // 2 + 26 + 14 and two gaps of 2 are 46.
    expect(renderTextTable(COLUMNS, ROWS, 46).split('\n')).toEqual([
      'No  Name                        Grade',
      '──  ──────────────────────────  ──────────────',
      ' 1  A name of twenty-five lett  very good work',
      '10  Short                       good',
    ]);
  });

  it('cuts to 24 letters first, then breaks lines, then cuts further', () => {
    expect(renderTextTable(COLUMNS, ROWS, 44).split('\n')[2]).toBe(
      ' 1  A name of twenty-five l…  very good work',
    );
    expect(renderTextTable(COLUMNS, ROWS, 39).split('\n')).toEqual([
      'No  Name                      Grade',
      '──  ────────────────────────  ─────────',
      ' 1  A name of twenty-five l…  very good',
      '                              work',
      '10  Short                     good',
    ]);
    // 2 + 12 + 5 (the longest word) + 4
    expect(renderTextTable(COLUMNS, ROWS, 23).split('\n')).toEqual([
      'No  Name          Grade',
      '──  ────────────  ─────',
      ' 1  A name of t…  very',
      '                  good',
      '                  work',
      '10  Short         good',
    ]);
  });

  it.each([80, 46, 45, 40, 30, 23, 16])('is never wider than %i', (width) => {
    const lines = renderTextTable(COLUMNS, ROWS, width).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width);
  });
});

describe('wrapText', () => {
  it.each([
    ['one two three', 13, ['one two three']],
    ['one two three', 12, ['one two', 'three']],
    ['one two three', 5, ['one', 'two', 'three']],
    ['one two three', 4, ['one', 'two', 'thr…']],
    ['', 4, ['']],
  ])('%j in %i', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });
});
