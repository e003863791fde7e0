import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/domain/raw-table.js';
import type { SheetFault } from '../../../src/domain/sheet-fault.js';
import { readBlock } from '../../../src/sheets/read-block.js';
import { readTree } from '../../../src/sheets/read-table.js';
import { CRITERIA } from '../../../src/sheets/table-block.js';

const HEADER = [
  'STT',
  'Nội dung',
  'Điểm tối đa',
  'Cách chấm',
  'Số liệu',
  'Mức điểm',
  'Căn cứ',
  'Nơi quy định',
];
const NAMES = {
  elements: [
    { id: 'flag', label: 'Có quy chế' },
    { id: 'done', label: 'Số việc xong' },
  ],
  grades: [],
  tables: [],
  conditions: [],
};

/** What somebody typed under the header of a table, everything as text; the header is row 2. */
function read(rows: readonly (readonly string[])[]) {
  const faults: SheetFault[] = [];
  const context = { names: NAMES, faults, titles: [] };
  const table = {
    file: 'a.xlsx',
    sheet: 'Bảng',
    rows: [HEADER, ...rows].map((texts, index) => ({
      number: index + 2,
      cells: texts.map((text) => ({ kind: text === '' ? 'blank' : 'text', text })),
    })),
  } as unknown as RawTable;
  const { value } = readTree(readBlock(table, CRITERIA, context), context);
  const told = faults.map((fault) => [
    fault.place,
    'writing' in fault ? fault.writing.why : 'finding',
  ]);
  return { value, told };
}

const SECTION = ['1', 'Công tác chỉ đạo', '5'];
const LEAF = [
  '1.1',
  'Ban hành quy chế',
  '2,5',
  'có hoặc  không',
  'Có quy chế',
  'có->2,5; không->0',
  'S',
  'mục 1',
];
const CITED = { source: 'S', place: 'mục 1' };

const ALL_OF = LEAF.with(3, 'Đủ mọi yêu cầu').with(
  5,
  'cần [Có quy chế] là có; đủ → tối đa; thiếu → 0',
);
const COUNTED = LEAF.with(3, 'Theo số lượng').with(5, 'mỗi [Số việc xong] → 1');
const PART = ['', '', '', 'Có hoặc không', 'Có quy chế', 'có → 1; không → 0', 'S'];

describe('rows of a table that somebody typed', () => {
  it('takes the level from STT and what the row is from its method', () => {
    const { value, told } = read([SECTION, LEAF]);
    expect(told).toEqual([]);
    expect(value).toEqual([
      {
        id: '1',
        label: 'Công tác chỉ đạo',
        maxPoints: 5,
        criteria: [
          {
            id: '1.1',
            label: 'Ban hành quy chế',
            maxPoints: 2.5,
            citation: CITED,
            score: { method: 'yes-no', element: 'flag', yes: 2.5, no: 0 },
          },
        ],
      },
    ]);
  });

  it('takes a row without STT and Nội dung as a further part; empty rows say nothing', () => {
    const part = ['', '', '', 'Theo số lượng', 'Số việc xong', 'mỗi một -> 0.5; không quá 2'];
    const { value, told } = read([SECTION, LEAF, [], part]);
    expect(told).toEqual([]);
    expect(value).toMatchObject([
      {
        criteria: [
          {
            id: '1.1',
            parts: [
              { method: 'yes-no', element: 'flag', yes: 2.5, no: 0 },
              { method: 'per-item', items: [{ element: 'done', each: 0.5 }], atMost: 2 },
            ],
          },
        ],
      },
    ]);
    const [section] = value as { criteria: readonly object[] }[];
    expect(section?.criteria).toHaveLength(1);
    expect(section?.criteria[0]).not.toHaveProperty('score');
  });

  it('puts a row into the section of the level above it', () => {
    const inner = ['1.2', 'Mục nhỏ', '2,5'];
    const deep = ['1.2.1', ...LEAF.slice(1)];
    const { value, told } = read([SECTION, LEAF, inner, deep, ['2', 'Mục sau', '1']]);
    expect(told).toEqual([]);
    expect(value).toMatchObject([
      { id: '1', criteria: [{ id: '1.1' }, { id: '1.2', criteria: [{ id: '1.2.1' }] }] },
      { id: '2', criteria: [] },
    ]);
  });

  it.each([
    ['a part under no criterion', [SECTION, ['', '', '', 'Theo số lượng']], 'A4', 'part-alone'],
    ['a level that is left out', [SECTION, ['1.1.1', ...LEAF.slice(1)]], 'A4', 'level-wrong'],
    ['a criterion in no section', [LEAF], 'A3', 'level-wrong'],
    ['a maximum that is missing', [['1', 'Công tác', '']], 'C3', 'cell-missing'],
    ['points that are no number', [['1', 'Công tác', 'năm']], 'C3', 'number-expected'],
    ['a method that there is not', [SECTION, LEAF.with(3, 'Đoán')], 'D4', 'word-unknown'],
    ['a form of another method', [SECTION, LEAF.with(5, 'cao nhất → 2')], 'F4', 'notation'],
    ['a figure beside requirements', [SECTION, ALL_OF], 'E4', 'cell-unused'],
    ['a figure beside things that are named', [SECTION, COUNTED], 'E4', 'cell-unused'],
    ['points of a section', [[...SECTION, '', '', 'mỗi một → 1']], 'F3', 'cell-unused'],
    ['a clause of a further part', [SECTION, LEAF, PART], 'G5', 'cell-unused'],
    ['a name that nothing has', [SECTION, LEAF.with(4, 'Quy chế lạ')], 'E4', 'name-unknown'],
  ] as const)('names %s once, with its cell', (...row) => {
    const [, rows, cell, why] = row;
    expect(read(rows).told).toEqual([[`Bảng!${cell}`, why]]);
  });
});
