import type { Workbook, Worksheet } from 'exceljs';
import { beforeAll, expect, it } from 'vitest';
import type { CriteriaSet } from '../../src/criteria/criteria-set.js';
import { leavesOfTable } from '../../src/criteria/criteria-set.js';
import type { CriterionResult, UnitResult } from '../../src/domain/evaluation.js';
import { COLUMNS } from '../../src/forms/form-columns.js';
import type { CalculatedForm, FormSketch } from '../support/forms/calculated-forms.js';
import { calculateForms } from '../support/forms/calculated-forms.js';
import { markOf } from '../support/forms/filled-forms.js';
import { allReported, randomFrom } from '../support/forms/random-figures.js';
import { describeWithLibreOffice } from '../support/libreoffice.js';
import { findRow, shownIn } from '../support/open-report.js';
import { packageSets } from '../support/package-sets.js';

const LONG = process.env['MODE'] === 'long';
const SETS = packageSets();
const MINUTES = 60_000;

function setOf(id: string): CriteriaSet {
  const found = SETS.find((set) => set.id === id);
  if (found === undefined) throw new Error(`no set ${id}`);
  return found;
}

/** With figures of others, which a form does not ask for: no unit is complete. */
function asItIs(id: string): FormSketch {
  return { set: setOf(id), boundaryUnits: 0, randomUnits: LONG ? 4 : 2 };
}

/** As if units reported every figure themselves. */
function filledWhole(id: string, boundaryUnits = Number.POSITIVE_INFINITY): FormSketch {
  return { set: allReported(setOf(id)), boundaryUnits, randomUnits: LONG ? 4 : 1 };
}

const WHOLE = 'every figure reported';
/** Complete forms without which a comparison of totals says little. */
const LEAST_WHOLE = 10;
/** Both sides of every boundary of one set; in two others what the first does not have. */
const USUAL = [
  ['quang-ngai/2022-1211', asItIs('quang-ngai/2022-1211')],
  [`quang-ngai/2022-1211, ${WHOLE}`, filledWhole('quang-ngai/2022-1211')],
  ['dak-nong/2018-729', asItIs('dak-nong/2018-729')],
  [`tay-ninh/2022-1563, ${WHOLE}`, filledWhole('tay-ninh/2022-1563', 2)],
] as const;
const EVERY = SETS.flatMap(({ id }) => [
  [id, asItIs(id)] as const,
  [`${id}, ${WHOLE}`, filledWhole(id)] as const,
]);
/** Some of them by their names, to look at them alone. */
const ONLY = new RegExp(process.env['DANVAN_FORM_SETS'] ?? '.');
const SKETCHES: ReadonlyMap<string, FormSketch> = new Map(
  (LONG ? EVERY : USUAL).filter(([name]) => ONLY.test(name)),
);

/** Methods whose points depend on all units. */
const OF_THE_GROUP = /"method":"(?:relative-to-best|target-and-leader)"/;

describeWithLibreOffice('points of filled forms, calculated by LibreOffice', () => {
  const seed = Number(process.env['DANVAN_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  let forms: ReadonlyMap<string, readonly CalculatedForm[]> = new Map();

  beforeAll(
    async () => {
      process.stdout.write(`forms: seed ${seed} (DANVAN_SEED)\n`);
      forms = await calculateForms(SKETCHES, randomFrom(seed));
    },
    (LONG ? 60 : 15) * MINUTES,
  );

  it.each([...SKETCHES])('agree with the engine criterion by criterion: %s', (name, { set }) => {
    const shown = new Map<string, number>();
    for (const { unit, book } of forms.get(name) ?? []) {
      const sheet = sheetOfUnit(book, unit.unitId);
      for (const criterion of unit.criteria) {
        const expected = expectedShown(criterion, unit, set);
        const row = sheet.getRow(findRow(sheet, criterion.id));
        const found = shownIn(row.getCell(COLUMNS.points));
        const place = `seed ${seed}: ${unit.unitId} ${criterion.id}`;
        expectShown(found, expected, place);
        const kind = typeof expected === 'string' ? expected : 'points';
        shown.set(kind, (shown.get(kind) ?? 0) + 1);
      }
    }
    expect(shown.get('points')).toBeGreaterThan(20);
  });

  it.each([...SKETCHES])('agree in total, percent and grade: %s', (name, { set }) => {
    const all = forms.get(name) ?? [];
    const complete = all.filter(({ unit }) =>
      unit.criteria.every(
        (criterion) =>
          typeof expectedShown(criterion, unit, set) === 'number' ||
          criterion.notApplicable !== null,
      ),
    );
    let graded = 0;
    for (const { unit, book } of complete) {
      const sheet = sheetOfUnit(book, unit.unitId);
      const at = (label: string, column: number) =>
        shownIn(sheet.getRow(findRow(sheet, label, COLUMNS.label)).getCell(column));
      const place = `seed ${seed}: ${unit.unitId}`;
      const total = 'TỔNG ĐIỂM (tạm tính)';
      const percent = 'Tỷ lệ so với điểm tối đa, % (tạm tính)';
      expectShown(at(total, COLUMNS.maximum), floatOf(unit.maximum), place);
      expectShown(at(total, COLUMNS.points), floatOf(unit.total ?? ''), place);
      expectShown(at(percent, COLUMNS.points), floatOf(unit.percent ?? ''), place);
      if (unit.gradeByPoints === null) continue;
      const label = set.grades.bands.find(({ id }) => id === unit.gradeByPoints)?.label;
      expect(at('Xếp loại theo điểm (tạm tính)', COLUMNS.points), place).toBe(label);
      graded += 1;
    }
    const whole = all.filter((form) => form.filledWhole && !isOpen(form.unit, set));
    process.stdout.write(`${name}: ${graded} of ${all.length} forms graded and compared\n`);
    for (const form of whole) expect(complete, form.unit.unitId).toContain(form);
    expect(graded).toBe(complete.length);
    if (!LONG) expect(whole.length >= LEAST_WHOLE).toBe(name.endsWith(WHOLE));
  });
});

function expectShown(found: unknown, expected: string | number, place: string): void {
  if (typeof expected === 'string') expect(found, place).toBe(expected);
  else {
    expect(typeof found, `${place}: ${found} ${expected}`).toBe('number');
    const distance = Math.abs(Number(found) - expected);
    expect(distance, `${place}: ${found} ${expected}`).toBeLessThan(1e-9);
  }
}

const LACKING = 'chưa có số liệu';

/** What the form must show for a result of the engine, said without the form's own formulas. */
function expectedShown(
  criterion: CriterionResult,
  unit: UnitResult,
  set: CriteriaSet,
): string | number {
  const { status, notApplicable, inputs, maxPoints, computed } = criterion;
  if (status === 'invalid') return 'số liệu chưa đúng';
  if (notApplicable !== null) {
    return notApplicable.policy === 'full-points' ? floatOf(maxPoints) : 'không áp dụng';
  }
  const reported = new Set(
    set.elements.filter(({ source }) => source === 'reported').map(({ id }) => id),
  );
  const missing = inputs.filter(({ state }) => state === 'not-reported');
  if (missing.some(({ element }) => reported.has(element))) return LACKING;
  if (missing.length > 0 || isOfTheGroup(criterion, unit, set)) return 'tính sau';
  return floatOf(computed ?? '');
}

function isOfTheGroup({ id }: CriterionResult, { table }: UnitResult, set: CriteriaSet): boolean {
  const leaves = set.tables.filter((one) => one.id === table).flatMap(leavesOfTable);
  return OF_THE_GROUP.test(JSON.stringify(leaves.find((leaf) => leaf.id === id)));
}

/** A form that stays open whatever is typed. */
function isOpen(unit: UnitResult, set: CriteriaSet): boolean {
  return unit.criteria.some((criterion) => isOfTheGroup(criterion, unit, set));
}

function sheetOfUnit(book: Workbook, unitId: string): Worksheet {
  const name = markOf(book).units.find((unit) => unit.unitId === unitId)?.sheet ?? '';
  return book.getWorksheet(name) as Worksheet;
}

/** "8/3" or "2.5" as a float, without the program's own arithmetic. */
function floatOf(text: string): number {
  const [numerator = '', denominator] = text.split('/');
  return Number(numerator) / Number(denominator ?? 1);
}
