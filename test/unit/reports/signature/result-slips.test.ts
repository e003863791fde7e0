import { beforeAll, describe, expect, it } from 'vitest';
import type { SlipFile } from '../../../../src/reports/signature/result-slips.js';
import { resultSlips, slipsInOne } from '../../../../src/reports/signature/result-slips.js';
import { docxPart, docxParts, docxTable, docxTexts } from '../../../support/docx-parts.js';
import type { UnitSketch } from '../../../support/make-evaluation.js';
import { FULL_PROVINCE } from '../../../support/make-evaluation.js';
import { signatureInput } from '../../../support/signature-input.js';

const RULED: UnitSketch = {
  id: 'RULED',
  name: 'Sở được thẩm định',
  group: 'so',
  values: {
    ...FULL_PROVINCE,
    // 1.1.1 late: 1.5 of 4; 1.2 two thirds of 4; 2.1 lowered from 6 to 5.5; G.1 0.1 × 3 taken away
    'plan-on': '1/4/2024',
    done: '2',
    blamed: '3',
    'claimed 1.1.1': '4',
    'appraised 2.1': '5,5',
    'reason 2.1': 'Thiếu ảnh chụp niêm yết',
    'authority 2.1': 'Sở Nội vụ',
  },
};

const LOSSES = 'Tiêu chí; cách chấm; số liệu; lý do';

async function slipOf(unitId: string, slips: readonly SlipFile[]): Promise<Uint8Array> {
  const found = slips.find((slip) => slip.unitId === unitId);
  if (found === undefined) throw new Error(`no slip of ${unitId}`);
  return found.render();
}

let slips: readonly SlipFile[];
beforeAll(async () => {
  slips = resultSlips(await signatureInput({}, { number: '512', signedOn: '2025-02-05' }));
});

it('there is one for every unit, in the order of the list', () => {
  expect(slips.map(({ unitId }) => unitId)).toEqual(['FULL', 'HALF', 'TWIN', 'HOT', 'GAP', 'XA']);
});

describe('the result', () => {
  it('is points, percent, grade and place with who has the same', async () => {
    const slip = await slipOf('HALF', slips);
    expect(docxTable(slip, 'Tổng điểm').map(({ texts }) => texts)).toEqual([
      ['Tổng điểm', '18,5 trên 20 điểm'],
      ['Tỷ lệ đạt', '92,5 %'],
      ['Xếp loại', 'Tốt'],
      ['Xếp hạng', '2 trên 4 đơn vị được xếp hạng (Sở, ban, ngành); cùng hạng với: Sở bằng điểm'],
    ]);
    expect(docxTexts(slip)).toEqual(
      expect.arrayContaining([
        'Phiếu số: 2/6',
        'Kính gửi: Sở nửa điểm (mã đơn vị: HALF)',
        '(Theo Quyết định số 512/QĐ-UBND ngày 05 tháng 02 năm 2025)',
      ]),
    );
  });

  it('says what held the grade back', async () => {
    const rows = docxTable(await slipOf('HOT', slips), 'Tổng điểm');
    expect(rows.at(-1)?.texts).toEqual([
      'Ảnh hưởng đến xếp loại',
      'Theo điểm thì xếp loại “Tốt”; không giữ được vì: Để xảy ra điểm nóng',
    ]);
  });

  it('is none where figures are missing, and says which', async () => {
    const rows = docxTable(await slipOf('GAP', slips), 'Tổng điểm').map(({ texts }) => texts);
    expect(rows).toEqual([
      ['Tổng điểm', 'chưa có (điểm tối đa: 20)'],
      ['Tỷ lệ đạt', '–'],
      ['Xếp loại', 'Chưa đủ số liệu để xếp loại'],
      ['Xếp hạng', 'không xếp hạng'],
      [
        'Ảnh hưởng đến xếp loại',
        'Chưa đủ số liệu để xếp loại: Còn thiếu: 1.1.1 (Ngày ban hành kế hoạch)',
      ],
    ]);
  });

  it('shows the sum before rounding where it is another number', async () => {
    const rounding = '[{ at: total, digits: 0, mode: half-up }]';
    const [slip] = resultSlips(await signatureInput({ rounding, units: [RULED] }));
    const rows = docxTable((await slip?.render()) ?? new Uint8Array(), 'Tổng điểm');
    // 1.5 + 8/3 + 5.5 + 4 + 2 − 0.3 = 461/30
    expect(rows.slice(0, 2).map(({ texts }) => texts)).toEqual([
      ['Tổng điểm', '15 trên 20 điểm, trong đó điểm thưởng 0, điểm trừ 0,3'],
      ['Cộng các mục, trước khi làm tròn và giới hạn', '≈ 15,37'],
    ]);
  });
});

it('has the points of every section', async () => {
  expect(docxTable(await slipOf('HALF', slips), 'Mục').map(({ texts }) => texts)).toEqual([
    ['Mục', 'Nội dung', 'Điểm tối đa', 'Điểm đạt', 'Tỷ lệ (%)'],
    ['1', 'Lãnh đạo, chỉ đạo', '8', '8', '100'],
    ['2', 'Kết quả', '12', '10,5', '87,5'],
    ['T', 'Điểm thưởng', '2', '0', '–'],
    ['G', 'Điểm trừ', '3', '0', '–'],
  ]);
});

describe('lost points', () => {
  let slip: Uint8Array;
  beforeAll(async () => {
    slip = await slipOf('RULED', resultSlips(await signatureInput({ units: [RULED] })));
  });

  it('stand with maximum, self-scored, computed, appraised and lost points, the largest first', () => {
    const rows = docxTable(slip, LOSSES).map(({ texts }) => texts);
    expect(rows.filter((texts) => texts.length > 1)).toEqual([
      [LOSSES, 'Tối đa', 'Tự chấm', 'Chấm theo số liệu', 'Thẩm định', 'Điểm mất'],
      ['1.1.1. Ban hành kế hoạch đúng hạn', '4', '4', '1,5', '–', '2,5'],
      ['1.2. Hoàn thành việc được giao', '4', '–', '≈ 2,67', '–', '≈ 1,33'],
      ['2.1. Công khai', '6', '–', '6', '5,5', '0,5'],
      ['G.1. Bị phê bình', '–', '–', '0,3', '–', '0,3'],
      // 2.5 + 4/3 + 0.5 + 0.3 = 139/30
      ['Cộng điểm mất', '≈ 4,63'],
    ]);
  });

  it('are explained by rule, figures, reason and what would have given more', () => {
    const remarks = docxTable(slip, LOSSES).filter(({ texts }) => texts.length === 1);
    const [plan = '', , open = ''] = remarks.map(({ texts }) => texts[0]);
    const [rule, figures, next] = plan.split(/ (?=Số liệu: |Để được thêm điểm: )/);
    expect(rule).toMatch(/^Cách chấm: .*31\/3\/2024.*4 điểm.*1,5 điểm/);
    expect(figures).toBe('Số liệu: Ngày ban hành kế hoạch = 01/4/2024.');
    expect(next).toMatch(/^Để được thêm điểm: .*31\/3\/2024.*4 điểm/);
    expect(open).toContain('Lý do: Thẩm định (Sở Nội vụ): Thiếu ảnh chụp niêm yết');
    // The reason of the appraisal is told once, under its own heading.
    expect(open.split('Thiếu ảnh chụp niêm yết')).toHaveLength(2);
  });

  it('are not there for a unit with all points', async () => {
    expect(docxTexts(await slipOf('FULL', slips))).toContain('Đơn vị không bị mất điểm.');
  });
});

it('names the record and itself, at the end and on every page', async () => {
  const slip = await slipOf('HALF', slips);
  expect(docxTexts(slip).join('\n')).toContain('Mã đối chiếu: 0123 4567 89ab cdef (16 ký tự đầu');
  const footers = [...docxParts(slip).keys()].filter((path) => /footer\d+\.xml$/.test(path));
  expect(footers).toHaveLength(1);
  expect(docxTexts(slip, footers[0])).toEqual([
    'Phiếu số: 2/6 · Sở nửa điểm · 0123 4567 89ab cdefTrang ',
  ]);
});

it('carries the marks of its result', async () => {
  const [slip] = resultSlips(await signatureInput({ provenance: 'illustrative', draft: true }));
  const bytes = (await slip?.render()) ?? new Uint8Array();
  for (const path of ['word/document.xml', 'word/header1.xml']) {
    expect(docxTexts(bytes, path).join('\n')).toMatch(/MINH HỌA.*\nBẢN NHÁP/);
  }
});

it('all in one file are a section each that starts with page 1', async () => {
  const input = await signatureInput();
  const bytes = await slipsInOne(input);
  const document = docxPart(bytes, 'word/document.xml');
  expect(document.match(/<w:sectPr/g)).toHaveLength(6);
  expect(document.match(/<w:pgNumType w:start="1"/g)).toHaveLength(6);
  expect(docxTexts(bytes).filter((text) => text.startsWith('Kính gửi: '))).toHaveLength(6);
  expect(Buffer.from(await slipsInOne(input)).equals(Buffer.from(bytes))).toBe(true);
});
