import { isCalendarDate } from '../../domain/calendar-date.js';
import { cellRefText } from '../../domain/cell-ref.js';
import type { InputResult } from '../../domain/evaluation.js';
import type {
  CriterionChange,
  CriterionField,
  FieldChange,
  FigureChange,
  UnitChange,
  UnitField,
} from '../../domain/evaluation-change.js';
import { dayText } from '../day-text.js';
import { seenText } from '../issues/seen-params.js';
import type { Language } from '../language.js';
import { numberText, percentText } from '../number-text.js';
import { INPUT_STATE_WORDS, OUTCOME_WORDS, STATUS_WORDS } from '../words.js';
import type { ChangePhrases } from './change-phrases.js';
import { CHANGE_PHRASES } from './change-phrases.js';
import { FIELD_WORDS } from './field-words.js';

/** What changes of a set are said with. */
export interface ChangeContext {
  readonly language: Language;
  /** A record against the rules, or one record against another. */
  readonly between: 'recorded' | 'became';
  /** Whether an input is known to be as it was; then what differs from it is the record. */
  isUnchanged(file: string): boolean;
  elementLabel(id: string): string;
  gradeLabel(id: string): string;
}

/** What people look at first; the rest follows from it and is told only where nothing of it changed. */
const MAIN_FIELDS: readonly UnitField[] = ['total', 'percent', 'grade', 'rank', 'outcome'];
const PERCENTS: readonly string[] = ['percent', 'percentWithoutBonus'];
const GRADES: readonly string[] = ['grade', 'gradeByPoints'];
/** What people wrote. */
const WRITTEN: readonly string[] = [
  'appraised',
  'reason',
  'authority',
  'decidedOn',
  'claimed',
  'evidence',
  'explanation',
  'name',
  'unitGroup',
];
/** What is written for machines. */
const WITHOUT_VALUES: readonly string[] = [
  'sections',
  'effects',
  'missing',
  'quotas',
  'rescaled',
  'notApplicable',
];

/** A line for each criterion of a unit that changed, then one for the unit. */
export function changeLines(change: UnitChange, context: ChangeContext): readonly string[] {
  const { unitId, presence, criteria, figures, fields } = change;
  const phrases = CHANGE_PHRASES[context.language];
  if (presence !== 'both') return [`${unitId}: ${phrases.unitOnly[presence]}.`];
  const ofFigures = figures.map((figure) => `${unitId}: ${figureText(figure, context)}.`);
  const main = fields.filter(({ field }) => MAIN_FIELDS.includes(field));
  const isExplained = criteria.length + figures.length + main.length > 0;
  const told = isExplained ? main : fields;
  return [
    ...criteria.map((one) => `${unitId}, ${one.criterion}: ${criterionText(one, context)}.`),
    ...ofFigures,
    ...(told.length > 0 ? [`${unitId}: ${fieldTexts(told, context)}.`] : []),
  ];
}

function criterionText(change: CriterionChange, context: ChangeContext): string {
  const { presence, fields, figures, rules } = change;
  const phrases = CHANGE_PHRASES[context.language];
  if (presence !== 'both') return phrases.criterionOnly[presence];
  const causes = figures.map((figure) => figureText(figure, context));
  const points = fields.filter(({ field }) => field === 'final');
  const others = fields.filter(({ field }) => field !== 'final' && isTold(field, change));
  const parts = [
    ...points.map((field) => finalText(field, phrases, context)),
    ...causes,
    ...(others.length > 0 ? [fieldTexts(others, context)] : []),
  ];
  if (points.length + others.length === 0 && causes.length > 0) parts.push(phrases.pointsStay);
  return parts.length > 0 ? parts.join('; ') : phrases.otherJudgement(rules);
}

/** Of what only follows from the points or the figure nothing is told. */
function isTold(field: CriterionField, { fields, figures }: CriterionChange): boolean {
  const follows = ['computed', 'computedExact', 'status', 'maximum', 'notApplicable'];
  const isCaused = figures.length > 0 || fields.some((one) => one.field === 'final');
  return !(isCaused && follows.includes(field));
}

/** "the record says 4, the rules give 3": of points nothing else needs to be said. */
function finalText(
  { before, after, field }: FieldChange<CriterionField>,
  phrases: ChangePhrases,
  { language, between }: ChangeContext,
): string {
  const [one, other] = [before, after].map((points) =>
    points === null ? phrases.nothing : numberText(points, language),
  );
  const text = phrases[between](FIELD_WORDS[language][field], one ?? '', other ?? '');
  return between === 'recorded' ? text.slice(text.indexOf(':') + 2) : text;
}

function fieldTexts(
  fields: readonly FieldChange<CriterionField | UnitField>[],
  context: ChangeContext,
): string {
  return fields.map((field) => fieldText(field, context)).join('; ');
}

function fieldText(
  { field, before, after }: FieldChange<CriterionField | UnitField>,
  context: ChangeContext,
): string {
  const { language, between } = context;
  const phrases = CHANGE_PHRASES[language];
  const what = FIELD_WORDS[language][field];
  const say = (value: string | null) =>
    value === null ? phrases.nothing : valueText(field, value, context);
  const way = between === 'recorded' && WRITTEN.includes(field) ? 'written' : between;
  if (WITHOUT_VALUES.includes(field)) return phrases[way](what, '…', '…');
  return phrases[way](what, say(before), say(after));
}

function valueText(
  field: CriterionField | UnitField,
  value: string,
  { language, gradeLabel }: ChangeContext,
): string {
  const words: Readonly<Record<string, string>> = {
    ...STATUS_WORDS[language],
    ...OUTCOME_WORDS[language],
  };
  if (PERCENTS.includes(field)) return percentText(value, language);
  if (field === 'decidedOn') return dayText(value, language);
  if (GRADES.includes(field)) return gradeLabel(value);
  if (field === 'status' || field === 'outcome') return words[value] ?? value;
  return numberText(value, language);
}

function figureText(
  { element, before, after, moved }: FigureChange,
  { language, elementLabel, isUnchanged }: ChangeContext,
): string {
  const phrases = CHANGE_PHRASES[language];
  const label = elementLabel(element);
  const [from, to] = [before, after].map((input) => (input?.at ? cellRefText(input.at) : ''));
  if (moved) return phrases.figureMoved(label, from ?? '', to ?? '');
  const place = (to === '' ? from : to) ?? '';
  const isRecord = isUnchanged(after?.at?.file ?? before?.at?.file ?? '');
  const say = isRecord ? phrases.figureRecorded : phrases.figure;
  return say({ place, label, ...stoodAndStands(before, after, language) });
}

/** What was typed; where that is the same, what was read from it. */
function stoodAndStands(before: InputResult | null, after: InputResult | null, language: Language) {
  const [stood = '', stands = ''] = [before, after].map((input) => typedText(input, language));
  if (stood !== stands) return { stood, stands };
  return { stood: readText(before, language), stands: readText(after, language) };
}

/** What stood in the cell, as the officer sees it. */
function typedText(input: InputResult | null, language: Language): string {
  const text = input?.text?.trim() ?? '';
  return text === '' ? CHANGE_PHRASES[language].nothing : seenText(text, input?.keptAs, language);
}

function readText(input: InputResult | null, language: Language): string {
  const states = INPUT_STATE_WORDS[language];
  if (input === null) return states['not-reported'];
  const { state, value } = input;
  if (value === null) return states[state];
  return isCalendarDate(value) ? dayText(value, language) : numberText(value, language);
}
