import { partContext } from '../criteria/check-criteria.js';
import type { CriteriaSet, CriterionTable } from '../criteria/criteria-set.js';
import type { Criterion } from '../criteria/criterion.js';
import { partsOf } from '../criteria/criterion.js';
import type { Condition } from '../domain/condition.js';
import type { CompiledPart, DraftRule } from '../domain/draft-rule.js';
import { exact, exactText } from '../domain/exact-number.js';
import type { DerivedFact } from '../domain/fact.js';
import type { Rule } from '../domain/rule.js';
import { compileCondition } from '../methods/compile-condition.js';
import { methodOf } from '../methods/index.js';
import { factorFact, multiplyBounds } from '../methods/multiplier.js';
import type { PartContext } from '../methods/scoring-method.js';

/** Facts and rules, in the order in which they were written. */
export interface CompiledRules {
  readonly facts: DerivedFact[];
  readonly rules: Rule[];
}

/** A rule's condition starts with a group: json-rules-engine takes no bare comparison there. */
export function atTop(condition: Condition): Rule['conditions'] {
  return 'fact' in condition ? { all: [condition] } : condition;
}

function awardRule(
  draft: DraftRule,
  prefix: string,
  params: { criterion: string; part: number },
): Rule {
  const name = `${prefix}/${draft.key}`;
  const conditions = atTop(draft.when);
  if ('notApplicable' in draft.award) {
    return { name, conditions, event: { type: 'not-applicable', params } };
  }
  const { points, most } = draft.award;
  return { name, conditions, event: { type: 'award', params: { ...params, points, most } } };
}

/** The rules of one leaf: whether it applies, then each part. */
export function compileCriterion(
  set: CriteriaSet,
  table: CriterionTable,
  criterion: Criterion,
): CompiledRules {
  const parts = partsOf(criterion).map((spec, index): CompiledRules => {
    const context = partContext(set, table, { criterion, part: index + 1 });
    const { facts, rules } = multiplied(methodOf(spec).compile(spec, context), criterion, context);
    const params = { criterion: criterion.id, part: index + 1 };
    return {
      facts: [...facts],
      rules: rules.map((draft) => awardRule(draft, context.prefix, params)),
    };
  });
  const applies = compileApplicability(set, table, criterion);
  return {
    facts: [...applies.facts, ...parts.flatMap(({ facts }) => facts)],
    rules: [...applies.rules, ...parts.flatMap(({ rules }) => rules)],
  };
}

/** M12: every award of the part times the factor of the unit's kind. */
function multiplied(
  part: CompiledPart,
  { multiplier }: Criterion,
  { prefix }: PartContext,
): CompiledPart {
  if (multiplier === undefined) return part;
  const name = `${prefix}:factor`;
  const rules = part.rules.map((draft): DraftRule => {
    if ('notApplicable' in draft.award || draft.award.points === '0') return draft;
    const { points, most } = draft.award;
    const bounds = multiplyBounds({ least: exact(most), most: exact(most) }, multiplier);
    const product = { product: [points, { fact: name }] };
    return { ...draft, award: { points: product, most: exactText(bounds.most) } };
  });
  return { facts: [...part.facts, factorFact(name, multiplier)], rules };
}

function compileApplicability(
  set: CriteriaSet,
  table: CriterionTable,
  criterion: Criterion,
): CompiledRules {
  const when = criterion.notApplicable?.when;
  if (when === undefined) return { facts: [], rules: [] };
  const prefix = `${table.id}/${criterion.id}/not-applicable`;
  const { condition, facts } = compileCondition(when, {
    prefix,
    scoringYears: set.scoringYears,
    conditions: new Map(),
  });
  const event = { type: 'not-applicable', params: { criterion: criterion.id } } as const;
  return { facts: [...facts], rules: [{ name: prefix, conditions: atTop(condition), event }] };
}
