import { findSuggestion } from '../../domain/find-suggestion.js';
import { suggestionText } from '../issues/suggestion-text.js';
import { listText } from '../list-text.js';
import { quoteText as q } from '../quote-text.js';
import { startSentence } from '../rules/start-sentence.js';
import type { CriteriaFaultTexts } from './criteria-fault-texts.js';
import { formWords, foundWords, isBareText, kindWords, thingWords } from './fault-words.js';
import { impossibleReason } from './impossible-reasons.js';
import { intervalWords } from './interval-words.js';
import { knownKeys } from './known-keys.js';
import { yamlReason } from './yaml-reason.js';

function near(found: string, known: readonly string[]): string {
  return suggestionText(findSuggestion(found, known), 'en');
}

/** Faults in criteria sets, in English. */
export const CRITERIA_FAULT_TEXT_EN: CriteriaFaultTexts = {
  'yaml-syntax': ({ reason }) =>
    `This is not proper YAML: ${yamlReason(reason, 'en')}. Correct the line; look at indentation and brackets.`,
  'file-missing': ({ path }) => `File ${q(path)} is missing. Add it, or take out what declares it.`,
  'file-unexpected': ({ path }) =>
    `File ${q(path)} does not belong to the set. Declare it in criteria-set.yaml, or delete it.`,
  'decimal-comma': ({ found }) =>
    `${q(found)} is not one number. In YAML decimals are written with a point: ${found.replace(',', '.')}.`,
  'key-unknown': ({ keys, known }) =>
    `There is no key ${listText(keys, 'en')} here. ${knownKeys(keys, known, 'en')}Correct the spelling, or delete it.`,
  'key-missing': ({ key }) => `Key ${q(key)} is missing. Add it.`,
  'value-wrong': ({ found, expected }) =>
    isBareText(found, expected)
      ? `${foundWords(found, 'en')} without quotation marks, which is not read as text. Put it between straight ones: "${found}".`
      : `${foundWords(found, 'en')}, expected: ${formWords(expected, found, 'en')}. Correct the value.`,
  'method-unknown': ({ found, known }) =>
    `There is no method ${q(found)}. ${near(found, known)}Use one of: ${listText(known, 'en')}.`,
  'id-duplicate': ({ id, what }) =>
    `${startSentence(thingWords(what, 'en'))} ${q(id)} is declared twice. Ids and names are unique: change or delete one.`,
  'reference-unknown': ({ what, found, known }) =>
    `There is no ${thingWords(what, 'en')} ${q(found)}. ${near(found, known)}Use one of: ${listText(known, 'en')}.`,
  'element-wrong-kind': ({ element, found, expected }) =>
    `Figure ${q(element)} is of kind ${kindWords(found, 'en')}; expected here: ${kindWords(expected, 'en')}. Choose another figure, or correct its kind.`,
  'element-unused': ({ element }) =>
    `Figure ${q(element)} is used by no criterion and no condition. Use it, or delete it.`,
  'element-without-missing-policy': ({ element }) =>
    `Nothing says what happens when ${q(element)} is not reported. Add whenMissing: blocks, zero or needs-review.`,
  'points-do-not-add-up': ({ id, declared, sum }) =>
    `${q(id)} says ${declared} points, but what it holds adds up to ${sum}. Both must be equal: correct them by the decision.`,
  'points-above-maximum': ({ points, maximum }) =>
    `It gives up to ${points} points, above the maximum of ${maximum}. Lower the points, correct the maximum, or write a cap if the decision has one.`,
  'points-below-maximum': ({ points, maximum }) =>
    `The best case gives ${points} points, below the maximum of ${maximum}. Correct the points or the maximum.`,
  'bands-gap': ({ interval }) =>
    `No band takes ${intervalWords(interval, 'en')}. Bands must cover every value: correct from, above, below or to.`,
  'bands-overlap': ({ interval }) =>
    `Two bands take ${intervalWords(interval, 'en')}. Each value belongs to one band: correct from, above, below or to.`,
  'steps-not-in-order': ({ found, after }) =>
    `${q(found)} after ${q(after)} is out of order. Put the earliest day first, the best grade first.`,
  'denominator-without-zero-policy': ({ denominator, key }) =>
    `Nothing says what happens when the ${key === 'whenTargetZero' ? 'target' : 'denominator'} ${q(denominator)} is 0. Add ${key}: zero, full or not-applicable.`,
  'not-applicable-without-policy': ({ criterion }) =>
    `${q(criterion)} can be not applicable, but its criterion does not say what that does. Add notApplicable with policy: full-points, leaves-maximum or rescales-rest.`,
  'option-not-scored': ({ option }) =>
    `Option ${q(option)} has no points. Give points to every option of the figure.`,
  'date-not-existing': ({ found, wholeDay }) =>
    wholeDay
      ? `${q(found)} is not a whole day of the calendar. Write YYYY-MM-DD, such as 2024-05-25.`
      : `There is no day ${q(found)}. Write YYYY-MM-DD or MM-DD, such as 2024-05-25 or 05-25.`,
  'year-without-value': ({ year }) =>
    `The year ${year} has no day. Give a day for every year in scoringYears.`,
  'condition-cycle': ({ path }) =>
    `Conditions refer to each other in a circle: ${path.map(q).join(' → ')}. Take out one of these references.`,
  'condition-operator': ({ operator, fact, kind, allowed }) =>
    `Operator ${q(operator)} cannot compare ${q(fact)} (${kindWords(kind, 'en')}). Use one of: ${listText(allowed, 'en')}.`,
  'condition-without-effect': ({ id }) =>
    `Condition ${q(id)} has no effect and nothing refers to it. Add an effect, or delete it.`,
  'lineage-without-predecessor': () =>
    'There is a lineage, but no set that is replaced. Add replaces, or delete the lineage.',
  'lineage-predecessor-unknown': ({ found, known }) =>
    `There is no criteria set ${q(found)} to check the lineage against. ${near(found, known)}Add that set, correct replaces, or delete the lineage.`,
  'id-not-folder': ({ id, folder }) =>
    `The set calls itself ${q(id)}, but its folder is ${q(folder)}. Its frozen rules would never be found: correct the id, or rename the folder.`,
  'zero-not-compared': ({ element }) =>
    `An empty cell of ${q(element)} never meets this comparison, though a reported 0 or "no" does: a unit would do better by leaving it empty. Give the figure whenMissing: blocks or needs-review.`,
  'condition-avoidable': ({ element, criterion }) =>
    `Criterion ${q(criterion)} lets a unit write "does not apply" for ${q(element)}, and this comparison is never met then: the unit avoids the condition. Turn the comparison round with not, give the condition a figure of its own, or take notApplicable out of the criterion.`,
  'expected-above-maximum': ({ id, points, maximum }) =>
    `The case says ${points} points for ${q(id)}, above the maximum of ${maximum}. Correct the case, or the maximum.`,
  'combination-impossible': ({ what, why }) => `${q(what)}: ${impossibleReason(why, 'en')}.`,
};
