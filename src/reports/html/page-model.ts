import type { CriterionStatus } from '../../domain/evaluation.js';
import type { Severity } from '../../domain/issue.js';
import type { Language } from '../../labels/language.js';
import type { PageWords } from '../../labels/page/page-words-vi.js';

/** Place of a text in {@link PageData.texts}. */
export type TextId = number;

/** A text in both languages, or one that is the same in both. */
export type PageText = string | readonly [vi: string, en: string];

/**
 * All that the page shows, as compact as 400 units × 60 criteria need it: texts that come again stand
 * once, rules are described once per table. Points are exact texts, as in the Evaluation.
 */
export interface PageData {
  readonly schema: 'danvan/page@1';
  /** The language that the page opens in. */
  readonly language: Language;
  readonly words: Readonly<Record<Language, PageWords>>;
  readonly texts: readonly PageText[];
  readonly head: PageHead;
  /** Grades, best first, then the two outcomes without one. */
  readonly standings: readonly PageStanding[];
  readonly groups: readonly TextId[];
  readonly blocks: readonly PageBlock[];
  readonly tables: readonly PageTable[];
  /** "kq.xlsx ▸ Số liệu", for cells to name by their number. */
  readonly files: readonly string[];
  readonly units: readonly PageUnit[];
  readonly issues: readonly PageIssue[];
  readonly about: readonly PageSection[];
}

export interface PageHead {
  readonly title: TextId;
  readonly basis: TextId;
  readonly year: number;
  readonly banners: readonly PageBanner[];
}

/** Something that must be seen on every view; `tag` is its short form. */
export interface PageBanner {
  readonly kind: 'provenance' | 'draft' | 'errors' | 'incomplete';
  readonly tag: TextId;
  readonly text: TextId;
}

/** `scale`: 0 the best grade, 1 the worst; null for an outcome without grade. */
export interface PageStanding {
  readonly label: TextId;
  readonly scale: number | null;
}

/** Units that are ranked together, by rank; `units` are places in {@link PageData.units}. */
export interface PageBlock {
  readonly label: TextId;
  readonly units: readonly number[];
  readonly losses: readonly PageLosses[];
}

/** Where the units of a block that share a table lose points, the largest loss first. */
export interface PageLosses {
  readonly table: number;
  readonly units: number;
  readonly rows: readonly PageLoss[];
}

/** `lost` of `possible` points over `counted` units that have points on the criterion. */
export interface PageLoss {
  readonly leaf: number;
  readonly lost: string;
  readonly possible: string;
  readonly counted: number;
  /** Units that lost something. */
  readonly losing: number;
}

export interface PageTable {
  readonly label: TextId;
  readonly nodes: readonly PageNode[];
  readonly leaves: readonly PageLeaf[];
}

/** A section or criterion in the order of the table; `leaf` is its place among the leaves. */
export interface PageNode {
  readonly id: string;
  readonly label: TextId;
  readonly depth: number;
  readonly kind: 'scored' | 'bonus' | 'deduction';
  readonly maximum: string;
  readonly leaf?: number;
}

export interface PageLeaf {
  readonly id: string;
  readonly label: TextId;
  readonly kind: 'scored' | 'bonus' | 'deduction';
  readonly maximum: string;
  readonly rule: TextId;
  readonly citation: TextId;
  readonly evidence?: TextId;
  readonly rules: readonly PageRule[];
}

export interface PageRule {
  readonly name: string;
  /** Parts count from 1; null for a rule of the whole criterion. */
  readonly part: number | null;
  readonly award: TextId;
  readonly clause: PageClause;
}

/** A condition in words, comparison by comparison. `fact` is the label of the figure it reads. */
export type PageClause =
  | { readonly text: TextId; readonly fact: TextId }
  | { readonly all: readonly PageClause[] }
  | { readonly any: readonly PageClause[] }
  | { readonly not: PageClause };

export interface PageUnit {
  readonly id: string;
  readonly name: string;
  readonly group: number;
  readonly block: number;
  readonly table: number;
  readonly standing: number;
  readonly rank: number | null;
  readonly tiedWith: readonly string[];
  readonly maximum: string;
  readonly claimed: string | null;
  readonly subtotal: string | null;
  readonly bonus: string | null;
  readonly deduction: string | null;
  readonly total: string | null;
  readonly percent: string | null;
  /** Self-scored against final over the criteria that have both; null where none has. */
  readonly compared: PageComparison | null;
  readonly lost: string;
  /** The band that the points reached, in words. */
  readonly band?: TextId;
  /** What lowered or took the grade, conversions, gaps, faults in the data: line by line. */
  readonly note?: TextId;
  readonly effects?: readonly PageEffect[];
  readonly errors: number;
  /** Points and percent of sections, by id. */
  readonly sections: Readonly<Record<string, readonly [string | null, string | null, string]>>;
  /** In the order of the table's leaves. */
  readonly results: readonly PageResult[];
}

/** A condition that holds, whether or not it changed the grade. */
export interface PageEffect {
  readonly label: TextId;
  readonly when: TextId;
  readonly does: TextId;
  readonly citation: TextId;
  /** The reported figures that its condition read. */
  readonly figures: readonly PageFigure[];
  readonly before?: TextId;
  readonly after?: TextId;
}

export interface PageComparison {
  readonly claimed: string;
  readonly final: string;
  /** Self-scored less final. */
  readonly difference: string;
  readonly criteria: number;
  /** Criteria whose self-score is above the final points. */
  readonly above: number;
}

/** One criterion of one unit. What is left out is as the comment says. */
export interface PageResult {
  /** Left out: scored. */
  readonly status?: CriterionStatus;
  readonly final: string | null;
  /** Left out: the table's maximum. */
  readonly maximum?: string;
  /** Left out: as the final points. */
  readonly computed?: string | null;
  readonly exact?: string;
  readonly claimed?: string;
  readonly appraised?: PageAppraisal;
  /** Left out: nothing was lost. null: it has no points yet. */
  readonly lost?: string | null;
  readonly next?: TextId;
  readonly reason?: TextId;
  readonly evidence?: string;
  readonly figures?: readonly PageFigure[];
  readonly parts?: readonly PagePart[];
  /**
   * The verdicts of the leaf's rules in their order, with a space between: a letter for each comparison
   * (t true, f false, i irrelevant: another one decided); empty for a rule that was not judged.
   */
  readonly marks?: string;
}

export interface PageAppraisal {
  readonly points: string;
  readonly cell: PageCell;
}

/** File and sheet by number, then "F12". */
export type PageCell = readonly [file: number, cell: string];

/** A figure: its label, what was understood, what was typed where that differs, its cell or origin. */
export interface PageFigure {
  readonly label: TextId;
  readonly value: TextId;
  readonly typed?: TextId;
  readonly cell?: PageCell;
  /** Worked out from others, not reported. */
  readonly derived?: true;
  readonly faulty?: true;
}

/** Points of one part before parts are combined; `fired` is the rule's place in the leaf. */
export interface PagePart {
  readonly points: string | null;
  readonly fired: number | null;
}

export interface PageIssue {
  readonly severity: Severity;
  readonly place: string;
  readonly unit?: number;
  readonly unitId: string;
  readonly criterion?: string;
  readonly message: TextId;
  readonly hint: TextId;
}

/** A block of names and texts on the page about origin and rules. */
export interface PageSection {
  readonly title: TextId;
  readonly rows: readonly (readonly [name: TextId, text: TextId])[];
}
