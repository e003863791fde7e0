import { factValueText } from '../../../domain/fact.js';
import type { Figure } from '../../../domain/lint-finding.js';
import type { Probe } from '../../probe/probe-leaf.js';
import type { LintCheck } from '../lint-check.js';
import { criteriaOf } from '../lint-check.js';

/** The figures of a probe as data. */
function figuresOf({ values }: Pick<Probe, 'values'>): readonly Figure[] {
  return [...values].map(([element, value]) => ({ element, value: factValueText(value) }));
}

/** Figures for which no rule of a part holds, or several: a run would stop at them. */
export const rulesUndecided: LintCheck<'rules-undecided'> = {
  code: 'rules-undecided',
  severity: 'error',
  find: ({ set, probes }) =>
    criteriaOf(set).flatMap(({ name: criterion, file, path }) => {
      const all = (probes.get(criterion) ?? []).flatMap((each) => each.probes);
      const first = all.find(({ undecided }) => undecided !== undefined);
      if (first?.undecided === undefined) return [];
      const params = { holding: first.undecided, figures: figuresOf(first) };
      return [{ params, file, path, criterion }];
    }),
};
