import { stringify } from 'yaml';
import type { CriteriaFile, CriteriaSet } from '../../../src/criteria/criteria-set.js';
import { parseCriteriaSet } from '../../../src/criteria/parse-criteria-set.js';
import type { Evaluation } from '../../../src/domain/evaluation.js';
import { evaluate } from '../../../src/evaluate.js';
import { compileRuleSet } from '../../../src/rules/compile-rule-set.js';
import type { RuleSet } from '../../../src/rules/rule-set.js';
import { makeWideTable } from '../make-table.js';
import type { Example, Show, Variant } from './example-file.js';

const CITATION = { source: 'S', place: '1' };

const BASE = {
  id: 'vi-du/2024-1',
  title: 'Bộ tiêu chí ví dụ',
  legalBasis: { number: '1/QĐ', issuer: 'UBND', issuedOn: '2024-01-02' },
  provenance: { level: 'illustrative', note: 'Ví dụ của dự án' },
  scoringYears: [2024],
  sources: [{ id: 'S', title: 'Ví dụ' }],
  unitGroups: [{ id: 'don-vi', label: 'Đơn vị', table: 'bang' }],
  whenMissing: 'blocks',
  rounding: [{ at: 'percent', digits: 2, mode: 'half-up' }],
  grades: {
    readFrom: 'percent',
    bands: [
      { id: 'tot', label: 'Tốt', from: 80 },
      { id: 'kha', label: 'Khá', from: 50, below: 80 },
      { id: 'yeu', label: 'Yếu', below: 50 },
    ],
  },
  ranking: { within: 'unit-group', by: ['percent'], ties: 'shared-with-gap' },
};

interface Node {
  readonly id?: string;
  readonly label?: string;
  readonly citation?: object;
  readonly maxPoints?: number;
  readonly kind?: string;
  readonly criteria?: readonly Node[];
}

/** Leaves of an example need no citation of their own. */
function cited(node: Node): Node {
  return node.criteria === undefined
    ? { citation: CITATION, ...node }
    : { ...node, criteria: node.criteria.map(cited) };
}

function sumOf(nodes: readonly Node[]): number {
  return Number(nodes.reduce((sum, { maxPoints = 0 }) => sum + maxPoints, 0).toFixed(6));
}

function sectionsOf({ criteria, sections }: Pick<Show, 'criteria' | 'sections'>): readonly Node[] {
  if (sections !== undefined) return (sections as readonly Node[]).map(cited);
  const leaves = (criteria as readonly Node[]).map(cited);
  return [{ id: '1', label: 'Mục ví dụ', maxPoints: sumOf(leaves), criteria: leaves }];
}

/** The tables of an example: one called "bang", or those that it names itself. */
function tablesOf(show: Show): Readonly<Record<string, readonly Node[]>> {
  if (show.tables === undefined) return { bang: sectionsOf(show) };
  return Object.fromEntries(
    Object.entries(show.tables).map(([id, table]) => [id, sectionsOf(table)]),
  );
}

function scaleOf(sections: readonly Node[]): number {
  return sumOf(sections.filter(({ kind = 'scored' }) => kind === 'scored'));
}

/** The files of the small set around an example's YAML. */
export function exampleFiles(show: Show): readonly CriteriaFile[] {
  const tables = tablesOf(show);
  const own = show.set ?? {};
  const grades = { ...BASE.grades, ...gradesOf(own) };
  const main = {
    ...BASE,
    tables: Object.entries(tables).map(([id, sections]) => ({
      id,
      label: `Bảng ${id}`,
      scale: scaleOf(sections),
    })),
    ...own,
    grades,
  };
  return [
    { path: 'criteria-set.yaml', text: stringify(main) },
    { path: 'data-elements.yaml', text: stringify(show.elements) },
    ...Object.entries(tables).map(([id, sections]) => ({
      path: `tables/${id}.yaml`,
      text: stringify(sections),
    })),
  ];
}

/** An example's set, its rules, and what they give to its units. */
export interface RunExample {
  readonly set: CriteriaSet;
  readonly rules: RuleSet;
  readonly evaluation: Evaluation;
}

type Values = Readonly<Record<string, string | number | boolean>>;

/** A row of a file as people type it. */
function typedRow(values: Values): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'boolean' ? (value ? 'có' : 'không') : value,
    ]),
  );
}

function tablesOfUnits(units: Example['units']) {
  const own = units.map(({ id, group, values }) => ({
    unit_id: id,
    name: `Đơn vị ${id}`,
    unit_group: group,
    ...typedRow(values),
  }));
  const others = units
    .filter(({ elsewhere }) => Object.keys(elsewhere).length > 0)
    .map(({ id, elsewhere }) => ({ unit_id: id, ...typedRow(elsewhere) }));
  return [
    makeWideTable(own, { file: 'don-vi.csv' }),
    ...(others.length > 0 ? [makeWideTable(others, { file: 'co-quan-khac.csv' })] : []),
  ];
}

function gradesOf(settings: Show['set']): object {
  return (settings?.['grades'] ?? {}) as object;
}

/** Checks, compiles and evaluates an example or one of its variants, all of its units at once. */
export async function runExample({ show, units }: Example, variant?: Variant): Promise<RunExample> {
  const grades = { ...gradesOf(show.set), ...gradesOf(variant?.set) };
  const own = { ...show.set, ...variant?.set, grades };
  const set = parseCriteriaSet(exampleFiles({ ...show, set: own }));
  const rules = compileRuleSet(set);
  const evaluation = await evaluate({
    criteriaSet: set,
    rules,
    draft: false,
    year: set.scoringYears[0] ?? 0,
    tables: tablesOfUnits(units),
    fileIssues: [],
  });
  return { set, rules, evaluation };
}
