import type {
  CollectedSubject,
  DifferenceCode,
  DifferenceParams,
  FormUse,
  Lateness,
  StrangeFile,
  UnmergedParams,
  UnmergedReason,
} from '../../domain/collection.js';
import type { Language } from '../language.js';
import { COLLECT_WORDS_EN } from './collect-words-en.js';
import { COLLECT_WORDS_VI } from './collect-words-vi.js';
import type { AskCounts } from './tell-asks.js';

/** A sentence and what to do. */
export interface Told {
  readonly text: string;
  readonly hint: string;
}

type Tell<Params> = { readonly [Name in keyof Params]: (params: Params[Name]) => Told };

/** Params of a difference with its values as people write them. */
export type ToldDifferences = {
  readonly [Code in DifferenceCode]: Code extends 'sent-twice'
    ? { readonly other: string; readonly place: string }
    : DifferenceParams[Code];
};

/** How many of the units are where. */
export interface CollectCounts {
  readonly units: number;
  readonly collected: number;
  readonly notCounted: number;
  readonly missing: number;
  readonly late: number;
  readonly unknownDay: number;
  readonly values: number;
  readonly unmerged: number;
  readonly differences: number;
  /** Of the differences: own points that are not those of the rules. */
  readonly claims: number;
  readonly issues: number;
  readonly strangers: number;
}

/** Everything that a collection says to people, in one language. */
export interface CollectWords {
  readonly sheets: {
    readonly status: string;
    readonly data: string;
    readonly unmerged: string;
    readonly differences: string;
    readonly files: string;
    readonly since: string;
  };
  readonly page: string;
  readonly title: (year: number) => string;
  readonly notes: {
    readonly status: string;
    readonly unmerged: string;
    readonly differences: string;
    readonly files: string;
    readonly since: (file: string) => string;
    readonly nothing: string;
  };
  readonly headers: {
    readonly status: readonly string[];
    readonly unmerged: readonly string[];
    readonly differences: readonly string[];
    readonly files: readonly string[];
    readonly since: readonly string[];
  };
  readonly deadline: (day: string | undefined) => string;
  readonly counts: (counts: CollectCounts) => readonly string[];
  readonly lateUnits: (units: readonly string[]) => string;
  readonly askUnits: (units: readonly string[]) => string;
  readonly missingUnits: (names: readonly string[]) => string;
  /** What to ask a unit, empty where there is nothing. */
  readonly asks: (counts: AskCounts) => string;
  /** What stands as origin in the one row of a unit of which nothing was merged. */
  readonly withoutValues: Readonly<Record<'collected' | 'not-counted' | 'missing', string>>;
  readonly state: Readonly<Record<'collected' | 'not-counted' | 'missing', string>>;
  readonly lateness: Readonly<Record<Lateness, string>>;
  readonly day: (day: string, saidBy: 'list' | 'form') => string;
  readonly filled: (filled: number, of: number) => string;
  readonly version: {
    readonly current: string;
    readonly 'earlier-text': string;
    readonly 'other-set': (set: string, year: number) => string;
    readonly otherYear: (year: number) => string;
  };
  readonly byCodeLine: string;
  readonly firstSent: (day: string) => string;
  readonly sentForms: (count: number) => string;
  readonly see: Readonly<Record<'unmerged' | 'differences', (count: number) => string>>;
  readonly use: Readonly<Record<FormUse, string>>;
  readonly why: {
    readonly [Kind in Exclude<StrangeFile['why']['kind'], 'unreadable' | 'set-unknown'>]: Told;
  } & { readonly 'set-unknown': (set: string) => Told };
  readonly contacts: Readonly<Record<'preparer' | 'head' | 'phone' | 'day', string>>;
  readonly field: Readonly<
    Record<Extract<CollectedSubject, { criterion: string }>['field'], string>
  >;
  readonly unmerged: Tell<UnmergedParams>;
  readonly difference: Tell<ToldDifferences>;
  readonly kind: Readonly<Record<DifferenceCode | 'issue', string>>;
  readonly blank: string;
  readonly since: Readonly<Record<'added' | 'changed' | 'removed', string>>;
  readonly sinceCounts: (
    file: string,
    counts: Readonly<Record<'added' | 'changed' | 'removed', number>>,
  ) => string;
  readonly terminal: {
    readonly missing: string;
    readonly late: string;
    readonly notCounted: string;
    readonly strangers: string;
    readonly duplicates: string;
    readonly asks: string;
    readonly more: (count: number, sheet: string) => string;
    readonly cells: (count: number) => string;
    readonly receivedUnknown: (file: string) => string;
    readonly next: (file: string, set: string) => string;
  };
}

/** What is told of one reason or code; the compiler asks for a sentence for each. */
export function toldUnmerged<Reason extends UnmergedReason>(
  reason: Reason,
  params: UnmergedParams[Reason],
  words: CollectWords,
): Told {
  return (words.unmerged[reason] as (params: UnmergedParams[Reason]) => Told)(params);
}

/** In both languages. */
export const COLLECT_WORDS: Readonly<Record<Language, CollectWords>> = {
  vi: COLLECT_WORDS_VI,
  en: COLLECT_WORDS_EN,
};
