import type { BookContext } from './book-context.js';

/** "tỷ lệ: 2 chữ số thập phân, từ 5 trở lên làm tròn lên; …"; that nothing is rounded where so. */
export function roundingText({ words, criteriaSet }: BookContext): string {
  const { places, modes, digits, none } = words.rounding;
  if (criteriaSet.rounding.length === 0) return none;
  return criteriaSet.rounding
    .map((rule) => `${places[rule.at]}: ${digits(rule.digits)}, ${modes[rule.mode]}`)
    .join('; ');
}

/** Within what units are ranked, by what in which order, and what ties do. */
export function rankingText({ words, criteriaSet }: BookContext): string {
  const { within, by, ties } = criteriaSet.ranking;
  const { ranking } = words;
  const keys = by.map((key) => {
    const [what = '', id] = key.split(':');
    return id === undefined ? ranking.by[what as 'grade'] : ranking.points(id);
  });
  return `${ranking.within[within]}; ${ranking.order(keys)}; ${ranking.ties[ties]}`;
}
