import type { SettledHow, UnsettledWhy } from '../../domain/settlement.js';
import type { Language } from '../language.js';
import { APPRAISAL_WORDS_EN } from './appraisal-words-en.js';
import { APPRAISAL_WORDS_VI } from './appraisal-words-vi.js';

/** What the check beside an input says; `ok` and `same` are no faults. */
export type Check =
  | 'ok'
  | 'same'
  | 'no-number'
  | 'outside'
  | 'too-fine'
  | 'no-reason'
  | 'no-authority'
  | 'no-points';

/** Headers of the council's table, in its order. */
export const APPRAISAL_COLUMNS = [
  'number',
  'unit',
  'name',
  'criterion',
  'text',
  'maximum',
  'claimed',
  'computed',
  'difference',
  'evidence',
  'appraised',
  'reason',
  'authority',
  'decidedOn',
  'check',
  'block',
] as const;
export type AppraisalColumn = (typeof APPRAISAL_COLUMNS)[number];

/** Everything that the council's workbooks and the terminal say. */
export interface AppraisalWords {
  readonly page: string;
  readonly sheets: Readonly<
    Record<
      | 'appraisal'
      | 'guide'
      | 'figures'
      | 'mark'
      | 'disputes'
      | 'silent'
      | 'summary'
      | 'changes'
      | 'units'
      | 'criteria',
      string
    >
  >;
  readonly columns: Readonly<Record<AppraisalColumn, string>>;
  readonly checks: Readonly<Record<Check, string>>;
  bookTitle(year: number): string;
  settledTitle(year: number): string;
  reportTitle(year: number): string;
  member(name: string, isChair: boolean): string;
  readonly council: string;
  readonly howTo: Readonly<Record<'council' | 'member', string>>;
  evidence(evidence: string | null, explanation: string | null): string;
  readonly inputs: Readonly<
    Record<'points' | 'reason' | 'authority' | 'day', readonly [title: string, text: string]>
  >;
  readonly councilAuthorities: readonly string[];
  guide(isMember: boolean): readonly GuideText[];
  readonly figures: Readonly<Record<FigureLabel, string>>;
  /** The sheet of figures: what is live in it. */
  readonly figuresNote: string;
  settledNote(members: string, way: string | undefined): string;
  vote(member: string, points: string, reason: string | undefined): string;
  authority(how: SettledHow, members: readonly string[], chair: string | undefined): string;
  readonly how: Readonly<Record<SettledHow, string>>;
  readonly why: Readonly<Record<UnsettledWhy, string>>;
  readonly disputesNote: string;
  readonly noDisputes: string;
  readonly silentNote: string;
  readonly noSilent: string;
  readonly settle: SettleWords;
  readonly report: ReportWords;
}

/** A line of the sheet of instructions. */
export interface GuideText {
  readonly kind: 'heading' | 'text';
  readonly text: string;
}

/** Labels of the sheet of figures. */
export type FigureLabel =
  | 'all'
  | 'rows'
  | 'done'
  | 'changed'
  | 'share'
  | 'up'
  | 'down'
  | 'upMean'
  | 'downMean'
  | 'faults'
  | 'byUnit'
  | 'byCriterion'
  | 'unitName'
  | 'overstated'
  | 'effect'
  | 'label'
  | 'value'
  | 'claimedUnits';

/** What merging says on the terminal. */
export interface SettleWords {
  head(members: number, scores: number): string;
  way(way: string): string;
  readonly noWay: string;
  disputes(count: number): string;
  unsettled(count: number): string;
  silent(member: string, count: number): string;
  readonly otherRecords: string;
  more(count: number): string;
  readonly columns: Readonly<
    Record<'unit' | 'criterion' | 'spread' | 'votes' | 'result' | 'how', string>
  >;
  readonly next: string;
}

/** What the report of changes says. */
export interface ReportWords {
  readonly nothing: string;
  head(changed: number, all: number, share: string): string;
  moves(up: string, down: string): string;
  move(
    direction: 'up' | 'down',
    moves: { readonly count: number; readonly sum: string; readonly mean: string },
  ): string;
  filled(count: number): string;
  withoutReason(count: number): string;
  kept(count: number): string;
  readonly headings: Readonly<
    Record<'units' | 'authorities' | 'criteria' | 'changes' | 'withoutReason' | 'totals', string>
  >;
  readonly notes: Readonly<Record<'units' | 'authorities' | 'criteria' | 'changes', string>>;
  readonly none: Readonly<Record<'units' | 'authorities' | 'criteria' | 'changes', string>>;
  readonly columns: Readonly<
    Record<
      | 'unit'
      | 'name'
      | 'authority'
      | 'criterion'
      | 'label'
      | 'table'
      | 'claimed'
      | 'computed'
      | 'appraised'
      | 'final'
      | 'effect'
      | 'reason'
      | 'day'
      | 'cell'
      | 'scores'
      | 'changed'
      | 'share'
      | 'up'
      | 'down'
      | 'net'
      | 'overstated'
      | 'units'
      | 'higher'
      | 'compared'
      | 'withoutReason',
      string
    >
  >;
  readonly noAuthority: string;
  readonly noReason: string;
}

/** In both languages. */
export const APPRAISAL_WORDS: Readonly<Record<Language, AppraisalWords>> = {
  vi: APPRAISAL_WORDS_VI,
  en: APPRAISAL_WORDS_EN,
};
