import { describe, expect, it } from 'vitest';
import { markRows } from '../../src/appraisal/appraisal-mark.js';
import { readAppraisals } from '../../src/read-appraisals.js';
import { makeTable } from '../support/make-table.js';
import { loadCriteriaSet } from '../support/repository-files.js';

const set = loadCriteriaSet('quang-ngai/2019-436');

function memberFile(member: string, year: number) {
  const mark = { set: set.id, setSha256: set.sha256, year, record: '', member };
  const rows = markRows({ ...mark, isChair: false, units: [], computed: [] });
  const file = `${member}.xlsx`;
  const table = makeTable(rows, { file, sheet: '_danvan', hidden: true });
  return { file, title: member, tables: [table] };
}

const reading = { set, year: 2021, chair: undefined, units: [], computed: [] };

describe('readAppraisals', () => {
  it('takes files of one year', () => {
    const files = [memberFile('B', 2020), memberFile('C', 2020)];
    expect(readAppraisals(files, reading).marks.map(({ year }) => year)).toEqual([2020, 2020]);
  });

  it('refuses a file of another year than the others, or than the record', () => {
    const files = [memberFile('B', 2020), memberFile('C', 2021)];
    const asked = {
      code: 'appraisal-other-year',
      params: { file: 'C.xlsx', found: 2021, expected: 2020 },
    };
    expect(() => readAppraisals(files, reading)).toThrow(expect.objectContaining(asked));
    const first = { file: 'B.xlsx', found: 2020, expected: 2021 };
    expect(() => readAppraisals(files, { ...reading, recordYear: 2021 })).toThrow(
      expect.objectContaining({ code: 'appraisal-other-year', params: first }),
    );
  });
});
