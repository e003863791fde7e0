import type { FormWords } from '../labels/form/form-words-vi.js';
import type { PlanGroup } from '../rules/rule-set.js';
import { planLeaves } from '../rules/rule-set.js';
import { COLUMNS } from './form-columns.js';
import { cellName, nodeCell } from './form-layout.js';
import type { CalculatedCell, FormParts } from './form-parts.js';
import { POINT_STATES } from './formulas/criterion-formula.js';
import { gradeFormula } from './formulas/grade-formula.js';
import type { TotalCells } from './formulas/total-formulas.js';
import {
  percentFormula,
  rescaledLeaves,
  sectionFormula,
  sumFormula,
  totalFormula,
} from './formulas/total-formulas.js';

type TotalId = keyof FormWords['totals'];

/** A row of sums below the table. */
export interface TotalRow {
  readonly id: TotalId;
  readonly row: number;
}

/** The rows of sums that a form has, from a row on. */
export function totalRows({ source }: FormParts, first: number): readonly TotalRow[] {
  const kinds = new Set(source.program.sections.map(({ kind }) => kind));
  const withoutBonus = source.rules.grades.readFrom.endsWith('-without-bonus');
  const ids: readonly TotalId[] = [
    'scored',
    ...(kinds.has('bonus') ? (['bonus'] as const) : []),
    ...(kinds.has('deduction') ? (['deduction'] as const) : []),
    'total',
    'percent',
    ...(withoutBonus ? (['totalWithoutBonus', 'percentWithoutBonus'] as const) : []),
    'grade',
  ];
  return ids.map((id, index) => ({ id, row: first + index }));
}

const POINT_COLUMNS = [COLUMNS.points, COLUMNS.claimed] as const;

/** Sums of sections and sub-sections in both columns of points, and their own maxima. */
export function groupFormulas({ source, layout }: FormParts): readonly CalculatedCell[] {
  const { rounding } = source.rules;
  return [...source.groups.values()].flatMap((group): readonly CalculatedCell[] => {
    const row = layout.nodes.get(group.id) ?? 0;
    const children = (column: number) =>
      group.children.map(({ id }) => nodeCell(layout, id, column));
    const isSection = source.program.sections.includes(group);
    const maximum = cellName(COLUMNS.result, row);
    const limit = group.kind === 'scored' ? maximum : group.maxPoints;
    const points = POINT_COLUMNS.map((column) => {
      const cells = children(column);
      const formula = isSection
        ? sectionFormula({ children: cells, limit }, rounding)
        : sumFormula(cells);
      return { row, column, formula, result: '' };
    });
    const most = ownMaximum(group, source.leftOut);
    const own = {
      row,
      column: COLUMNS.result,
      formula: `SUM(${children(COLUMNS.result).join(',')})`,
      result: most,
    };
    return [...points, own, pendingCell({ group, row, children, limit, isSection }, most)];
  });
}

interface PlacedGroup {
  readonly group: PlanGroup;
  readonly row: number;
  children(column: number): readonly string[];
  readonly limit: string;
  readonly isSection: boolean;
}

/** What a group can still get; a whole section no more than its limit has room for. */
function pendingCell(
  { group, row, children, limit, isSection }: PlacedGroup,
  most: number,
): CalculatedCell {
  const sum = `SUM(${children(COLUMNS.pending).join(',')})`;
  const room = `${limit}-N(${cellName(COLUMNS.points, row)})`;
  const formula = isSection ? `MIN(${sum},${room})` : sum;
  const result = isSection && group.kind !== 'scored' ? Math.min(most, Number(limit)) : most;
  return { row, column: COLUMNS.pending, formula, result };
}

function ownMaximum(group: PlanGroup, leftOut: ReadonlySet<string>): number {
  return planLeaves(group)
    .filter(({ id }) => !leftOut.has(id))
    .reduce((sum, { maxPoints }) => sum + Number(maxPoints), 0);
}

interface Totals {
  readonly parts: FormParts;
  readonly rows: ReadonlyMap<TotalId, number>;
  readonly ownMaximum: string;
  readonly maximum: string;
}

function sectionCells(
  { source, layout }: FormParts,
  kind: PlanGroup['kind'],
  column: number,
): readonly string[] {
  return source.program.sections
    .filter((section) => section.kind === kind)
    .map(({ id }) => nodeCell(layout, id, column));
}

function totalCells({ parts, ownMaximum: own, maximum }: Totals, column: number): TotalCells {
  return {
    scored: sectionCells(parts, 'scored', column),
    bonus: sectionCells(parts, 'bonus', column),
    deduction: sectionCells(parts, 'deduction', column),
    ownMaximum: own,
    maximum,
  };
}

/** Total and percent of one column of points, with or without the bonus. */
function totalAndPercent(totals: Totals, column: number): readonly CalculatedCell[] {
  const { parts, rows, maximum } = totals;
  const { rules, program } = parts.source;
  const rescales = rescaledLeaves(program.sections).length > 0;
  const cells = totalCells(totals, column);
  return (['', 'WithoutBonus'] as const).flatMap((ending): readonly CalculatedCell[] => {
    const [total, percent] = [rows.get(`total${ending}`), rows.get(`percent${ending}`)];
    if (total === undefined || percent === undefined) return [];
    const plain = { ...rules, totals: { bonusMayExceedScale: false } };
    const formula =
      ending === ''
        ? totalFormula(cells, rules, rescales)
        : totalFormula({ ...cells, bonus: [] }, plain, rescales);
    const sum = cellName(column, total);
    return [
      { row: total, column, formula, result: '' },
      { row: percent, column, formula: percentFormula(sum, maximum, rules.rounding), result: '' },
    ];
  });
}

/** Worst and best result still possible, in hidden cells beside the total; gives their columns. */
function boundCells(totals: Totals): readonly CalculatedCell[] {
  const { parts, rows, maximum } = totals;
  const { rules, program } = parts.source;
  const rescales = rescaledLeaves(program.sections).length > 0;
  const known = totalCells(totals, COLUMNS.points);
  const pending = totalCells(totals, COLUMNS.pending);
  const isWithout = rules.grades.readFrom.endsWith('-without-bonus');
  const bonus = isWithout ? [] : known.bonus;
  const worst = { ...known, bonus, deduction: [...known.deduction, ...pending.deduction] };
  const best = {
    ...known,
    scored: [...known.scored, ...pending.scored],
    bonus: isWithout ? [] : [...bonus, ...pending.bonus],
  };
  const asked = isWithout ? { ...rules, totals: { bonusMayExceedScale: false } } : rules;
  return [[COLUMNS.state, worst] as const, [COLUMNS.result, best] as const].flatMap(
    ([column, cells]) => {
      const row = rows.get('total') ?? 0;
      const sum = cellName(column, row);
      const percent = percentFormula(sum, maximum, rules.rounding);
      return [
        { row, column, formula: totalFormula(cells, asked, rescales), result: '' },
        { row: rows.get('percent') ?? 0, column, formula: percent, result: '' },
      ];
    },
  );
}

function gradeCells({ parts, rows }: Totals): readonly CalculatedCell[] {
  const { rules, program, set } = parts.source;
  const row = rows.get('grade') ?? 0;
  const from = rules.grades.readFrom.startsWith('percent') ? 'percent' : 'total';
  const labels = new Map(set.grades.bands.map(({ id, label }) => [id, label]));
  const bounds = [COLUMNS.state, COLUMNS.result].map((column) => ({
    row,
    column,
    formula: gradeFormula(program.outcome.rules, cellName(column, rows.get(from) ?? 0), labels),
    result: '',
  }));
  const [worst, best] = [cellName(COLUMNS.state, row), cellName(COLUMNS.result, row)];
  const range = `${worst}&" – "&${best}`;
  const known = cellName(COLUMNS.points, rows.get('total') ?? 0);
  const formula = `IF(${known}="","",IF(${worst}=${best},${worst},${range}))`;
  return [...bounds, { row, column: COLUMNS.points, formula, result: '' }];
}

/** Everything that the rows of sums calculate. */
export function totalFormulas(
  parts: FormParts,
  list: readonly TotalRow[],
): readonly CalculatedCell[] {
  const { source } = parts;
  const rows = new Map(list.map(({ id, row }) => [id, row]));
  const own = cellName(COLUMNS.maximum, rows.get('scored') ?? 0);
  const maximum = cellName(COLUMNS.maximum, rows.get('total') ?? 0);
  const totals: Totals = { parts, rows, ownMaximum: own, maximum };
  const most = source.program.sections
    .filter(({ kind }) => kind === 'scored')
    .reduce((sum, section) => sum + ownMaximum(section, source.leftOut), 0);
  const leaving = rescaledLeaves(source.program.sections).filter((id) => !source.leftOut.has(id));
  const left = leaving.map((id) => {
    const state = nodeCell(parts.layout, id, COLUMNS.state);
    return `+IF(${state}="${POINT_STATES.notApplicable}",${source.leaves.get(id)?.maxPoints ?? '0'},0)`;
  });
  const maxima = sectionCells(parts, 'scored', COLUMNS.result).join(',');
  const kinds = (['scored', 'bonus', 'deduction'] as const).flatMap((kind) => {
    const row = rows.get(kind);
    return row === undefined
      ? []
      : POINT_COLUMNS.map((column) => {
          const formula = sumFormula(sectionCells(parts, kind, column));
          return { row, column, formula, result: '' };
        });
  });
  return [
    {
      row: rows.get('scored') ?? 0,
      column: COLUMNS.maximum,
      formula: `SUM(${maxima})`,
      result: most,
    },
    {
      row: rows.get('total') ?? 0,
      column: COLUMNS.maximum,
      formula: [own, ...left].join(''),
      result: most,
    },
    ...kinds,
    ...POINT_COLUMNS.flatMap((column) => totalAndPercent(totals, column)),
    ...boundCells(totals),
    ...gradeCells(totals),
  ];
}
