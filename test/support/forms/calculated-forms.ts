import type { Workbook } from 'exceljs';
import type { CriteriaSet } from '../../../src/criteria/criteria-set.js';
import type { UnitResult } from '../../../src/domain/evaluation.js';
import { evaluate } from '../../../src/evaluate.js';
import { formSource } from '../../../src/forms/form-source.js';
import type { MakeFormWorkbook } from '../../../src/forms/form-workbook.js';
import { makeFormWorkbooks } from '../../../src/forms/form-workbook.js';
import { compileRuleSet } from '../../../src/rules/compile-rule-set.js';
import { recalculateWorkbooks } from '../libreoffice.js';
import { openWorkbook } from '../open-report.js';
import type { FilledUnit } from './filled-forms.js';
import { fillForms, longTable } from './filled-forms.js';
import { boundaryFigures, randomFigures, turnsOf } from './random-figures.js';

/** A set whose forms are filled, and for how many units of each group. */
export interface FormSketch {
  readonly set: CriteriaSet;
  /** Units on or beside a boundary of every rule: at most so many. */
  readonly boundaryUnits: number;
  readonly randomUnits: number;
}

/** A filled form that LibreOffice calculated, and what the engine says of the same figures. */
export interface CalculatedForm {
  readonly book: Workbook;
  readonly unit: UnitResult;
  /** Nothing was left out or typed wrong on purpose. */
  readonly filledWhole: boolean;
}

/** LibreOffice slows down with the sheets of a book. */
const UNITS_PER_BOOK = 6;
const BOOKS_PER_CALL = 10;

interface FilledBook {
  readonly sketch: string;
  readonly bytes: Uint8Array;
  readonly results: readonly UnitResult[];
  readonly whole: ReadonlySet<string>;
}

/** Fills the forms of every sketch and has LibreOffice calculate them, many books a call. */
export async function calculateForms(
  sketches: ReadonlyMap<string, FormSketch>,
  random: () => number,
): Promise<ReadonlyMap<string, readonly CalculatedForm[]>> {
  const filled: FilledBook[] = [];
  for (const [name, sketch] of sketches) filled.push(...(await fillBooks(name, sketch, random)));
  const forms = new Map<string, CalculatedForm[]>();
  for (let first = 0; first < filled.length; first += BOOKS_PER_CALL) {
    const some = filled.slice(first, first + BOOKS_PER_CALL);
    const files = some.map(({ bytes }, index) => ({ name: `form-${index}.xlsx`, bytes }));
    for (const [index, bytes] of recalculateWorkbooks(files).entries()) {
      const { sketch, results, whole } = some[index] as FilledBook;
      const book = await openWorkbook(bytes);
      const own = results.map((unit) => ({ book, unit, filledWhole: whole.has(unit.unitId) }));
      forms.set(sketch, [...(forms.get(sketch) ?? []), ...own]);
    }
  }
  return forms;
}

async function fillBooks(
  sketch: string,
  { set, boundaryUnits, randomUnits }: FormSketch,
  random: () => number,
): Promise<readonly FilledBook[]> {
  const basis = { set, rules: compileRuleSet(set), year: Math.max(...set.scoringYears) };
  const whole = new Set<string>();
  const units = set.unitGroups.flatMap(({ id: unitGroup }): FilledUnit[] => {
    const source = formSource(basis, unitGroup);
    const turns = Math.min(boundaryUnits, turnsOf(source));
    return Array.from({ length: turns + randomUnits }, (_, index) => {
      const id = `${unitGroup}-${index}`;
      if (index >= turns) return { id, unitGroup, figures: randomFigures(source, random) };
      whole.add(id);
      return { id, unitGroup, figures: boundaryFigures(source, index, random) };
    });
  });
  const make = makeFormWorkbooks(basis, { language: 'vi' });
  const books: FilledBook[] = [];
  for (let first = 0; first < units.length; first += UNITS_PER_BOOK) {
    const some = units.slice(first, first + UNITS_PER_BOOK);
    books.push({ sketch, whole, ...(await fillBook(some, basis, make)) });
  }
  return books;
}

async function fillBook(
  units: readonly FilledUnit[],
  { set, rules, year }: Parameters<typeof makeFormWorkbooks>[0],
  make: MakeFormWorkbook,
): Promise<Pick<FilledBook, 'bytes' | 'results'>> {
  const listed = units.map(({ id, unitGroup }) => ({ id, name: `Đơn vị ${id}`, unitGroup }));
  const book = await openWorkbook(await make(listed));
  fillForms(book, units);
  const tables = [longTable(book, units)];
  const input = { criteriaSet: set, rules, draft: false, year, tables, fileIssues: [] };
  const { units: results } = await evaluate(input);
  return { bytes: new Uint8Array(await book.xlsx.writeBuffer()), results };
}
