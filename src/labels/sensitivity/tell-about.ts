import type { Sensitivity } from '../../domain/sensitivity.js';
import type { Language } from '../language.js';
import type { AboutRow } from './about-words.js';
import { ABOUT_WORDS } from './about-words.js';
import type { SensitivityTeller } from './tell-sensitivity.js';
import { fixedReasons } from './tell-sensitivity.js';

/** How an analysis was made: headings with their texts, notices and criteria that stay included. */
export function tellAbout(
  { asked, units, notices, criteria }: Sensitivity,
  tell: SensitivityTeller,
  language: Language,
): readonly AboutRow[] {
  const about = ABOUT_WORDS[language];
  return [
    ...about.rows({ asked, near: tell.near(), units: units.length }),
    ...notices.map((notice) => [about.notices, tell.notice(notice)] as const),
    ...fixedReasons(criteria).map(
      ([reason, names]) =>
        [about.fixed, `${tell.words.fixed[reason]}: ${tell.criteriaList(names)}.`] as const,
    ),
  ];
}
