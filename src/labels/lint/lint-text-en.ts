import { listText } from '../list-text.js';
import { quoteText as q } from '../quote-text.js';
import type { LintTexts } from './lint-texts.js';
import { ruleName } from './rule-name.js';

const DOUBTFUL_KINDS = {
  'below-zero': 'is a number without range.min, so numbers below 0 are taken',
  percent: 'is called a percentage',
  count: 'is called a count, yet 2.5 would be taken',
  'yes-no': 'has only the two options yes and no',
  'not-percent': 'is called a count, not a share',
} as const;

const BETTER_KINDS = {
  'below-zero': 'Add range: { min: 0 }, unless numbers below 0 mean something.',
  percent: 'Use kind: percent, or another label.',
  count: 'Use kind: count, or another label.',
  'yes-no': 'Use kind: yes-no: people may then write it in more ways.',
  'not-percent': 'Use kind: count, or another label.',
} as const;

const LINEAGE = {
  'label-same': 'it says renamed, but the label is the same',
  'one-from': 'it says merged, but comes from one criterion',
  'many-from': 'from several criteria it must be merged or split',
  'one-to': 'it says split, but no other criterion comes from the same one',
} as const;

/** What lint says, in English. */
export const LINT_TEXT_EN: LintTexts = {
  'rule-never-fires': ({ rule }) => [
    `No figures fall into ${ruleName(rule, 'en')}.`,
    'Look at thresholds, deadlines and the range of the figure; leave it out if it is not needed.',
  ],
  'rules-undecided': ({ holding, figures }, names) => [
    `For ${names.figures(figures)} ${holding === 0 ? 'no step gives' : `${holding} steps give`} points: a run would stop here.`,
    'Change the steps so that each case falls into exactly one.',
  ],
  'best-case-differs': ({ points, maximum }, names) => [
    `With all figures together the most that can be got is ${names.number(points)}, not ${names.number(maximum)}.`,
    'Parts that read the same figure may exclude each other: change their points, or the maximum.',
  ],
  'points-never-change': ({ points }, names) => [
    `Whatever is reported, it gives ${names.number(points)}.`,
    'The criterion tells nobody apart: change its steps, or leave it out.',
  ],
  'points-not-monotone': ({ figure, turns }, names) => [
    `Points go up and down while ${q(names.figure(figure))} grows: ${names.turns(figure, turns)}.`,
    'Better work must not get fewer points: look at each step. If it is meant, say why in notes.',
  ],
  'absent-better-than-late': ({ absent, late }, names) => [
    `Never doing it (${names.number(absent)}) is better than doing it late (${names.number(late)}).`,
    'Change late or absent, else units that are late will not do it at all.',
  ],
  'neighbours-equal': ({ first, second, points }, names) => [
    `Step ${first} and step ${second} both give ${names.number(points)}.`,
    'Make one of them, or correct the points.',
  ],
  'condition-always': ({ id }) => [
    `The condition ${q(id)} holds whatever is reported.`,
    'Look at its comparison and threshold.',
  ],
  'condition-never': ({ id }) => [
    `The condition ${q(id)} can never hold: it holds nobody back.`,
    'Look at its comparison and threshold; leave it out if it is not needed.',
  ],
  'ceiling-never-lowers': ({ id, grade }) => [
    `The condition ${q(id)} has its ceiling at ${q(grade)}, the best grade: it lowers nobody.`,
    'Name a lower grade.',
  ],
  'grade-unreachable': ({ grade, table, least, most }, names) => [
    `Units of table ${q(table)} cannot reach ${q(grade)} by their points: results lie between ${names.number(least)} and ${names.number(most)}.`,
    'Change the band, the floor or the points of the steps.',
  ],
  'grade-lost-by-not-applicable': ({ grade, table, most, criteria }, names) => [
    `Table ${q(table)}: grades are read from the total, and what does not apply leaves it; a unit to which ${listText(criteria, 'en')} do not apply gets at most ${names.number(most)} and cannot reach ${q(grade)}.`,
    'Read grades from percent, or use policy: full-points or rescales-rest.',
  ],
  'quota-never-binds': ({ why }) => [
    why === 'whole'
      ? 'The quota is 100%: it limits nobody.'
      : 'No unit group is ranked: the quota limits nobody.',
    'Change the quota, or leave it out.',
  ],
  'deadline-outside-period': ({ day, year, first, last }, names) => [
    `The deadline of ${year} is ${names.day(day)}, outside the days that may be reported (${names.day(first)} to ${names.day(last)}).`,
    'Change the deadline, or the period of the figure.',
  ],
  'deadline-on-day-off': ({ element, days }, names) => [
    `${element}: the last day in time is a day off (${days
      .map(({ day, why }) => `${names.day(day)} ${why}`)
      .join(', ')}).`,
    'The set should say whether the next working day counts; here the deadline stands. Holidays of the lunar calendar and days in lieu are not looked at.',
  ],
  'citation-missing': ({ section }) => [
    `Section ${q(section)} has no citation, others of its table do.`,
    'Add citation: { source, place }.',
  ],
  'source-unused': ({ source }) => [
    `Nothing cites the source ${q(source)}.`,
    'Cite it where something was taken from it, or leave it out.',
  ],
  'evidence-missing': () => [
    'Units report the figure themselves, and no document is named that proves it.',
    'Add evidence.',
  ],
  'criterion-without-case': () => [
    'No case in cases.yaml states its points or varies one of its figures: a slip here would not be seen.',
    'Add a case; danvan criteria test names the values to add.',
  ],
  'set-without-cases': () => [
    'There is no cases.yaml: nobody has worked out a case by hand.',
    'Work out at least 15 cases, on both sides of every grade boundary.',
  ],
  'kind-doubtful': ({ element, why }) => [
    `The figure ${q(element)} ${DOUBTFUL_KINDS[why]}.`,
    BETTER_KINDS[why],
  ],
  'label-changed': ({ before, after, from }) => [
    `The rule is that of ${q(from)} of the set before, the words are not: ${q(before)} → ${q(after)}.`,
    'Keep the old words, or write kind: renamed.',
  ],
  'rule-changed': ({ from }) => [
    `The words are those of ${q(from)} of the set before, the rule or its points are not.`,
    'Say what changed in the note of the lineage entry, so that units can read it.',
  ],
  'lineage-kind-doubtful': ({ why }) => [
    `The lineage does not fit: ${LINEAGE[why]}.`,
    'Correct kind or from.',
  ],
  'label-too-long': ({ length, most }) => [
    `The label has ${length} letters; a form has room for about ${most}.`,
    'Make it shorter; explanations go into evidence or notes.',
  ],
  'label-duplicate': ({ label, other }) => [
    `${q(label)} is also the label of ${q(other)} in the same table.`,
    'Tell them apart: who reads a report sees labels only.',
  ],
  'provenance-note-thin': ({ length }) => [
    `The note of provenance has only ${length} letters and does not say which figures are the decision’s.`,
    'Name the text that was read, where it was published, and who set the rest.',
  ],
  'set-is-draft': () => [
    'The set is a draft (status: draft): it gives no official result.',
    'Take the line away when it is signed; --draft stops this reminder.',
  ],
  'issued-after-year': ({ issuedOn, year }, names) => [
    `The decision was issued on ${names.day(issuedOn)}, when ${year} was over.`,
    'Look at scoringYears, or explain it in notes.',
  ],
  'threshold-finer-than-rounding': ({ threshold, digits }, names) => [
    `The bound ${names.number(threshold)} is finer than what it is compared with (rounded to ${digits} decimals).`,
    'Take decimals from the bound, or round later.',
  ],
  'points-finer-than-rounding': ({ points, digits }, names) => [
    `It gives ${names.number(points)}, but points of criteria are rounded to ${digits} decimals.`,
    'Change the points, or the digits of rounding.',
  ],
  'criterion-for-nobody': ({ groups }) => [
    `Every unit group of the table leaves this criterion out (${listText(groups, 'en')}).`,
    'Leave it out of the table, or correct leavesOut.',
  ],
  'measure-counted-twice': ({ other }) => [
    `The same figure already gives points in criterion ${q(other)}.`,
    'Unless it is meant twice, use another figure or make one criterion of two.',
  ],
};
