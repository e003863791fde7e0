import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type {
  CriterionName,
  CriterionWeight,
  Sensitivity,
  SensitivityNotice,
  VariationEffect,
} from '../../domain/sensitivity.js';
import type { RuleSet } from '../../rules/rule-set.js';
import { comparedCounts } from './move-counts.js';

interface NoticeContext {
  readonly set: CriteriaSet;
  readonly rules: RuleSet;
}

/** What was asked for and came to nothing, what cannot be varied, who is not in it. */
export function findNotices(
  found: Omit<Sensitivity, 'notices'>,
  { set, rules }: NoticeContext,
): readonly SensitivityNotice[] {
  const { asked, criteria, units } = found;
  const withoutResult = units.filter(({ grade }) => grade === null).map(({ unitId }) => unitId);
  const alone = criteria.filter(({ dropped }) => dropped === null);
  return [
    ...(asked.maxima === 0 && asked.thresholds === 0 ? [{ code: 'nothing-asked' } as const] : []),
    ...(asked.maxima === 0 ? [] : noticesOf('maxima', criteria)),
    ...(asked.thresholds === 0 ? [] : noticesOf('thresholds', criteria)),
    ...(asked.thresholds === 0
      ? []
      : aboutCriteria(
          'thresholds-only-down',
          criteria.filter(({ onlyDown }) => onlyDown),
        )),
    ...(asked.counts === 0 ? [] : countNotices(found, { set, rules })),
    ...(withoutResult.length === 0
      ? []
      : [{ code: 'without-result', units: withoutResult } as const]),
    ...aboutCriteria('only-criterion', alone),
  ];
}

function aboutCriteria(
  code: 'thresholds-only-down' | 'only-criterion',
  criteria: readonly CriterionName[],
): readonly SensitivityNotice[] {
  if (criteria.length === 0) return [];
  return [{ code, criteria: criteria.map(({ table, criterion }) => ({ table, criterion })) }];
}

function noticesOf(
  what: 'maxima' | 'thresholds',
  criteria: readonly CriterionWeight[],
): readonly SensitivityNotice[] {
  const effects = criteria.flatMap((weight): readonly VariationEffect[] => {
    const effect = weight[what];
    return effect === null ? [] : [effect];
  });
  if (effects.length === 0)
    return what === 'maxima' ? [{ code: 'maxima-nothing' }] : [{ code: 'thresholds-none' }];
  const none = (read: (effect: VariationEffect) => number) =>
    effects.every((effect) => read(effect) === 0);
  if (!none(({ gradeChanges }) => gradeChanges)) return [];
  return [{ code: `${what}-${none(({ rankChanges }) => rankChanges) ? 'nothing' : 'no-grade'}` }];
}

function countNotices(
  { counts }: Omit<Sensitivity, 'notices'>,
  { set, rules }: NoticeContext,
): readonly SensitivityNotice[] {
  const compared = comparedCounts(set, rules);
  const ofCompared =
    compared.length === 0 ? [] : [{ code: 'counts-compared', elements: compared } as const];
  if (counts.tried === 0) return [{ code: 'counts-none' }, ...ofCompared];
  if (counts.gradeChanges.length > 0) return ofCompared;
  return [
    { code: counts.rankChanges.length === 0 ? 'counts-nothing' : 'counts-no-grade' },
    ...ofCompared,
  ];
}
