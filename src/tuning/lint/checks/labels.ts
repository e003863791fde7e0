import { tableFile, walkTable } from '../../../criteria/walk-table.js';
import { foldText } from '../../../domain/text.js';
import type { LintCheck } from '../lint-check.js';
import { ELEMENTS_FILE } from '../lint-check.js';

/** Letters that a column's title and a line of a form have room for. */
const MOST = { figure: 80, criterion: 160 } as const;

/** A label that does not fit into a column's title or a line of a form. */
export const labelTooLong: LintCheck<'label-too-long'> = {
  code: 'label-too-long',
  severity: 'note',
  find: ({ set }) => [
    ...set.elements.flatMap(({ label }, index) =>
      label.length <= MOST.figure
        ? []
        : [
            {
              params: { length: label.length, most: MOST.figure },
              file: ELEMENTS_FILE,
              path: [index, 'label'],
            },
          ],
    ),
    ...set.tables.flatMap((table) =>
      walkTable(table).flatMap(({ node: { label }, path }) =>
        label.length <= MOST.criterion
          ? []
          : [
              {
                params: { length: label.length, most: MOST.criterion },
                file: tableFile(table.id),
                path: [...path, 'label'],
              },
            ],
      ),
    ),
  ],
};

/** Two criteria, or two sections, of one table with the same words. */
export const labelDuplicate: LintCheck<'label-duplicate'> = {
  code: 'label-duplicate',
  severity: 'warning',
  find: ({ set }) =>
    set.tables.flatMap((table) => {
      const seen = new Map<string, string>();
      return walkTable(table).flatMap(({ node, path }) => {
        const key = `${'criteria' in node} ${foldText(node.label)}`;
        const other = seen.get(key);
        seen.set(key, other ?? node.id);
        if (other === undefined) return [];
        const params = { label: node.label, other };
        return [{ params, file: tableFile(table.id), path: [...path, 'label'] }];
      });
    }),
};
