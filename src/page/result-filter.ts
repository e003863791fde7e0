import type { FilterBar, FilterField } from './filter-bar.js';
import { makeFilterBar } from './filter-bar.js';
import type { PageState } from './page-state.js';
import type { Route } from './route.js';

/** Search, unit group, grade of the results of an evaluation. */
export function resultFilter(current: () => PageState): FilterBar<PageState> {
  const { reader } = current();
  return makeFilterBar<PageState>(
    {
      words: reader.words,
      fields: [groupField(reader), gradeField(reader)],
      values: ({ route }) => ({
        search: route.search,
        chosen: { group: route.group, grade: route.standing },
      }),
      counts: ({ shown, reader: { data } }) => [shown.length, data.units.length],
      change: ({ route, go }, to) => {
        const view = route.view === 'overview' || route.view === 'about' ? 'ranking' : route.view;
        const change: Partial<Route> = {
          ...('search' in to && { search: to.search }),
          ...(to.chosen && 'group' in to.chosen && { group: to.chosen['group'] }),
          ...(to.chosen && 'grade' in to.chosen && { standing: to.chosen['grade'] }),
        };
        go({ ...change, view, unit: undefined, criterion: undefined });
      },
      openOnly: ({ shown: [only, ...others], go }) => {
        if (only === undefined || others.length > 0) return false;
        go({ unit: only.id });
        return true;
      },
    },
    current,
  );
}

function groupField({ data, words, text }: PageState['reader']): FilterField {
  const used = new Set(data.units.map(({ group }) => group));
  const choices = data.groups.flatMap((label, place): readonly (readonly [string, string])[] =>
    used.has(place) ? [[String(place), text(label)]] : [],
  );
  return { id: 'group', label: words.group, choices: [['', words.allGroups], ...choices] };
}

function gradeField({ data, words, text }: PageState['reader']): FilterField {
  const choices = data.standings.map(({ label }, place): readonly [string, string] => [
    String(place),
    text(label),
  ]);
  return { id: 'grade', label: words.grade, choices: [['', words.allGrades], ...choices] };
}
