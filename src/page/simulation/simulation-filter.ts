import type { FilterBar } from '../filter-bar.js';
import { makeFilterBar } from '../filter-bar.js';
import type { SimulationRoute } from './simulation-route.js';
import { DIRECTIONS } from './simulation-route.js';
import type { SimulationState } from './simulation-state.js';

type Choice = readonly [value: string, text: string];

/** Search, unit group, change of grade, grade before and after. */
export function simulationFilter(current: () => SimulationState): FilterBar<SimulationState> {
  const { reader } = current();
  const { words, data, text } = reader;
  const groups = data.groups.flatMap(({ label, units }, place): readonly Choice[] =>
    units === 0 ? [] : [[String(place), text(label)]],
  );
  const directions = DIRECTIONS.map(
    (name, place): Choice => [String(place), words.directions[name]],
  );
  const grades = (side: 'before' | 'after') => ({
    id: side === 'before' ? 'from' : 'to',
    label: words[side === 'before' ? 'gradeBefore' : 'gradeAfter'],
    choices: [
      ['', words.allChanges] as const,
      ...data.standings[side].map(({ label }, place): Choice => [String(place), text(label)]),
    ],
  });
  return makeFilterBar<SimulationState>(
    {
      words,
      fields: [
        { id: 'group', label: words.group, choices: [['', words.allGroups], ...groups] },
        { id: 'change', label: words.change, choices: [['', words.allChanges], ...directions] },
        grades('before'),
        grades('after'),
      ],
      values: ({ route }) => ({
        search: route.search,
        chosen: {
          group: route.group,
          change: route.direction,
          from: route.from,
          to: route.to,
        },
      }),
      counts: ({ shown }) => [shown.length, data.units.length],
      change: ({ go }, to) => go({ ...changeOf(to), view: 'units', unit: undefined }),
      openOnly: ({ shown: [only, ...others], go }) => {
        if (only === undefined || others.length > 0) return false;
        go({ unit: only.id });
        return true;
      },
    },
    current,
  );
}

function changeOf(to: {
  readonly search?: string | undefined;
  readonly chosen?: Readonly<Record<string, number | undefined>>;
}): Partial<SimulationRoute> {
  const { chosen = {} } = to;
  return {
    ...('search' in to && { search: to.search }),
    ...('group' in chosen && { group: chosen['group'] }),
    ...('change' in chosen && { direction: chosen['change'] }),
    ...('from' in chosen && { from: chosen['from'] }),
    ...('to' in chosen && { to: chosen['to'] }),
  };
}
