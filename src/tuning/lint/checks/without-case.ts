import { elementsReadBy } from '../../../criteria/check-elements.js';
import { foldText } from '../../../domain/text.js';
import type { LintCheck, LintContext } from '../lint-check.js';
import { criteriaOf, MAIN_FILE } from '../lint-check.js';

/** What the cases of a table touch: criteria whose points they state, figures that they vary. */
function touched({ set }: LintContext, table: string): ReadonlySet<string> {
  const { profiles = {}, cases = [] } = set.cases ?? {};
  const groups = set.unitGroups.filter((group) => group.table === table);
  const names = groups.flatMap(({ id, label, aliases }) => [id, label, ...aliases]).map(foldText);
  return new Set(
    cases
      .filter(({ profile }) => names.includes(foldText(profiles[profile]?.unitGroup ?? '')))
      .flatMap(({ values, appraised, expect }) => [
        ...Object.keys(expect.criteria).map((id) => `criterion ${id}`),
        ...Object.keys(appraised).map((id) => `criterion ${id}`),
        ...Object.keys(values).map((id) => `figure ${id}`),
      ]),
  );
}

/** A criterion that no case states and of which no case varies a figure: a slip in it would not be seen. */
export const criterionWithoutCase: LintCheck<'criterion-without-case'> = {
  code: 'criterion-without-case',
  severity: 'note',
  find: (context) => {
    if (context.set.cases === undefined) return [];
    const byTable = new Map(context.set.tables.map(({ id }) => [id, touched(context, id)]));
    return criteriaOf(context.set).flatMap(({ table, criterion, name, file, path }) => {
      const own = byTable.get(table.id) ?? new Set<string>();
      const figures = elementsReadBy(criterion).map((id) => `figure ${id}`);
      if ([`criterion ${criterion.id}`, ...figures].some((each) => own.has(each))) return [];
      return [{ params: {}, file, path, criterion: name }];
    });
  },
};

/** Nobody has worked out a case by hand. */
export const setWithoutCases: LintCheck<'set-without-cases'> = {
  code: 'set-without-cases',
  severity: 'warning',
  find: ({ set }) =>
    set.cases === undefined ? [{ params: {}, file: MAIN_FILE, path: ['id'] }] : [],
};
