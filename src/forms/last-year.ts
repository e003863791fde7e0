import { elementsReadBy } from '../criteria/check-elements.js';
import type { CriteriaSet, CriterionTable } from '../criteria/criteria-set.js';
import { leavesOfTable, tableOfGroup } from '../criteria/criteria-set.js';
import { walkTable } from '../criteria/walk-table.js';
import type { Evaluation, InputResult, SectionResult, UnitResult } from '../domain/evaluation.js';
import { dayText } from '../labels/day-text.js';
import { FORM_WORDS } from '../labels/form/form-words.js';
import type { Language } from '../labels/language.js';
import { percentText, shortNumberText } from '../labels/number-text.js';
import type { LastYear, ListedUnit } from './form-unit.js';

/** The record of the year before, and the set of this year. */
export interface LastYearSource {
  readonly evaluation: Evaluation;
  readonly before: CriteriaSet;
  readonly set: CriteriaSet;
  readonly language: Language;
}

/**
 * What units reported and got the year before, by unit id. Where the set has changed, a figure is found
 * by its id; else a criterion that was kept, renamed or moved brings its one figure along if that is of
 * the same kind. Nothing is carried from what was split or merged.
 */
export function lastYearOf(
  units: readonly ListedUnit[],
  source: LastYearSource,
): ReadonlyMap<string, LastYear> {
  const { evaluation, set } = source;
  const results = new Map(evaluation.units.map((unit) => [unit.unitId, unit]));
  return new Map(
    units.flatMap(({ id, unitGroup }) => {
      const result = results.get(id);
      if (result === undefined) return [];
      const table = tableOfGroup(set, unitGroup);
      const origins = originsOf(table, result.table, source);
      const figures = figuresOf(result, { table, origins, source });
      const points = pointsOf(result, { table, origins, source });
      return [[id, { year: evaluation.year, figures, points }]];
    }),
  );
}

/** Nodes of this year's table that were one node of the unit's table before: new id → old id. */
function originsOf(
  table: CriterionTable,
  oldTable: string,
  { set, before }: LastYearSource,
): ReadonlyMap<string, string> {
  const ids = walkTable(table).map(({ node }) => node.id);
  if (set.id === before.id) {
    return table.id === oldTable ? new Map(ids.map((id) => [id, id])) : new Map();
  }
  if (set.replaces !== before.id) return new Map();
  return new Map(
    ids.flatMap((id) => {
      const { from = [], kind } = set.lineage[`${table.id}/${id}`] ?? {};
      const [only = '', another] = from;
      const whole = kind === 'kept' || kind === 'renamed' || kind === 'moved';
      const inTable = only.startsWith(`${oldTable}/`);
      if (!whole || another !== undefined || !inTable) return [];
      return [[id, only.slice(oldTable.length + 1)] as const];
    }),
  );
}

interface FigureOrigins {
  readonly table: CriterionTable;
  readonly origins: ReadonlyMap<string, string>;
  readonly source: LastYearSource;
}

function figuresOf(
  result: UnitResult,
  { table, origins, source }: FigureOrigins,
): ReadonlyMap<string, string> {
  const { set, before } = source;
  const inputs = new Map(
    [...result.criteria.flatMap((criterion) => criterion.inputs), ...result.otherInputs].map(
      (input) => [input.element, input],
    ),
  );
  const kinds = new Map(before.elements.map(({ id, kind }) => [id, kind]));
  const byLineage = new Map(
    leavesOfTable(table).flatMap((criterion) => {
      const old = result.criteria.find(({ id }) => id === origins.get(criterion.id));
      const [element = '', more] = elementsReadBy(criterion);
      const [input, another] = old?.inputs ?? [];
      const single = more === undefined && another === undefined;
      return single && input !== undefined ? [[element, input] as const] : [];
    }),
  );
  return new Map(
    set.elements.flatMap(({ id, kind }) => {
      const input = inputs.get(id) ?? byLineage.get(id);
      if (input === undefined || kinds.get(input.element) !== kind) return [];
      const text = inputText(input, source);
      return text === undefined ? [] : [[id, text] as const];
    }),
  );
}

/** A figure of the record as people write it; undefined where there was none that could be used. */
function inputText(
  { element, state, value }: InputResult,
  { before, language }: LastYearSource,
): string | undefined {
  const { said } = FORM_WORDS[language];
  if (state === 'not-applicable') return said.notApplicable;
  const known = before.elements.find(({ id }) => id === element);
  if (state !== 'reported' || typeof value !== 'string' || known === undefined) return undefined;
  switch (known.kind) {
    case 'date':
      return value === 'absent' ? said.absent : dayText(value, language);
    case 'yes-no':
      return value === 'true' ? said.yes : said.no;
    case 'choice':
      return known.options?.find(({ id }) => id === value)?.label ?? value;
    case 'percent':
      return percentText(value, language);
    case 'count':
    case 'number':
      return shortNumberText(value, language);
  }
}

/** Points as "3", or "3/4" where their maximum was another; none where they were not of the same kind. */
function pointsOf(
  result: UnitResult,
  { table, origins, source }: FigureOrigins,
): ReadonlyMap<string, string> {
  const points = new Map<string, string | null>([
    ...result.sections.map((section) => [section.id, section.points] as const),
    ...result.criteria.map((criterion) => [criterion.id, criterion.final] as const),
  ]);
  const now = worthOf(table);
  const then = worthOf(source.before.tables.find(({ id }) => id === result.table));
  const shown = (text: string) => shortNumberText(text, source.language);
  return new Map(
    [...origins].flatMap(([id, old]) => {
      const text = points.get(old) ?? null;
      const [own, before] = [now.get(id), then.get(old)];
      if (text === null || before === undefined || own?.kind !== before.kind) return [];
      const isSame = own.maxPoints === before.maxPoints;
      return [[id, isSame ? shown(text) : `${shown(text)}/${shown(before.maxPoints)}`] as const];
    }),
  );
}

interface NodeWorth {
  readonly maxPoints: string;
  readonly kind: SectionResult['kind'];
}

function worthOf(table: CriterionTable | undefined): ReadonlyMap<string, NodeWorth> {
  if (table === undefined) return new Map();
  return new Map(
    walkTable(table).map(({ node, path: [section] }) => {
      const kind = table.sections[Number(section)]?.kind ?? 'scored';
      return [node.id, { maxPoints: String(node.maxPoints), kind }];
    }),
  );
}
