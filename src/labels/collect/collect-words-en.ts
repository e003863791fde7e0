import type { CollectWords } from './collect-words.js';

const OTHER_FILE = '--prefer FILE';

export const COLLECT_WORDS_EN: CollectWords = {
  sheets: {
    status: 'Status',
    data: 'Figures',
    unmerged: 'Not merged',
    differences: 'To check',
    files: 'Files read',
    since: 'Changes',
  },
  page: 'Page',
  title: (year) => `FORMS RETURNED BY THE UNITS, YEAR ${year}`,
  notes: {
    status:
      'A row per unit, in the order of the list. Underlined words lead to what is to be seen.',
    unmerged:
      'What units wrote and the sheet “Figures” does not hold, each with its place and what to do. Nothing is lost.',
    differences:
      'What differs from the form that was sent out, from the rules or between two forms; what counts is in “Counts”.',
    files: 'Every file that was read, and what became of it.',
    since: (file) => `Against ${file}: rows of “Figures” that came, changed or went.`,
    nothing: 'Nothing to list.',
  },
  headers: {
    status: [
      'No.',
      'Code',
      'Unit',
      'Group',
      'State',
      'Received',
      'Deadline',
      'Figures filled',
      'Criteria self-scored',
      'File',
      'Not merged',
      'To check',
      'Own points differ',
      'Whom to ask',
      'What to ask or know',
    ],
    unmerged: ['Code', 'Unit', 'Place', 'What', 'Value written', 'Why', 'What to do'],
    differences: ['Code', 'Unit', 'Kind', 'What', 'Counts', 'Place', 'What differs', 'What to do'],
    files: [
      'File',
      'Sheet',
      'Code',
      'Form of set, year',
      'Received',
      'What became of it',
      'Prepared; signed',
    ],
    since: ['Code', 'Unit', 'What', 'Before', 'Now', 'Change'],
  },
  deadline: (day) =>
    day === undefined ? 'No deadline was given, so nobody is called late.' : `Deadline: ${day}.`,
  counts: ({ units, collected, notCounted, missing, late, unknownDay, values, ...more }) => [
    `Merged ${collected} of ${units} units (${values} values); missing ${missing}${
      notCounted === 0 ? '' : `; sent but not merged ${notCounted}`
    }${late === 0 ? '' : `; late ${late}`}${
      unknownDay === 0 ? '' : `; day of receipt unknown ${unknownDay}`
    }.`,
    `Not merged: ${more.unmerged} items. To check: ${more.differences - more.claims + more.issues} items. Own points differ from the rules: ${more.claims}. Files that are no use: ${more.strangers}.`,
  ],
  lateUnits: (units) => `Late: ${units.join('; ')}.`,
  askUnits: (units) => `To ask: ${units.join('; ')}.`,
  missingUnits: (names) => `Not sent: ${names.join('; ')}.`,
  asks: ({ unmerged, wrong, carried, renamed }) =>
    [
      ...(wrong === 0 ? [] : [`${wrong} values to correct`]),
      ...(unmerged === 0 ? [] : [`${unmerged} items not merged, to fill in anew`]),
      ...(carried === 0 ? [] : [`${carried} values of an older form to confirm`]),
      ...(renamed === 0 ? [] : ['the name of the unit was changed: whose form is it']),
    ].join('; '),
  withoutValues: {
    collected: '(form left empty)',
    'not-counted': '(form not merged)',
    missing: '(no form sent)',
  },
  state: { collected: 'Merged', 'not-counted': 'NOT MERGED', missing: 'NOT SENT' },
  lateness: { 'in-time': 'In time', late: 'Late', unknown: 'Day unknown' },
  day: (day, saidBy) => (saidBy === 'form' ? `${day} (written in the form)` : day),
  filled: (filled, of) => `${filled}/${of}`,
  version: {
    current: 'current set',
    'earlier-text': 'earlier text of the set',
    'other-set': (set, year) => `old form: set ${set}, year ${year}`,
    otherYear: (year) => `form of ${year}`,
  },
  byCodeLine: 'sheet copied into another file, recognised by its code line',
  firstSent: (day) => `first sent on ${day}`,
  sentForms: (count) => `sent ${count} forms`,
  see: { unmerged: (count) => `${count} items`, differences: (count) => `${count} items` },
  use: {
    counts: 'Counts',
    earlier: 'Does not count: a later one came',
    same: 'Does not count: the same as the one that does',
    'not-preferred': `Does not count: another one was chosen (${OTHER_FILE})`,
    undecided: 'UNDECIDED: nothing says which form counts',
    'other-year': 'NOT MERGED: a form of another year',
    'unit-unknown': 'NOT MERGED: the unit is not in the list',
  },
  why: {
    'no-form': {
      text: 'not a form that was sent out',
      hint: 'See whether the unit sent the wrong file.',
    },
    'earlier-collection': { text: 'the output of an earlier collection', hint: '' },
    'mark-damaged': {
      text: 'the hidden mark is damaged and the code line is gone',
      hint: 'Ask the unit to fill the form that was sent out.',
    },
    'set-unknown': (set) => ({
      text: `a form of the set ${set}, which is not on this machine`,
      hint: 'Put that set into criteria/ and run again, or ask the unit to use the new form.',
    }),
  },
  contacts: { preparer: 'prepared by', head: 'head', phone: 'phone', day: 'day' },
  field: {
    claimed: 'Self-scored',
    evidence: 'Evidence',
    explanation: 'Explanation',
    person: 'Responsible',
  },
  unmerged: {
    'row-missing': () => ({
      text: 'This row is not in the returned form any more',
      hint: 'Ask the unit what the deleted row said.',
    }),
    'cell-unknown': () => ({
      text: 'Written where the form has no input: an inserted row or a cell beside',
      hint: 'Read it, and enter it in the right cell if it is a figure.',
    }),
    'successor-missing': () => ({
      text: 'Old form: the current set has nothing that came from this',
      hint: 'Nothing to do if it was dropped.',
    }),
    'successor-unclear': ({ to }) => ({
      text: `Old form: this was split or merged (now ${to.join(', ')})`,
      hint: 'Ask the unit to fill in the new items.',
    }),
    'rule-changed': ({ to }) => ({
      text: `Old form: the rule or the maximum has changed (now ${to})`,
      hint: 'Ask the unit to score itself by the new rule.',
    }),
    'other-table': ({ table }) => ({
      text: `A form for another group of units (table ${table})`,
      hint: 'Send the unit the form of its own group.',
    }),
    undecided: ({ others }) => ({
      text: `The unit sent several different forms (${others.join('; ')}) and nothing says which is later`,
      hint: `Run again with ${OTHER_FILE}, or give the days of receipt with --received.`,
    }),
    'other-year': ({ year }) => ({
      text: `A form of ${year}, and no day in it says that it was filled for this year`,
      hint: `If these are this year's figures, run again with ${OTHER_FILE}.`,
    }),
    'unit-unknown': ({ found, suggestion }) => ({
      text: `The unit ${found} is not in the list`,
      hint:
        suggestion === undefined
          ? 'Add the unit to the list, or take the file out.'
          : `Is it “${suggestion}”? Make the list fit and run again.`,
    }),
  },
  difference: {
    'protected-changed': ({ from, to }) => ({
      text:
        to === ''
          ? `A protected cell was emptied; it said “${from}”`
          : `A protected cell was changed from “${from}” to “${to}”`,
      hint: 'Figures are not affected; remind the unit to leave protected cells alone.',
    }),
    'unit-words-changed': ({ from, to }) => ({
      text: `The words naming the unit were changed from “${from}” to “${to}”`,
      hint: "See whether this form is the unit's own.",
    }),
    'rows-moved': ({ from, to }) => ({
      text: `Row ${from} of the form is row ${to} now: rows were inserted, deleted or moved`,
      hint: 'Inputs were found again by the words of their rows.',
    }),
    'sent-twice': ({ other, place }) => ({
      text: `The form that does not count says “${other}” (${place})`,
      hint: `If that one is right, run again with ${OTHER_FILE}.`,
    }),
    carried: ({ from, set, year }) => ({
      text: `Carried over from an old form (${set}, year ${year}, item ${from})`,
      hint: "Confirm with the unit that it is this year's.",
    }),
    'claim-differs': ({ claimed, computed }) => ({
      text: `The unit gives itself ${claimed}, its figures come to ${computed}`,
      hint: 'Compare with the evidence at the appraisal.',
    }),
  },
  kind: {
    'protected-changed': 'Protected cell',
    'unit-words-changed': 'Name of unit',
    'rows-moved': 'Rows moved',
    'sent-twice': 'Sent twice',
    carried: 'Old form',
    'claim-differs': 'Self-score differs',
    issue: 'Faulty value',
  },
  blank: '(empty)',
  since: { added: 'New', changed: 'Changed', removed: 'Gone' },
  sinceCounts: (file, { added, changed, removed }) =>
    `Against ${file}: ${added} rows new, ${changed} changed, ${removed} gone.`,
  terminal: {
    missing: 'NOT SENT',
    late: 'LATE',
    notCounted: 'SENT, NOT MERGED',
    strangers: 'FILES THAT ARE NO USE',
    duplicates: 'SENT SEVERAL FORMS',
    asks: 'TO ASK',
    more: (count, sheet) => `${count} more, see the sheet “${sheet}”`,
    cells: (count) => `${count} values`,
    receivedUnknown: (file) => `The list of receipts has “${file}”, but there is no such file.`,
    next: (file, set) => `Score them: danvan evaluate ${file} --criteria ${set} --out ket-qua.xlsx`,
  },
};
