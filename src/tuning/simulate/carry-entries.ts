import { exactText } from '../../domain/exact-number.js';
import type { DroppedAppraisal } from '../../domain/simulation-assumptions.js';
import type { CriterionEntry, UnitReport } from '../../domain/submission.js';
import { ruleText } from '../lint/same-rule.js';
import type { CriteriaPair } from './pair-criteria.js';
import type { SideSet } from './simulated-set.js';

/** The sets of both sides and the tables that score a unit in each. */
export interface EntryContext {
  readonly before: SideSet;
  readonly after: SideSet;
  readonly tables: { readonly before: string; readonly after: string };
  readonly pairs: readonly CriteriaPair[];
}

interface CarriedEntries {
  readonly entries: ReadonlyMap<string, CriterionEntry>;
  readonly dropped: readonly DroppedAppraisal[];
}

/** Whether a criterion is scored by the same rule with the same maximum in both sets. */
function isSameRule(
  [id, own]: readonly [string, string],
  { before, after, tables }: Omit<EntryContext, 'pairs'>,
): boolean {
  const rule = ruleText(before.rules, `${tables.before}/${id}`);
  return rule !== undefined && rule === ruleText(after.rules, `${tables.after}/${own}`);
}

/** The one new criterion that one old one became. */
function singleOf(pair: CriteriaPair | undefined): string | undefined {
  return pair?.before.length === 1 && pair.after.length === 1 ? pair.after[0] : undefined;
}

function isAppraised({ appraised, appraisalInvalid }: CriterionEntry): boolean {
  return appraised !== undefined || appraisalInvalid !== undefined;
}

function appraisedText({ appraised }: CriterionEntry): string {
  return appraised === undefined ? '?' : exactText(appraised.points);
}

/** What was said beside a criterion, without the points that were given for it. */
function textsOf(entry: CriterionEntry): CriterionEntry {
  const { appraised: _appraised, appraisalInvalid: _invalid, claimed: _claimed, ...texts } = entry;
  return texts;
}

/**
 * What stood beside the criteria of the old set, beside those of the new one. Appraised points go on only
 * where the rule and the maximum are the same: nobody appraised another rule.
 */
export function carryEntries(
  { unitId, entries }: UnitReport,
  context: EntryContext,
): CarriedEntries {
  const carried = new Map<string, CriterionEntry>();
  const dropped: DroppedAppraisal[] = [];
  for (const [id, entry] of entries) {
    const pair = context.pairs.find(({ before }) => before.includes(id));
    const own = singleOf(pair);
    const isSame = own !== undefined && isSameRule([id, own], context);
    if (own !== undefined) carried.set(own, isSame ? entry : textsOf(entry));
    if (isSame || !isAppraised(entry)) continue;
    dropped.push({ unitId, criterion: id, points: appraisedText(entry), after: pair?.after ?? [] });
  }
  return { entries: carried, dropped };
}
