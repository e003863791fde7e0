import { walkTable } from '../../../criteria/walk-table.js';
import type { LintCheck } from '../lint-check.js';
import { MAIN_FILE } from '../lint-check.js';

/** A document that nothing cites. */
export const sourceUnused: LintCheck<'source-unused'> = {
  code: 'source-unused',
  severity: 'note',
  find: ({ set }) => {
    const { minimums, quotas } = set.grades;
    const cited = new Set(
      [
        ...set.tables.flatMap((table) => walkTable(table).map(({ node }) => node.citation)),
        ...[...set.conditions, ...minimums, ...quotas].map(({ citation }) => citation),
      ].map((citation) => citation?.source),
    );
    return set.sources.flatMap(({ id }, index) =>
      cited.has(id)
        ? []
        : [{ params: { source: id }, file: MAIN_FILE, path: ['sources', index, 'id'] }],
    );
  },
};
