/**
 * Ratios of one run on one machine: `npm run bench`. Prints a table and writes last-run.json beside this
 * file; with --json it prints the JSON instead. It fails where results differ, never because of time.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { compareBigWorkbook } from './big-workbook.js';
import { compareEndToEnd } from './end-to-end.js';
import { compareEvaluators, compareJudging, compareWithHandWritten } from './evaluators.js';
import { compareWithOthers } from './others.js';
import { analyseFirmness } from './sensitivity.js';
import { compareStartUp } from './start-up.js';
import { tableText } from './table-text.js';
import { tryVariants } from './variants.js';

const PARTS = [
  compareEvaluators,
  compareJudging,
  compareWithHandWritten,
  compareWithOthers,
  tryVariants,
  analyseFirmness,
  compareEndToEnd,
  compareBigWorkbook,
  compareStartUp,
];

const lines = [];
for (const measure of PARTS) {
  process.stderr.write(`${measure.name} …\n`);
  lines.push(...(await measure()));
}

const [{ model }] = cpus();
const result = {
  ranAt: new Date().toISOString(),
  machine: { processor: model.trim(), processors: cpus().length, platform: process.platform },
  node: process.version,
  lines: lines.map((line) => ({ ...line, meetsGoal: meetsGoal(line) })),
};
const text = `${JSON.stringify(result, null, 2)}\n`;
writeFileSync(new URL('last-run.json', import.meta.url), text);
process.stdout.write(process.argv.includes('--json') ? text : tableText(result));

/** Null where there is no goal. */
function meetsGoal({ goal, ratio }) {
  if (goal === undefined) return null;
  return goal.least === undefined ? ratio <= goal.most : ratio >= goal.least;
}
