import type { PlanGroup, RuleSet } from '../../rules/rule-set.js';
import { planLeaves } from '../../rules/rule-set.js';
import { roundFormula } from './round-formula.js';

type Rounding = RuleSet['rounding'];
type Place = Rounding[number]['at'];

function ruleAt(rounding: Rounding, place: Place): Rounding[number] | undefined {
  return rounding.find(({ at }) => at === place);
}

/** Sum of cells; nothing where none of them has a number: what was not said is not 0. */
export function sumFormula(cells: readonly string[]): string {
  const list = cells.join(',');
  return `IF(COUNT(${list})=0,"",SUM(${list}))`;
}

/** Cells of one column of points that belong to a section. */
export interface SectionCells {
  readonly children: readonly string[];
  /** The most that the section can give. */
  readonly limit: string;
}

/** The points of a whole section: held, rounded, held again. */
export function sectionFormula({ children, limit }: SectionCells, rounding: Rounding): string {
  const list = children.join(',');
  const held = `MIN(SUM(${list}),${limit})`;
  const rule = ruleAt(rounding, 'section');
  const points = rule === undefined ? held : `MIN(${roundFormula(held, rule)},${limit})`;
  return `IF(COUNT(${list})=0,"",${points})`;
}

/** What a total is made of, as cells; lists may be empty. */
export interface TotalCells {
  /** Points of the scored sections. */
  readonly scored: readonly string[];
  readonly bonus: readonly string[];
  readonly deduction: readonly string[];
  /** The unit's maximum before and after what is left of it stands for the whole. */
  readonly ownMaximum: string;
  readonly maximum: string;
}

function listSum(cells: readonly string[]): string {
  return cells.length === 0 ? '0' : `SUM(${cells.join(',')})`;
}

/** Total of a unit so far; nothing where no point is known. */
export function totalFormula(
  cells: TotalCells,
  { rounding, totals }: Pick<RuleSet, 'rounding' | 'totals'>,
  rescales: boolean,
): string {
  const { scored, bonus, deduction, ownMaximum, maximum } = cells;
  const points = rescales
    ? `IF(${ownMaximum}=0,0,SUM(${scored.join(',')})*${maximum}/${ownMaximum})`
    : listSum(scored);
  const free = [
    points,
    ...bonus.map((cell) => `+N(${cell})`),
    ...deduction.map((cell) => `-N(${cell})`),
  ];
  const sum = free.join('');
  const held = (text: string) =>
    totals.bonusMayExceedScale ? `MAX(0,${text})` : `MAX(0,MIN(${maximum},${text}))`;
  const rule = ruleAt(rounding, 'total');
  const rounded = roundFormula(held(sum), rule);
  // Rounding alone never lifts a total over the maximum; a bonus may.
  const again = totals.bonusMayExceedScale
    ? `IF(ROUND(${held(sum)}-${maximum},9)>0,${rounded},MIN(${maximum},${rounded}))`
    : held(rounded);
  const known = [...scored, ...bonus, ...deduction];
  return `IF(COUNT(${known.join(',')})=0,"",${rule === undefined ? held(sum) : again})`;
}

/** The percent of the unit's own maximum. */
export function percentFormula(total: string, maximum: string, rounding: Rounding): string {
  const percent = roundFormula(`${total}/${maximum}*100`, ruleAt(rounding, 'percent'));
  return `IF(OR(${total}="",${maximum}=0),"",${percent})`;
}

/** Criteria that, where they do not apply, leave their maximum to the rest. */
export function rescaledLeaves(sections: readonly PlanGroup[]): readonly string[] {
  return sections
    .flatMap(planLeaves)
    .filter(({ notApplicable }) => notApplicable === 'rescales-rest')
    .map(({ id }) => id);
}
