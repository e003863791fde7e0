import type { Appealed } from '../appeal.js';
import type { DocumentWords } from './evaluation-document.js';
import { evaluationDocument } from './evaluation-document.js';

/** What `appeal --json` prints: the predecessor with all changes, and the results as `evaluate --json`. */
export function appealDocument({ evaluation, predecessor }: Appealed, words: DocumentWords) {
  const { schema: _, ...results } = evaluationDocument(evaluation, words);
  return { schema: 'danvan/appeal@1', predecessor, ...results };
}
