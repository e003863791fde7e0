import type { NodeRef } from '../../domain/change-values.js';
import { exact, sumOf } from '../../domain/exact-number.js';
import type { DerivedFact } from '../../domain/fact.js';
import type { Formula } from '../../domain/formula.js';
import type { Rule } from '../../domain/rule.js';
import type { PlanGroup, PlanLeaf, RuleSet, TableProgram } from '../../rules/rule-set.js';
import { planLeaves } from '../../rules/rule-set.js';
import type { AwardProgram } from './award-function.js';

interface FoundLeaf {
  readonly plan: PlanLeaf;
  readonly kind: PlanGroup['kind'];
  readonly table: TableProgram;
}

function findLeaf(rules: RuleSet, { table, id }: NodeRef): FoundLeaf {
  for (const program of rules.tables.filter((each) => each.id === table)) {
    for (const section of program.sections) {
      const plan = planLeaves(section).find((leaf) => leaf.id === id);
      if (plan !== undefined) return { plan, kind: section.kind, table: program };
    }
  }
  throw new RangeError(`no criterion ${table}/${id}`);
}

/** Kind of the section that a leaf stands in. */
export function kindOfLeaf(rules: RuleSet, ref: NodeRef): PlanGroup['kind'] {
  return findLeaf(rules, ref).kind;
}

/** Never below 0, as far as its form shows. */
function isNeverNegative(points: Formula): boolean {
  if (typeof points === 'string') return !points.startsWith('-');
  if ('greatest' in points) return isNeverNegative(points.greatest[0]);
  return !('sum' in points || 'difference' in points);
}

function partOf({ event }: Rule): number | undefined {
  return 'part' in event.params ? event.params.part : undefined;
}

/** Parts can be judged one by one where they are added up and no limit of the leaf ever binds. */
function standAlone(plan: PlanLeaf, rules: readonly Rule[]): boolean {
  if (plan.combine === 'best' || plan.parts.length < 2 || !exact(plan.floor).lte(0n)) return false;
  const most = plan.parts.map((_, index) => {
    const own = rules.filter((rule) => partOf(rule) === index + 1);
    const ends = own.map(({ event }) =>
      event.type === 'award' && isNeverNegative(event.params.points)
        ? exact(event.params.most)
        : undefined,
    );
    return ends.reduce((one, other) =>
      one === undefined || other === undefined ? undefined : one.gt(other) ? one : other,
    );
  });
  const known = most.filter((value) => value !== undefined);
  return known.length === most.length && sumOf(known).lte(exact(plan.cap));
}

function factsOf(table: TableProgram, prefix: string): readonly DerivedFact[] {
  return table.scoring.facts.filter(({ name }) => name.startsWith(prefix));
}

/** What gives the points of a leaf: one program for all of it, or one for each part where these stand alone. */
export function awardPrograms(rules: RuleSet, ref: NodeRef): readonly AwardProgram[] {
  const { plan, kind, table } = findLeaf(rules, ref);
  const own = table.scoring.rules.filter(
    ({ event }) => 'criterion' in event.params && event.params.criterion === plan.id,
  );
  const sign = kind === 'deduction' ? -1 : 1;
  const stem = `${table.id}/${plan.id}`;
  const prefix = `${stem}/`;
  const elementsOf = (reads: readonly { readonly element: string }[]) => [
    ...new Set(reads.map(({ element }) => element)),
  ];
  if (standAlone(plan, own)) {
    return plan.parts.map(({ reads }, index) => ({
      stem,
      plan,
      sign,
      parts: [index + 1],
      rules: own.filter((rule) => partOf(rule) === index + 1),
      facts: factsOf(table, `${prefix}${index + 1}:`),
      elements: elementsOf(reads),
    }));
  }
  const reads = [...plan.applies, ...plan.parts.flatMap((part) => part.reads)];
  const parts = plan.parts.map((_, index) => index + 1);
  const facts = factsOf(table, prefix);
  return [{ stem, plan, sign, parts, rules: own, facts, elements: elementsOf(reads) }];
}
