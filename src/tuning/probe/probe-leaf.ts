import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { exact, HUNDRED, ONE, ZERO } from '../../domain/exact-number.js';
import type { Facts, FactValue, GroupFact } from '../../domain/fact.js';
import { factValueText } from '../../domain/fact.js';
import { calculate } from '../../domain/formula.js';
import type { CriterionScore } from '../../domain/score.js';
import type { ElementValue, ReportedValue, UnitReport } from '../../domain/submission.js';
import { makeCompiledEvaluator } from '../../rules/compiled-evaluator.js';
import { deriveFacts, numberOfFact } from '../../rules/derive-facts.js';
import type { RuleEvaluator } from '../../rules/rule-evaluator.js';
import type { GroupFigure } from '../../scoring/group-figures.js';
import { readsOfLeaf } from '../../scoring/missing-effect.js';
import { scoreCriterion } from '../../scoring/score-criterion.js';
import type { LeafRules } from './leaf-rules.js';
import { elementsOf, probeValues } from './probe-values.js';

/** One set of figures that a unit could report, and what the rules make of it. */
export interface Probe {
  readonly year: number;
  readonly values: ReadonlyMap<string, FactValue>;
  readonly facts: Facts;
  /** How many rules of one part hold where it is not exactly one; then there is no score. */
  readonly undecided: number | undefined;
  readonly score: CriterionScore | undefined;
}

/** What the rules of a criterion make of every combination of figures that matters. */
export interface LeafProbes extends LeafRules {
  readonly probes: readonly Probe[];
  /** Every combination was tried, not a part of them. */
  readonly complete: boolean;
}

/** Beyond it, figures are varied one after the other instead of all with all. */
const MOST_COMBINATIONS = 6000;

/** Tries a criterion out in one scoring year, with the evaluator that official runs use. */
export async function probeLeaf(
  rules: LeafRules,
  set: CriteriaSet,
  year: number,
): Promise<LeafProbes> {
  const ids = readsOfLeaf(rules.leaf).map(({ element }) => element);
  const values = elementsOf(set, ids).map((element) => probeValues(element, rules, year));
  const size = values.reduce((product, { length }) => product * length, 1);
  const complete = size <= MOST_COMBINATIONS;
  const combinations = complete ? allWithAll(values) : oneAfterTheOther(values);
  const evaluator = makeCompiledEvaluator(rules.rules);
  const probes: Probe[] = [];
  for (const combination of combinations) {
    const own = new Map(ids.map((id, index) => [id, combination[index] as FactValue]));
    for (const group of groupChoices(rules, own)) {
      const facts = deriveFacts(own, rules.facts, { year, groupNumber: (name) => group.get(name) });
      if (!isPossible(rules, facts)) continue;
      probes.push(await judge({ rules, evaluator, year }, { values: own, facts, group }));
    }
  }
  return { ...rules, probes, complete };
}

function allWithAll(lists: readonly (readonly FactValue[])[]): readonly (readonly FactValue[])[] {
  return lists.reduce<readonly (readonly FactValue[])[]>(
    (combinations, list) => combinations.flatMap((start) => list.map((value) => [...start, value])),
    [[]],
  );
}

/** Each figure in turn, the others once at their first value and once at their last. */
function oneAfterTheOther(
  lists: readonly (readonly FactValue[])[],
): readonly (readonly FactValue[])[] {
  return lists.flatMap((list, varied) =>
    [0, -1].flatMap((end) =>
      list.map((value) =>
        lists.map((other, index) => (index === varied ? value : (other.at(end) as FactValue))),
      ),
    ),
  );
}

type Numbers = ReadonlyMap<string, ReturnType<typeof exact>>;

/** The largest of a group is at least the unit's own figure: equal to it, or twice as much and one. */
function groupChoices({ facts }: LeafRules, own: Facts): readonly Numbers[] {
  const group = facts.filter((fact): fact is GroupFact => 'largestInGroup' in fact);
  return group.reduce<readonly Numbers[]>(
    (choices, { name, largestInGroup }) => {
      const value = calculate(largestInGroup, (fact) => numberOfFact(own, fact));
      if (value === undefined) return choices;
      const larger = value.mul(exact(2)).add(ONE);
      return choices.flatMap((choice) =>
        [value, larger].map((each) => new Map([...choice, [name, each]])),
      );
    },
    [new Map()],
  );
}

/** A numerator above its denominator is refused in the data. */
function isPossible({ facts: derived }: LeafRules, facts: Facts): boolean {
  return derived.every(({ name }) => {
    const value = name.endsWith(':ratio') ? facts.get(name) : undefined;
    if (value === undefined || value.kind !== 'number') return true;
    return value.number.gte(ZERO) && value.number.lte(HUNDRED);
  });
}

interface Judging {
  readonly rules: LeafRules;
  readonly evaluator: RuleEvaluator;
  readonly year: number;
}

interface Tried {
  readonly values: ReadonlyMap<string, FactValue>;
  readonly facts: Facts;
  readonly group: Numbers;
}

async function judge(
  { rules, evaluator, year }: Judging,
  { values, facts, group }: Tried,
): Promise<Probe> {
  const verdicts = await evaluator.judge(facts);
  const holding = new Map<number, number>();
  for (const { name, event } of rules.rules) {
    const part = 'part' in event.params ? event.params.part : undefined;
    if (part === undefined) continue;
    holding.set(part, (holding.get(part) ?? 0) + Number(verdicts.get(name)?.holds));
  }
  const wrong = [...holding.values()].find((count) => count !== 1);
  const tried = { year, values, facts, undecided: wrong };
  if (wrong !== undefined) return { ...tried, score: undefined };
  const figures = new Map(
    [...group].map(([name, value]): [string, GroupFigure] => [name, { value, unitIds: [] }]),
  );
  const score = scoreCriterion(
    rules.leaf,
    { section: rules.section, kind: rules.kind },
    {
      report: reportOf(values),
      facts,
      verdicts,
      rules: new Map([[rules.leaf.id, rules.rules]]),
      derived: new Map(),
      tableId: rules.table,
      leftOut: new Set(),
      groupFigures: figures,
      roundLeaf: (points) => points,
    },
  );
  return { ...tried, score };
}

function reportOf(values: ReadonlyMap<string, FactValue>): UnitReport {
  const reported = [...values].map(([id, value]): [string, ReportedValue] => {
    const cell = { text: factValueText(value) ?? '', at: { file: '' } };
    return [id, { state: 'reported', value: value as ElementValue, cell }];
  });
  return { unitId: '', name: '', unitGroup: '', values: new Map(reported), entries: new Map() };
}
