import type { PageData } from '../reports/html/page-model.js';
import { html } from './dom.js';
import type { FilterBar } from './filter-bar.js';
import { makeFilterBar } from './filter-bar.js';
import { bannerTexts, pageHeader, pageTabs } from './frame.js';
import type { PageState, View } from './page-state.js';
import { fillIn, makeReader } from './reader.js';
import type { Route, ViewName } from './route.js';
import { parseRoute, routeHash } from './route.js';
import type { SearchTexts } from './unit-filter.js';
import { filterUnits, searchTexts, unitOfId } from './unit-filter.js';
import { aboutView } from './views/about-view.js';
import { claimsView } from './views/claims-view.js';
import { heatView } from './views/heat-view.js';
import { issuesView } from './views/issues-view.js';
import { lossesView } from './views/losses-view.js';
import { overviewView } from './views/overview-view.js';
import { rankingView } from './views/ranking-view.js';
import { unitView } from './views/unit-view.js';

const VIEW_MAKERS: Readonly<Record<ViewName, View>> = {
  overview: overviewView,
  ranking: rankingView,
  heat: heatView,
  losses: lossesView,
  claims: claimsView,
  issues: issuesView,
  about: aboutView,
};

/** Shows the page in its place and again whenever its address changes. */
export function showPage(place: HTMLElement, data: PageData): void {
  const texts = searchTexts(data.units);
  let state = stateOf(data, texts);
  let bar: FilterBar | undefined;
  let language: string | undefined;
  const show = () => {
    const before = state.route;
    state = stateOf(data, texts);
    if (bar === undefined || language !== state.reader.language) {
      language = state.reader.language;
      bar = makeFilterBar(() => state);
      mount(place, bar, state);
    }
    update(place, bar, state);
    if (isOtherPage(before, state.route)) toStart(place, state.route);
  };
  window.addEventListener('hashchange', show);
  document.addEventListener('keydown', (event) => onKey(event, state, bar));
  show();
  toStart(place, state.route);
}

function stateOf(data: PageData, texts: SearchTexts): PageState {
  const route = parseRoute(location.hash);
  const base: Route = { ...route, unit: undefined, criterion: undefined };
  return {
    reader: makeReader(data, route.language ?? data.language),
    route,
    shown: filterUnits(data.units, texts, route),
    link: (change) => routeHash({ ...base, ...change }),
    go: (change) => {
      const changed = routeHash({ ...route, ...change });
      const isTyping = change.search !== undefined && route.search !== undefined;
      if (isTyping) {
        history.replaceState(null, '', changed);
        window.dispatchEvent(new HashChangeEvent('hashchange'));
      } else {
        location.hash = changed;
      }
    },
    note: (change) => {
      history.replaceState(null, '', routeHash({ ...route, ...change }));
    },
  };
}

/** What stays while views change; built again for another language. */
function mount(place: HTMLElement, bar: FilterBar, { reader }: PageState): void {
  document.documentElement.lang = reader.language;
  document.title = reader.text(reader.data.head.title);
  place.replaceChildren(
    html('a', { href: '#main', class: 'skip', click: skip }, reader.words.skip),
    html('div', { id: 'head' }),
    html('div', { id: 'tabs' }),
    bar.element,
    html('main', { id: 'main', tabindex: -1 }),
  );

  function skip(event: Event): void {
    event.preventDefault();
    document.getElementById('main')?.focus();
  }
}

function update(place: HTMLElement, bar: FilterBar, state: PageState): void {
  const { reader, route } = state;
  place.dataset['view'] = route.unit === undefined ? route.view : 'unit';
  bar.update(state);
  part(place, '#head').replaceChildren(pageHeader(state));
  part(place, '#tabs').replaceChildren(pageTabs(state));
  const unit = unitOfId(reader.data.units, route.unit);
  const view = unit === undefined ? VIEW_MAKERS[route.view](state) : unitView(unit, state);
  const unknown =
    route.unit !== undefined && unit === undefined
      ? html('p', { class: 'empty', role: 'alert' }, fillIn(reader.words.unknownUnit, route.unit))
      : '';
  part(place, '#main').replaceChildren(bannerTexts(reader), unknown, view);
}

function part(place: HTMLElement, selector: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}

function isOtherPage(before: Route, after: Route): boolean {
  return (
    before.view !== after.view ||
    before.unit !== after.unit ||
    (after.criterion !== undefined && before.criterion !== after.criterion)
  );
}

/** A new page starts at its top, a card with a criterion at that criterion. */
function toStart(place: HTMLElement, { unit, criterion }: Route): void {
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

/** "/" goes to the search, Escape from a card to the list. */
function onKey(event: KeyboardEvent, state: PageState, bar: FilterBar | undefined): void {
  const isTyping = event.target instanceof Element && event.target.matches('input, select');
  if (event.key === '/' && !isTyping) {
    event.preventDefault();
    bar?.search.focus();
  } else if (event.key === 'Escape' && state.route.unit !== undefined && !isTyping) {
    state.go({ unit: undefined, criterion: undefined });
  }
}
