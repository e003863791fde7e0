import { describe, expect, it } from 'vitest';
import { REPORTS } from '../../../src/reports/index.js';
import { makeReportInput } from '../../support/make-evaluation.js';

it('lists the reports by their ids', () => {
  expect([...REPORTS.keys()]).toEqual(['workbook', 'csv', 'html']);
});

describe.each([...REPORTS])('report %s', (id, report) => {
  it('has its id and an extension', () => {
    expect(report.id).toBe(id);
    expect(report.extension).toMatch(/^\.[a-z]+$/);
  });

  it.each(['vi', 'en'] as const)('renders a run without units in %s', async (language) => {
    const bytes = await report.render(await makeReportInput({ units: [], language }));
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect(bytes.length).toBeGreaterThan(100);
  });
});
