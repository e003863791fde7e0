import { exactText } from '../../domain/exact-number.js';
import type { DroppedAppraisal } from '../../domain/simulation-assumptions.js';
import type { CriterionEntry, UnitReport } from '../../domain/submission.js';
import { ruleText } from '../lint/same-rule.js';
import type { CriteriaPair } from './pair-criteria.js';
import type { SideSet } from './simulated-set.js';

/** The tables that score a unit in each set, the criteria that belong together, and whose rules are alike. */
export interface EntryContext {
  readonly tables: { readonly before: string; readonly after: string };
  readonly pairs: readonly CriteriaPair[];
  readonly isSameRule: RuleComparison;
}

/** Whether an old criterion, "table/id", has the same rule and maximum as a new one. */
export type RuleComparison = (before: string, after: string) => boolean;

interface CarriedEntries {
  readonly entries: ReadonlyMap<string, CriterionEntry>;
  readonly dropped: readonly DroppedAppraisal[];
}

/** Compares the rules of two sets, each pair of criteria once however many units are scored by it. */
export function compareRulesOf(before: SideSet, after: SideSet): RuleComparison {
  const known = new Map<string, boolean>();
  const compare: RuleComparison = (old, own) => {
    const rule = ruleText(before.rules, old);
    return rule !== undefined && rule === ruleText(after.rules, own);
  };
  return (old, own) => {
    const key = JSON.stringify([old, own]);
    const isSame = known.get(key) ?? compare(old, own);
    known.set(key, isSame);
    return isSame;
  };
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
  { tables, pairs, isSameRule }: EntryContext,
): CarriedEntries {
  const carried = new Map<string, CriterionEntry>();
  const dropped: DroppedAppraisal[] = [];
  for (const [id, entry] of entries) {
    const pair = pairs.find(({ before }) => before.includes(id));
    const own = singleOf(pair);
    const isSame =
      own !== undefined && isSameRule(`${tables.before}/${id}`, `${tables.after}/${own}`);
    if (own !== undefined) carried.set(own, isSame ? entry : textsOf(entry));
    if (isSame || !isAppraised(entry)) continue;
    dropped.push({ unitId, criterion: id, points: appraisedText(entry), after: pair?.after ?? [] });
  }
  return { entries: carried, dropped };
}
