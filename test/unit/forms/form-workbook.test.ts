import type { Workbook, Worksheet } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { elementsReadBy } from '../../../src/criteria/check-elements.js';
import { leavesOfTable } from '../../../src/criteria/criteria-set.js';
import type { FormMark } from '../../../src/forms/form-mark.js';
import { MARK_SHEET, markLines, readMark } from '../../../src/forms/form-mark.js';
import { makeFormWorkbooks } from '../../../src/forms/form-workbook.js';
import { compileRuleSet } from '../../../src/rules/compile-rule-set.js';
import { markOf } from '../../support/forms/filled-forms.js';
import { openWorkbook } from '../../support/open-report.js';
import { packageSets } from '../../support/package-sets.js';

const SET = packageSets().find(({ id }) => id === 'quang-ngai/2022-1211');
if (SET === undefined) throw new Error('no set');
const UNITS = [
  { id: 'SNV', name: 'Sở Nội vụ', unitGroup: 'so-nganh' },
  { id: 'X1', name: `UBND xã ${'rất dài '.repeat(20)}`, unitGroup: 'xa' },
];
const LONGEST_PROMPT = 255;

describe('makeFormWorkbooks', () => {
  let book: Workbook;
  let mark: FormMark;
  const sheetOf = (unitId: string): Worksheet => {
    const name = mark.units.find((unit) => unit.unitId === unitId)?.sheet ?? '';
    return book.getWorksheet(name) as Worksheet;
  };

  beforeAll(async () => {
    const basis = { set: SET, rules: compileRuleSet(SET), year: 2024 };
    const lastYear = new Map([
      [
        'SNV',
        { year: 2023, figures: new Map([['hot-spots', '3']]), points: new Map([['1.1.1', '1,5']]) },
      ],
    ]);
    const options = { language: 'vi', deadline: '2024-11-15', lastYear } as const;
    book = await openWorkbook(await makeFormWorkbooks(basis, options)(UNITS));
    mark = markOf(book);
  });

  it('asks for every reported figure of the table exactly once', () => {
    for (const { table, inputs } of mark.units) {
      const own = SET.tables.find(({ id }) => id === table);
      if (own === undefined) throw new Error(table);
      const asked = inputs.flatMap((input) => ('element' in input ? [input.element] : []));
      const read = leavesOfTable(own).flatMap(elementsReadBy);
      const reported = SET.elements.filter(
        ({ id, source }) => source === 'reported' && read.includes(id),
      );
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked).toEqual(expect.arrayContaining(reported.map(({ id }) => id)));
      expect(asked).toContain('leader-disciplined');
      expect(asked).not.toContain('par-index');
    }
  });

  it('locks every cell but the inputs, without a password', () => {
    for (const { unitId, inputs } of mark.units) {
      const sheet = sheetOf(unitId);
      const open: string[] = [];
      sheet.eachRow((row) =>
        row.eachCell({ includeEmpty: true }, (cell) => {
          const isMaster = !cell.isMerged || cell.master === cell;
          if (isMaster && cell.protection?.locked === false) open.push(cell.address);
        }),
      );
      expect(open.sort()).toEqual(inputs.map(({ cell }) => cell).sort());
      const protection = (sheet as unknown as { sheetProtection: Record<string, unknown> })
        .sheetProtection;
      expect(protection['sheet']).toBe(true);
      expect(protection['hashValue']).toBeUndefined();
    }
  });

  it('checks figures and self-scored points, in texts that Excel can hold', () => {
    const { inputs } = mark.units[0] ?? { inputs: [] };
    for (const input of inputs) {
      const check = sheetOf('SNV').getCell(input.cell).dataValidation;
      expect(check?.prompt?.length ?? 0, input.cell).toBeGreaterThan(0);
      expect(check?.prompt?.length ?? 0, input.cell).toBeLessThanOrEqual(LONGEST_PROMPT);
      expect(check?.promptTitle?.length ?? 0).toBeLessThanOrEqual(32);
      if ('element' in input) expect(check?.showErrorMessage, input.cell).toBe(true);
    }
    const checkOf = (element: string) =>
      sheetOf('SNV').getCell(
        inputs.find((input) => 'element' in input && input.element === element)?.cell ?? 'A1',
      ).dataValidation;
    expect(checkOf('plan-coverage')?.type).toBe('list');
    expect(checkOf('party-resolution-quarters')?.error).toBe('Gõ số nguyên từ 0 đến 4.');
    expect(checkOf('peoples-inspections')?.error).toContain('KAD');
    expect(checkOf('hot-spots')?.error).not.toContain('KAD');
    const claimed = inputs.find((input) => 'field' in input && input.criterion === '1.1.1');
    const points = sheetOf('SNV').getCell(claimed?.cell ?? 'A1').dataValidation;
    expect([points?.type, points?.formulae]).toEqual(['decimal', [0, 2.5]]);
  });

  it('remembers protected cells word for word, formulas with their sign', () => {
    const locked = new Map(mark.units[0]?.locked);
    expect(locked.get('A1')).toBe('BIỂU TỰ CHẤM ĐIỂM CÔNG TÁC DÂN VẬN NĂM 2024');
    expect([...locked.values()].filter((text) => text.startsWith('=')).length).toBeGreaterThan(200);
  });

  it('shows last year, the deadline, and where the figures of the set come from', () => {
    const texts = [...new Map(mark.units[0]?.locked).values()];
    expect(texts).toContain('Năm 2023');
    expect(texts).toContain('1,5');
    expect(texts.some((text) => text.includes('Hạn gửi: 15/11/2024'))).toBe(true);
    expect(texts.some((text) => text.startsWith('BỘ TIÊU CHÍ MINH HỌA'))).toBe(true);
  });

  it('prints on A4 across with its titles on every page, code and page number below', () => {
    const { pageSetup, headerFooter, views } = sheetOf('SNV');
    expect(pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
    expect(pageSetup.printTitlesRow).toBe('6:6');
    expect(headerFooter.oddFooter).toContain(`SNV · 2024 · ${SET.sha256.slice(0, 8)}`);
    expect(headerFooter.oddFooter).toContain('&P/&N');
    expect(views[0]).toMatchObject({ state: 'frozen', ySplit: 6, xSplit: 2 });
  });

  it('hides the mark so that no menu shows it, and reads it back', () => {
    expect(book.getWorksheet(MARK_SHEET)?.state).toBe('veryHidden');
    expect(mark).toMatchObject({ criteriaSet: SET.id, criteriaSha256: SET.sha256, year: 2024 });
    const lines = markLines(mark);
    expect(readMark(lines)).toEqual(mark);
    expect(readMark([lines.join('')])).toEqual(mark);
    expect(readMark(['something else'])).toBeUndefined();
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(32_767);
  });
});
