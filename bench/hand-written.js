/*
 * The commune table of quang-ngai/2022-1211 for 2024 as a programmer would write it by hand: plain
 * comparisons and floats. Products are made before they are divided, so that halves of a hundredth
 * come out as halves. It expects every figure to be there: no missing cells, no appraisal, no trace.
 */

/** A unit's figures for it: names in camel case, counts and percents as numbers, days as text. */
export function plainUnit({ values }) {
  const entries = [...values].map(([element, { value }]) => [
    camelCase(element),
    plainValue(value),
  ]);
  return Object.fromEntries(entries);
}

function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function plainValue(value) {
  switch (value.kind) {
    case 'number':
      return value.number.valueOf();
    case 'date':
      return value.date;
    case 'yes-no':
      return value.yes;
    case 'choice':
      return value.option;
    default:
      return null;
  }
}

/** Points of the 33 criteria in the order of the table, total, percent, grade. */
export function scoreCommune(unit) {
  const points = new Array(33);
  let maximum = 100;
  points[0] = byDeadlines(unit.planIssuedOn);
  points[1] = unit.planCoverage === 'full' ? 3 : unit.planCoverage === 'partial' ? 1.5 : 0;
  points[2] = Math.min(2, unit.partyResolutionQuarters * 0.5);
  points[3] = Math.min(2, unit.reviewsHeld);
  points[4] = Math.min(4, unit.legalEducationSessions * 0.5);
  points[5] = byChannels(unit.outreachChannels);
  points[6] =
    unit.noticeBoardStatus === 'regular' ? 4 : unit.noticeBoardStatus === 'irregular' ? 2 : 0;
  points[7] = byPublished(unit);
  points[8] = share(5, unit.consultationsHeld, unit.consultationsRequired, 5);
  points[9] = Math.min(5, unit.peoplesInspections);
  if (unit.landProjects === 0) maximum -= 5;
  points[10] = share(5, unit.landProjectsConsulted, unit.landProjects, 0);
  points[11] = share(2, unit.infoRequestsAnswered, unit.infoRequests, 2);
  points[12] =
    unit.committeeStatus === 'assigned' ? 2 : unit.committeeStatus === 'complete' ? 1 : 0;
  points[13] = byFilesOnTime(unit.proceduresOnTime, unit.proceduresSettled);
  points[14] = round2(unit.satisfactionIndex * 5);
  points[15] = Math.max(0, 4 - unit.staffDisciplined);
  points[16] = Math.max(0, 4 - unit.harassmentReports);
  points[17] = share(4, unit.receptionDaysHeld, unit.receptionDaysScheduled, 0);
  points[18] = Math.min(4, unit.dialoguesHeld * 2);
  if (unit.complaintsDue === 0) maximum -= 4;
  points[19] = byComplaints(unit.complaintsDue - unit.complaintsOverdue, unit.complaintsDue);
  const settled = unit.petitionsReceived - unit.petitionsLate - unit.petitionsUnsatisfied;
  points[20] = share(4, Math.max(0, settled), unit.petitionsReceived, 4);
  points[21] = Math.max(0, 2 - 2 * unit.hotSpots - unit.massComplaints);
  points[22] =
    unit.coordinationLevel === 'regular' ? 3 : unit.coordinationLevel === 'occasional' ? 1.5 : 0;
  points[23] = share(3, unit.frontOpinionsAnswered, unit.frontOpinionsReceived, 3);
  points[24] = unit.modelsRegistered >= 1 ? 2 : 0;
  points[25] = share(4, unit.modelsCompleted, unit.modelsRegistered, 0);
  points[26] = unit.decisionDisseminated ? 1 : 0;
  points[27] = byReport(unit.midYearReportOn, '2024-05-25', '2024-06-10');
  points[28] = byReport(unit.annualReportOn, '2024-10-10', '2024-10-25');
  points[29] = Math.min(3, unit.provincialAwards);
  points[30] = Math.min(3, unit.initiativesRecognised * 0.5);
  points[31] = Math.min(4, unit.criticisms);
  points[32] = byFileDay(unit.selfScoreSubmittedOn);
  return finish(unit, points, maximum);
}

function finish(unit, points, maximum) {
  let scored = 0;
  for (let at = 0; at < 29; at += 1) scored += points[at];
  const bonus = Math.min(5, points[29] + points[30]);
  const deduction = Math.min(5, points[31] + points[32]);
  const total = clean(Math.min(maximum, Math.max(0, scored + bonus - deduction)));
  const percent = round2((total * 10_000) / maximum);
  return { points, total, percent, grade: gradeOf(unit, points, percent) };
}

const GRADES = ['xuat-sac', 'tot', 'kha', 'trung-binh', 'yeu'];

function gradeOf(unit, points, percent) {
  if (unit.leaderDisciplined) return undefined;
  let grade = percent >= 90 ? 0 : percent >= 80 ? 1 : percent >= 65 ? 2 : percent >= 50 ? 3 : 4;
  const reception = points[17] + points[18] + points[19] + points[20] + points[21];
  const most = unit.complaintsDue === 0 ? 14 : 18;
  if (unit.hotSpots >= 1 || unit.massComplaints >= 1) grade = Math.max(grade, 2);
  if (unit.hotSpots >= 1 && unit.massComplaints >= 1) grade = Math.max(grade, 3);
  if (clean(reception) * 2 < most) grade = Math.max(grade, 1);
  if (unit.midYearReportOn === null && unit.annualReportOn === null) grade = Math.min(4, grade + 1);
  return GRADES[grade];
}

/** A number of hundredths as points. */
function round2(hundredths) {
  return Math.round(hundredths) / 100;
}

/** Sums of points have two decimals; floats drift from them. */
function clean(points) {
  return Math.round(points * 100) / 100;
}

function share(most, done, total, withoutAny) {
  return total === 0 ? withoutAny : Math.min(most, round2((most * 100 * done) / total));
}

function byDeadlines(day) {
  if (day === null) return 0;
  if (day <= '2024-03-31') return 3;
  return day <= '2024-04-15' ? 2 : 1;
}

function byChannels(channels) {
  if (channels >= 3) return 4;
  if (channels >= 2) return 2.5;
  return channels >= 1 ? 1 : 0;
}

function byPublished({ itemsPublished, itemsToPublish, outdatedNotices }) {
  const whole = itemsToPublish === 0 ? 0 : (400 * itemsPublished) / itemsToPublish;
  return Math.min(5, round2(Math.min(400, whole) + (outdatedNotices === 0 ? 100 : 0)));
}

function byFilesOnTime(onTime, settled) {
  if (settled === 0) return 0;
  const percent = (100 * onTime) / settled;
  if (percent >= 98) return 7;
  if (percent >= 95) return 5;
  if (percent >= 90) return 3;
  return percent >= 80 ? 1 : 0;
}

function byComplaints(inTime, due) {
  if (due === 0) return 0;
  const percent = (100 * inTime) / due;
  if (percent >= 100) return 4;
  if (percent >= 90) return 2.5;
  return percent >= 75 ? 1 : 0;
}

function byReport(day, before, by) {
  if (day === null) return 0;
  if (day < before) return 1.5;
  return day <= by ? 0.75 : 0.25;
}

function byFileDay(day) {
  if (day === null) return 2;
  if (day <= '2024-11-30') return 0;
  return day <= '2024-12-07' ? 1 : 2;
}
