import type { CriteriaSet } from '../../../src/criteria/criteria-set.js';
import type { UnitAnswers } from './unit-answers.js';

/** The file of figures that units do not report themselves (index, survey, appraiser). */
export function figuresOfOthers(answers: Iterable<UnitAnswers>, set: CriteriaSet): string {
  const others = set.elements.filter(({ source }) => source !== 'reported');
  const rows = [...answers].flatMap(({ unitId, figures }) =>
    others.flatMap(({ id, label, kind }) => {
      const { state, value } = figures.get(id) ?? {};
      if (state !== 'reported' || value == null) return [];
      return [[unitId, label, kind === 'percent' ? `${value}%` : value].join(';')];
    }),
  );
  return ['Mã đơn vị;Số liệu;Giá trị', ...rows].join('\n');
}
