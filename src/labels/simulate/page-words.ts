import type { RemainderKind } from '../../domain/simulation.js';
import type { Language } from '../language.js';
import { PAGE_WORDS } from '../page/page-words.js';
import type { PageWords } from '../page/page-words-vi.js';
import { SIMULATION_PAGE_WORDS_EN } from './page-words-en.js';
import type { OwnSimulationPageWords } from './page-words-vi.js';
import { SIMULATION_PAGE_WORDS_VI } from './page-words-vi.js';
import { SIMULATION_WORDS } from './simulation-words.js';

const SHARED = [
  'scheme',
  'withoutScript',
  'skip',
  'language',
  'print',
  'navigation',
  'search',
  'searchHint',
  'group',
  'allGroups',
  'clear',
  'shown',
  'noUnits',
  'units',
  'oneUnit',
] as const satisfies readonly (keyof PageWords)[];

/** All words of the page: its own, those of any page, and the names of remainders. */
export type SimulationPageWords = OwnSimulationPageWords &
  Pick<PageWords, (typeof SHARED)[number]> & {
    readonly remainders: Readonly<Record<RemainderKind, string>>;
  };

function wordsOf(language: Language, own: OwnSimulationPageWords): SimulationPageWords {
  const shared = Object.fromEntries(SHARED.map((key) => [key, PAGE_WORDS[language][key]])) as Pick<
    PageWords,
    (typeof SHARED)[number]
  >;
  return { ...shared, ...own, remainders: SIMULATION_WORDS[language].remainders };
}

/** By language; both go into the page. */
export const SIMULATION_PAGE_WORDS: Readonly<Record<Language, SimulationPageWords>> = {
  vi: wordsOf('vi', SIMULATION_PAGE_WORDS_VI),
  en: wordsOf('en', SIMULATION_PAGE_WORDS_EN),
};
