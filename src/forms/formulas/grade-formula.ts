import type { OperatorName } from '../../domain/condition.js';
import { comparisonsOf } from '../../domain/condition.js';
import type { Rule } from '../../domain/rule.js';
import { wordFormula } from './condition-formula.js';
import { conjunction } from './excel-term.js';

const SIGNS: Readonly<Partial<Record<OperatorName, string>>> = {
  'at-least': '>=',
  above: '>',
  'at-most': '<=',
  below: '<',
};

/** The grade that the points alone give, by its label; nothing where there is no number yet. */
export function gradeFormula(
  rules: readonly Rule[],
  cell: string,
  labels: ReadonlyMap<string, string>,
): string {
  const clean = `ROUND(${cell},9)`;
  const bands = rules.flatMap(({ conditions, event }) => {
    if (event.type !== 'grade') return [];
    const tests = comparisonsOf(conditions).map(
      ({ operator, value }) => `${clean}${SIGNS[operator] ?? '='}${String(value)}`,
    );
    const label = labels.get(event.params.grade) ?? event.params.grade;
    return [{ test: conjunction(tests), label }];
  });
  const chosen = bands.reduceRight(
    (rest, { test, label }) => `IF(${test},${wordFormula(label)},${rest})`,
    '""',
  );
  return `IF(${cell}="","",${chosen})`;
}
