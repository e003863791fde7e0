import type { LintCheck } from '../lint-check.js';
import { criteriaOf } from '../lint-check.js';
import { rulePlace } from '../rule-place.js';

/** A rule with which nothing is wrong where it never holds: it is there so that none is missing. */
const SPARE: readonly string[] = [
  'below-zero',
  'denominator-zero',
  'target-zero',
  'best-zero',
  'absent',
];

/** Steps, options and cases into which no figures fall, in no scoring year. */
export const ruleNeverFires: LintCheck<'rule-never-fires'> = {
  code: 'rule-never-fires',
  severity: 'warning',
  find: ({ set, probes }) =>
    criteriaOf(set).flatMap((placed) => {
      const tried = probes.get(placed.name) ?? [];
      if (tried.some(({ complete }) => !complete)) return [];
      const fired = new Set(
        tried.flatMap(({ probes: each }) =>
          each.flatMap(({ score }) => (score?.parts ?? []).map(({ firedRule }) => firedRule)),
        ),
      );
      const rules = tried[0]?.rules ?? [];
      return rules.flatMap(({ name, event }) => {
        const part = 'part' in event.params ? event.params.part : undefined;
        const rule = name.slice(name.lastIndexOf('/') + 1);
        if (part === undefined || fired.has(name) || SPARE.includes(rule)) return [];
        const { file, name: criterion } = placed;
        return [{ params: { rule }, file, path: rulePlace(placed, part, rule), criterion }];
      });
    }),
};
