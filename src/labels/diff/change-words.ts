import type {
  DayOfYear,
  KindFactors,
  NodeRef,
  PartRef,
  StepText,
} from '../../domain/change-values.js';
import type { CriteriaChangeKind, CriteriaChangeParams } from '../../domain/criteria-change.js';
import type { Language } from '../language.js';

/** Which of the two versions. */
export type Side = 'before' | 'after';

/** What sentences about one change may ask for. Texts of numbers and days are as people read them. */
export interface ChangeTexts {
  readonly language: Language;
  number(text: string): string;
  points(text: string | null): string;
  /** "từ 80 % đến dưới 95 %", of the measure that the part reads. */
  interval(text: string, ref?: PartRef): string;
  /** "trước 25/5 (2024)"; one day where it is the same in all years. */
  days(days: readonly DayOfYear[]): string;
  /** A decision's day: "02/11/2022". */
  day(day: string): string;
  element(id: string): string;
  elements(ids: readonly string[]): string;
  /** "0,5 điểm mỗi mô hình" */
  each(points: string | null, element: string): string;
  option(option: string, ref: PartRef): string;
  factors(factors: KindFactors | null): string;
  /** "2.3", with its table where that is not the table of the change. */
  node(ref: NodeRef, side: Side): string;
  nodes(refs: readonly NodeRef[], side: Side): string;
  nodePoints(ref: NodeRef, side: Side): string;
  /** The rule of the criterion that the change is about, in words. */
  rule(side: Side): string;
  /** When the criterion does not apply by its rules. */
  notApplicableWhen(side: Side): string;
  citation(side: Side): string;
  /** What a minimum, quota or condition asks for and does. */
  limit(id: string, side: Side): string;
  /** Citation of a minimum, quota or condition; "–" where it has none. */
  limitCitation(id: string, side: Side): string;
  rounding(side: Side): string;
  ranking(side: Side): string;
  tables(refs: readonly NodeRef[]): string;
}

/** How one kind of change is called and said; `values` are the old and the new in two columns. */
export interface ChangeWords<Kind extends CriteriaChangeKind> {
  readonly name: string;
  say(params: CriteriaChangeParams[Kind], texts: ChangeTexts): string;
  values?(params: CriteriaChangeParams[Kind], texts: ChangeTexts): readonly [string, string];
}

/** Words for every kind: a new kind does not compile until it has them in each language. */
export type AllChangeWords = {
  readonly [Kind in CriteriaChangeKind]: ChangeWords<Kind>;
};

/** Points of a step: "1–2" where they rise within it. */
export function pointsOfStep({ points, risesTo }: StepText): string {
  return risesTo === undefined ? points : `${points}–${risesTo}`;
}

type FromTo = { readonly from: unknown; readonly to: unknown };

/** A value that was one and is another: "… đổi từ “a” thành “b”". */
export function swapped<Params extends FromTo>(
  name: string,
  text: (value: Params['from'], texts: ChangeTexts) => string,
  sentence: (was: string, now: string) => string,
) {
  const values = ({ from, to }: Params, texts: ChangeTexts) =>
    [text(from, texts), text(to, texts)] as const;
  return {
    name,
    values,
    say: (params: Params, texts: ChangeTexts) => sentence(...values(params, texts)),
  };
}
