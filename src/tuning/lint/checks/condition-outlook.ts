import type { Outlook } from '../../probe/probe-condition.js';
import type { LintCheck, LintContext } from '../lint-check.js';
import { MAIN_FILE } from '../lint-check.js';

/** Conditions and minimums of which every table where they apply says the same. */
function outlooks(
  { set, outlooks: byRule }: LintContext,
  is: (outlook: Outlook) => boolean,
): readonly { readonly id: string; readonly path: readonly (string | number)[] }[] {
  const named = [
    ...set.conditions.map(({ id }, index) => ({ id, path: ['conditions', index, 'when'] })),
    ...set.grades.minimums.map(({ id }, index) => ({
      id,
      path: ['grades', 'minimums', index, 'atLeast'],
    })),
  ];
  return named.filter(({ id }) => {
    const own = byRule.get(id) ?? [];
    return own.length > 0 && own.every((outlook) => outlook !== undefined && is(outlook));
  });
}

/** A condition that holds whatever is reported. */
export const conditionAlways: LintCheck<'condition-always'> = {
  code: 'condition-always',
  severity: 'warning',
  find: (context) =>
    outlooks(context, ({ canFail }) => !canFail).map(({ id, path }) => ({
      params: { id },
      file: MAIN_FILE,
      path,
    })),
};

/** A condition that can never hold: it holds nobody back. */
export const conditionNever: LintCheck<'condition-never'> = {
  code: 'condition-never',
  severity: 'warning',
  find: (context) =>
    outlooks(context, ({ canHold }) => !canHold).map(({ id, path }) => ({
      params: { id },
      file: MAIN_FILE,
      path,
    })),
};
