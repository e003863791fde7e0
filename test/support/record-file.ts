import type { RecordSource } from '../../src/audit/read-record.js';
import { hashText, recordText } from '../../src/audit/record-chunks.js';
import type { Evaluation } from '../../src/domain/evaluation.js';
import type { RunInfo } from '../../src/domain/run-info.js';
import { compileRuleSet } from '../../src/rules/compile-rule-set.js';
import { tinyFiles, tinySet } from './tiny-set.js';

/** How a run of a test came about. */
export const TEST_RUN: RunInfo = {
  toolVersion: '0.0.0-test',
  ranAt: '2024-12-05T18:30:05.000Z',
  command: 'evaluate',
  options: { criteria: 'tiny/2024-1' },
  inputs: [],
};

/** The record of an evaluation under the tiny set. */
export async function tinyRecord(evaluation: Evaluation): Promise<RecordSource> {
  const rules = compileRuleSet(tinySet());
  const by = { run: TEST_RUN, criteriaFiles: tinyFiles(), rules };
  return { path: 'bb.json', text: await recordText(evaluation, by) };
}

/** The text with a last line that fits what stands above it: a change that covers its tracks. */
export function withFreshHash(text: string): string {
  const at = text.lastIndexOf('\n', text.length - 2) + 1;
  const body = text.slice(0, at);
  return `${body}"sha256":"${hashText(body)}"}\n`;
}
