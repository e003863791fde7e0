import { expect, it } from 'vitest';
import { SIGNATURE_WORDS } from '../../../../src/labels/signature/signature-words.js';
import { headTexts } from '../../../../src/reports/signature/head-texts.js';
import type { DocumentHead } from '../../../../src/reports/signature/signature-input.js';

const texts = (head: DocumentHead) => headTexts(head, SIGNATURE_WORDS.vi);

it('leaves dots for everything that nobody told', () => {
  expect(texts({})).toEqual({
    superior: undefined,
    body: '……………………………',
    number: '……/QĐ-UBND',
    day: 'ngày …… tháng …… năm 20……',
    placeAndDay: '……………, ngày …… tháng …… năm 20……',
    attached: '(Kèm theo Quyết định số ……/QĐ-UBND ngày …… tháng …… năm 20…… của ……………………………)',
    signerTitle: ['……………………'],
    signerName: '……………………',
    recipients: ['- …………………………;', '- …………………………;', '- Lưu: VT, …………'],
  });
});

it('prints what it was told as the decree writes it', () => {
  const said = texts({
    body: { superior: 'UBND tỉnh Quảng Ngãi', name: 'Sở Nội vụ' },
    place: 'Quảng Ngãi',
    number: '15/QĐ-SNV',
    signedOn: '2025-02-05',
    signerTitle: ['Giám đốc'],
    signerName: 'Đỗ Thị Ước',
    recipients: ['Như Điều 3', 'Lưu: VT'],
  });
  expect(said).toEqual({
    superior: 'UBND TỈNH QUẢNG NGÃI',
    body: 'SỞ NỘI VỤ',
    number: '15/QĐ-SNV',
    day: 'ngày 05 tháng 02 năm 2025',
    placeAndDay: 'Quảng Ngãi, ngày 05 tháng 02 năm 2025',
    attached: '(Kèm theo Quyết định số 15/QĐ-SNV ngày 05 tháng 02 năm 2025 của Sở Nội vụ)',
    signerTitle: ['GIÁM ĐỐC'],
    signerName: 'Đỗ Thị Ước',
    recipients: ['- Như Điều 3;', '- Lưu: VT.'],
  });
});

it.each([
  ['2024-12-30', 'ngày 30 tháng 12 năm 2024'],
  ['2025-03-09', 'ngày 09 tháng 3 năm 2025'],
  ['2025-01-31', 'ngày 31 tháng 01 năm 2025'],
])('writes %s with a 0 before small days and the first two months', (signedOn, expected) => {
  expect(texts({ signedOn }).day).toBe(expected);
});

it.each([
  [undefined, '512/QĐ-UBND'],
  ['UBND tỉnh Quảng Ngãi', '512/QĐ-UBND'],
  ['Ủy ban nhân dân tỉnh Quảng Ngãi', '512/QĐ-UBND'],
  ['Sở Nội vụ', '512/QĐ-……'],
])('knows the signs of a bare number of %s, or leaves dots', (name, expected) => {
  const body = name === undefined ? undefined : { superior: undefined, name };
  expect(texts({ number: '512', body }).number).toBe(expected);
});
