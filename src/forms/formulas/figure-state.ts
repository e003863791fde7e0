import type { DataElement } from '../../criteria/data-element.js';
import { elementFacts } from '../../criteria/data-element.js';
import { exactText } from '../../domain/exact-number.js';
import type { Interval } from '../../domain/interval.js';
import type { ConditionContext } from './condition-formula.js';
import { wordFormula } from './condition-formula.js';
import { conjunction, disjunction } from './excel-term.js';
import { dayFormula, STATES } from './fact-term.js';

/** First and last day that a figure may say in a scoring year; undefined for any. */
export function periodOf(
  { period }: Pick<DataElement, 'period'>,
  year: number,
): readonly [first: string, last: string] | undefined {
  if (period === 'any') return undefined;
  const first = period === 'from-december-before' ? `${year - 1}-12-01` : `${year}-01-01`;
  return [first, `${year}-12-31`];
}

function rangeTests(value: string, { low, high }: Interval): readonly string[] {
  return [
    ...(low === undefined ? [] : [`${value}>=${exactText(low.value)}`]),
    ...(high === undefined ? [] : [`${value}<=${exactText(high.value)}`]),
  ];
}

/** The test that a filled cell holds a value that the figure can have. */
export function validFormula(element: DataElement, context: ConditionContext): string {
  const cell = context.cell(element.id);
  const { range } = elementFacts(element);
  const number = (tests: readonly string[], otherwise = 'FALSE') =>
    `IF(ISNUMBER(${cell}),${conjunction(tests)},${otherwise})`;
  switch (element.kind) {
    case 'count':
      return number([`${cell}=INT(${cell})`, ...rangeTests(cell, range)]);
    case 'number':
      return number(rangeTests(cell, range));
    case 'percent':
      return number(rangeTests(`ROUND(${cell}*100,9)`, range));
    case 'yes-no': {
      const { yes, no } = context.said;
      return disjunction([yes, no].map((word) => `${cell}=${wordFormula(word)}`));
    }
    case 'choice': {
      const options = (element.options ?? []).map(({ id }) => context.option(element.id, id));
      return disjunction(options.map((option) => `${cell}=${option}`));
    }
    case 'date': {
      const period = periodOf(element, context.year);
      const within = period?.map(dayFormula) ?? [];
      const [first = '1', last = '2958465'] = within;
      const tests = [`${cell}=INT(${cell})`, `${cell}>=${first}`, `${cell}<=${last}`];
      return number(tests, `${cell}=${wordFormula(context.said.absent)}`);
    }
  }
}

/** Whether a figure can be used by itself: one of STATES, or nothing where nothing is typed. */
export function stateFormula(
  element: DataElement,
  mayNotApply: boolean,
  context: ConditionContext,
): string {
  const cell = context.cell(element.id);
  const { usable, wrong, notApplicable } = STATES;
  const typed = `IF(${validFormula(element, context)},"${usable}","${wrong}")`;
  const said = mayNotApply
    ? `IF(${cell}=${wordFormula(context.said.notApplicable)},"${notApplicable}",${typed})`
    : typed;
  return `IF(${cell}="","",${said})`;
}
