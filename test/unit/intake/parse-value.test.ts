import { describe, expect, it } from 'vitest';
import { DataElement } from '../../../src/criteria/data-element.js';
import type { RawCell } from '../../../src/domain/raw-table.js';
import { parseValue } from '../../../src/intake/parse-value.js';

type ElementInput = Partial<Omit<DataElement, 'kind'>> & { kind: DataElement['kind'] };

const element = (input: ElementInput) => DataElement.parse({ id: 'e', label: 'Số', ...input });
const text = (value: string): RawCell => ({ kind: 'text', text: value });
const cell = (kind: RawCell['kind'], value: string): RawCell => ({ kind, text: value });

/** The value as short text, the code of the fault, or "n/a". */
function read(raw: RawCell, input: ElementInput, year = 2024): string {
  const parsed = parseValue(raw, element(input), year);
  if ('notApplicable' in parsed) return 'n/a';
  if ('fault' in parsed) return parsed.fault.code;
  const { value } = parsed;
  switch (value.kind) {
    case 'number':
      return value.number.toFraction();
    case 'date':
      return value.date;
    case 'absent':
      return 'absent';
    case 'yes-no':
      return value.yes ? 'yes' : 'no';
    case 'choice':
      return value.option;
  }
}

function faultOf(raw: RawCell, input: ElementInput): unknown {
  const parsed = parseValue(raw, element(input), 2024);
  return 'fault' in parsed ? parsed.fault : parsed;
}

describe('counts', () => {
  it.each([
    ['12', '12'],
    ['1.234', '1234'],
    ['1,234', '1234'],
    ['12.345.678', '12345678'],
    [' 7 ', '7'],
    ['8,5', 'value-not-whole'],
    ['0.234', 'value-not-whole'],
    ['-3', 'value-negative'],
    ['-1.234', 'value-negative'],
    ['năm', 'value-wrong-kind'],
    ['80%', 'value-wrong-kind'],
    ['12 cuộc', 'value-wrong-kind'],
    ['1.000', '1000'],
    ['8,0', '8'],
  ])('%j → %s', (typed, expected) => {
    expect(read(text(typed), { kind: 'count' })).toBe(expected);
  });

  it('reads groups of three as thousands, also where the range has no room for them', () => {
    expect(read(text('1.000'), { kind: 'count', range: { max: 1000 } })).toBe('1000');
    expect(faultOf(text('8.000'), { kind: 'count', range: { max: 12 } })).toEqual({
      code: 'value-out-of-range',
      params: { found: '8.000', min: '0', max: '12' },
    });
  });

  it('reads number cells and refuses other kinds', () => {
    expect(read(cell('number', '12'), { kind: 'count' })).toBe('12');
    expect(read(cell('number', '1.234'), { kind: 'count' })).toBe('value-not-whole');
    expect(read(cell('percent', '80'), { kind: 'count' })).toBe('value-wrong-kind');
    expect(read(cell('date', '2024-05-08'), { kind: 'count' })).toBe('value-wrong-kind');
    expect(read(cell('boolean', 'true'), { kind: 'count' })).toBe('value-wrong-kind');
  });

  it('holds both ends of the range', () => {
    const range = { max: 12 };
    expect(read(text('12'), { kind: 'count', range })).toBe('12');
    expect(faultOf(text('13'), { kind: 'count', range })).toEqual({
      code: 'value-out-of-range',
      params: { found: '13', min: '0', max: '12' },
    });
    expect(read(text('0'), { kind: 'count', range })).toBe('0');
  });
});

describe('numbers with decimals', () => {
  it.each([
    ['8,5', '17/2'],
    ['8.5', '17/2'],
    ['1.234,5', '2469/2'],
    ['1,234.5', '2469/2'],
    ['1\u00a0234,5', '2469/2'],
    ['0.234', '117/500'],
    ['12.345.678', '12345678'],
    ['-3', '-3'],
    ['+3', '3'],
    ['1.234', 'value-ambiguous-number'],
    ['1,234', 'value-ambiguous-number'],
    ['abc', 'value-wrong-kind'],
  ])('%j → %s', (typed, expected) => {
    expect(read(text(typed), { kind: 'number' })).toBe(expected);
  });

  it('says both readings of an ambiguous number', () => {
    expect(faultOf(text('1.234'), { kind: 'number' })).toEqual({
      code: 'value-ambiguous-number',
      params: { found: '1.234', readings: ['1234', '1.234'] },
    });
  });

  it('lets a range decide only where it leaves one reading', () => {
    expect(read(text('1.234'), { kind: 'number', range: { min: 0, max: 2 } })).toBe('617/500');
    expect(read(text('1.234'), { kind: 'number', range: { min: 100 } })).toBe('1234');
    expect(read(text('1.234'), { kind: 'number', range: { min: 0, max: 1234 } })).toBe(
      'value-ambiguous-number',
    );
    expect(read(text('1.234'), { kind: 'number', range: { min: 0, max: 1 } })).toBe(
      'value-out-of-range',
    );
  });

  it('takes a number cell at its word', () => {
    expect(read(cell('number', '1.234'), { kind: 'number' })).toBe('617/500');
  });

  it('leaves out the end that the range does not have', () => {
    expect(faultOf(text('-1'), { kind: 'number', range: { min: 0 } })).toEqual({
      code: 'value-out-of-range',
      params: { found: '-1', min: '0', max: '' },
    });
  });
});

describe('percents', () => {
  it.each([
    ['80%', '80'],
    ['80 %', '80'],
    ['80\u00a0%', '80'],
    ['85,125%', '681/8'],
    ['85.125 %', '681/8'],
    ['0,5%', '1/2'],
    ['80', '80'],
    ['0', '0'],
    ['100', '100'],
    ['1,5', '3/2'],
    ['0.8', 'value-ambiguous-percent'],
    ['0,8', 'value-ambiguous-percent'],
    ['1', 'value-ambiguous-percent'],
    ['1.000', 'value-ambiguous-percent'],
    ['100,01%', 'value-out-of-range'],
    ['-1%', 'value-out-of-range'],
    ['%', 'value-wrong-kind'],
    ['80%%', 'value-wrong-kind'],
    ['tám mươi', 'value-wrong-kind'],
  ])('%j → %s', (typed, expected) => {
    expect(read(text(typed), { kind: 'percent' })).toBe(expected);
  });

  it('says both readings of 0.8', () => {
    expect(faultOf(text('0.8'), { kind: 'percent' })).toEqual({
      code: 'value-ambiguous-percent',
      params: { found: '0.8', readings: ['0.8 %', '80 %'] },
    });
  });

  it('takes percent cells at their word; a bare number cell of 0.8 is ambiguous', () => {
    expect(read(cell('percent', '80'), { kind: 'percent' })).toBe('80');
    expect(read(cell('percent', '0.8'), { kind: 'percent' })).toBe('4/5');
    expect(read(cell('number', '80'), { kind: 'percent' })).toBe('80');
    expect(read(cell('number', '0.8'), { kind: 'percent' })).toBe('value-ambiguous-percent');
    expect(faultOf(cell('percent', '120'), { kind: 'percent' })).toEqual({
      code: 'value-out-of-range',
      params: { found: '120%', keptAs: 'percent', min: '0', max: '100' },
    });
  });
});

describe('yes and no', () => {
  it.each([
    ['có', 'yes'],
    ['Có', 'yes'],
    ['có'.normalize('NFD'), 'yes'],
    [' CÓ\u00a0', 'yes'],
    ['x', 'yes'],
    ['X', 'yes'],
    ['✓', 'yes'],
    ['1', 'yes'],
    ['không', 'no'],
    ['KHÔNG'.normalize('NFD'), 'no'],
    ['không đạt', 'no'],
    ['0', 'no'],
    ['có lẽ', 'value-wrong-kind'],
    ['2', 'value-wrong-kind'],
    ['-', 'value-wrong-kind'],
  ])('%j → %s', (typed, expected) => {
    expect(read(text(typed), { kind: 'yes-no' })).toBe(expected);
  });

  it('reads boolean cells and the numbers 1 and 0, but no percents and days', () => {
    expect(read(cell('boolean', 'true'), { kind: 'yes-no' })).toBe('yes');
    expect(read(cell('boolean', 'false'), { kind: 'yes-no' })).toBe('no');
    expect(read(cell('number', '1'), { kind: 'yes-no' })).toBe('yes');
    expect(read(cell('percent', '1'), { kind: 'yes-no' })).toBe('value-wrong-kind');
    expect(read(cell('percent', '0'), { kind: 'yes-no' })).toBe('value-wrong-kind');
    expect(read(cell('date', '2024-01-01'), { kind: 'yes-no' })).toBe('value-wrong-kind');
  });
});

describe('days', () => {
  it.each([
    ['25/5/2024', '2024-05-25'],
    ['Ngày 05 Tháng 3 Năm 2024', '2024-03-05'],
    ['2024-06-05T00:00:00', '2024-06-05'],
    ['không', 'absent'],
    ['Chưa ban hành'.normalize('NFD'), 'absent'],
    ['5/6/24', 'value-ambiguous-date'],
    ['31/4/2024', 'date-not-existing'],
    ['5/25/2024', 'date-not-existing'],
    ['25/5/2023', 'date-outside-year'],
    ['1/1/2025', 'date-outside-year'],
    ['31/12/2023', 'date-outside-year'],
    ['quý II', 'value-wrong-kind'],
  ])('%j → %s', (typed, expected) => {
    expect(read(text(typed), { kind: 'date' })).toBe(expected);
  });

  it('tells how Excel keeps a day or number that is at fault; of text it tells nothing', () => {
    expect(faultOf(cell('date', '2023-03-28'), { kind: 'date' })).toEqual({
      code: 'date-outside-year',
      params: { found: '2023-03-28', keptAs: 'date', year: 2024 },
    });
    expect(faultOf(text('2023-03-28'), { kind: 'date' })).toEqual({
      code: 'date-outside-year',
      params: { found: '2023-03-28', year: 2024 },
    });
    expect(faultOf(cell('number', '2.5'), { kind: 'count' })).toEqual({
      code: 'value-not-whole',
      params: { found: '2.5', keptAs: 'number' },
    });
    expect(faultOf(cell('number', '0.8'), { kind: 'percent' })).toEqual({
      code: 'value-ambiguous-percent',
      params: { found: '0.8', keptAs: 'number', readings: ['0.8 %', '80 %'] },
    });
  });

  it('reads date cells; a bare number is no day', () => {
    expect(read(cell('date', '2024-06-05'), { kind: 'date' })).toBe('2024-06-05');
    expect(read(cell('number', '45437'), { kind: 'date' })).toBe('value-wrong-kind');
    expect(read(cell('boolean', 'true'), { kind: 'date' })).toBe('value-wrong-kind');
  });

  it.each([
    ['1/12/2023', 'from-december-before', '2023-12-01'],
    ['30/11/2023', 'from-december-before', 'date-outside-year'],
    ['31/12/2024', 'from-december-before', '2024-12-31'],
    ['1/1/2025', 'from-december-before', 'date-outside-year'],
    ['1/1/2019', 'any', '2019-01-01'],
  ] as const)('%j in the period %s → %s', (typed, period, expected) => {
    expect(read(text(typed), { kind: 'date', period })).toBe(expected);
  });

  it('names the year that was asked for', () => {
    expect(faultOf(text('25/5/2023'), { kind: 'date' })).toEqual({
      code: 'date-outside-year',
      params: { found: '25/5/2023', year: 2024 },
    });
  });
});

describe('choices', () => {
  const options = [
    { id: 'full', label: 'Đầy đủ' },
    { id: 'partial', label: 'Còn thiếu' },
    { id: 'none', label: 'Không áp dụng' },
  ];

  it.each([
    ['full', 'full'],
    ['Đầy đủ', 'full'],
    ['ĐẦY  ĐỦ'.normalize('NFD'), 'full'],
    ['còn\u00a0thiếu', 'partial'],
    ['Không áp dụng', 'none'],
    ['KAD', 'n/a'],
    ['1', 'value-unknown-choice'],
  ])('%j → %s', (typed, expected) => {
    expect(read(text(typed), { kind: 'choice', options })).toBe(expected);
  });

  it('suggests the option that was meant', () => {
    expect(faultOf(text('Đầy đu'), { kind: 'choice', options })).toEqual({
      code: 'value-unknown-choice',
      params: {
        found: 'Đầy đu',
        options: ['Đầy đủ', 'Còn thiếu', 'Không áp dụng'],
        suggestion: 'Đầy đủ',
      },
    });
    expect(faultOf(text('abc'), { kind: 'choice', options })).toEqual({
      code: 'value-unknown-choice',
      params: { found: 'abc', options: ['Đầy đủ', 'Còn thiếu', 'Không áp dụng'] },
    });
  });
});

describe('cells that hold no value', () => {
  it.each(['KAD', 'kad', 'Không áp dụng', 'N/A'])('%j says "does not apply"', (typed) => {
    for (const kind of ['count', 'number', 'percent', 'yes-no', 'date'] as const) {
      expect(read(text(typed), { kind })).toBe('n/a');
    }
  });

  it('an error cell is an error, also where it reads #N/A', () => {
    expect(faultOf(cell('error', '#N/A'), { kind: 'count' })).toEqual({
      code: 'cell-error',
      params: { found: '#N/A' },
    });
  });

  it('a formula without a saved result is never blank and never 0', () => {
    const raw: RawCell = { kind: 'formula-without-result', text: 'A1+1', formula: 'A1+1' };
    expect(faultOf(raw, { kind: 'count' })).toEqual({
      code: 'cell-formula-without-result',
      params: { formula: 'A1+1' },
    });
  });
});
