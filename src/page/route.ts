import { addressOf, readAddress } from './address.js';

/** The pages of the report, in the order of their tabs. */
export const VIEWS = [
  'overview',
  'ranking',
  'heat',
  'losses',
  'claims',
  'issues',
  'about',
] as const;
export type ViewName = (typeof VIEWS)[number];

/** What is shown, as the address after "#" says it: `#unit=SKHCN&criterion=8.2`. */
export interface Route {
  readonly view: ViewName;
  /** A unit's card is shown over the view. */
  readonly unit?: string | undefined;
  readonly criterion?: string | undefined;
  /** Criteria of the card in the table's order instead of by loss. */
  readonly order?: 'table' | undefined;
  readonly search?: string | undefined;
  readonly group?: number | undefined;
  readonly standing?: number | undefined;
  /** Table of the heat map. */
  readonly table?: number | undefined;
  readonly language?: 'vi' | 'en' | undefined;
}

/** Reads an address; whatever is unknown is left out, so that an old link still opens the report. */
export function parseRoute(hash: string): Route {
  const { text, place, language } = readAddress(hash);
  return {
    view: VIEWS.find((name) => name === text('view')) ?? 'overview',
    unit: text('unit'),
    criterion: text('criterion'),
    order: text('order') === 'table' ? 'table' : undefined,
    search: text('q'),
    group: place('group'),
    standing: place('grade'),
    table: place('table'),
    language: language(),
  };
}

/** The address of a route, with its "#"; what is as usual is left out. */
export function routeHash(route: Route): string {
  return addressOf([
    ['view', route.view === 'overview' ? undefined : route.view],
    ['unit', route.unit],
    ['criterion', route.criterion],
    ['order', route.order],
    ['q', route.search],
    ['group', route.group],
    ['grade', route.standing],
    ['table', route.table],
    ['lang', route.language],
  ]);
}
