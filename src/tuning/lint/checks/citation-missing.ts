import { placedGroups, tableFile } from '../../../criteria/walk-table.js';
import type { LintCheck } from '../lint-check.js';

/** A section without a citation where its sisters have one, or where the whole text is at hand. */
export const citationMissing: LintCheck<'citation-missing'> = {
  code: 'citation-missing',
  severity: 'note',
  find: ({ set }) =>
    set.tables.flatMap((table) => {
      const groups = placedGroups(table);
      const some = groups.some(({ node }) => node.citation !== undefined);
      if (!some && set.provenance.level !== 'full-text') return [];
      return groups
        .filter(({ node }) => node.citation === undefined)
        .map(({ node, path }) => ({
          params: { section: node.id },
          file: tableFile(table.id),
          path,
        }));
    }),
};
