import { addressOf, readAddress } from '../address.js';

/** The pages of a simulation, in the order of their tabs. */
export const SIMULATION_VIEWS = ['overview', 'units', 'criteria', 'changes', 'about'] as const;
export type SimulationView = (typeof SIMULATION_VIEWS)[number];

/** How units follow each other. */
export const UNIT_ORDERS = ['change', 'moves', 'after', 'before'] as const;
export type UnitOrder = (typeof UNIT_ORDERS)[number];

/** Changes of grade, in the order of the filter. */
export const DIRECTIONS = ['up', 'down', 'same', 'other'] as const;

/** What is shown, as the address after "#" says it: `#unit=SKHCN`. Numbers are places in lists. */
export interface SimulationRoute {
  readonly view: SimulationView;
  readonly unit?: string | undefined;
  readonly order?: UnitOrder | undefined;
  readonly search?: string | undefined;
  readonly group?: number | undefined;
  readonly direction?: number | undefined;
  /** Outcomes before and after: a cell of the matrix. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly language?: 'vi' | 'en' | undefined;
}

/** Reads an address; whatever is unknown is left out. */
export function parseSimulationRoute(hash: string): SimulationRoute {
  const { text, place, language } = readAddress(hash);
  return {
    view: SIMULATION_VIEWS.find((name) => name === text('view')) ?? 'overview',
    unit: text('unit'),
    order: UNIT_ORDERS.find((name) => name === text('order')),
    search: text('q'),
    group: place('group'),
    direction: place('change'),
    from: place('from'),
    to: place('to'),
    language: language(),
  };
}

/** The address of a route; what is as usual is left out. */
export function simulationHash(route: SimulationRoute): string {
  return addressOf([
    ['view', route.view === 'overview' ? undefined : route.view],
    ['unit', route.unit],
    ['order', route.order],
    ['q', route.search],
    ['group', route.group],
    ['change', route.direction],
    ['from', route.from],
    ['to', route.to],
    ['lang', route.language],
  ]);
}
