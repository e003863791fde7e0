import { leavesLeftOut } from '../../../criteria/criteria-set.js';
import type { LintCheck } from '../lint-check.js';
import { criteriaOf } from '../lint-check.js';

/** A criterion that every unit group of its table leaves out. */
export const criterionForNobody: LintCheck<'criterion-for-nobody'> = {
  code: 'criterion-for-nobody',
  severity: 'warning',
  find: ({ set }) =>
    criteriaOf(set).flatMap(({ table, criterion, name, file, path }) => {
      const groups = set.unitGroups.filter((group) => group.table === table.id);
      const out = groups.filter((group) => leavesLeftOut(group, set).includes(criterion));
      if (groups.length === 0 || out.length < groups.length) return [];
      const params = { groups: out.map(({ label }) => label) };
      return [{ params, file, path, criterion: name }];
    }),
};
