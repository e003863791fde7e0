import type { Condition } from '../../src/domain/condition.js';
import type { CompiledPart } from '../../src/domain/draft-rule.js';
import { exact, exactText } from '../../src/domain/exact-number.js';
import type { DerivedFact, FactValue } from '../../src/domain/fact.js';
import { calculate } from '../../src/domain/formula.js';
import { methodOf } from '../../src/methods/index.js';
import type { ElementFacts, MethodFinding, PartContext } from '../../src/methods/scoring-method.js';
import { deriveFacts, numberOfFact } from '../../src/rules/derive-facts.js';
import { makeReferenceEvaluator } from '../../src/rules/reference-evaluator.js';

/** A part as a table file writes it. */
export interface WrittenPart {
  readonly method: string;
  readonly [key: string]: unknown;
}

export const NONE: FactValue = { kind: 'none' };
export const ABSENT: FactValue = { kind: 'absent' };
export const YES: FactValue = { kind: 'yes-no', yes: true };
export const NO: FactValue = { kind: 'yes-no', yes: false };
export const figure = (number: string | number): FactValue => ({
  kind: 'number',
  number: exact(number),
});
export const day = (date: string): FactValue => ({ kind: 'date', date });
export const option = (id: string): FactValue => ({ kind: 'choice', option: id });

const from = (low: number, high?: number): ElementFacts['range'] => ({
  low: { value: exact(low), included: true },
  ...(high !== undefined && { high: { value: exact(high), included: true } }),
});
const element = (
  kind: ElementFacts['kind'],
  range: ElementFacts['range'] = {},
  options: readonly string[] = [],
): ElementFacts => ({ kind, range, options });

/** Elements for the parts of tests. */
export const ELEMENTS: Readonly<Record<string, ElementFacts>> = {
  flag: element('yes-no'),
  done: element('date'),
  level: element('choice', {}, ['high', 'middle', 'low']),
  count: element('count', from(0)),
  other: element('count', from(0)),
  third: element('count', from(0)),
  total: element('count', from(0)),
  quarters: element('count', from(0, 4)),
  percent: element('percent', from(0, 100)),
  measure: element('number'),
  given: element('number', from(0, 4)),
};

/** The place where a part stands: criterion 8.2 with 4 points, scoring years 2023 and 2024. */
export function partContext(changes: Partial<PartContext> = {}): PartContext {
  return {
    prefix: 'table/8.2/1',
    maxPoints: exact(4),
    scoringYears: [2023, 2024],
    elements: new Map(Object.entries(ELEMENTS)),
    conditions: new Map(),
    canBeNotApplicable: true,
    ...changes,
  };
}

/** A part as its method's schema reads it. */
export function readPart(written: WrittenPart): WrittenPart {
  return methodOf(written).schema.parse(written) as WrittenPart;
}

/** Faults that the method itself finds, as "code path: params". */
export function faultsIn(written: WrittenPart, context = partContext()): readonly MethodFinding[] {
  return methodOf(written).find(readPart(written), context);
}

/** Compiles a part in which its method finds no fault. */
export function compilePart(written: WrittenPart, context = partContext()): CompiledPart {
  const faults = faultsIn(written, context);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return methodOf(written).compile(readPart(written), context);
}

/** What the one rule that holds gives: points, or that the criterion does not apply. */
export interface Judged {
  /** Keys of the rules that hold. */
  readonly fired: readonly string[];
  readonly points: string | 'not-applicable' | undefined;
}

/** Judges a part for one unit with the reference evaluator; `figures` by element. */
export type PartJudge = (
  figures: Readonly<Record<string, FactValue>>,
  options?: { readonly year?: number; readonly group?: Readonly<Record<string, string>> },
) => Promise<Judged>;

/** Makes the judge of a part. Elements that are not named have no value. */
export function makeJudge(written: WrittenPart, context = partContext()): PartJudge {
  const { facts: derived, rules } = compilePart(written, context);
  const evaluator = makeReferenceEvaluator(
    rules.map(({ key, when }) => ({
      name: key,
      conditions: topGroup(when),
      event: { type: 'not-applicable', params: { criterion: '8.2' } },
    })),
  );
  return async (figures, { year = 2024, group = {} } = {}) => {
    const groupNumber = (name: string) => {
      const text = group[name.slice(name.lastIndexOf(':') + 1)];
      return text === undefined ? undefined : exact(text);
    };
    const base = new Map([...context.elements.keys()].map((id) => [id, figures[id] ?? NONE]));
    const facts = deriveFacts(base, derived as readonly DerivedFact[], { year, groupNumber });
    const verdicts = await evaluator.judge(facts);
    const fired = rules.filter(({ key }) => verdicts.get(key)?.holds);
    const [rule] = fired;
    return { fired: fired.map(({ key }) => key), points: rule && pointsOf(rule.award) };

    function pointsOf(award: (typeof rules)[number]['award']): Judged['points'] {
      if ('notApplicable' in award) return 'not-applicable';
      const points = calculate(award.points, (name) => numberOfFact(facts, name));
      return points && exactText(points);
    }
  };
}

function topGroup(condition: Condition): Exclude<Condition, { readonly fact: string }> {
  return 'fact' in condition ? { all: [condition] } : condition;
}
