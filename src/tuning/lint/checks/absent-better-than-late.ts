import type { LintCheck } from '../lint-check.js';
import { criteriaOf, placedParts } from '../lint-check.js';

/** Who never does a thing has more points than who does it late, or loses less. */
export const absentBetterThanLate: LintCheck<'absent-better-than-late'> = {
  code: 'absent-better-than-late',
  severity: 'warning',
  find: ({ set }) =>
    criteriaOf(set).flatMap((placed) =>
      placedParts(placed).flatMap(({ spec, path }) => {
        const deduction = placed.table.sections[Number(placed.path[0])]?.kind === 'deduction';
        const late = lateOf(spec);
        if (late === undefined || !('absent' in spec)) return [];
        const better = deduction ? spec.absent < late : spec.absent > late;
        if (!better) return [];
        const params = { absent: String(spec.absent), late: String(late) };
        const { file, name: criterion } = placed;
        return [{ params, file, path: [...path, 'absent'], criterion }];
      }),
    ),
};

function lateOf(spec: object): number | undefined {
  if ('late' in spec) return Number(spec.late);
  return 'absent' in spec && 'atMost' in spec ? Number(spec.atMost) : undefined;
}
