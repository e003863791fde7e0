import type { Figure, LintCode, LintParams, Turn } from '../../domain/lint-finding.js';
import type { ValueText } from '../../domain/trace.js';

/** What sentences need beside their parameters: numbers, days and figures in words. */
export interface LintNames {
  number(text: string): string;
  day(date: string): string;
  /** "Số lần sơ kết" of a figure or of a ratio. */
  figure(fact: string): string;
  /** "2", "79,9 %", "31/3/2024" of a figure or ratio. */
  value(fact: string, value: ValueText): string;
  /** "Số lần sơ kết = 2; …" */
  figures(figures: readonly Figure[]): string;
  /** "70 % → 2; 80 % → 1; 90 % → 3" */
  turns(fact: string, turns: readonly Turn[]): string;
}

/** What was found, and what to do about it. */
type LintText = readonly [message: string, hint: string];

/** The sentences of one language: a new code does not compile until it has its own. */
export type LintTexts = {
  readonly [Code in LintCode]: (params: LintParams[Code], names: LintNames) => LintText;
};
