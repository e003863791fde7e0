import type { Language } from '../../labels/language.js';
import { shortNumberText } from '../../labels/number-text.js';
import type { TextId } from '../../reports/html/page-model.js';
import type { SimulationPageData, SimulationUnit } from '../../reports/simulate/page-model.js';
import { goTo } from '../go-to.js';
import type { SearchTexts } from '../unit-filter.js';
import { searchOf } from '../unit-filter.js';
import type { SimulationRoute } from './simulation-route.js';
import { DIRECTIONS, parseSimulationRoute, simulationHash } from './simulation-route.js';

/** The data as people read them, in one language. */
export interface SimulationReader {
  readonly data: SimulationPageData;
  readonly language: Language;
  readonly words: SimulationPageData['words'][Language];
  text(id: TextId): string;
  /** A number; a dash where there is none. */
  number(text: string | number | null | undefined): string;
  /** "+1,5", "−2", "0"; a dash where there is none. */
  signed(text: string | null): string;
}

/** What a view is made from, and how it asks for another one. */
export interface SimulationState {
  readonly reader: SimulationReader;
  readonly route: SimulationRoute;
  /** Units that match search and filters. */
  readonly shown: readonly SimulationUnit[];
  go(change: Partial<SimulationRoute>): void;
  link(change: Partial<SimulationRoute>): string;
}

const NONE = '–';

function makeSimulationReader(data: SimulationPageData, language: Language): SimulationReader {
  const number = (text: string | number | null | undefined) =>
    text === null || text === undefined ? NONE : shortNumberText(String(text), language);
  return {
    data,
    language,
    words: data.words[language],
    text: (id) => {
      const found = data.texts[id] ?? '';
      return typeof found === 'string' ? found : found[language === 'vi' ? 0 : 1];
    },
    number,
    signed: (text) => {
      if (text === null || text === '0') return number(text);
      const [sign, shown] = text.startsWith('-')
        ? ['−', number(text.slice(1))]
        : ['+', number(text)];
      return shown.startsWith('≈ ') ? `≈ ${sign}${shown.slice(2)}` : `${sign}${shown}`;
    },
  };
}

function isShown(unit: SimulationUnit, { group, direction, from, to }: SimulationRoute): boolean {
  return (
    (group === undefined || unit.group === group) &&
    (direction === undefined || unit.direction === DIRECTIONS[direction]) &&
    (from === undefined || unit.before?.standing === from) &&
    (to === undefined || unit.after?.standing === to)
  );
}

/** Reads the address into a state. */
export function readSimulationState(data: SimulationPageData, texts: SearchTexts): SimulationState {
  const route = parseSimulationRoute(location.hash);
  const matches = searchOf(texts, route.search);
  return {
    reader: makeSimulationReader(data, route.language ?? data.language),
    route,
    shown: data.units.filter((unit, place) => isShown(unit, route) && matches(place)),
    link: (change) => simulationHash({ ...route, unit: undefined, ...change }),
    go: (change) => {
      const isTyping = change.search !== undefined && route.search !== undefined;
      goTo(simulationHash({ ...route, ...change }), isTyping);
    },
  };
}
