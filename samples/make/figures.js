import { elementsOfGroup } from './criteria.js';
import { EXCEPTIONS } from './exceptions.js';
import { makeDice, rollBetween, rollOne } from './random.js';

/*
 * The model of invented figures. A unit of strength 1 does everything in full and in time; the rest
 * of the strength is the chance of a slip in each figure. It is not fitted to any real result.
 */

const weaknessOf = ({ strength }) => Math.min(0.95, 1.7 * (1 - strength));

/** Whether this figure slips; weight above 1: a thing that often goes wrong. */
const slips = ({ unit, dice }, weight = 1) => dice() < weaknessOf(unit) * weight;

/** How many of a total the unit did: strong units miss few. */
function doneOf(total, { unit, dice }, weight = 1) {
  const missed = Math.round(total * weaknessOf(unit) * (0.1 + 1.2 * dice()) * weight);
  return Math.max(0, total - missed);
}

/** A number of things done where `full` of them give full points. */
function countAround(full, { unit, dice }) {
  return Math.max(0, Math.round(full * (1.2 - 1.3 * weaknessOf(unit) + 0.3 * (dice() - 0.5))));
}

const byGroup = (numbers) => (context) => numbers[context.unit.group] ?? 0;
const dayAfter = (first, days) =>
  new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10);

/** A day in good time, a little late, or (a slip upon a slip) very late. */
function dayAround([inTime, early], [soonAfter, later], context) {
  const { dice } = context;
  if (!slips(context, 1.1)) return dayAfter(inTime, -rollBetween(dice, 0, early));
  return dayAfter(soonAfter, rollBetween(dice, 0, slips(context, 1.2) ? later : 6));
}

/** Better option, a worse one, the worst. */
function optionAround([best, middle, worst], context) {
  if (!slips(context)) return best;
  return slips(context) && context.unit.strength < 0.7 ? worst : middle;
}

const percentAround = (base, range, { unit, dice }) =>
  Math.min(99, Math.round((base + range * unit.strength + 3 * (dice() - 0.5)) * 100) / 100);

const quarterPoints = (context) =>
  Math.min(2, Math.round((context.unit.strength * 2.1 - 0.4 * context.dice()) * 4) / 4);

const REPORT_SLIP = 0.9;

/** element → its figure; `of(id)` is a figure of the same unit that stands before it. */
const MODEL = {
  'plan-issued-on': (c) => dayAround(['2024-03-27', 80], ['2024-04-01', 40], c),
  'plan-coverage': (c) => optionAround(['full', 'partial', 'none'], c),
  'party-resolution-quarters': (c) => Math.max(1, doneOf(4, c)),
  'inspections-planned': (c) => rollBetween(c.dice, 2, 6),
  'inspections-done': (c) => doneOf(c.of('inspections-planned'), c),
  'reviews-held': (c) => (slips(c) ? rollBetween(c.dice, 0, 1) : 2),
  'subordinates-total': (c) => c.unit.branches,
  'subordinates-with-plan': (c) => doneOf(c.unit.branches, c, 0.8),
  'staff-total': (c) => c.unit.staff,
  'staff-briefed': (c) => doneOf(c.unit.staff, c, 0.8),
  'legal-education-sessions': (c) =>
    countAround(byGroup({ 'so-nganh': 4, 'don-vi-su-nghiep': 3, huyen: 11, xa: 8 })(c), c),
  'outreach-channels': (c) => Math.max(1, doneOf(rollBetween(c.dice, 3, 5), c, 1.2)),
  'outreach-items': (c) => countAround(byGroup({ 'so-nganh': 16, 'don-vi-su-nghiep': 9 })(c), c),
  'committee-status': (c) => optionAround(['assigned', 'complete', 'incomplete'], c),
  'democracy-regulation': (c) => optionAround(['reviewed', 'in-force', 'none'], c),
  'items-to-publish': (c) => rollBetween(c.dice, 18, 60),
  'items-published': (c) => doneOf(c.of('items-to-publish'), c, 0.6),
  'outdated-notices': (c) => (slips(c) ? rollBetween(c.dice, 1, 4) : 0),
  'notice-board-status': (c) => optionAround(['regular', 'irregular', 'none'], c),
  'info-requests': (c) => rollBetween(c.dice, 0, 14),
  'info-requests-answered': (c) => doneOf(c.of('info-requests'), c, 0.6),
  'staff-meeting-on': (c) => dayAround(['2024-03-29', 60], ['2024-04-02', 30], c),
  'staff-meeting-attendance': (c) => Math.round(percentAround(58, 38, c)),
  'consultations-required': (c) => rollBetween(c.dice, 3, 10),
  'consultations-held': (c) => doneOf(c.of('consultations-required'), c),
  'peoples-inspections': (c) => countAround(c.unit.group === 'xa' ? 5 : 3, c),
  'land-projects': (c) => rollBetween(c.dice, 0, c.unit.group === 'huyen' ? 7 : 3),
  'land-projects-consulted': (c) => doneOf(c.of('land-projects'), c),
  'reform-tasks-planned': (c) => rollBetween(c.dice, 14, 42),
  'reform-tasks-completed': (c) => doneOf(c.of('reform-tasks-planned'), c, 0.7),
  'procedures-settled': (c) => c.unit.files,
  'procedures-on-time': (c) => doneOf(c.unit.files, c, 0.16),
  'par-index': (c) => percentAround(58, 36, c),
  'satisfaction-index': (c) => percentAround(68, 25, c),
  'service-inspections': (c) => doneOf(2, c),
  'staff-disciplined': (c) => (slips(c, 0.6) ? 1 : 0),
  'harassment-reports': (c) => (slips(c, 0.8) ? rollBetween(c.dice, 1, 2) : 0),
  'office-culture-rules': (c) => !slips(c, 0.5),
  'service-attitude-points': quarterPoints,
  'leader-disciplined': () => false,
  'reception-days-scheduled': (c) => (c.unit.group === 'xa' ? 48 : 24),
  'reception-days-held': (c) => doneOf(c.of('reception-days-scheduled'), c, 0.7),
  'dialogues-held': (c) => countAround(c.unit.group === 'huyen' ? 4 : 2, c),
  'complaints-due': (c) => rollBetween(c.dice, 1, c.unit.group === 'huyen' ? 46 : 14),
  'complaints-overdue': (c) => c.of('complaints-due') - doneOf(c.of('complaints-due'), c, 0.5),
  'petitions-received': (c) => rollBetween(c.dice, 12, c.unit.group === 'xa' ? 90 : 240),
  'petitions-late': (c) => c.of('petitions-received') - doneOf(c.of('petitions-received'), c, 0.3),
  'petitions-unsatisfied': (c) =>
    c.of('petitions-received') - doneOf(c.of('petitions-received'), c, 0.15),
  'long-disputes': (c) => rollBetween(c.dice, 0, 4),
  'long-disputes-settled': (c) => doneOf(c.of('long-disputes'), c),
  'hot-spots': () => 0,
  'mass-complaints': () => 0,
  'coordination-level': (c) => optionAround(['regular', 'occasional', 'none'], c),
  'front-opinions-received': (c) => rollBetween(c.dice, 2, 16),
  'front-opinions-answered': (c) => doneOf(c.of('front-opinions-received'), c),
  'drafts-assigned': (c) => rollBetween(c.dice, 1, 9),
  'drafts-consulted': (c) => doneOf(c.of('drafts-assigned'), c),
  'campaigns-joined': (c) => !slips(c, 0.5),
  'models-registered-inside-on': (c) => dayAround(['2024-03-18', 24], ['2024-03-20', 30], c),
  'models-registered-on': (c) => dayAround(['2024-03-29', 18], ['2024-04-01', 40], c),
  'models-registered': (c) => Math.max(1, countAround(2, c) + rollBetween(c.dice, 0, 1)),
  'models-completed': (c) => doneOf(c.of('models-registered'), c),
  'models-replicated': (c) => countAround(c.unit.group === 'huyen' ? 5 : 1.6, c),
  'models-recognised': (c) => !slips(c, 2),
  commendations: (c) => countAround(3, c),
  'decision-disseminated': (c) => !slips(c, 0.6),
  'decision-checks': (c) => countAround(c.unit.group === 'huyen' ? 4 : 2, c),
  'self-score-submitted-on': (c) => dayAround(['2024-11-14', 12], ['2024-11-16', 20], c),
  'mid-year-report-on': (c) => reportDay(['2024-05-23', 9], ['2024-05-25', 30], c),
  'annual-report-on': (c) => reportDay(['2024-10-08', 10], ['2024-10-10', 30], c),
  'reports-sent': (c) => (slips(c, 0.5) ? 1 : 2),
  'report-quality': quarterPoints,
  'provincial-awards': (c) => (c.dice() < c.unit.strength - 0.75 ? 1 : 0),
  'initiatives-recognised': (c) =>
    rollOne(c.dice, c.unit.strength > 0.88 ? [0, 1, 1, 2] : [0, 0, 0, 1]),
  criticisms: (c) => (slips(c, 0.25) ? 1 : 0),
};

function reportDay(inTime, late, context) {
  return slips(context, REPORT_SLIP)
    ? dayAround(late, late, context)
    : dayAround(inTime, late, context);
}

/** All figures of one unit: the model's, then what is set by hand. undefined: left empty. */
export function inventFigures(unit) {
  const figures = new Map();
  for (const { id } of elementsOfGroup(unit.group)) {
    const of = (other) => {
      const figure = figures.get(other);
      return typeof figure === 'number' ? figure : 0;
    };
    const figure = MODEL[id]({ unit, dice: makeDice(unit.id, id), of });
    const byHand = EXCEPTIONS[unit.id]?.figures ?? {};
    figures.set(id, id in byHand ? byHand[id] : figure);
  }
  return figures;
}
