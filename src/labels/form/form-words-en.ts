import type { FormWords } from './form-words-vi.js';

/** Words of the forms that units fill in, in English. */
export const FORM_WORDS_EN: FormWords = {
  said: { yes: 'Yes', no: 'No', absent: 'None', notApplicable: 'N/A' },
  sheets: { guide: 'Guide', lists: 'Lists' },
  listsNote: 'What drop-downs offer; leave this sheet as it is.',
  title: (year, scheme = 'mass-mobilization work') =>
    `SELF-SCORING FORM, ${scheme.toUpperCase()}, ${year}`,
  unitLine: ({ name, id, group }) => `${name} (code ${id}) – ${group}`,
  deadline: (day) => `To be sent by: ${day}`,
  legend:
    'Fill in yellow cells only; all others are locked and calculate themselves. Write 0 for nothing; do not leave it empty.',
  columns: {
    number: 'No.',
    label: 'Criterion and how points are given',
    how: 'Write',
    maximum: 'Maximum',
    last: (year) => (year === undefined ? 'Last year' : String(year)),
    figure: (year) => `Figure ${year}`,
    points: 'Points by figures (so far)',
    claimed: 'Self-scored points',
    evidence: 'Supporting documents',
    explanation: 'Explanation',
    person: 'Responsible',
  },
  how: {
    count: 'whole number',
    number: 'number',
    percent: '%',
    'yes-no': 'Yes / No',
    date: 'day',
    choice: 'choose',
  },
  orNotApplicable: (how, word) => `${how}, ${word}`,
  from: {
    survey: 'From a survey',
    'external-index': 'From a published index',
    superior: 'Given by the superior level',
    appraiser: 'Given by the appraiser',
  },
  notToFill: 'not to be filled',
  typedAt: (row, criterion) =>
    criterion === '' ? `typed in row ${row}` : `typed at ${criterion} (row ${row})`,
  required: (documents) => `Needed: ${documents}`,
  notForGroup: 'Does not apply to this unit group.',
  others: 'FIGURES FOR THE GRADE ONLY, WITHOUT POINTS',
  pointStates: {
    missing: 'no figure yet',
    later: 'later',
    wrong: 'figure is wrong',
    notApplicable: 'does not apply',
  },
  totals: {
    scored: 'Sum of the sections',
    bonus: 'Bonus',
    deduction: 'Deduction',
    total: 'TOTAL (so far)',
    percent: 'Percent of the maximum (so far)',
    totalWithoutBonus: 'Total without bonus (so far)',
    percentWithoutBonus: 'Percent without bonus (so far)',
    grade: 'Grade by points (so far)',
  },
  open: [
    'Not in it so far: ',
    ' criteria without figures; ',
    ' criteria for later; ',
    ' criteria with wrong figures. Not self-scored: ',
    ' criteria.',
  ],
  notFinal:
    'Points, percent and grade on this form follow from the figures typed so far. The result is found by the appraising body, after ceilings, demotions and eligibility.',
  preparer: ['PREPARED BY', '(signature, full name)'],
  head: ['HEAD OF THE UNIT', '(signature, seal)'],
  fields: {
    preparer: 'Name of who prepared it',
    phone: 'Telephone',
    head: 'Name of the head',
    day: 'Day of preparation',
  },
  code: ({ set, unit, year, hash }) => `Form: ${set} · ${unit} · ${year} · ${hash}`,
  short: {
    'full-text': '',
    partial: 'ONLY PARTLY FROM THE DECISION; THE OTHER FIGURES ARE THE PROJECT’S.',
    illustrative: 'ILLUSTRATIVE SET: ITS FIGURES ARE THE PROJECT’S, NOT THE DECISION’S.',
  },
  draft: 'DRAFT: this criteria set has not been issued.',
  provenance: (note) => `Where the criteria come from: ${note}`,
  prompts: {
    title: 'Figure',
    wrong: 'Not right',
    range: (low, high) => {
      if (low !== undefined && high !== undefined) return ` from ${low} to ${high}`;
      if (low !== undefined) return ` from ${low} up`;
      return high === undefined ? '' : ` up to ${high}`;
    },
    count: (range) => `Type a whole number${range}.`,
    number: (range) => `Type a number${range}.`,
    percent: (range) => `Type a percent${range}, like 85%.`,
    'yes-no': () => 'Choose Yes or No.',
    choice: () => 'Choose from the list.',
    date: (range) =>
      `Type a day${range}, like 15/3/2024, and look how it is shown. If there is none, type: None.`,
    notApplicable: (word) => ` If it does not apply, write ${word}.`,
    notAbove: (label) => ` Not more than “${label}”.`,
    claimed: (criterion, range) =>
      `Self-scored points of criterion ${criterion}: a number${range}.`,
    evidence: (documents) =>
      documents === undefined
        ? 'Write number and day of the document.'
        : `Write number and day of the document. Needed: ${documents}.`,
    explanation: 'Explain missing documents, or self-scored points that differ from the figures.',
    person: 'Who answers for the figures of this criterion.',
    day: 'Type the day, like 15/11/2024.',
  },
  guide: {
    title: 'HOW TO FILL IN THE FORM',
    steps: [
      'Open the sheet with the name of the unit. Fill in yellow cells only. The Tab key leads to the next one, row by row; to type all figures first, go down their column with Enter or the arrow key.',
      'Better type figures first, self-scored points afterwards. Some cells offer a list; days are typed as day/month/year; if there is none, type “None”.',
      'Where nothing happened, write 0. An empty cell is not reported; it is not 0.',
      'Write N/A only where the column “Write” names it.',
      'A figure of several criteria is typed once and shown again elsewhere. Figures of other bodies are not to be filled in.',
      '“Points by figures” follow the rules of the set; “later” means that other bodies or all units must report first. “3/4” beside last year means 3 points of the 4 that were possible then, where this year has another maximum.',
      'Write self-scored points, number and day of documents, an explanation if needed, and who is responsible. Red cells: a figure that is not right, or self-scored points that differ.',
      'At the end: who prepared it, telephone, day, head. Print on A4 landscape to sign; send this Excel file back too.',
      'Do not insert or delete rows, do not rename sheets. Notes go into “Explanation”.',
    ],
  },
  properties: { creator: 'danvan' },
};
