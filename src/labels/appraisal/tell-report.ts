import type { AppraisalReport, Moves } from '../../domain/appraisal-report.js';
import { exact, exactText, roundExact, ZERO } from '../../domain/exact-number.js';
import type { Language } from '../language.js';
import { numberText, percentText, shortNumberText } from '../number-text.js';
import { startSentence } from '../rules/start-sentence.js';
import { APPRAISAL_WORDS } from './appraisal-words.js';

/** The first thing that a chairman wants to hear, as sentences. */
export function reportSentences(
  { totals }: AppraisalReport,
  language: Language,
): readonly string[] {
  const words = APPRAISAL_WORDS[language].report;
  const { scores, changed, filled, kept, withoutReason, up, down, share } = totals;
  if (changed + filled + kept === 0) return [words.nothing];
  const move = (direction: 'up' | 'down', { count, sum, mean }: Moves) =>
    words.move(direction, {
      count,
      sum: shortNumberText(sum, language),
      mean: shortNumberText(mean, language),
    });
  return [
    words.head(changed, scores, shareText(share, language)),
    startSentence(words.moves(move('up', up), move('down', down))),
    ...(filled === 0 ? [] : [words.filled(filled)]),
    ...(kept === 0 ? [] : [words.kept(kept)]),
    ...(withoutReason === 0 ? [] : [words.withoutReason(withoutReason)]),
  ];
}

/** A share as people read it; "–" where there is nothing to share. */
export function shareText(share: string | null, language: Language): string {
  return share === null ? '–' : percentText(share, language);
}

/** Points with their sign: "+1,5", "−0,5", "≈ +2,67"; "–" where there are none. */
export function signedText(points: string | null, language: Language): string {
  if (points === null) return '–';
  const value = exact(points);
  const near = points.includes('/') ? roundExact(value, 2, 'half-up') : value;
  const text = numberText(exactText(near.abs()), language);
  const sign = value.equals(ZERO) ? '' : value.gt(ZERO) ? '+' : '−';
  return `${points.includes('/') ? '≈ ' : ''}${sign}${text}`;
}
