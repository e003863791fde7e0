import { elementsReadBy } from '../criteria/check-elements.js';
import type { Criterion } from '../criteria/criterion.js';
import type { PlanLeaf } from '../rules/rule-set.js';
import { COLUMNS } from './form-columns.js';
import { cellName } from './form-layout.js';
import type { CalculatedCell, FormParts } from './form-parts.js';
import { formulaContext } from './form-parts.js';
import { isReported, mayNotApply } from './form-source.js';
import type { ScoredLeaf } from './formulas/criterion-formula.js';
import {
  needsGroup,
  POINT_STATES,
  partFormula,
  pointStateFormula,
  pointsFormula,
} from './formulas/criterion-formula.js';

/** A criterion with what its formulas are made from. */
function scoredLeaf(criterion: Criterion, leaf: PlanLeaf, { source }: FormParts): ScoredLeaf {
  const read = elementsReadBy(criterion).flatMap((id) => source.elements.get(id) ?? []);
  const own = read.filter(isReported);
  return {
    leaf,
    rules: source.program.scoring.rules.filter(
      ({ event }) => 'criterion' in event.params && event.params.criterion === leaf.id,
    ),
    own: own.map(({ id }) => id),
    fromOthers: own.length < read.length,
    mayNotApply: own.filter((element) => mayNotApply(element, source)).map(({ id }) => id),
  };
}

/** Whether a unit scores a criterion itself. */
export function isClaimed(criterion: Criterion, { source }: Pick<FormParts, 'source'>): boolean {
  const applies = !source.leftOut.has(criterion.id);
  return applies && source.leaves.get(criterion.id)?.selfScored === true;
}

interface LeafCells {
  readonly scored: ScoredLeaf;
  readonly isLater: boolean;
  readonly row: number;
  cell(column: number): string;
}

function pointsCell(
  { scored, isLater, row, cell }: LeafCells,
  { source, words }: FormParts,
): CalculatedCell {
  const { leaf, own } = scored;
  const texts = words.pointStates;
  const state = cell(COLUMNS.state);
  const is = (code: string, then: string, otherwise: string) =>
    `IF(${state}="${code}",${then},${otherwise})`;
  const text = (words: string) => `"${words}"`;
  const cells = leaf.parts.map((_, index) => cell(COLUMNS.parts + index));
  const rounding = source.rules.rounding.find(({ at }) => at === 'leaf');
  const outside = leaf.notApplicable === 'full-points' ? leaf.maxPoints : text(texts.notApplicable);
  const open = is(POINT_STATES.missing, text(texts.missing), text(texts.later));
  const wrong = is(POINT_STATES.wrong, text(texts.wrong), open);
  const judged =
    leaf.notApplicable === undefined ? wrong : is(POINT_STATES.notApplicable, outside, wrong);
  const formula = isLater
    ? judged
    : is(POINT_STATES.computed, pointsFormula(leaf, cells, rounding), judged);
  const result = own.length === 0 ? texts.later : texts.missing;
  return { row, column: COLUMNS.points, formula, result };
}

function maximumCell({ scored: { leaf }, row, cell }: LeafCells): CalculatedCell {
  const most = Number(leaf.maxPoints);
  const at = { row, column: COLUMNS.result };
  const stays = leaf.notApplicable === undefined || leaf.notApplicable === 'full-points';
  if (stays) return { ...at, result: most };
  const test = `${cell(COLUMNS.state)}="${POINT_STATES.notApplicable}"`;
  return { ...at, formula: `IF(${test},0,${leaf.maxPoints})`, result: most };
}

function leafCells(cells: LeafCells, parts: FormParts, criterion: Criterion): CalculatedCell[] {
  const context = formulaContext(parts, true);
  const { scored, isLater, row, cell } = cells;
  const { leaf, own } = scored;
  const state = cell(COLUMNS.state);
  const maximum = maximumCell(cells);
  const known = [POINT_STATES.computed, POINT_STATES.notApplicable];
  const isKnown = `OR(${known.map((code) => `${state}="${code}"`).join(',')})`;
  const claimed = cell(COLUMNS.claimed);
  return [
    {
      row,
      column: COLUMNS.state,
      formula: pointStateFormula(scored, context),
      result: own.length === 0 ? POINT_STATES.later : POINT_STATES.missing,
    },
    maximum,
    ...(isClaimed(criterion, parts)
      ? [
          {
            row,
            column: COLUMNS.open,
            formula: `IF(AND(${state}<>"${POINT_STATES.notApplicable}",${claimed}=""),1,0)`,
            result: 1,
          },
        ]
      : []),
    {
      row,
      column: COLUMNS.pending,
      formula: `IF(${isKnown},0,${leaf.maxPoints})`,
      result: Number(leaf.maxPoints),
    },
    ...(isLater
      ? []
      : leaf.parts.map((_, index) => ({
          row,
          column: COLUMNS.parts + index,
          formula: `IF(${state}="${POINT_STATES.computed}",${partFormula(scored, index + 1, context)},"")`,
          result: '',
        }))),
    pointsCell(cells, parts),
  ];
}

/** Points of every criterion, what they come to, and what is still open. */
export function criterionFormulas(parts: FormParts): readonly CalculatedCell[] {
  const { source, layout, words } = parts;
  const context = formulaContext(parts, true);
  return layout.rows.flatMap((one): readonly CalculatedCell[] => {
    if (one.kind !== 'criterion') return [];
    const { row, criterion } = one;
    const leaf = source.leaves.get(criterion.id);
    if (leaf === undefined) throw new RangeError(`no rules for ${criterion.id}`);
    if (one.leftOut) {
      return [
        { row, column: COLUMNS.state, result: POINT_STATES.notApplicable },
        { row, column: COLUMNS.result, result: 0 },
        { row, column: COLUMNS.points, result: words.pointStates.notApplicable },
      ];
    }
    const scored = scoredLeaf(criterion, leaf, parts);
    const isLater = scored.fromOthers || needsGroup(scored.rules, context);
    const cell = (column: number) => cellName(column, row);
    return leafCells({ scored, isLater, row, cell }, parts, criterion);
  });
}
