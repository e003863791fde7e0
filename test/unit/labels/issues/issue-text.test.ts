import { describe, expect, it } from 'vitest';
import type { IssueCode, IssueParams, IssuePlace } from '../../../../src/domain/issue.js';
import { ISSUE_SEVERITY, issue } from '../../../../src/domain/issue.js';
import { foldText } from '../../../../src/domain/text.js';
import { splitFieldHeader } from '../../../../src/intake/vocabulary.js';
import { issueText } from '../../../../src/labels/issues/issue-text.js';
import { BROKEN, ISSUE_SAMPLES } from '../sample-params.js';

const label = (id: string) => (id === 'models' ? 'Số mô hình' : id);

function text<Code extends IssueCode>(
  code: Code,
  params: IssueParams[Code],
  place: IssuePlace & { readonly language?: 'vi' | 'en' } = {},
) {
  const { language = 'vi', ...rest } = place;
  return issueText(issue(code, params, rest), language, label);
}

const CODES = Object.keys(ISSUE_SEVERITY) as IssueCode[];

describe.each(['vi', 'en'] as const)('issueText in %s', (language) => {
  it.each(CODES)('says %s whole', (code) => {
    const said = issueText(issue(code, ISSUE_SAMPLES[code], {}), language, label);
    for (const part of [said.message, said.expected, said.hint]) {
      expect(part.trim()).toBe(part);
      expect(part.length).toBeGreaterThan(0);
      expect(part).not.toMatch(BROKEN);
    }
    expect(said.message).toMatch(/^[\p{Lu}\d“].*\.$/u);
    expect(said.hint).toMatch(/^[\p{Lu}\d“].*\.$/u);
    expect(said.expected).not.toMatch(/\.$/);
  });

  it.each(CODES)('quotes word for word what was found: %s', (code) => {
    const params = ISSUE_SAMPLES[code];
    const found = 'found' in params ? params.found : undefined;
    const said = issueText(issue(code, params, {}), language, label);
    if (found !== undefined) expect(said.message).toContain(`“${found}”`);
  });
});

describe('issueText', () => {
  it('says every code in its own language and not with the words of another code', () => {
    const messages = CODES.flatMap((code) =>
      (['vi', 'en'] as const).map(
        (language) => text(code, ISSUE_SAMPLES[code], { language }).message,
      ),
    );
    expect(new Set(messages).size).toBe(2 * CODES.length);
  });

  it('shows a number or day of Excel as an officer sees it, text as it was typed', () => {
    const message = (keptAs?: 'number' | 'percent' | 'date', found = '2.5') =>
      text('value-not-whole', { found, ...(keptAs && { keptAs }) }).message;
    expect(message('number')).toBe('Ghi “2,5”, không phải số nguyên.');
    expect(message('percent', '85.5%')).toBe('Ghi “85,5%”, không phải số nguyên.');
    expect(message()).toBe('Ghi “2.5”, không phải số nguyên.');
    const day = { found: '2023-03-28', year: 2024 };
    expect(text('date-outside-year', { ...day, keptAs: 'date' }).message).toBe(
      'Ngày “28/3/2023” không thuộc năm 2024.',
    );
    expect(text('date-outside-year', day).message).toBe('Ngày “2023-03-28” không thuộc năm 2024.');
    const english = { language: 'en' } as const;
    expect(text('value-not-whole', { found: '2.5', keptAs: 'number' }, english).message).toBe(
      'Found “2.5”, not a whole number.',
    );
  });

  it('shows each of two cells as it is kept', () => {
    const params = { what: 'claimed', found: '0,5', other: '0.6', otherPlace: 'a.xlsx ▸ F7' };
    expect(text('inputs-disagree', { ...params, otherKeptAs: 'number' }).message).toBe(
      'Điểm tự chấm ở đây ghi “0,5”, ở a.xlsx ▸ F7 ghi “0,6”.',
    );
    const counts = { found: '2.5', denominator: '1.5', denominatorLabel: 'Số đơn' };
    expect(
      text('numerator-above-denominator', { ...counts, denominatorKeptAs: 'number' }).message,
    ).toBe('Ghi “2.5”, lớn hơn “Số đơn” là “1,5”.');
    expect(
      text('numerator-above-denominator', { ...counts, addedLabels: 'Số đơn trễ hạn' }).message,
    ).toBe('Cộng với “Số đơn trễ hạn” là “2.5”, lớn hơn “Số đơn” là “1.5”.');
  });

  it('lists the first five of many missing columns, in one sentence', () => {
    const labels = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const params = { set: 'q/1', needed: 60, present: 0, labels, elements: labels };
    expect(text('columns-missing', params).message).toBe(
      'Không có cột nào trong 60 cột số liệu mà bộ tiêu chí “q/1” cần: “A”, “B”, “C”, “D”, “E” và 2 mục khác.',
    );
    expect(text('columns-missing', params).hint).toContain('đúng tệp và đúng bộ tiêu chí không');
    expect(text('columns-missing', { ...params, present: 4 }).message).toBe(
      'Chỉ có 4 trong 60 cột số liệu mà bộ tiêu chí “q/1” cần; thiếu “A”, “B”, “C”, “D”, “E” và 2 mục khác.',
    );
    expect(text('columns-missing', { ...params, present: 1 }, { language: 'en' }).message).toBe(
      'Only 1 of the 60 columns of figures that “q/1” needs is here; missing are “A”, “B”, “C”, “D”, “E” and 2 more.',
    );
  });

  it('says to how many digits the set rounds', () => {
    const said = (digits: number, language: 'vi' | 'en' = 'vi') =>
      text('appraised-not-rounded', { found: '2,55', digits }, { language });
    expect(said(1).message).toBe(
      'Điểm thẩm định “2,55” lẻ hơn quy định: bộ tiêu chí làm tròn điểm từng tiêu chí đến 1 chữ số thập phân.',
    );
    expect(said(0).message).toContain('đến số nguyên.');
    expect(said(0).expected).toBe('số điểm nguyên');
    expect(said(1, 'en').expected).toBe('points with at most 1 decimal');
  });

  it.each(CODES)(
    'names only columns that are understood where they are to be filled: %s',
    (code) => {
      for (const language of ['vi', 'en'] as const) {
        const { hint } = text(code, ISSUE_SAMPLES[code], { language });
        const named = [...hint.matchAll(/(?:cột|column) “([^”]+)” (?:của|of)/gi)];
        for (const [, name = ''] of named) {
          expect(splitFieldHeader(foldText(`${name} 8.2`))?.rest.trim()).toBe('8.2');
        }
      }
    },
  );

  it('names the columns of an appraisal as the guides do', () => {
    const hint = (code: 'appraised-without-reason' | 'appraised-without-authority') =>
      text(code, { found: '3', computed: '4' }).hint;
    expect(hint('appraised-without-reason')).toContain('cột “Lý do”');
    expect(hint('appraised-without-authority')).toContain('cột “Thẩm quyền”');
  });

  it('leads with the label of the figure, once', () => {
    expect(text('value-negative', { found: '-1' }, { elementId: 'models' }).message).toBe(
      '“Số mô hình”: ghi “-1”, là số âm.',
    );
    expect(text('value-negative', { found: '-1' }).message).toBe('Ghi “-1”, là số âm.');
    expect(text('column-missing', { label: 'Số mô hình' }, { elementId: 'models' }).message).toBe(
      'Thiếu cột “Số mô hình”.',
    );
  });

  it('says how to write an ambiguous number so that it has one reading', () => {
    const said = text('value-ambiguous-number', { found: '1.234', readings: ['1234', '1.234'] });
    expect(said.message).toBe('“1.234” có thể hiểu là 1234 hoặc 1,234.');
    expect(said.hint).toBe('Ghi lại là 1234 hoặc 1,2340.');
    const half = text(
      'value-ambiguous-number',
      { found: '12.500', readings: ['12500', '12.5'] },
      { language: 'en' },
    );
    expect(half.hint).toBe('Write 12500 or 12.5.');
  });

  it('says how to write each kind of figure', () => {
    const hint = (kind: string) => text('value-wrong-kind', { found: 'abc', kind }).hint;
    expect(hint('number')).toBe('Ghi lại chỉ một số, không kèm chữ, ví dụ 8,5 hoặc 8.5.');
    expect(hint('percent')).toBe('Ghi lại kèm dấu %, ví dụ 85% hoặc 85,5%.');
    expect(hint('yes-no')).toBe('Ghi lại là “có” hoặc “không”.');
    expect(hint('date')).toContain('ngày/tháng/năm, ví dụ 25/5/2024');
  });

  it('says both readings of a percent without its sign', () => {
    const readings = ['0.8 %', '80 %'];
    const said = text('value-ambiguous-percent', { found: '0.8', readings });
    expect(said.message).toBe('“0.8” không rõ là 0,8 % hoặc 80 %.');
    expect(said.hint).toBe('Ghi lại kèm dấu %: 0,8 % hoặc 80 %.');
  });

  it('says what to do in Excel', () => {
    expect(text('cell-formula-without-result', { formula: 'B2+B3' }).hint).toBe(
      'Mở bằng Excel rồi lưu lại.',
    );
    expect(text('workbook-old-format', {}).hint).toContain('lưu lại dạng .xlsx');
    expect(text('file-not-utf8', { line: 3 }).hint).toContain('lưu CSV dạng UTF-8');
  });

  it('writes the year of a short date out', () => {
    const said = text('value-ambiguous-date', { found: '5/6/24' });
    expect(said.message).toBe('Ngày “5/6/24” không ghi đủ năm.');
    expect(said.hint).toBe('Ghi lại đủ năm, ví dụ 5/6/2024; ngày đứng trước, tháng đứng sau.');
  });

  it('leaves an open end of a range open', () => {
    const range = { found: '-3', min: '0', max: '' };
    expect(text('value-out-of-range', range).expected).toBe('từ 0 trở lên');
    expect(text('value-out-of-range', { ...range, min: '', max: '7.5' }).expected).toBe(
      'từ 7,5 trở xuống',
    );
    expect(text('value-out-of-range', { ...range, max: '10' }).hint).toBe(
      'Kiểm tra rồi ghi lại số từ 0 đến 10.',
    );
  });

  it('says the computed points beside appraised ones without a reason, if there are any', () => {
    expect(text('appraised-without-reason', { found: '3', computed: '3.5' }).message).toBe(
      'Điểm thẩm định “3” khác điểm tính được (3,5) mà không có lý do.',
    );
    expect(text('appraised-without-reason', { found: '3', computed: '' }).message).toBe(
      'Điểm thẩm định “3” không có lý do.',
    );
  });

  it('offers the near word only where there is one', () => {
    const known = ['Sở, ban, ngành', 'UBND xã'];
    expect(
      text('unit-group-unknown', { found: 'Sở ban nghành', known, suggestion: 'Sở, ban, ngành' })
        .hint,
    ).toBe('Có phải là “Sở, ban, ngành” không? Ghi lại tên nhóm đơn vị cho đúng.');
    const said = text('unit-group-unknown', { found: 'khác', known });
    expect(said.hint).toBe('Ghi lại tên nhóm đơn vị cho đúng.');
    expect(said.expected).toBe('một trong: “Sở, ban, ngành”, “UBND xã”');
  });

  it('says of two inputs what disagrees', () => {
    const params = { found: '8', other: '9', otherPlace: 'a.xlsx ▸ F7' };
    expect(text('inputs-disagree', { what: 'unit-group', ...params }).message).toBe(
      'Nhóm đơn vị ở đây ghi “8”, ở a.xlsx ▸ F7 ghi “9”.',
    );
    const place = { elementId: 'models' };
    expect(text('inputs-disagree', { what: 'models', ...params }, place).message).toBe(
      '“Số mô hình”: ở đây ghi “8”, ở a.xlsx ▸ F7 ghi “9”.',
    );
  });

  it.each([
    ['count', 'Ghi số liệu; nếu không phát sinh thì ghi 0'],
    ['yes-no', 'Ghi “có” hoặc “không”'],
    ['date', 'Ghi ngày/tháng/năm; nếu không thực hiện thì ghi “không có”'],
    ['choice', 'Ghi một lựa chọn trong danh sách'],
  ])('says what to write into an empty cell of the kind %s', (kind, write) => {
    expect(text('not-reported-blocks', { label: 'Số mô hình', kind }).hint).toBe(
      `${write}; không để trống.`,
    );
    expect(text('not-applicable-not-allowed', { found: 'KAD', kind }).hint).toBe(`${write}.`);
  });

  it('says what it does that the unit leaves a criterion out', () => {
    const said = (policy: 'full-points' | 'leaves-maximum' | 'rescales-rest') =>
      text('not-applicable-said', { found: 'KAD', policy, points: '1.5' }).message;
    const lead = 'Ghi “KAD” nên tiêu chí không áp dụng cho đơn vị: ';
    expect(said('full-points')).toBe(`${lead}được tính đủ 1,5 điểm.`);
    expect(said('leaves-maximum')).toBe(
      `${lead}1,5 điểm của tiêu chí không tính vào điểm tối đa của đơn vị.`,
    );
    expect(said('rescales-rest')).toBe(
      `${lead}điểm các tiêu chí còn lại được quy đổi về đủ thang điểm.`,
    );
  });

  it('says of a difference what was taken away', () => {
    const params = { found: '9', denominator: '8', denominatorLabel: 'Số đơn' };
    const both = { addedLabels: 'Số vụ', takenLabels: 'Số đơn trễ' };
    expect(
      text('numerator-above-denominator', { ...params, takenLabels: 'Số đơn trễ' }).message,
    ).toBe('Trừ đi “Số đơn trễ” là “9”, lớn hơn “Số đơn” là “8”.');
    expect(text('numerator-above-denominator', { ...params, ...both }).message).toBe(
      'Cộng với “Số vụ”, trừ đi “Số đơn trễ” là “9”, lớn hơn “Số đơn” là “8”.',
    );
  });

  it('tells the effects of "not reported" apart', () => {
    const params = { label: 'Số mô hình', kind: 'count' };
    expect(text('not-reported-blocks', params).message).toBe(
      'Chưa báo cáo “Số mô hình”: đơn vị chưa được xếp loại.',
    );
    expect(text('not-reported-counts-zero', params).message).toBe(
      'Chưa báo cáo “Số mô hình”: tiêu chí tính 0 điểm.',
    );
    expect(text('not-reported-needs-review', params).message).toContain('chờ thẩm định');
  });
});
