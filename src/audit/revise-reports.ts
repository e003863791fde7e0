import type { AppealedUnit } from '../domain/appeal.js';
import type { CriterionEntry, UnitReport } from '../domain/submission.js';

/**
 * What units reported, with what was decided on appeals in the place of what stood there. Throws a
 * RangeError for an appeal of a unit that is not among them, or of a criterion that it does not have.
 */
export function reviseReports(
  reports: readonly UnitReport[],
  appealed: readonly AppealedUnit[],
): readonly UnitReport[] {
  const byUnit = new Map(appealed.map((unit) => [unit.unitId, unit]));
  const known = new Set(reports.map(({ unitId }) => unitId));
  for (const { unitId } of appealed) {
    if (!known.has(unitId)) throw new RangeError(`no unit ${unitId} to revise`);
  }
  return reports.map((report) => {
    const appeal = byUnit.get(report.unitId);
    return appeal === undefined ? report : reviseReport(report, appeal);
  });
}

function reviseReport(report: UnitReport, { figures, appraised }: AppealedUnit): UnitReport {
  const values = new Map(report.values);
  for (const [element, { value }] of figures) values.set(element, value);
  const entries = new Map(report.entries);
  for (const [criterion, points] of appraised) {
    const entry = entries.get(criterion);
    if (entry === undefined) throw new RangeError(`${report.unitId} has no criterion ${criterion}`);
    const { appraisalInvalid: _, ...rest } = entry;
    const revised: CriterionEntry = { ...rest, appraised: points };
    entries.set(criterion, revised);
  }
  return { ...report, values, entries };
}
