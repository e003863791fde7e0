import type { CriteriaChange, CriteriaChangeKind } from '../../domain/criteria-change.js';
import type { Language } from '../language.js';
import { startSentence } from '../rules/start-sentence.js';
import { changeTexts } from './change-texts.js';
import { describeChange } from './describe-change.js';
import type { DiffSides } from './diff-sides.js';
import { nodeOf } from './diff-sides.js';
import { UNITS_WORDS } from './units-words.js';

/** What the name in front says already. */
const SAID_BY_NAME: readonly CriteriaChangeKind[] = [
  'criterion-renamed',
  'criterion-moved',
  'criterion-merged',
  'criterion-split',
];

/** Points of single steps: where the maximum changes, they follow from it. */
const FOLLOWS: readonly CriteriaChangeKind[] = [
  'step-points-changed',
  'deadline-points-changed',
  'late-points-changed',
  'absent-points-changed',
  'option-points-changed',
  'item-points-changed',
  'points-changed',
];

/** What only the whole new rule makes clear: it is told instead. */
const TOLD_BY_RULE: readonly CriteriaChangeKind[] = [
  'part-added',
  'part-removed',
  'method-changed',
  'measure-changed',
  'requirements-changed',
  'rule-changed',
  'points-changed',
  'points-limit-changed',
  'combination-changed',
];

/** What a whole rule says along the way. */
const IN_THE_RULE: readonly CriteriaChangeKind[] = [
  ...TOLD_BY_RULE,
  ...FOLLOWS,
  'step-moved',
  'step-tightened',
  'step-loosened',
  'step-added',
  'step-removed',
  'zero-policy-changed',
  'cap-changed',
  'floor-changed',
  'multiplier-changed',
  'not-applicable-changed',
  'not-applicable-condition-changed',
  'thresholds-by-kind-changed',
];

/** Gone for the units: only how many points it was worth. */
const GONE: readonly CriteriaChangeKind[] = ['criterion-removed', 'criterion-moved-away'];

/** "(trước là 3.6)" where its number was another; with the tables where it comes from several. */
function originText(place: CriteriaChange['place'], sides: DiffSides, language: Language): string {
  if (place.scope !== 'criterion' || place.after === undefined) return '';
  const { before, after } = place;
  const isSame = before.length === 1 && before[0]?.id === after.id;
  if (before.length === 0 || isSame) return '';
  const { node } = changeTexts(sides, place, language);
  const isOneTable = new Set(before.map(({ table }) => table)).size === 1;
  const own = before.map((ref) => (isOneTable ? ref.id : node(ref, 'before')));
  return ` (${UNITS_WORDS[language].wasBefore(own.join(', '))})`;
}

/** One change as a clause with its numbers. */
function clause(change: CriteriaChange, sides: DiffSides, language: Language): string {
  const { kind, params } = change;
  if (kind !== 'maximum-raised' && kind !== 'maximum-lowered') {
    return describeChange(change, sides, language).text;
  }
  const { number } = changeTexts(sides, change.place, language);
  return UNITS_WORDS[language].maximum(number(params.from), number(params.to));
}

/** What the whole rule need not say again: with one year to score, its days too. */
function isInTheRule(kind: CriteriaChangeKind, { after }: DiffSides): boolean {
  const isDay = /^deadline-/.test(kind) && after.set.scoringYears.length === 1;
  return isDay || IN_THE_RULE.includes(kind);
}

/** The clauses of a criterion that stays: the new maximum, days, steps; else the whole new rule. */
function clauses(
  changes: readonly CriteriaChange[],
  sides: DiffSides,
  language: Language,
): readonly string[] {
  const hasMaximum = changes.some(({ kind }) => /^maximum-/.test(kind));
  const told = changes.filter(
    ({ kind }) => !SAID_BY_NAME.includes(kind) && !(hasMaximum && FOLLOWS.includes(kind)),
  );
  const moves = told.length === 0 ? changes.filter(({ effect }) => effect !== 'none') : told;
  const [first] = moves.filter(({ kind }) => [...SAID_BY_NAME, ...TOLD_BY_RULE].includes(kind));
  const rule = first && changeTexts(sides, first.place, language).rule('after');
  const others = rule ? told.filter(({ kind }) => !isInTheRule(kind, sides)) : told;
  const said = [...new Set(others.map((change) => clause(change, sides, language)))];
  return [...said, ...(rule ? [UNITS_WORDS[language].now(rule)] : [])].map(startSentence);
}

/**
 * The changes of one criterion as one line: what is new with its rule, what is gone with its points,
 * what stays with each changed number or its whole new rule.
 */
export function criterionLine(
  changes: readonly CriteriaChange[],
  sides: DiffSides,
  language: Language,
): string {
  const [first] = changes;
  if (first === undefined || first.place.scope !== 'criterion') return '';
  const { place } = first;
  const side = place.after ? 'after' : 'before';
  const ref = place.after ?? place.before[0];
  const texts = changeTexts(sides, place, language);
  const label = (ref && nodeOf(sides[side], ref)?.label) ?? '';
  const subject = `${ref?.id ?? ''} ${label}${originText(place, sides, language)}`;
  const points = ref === undefined ? '' : ` (${texts.nodePoints(ref, side)})`;
  if (changes.some(({ kind }) => kind === 'criterion-added')) {
    return `${subject}${points}: ${texts.rule('after')}`;
  }
  if (changes.some(({ kind }) => GONE.includes(kind))) return `${subject}${points}`;
  const said = clauses(changes, sides, language);
  return said.length === 0 ? subject : `${subject}: ${said.join('. ')}.`.replace(/\.\.$/, '.');
}
