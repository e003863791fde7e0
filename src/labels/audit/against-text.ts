import type { EvaluationChange } from '../../domain/evaluation-change.js';
import type { Language } from '../language.js';
import type { ChangeContext } from './change-lines.js';
import { changeLines } from './change-lines.js';

/** A part of the origin of two records: the same in both, or what it was and is. */
export interface OriginChange {
  readonly what: 'set' | 'criteria' | 'rules' | 'year' | 'version' | 'input';
  readonly before: string | null;
  readonly after: string | null;
}

/** In what two records differ. */
export interface RecordsChange {
  /** The records as people know them: the one before, and the one that is held against it. */
  readonly records: { readonly before: string; readonly after: string };
  readonly origin: readonly OriginChange[];
  readonly changes: EvaluationChange;
  readonly units: number;
}

interface AgainstWords {
  head(before: string, after: string): string;
  readonly origin: Readonly<Record<OriginChange['what'], string>>;
  readonly nothing: string;
  readonly same: string;
  units(changed: number, all: number): string;
  issues(gone: number, fresh: number): string;
}

const WORDS: Readonly<Record<Language, AgainstWords>> = {
  vi: {
    head: (before, after) => `Từ ${before} sang ${after}`,
    origin: {
      set: 'Bộ tiêu chí',
      criteria: 'Nội dung bộ tiêu chí (mã băm)',
      rules: 'Quy tắc (mã băm)',
      year: 'Năm chấm',
      version: 'Phiên bản danvan',
      input: 'Tệp đầu vào',
    },
    nothing: '(không có)',
    same: 'Không có gì khác nhau về số liệu, thẩm định và kết quả.',
    units: (changed, all) => `${changed} trên ${all} đơn vị có thay đổi:`,
    issues: (gone, fresh) => `Vấn đề dữ liệu: ${gone} mục không còn, ${fresh} mục mới.`,
  },
  en: {
    head: (before, after) => `From ${before} to ${after}`,
    origin: {
      set: 'Criteria set',
      criteria: 'Text of the criteria set (hash)',
      rules: 'Rules (hash)',
      year: 'Scoring year',
      version: 'Version of danvan',
      input: 'Input',
    },
    nothing: '(none)',
    same: 'Figures, appraisals and results are the same.',
    units: (changed, all) => `${changed} of ${all} units changed:`,
    issues: (gone, fresh) => `Issues: ${gone} gone, ${fresh} new.`,
  },
};

/** All that changed from one record to another, as lines. */
export function againstText(
  { records, origin, changes, units }: RecordsChange,
  context: ChangeContext,
): string {
  const words = WORDS[context.language];
  const show = (value: string | null) => value ?? words.nothing;
  const { before, after } = changes.issues;
  const isSame = changes.units.length + before.length + after.length === 0;
  return [
    words.head(records.before, records.after),
    ...origin.map((one) => `  ${words.origin[one.what]}: ${show(one.before)} → ${show(one.after)}`),
    ...(isSame ? [words.same] : []),
    ...(changes.units.length > 0 ? [words.units(changes.units.length, units)] : []),
    ...changes.units.flatMap((change) => changeLines(change, context)).map((line) => `  ${line}`),
    ...(before.length + after.length > 0 ? [words.issues(before.length, after.length)] : []),
    '',
  ].join('\n');
}
