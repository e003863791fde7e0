import type { Content } from './dom.js';
import { html } from './dom.js';
import type { FilterBar } from './filter-bar.js';
import type { FrameReader } from './frame.js';
import { bannerTexts } from './frame.js';

/** What is shown, as the address says it. */
interface ShownState {
  readonly reader: FrameReader;
  readonly route: {
    readonly view: string;
    readonly unit?: string | undefined;
    readonly criterion?: string | undefined;
  };
}

/** What a page is made of; each part is made from the state, which is made from the address. */
export interface PageShell<State extends ShownState> {
  /** Reads the address. */
  read(): State;
  makeBar(current: () => State): FilterBar<State>;
  header(state: State): HTMLElement;
  tabs(state: State): HTMLElement;
  main(state: State): Content;
  /** Leaves the card of a unit. */
  leaveUnit(state: State): void;
}

/** Shows a page in its place and again whenever its address changes. */
export function runPage<State extends ShownState>(
  place: HTMLElement,
  shell: PageShell<State>,
): void {
  let state = shell.read();
  let bar: FilterBar<State> | undefined;
  let language: string | undefined;
  const show = () => {
    const before = state.route;
    state = shell.read();
    if (bar === undefined || language !== state.reader.language) {
      language = state.reader.language;
      bar = shell.makeBar(() => state);
      mount(place, bar.element, state.reader);
    }
    const { route, reader } = state;
    place.dataset['view'] = route.unit === undefined ? route.view : 'unit';
    bar.update(state);
    part(place, '#head').replaceChildren(shell.header(state));
    part(place, '#tabs').replaceChildren(shell.tabs(state));
    const main = html('div', {}, shell.main(state));
    part(place, '#main').replaceChildren(bannerTexts(reader), ...main.childNodes);
    if (isOtherPage(before, state.route)) toStart(place, state.route);
  };
  window.addEventListener('hashchange', show);
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.matches('input, select');
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      bar?.search.focus();
    } else if (event.key === 'Escape' && state.route.unit !== undefined && !isTyping) {
      shell.leaveUnit(state);
    }
  });
  show();
  toStart(place, state.route);
}

/** What stays while views change; built again for another language. */
function mount(place: HTMLElement, bar: HTMLElement, reader: FrameReader): void {
  document.documentElement.lang = reader.language;
  document.title = reader.text(reader.data.head.title);
  place.replaceChildren(
    html('a', { href: '#main', class: 'skip', click: skip }, reader.words.skip),
    html('div', { id: 'head' }),
    html('div', { id: 'tabs' }),
    bar,
    html('main', { id: 'main', tabindex: -1 }),
  );

  function skip(event: Event): void {
    event.preventDefault();
    document.getElementById('main')?.focus();
  }
}

function part(place: HTMLElement, selector: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}

function isOtherPage(before: ShownState['route'], after: ShownState['route']): boolean {
  return (
    before.view !== after.view ||
    before.unit !== after.unit ||
    (after.criterion !== undefined && before.criterion !== after.criterion)
  );
}

/** A new page starts at its top, a card with a criterion at that criterion. */
function toStart(place: HTMLElement, { unit, criterion }: ShownState['route']): void {
  const item =
    unit === undefined || criterion === undefined
      ? null
      : document.getElementById(`criterion-${criterion}`);
  if (item === null) {
    window.scrollTo({ top: 0 });
    if (document.activeElement?.closest('.filters') === null && unit !== undefined) {
      part(place, '#main').focus({ preventScroll: true });
    }
    return;
  }
  item.scrollIntoView({ block: 'start' });
  item.querySelector('summary')?.focus({ preventScroll: true });
}
