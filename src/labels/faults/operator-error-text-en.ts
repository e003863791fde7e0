import { findSuggestion } from '../../domain/find-suggestion.js';
import { suggestionText } from '../issues/suggestion-text.js';
import { listText } from '../list-text.js';
import { quoteText as q } from '../quote-text.js';
import { criteriaFaultText } from './criteria-fault-text.js';
import type { OperatorErrorTexts } from './operator-error-texts.js';
import { systemReason } from './system-reason.js';

function near(found: string, known: readonly string[]): string {
  return suggestionText(findSuggestion(found, known), 'en');
}

/** What stops a run, in English. */
export const OPERATOR_ERROR_TEXT_EN: OperatorErrorTexts = {
  'option-invalid': ({ option, found, expected }) => [
    found === '' ? `Option ${option} has no value.` : `Option ${option} does not take ${q(found)}.`,
    `Write ${option} as: ${expected}.`,
  ],
  'file-not-found': ({ file }) => [
    `There is no file ${q(file)}.`,
    'Check the name and the folder; put a name with spaces between quotation marks.',
  ],
  'file-unreadable': ({ file, reason }) => [
    `The file ${q(file)} cannot be read: ${systemReason(reason, 'en')}.`,
    'Close it in other programs (often Excel), check that you may read it, and run again.',
  ],
  'output-exists': ({ file }) => [
    `The file ${q(file)} is already there.`,
    'Choose another name, or add --force to overwrite it.',
  ],
  'output-unwritable': ({ file, reason }) => [
    `The file ${q(file)} cannot be written: ${systemReason(reason, 'en')}.`,
    'Close it if it is open in Excel, check that you may write to the folder, and run again.',
  ],
  'no-input-units': () => [
    'The input files hold no unit to score.',
    'Check that these are the right files and that the table has a column of unit ids; “danvan check” lists every problem.',
  ],
  'criteria-not-found': ({ id, known }) => [
    `There is no criteria set ${q(id)}.`,
    `${near(id, known)}Criteria sets: ${listText(known, 'en')}.`,
  ],
  'criteria-invalid': ({ faults }) => [
    [
      `The criteria set has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:`,
      ...faults.map(
        (fault) => `${fault.file}:${fault.line}:${fault.column}: ${criteriaFaultText(fault, 'en')}`,
      ),
    ].join('\n'),
    'Correct these in the files of the criteria set and run again; no unit was scored.',
  ],
  'criteria-year': ({ id, year, years }) => [
    `The criteria set ${q(id)} does not score the year ${year}.`,
    `Choose --year among: ${years.join(', ')}; or choose another criteria set.`,
  ],
  'criteria-year-ambiguous': ({ id, year, sets }) => [
    `${sets.length} criteria sets of ${q(id)} score the year ${year}: ${listText(sets, 'en')}.`,
    'Name one of them in --criteria, and correct scoringYears so that each year has one set.',
  ],
  'table-unknown': ({ found, known }) => [
    `There is no table ${q(found)}.`,
    `${near(found, known)}Tables of the criteria set: ${listText(known, 'en')}.`,
  ],
  'rules-invalid': ({ file, reason }) => [
    `The rules file ${q(file)} is malformed: ${reason}.`,
    'Never edit it by hand: restore the published file, or run “danvan rules build”.',
  ],
  'rules-stale': ({ id, file }) => [
    `The rules file ${q(file)} was not made from the present text of the criteria set ${q(id)}.`,
    'If the set is published, restore its published text; if it is a draft, run “danvan rules build”.',
  ],
  'rules-not-fresh': ({ id, file }) => [
    `The rules file ${q(file)} differs from a fresh compile of the criteria set ${q(id)}.`,
    'Run “danvan rules build” and look at every change in the rules file before you accept it.',
  ],
};
