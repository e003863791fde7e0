import type { RemainderKind, UnitChange } from '../../domain/simulation.js';
import type { Language } from '../../labels/language.js';
import type { SimulationPageWords } from '../../labels/simulate/page-words.js';
import type { PageHead, PageSection, PageStanding, PageText, TextId } from '../html/page-model.js';

/**
 * All that the page of a simulation shows, in both languages. Numbers are exact texts as in the
 * Simulation; null says "there is none". Texts that come again stand once.
 */
export interface SimulationPageData {
  readonly schema: 'danvan/simulation-page@1';
  readonly language: Language;
  readonly words: Readonly<Record<Language, SimulationPageWords>>;
  readonly texts: readonly PageText[];
  readonly head: PageHead;
  /** What must be read before any number, line by line. */
  readonly warnings: readonly TextId[];
  readonly summary: TextId;
  /** Outcomes of each set: grades, best first, then "not eligible" and "incomplete". */
  readonly standings: {
    readonly before: readonly PageStanding[];
    readonly after: readonly PageStanding[];
  };
  readonly groups: readonly GroupFigures[];
  readonly blocks: readonly SimulationBlock[];
  readonly pairs: readonly SimulationPair[];
  readonly units: readonly SimulationUnit[];
  readonly changes: readonly ChangePart[];
  readonly about: readonly PageSection[];
}

/** Units that are ranked together under the new set; places of units in their order. */
export interface SimulationBlock {
  readonly label: TextId;
  /** Counts by outcome before (rows) and after (columns), as {@link SimulationPageData.standings} has them. */
  readonly counts: readonly (readonly number[])[];
  readonly correlation: TextId;
}

/** Key figures of the percent, and what moved most points. */
export interface GroupFigures {
  readonly label: TextId;
  readonly block: number;
  readonly units: number;
  readonly raised: number;
  readonly lowered: number;
  readonly unchanged: number;
  readonly before: PercentFigures;
  readonly after: PercentFigures;
  readonly effects: readonly PairEffect[];
}

/** In percent; null where no unit has one. */
export type PercentFigures = Readonly<
  Record<'mean' | 'median' | 'lowest' | 'highest' | 'quartileRange', string | null>
>;

/** What a pair of criteria did to the units of a group, in points. */
export interface PairEffect {
  readonly ids: string;
  readonly label: TextId;
  readonly raised: number;
  readonly lowered: number;
  readonly lacking: number;
  readonly sum: string;
}

/** Criteria of both sets that belong together, and what changed about them in sentences. */
export interface SimulationPair {
  readonly ids: string;
  readonly label: TextId;
  readonly kind: 'kept' | 'bundle' | 'added' | 'removed';
  readonly said: readonly TextId[];
}

/** A unit's result under one set; `standing` is its place in the standings of that side. */
export interface PageSide {
  readonly rank: number | null;
  readonly total: string | null;
  readonly maximum: string;
  readonly percent: string | null;
  readonly standing: number;
}

/** One unit before and after; `block` and `group` are null where the new set has none for it. */
export interface SimulationUnit {
  readonly id: string;
  readonly name: string;
  readonly block: number | null;
  readonly group: number | null;
  readonly before: PageSide | null;
  readonly after: PageSide | null;
  readonly direction: UnitChange['direction'];
  readonly points: string | null;
  readonly percent: string | null;
  readonly places: number | null;
  readonly scaleDiffers: boolean;
  readonly why: readonly TextId[];
  /** Null where a side has no total. With the remainders they add up exactly to the change. */
  readonly parts: readonly UnitPart[] | null;
  readonly remainders: readonly UnitRemainder[];
}

/** What a pair of criteria adds to a unit's change. */
export interface UnitPart {
  readonly pair: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly points: string;
  readonly percent: string;
  readonly note?: TextId;
}

export interface UnitRemainder {
  readonly kind: RemainderKind;
  readonly points: string;
  readonly percent: string;
}

/** Changes of the criteria of one table, or of the decision, as a table of sentences. */
export interface ChangePart {
  readonly heading: TextId;
  readonly rows: readonly ChangeRow[];
}

export interface ChangeRow {
  readonly subject: TextId;
  readonly said: readonly TextId[];
  readonly effect: 'raises' | 'lowers' | 'either' | 'none';
  readonly effectText: TextId;
}
