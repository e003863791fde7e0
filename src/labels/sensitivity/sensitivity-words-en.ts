import type { SensitivityWords } from './sensitivity-words.js';

/** In English. */
export const SENSITIVITY_WORDS_EN: SensitivityWords = {
  title: (year) => `How firm the results of ${year} are`,
  asked: ({ variants, seed, maxima, thresholds, counts }, near) => [
    `${variants} variants, seed ${seed} (the same seed gives the same result).`,
    maxima === 0 ? 'Maxima: as they are.' : `Maximum points of each criterion: ±${maxima}%.`,
    thresholds === 0
      ? 'Numeric thresholds: as they are.'
      : `Numeric thresholds of steps: ±${thresholds}%, never past the next one.`,
    counts === 0 ? 'Counts: as they are.' : `Each count of each unit: ${counts} more and fewer.`,
    `Near the limit of a grade: at most ${near} away.`,
  ],
  near: (distance, isOfPercent) => `${distance} ${isOfPercent ? 'percentage points' : 'points'}`,
  sumKept:
    'The points of a table add up to the same in every variant: where one criterion gains, the others give way. Limits of grades do not move. Appraised points keep their share of the maximum.',
  firm: (units, of) => `${units} of ${of} units keep their grade in every variant.`,
  page: 'Page',
  headings: {
    units: 'Range of ranks and probability of grades',
    grades: 'Units whose grade may change',
    ranks: 'Units whose rank moves most',
    near: 'Units near the limit of a grade',
    criteria: 'Criteria that decide',
    counts: 'One count more or fewer',
    pairs: 'Neighbours that change order easily',
    fixed: 'Criteria whose thresholds cannot be moved',
    notices: 'To be known',
    unit: 'Unit',
  },
  sheets: {
    units: 'Units',
    criteria: 'Criteria',
    near: 'Near limits',
    counts: 'Counts',
    pairs: 'Neighbours',
    about: 'How it was done',
  },
  columns: {
    rank: 'Rank',
    unit: 'Code',
    name: 'Unit',
    value: 'Result',
    grade: 'Grade',
    holds: 'Holds',
    others: 'May be',
    interval: 'Rank 5–95%',
    picture: 'Range of ranks (rank 1 on the left)',
    limit: 'Limit',
    distance: 'Distance',
    steps: 'One step of a criterion that changes the grade',
    table: 'Table',
    criterion: 'Criterion',
    maximum: 'Points',
    byMaxima: 'Points ±',
    byThresholds: 'Thresholds ±',
    byDrop: 'Dropped',
    shift: 'Rank shift if dropped',
    figure: 'Figure',
    cases: 'Grade changes',
    example: 'Example',
    upper: 'Above',
    lower: 'Below',
    flips: 'Swap',
    ties: 'Equal',
    reason: 'Reason',
    criteria: 'Content',
    from: 'From',
    to: 'To',
    gradeAfter: 'New grade',
    rankAfter: 'New rank',
  },
  unitNotes: {
    grades: '“Holds”: share of the variants in which the grade does not change.',
    ranks:
      'The rank in the middle 90% of the variants. The rank in the results may lie outside, where most variants lean to one side.',
    criteria:
      'Units that get another grade when this criterion alone changes: mean of both ends of the range (maximum, thresholds), or when it is dropped and its points go to the others.',
    counts: 'One figure of one unit at a time; all others as they are.',
    near: 'The smallest step first; all other criteria as they are.',
    pairs:
      'Share of the variants in which the lower unit passes the upper one, or both share a rank.',
  },
  none: {
    grades: 'No unit changes its grade in any variant.',
    near: 'No unit is that near to a limit.',
    counts: 'No case changes a grade.',
    pairs: 'No pair changes order in any variant.',
  },
  noGrade: 'No grade',
  notVaried: '–',
  missing: (distance) => `${distance} short`,
  over: (distance) => (distance === '0' ? 'just reached' : `${distance} over`),
  noStep: 'no single criterion',
  more: (count) => `and ${count} more`,
  noGradeEffect: (criteria) => `No unit’s grade depends on them, however they change: ${criteria}.`,
  noEffect: (criteria) =>
    `Neither a grade nor a rank depends on them, even when they are dropped: ${criteria}.`,
  countsTried: ({ tried, pointsChanged, gradeChanges, rankChanges }) =>
    `${tried} cases tried; ${pointsChanged} change points, ${rankChanges.length} a rank, ${gradeChanges.length} a grade.`,
  wholeTable: (table, criteria) => `the whole table ${table} (${criteria} criteria)`,
  manyCriteria: (criteria) => `${criteria} criteria`,
  listInWorkbook: 'Each criterion with its reason is in the workbook (--out).',
  fixed: {
    'yes-no': 'scored by yes or no',
    choice: 'scored by options',
    days: 'scored by days',
    conditions: 'scored by conditions that must all hold',
    'given-points': 'points given by a person',
    'no-steps': 'points in proportion or per item, no numeric threshold of its own',
    'whole-counts': 'thresholds are small counts: the range is less than one',
    'at-the-end': 'thresholds at the end of the possible values, or the range is too small',
  },
  notices: {
    'nothing-asked':
      'Neither maxima nor thresholds were to change: every variant is the result itself.',
    'maxima-no-grade': 'Changing the maximum of one criterion at a time changes no grade.',
    'maxima-nothing':
      'Changing the maximum of one criterion at a time changes nothing: no grade, no rank.',
    'thresholds-no-grade': 'Moving the thresholds of one criterion at a time changes no grade.',
    'thresholds-nothing':
      'Moving the thresholds of one criterion at a time changes nothing: no grade, no rank.',
    'thresholds-none': 'No criterion has a numeric threshold that moves within the range.',
    'thresholds-only-down': (names) =>
      `A threshold at the highest possible value (100%, for example) can only move down. So with these criteria units that fall just short gain more often, and moving up a grade is somewhat more probable than moving down: ${names}.`,
    'counts-none': 'There is no count to move.',
    'counts-no-grade': 'Moving counts changes no grade.',
    'counts-nothing': 'Moving counts changes no grade and no rank.',
    'counts-compared': (names) =>
      `Not moved, because units are compared by them and the points of others would change too: ${names}.`,
    'without-result': (names) =>
      `Without a grade in the results (incomplete, or not eligible): ${names}.`,
    'only-criterion': (names) =>
      `Cannot be dropped, nothing would be left to score or rank: ${names}.`,
  },
};
