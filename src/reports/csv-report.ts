import type { CriteriaSet } from '../criteria/criteria-set.js';
import type { UnitResult } from '../domain/evaluation.js';
import { approximate, exact } from '../domain/exact-number.js';
import type { CsvWords } from '../labels/csv-words.js';
import { CSV_WORDS } from '../labels/csv-words.js';
import type { Language } from '../labels/language.js';
import { limitLabels, unitNotes } from '../labels/limits/describe-limits.js';
import { startSentence } from '../labels/rules/start-sentence.js';
import { OUTCOME_WORDS } from '../labels/words.js';
import type { Report } from './report.js';

/** Marks of a file: between fields, and before decimals. */
interface Marks {
  readonly field: string;
  readonly decimal: string;
}

const MARKS: Readonly<Record<Language, Marks>> = {
  vi: { field: ';', decimal: ',' },
  en: { field: ',', decimal: '.' },
};

/** A field: text, or a number in exact notation; null says "there is none". */
type Field = { readonly text: string } | { readonly number: string | null };

/** What people call groups, outcomes, grades and conditions; in English their ids. */
interface Names {
  unitGroup(id: string): string;
  outcome(outcome: UnitResult['outcome']): string;
  grade(id: string): string;
  condition(id: string): string;
  notes(unit: UnitResult): string;
}

const COLUMNS: readonly (readonly [keyof CsvWords, (unit: UnitResult, names: Names) => Field])[] = [
  ['unitId', ({ unitId }) => ({ text: unitId })],
  ['name', ({ name }) => ({ text: name })],
  ['unitGroup', ({ unitGroup }, names) => ({ text: names.unitGroup(unitGroup) })],
  ['maximum', ({ maximum }) => ({ number: maximum })],
  ['claimed', ({ claimed }) => ({ number: claimed })],
  ['computed', ({ computed }) => ({ number: computed })],
  ['subtotal', ({ subtotal }) => ({ number: subtotal })],
  ['bonus', ({ bonus }) => ({ number: bonus })],
  ['deduction', ({ deduction }) => ({ number: deduction })],
  ['total', ({ total }) => ({ number: total })],
  ['percent', ({ percent }) => ({ number: percent })],
  ['outcome', ({ outcome }, names) => ({ text: names.outcome(outcome) })],
  ['grade', ({ grade }, names) => ({ text: grade === null ? '' : names.grade(grade) })],
  ['rank', ({ rank }) => ({ number: rank === null ? null : String(rank) })],
  ['heldBackBy', ({ heldBackBy }, names) => ({ text: heldBackBy.map(names.condition).join('; ') })],
  ['notes', (unit, names) => ({ text: names.notes(unit) })],
];

/**
 * A row per unit: UTF-8 with byte order mark, CRLF. In Vietnamese for Excel on a Vietnamese computer:
 * semicolons, decimal commas, headers and names in words. In English for other programs: commas, decimal
 * points, ids and codes as they are. A fraction such as 8/3 is the nearest decimal; what there is none of
 * is an empty field, never 0.
 */
export const csvReport: Report = {
  id: 'csv',
  extension: '.csv',
  render({ evaluation, criteriaSet, language }) {
    const lines = csvLines(criteriaSet, language);
    const text = [lines.header, ...evaluation.units.map(lines.line)].join('');
    return Promise.resolve(new TextEncoder().encode(text));
  },
  async *stream({ units, criteriaSet, language }) {
    const lines = csvLines(criteriaSet, language);
    yield lines.header;
    for await (const unit of units) yield lines.line(unit);
  },
};

interface CsvLines {
  /** With the mark of byte order. */
  readonly header: string;
  line(unit: UnitResult): string;
}

function csvLines(set: CriteriaSet, language: Language): CsvLines {
  const marks = MARKS[language];
  const names = namesIn(set, language);
  const join = (fields: readonly string[]) => `${fields.join(marks.field)}\r\n`;
  return {
    header: `\ufeff${join(COLUMNS.map(([name]) => textField(CSV_WORDS[language][name], marks)))}`,
    line: (unit) => join(COLUMNS.map(([, fieldOf]) => fieldText(fieldOf(unit, names), marks))),
  };
}

function namesIn(set: CriteriaSet, language: Language): Names {
  const same = (id: string) => id;
  const notes = (unit: UnitResult) => unitNotes(unit, set, language).join('; ');
  if (language === 'en') {
    return { unitGroup: same, outcome: same, grade: same, condition: same, notes };
  }
  const labelIn = (list: readonly { readonly id: string; readonly label: string }[]) => {
    const labels = new Map(list.map(({ id, label }) => [id, label]));
    return (id: string) => labels.get(id) ?? id;
  };
  return {
    unitGroup: labelIn(set.unitGroups),
    outcome: (outcome) => startSentence(OUTCOME_WORDS[language][outcome]),
    grade: labelIn(set.grades.bands),
    condition: (id) => limitLabels([id], set).join(),
    notes,
  };
}

function fieldText(field: Field, marks: Marks): string {
  return 'text' in field ? textField(field.text, marks) : numberField(field.number, marks);
}

/** Text that a spreadsheet would take for a formula gets an apostrophe before it. */
function textField(text: string, { field }: Marks): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  const quoted = safe.includes(field) || /["\r\n]/.test(safe);
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function numberField(text: string | null, { decimal }: Marks): string {
  if (text === null) return '';
  const plain = text.includes('/') ? String(approximate(exact(text))) : text;
  return plain.replace('.', decimal);
}
