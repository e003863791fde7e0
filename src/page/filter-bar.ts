import { html } from './dom.js';
import type { PageState } from './page-state.js';
import { fillIn } from './reader.js';

/** How the filter bar is kept while the rest of the page is built again. */
export interface FilterBar {
  readonly element: HTMLElement;
  readonly search: HTMLInputElement;
  /** Shows what the route says. */
  update(state: PageState): void;
}

type Choice = readonly [value: string, text: string];

/** Search, unit group, grade; typing and choosing change the route at once. */
export function makeFilterBar(current: () => PageState): FilterBar {
  const { words } = current().reader;
  const search = html('input', {
    id: 'search',
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: words.searchHint,
    input: () => change({ search: search.value.trim() === '' ? undefined : search.value }),
    keydown: (event) => openOnly(event as KeyboardEvent, current()),
  });
  const group = select('group', groupChoices(current()), (value) => change({ group: value }));
  const grade = select('grade', gradeChoices(current()), (value) => change({ standing: value }));
  const count = html('p', { class: 'shown', role: 'status' });
  const clear = html(
    'button',
    {
      type: 'button',
      click: () => change({ search: undefined, group: undefined, standing: undefined }),
    },
    words.clear,
  );
  const change = (to: Parameters<PageState['note']>[0]) => {
    const { route, go } = current();
    const view = route.view === 'overview' || route.view === 'about' ? 'ranking' : route.view;
    go({ ...to, view, unit: undefined, criterion: undefined });
  };
  const element = html('search', { class: 'filters' }, [
    labelled(words.search, search),
    labelled(words.group, group),
    labelled(words.grade, grade),
    clear,
    count,
  ]);
  const update = (state: PageState) => {
    const { route, shown, reader } = state;
    if (document.activeElement !== search) search.value = route.search ?? '';
    group.value = String(route.group ?? '');
    grade.value = String(route.standing ?? '');
    clear.hidden =
      route.search === undefined && route.group === undefined && route.standing === undefined;
    count.textContent = fillIn(words.shown, shown.length, reader.data.units.length);
  };
  return { element, search, update };
}

/** Enter opens the unit that is left; the focus goes to its card. */
function openOnly(event: KeyboardEvent, { shown, go }: PageState): void {
  const [only, ...others] = shown;
  if (event.key !== 'Enter' || only === undefined || others.length > 0) return;
  event.preventDefault();
  if (event.target instanceof HTMLElement) event.target.blur();
  go({ unit: only.id });
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  return html('div', { class: 'field' }, [html('label', { for: control.id }, text), control]);
}

function groupChoices({ reader }: PageState): readonly Choice[] {
  const used = new Set(reader.data.units.map(({ group }) => group));
  const choices = reader.data.groups.flatMap((label, place): readonly Choice[] =>
    used.has(place) ? [[String(place), reader.text(label)]] : [],
  );
  return [['', reader.words.allGroups], ...choices];
}

function gradeChoices({ reader }: PageState): readonly Choice[] {
  const choices = reader.data.standings.map(
    ({ label }, place): Choice => [String(place), reader.text(label)],
  );
  return [['', reader.words.allGrades], ...choices];
}

function select(
  id: string,
  choices: readonly Choice[],
  choose: (value: number | undefined) => void,
): HTMLSelectElement {
  const control = html(
    'select',
    {
      id,
      change: () => choose(control.value === '' ? undefined : Number(control.value)),
    },
    choices.map(([value, text]) => html('option', { value }, text)),
  );
  return control;
}
