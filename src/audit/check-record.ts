import type { CriteriaSet } from '../criteria/criteria-set.js';
import { hashCriteriaFiles, parseCriteriaSet } from '../criteria/parse-criteria-set.js';
import { canonicalJson } from '../domain/canonical-json.js';
import type { UnitResult } from '../domain/evaluation.js';
import { OperatorError } from '../domain/operator-error.js';
import type {
  CriteriaCheck,
  OverrideFault,
  RulesCheck,
  UnfitUnit,
} from '../domain/verification.js';
import { compileRuleSet } from '../rules/compile-rule-set.js';
import { hashRuleSet } from '../rules/freeze-rule-set.js';
import type { RuleSet } from '../rules/rule-set.js';
import { expandUnit } from './expand-unit.js';
import { hashText, overridesOf } from './record-chunks.js';
import type { KeptOverride, RecordFile } from './record-file.js';
import { indexRules } from './rule-index.js';

/** The texts of the criteria in a record against their hashes, and the set that they say. */
export function checkCriteria({ criteria }: RecordFile): {
  readonly check: CriteriaCheck;
  readonly set: CriteriaSet | undefined;
} {
  const set = parsed(criteria.files);
  const changedFiles = criteria.files
    .filter(({ text, sha256 }) => hashText(text) !== sha256)
    .map(({ path }) => path);
  const isNamed =
    set === undefined ||
    (set.id === criteria.id &&
      set.title === criteria.title &&
      set.provenance.level === criteria.provenance);
  const isWhole = isNamed && hashCriteriaFiles(criteria.files) === criteria.sha256;
  return { check: { changedFiles, isWhole, isReadable: set !== undefined }, set };
}

function parsed(files: RecordFile['criteria']['files']): CriteriaSet | undefined {
  try {
    return parseCriteriaSet(files);
  } catch (error) {
    if (error instanceof OperatorError) return undefined;
    throw error;
  }
}

/** The rules in a record against their hash, and against what its criteria compile to today. */
export function checkRules(
  { criteria, rules: { ruleSet, sha256 } }: RecordFile,
  set: CriteriaSet | undefined,
): RulesCheck {
  const fresh = set && compileRuleSet(set);
  const named = ruleSet.criteriaSet;
  return {
    isWhole: hashRuleSet(ruleSet) === sha256,
    isOfCriteria: named.id === criteria.id && named.sha256 === criteria.sha256,
    isFresh: fresh && canonicalJson(fresh) === canonicalJson(ruleSet),
    otherRules: fresh === undefined ? [] : otherRules(ruleSet, fresh),
  };
}

/** Names of rules that only one of two rule sets has, or that are not the same in both. */
function otherRules(rules: RuleSet, others: RuleSet): readonly string[] {
  const [one, other] = [rulesByName(rules), rulesByName(others)];
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (name) => one.get(name) !== other.get(name),
  );
}

function rulesByName({ tables }: RuleSet): ReadonlyMap<string, string> {
  const all = tables.flatMap(({ scoring, outcome }) => [...scoring.rules, ...outcome.rules]);
  return new Map(all.map((rule) => [rule.name, canonicalJson(rule)]));
}

/** The units of a record with every trace, and those that contradict the rules so far that none is left. */
export function expandUnits(file: RecordFile): {
  readonly units: readonly UnitResult[];
  readonly unfit: readonly UnfitUnit[];
} {
  const context = { index: indexRules(file.rules.ruleSet), sources: file.sources };
  const unfit: UnfitUnit[] = [];
  const units = file.units.flatMap((unit) => {
    try {
      return [expandUnit(unit, context)];
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      unfit.push({ unitId: unit.unitId, reason: error.message });
      return [];
    }
  });
  return { units, unfit };
}

/** Appraisals that stand otherwise in the list of the record than with their units. */
export function checkOverrides(
  { overrides, sources }: RecordFile,
  units: readonly UnitResult[],
): readonly OverrideFault[] {
  const [listed, given] = [overrides, units.flatMap((unit) => overridesOf(unit, { sources }))].map(
    (list) => new Map(list.map((override) => [keyOf(override), override])),
  );
  const keys = [...new Set([...(given?.keys() ?? []), ...(listed?.keys() ?? [])])];
  return keys
    .filter((key) => canonicalJson(listed?.get(key)) !== canonicalJson(given?.get(key)))
    .flatMap((key) => {
      const { unitId, criterion } = given?.get(key) ?? listed?.get(key) ?? {};
      return unitId === undefined || criterion === undefined ? [] : [{ unitId, criterion }];
    });
}

function keyOf({ unitId, criterion }: KeptOverride): string {
  return JSON.stringify([unitId, criterion]);
}
