import { elementsReadBy } from '../../../criteria/check-elements.js';
import type { LintCheck } from '../lint-check.js';
import { criteriaOf } from '../lint-check.js';

/** Units report a figure themselves, and nothing says which document proves it. */
export const evidenceMissing: LintCheck<'evidence-missing'> = {
  code: 'evidence-missing',
  severity: 'note',
  find: ({ set }) => {
    const reported = new Set(
      set.elements.filter(({ source }) => source === 'reported').map(({ id }) => id),
    );
    return criteriaOf(set).flatMap(({ criterion, name, file, path }) => {
      const own = elementsReadBy(criterion).some((element) => reported.has(element));
      if (!own || (criterion.evidence ?? '').trim() !== '') return [];
      return [{ params: {}, file, path, criterion: name }];
    });
  },
};
