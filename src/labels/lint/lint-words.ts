import type { LintSeverity } from '../../domain/lint-finding.js';
import type { Language } from '../language.js';

/** Fixed words of a list of findings. */
export interface LintWords {
  readonly severity: Readonly<Record<LintSeverity, string>>;
  readonly todo: string;
  summary(errors: number, warnings: number, notes: number): string;
  readonly nothing: string;
  places(count: number): string;
}

/** The words of `criteria lint` in a language. */
export const LINT_WORDS: Readonly<Record<Language, LintWords>> = {
  vi: {
    severity: { error: 'lỗi', warning: 'cảnh báo', note: 'lưu ý' },
    todo: 'Cách xử lý',
    summary: (errors, warnings, notes) => `${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý`,
    nothing: 'không có gì phải nhắc',
    places: (count) => `${count} chỗ`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', note: 'note' },
    todo: 'What to do',
    summary: (errors, warnings, notes) => {
      const of = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
      return `${of(errors, 'error')}, ${of(warnings, 'warning')}, ${of(notes, 'note')}`;
    },
    nothing: 'nothing to say',
    places: (count) => `${count} places`,
  },
};
