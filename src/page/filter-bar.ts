import { html } from './dom.js';
import { fillIn } from './reader.js';

/** How the filter bar is kept while the rest of the page is built again. */
export interface FilterBar<State> {
  readonly element: HTMLElement;
  readonly search: HTMLInputElement;
  /** Shows what the route says. */
  update(state: State): void;
}

/** A list to choose from; the empty value takes the filter away. */
export interface FilterField {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
}

/** What is searched and chosen; names of values are ids of fields. */
export interface FilterValues {
  readonly search: string | undefined;
  readonly chosen: Readonly<Record<string, number | undefined>>;
}

/** How a page's state is filtered. */
export interface PageFilter<State> {
  readonly words: Readonly<Record<'search' | 'searchHint' | 'clear' | 'shown', string>>;
  readonly fields: readonly FilterField[];
  values(state: State): FilterValues;
  /** Units that are shown, and all there are. */
  counts(state: State): readonly [shown: number, all: number];
  /** Changes what is given and leaves the rest. */
  change(state: State, to: Partial<FilterValues>): void;
  /** Opens the unit where only one is left. Says whether it did. */
  openOnly(state: State): boolean;
}

/** Search and lists; typing and choosing change the route at once. */
export function makeFilterBar<State>(
  filter: PageFilter<State>,
  current: () => State,
): FilterBar<State> {
  const { words } = filter;
  const search = html('input', {
    id: 'search',
    type: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: words.searchHint,
    input: () =>
      filter.change(current(), { search: search.value.trim() === '' ? undefined : search.value }),
    keydown: (event) => onEnter(event as KeyboardEvent, () => filter.openOnly(current())),
  });
  const selects = filter.fields.map((field) =>
    select(field, (value) => filter.change(current(), { chosen: { [field.id]: value } })),
  );
  const nothing = Object.fromEntries(filter.fields.map(({ id }) => [id, undefined]));
  const clear = html(
    'button',
    {
      type: 'button',
      click: () => filter.change(current(), { search: undefined, chosen: nothing }),
    },
    words.clear,
  );
  const count = html('p', { class: 'shown', role: 'status' });
  const element = html('search', { class: 'filters' }, [
    labelled(words.search, search),
    filter.fields.flatMap(({ label }, at) => {
      const control = selects[at];
      return control === undefined ? [] : [labelled(label, control)];
    }),
    clear,
    count,
  ]);
  const update = (state: State) => {
    const values = filter.values(state);
    if (document.activeElement !== search) search.value = values.search ?? '';
    for (const control of selects) control.value = String(values.chosen[control.id] ?? '');
    const isFree = Object.values(values.chosen).every((value) => value === undefined);
    clear.hidden = values.search === undefined && isFree;
    count.textContent = fillIn(words.shown, ...filter.counts(state));
  };
  return { element, search, update };
}

/** Enter opens the unit that is left; the focus goes to its card. */
function onEnter(event: KeyboardEvent, open: () => boolean): void {
  if (event.key !== 'Enter' || !open()) return;
  event.preventDefault();
  if (event.target instanceof HTMLElement) event.target.blur();
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  return html('div', { class: 'field' }, [html('label', { for: control.id }, text), control]);
}

function select(
  { id, choices }: FilterField,
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
