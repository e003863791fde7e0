import type { CriteriaSet } from '../../criteria/criteria-set.js';
import { tableOfGroup } from '../../criteria/criteria-set.js';
import type { DataElement } from '../../criteria/data-element.js';
import type { ElementUsage } from '../../criteria/element-usage.js';
import { elementUsage } from '../../criteria/element-usage.js';
import type { UnitResult } from '../../domain/evaluation.js';
import type { AbsentElement, AbsentTreatment } from '../../domain/simulation-assumptions.js';
import type { UnitReport } from '../../domain/submission.js';

const POLICIES = ['blocks', 'needs-review', 'zero'] as const;

/** What the tables of a set read, by unit group. */
export type UsageOfGroup = (group: string) => ElementUsage;

/** Finds once per table which figures it reads. */
export function usagesOf(set: CriteriaSet): UsageOfGroup {
  const usages = new Map(set.tables.map((table) => [table.id, elementUsage(set, table)]));
  return (group) => {
    const usage = usages.get(tableOfGroup(set, group).id);
    if (usage === undefined) throw new RangeError(`no table for ${group}`);
    return usage;
  };
}

/** Whether a criterion of the new set does not apply to a unit, so that no figure for it is lacking. */
export type IsBesideThePoint = (unitId: string, criterion: string) => boolean;

/** Reads it from what the units got under the new set. */
export function besideThePoint(units: readonly UnitResult[]): IsBesideThePoint {
  const known = new Map(
    units.map(({ unitId, criteria }) => {
      const own = criteria.filter(({ status }) => status === 'not-applicable');
      return [unitId, new Set(own.map(({ id }) => id))] as const;
    }),
  );
  return (unitId, criterion) => known.get(unitId)?.has(criterion) ?? false;
}

/**
 * What the new set does to units without a figure. A criterion that says something itself goes before the
 * figure, and that before the set, as in scoring; conditions follow the figure.
 */
function treatmentsOf(
  element: DataElement,
  lacking: readonly UnitReport[],
  { set, usageOf }: { readonly set: CriteriaSet; readonly usageOf: UsageOfGroup },
): readonly AbsentTreatment[] {
  const ofElement = element.whenMissing ?? set.whenMissing ?? 'blocks';
  const tables = new Map(
    lacking.map(({ unitGroup }) => [tableOfGroup(set, unitGroup).id, usageOf(unitGroup)] as const),
  );
  const read = [...tables].flatMap(([table, { readers }]) =>
    (readers.get(element.id) ?? []).map(({ id, whenMissing }) => ({
      id: `${table}/${id}`,
      whenMissing: whenMissing ?? ofElement,
    })),
  );
  const isCondition = [...tables.values()].some(({ ofConditions }) => ofConditions.has(element.id));
  return POLICIES.map((whenMissing) => ({
    whenMissing,
    criteria: read.filter((each) => each.whenMissing === whenMissing).map(({ id }) => id),
    conditions: isCondition && whenMissing === ofElement,
  })).filter(({ criteria, conditions }) => criteria.length > 0 || conditions);
}

/**
 * Figures that the new set reads of units and that these did not report, with what the set declares for
 * that; new ones first. A unit to which no criterion applies that reads the figure does not lack it, as long
 * as no condition reads it either.
 */
export function findAbsent(
  reports: readonly UnitReport[],
  sets: { readonly before: CriteriaSet; readonly after: CriteriaSet },
  { usageOf, isBeside }: { readonly usageOf: UsageOfGroup; readonly isBeside: IsBesideThePoint },
): readonly AbsentElement[] {
  const old = new Set(sets.before.elements.map(({ id }) => id));
  const absent = sets.after.elements.flatMap((element): readonly AbsentElement[] => {
    const asked = reports.filter(({ unitId, unitGroup }) => {
      const { readers, ofConditions } = usageOf(unitGroup);
      const own = readers.get(element.id) ?? [];
      return ofConditions.has(element.id) || own.some(({ id }) => !isBeside(unitId, id));
    });
    const lacking = asked.filter(({ values }) => !values.has(element.id));
    if (lacking.length === 0) return [];
    return [
      {
        element: element.id,
        label: element.label,
        isNew: !old.has(element.id),
        treatments: treatmentsOf(element, lacking, { set: sets.after, usageOf }),
        unitIds: lacking.map(({ unitId }) => unitId),
        asked: asked.length,
      },
    ];
  });
  return [...absent.filter(({ isNew }) => isNew), ...absent.filter(({ isNew }) => !isNew)];
}
