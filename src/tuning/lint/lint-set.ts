import type { CriteriaFile, CriteriaSet } from '../../criteria/criteria-set.js';
import { makeLocator } from '../../criteria/parse-yaml-file.js';
import type { LintFinding } from '../../domain/lint-finding.js';
import { compareText } from '../../domain/text.js';
import { compileRuleSet } from '../../rules/compile-rule-set.js';
import { leafRules } from '../probe/leaf-rules.js';
import type { Outlook } from '../probe/probe-condition.js';
import { probeCondition } from '../probe/probe-condition.js';
import type { LeafProbes } from '../probe/probe-leaf.js';
import { probeLeaf } from '../probe/probe-leaf.js';
import { LINT_CHECKS } from './index.js';
import type { LintCheck, LintContext } from './lint-check.js';

/** A set as lint reads it: what it says, the text of its files, the set it replaces where it is at hand. */
export interface LintInput {
  readonly set: CriteriaSet;
  readonly files: readonly CriteriaFile[];
  readonly predecessor: CriteriaSet | undefined;
}

/**
 * Everything that a careful reader would ask about a set without load faults, by file, then from top to
 * bottom. What can be decided from the rules is decided by trying them out: on every threshold and on
 * both sides of it, each figure with each.
 */
export async function lintSet(input: LintInput): Promise<readonly LintFinding[]> {
  const context = await makeContext(input);
  const locators = new Map(input.files.map((file) => [file.path, makeLocator(file)]));
  const findings = LINT_CHECKS.flatMap((check) => runCheck(check, context, locators));
  return findings.sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code),
  );
}

/** Tries the rules of a set out, once for all checks. */
export async function makeContext({
  set,
  predecessor,
}: Pick<LintInput, 'set' | 'predecessor'>): Promise<LintContext> {
  const rules = compileRuleSet(set);
  const probes = new Map<string, readonly LeafProbes[]>();
  for (const leaf of rules.tables.flatMap(leafRules)) {
    const differ = leaf.facts.some((fact) => 'dayByYear' in fact);
    const years = differ ? set.scoringYears : set.scoringYears.slice(-1);
    const tried: LeafProbes[] = [];
    for (const year of years) tried.push(await probeLeaf(leaf, set, year));
    probes.set(`${leaf.table}/${leaf.leaf.id}`, tried);
  }
  return {
    set,
    rules,
    predecessor: predecessor && { set: predecessor, rules: compileRuleSet(predecessor) },
    probes,
    outlooks: await outlooksOf({ set, rules, probes }),
  };
}

/** Tries every condition with an effect and every minimum, table by table. */
async function outlooksOf({
  set,
  rules,
  probes,
}: Pick<LintContext, 'set' | 'rules' | 'probes'>): Promise<LintContext['outlooks']> {
  const outlooks = new Map<string, (Outlook | undefined)[]>();
  for (const program of rules.tables) {
    for (const rule of program.outcome.rules) {
      if (rule.event.type !== 'effect') continue;
      const { condition } = rule.event.params;
      const outlook = await probeCondition(rule, { set, program, probes });
      outlooks.set(condition, [...(outlooks.get(condition) ?? []), outlook]);
    }
  }
  return outlooks;
}

type Locators = ReadonlyMap<string, ReturnType<typeof makeLocator>>;

function runCheck(
  check: LintCheck,
  context: LintContext,
  locators: Locators,
): readonly LintFinding[] {
  const { code, severity } = check;
  return check.find(context).map(({ params, file, path, criterion }) => {
    const locate = locators.get(file);
    const place = locate?.(path) ?? { file, line: 1, column: 1 };
    const about = criterion === undefined ? {} : { criterion };
    return { code, severity, params, ...about, ...place } as LintFinding;
  });
}
