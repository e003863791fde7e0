import { appraisalGuideEn } from './appraisal-guide.js';
import type { AppraisalWords } from './appraisal-words.js';
import { REPORT_WORDS_EN } from './report-words.js';

/** "1 place", "2 places". */
function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** What the council's workbooks say in English. */
export const APPRAISAL_WORDS_EN: AppraisalWords = {
  page: 'Page',
  sheets: {
    appraisal: 'Appraisal',
    guide: 'How to',
    figures: 'Figures',
    mark: '_danvan',
    disputes: 'Disagreements',
    silent: 'Not given',
    summary: 'Summary',
    changes: 'Changes',
    units: 'By unit',
    criteria: 'By criterion',
  },
  columns: {
    number: 'TT',
    unit: 'Unit id',
    name: 'Unit name',
    criterion: 'Criterion',
    text: 'Text of the criterion',
    maximum: 'Maximum',
    claimed: 'Self-scored',
    computed: 'Computed',
    difference: 'Difference',
    evidence: 'Evidence and explanation of the unit',
    appraised: 'Appraised',
    reason: 'Reason',
    authority: 'Authority',
    decidedOn: 'Appraised on',
    check: 'Check',
    block: 'Ranking block',
  },
  checks: {
    ok: 'Complete',
    same: 'As computed',
    'no-number': 'Not a number',
    outside: 'Out of range',
    'too-fine': 'Too many decimals',
    'no-reason': 'Reason missing',
    'no-authority': 'Authority missing',
    'no-points': 'Points missing',
  },
  bookTitle: (year) => `APPRAISAL OF SELF-SCORES, ${year}`,
  settledTitle: (year) => `POINTS SETTLED BY THE COUNCIL, ${year}`,
  reportTitle: (year) => `REPORT ON THE APPRAISAL, ${year}`,
  member: (name, isChair) => (isChair ? `Chair: ${name}` : `Member: ${name}`),
  council: 'The council’s own workbook',
  howTo: {
    council:
      'Write into the yellow cells only. An empty cell of points leaves the computed points; other points need a reason. The largest differences are on top.',
    member:
      'Write into the yellow cells only. An empty cell of points means that you gave none; to agree write the computed points. Other points need a reason.',
  },
  evidence: (evidence, explanation) =>
    [evidence, explanation === null ? null : `Explained: ${explanation}`]
      .filter((text) => text !== null)
      .join('\n'),
  inputs: {
    points: ['Points', 'A number from 0 to the maximum of the criterion, such as 2.5.'],
    reason: ['Reason', 'Needed where the points are not the computed ones.'],
    authority: ['Authority', 'The person or council that decides these points.'],
    day: ['Day', 'Day, month and year.'],
  },
  councilAuthorities: ['The appraisal council', 'The appraisal group', 'The chair'],
  guide: appraisalGuideEn,
  figures: {
    all: 'In all',
    rows: 'Scores looked at',
    done: 'Appraised',
    changed: 'Other than computed',
    share: 'Share changed',
    up: 'Sum up',
    down: 'Sum down',
    upMean: 'Mean up',
    downMean: 'Mean down',
    faults: 'Cells to correct',
    byUnit: 'By unit: who overstates most comes first',
    byCriterion: 'By criterion: what is overstated most comes first',
    unitName: 'Body that is scored',
    overstated: 'Self-scored − computed',
    effect: 'Change of points',
    label: 'Text',
    value: 'Figure',
    claimedUnits: 'Units that scored it',
  },
  figuresNote:
    'The figures follow what is typed on “Appraisal”. Up and down are what it does to the unit: a larger deduction is down.',
  settledNote: (members, way) =>
    way === undefined ? `Merged from: ${members}.` : `Merged from: ${members}. Settled by: ${way}.`,
  vote: (member, points, reason) =>
    reason === undefined ? `${member}: ${points}` : `${member}: ${points} (${reason})`,
  authority: (how, members, chair) => {
    const all = members.join(', ');
    if (how === 'chair') return `Decided by the chair ${chair ?? ''}; points given by ${all}`;
    if (how === 'agreed') return `The council, all agreed: ${all}`;
    return `The council, ${how} of ${members.length} members: ${all}`;
  },
  how: { agreed: 'all agreed', chair: 'the chair decided', mean: 'mean', median: 'median' },
  why: {
    'chair-silent': 'the chair gave no points',
    'one-member': 'only one member gave points',
    'no-decimal': 'it is no decimal number, and the set does not round criteria',
  },
  disputesNote: 'The largest disagreement comes first.',
  noDisputes: 'The members agree everywhere.',
  silentNote: 'Another member gave points, this one did not. Only points that were given count.',
  noSilent: 'Every member gave points wherever another did.',
  settle: {
    head: (members, scores) =>
      `${counted(members, 'file')}, ${counted(scores, 'score')} with points.`,
    way: (way) => `Settled by: ${way}.`,
    noWay: 'The members agree everywhere.',
    disputes: (count) => `${counted(count, 'place')} where members differ, the largest first:`,
    unsettled: (count) =>
      `Places that are not settled: ${count}. Fill in their points before scoring.`,
    silent: (member, count) =>
      `${member} gave no points in ${counted(count, 'place')} where others did.`,
    otherRecords: 'The files were made from different records: see whether one of them is old.',
    more: (count) => `… and ${count} more, on the sheet “Disagreements”.`,
    columns: {
      unit: 'Unit',
      criterion: 'Criterion',
      spread: 'Spread',
      votes: 'Points of the members',
      result: 'Settled',
      how: 'How',
    },
    next: 'Give this file to danvan evaluate together with the figures.',
  },
  report: REPORT_WORDS_EN,
};
