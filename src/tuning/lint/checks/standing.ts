import { yearOf } from '../../../domain/calendar-date.js';
import type { LintCheck } from '../lint-check.js';
import { MAIN_FILE } from '../lint-check.js';

/** Too short to say which text was read, or which figures are whose. */
const SHORT = 40;

/** A note of provenance that does not say what it must. */
export const provenanceNoteThin: LintCheck<'provenance-note-thin'> = {
  code: 'provenance-note-thin',
  severity: 'warning',
  find: ({ set: { provenance } }) => {
    const { length } = provenance.note.trim();
    if (length >= SHORT) return [];
    const params = { level: provenance.level, length };
    return [{ params, file: MAIN_FILE, path: ['provenance', 'note'] }];
  },
};

/** The set says itself that it is a draft. */
export const setIsDraft: LintCheck<'set-is-draft'> = {
  code: 'set-is-draft',
  severity: 'note',
  find: ({ set }) =>
    set.status === 'draft' ? [{ params: {}, file: MAIN_FILE, path: ['status'] }] : [],
};

/** A year is scored by a decision that was issued when it was over. */
export const issuedAfterYear: LintCheck<'issued-after-year'> = {
  code: 'issued-after-year',
  severity: 'warning',
  find: ({ set: { legalBasis, scoringYears } }) =>
    scoringYears.flatMap((year, index) => {
      if (yearOf(legalBasis.issuedOn) <= year) return [];
      const params = { issuedOn: legalBasis.issuedOn, year };
      return [{ params, file: MAIN_FILE, path: ['scoringYears', index] }];
    }),
};
