import { dayText } from '../../labels/day-text.js';
import type { SignatureWords } from '../../labels/signature/signature-words.js';
import { SIGNATURE_WORDS } from '../../labels/signature/signature-words.js';
import type { ReportInput } from '../report.js';
import type { BookContext } from '../workbook/book-context.js';

/** By which decision was scored; a draft is no decision. */
export function basisText({ criteriaSet, language }: BookContext, words: SignatureWords): string {
  const { number, issuer, issuedOn } = criteriaSet.legalBasis;
  const day = dayText(issuedOn, language);
  if (criteriaSet.status === 'draft') return words.draftBasis(day);
  return words.basis({ number, issuer, day });
}

/** What forbids to sign a document, or must be known before: on every page of it. */
export function documentMarks({
  evaluation,
  criteriaSet,
  language,
}: Pick<ReportInput, 'evaluation' | 'criteriaSet' | 'language'>): readonly string[] {
  const { marks } = SIGNATURE_WORDS[language];
  const { level } = criteriaSet.provenance;
  const errors = evaluation.issues.filter(({ severity }) => severity === 'error').length;
  return [
    ...(level === 'full-text' ? [] : [marks[level]]),
    ...(evaluation.criteriaSet.draft
      ? [criteriaSet.status === 'draft' ? marks.draftSet : marks.draft]
      : []),
    ...(errors === 0 ? [] : [marks.errors(errors)]),
  ];
}
