import { NEVER, NOT_APPLICABLE } from './points.js';

/*
 * What is set by hand, unit by unit, so that the sample shows every effect of the criteria set.
 * `undefined` leaves a cell empty. The units were taken in turn; nothing here is about the real ones.
 */
export const EXCEPTIONS = {
  // Does not apply, said by the unit (KAD): counts as fulfilled.
  VPUB: { figures: { 'consultations-required': NOT_APPLICABLE, 'consultations-held': undefined } },
  // One day too late: the report was due before 25/5.
  SCT: { figures: { 'mid-year-report-on': '2024-05-25' } },
  // Strong everywhere but in section 6: held at the second grade.
  BQLDQ: {
    figures: {
      'reception-days-scheduled': 24,
      'reception-days-held': 20,
      'dialogues-held': 0,
      'complaints-due': 12,
      'complaints-overdue': 4,
      'petitions-received': 120,
      'petitions-late': 14,
      'petitions-unsatisfied': 6,
      'long-disputes': 2,
      'long-disputes-settled': 0,
      'provincial-awards': 1,
      'initiatives-recognised': 3,
    },
  },
  // Nothing fell due: a figure of 0 takes the criterion out of the maximum.
  SNGV: { figures: { 'complaints-due': 0, 'complaints-overdue': 0 } },
  // No files, no branches, no drafts: out of the maximum twice, counted as fulfilled once.
  TTT: {
    figures: {
      'subordinates-total': NOT_APPLICABLE,
      'subordinates-with-plan': undefined,
      'procedures-settled': 0,
      'procedures-on-time': 0,
      'drafts-assigned': 0,
      'drafts-consulted': 0,
    },
  },
  BDT: {
    figures: {
      'subordinates-total': NOT_APPLICABLE,
      'subordinates-with-plan': NOT_APPLICABLE,
      'peoples-inspections': NOT_APPLICABLE,
    },
  },
  // A figure was left out: it counts 0, and that is said.
  SXD: { figures: { 'decision-checks': undefined } },
  CDVH: { figures: { 'front-opinions-answered': undefined } },
  'H-BATO': { figures: { 'reviews-held': undefined } },
  // The self-score came after 30/11: points are taken away.
  STNMT: { figures: { 'self-score-submitted-on': '2024-12-04' } },
  'P-PHOTHANH': { figures: { 'self-score-submitted-on': '2024-12-10' } },
  // The plan of the year may be issued in December before.
  DHPVD: { figures: { 'plan-issued-on': '2023-12-28' } },
  DPTTH: { figures: { 'procedures-settled': NOT_APPLICABLE, 'procedures-on-time': undefined } },
  // Sent neither report: one grade down.
  QDTPT: {
    figures: {
      'mid-year-report-on': NEVER,
      'annual-report-on': NEVER,
      'report-quality': 0,
      'peoples-inspections': NOT_APPLICABLE,
      'complaints-due': 0,
      'complaints-overdue': 0,
    },
  },
  // A complaint of many people: not above the third grade, whatever the points.
  'TX-DUCPHO': { figures: { 'mass-complaints': 1 } },
  'H-LYSON': { figures: { 'land-projects': 0, 'land-projects-consulted': 0 } },
  // A hot spot: not above the third grade.
  'X-BINHTHUAN': { figures: { 'hot-spots': 1 } },
  // Both: not above the fourth.
  'X-NGHIAAN': { figures: { 'hot-spots': 1, 'mass-complaints': 2 } },
  // A leader was disciplined: no grade.
  'X-TINHHA': { figures: { 'leader-disciplined': true, 'staff-disciplined': 1 } },
  // More bonus than there is room for.
  'X-HANHTHIEN': { figures: { 'provincial-awards': 2, 'initiatives-recognised': 3 } },
  'X-PHOCHAU': {
    figures: { 'consultations-required': NOT_APPLICABLE, 'consultations-held': undefined },
  },
  // With these two figures the unit has exactly the points of P-TRANPHU: they share a place.
  'TT-CHAUO': { figures: { 'satisfaction-index': 82.8, 'initiatives-recognised': 1 } },
  // Registered no model at all.
  'X-NGHIATHANG': { figures: { 'models-registered': 0, 'models-completed': 0 } },
};
