/*
 * Which rule of each criterion of the commune table of quang-ngai/2022-1211 holds, as a programmer would
 * write it by hand: if-chains over the same facts, in the same form, as the evaluator takes them. Ratios
 * are compared as products, so it is exact for whole numbers that floats hold.
 */

/** The facts that it takes, in its order. */
export const FACTS = [
  'plan-issued-on',
  'cap-xa/1.1/1:day-1',
  'cap-xa/1.1/1:day-2',
  'plan-coverage',
  'party-resolution-quarters',
  'reviews-held',
  'legal-education-sessions',
  'outreach-channels',
  'notice-board-status',
  'items-to-publish',
  'cap-xa/3.2/1:ratio',
  'outdated-notices',
  'consultations-required',
  'cap-xa/3.3/1:ratio',
  'peoples-inspections',
  'land-projects',
  'cap-xa/3.5/1:ratio',
  'info-requests',
  'cap-xa/3.6/1:ratio',
  'committee-status',
  'procedures-settled',
  'cap-xa/4.1/1:ratio',
  'satisfaction-index',
  'staff-disciplined',
  'harassment-reports',
  'reception-days-scheduled',
  'cap-xa/6.1/1:ratio',
  'dialogues-held',
  'complaints-due',
  'cap-xa/6.3/1:ratio',
  'petitions-received',
  'cap-xa/6.4/1:ratio',
  'hot-spots',
  'mass-complaints',
  'coordination-level',
  'front-opinions-received',
  'cap-xa/7.2/1:ratio',
  'models-registered',
  'cap-xa/8.2/1:ratio',
  'decision-disseminated',
  'mid-year-report-on',
  'cap-xa/10.1/1:day-1',
  'cap-xa/10.1/1:day-2',
  'annual-report-on',
  'cap-xa/10.2/1:day-1',
  'cap-xa/10.2/1:day-2',
  'provincial-awards',
  'initiatives-recognised',
  'criticisms',
  'self-score-submitted-on',
  'cap-xa/G.2/1:day-1',
  'cap-xa/G.2/1:day-2',
];

const NONE = 255;

/**
 * The place of the rule that holds among those of each part, in the order of the table; 255 where none
 * does. `judged` is written anew by every call.
 */
export function judgeCommune(facts, judged) {
  judged[0] = byTwoDays(facts[0], facts[1], facts[2]);
  judged[1] = byOption(facts[3], 'full', 'partial');
  judged[2] = counted(facts[4]);
  judged[3] = byCount(facts[5], 2);
  judged[4] = counted(facts[6]);
  judged[5] = byCount(facts[7], 3);
  judged[6] = byOption(facts[8], 'regular', 'irregular');
  judged[7] = share(facts[9], facts[10]);
  judged[8] = byCount(facts[11], 1);
  judged[9] = share(facts[12], facts[13]);
  judged[10] = counted(facts[14]);
  judged[11] = share(facts[15], facts[16]);
  judged[12] = share(facts[17], facts[18]);
  judged[13] = byOption(facts[19], 'assigned', 'complete');
  judged[14] = byFilesOnTime(facts[20], facts[21]);
  judged[15] = counted(facts[22]);
  judged[16] = counted(facts[23]);
  judged[17] = counted(facts[24]);
  judged[18] = share(facts[25], facts[26]);
  judged[19] = counted(facts[27]);
  judged[20] = byComplaints(facts[28], facts[29]);
  judged[21] = shareOrBelow(facts[30], facts[31]);
  judged[22] = counted(facts[32]) === 0 ? counted(facts[33]) : NONE;
  judged[23] = byOption(facts[34], 'regular', 'occasional');
  judged[24] = share(facts[35], facts[36]);
  judged[25] = byCount(facts[37], 1);
  judged[26] = share(facts[37], facts[38]);
  judged[27] = byAnswer(facts[39]);
  judged[28] = byReport(facts[40], facts[41], facts[42]);
  judged[29] = byReport(facts[43], facts[44], facts[45]);
  judged[30] = counted(facts[46]);
  judged[31] = counted(facts[47]);
  judged[32] = counted(facts[48]);
  judged[33] = byTwoDays(facts[49], facts[50], facts[51]);
  return judged;
}

function byTwoDays(day, first, second) {
  if (day.kind === 'absent') return 3;
  if (day.kind === 'none') return NONE;
  if (day.date <= first.date) return 0;
  return day.date <= second.date ? 1 : 2;
}

function byReport(day, first, second) {
  if (day.kind === 'absent') return 3;
  if (day.kind === 'none') return NONE;
  if (day.date < first.date) return 0;
  return day.date <= second.date ? 1 : 2;
}

/** Of three options; there are no others. */
function byOption({ kind, option }, first, second) {
  if (kind === 'none') return NONE;
  if (option === first) return 0;
  return option === second ? 1 : 2;
}

function byAnswer({ kind, yes }) {
  if (kind === 'none') return NONE;
  return yes ? 0 : 1;
}

function counted({ kind, number }) {
  return kind !== 'none' && number.top >= 0 ? 0 : NONE;
}

/** 0, 1 … and `most` or more. */
function byCount({ kind, number }, most) {
  if (kind === 'none') return NONE;
  const { top, bottom } = number;
  if (top <= 0) return 0;
  if (top >= most * bottom) return most;
  return top % bottom === 0 ? top / bottom : NONE;
}

function share(of, ratio) {
  if (of.kind !== 'none' && of.number.top === 0) return 0;
  return ratio.kind !== 'none' && ratio.number.top >= 0 ? 1 : NONE;
}

function shareOrBelow(of, ratio) {
  if (of.kind !== 'none' && of.number.top === 0) return 0;
  if (ratio.kind === 'none') return NONE;
  return ratio.number.top >= 0 ? 1 : 2;
}

function byFilesOnTime(settled, ratio) {
  if (settled.kind !== 'none' && settled.number.top === 0) return 0;
  if (ratio.kind === 'none') return NONE;
  const { top, bottom } = ratio.number;
  if (top >= 98 * bottom) return 1;
  if (top >= 95 * bottom) return 2;
  if (top >= 90 * bottom) return 3;
  return top >= 80 * bottom ? 4 : 5;
}

function byComplaints(due, ratio) {
  if (due.kind !== 'none' && due.number.top === 0) return 0;
  if (ratio.kind === 'none') return NONE;
  const { top, bottom } = ratio.number;
  if (top >= 100 * bottom) return 1;
  if (top >= 90 * bottom) return 2;
  return top >= 75 * bottom ? 3 : 4;
}
