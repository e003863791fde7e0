import { exactText } from '../../../domain/exact-number.js';
import { findIntervalFaults } from '../../../domain/interval.js';
import { intervalOfStep } from '../../../methods/step-interval.js';
import { boundsOfTotal, percentBounds } from '../../probe/score-bounds.js';
import type { LintCheck } from '../lint-check.js';
import { MAIN_FILE } from '../lint-check.js';

/** A grade that no unit of a table can have by its points: maxima, floors and least points rule it out. */
export const gradeUnreachable: LintCheck<'grade-unreachable'> = {
  code: 'grade-unreachable',
  severity: 'warning',
  find: ({ set, rules, probes }) =>
    rules.tables.flatMap((program) => {
      const { bands, readFrom } = set.grades;
      const total = boundsOfTotal(program, probes, set.totals);
      const ofPercent = readFrom.startsWith('percent');
      const { least, most } = ofPercent ? percentBounds(total, program.scale) : total;
      const ends = { low: { value: least, included: true }, high: { value: most, included: true } };
      const faults = findIntervalFaults(bands.map(intervalOfStep), { ...ends, whole: false });
      return faults
        .filter(({ kind }) => kind === 'unreachable')
        .map(({ index }) => ({
          params: {
            grade: bands[index]?.label ?? '',
            table: program.id,
            least: exactText(least),
            most: exactText(most),
          },
          file: MAIN_FILE,
          path: ['grades', 'bands', index],
        }));
    }),
};
