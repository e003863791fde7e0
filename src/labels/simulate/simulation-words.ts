import type { GradeCause, RemainderKind } from '../../domain/simulation.js';
import type { Language } from '../language.js';
import { SIMULATION_WORDS_EN } from './simulation-words-en.js';
import { SIMULATION_WORDS_VI } from './simulation-words-vi.js';

/** Names of what a table of a simulation shows. */
export interface SimulationColumns {
  readonly unitId: string;
  readonly unit: string;
  readonly group: string;
  readonly rank: string;
  readonly rankBefore: string;
  readonly rankAfter: string;
  readonly places: string;
  readonly pointsBefore: string;
  readonly pointsAfter: string;
  readonly points: string;
  readonly maximumBefore: string;
  readonly maximumAfter: string;
  readonly percent: string;
  readonly percentBefore: string;
  readonly percentAfter: string;
  readonly percentChange: string;
  readonly grade: string;
  readonly gradeBefore: string;
  readonly gradeAfter: string;
  readonly why: string;
  readonly before: string;
  readonly after: string;
  readonly criterion: string;
  readonly raised: string;
  readonly lowered: string;
  readonly sum: string;
  readonly lacking: string;
  readonly kind: string;
  readonly note: string;
  readonly content: string;
  readonly figure: string;
}

/** The words of a simulation, on the terminal and in documents. */
export interface SimulationWords {
  readonly title: string;
  readonly mark: string;
  readonly before: string;
  readonly after: string;
  data(year: number): string;
  movedDays(toYear: number, year: number): string;
  readonly illustrative: string;
  readonly overlays: string;
  readonly carried: string;
  readonly taken: string;
  readonly assumptions: string;
  readonly noAssumptions: string;
  newFigures(figures: readonly string[], units: string): string;
  oldFigures(figures: readonly string[], units: string): string;
  allUnits(count: number): string;
  wholeGroup(label: string, count: number): string;
  /** A list that is cut, and how many more there are. */
  andMore(shown: string, more: number): string;
  noResult(units: number, of: number): string;
  waitsFor(label: string, id: string, units: string): string;
  howToAssume(element: string): string;
  zeroFigures(figures: number): string;
  assumedFigures(figures: number): string;
  readonly byNewSet: string;
  readonly whenMissing: Readonly<Record<'blocks' | 'zero' | 'needs-review', string>>;
  readonly conditionsMissing: Readonly<Record<'blocks' | 'zero' | 'needs-review', string>>;
  assumed(figure: string, value: string, units: string): string;
  groupGone(label: string, units: readonly string[]): string;
  readonly unchanged: string;
  droppedAppraisals(list: string): string;
  guessed(tables: string): string;
  summary(counts: {
    readonly units: number;
    readonly raised: number;
    readonly lowered: number;
    readonly same: number;
    readonly up: number;
    readonly down: number;
    readonly other: number;
  }): string;
  readonly columns: SimulationColumns;
  readonly matrix: string;
  readonly keyFigures: string;
  readonly figures: Readonly<
    Record<'units' | 'mean' | 'median' | 'lowest' | 'highest' | 'quartileRange', string>
  >;
  correlation(counts: {
    readonly tau: string;
    readonly concordant: number;
    readonly discordant: number;
    readonly ties: number;
  }): string;
  readonly noCorrelation: string;
  readonly effects: string;
  readonly movers: string;
  readonly causes: Readonly<Record<Exclude<GradeCause['cause'], 'outcome'>, string>>;
  readonly outcomeCause: string;
  stillMissing(figures: readonly string[]): string;
  readonly outcomes: Readonly<Record<'not-eligible' | 'incomplete', string>>;
  readonly remainders: Readonly<Record<RemainderKind, string>>;
  readonly kinds: Readonly<Record<'kept' | 'bundle' | 'added' | 'removed', string>>;
  readonly noGroup: string;
  readonly noTotal: string;
  readonly lacksFigures: string;
  readonly appraisalDropped: string;
  pointsChange(change: string): string;
  percentChange(change: string): string;
  fromTo(before: string, after: string): string;
  rankSame(rank: string): string;
  rankChange(before: string, after: string, places: number): string;
  byGrade(ids: string): string;
  byPoints(ids: string): string;
  overtook(ids: string): string;
  gone(ids: string): string;
  come(ids: string): string;
  readonly byTies: string;
  scaleDiffers(before: string, after: string): string;
  readonly guards: string;
  gradeShare(detail: {
    readonly group: string;
    readonly grade: string;
    readonly units: number;
    readonly of: number;
    readonly share: string;
    readonly limit: string;
  }): string;
  rankMove(move: {
    readonly unit: string;
    readonly from: number;
    readonly to: number;
    readonly limit: number;
  }): string;
  otherCriteria(count: number): string;
  readonly explainMore: string;
  readonly newIssues: string;
  readonly sum: string;
  readonly sheets: Readonly<
    Record<'summary' | 'units' | 'matrix' | 'contributions' | 'assumptions', string>
  >;
  readonly page: string;
  readonly sumsUp: string;
}

/** The words in a language. */
export const SIMULATION_WORDS: Readonly<Record<Language, SimulationWords>> = {
  vi: SIMULATION_WORDS_VI,
  en: SIMULATION_WORDS_EN,
};
