import type { CoverageItem, CoverageSubject } from '../../domain/coverage.js';
import type { CriterionResult } from '../../domain/evaluation.js';
import type { Rule } from '../../domain/rule.js';
import type { RuleTrace } from '../../domain/trace.js';
import { comparisonsOfTrace } from '../../domain/trace.js';
import { planLeaves } from '../../rules/rule-set.js';
import type { LintContext } from '../lint/lint-check.js';
import type { LeafProbes } from '../probe/probe-leaf.js';
import type { Boundary, BoundaryContext } from './boundaries.js';
import { boundaryKey, boundaryOf, daysOf, testedSide } from './boundaries.js';
import type { BoundarySide } from './leaf-items.js';
import { boundaryItems, ruleItems } from './leaf-items.js';
import {
  boundaryContext,
  limitOf,
  outcomeBoundaries,
  outcomeItems,
  outcomeKey,
} from './outcome-items.js';
import type { TracedCase } from './trace-case.js';

/**
 * All that the cases of a set should touch, and what they do touch, in the order of the files. Only what
 * allowed figures can reach is asked for. What a set says once (grades, conditions, quotas) is counted
 * once, criteria once for each table.
 */
export function measureCoverage(
  context: LintContext,
  cases: readonly TracedCase[],
): readonly CoverageItem[] {
  const sections = context.rules.tables.flatMap(({ id, sections: each }) =>
    each.flatMap(planLeaves).map((leaf) => ({ name: `${id}/${leaf.id}`, leaf })),
  );
  const ofLeaves = sections.flatMap(({ name, leaf }) => {
    const results = resultsOf(name, cases);
    const tried = context.probes.get(name) ?? [];
    return [
      ...ruleItems(name, tried).map((subject) =>
        item(subject, isFired(subject.rule, name, results)),
      ),
      ...boundaryCoverage(name, tried, { context, results }),
      ...(leaf.notApplicable === undefined
        ? []
        : [
            item(
              { kind: 'not-applicable', criterion: name },
              hasStatus(results, ['not-applicable']),
            ),
          ]),
      item(
        { kind: 'missing', criterion: name },
        hasStatus(results, ['not-reported', 'needs-review']),
      ),
    ];
  });
  return [...ofLeaves, ...outcomeCoverage(context, cases)];
}

function item(subject: CoverageSubject, covered: boolean): CoverageItem {
  return { subject, covered };
}

/** What the cases made of one criterion. */
function resultsOf(name: string, cases: readonly TracedCase[]): readonly CriterionResult[] {
  const [table = '', ...id] = name.split('/');
  return cases
    .filter(({ unit }) => unit.table === table)
    .flatMap(({ unit }) => unit.criteria.filter((result) => result.id === id.join('/')));
}

function hasStatus(
  results: readonly CriterionResult[],
  wanted: readonly CriterionResult['status'][],
): boolean {
  // Appraised points hide that a figure was missing: what was reported tells it.
  return results.some(
    ({ status, inputs }) =>
      wanted.includes(status) ||
      (wanted.includes('not-reported') && inputs.some(({ state }) => state === 'not-reported')),
  );
}

function isFired(rule: string, name: string, results: readonly CriterionResult[]): boolean {
  return results.some(({ parts }) =>
    parts.some(
      ({ firedRule }) => firedRule?.startsWith(`${name}/`) && firedRule.endsWith(`/${rule}`),
    ),
  );
}

function boundaryCoverage(
  name: string,
  tried: readonly LeafProbes[],
  {
    context,
    results,
  }: { readonly context: LintContext; readonly results: readonly CriterionResult[] },
): readonly CoverageItem[] {
  const counts = context.set.elements.filter(({ kind }) => kind === 'count').map(({ id }) => id);
  const own = { days: daysOf(tried[0]?.facts ?? []), isWhole: (id: string) => counts.includes(id) };
  const compared = results
    .flatMap(({ parts }) => parts.flatMap(({ rules }) => rules))
    .flatMap(({ condition }) => comparisonsOfTrace(condition));
  return boundaryItems(name, tried, own).map(({ boundary, thresholds, subject }) => {
    const covered = compared.some((comparison) => {
      const found = boundaryOf(comparison, own);
      if (found === undefined || boundaryKey(found) !== boundaryKey(boundary)) return false;
      return testedSide(comparison, boundary, thresholds) === subject.side;
    });
    return item(subject, covered);
  });
}

function outcomeCoverage(
  context: LintContext,
  cases: readonly TracedCase[],
): readonly CoverageItem[] {
  const seen = seenInOutcome(context, cases);
  const quotas = new Map(context.set.grades.quotas.map(({ id, grade }) => [id, grade]));
  const subjects = outcomeItems(context).map((subject) =>
    item(
      subject,
      subject.kind === 'quota' ? isQuotaSeen(cases, subject, quotas) : isSeen(subject, seen, cases),
    ),
  );
  const boundaries = [...outcomeBoundaries(context)].map(([key, { subject }]) =>
    item(subject, seen.has(`boundary ${key}`)),
  );
  return [...subjects, ...boundaries];
}

/** Keys of all that the rules of grades and conditions did in the cases. */
function seenInOutcome(context: LintContext, cases: readonly TracedCase[]): ReadonlySet<string> {
  const sides = outcomeBoundaries(context);
  const programs = new Map(
    context.rules.tables.map((program) => [
      program.id,
      {
        rules: new Map(program.outcome.rules.map((rule) => [rule.name, rule])),
        own: boundaryContext(context, program),
      },
    ]),
  );
  const keys = cases.flatMap(({ unit, outcome }) => {
    const program = programs.get(unit.table);
    return outcome.flatMap((trace) => {
      const rule = program?.rules.get(trace.rule);
      if (program === undefined || rule === undefined) return [];
      const held = `${rule.event.type} ${limitOf(rule)} ${trace.holds}`;
      return [held, ...seenSides(rule, trace, { sides, own: program.own })];
    });
  });
  return new Set(keys);
}

function seenSides(
  rule: Rule,
  { condition }: RuleTrace,
  {
    sides,
    own,
  }: { readonly sides: ReadonlyMap<string, BoundarySide>; readonly own: BoundaryContext },
): readonly string[] {
  return comparisonsOfTrace(condition).flatMap((comparison) => {
    const boundary = boundaryOf(comparison, own);
    const known = boundary && sides.get(outcomeKey(rule, boundary, 'at'));
    const side = known && testedSide(comparison, boundary, known.thresholds);
    return side === undefined ? [] : [`boundary ${outcomeKey(rule, boundary as Boundary, side)}`];
  });
}

function isSeen(
  subject: CoverageSubject,
  seen: ReadonlySet<string>,
  cases: readonly TracedCase[],
): boolean {
  switch (subject.kind) {
    case 'condition':
      return seen.has(`effect ${subject.condition} ${subject.holds}`);
    case 'grade':
      return seen.has(`grade ${subject.grade} true`);
    case 'left-out':
      return cases.some(({ unit }) => unit.unitGroup === subject.group);
    default:
      return false;
  }
}

/** A unit lost its grade to the quota; or one kept the grade of which only so many may be. */
function isQuotaSeen(
  cases: readonly TracedCase[],
  { quota, binds }: Extract<CoverageSubject, { kind: 'quota' }>,
  grades: ReadonlyMap<string, string>,
): boolean {
  return cases.some(({ unit }) =>
    binds
      ? unit.quotas.some((each) => each.quota === quota)
      : unit.grade !== null && unit.grade === grades.get(quota),
  );
}
