import type { AppraisalRow } from '../domain/appraisal.js';

/** The same rows for one member to fill in: without earlier points, and each in the member's name. */
export function memberRows(rows: readonly AppraisalRow[], member: string): readonly AppraisalRow[] {
  const note = { reason: null, authority: member, decidedOn: null };
  return rows.map((row) => ({ ...row, appraised: null, note }));
}
