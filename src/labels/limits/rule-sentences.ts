import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { Language } from '../language.js';
import { WORKBOOK_WORDS } from '../workbook/workbook-words.js';

/** "tỷ lệ: đến 2 chữ số thập phân, từ nửa đơn vị …; …"; that nothing is rounded where so. */
export function roundingText({ rounding }: CriteriaSet, language: Language): string {
  const { places, modes, digits, none } = WORKBOOK_WORDS[language].rounding;
  if (rounding.length === 0) return none;
  return rounding
    .map((rule) => `${places[rule.at]}: ${digits(rule.digits)}, ${modes[rule.mode]}`)
    .join('; ');
}

/** Within what units are ranked, by what in which order, and what ties do. */
export function rankingText({ ranking: { within, by, ties } }: CriteriaSet, language: Language) {
  const { ranking } = WORKBOOK_WORDS[language];
  const keys = by.map((key) => {
    const [what = '', id] = key.split(':');
    return id === undefined ? ranking.by[what as 'grade'] : ranking.points(id);
  });
  return `${ranking.within[within]}; ${ranking.order(keys)}; ${ranking.ties[ties]}`;
}
