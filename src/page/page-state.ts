import type { PageUnit } from '../reports/html/page-model.js';
import type { Reader } from './reader.js';
import type { Route } from './route.js';

/** What a view is made from, and how it asks for another one. */
export interface PageState {
  readonly reader: Reader;
  readonly route: Route;
  /** Units that match search and filters. */
  readonly shown: readonly PageUnit[];
  /** Goes to another route: a step that "back" takes back. */
  go(change: Partial<Route>): void;
  /** Notes in the address what is shown already. */
  note(change: Partial<Route>): void;
  /** Address of a change of the route, for links. */
  link(change: Partial<Route>): string;
}

/** Makes one page of the report. */
export type View = (state: PageState) => HTMLElement;
