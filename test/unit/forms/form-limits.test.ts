import type { Cell, DataValidation } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { makeFormWorkbooks } from '../../../src/forms/form-workbook.js';
import { compileRuleSet } from '../../../src/rules/compile-rule-set.js';
import { markOf } from '../../support/forms/filled-forms.js';
import { openWorkbook } from '../../support/open-report.js';
import { packageSets } from '../../support/package-sets.js';

/** Beyond these Excel offers to repair the file, or cuts off. */
const LONGEST_FORMULA = 8192;
const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;
const LONGEST_TITLE = 32;
const LONGEST_CELL = 32_767;
const LONGEST_SHEET_NAME = 31;

describe.each(packageSets().map((set) => [set.id, set] as const))('forms of %s', (_, set) => {
  it('keep to what Excel can hold, for a unit of every group with a very long name', async () => {
    const year = Math.max(...set.scoringYears);
    const make = makeFormWorkbooks({ set, rules: compileRuleSet(set), year }, { language: 'vi' });
    const units = set.unitGroups.map(({ id }) => ({
      id: `X-${id}`,
      name: `Trung tâm ${'thuộc cơ quan rất dài '.repeat(8)}${id}`,
      unitGroup: id,
    }));
    const book = await openWorkbook(await make(units));
    const mark = markOf(book);
    expect(mark.units.map(({ unitGroup }) => unitGroup)).toEqual(
      set.unitGroups.map(({ id }) => id),
    );
    let formulas = 0;
    for (const sheet of book.worksheets) {
      expect(sheet.name.length).toBeLessThanOrEqual(LONGEST_SHEET_NAME);
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          formulas += checkContent(cell, `${sheet.name} ${cell.address}`);
        }),
      );
    }
    expect(formulas).toBeGreaterThan(0);
    for (const { sheet, inputs } of mark.units) {
      for (const { cell } of inputs) {
        checkValidation(book.getWorksheet(sheet)?.getCell(cell).dataValidation, cell);
      }
    }
  });
});

function checkContent(cell: Cell, place: string): number {
  const text = typeof cell.value === 'string' ? cell.value : '';
  expect(text.length, place).toBeLessThanOrEqual(LONGEST_CELL);
  if (cell.formula === undefined) return 0;
  expect(cell.formula.length, place).toBeLessThanOrEqual(LONGEST_FORMULA);
  expect(cell.formula, place).not.toMatch(/undefined|NaN|Infinity/);
  return 1;
}

function checkValidation(check: DataValidation | undefined, place: string): void {
  if (check === undefined) throw new Error(`${place}: anything may be typed`);
  for (const formula of check.formulae) {
    expect(String(formula).length, place).toBeLessThanOrEqual(LONGEST_LIST);
  }
  for (const text of [check.prompt, check.error]) {
    expect(text?.length ?? 0, place).toBeLessThanOrEqual(LONGEST_PROMPT);
  }
  for (const title of [check.promptTitle, check.errorTitle]) {
    expect(title?.length ?? 0, place).toBeLessThanOrEqual(LONGEST_TITLE);
  }
}
