import type { EvaluationChange } from '../../domain/evaluation-change.js';
import type { Succession } from '../../domain/verification.js';
import type { Language } from '../language.js';
import type { ChangeContext } from './change-lines.js';
import { changeLines } from './change-lines.js';
import { revisionLines } from './verify-text.js';

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
  /** Only where the later record replaces one after an appeal. */
  readonly succession?: Succession;
}

interface AgainstWords {
  head(before: string, after: string): string;
  readonly origin: Readonly<Record<OriginChange['what'], string>>;
  readonly nothing: string;
  readonly same: string;
  units(changed: number, all: number): string;
  issues(gone: number, fresh: number): string;
  readonly succession: Readonly<Record<'exact' | 'otherRecord' | 'otherRules' | 'inexact', string>>;
  unfit(reason: string): string;
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
    succession: {
      exact:
        '✓ Hồ sơ sau thay đúng hồ sơ trước sau khi giải quyết kiến nghị: lấy số liệu của hồ sơ trước, áp các quyết định được nêu, chấm lại thì ra đúng hồ sơ sau; danh sách thay đổi đủ và đúng.',
      otherRecord:
        '✗ Hồ sơ sau ghi rằng nó thay một hồ sơ khác, không phải hồ sơ này (mã băm khác).',
      otherRules: '✗ Hai hồ sơ không cùng bộ tiêu chí, quy tắc hoặc năm chấm.',
      inexact:
        '✗ Lấy số liệu của hồ sơ trước, áp các quyết định được nêu rồi chấm lại thì không ra hồ sơ sau, hoặc danh sách thay đổi không đúng:',
    },
    unfit: (reason) => `Quyết định được nêu không áp được vào hồ sơ trước: ${reason}.`,
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
    succession: {
      exact:
        '✓ The later record replaces this one after an appeal: its figures with the listed decisions, scored again, give exactly the later record; the list of changes is complete and right.',
      otherRecord:
        '✗ The later record says that it replaces another record than this one (another hash).',
      otherRules: '✗ The two are not of the same criteria, rules and year.',
      inexact:
        '✗ The earlier figures with the listed decisions, scored again, do not give the later record, or the list of changes is not right:',
    },
    unfit: (reason) => `The listed decisions do not fit the earlier record: ${reason}.`,
  },
};

/** All that changed from one record to another, as lines. */
export function againstText(
  { records, origin, changes, units, succession }: RecordsChange,
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
    ...(succession === undefined ? [] : successionLines(succession, context)),
    '',
  ].join('\n');
}

function successionLines(found: Succession, context: ChangeContext): readonly string[] {
  const words = WORDS[context.language];
  const { succession: say } = words;
  if (found.isExact) return [say.exact];
  if (!found.isNamed) return [say.otherRecord];
  if (!found.hasSameRules) return [say.otherRules];
  const recorded = { ...context, between: 'recorded' as const };
  return [
    say.inexact,
    ...(found.unfit === undefined ? [] : [`  ${words.unfit(found.unfit)}`]),
    ...revisionLines(found.faults, context).map((line) => `  ${line}`),
    ...found.changes.units
      .flatMap((change) => changeLines(change, recorded))
      .map((line) => `  ${line}`),
  ];
}
