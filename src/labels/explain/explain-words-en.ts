import type { ExplainWords } from './explain-words.js';

function points(text: string): string {
  return text === '1' ? '1 point' : `${text} points`;
}

/** Explanations in English. */
export const EXPLAIN_WORDS_EN: ExplainWords = {
  verdicts: { true: 'True', false: 'False', irrelevant: 'Irrelevant' },
  judged: (verdict, text) => `${verdict}: ${text}`,
  gives: (condition, award) => `${condition} → ${award}`,
  value: (text) => `(it is ${text})`,
  valueBeside: (text, other) => `(${text} against ${other})`,
  head: (unit, said) => `${unit}: ${said.join(', ')}`,
  ofMaximum: (own, maximum, percent) => `${own} of ${maximum} points (${percent})`,
  graded: (grade, byPoints) =>
    `grade ${grade}${byPoints === undefined ? '' : ` (by points alone ${byPoints})`}`,
  place: (rank, ranked) => `place ${rank} of ${ranked}`,
  noPlace: 'without a place',
  section: (id, label, said) => `Section ${id}. ${label}: ${said}`,
  scored: (said) => `${said.points} of ${said.maximum} points`,
  bonus: (said) =>
    said.zero ? 'no bonus' : `a bonus of ${points(said.points)}, at most ${said.maximum}`,
  deduction: (said) =>
    said.zero ? 'nothing taken away' : `${points(said.points)} taken away, at most ${said.maximum}`,
  noPoints: 'no points yet',
  noneApplies: 'does not apply',
  lostShort: (text) => `${text} lost`,
  fullPoints: (text) => `does not apply, full ${points(text)}`,
  clause: (source, place) => `Basis: ${source}, ${place}`,
  rule: (text) => `Rule: ${text}`,
  figure: (label, said, of) => `Figure${of === undefined ? '' : ` of ${of}`}: ${label}: ${said}`,
  readAs: (typed, read) => `says ${typed}, read as ${read}`,
  at: (cell) => `[${cell}]`,
  missingZero: (labels) => `Not reported: ${labels}; under the criteria this counts 0 points`,
  missing: (labels) => `Not reported, so there are no points yet: ${labels}`,
  invalid: (labels) => `Invalid, so there are no points yet: ${labels}`,
  waits: 'Waits for the points of an appraiser',
  notApplicable: (by, effect, text) =>
    `Does not apply, as ${by}: ${effect} (the criterion has ${points(text)})`,
  part: (part, said) => `Part ${part}: ${said === undefined ? 'no points yet' : said}`,
  day: (year, day) => `Appointed day of ${year}: ${day}`,
  fromUnits: (units) => `of ${units}`,
  points: (equation) => `Points by the rule: ${equation}`,
  limited: {
    most: (limit, result) => `, at most ${limit}, so ${result}`,
    least: (limit, result) => `, at least ${limit}, so ${result}`,
  },
  combined: {
    sum: (equation) => `Parts added up: ${equation}`,
    best: (equation) => `The part with the most points counts: ${equation}`,
  },
  notAbove: ({ what, limit, from, to }) => `${what} at most ${limit}: ${from} becomes ${to}`,
  notBelow: ({ what, limit, from, to }) => `${what} at least ${limit}: ${from} becomes ${to}`,
  held: { leaf: 'Points of the criterion', section: 'Points of the section', total: 'Total' },
  rounded: ({ digits, mode, from, to }) => `Rounded ${digits} (${mode}): ${from} becomes ${to}`,
  claimed: (text, computed) =>
    `The unit scored itself ${points(text)}${computed === undefined ? '' : `; the rules give ${computed}`}`,
  appraised: (from, to) => {
    if (from === undefined) return `Appraised at ${points(to)}`;
    return from === to
      ? `The appraisal keeps ${points(to)}`
      : `Appraised at ${to} instead of ${from}`;
  },
  reason: (text) => `Reason: ${text}`,
  noReason: 'No reason given',
  authority: (text) => `Authority: ${text}`,
  noAuthority: 'No authority given',
  decidedOn: (day) => `Appraised on ${day}`,
  said: {
    evidence: (text) => `Evidence: ${text}`,
    explanation: (text) => `The unit explains: ${text}`,
  },
  noNext: 'no single figure would have given more; see the rule and the figures of the criterion',
  lost: (text, from, next) => `${points(text)} lost (${from}): ${next}`,
  lostDeduction: (text, next) => `${points(text)} taken away: ${next}`,
  subtotal: (equation) => `Sections added up: ${equation}`,
  maximum: (equation, left) =>
    `Maximum of the unit: ${equation}${left === '' ? '' : ` (does not apply: ${left})`}`,
  rescaled: (scale, equation) => `The rest converted to the scale of ${scale}: ${equation}`,
  bonusSum: (equation) => `Bonus: ${equation}`,
  deductionSum: (equation) => `Deduction: ${equation}`,
  total: (equation, bonus) => `Total${bonus ? '' : ' without the bonus'}: ${equation}`,
  percent: (equation, bonus) =>
    `Percent of the maximum${bonus ? '' : ', without the bonus'}: ${equation}`,
  incomplete: (what) => `No grade yet, as this is missing: ${what}`,
  bandReached: (grade, condition) => `Grade by points ${grade}: ${condition}`,
  band: (grade, condition) => `${grade}: ${condition}`,
  effect: (label, before, after) => `${label}: from ${before} to ${after}`,
  effectWithoutChange: (label) => `${label}: does not change the grade`,
  notEligible: (label) => `${label}: not eligible for a grade`,
  noEffect: (grade) => `No condition lowers the grade: it stays ${grade}`,
  quota: (label, before, after) => `${label}: from ${before} to ${after}`,
  quotaCount: (equation) => `units that may have the grade: ${equation}`,
  rank: (rank, ranked, ahead) =>
    `Place ${rank} of ${ranked}: ${ahead === 0 ? 'no unit' : ahead === 1 ? '1 unit' : `${ahead} units`} ahead`,
  rankKeys: (keys) => `Ordered by ${keys}`,
  behind: ({ unit, rank, key, own, other }) =>
    `Behind ${unit} (place ${rank}) by ${key}: ${own}, below ${other}`,
  ahead: ({ unit, rank, key, own, other }) =>
    `Ahead of ${unit} (place ${rank}) by ${key}: ${own}, above ${other}`,
  tied: (units) => `On the same place as ${units}: equal in all that decides`,
  all: 'all of these',
  any: 'any of these',
  lostTotal: (text, criteria) =>
    `${points(text)} lost on ${criteria === 1 ? '1 criterion' : `${criteria} criteria`}, the largest loss first`,
  nothingLost: 'No points lost on any criterion',
  provenance: (level) => `Provenance of the criteria set: ${level}`,
};
