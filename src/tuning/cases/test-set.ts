import type { CriteriaSet } from '../../criteria/criteria-set.js';
import type { CoverageItem } from '../../domain/coverage.js';
import { measureCoverage } from '../coverage/measure-coverage.js';
import type { TracedCase } from '../coverage/trace-case.js';
import { traceCase } from '../coverage/trace-case.js';
import { makeContext } from '../lint/lint-set.js';
import type { CaseDifference } from './compare-case.js';
import { compareCase } from './compare-case.js';
import { runCase } from './run-case.js';
import type { RunnableCase } from './runnable-case.js';

/** A case whose figures came out otherwise. */
export interface FailedCase {
  readonly id: string;
  readonly reasoning: string;
  readonly differences: readonly CaseDifference[];
}

/** What the cases of a set show: which of them fail, what they touch. */
export interface SetTest {
  readonly cases: number;
  readonly failed: readonly FailedCase[];
  readonly coverage: readonly CoverageItem[];
}

/** Runs cases against a set, compares every stated figure, and measures what they touch. */
export async function testSet(set: CriteriaSet, cases: readonly RunnableCase[]): Promise<SetTest> {
  const context = await makeContext({ set, predecessor: undefined });
  const { rules } = context;
  const failed: FailedCase[] = [];
  const traced: TracedCase[] = [];
  for (const one of cases) {
    const { unit } = await runCase({ set, rules }, one);
    const differences = compareCase(one, unit);
    if (differences.length > 0) failed.push({ id: one.id, reasoning: one.reasoning, differences });
    if (unit !== undefined) traced.push(await traceCase({ set, rules }, one, unit));
  }
  return { cases: cases.length, failed, coverage: measureCoverage(context, traced) };
}
