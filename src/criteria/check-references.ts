import { isCalendarDate } from '../domain/calendar-date.js';
import type { CriteriaFinding } from '../domain/criteria-fault.js';
import type { CriteriaSet } from './criteria-set.js';
import { isRead, tableFile, walkTable } from './walk-table.js';

const MAIN = 'criteria-set.yaml';

interface Reference {
  readonly what: string;
  readonly found: string;
  readonly known: readonly string[];
  readonly file: string;
  readonly path: readonly (string | number)[];
}

function unknown({ what, found, known, file, path }: Reference): readonly CriteriaFinding[] {
  if (known.includes(found)) return [];
  return [{ code: 'reference-unknown', params: { what, found, known }, file, path }];
}

function checkTables(set: CriteriaSet): readonly CriteriaFinding[] {
  const known = set.tables.map(({ id }) => id);
  const ofGroups = set.unitGroups.flatMap(({ table }, index) =>
    unknown({
      what: 'table',
      found: table,
      known,
      file: MAIN,
      path: ['unitGroups', index, 'table'],
    }),
  );
  const ofConditions = set.conditions.flatMap(({ tables = [] }, index) =>
    tables.flatMap((found, at) =>
      unknown({
        what: 'table',
        found,
        known,
        file: MAIN,
        path: ['conditions', index, 'tables', at],
      }),
    ),
  );
  const used = new Set(set.unitGroups.map(({ table }) => table));
  const unused = known.flatMap((id, index): readonly CriteriaFinding[] =>
    used.has(id)
      ? []
      : [
          {
            code: 'combination-impossible',
            params: { what: id, why: 'table-without-unit-group' },
            file: MAIN,
            path: ['tables', index, 'id'],
          },
        ],
  );
  return [...ofGroups, ...ofConditions, ...unused];
}

function checkCitations(set: CriteriaSet): readonly CriteriaFinding[] {
  const known = set.sources.map(({ id }) => id);
  const ofConditions = set.conditions.flatMap(({ citation }, index) =>
    unknown({
      what: 'source',
      found: citation.source,
      known,
      file: MAIN,
      path: ['conditions', index, 'citation', 'source'],
    }),
  );
  const ofLimits = (['minimums', 'quotas'] as const).flatMap((key) =>
    set.grades[key].flatMap(({ citation }, index) =>
      unknown({
        what: 'source',
        found: citation.source,
        known,
        file: MAIN,
        path: ['grades', key, index, 'citation', 'source'],
      }),
    ),
  );
  const ofTables = set.tables.flatMap((table) =>
    walkTable(table).flatMap(({ node, path }) =>
      node.citation === undefined
        ? []
        : unknown({
            what: 'source',
            found: node.citation.source,
            known,
            file: tableFile(table.id),
            path: [...path, 'citation', 'source'],
          }),
    ),
  );
  return [...ofConditions, ...ofLimits, ...ofTables];
}

/** A criterion named by the ranking must stand in every table, else its units cannot be compared. */
function checkRankKeys(set: CriteriaSet): readonly CriteriaFinding[] {
  return set.ranking.by.flatMap((key, index) => {
    if (!key.startsWith('points:')) return [];
    const found = key.slice('points:'.length);
    return set.tables.filter(isRead).flatMap((table) =>
      unknown({
        what: 'criterion',
        found,
        known: walkTable(table).map(({ node }) => node.id),
        file: MAIN,
        path: ['ranking', 'by', index],
      }),
    );
  });
}

function checkIssueDay(set: CriteriaSet): readonly CriteriaFinding[] {
  const found = set.legalBasis.issuedOn;
  if (isCalendarDate(found)) return [];
  const params = { found, wholeDay: true } as const;
  const path = ['legalBasis', 'issuedOn'];
  return [{ code: 'date-not-existing', params, file: MAIN, path }];
}

/** Whatever is named is there: tables, sources, ranked criteria, the day of the decision. */
export function checkReferences(set: CriteriaSet): readonly CriteriaFinding[] {
  return [
    ...checkTables(set),
    ...checkCitations(set),
    ...checkRankKeys(set),
    ...checkIssueDay(set),
  ];
}
