import type { PageData } from '../reports/html/page-model.js';
import { html } from './dom.js';
import { pageHeader, pageTabs } from './frame.js';
import { goTo } from './go-to.js';
import { runPage } from './page-shell.js';
import type { PageState, View } from './page-state.js';
import { fillIn, makeReader } from './reader.js';
import { resultFilter } from './result-filter.js';
import type { Route, ViewName } from './route.js';
import { parseRoute, routeHash, VIEWS } from './route.js';
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

/** Shows the results of an evaluation in their place. */
export function showPage(place: HTMLElement, data: PageData): void {
  const texts = searchTexts(data.units);
  runPage<PageState>(place, {
    read: () => stateOf(data, texts),
    makeBar: resultFilter,
    header: ({ reader, link, route }) =>
      pageHeader(reader, (language) => link({ ...route, language })),
    tabs: ({ reader, link, route }) =>
      pageTabs(
        reader,
        VIEWS.map((view) => ({
          href: link({ view, unit: undefined }),
          text: reader.words.views[view],
          isCurrent: route.view === view && route.unit === undefined,
        })),
      ),
    main,
    leaveUnit: ({ go }) => go({ unit: undefined, criterion: undefined }),
  });
}

function main(state: PageState) {
  const { reader, route } = state;
  const unit = unitOfId(reader.data.units, route.unit);
  if (unit !== undefined) return [unitView(unit, state)];
  const view = VIEW_MAKERS[route.view](state);
  if (route.unit === undefined) return [view];
  const unknown = fillIn(reader.words.unknownUnit, route.unit);
  return [html('p', { class: 'empty', role: 'alert' }, unknown), view];
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
      const isTyping = change.search !== undefined && route.search !== undefined;
      goTo(routeHash({ ...route, ...change }), isTyping);
    },
    note: (change) => {
      history.replaceState(null, '', routeHash({ ...route, ...change }));
    },
  };
}
