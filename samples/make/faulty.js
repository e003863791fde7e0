import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFaultyCsv } from './faulty-csv.js';
import { writeFaultyWorkbook } from './faulty-workbook.js';
import { issueList } from './issue-list.js';

/** with-issues.*: files with planted faults, and the list of what `check` must say. */
export async function writeFaultySamples(folder) {
  const workbook = await writeFaultyWorkbook(folder);
  const { table, supplement, encoding } = writeFaultyCsv(folder);
  const checks = [
    { inputs: ['with-issues.xlsx'], planted: workbook },
    { inputs: ['with-issues.csv'], planted: table },
    { inputs: ['with-issues.csv', 'with-issues-2.csv'], planted: [...table, ...supplement] },
    { inputs: ['with-issues-encoding.csv'], planted: encoding },
  ];
  const expected = checks.map(({ inputs, planted }) => ({
    inputs,
    issues: planted.map(({ code, severity, place }) => ({ code, severity, ...place })),
  }));
  writeFileSync(
    join(folder, 'with-issues.expected.json'),
    `${JSON.stringify({ checks: expected }, null, 2)}\n`,
  );
  writeFileSync(
    join(folder, 'with-issues.md'),
    issueList({ workbook, table, supplement, encoding }),
  );
}
