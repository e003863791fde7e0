import { findSuggestion } from '../../domain/find-suggestion.js';
import { suggestionText } from '../issues/suggestion-text.js';
import { listText } from '../list-text.js';
import { quoteText as q } from '../quote-text.js';
import { APPRAISAL_ERROR_TEXTS } from './appraisal-error-texts.js';
import { caseFaultText } from './case-fault-text.js';
import { COLLECT_ERROR_TEXTS } from './collect-error-texts.js';
import { criteriaFaultText } from './criteria-fault-text.js';
import { nearCommandWord } from './near-command-word.js';
import { besideCriterion, nearCriterion, nearUnit, stepPlace } from './near-names.js';
import type { OperatorErrorTexts } from './operator-error-texts.js';
import { RECORD_ERROR_TEXTS } from './record-error-texts.js';
import { sheetFaultText } from './sheet-fault-text.js';
import { systemReason } from './system-reason.js';
import { unitListFaultText } from './unit-list-fault-text.js';

function near(found: string, known: readonly string[]): string {
  return suggestionText(findSuggestion(found, known), 'en');
}

/** What stops a run, in English. */
export const OPERATOR_ERROR_TEXT_EN: OperatorErrorTexts = {
  ...APPRAISAL_ERROR_TEXTS.en,
  ...RECORD_ERROR_TEXTS.en,
  ...COLLECT_ERROR_TEXTS.en,
  'option-invalid': ({ option, found, expected }) => [
    found === '' ? `Option ${option} has no value.` : `Option ${option} does not take ${q(found)}.`,
    `Write ${option} as: ${expected}.`,
  ],
  'option-unknown': ({ found, known, help }) => [
    `There is no option ${q(found)}.`,
    `${nearCommandWord(found, known, 'en')}The options of the command: ${q(help)}.`,
  ],
  'option-missing': ({ option, about, help }) => [
    `The option ${option} is required (${about}).`,
    `How to write the command: ${q(help)}.`,
  ],
  'argument-missing': ({ argument, about, help }) => [
    `There is no <${argument}> (${about}).`,
    `How to write the command: ${q(help)}.`,
  ],
  'argument-unexpected': ({ found, help }) => [
    `The command does not take ${q(found)} as well.`,
    `Put a name with spaces between quotation marks. How to write the command: ${q(help)}.`,
  ],
  'command-unknown': ({ found, known, help }) => [
    `There is no command ${q(found)}.`,
    `${nearCommandWord(found, known, 'en')}Commands: ${listText(known, 'en')}. More: ${q(help)}.`,
  ],
  'workspace-not-a-folder': ({ folder }) => [
    `The option --workspace names ${q(folder)}, but there is no such folder.`,
    'Name the folder that holds your criteria/; without --workspace it is the current one.',
  ],
  'file-not-found': ({ file }) => [
    `There is no file ${q(file)}.`,
    'Check the name and the folder; put a name with spaces between quotation marks.',
  ],
  'file-unreadable': ({ file, reason }) => [
    `The file ${q(file)} cannot be read: ${systemReason(reason, 'en')}.`,
    'Close it in other programs (often Excel), check that you may read it, and run again.',
  ],
  'input-is-folder': ({ file, inside, types }) => [
    `The input ${q(file)} is a folder, not a file.`,
    inside.length > 0
      ? `Name the files inside: ${listText(inside, 'en')}.`
      : `Name each file of figures (${listText(types, 'en')}); this folder holds none.`,
  ],
  'input-type-unknown': ({ file, extension, types }) => [
    `The file ${q(file)} is of no type that can be read (${listText(types, 'en')}).`,
    extension === '.json'
      ? 'A .json file written by --record is a result; give the Excel or CSV files that units report.'
      : 'Open it in Excel, save it as .xlsx and run again with that file.',
  ],
  'output-exists': ({ file }) => [
    `The file ${q(file)} is already there.`,
    'Choose another name, or add --force to overwrite it.',
  ],
  'output-is-input': ({ option, file }) => [
    `The option ${option} writes to ${q(file)}, which is an input of this very run.`,
    'Choose another name for the output; an input is never written over, not even with --force.',
  ],
  'outputs-collide': ({ option, other, file }) => [
    `The options ${option} and ${other} write to the same file ${q(file)}.`,
    'Give each output a name of its own; names that differ in capitals only are not enough.',
  ],
  'output-not-a-file': ({ option, file, what }) => [
    `The option ${option} cannot write to ${q(file)}: it is ${what === 'folder' ? 'a folder' : 'not an ordinary file'}.`,
    what === 'folder'
      ? 'Write the name of a file after the name of the folder.'
      : 'Name an ordinary file; to hand the result to another program use --json.',
  ],
  'output-folder-missing': ({ option, file, folder }) => [
    `The option ${option} cannot write ${q(file)}: there is no folder ${q(folder)}.`,
    'Check the name of the folder; if it is right, create the folder first and run again.',
  ],
  'demo-exists': ({ file }) => [
    `The file of an earlier demo is still there: ${q(file)}.`,
    'Open it in Excel; to make it again add --force to overwrite it, or --out for another file.',
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
  'criteria-draft': ({ id }) => [
    `The criteria set ${q(id)} is a draft (status: draft) and gives no official result.`,
    'Add --draft to try it, every output will say that it is a draft; or choose a set in force.',
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
  'overlay-path-unknown': ({ path, at, found, known }) => [
    at === ''
      ? `The set has no ${q(found)} (path ${q(path)}).`
      : `The set has no ${q(found)} at ${q(at)} (path ${q(path)}).`,
    `${near(found, known)}${known.length === 0 ? 'Look into the YAML files of the set.' : `There are: ${listText(known, 'en')}.`} Items of a list are named by id, without one by number from 1.`,
  ],
  'overlay-unreadable': ({ origin, reason }) => [
    `The changes in ${q(origin)} cannot be read${reason === 'not-a-map' ? ': they are not of the form "path: value"' : `: ${reason}`}.`,
    'Write YAML, one value a line, for example: tables.cap-tinh.8.2.maxPoints: 5.',
  ],
  'element-unknown': ({ found, known }) => [
    `The set has no figure ${q(found)}.`,
    `${near(found, known)}The ids of figures are in data-elements.yaml of the set.`,
  ],
  'assumption-invalid': ({ element, found, kind }) => [
    `The assumed value ${q(found)} does not fit the figure ${q(element)} (${kind}).`,
    'Write it as in a table of figures: a number, a percent with %, a day as 31/03/2024, yes or no.',
  ],
  'assumptions-unreadable': ({ file, columns }) => [
    `The file of assumed values ${q(file)} lacks columns: ${listText(columns, 'en')}.`,
    'Write a template with --assume-template assumed.csv, fill in the values, keep the header line.',
  ],
  'cases-invalid': ({ file, faults }) => [
    [
      `The cases in ${q(file)} have ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:`,
      ...faults.map((fault) => caseFaultText(fault, 'en')),
    ].join('\n'),
    'Correct these cells; danvan criteria test --template writes an empty file with the columns.',
  ],
  'cases-unfit': ({ file, cases, faults }) => [
    [
      `The workbook has no faults, but ${cases.length === 0 ? 'the cases' : listText(cases, 'en')} in ${q(file)} no longer fit; nothing was written:`,
      ...faults.map(
        (fault) => `line ${fault.line}, column ${fault.column}: ${criteriaFaultText(fault, 'en')}`,
      ),
    ].join('\n'),
    'Correct these cases and run it again; or add --cases-aside to write the new set and put the file of cases aside (cases.yaml.bak).',
  ],
  'sheets-invalid': ({ file, faults }) => [
    [
      `The workbook ${q(file)} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; nothing was written:`,
      ...faults.map((fault) => sheetFaultText(fault, 'en')),
    ].join('\n'),
    'Correct these cells and run it again; the sheet “Hướng dẫn” of the file shows how to write.',
  ],
  'units-invalid': ({ file, faults }) => [
    [
      `The list of units ${q(file)} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; no form was made:`,
      ...faults.map((fault) => unitListFaultText(fault, 'en')),
    ].join('\n'),
    'Correct these cells and run it again; a list that works: samples/quang-ngai/2022-1211/units.csv.',
  ],
  'table-unknown': ({ found, known }) => [
    `There is no table ${q(found)}.`,
    `${near(found, known)}Tables of the criteria set: ${listText(known, 'en')}.`,
  ],
  'unit-group-unknown': ({ found, known }) => [
    `There is no unit group ${q(found)} in the new set.`,
    `${near(found, known)}The groups: ${listText(known, 'en')}.`,
  ],
  'rules-invalid': ({ file, reason }) => [
    `The rules file ${q(file)} is malformed: ${reason}.`,
    'Never edit it by hand: restore the published file, or run “danvan rules build”.',
  ],
  'rules-edited': ({ file }) => [
    `The rules file ${q(file)} was changed after it was frozen: its content does not match the hash in it. No unit was scored.`,
    'Restore the frozen file; to change how points are given change the criteria set and run “danvan rules build”.',
  ],
  'rules-stale': ({ id, file }) => [
    `The rules file ${q(file)} was not made from the present text of the criteria set ${q(id)}.`,
    'If the set is published, restore its published text; if it is a draft, run “danvan rules build”.',
  ],
  'engines-disagree': ({ unit, rule, condition, first, second }) => [
    `The two evaluators disagree: unit ${q(unit)}, rule ${q(rule)}, condition ${q(condition)}: ${first} and ${second}. Nothing was written.`,
    'This is a fault of the program: send the inputs and the criteria set to its keepers, and use the result of neither.',
  ],
  'explanation-differs': ({ unit, what, explained, recorded }) => [
    `The record does not agree with its own figures: ${unit}, ${stepPlace(what, 'en')}: it says ${recorded || 'nothing'}, its figures and rules give ${explained}.`,
    'The record was changed, or belongs to other rules. Evaluate the input files again.',
  ],
  'unit-unknown': ({ found, known }) => [
    `The record has no unit ${q(found)}.`,
    `${nearUnit(found, known, 'en')}Codes of its units: ${listText(
      known.map(({ id }) => id),
      'en',
    )}.`,
  ],
  'criterion-unknown': ({ found, unit, known }) => [
    `The table of ${unit} has no criterion ${q(found)}.`,
    `${nearCriterion(found, known, 'en')}Criteria: ${listText(besideCriterion(found, known), 'en', 20)}.`,
  ],
  'rules-not-fresh': ({ id, file }) => [
    `The rules file ${q(file)} differs from a fresh compile of the criteria set ${q(id)}.`,
    'Run “danvan rules build” and look at every change in the rules file before you accept it.',
  ],
};
