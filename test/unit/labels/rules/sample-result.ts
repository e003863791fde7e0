import { comparisonsOf } from '../../../../src/domain/condition.js';
import type { CriterionResult, InputResult } from '../../../../src/domain/evaluation.js';
import { exact, exactText } from '../../../../src/domain/exact-number.js';
import type { DerivedFact, Facts, FactValue } from '../../../../src/domain/fact.js';
import { factValueText } from '../../../../src/domain/fact.js';
import { calculate, factsInFormula } from '../../../../src/domain/formula.js';
import { deriveFacts, numberOfFact } from '../../../../src/rules/derive-facts.js';
import type { SampleRules } from './sample-rules.js';
import { ELEMENTS, traceOf } from './sample-rules.js';

export type Figures = Readonly<Record<string, number | string | boolean>>;

function figure(id: string, value: number | string | boolean): FactValue {
  const kind = ELEMENTS.find((element) => element.id === id)?.kind;
  if (typeof value === 'boolean') return { kind: 'yes-no', yes: value };
  if (typeof value === 'number') return { kind: 'number', number: exact(value) };
  if (value === 'absent') return { kind: 'absent' };
  return kind === 'choice' ? { kind: 'choice', option: value } : { kind: 'date', date: value };
}

function namesRead({ rules, derived }: SampleRules): ReadonlySet<string> {
  const facts = rules.flatMap(({ conditions, event }) => [
    ...comparisonsOf(conditions).map(({ fact }) => fact),
    ...(event.type === 'award' ? factsInFormula(event.params.points) : []),
  ]);
  const below = derived.flatMap(factsBelow);
  const known = new Set(ELEMENTS.map(({ id }) => id));
  return new Set([...facts, ...below].filter((name) => known.has(name)));
}

function factsBelow(fact: DerivedFact): readonly string[] {
  if ('dayByYear' in fact) return [];
  if ('formula' in fact) return factsInFormula(fact.formula);
  if ('largestInGroup' in fact) return factsInFormula(fact.largestInGroup);
  return 'byOption' in fact ? [fact.byOption.fact] : [fact.daysAfter.fact];
}

/** The result of a criterion "8.2" as scoring makes it: every figure reported, one rule fired a part. */
export function sampleResult(
  sample: SampleRules,
  figures: Figures,
  rest: Partial<CriterionResult> & Pick<CriterionResult, 'maxPoints'>,
): CriterionResult {
  const base: Facts = new Map(
    Object.entries(figures).map(([id, value]) => [id, figure(id, value)]),
  );
  const groupNumber = (name: string) => {
    const text = sample.group?.[name.slice(name.lastIndexOf(':') + 1)];
    return text === undefined ? undefined : exact(text);
  };
  const facts = deriveFacts(base, sample.derived, { year: 2024, groupNumber });
  const inputs = [...namesRead(sample)].map((element): InputResult => {
    const value = base.get(element);
    const text = value === undefined ? null : factValueText(value);
    return {
      element,
      state: value === undefined ? 'not-reported' : 'reported',
      value: text,
      text,
      at: null,
    };
  });
  const numbers = [...new Set(sample.rules.map(({ event }) => partOf(event)))];
  const parts = numbers.map((part) => {
    const own = sample.rules.filter(({ event }) => partOf(event) === part);
    const rules = own.map(({ name, conditions }) => {
      const condition = traceOf(conditions, facts);
      return { rule: name, holds: condition.holds, condition };
    });
    const fired = own.filter((_, index) => rules[index]?.holds);
    if (fired.length !== 1) throw new Error(`${fired.length} rules hold`);
    const [rule] = fired;
    const points =
      rule?.event.type === 'award'
        ? calculate(rule.event.params.points, (name) => numberOfFact(facts, name))
        : undefined;
    return {
      part,
      points: points === undefined ? null : exactText(points),
      firedRule: rule?.name ?? null,
      derived: Object.fromEntries(
        sample.derived.map(({ name }) => [
          name,
          factValueText(facts.get(name) ?? { kind: 'none' }),
        ]),
      ),
      fromUnits: {},
      rules,
    };
  });
  const sum = parts.reduce((total, { points }) => total.add(exact(points ?? '0')), exact(0));
  const computed = exactText(sum);
  return {
    id: '8.2',
    section: '8',
    kind: 'scored',
    status: 'scored',
    maximum: rest.maxPoints,
    claimed: null,
    computed,
    computedExact: null,
    appraised: null,
    final: computed,
    appraisal: null,
    evidence: null,
    explanation: null,
    notApplicable: null,
    inputs,
    parts,
    ...rest,
  };
}

function partOf(event: SampleRules['rules'][number]['event']): number {
  if (event.type !== 'award' && event.type !== 'not-applicable') return 0;
  return event.params.part ?? 0;
}
