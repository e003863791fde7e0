import { beforeAll, expect, it } from 'vitest';
import { annexWorkbook } from '../../src/reports/signature/annex-workbook.js';
import { slipsInOne } from '../../src/reports/signature/result-slips.js';
import { signatureList } from '../../src/reports/signature/signature-list.js';
import { convertFiles, describeWithLibreOffice } from '../support/libreoffice.js';
import type { UnitSketch } from '../support/make-evaluation.js';
import { FULL_PROVINCE } from '../support/make-evaluation.js';
import { SIGNED_UNITS, signatureInput } from '../support/signature-input.js';

/** So many that their table takes three pages: at most 45 rows of 5.6 mm fit on one. */
const MANY: readonly UnitSketch[] = Array.from({ length: 100 }, (_, index) => ({
  id: `S${index}`,
  name: `Sở thứ ${index + 1}`,
  group: 'so',
  values: {
    ...FULL_PROVINCE,
    quality: `${Math.floor((200 - index) / 50)},${String(((200 - index) % 50) * 2).padStart(2, '0')}`,
  },
}));

/** How many pages a PDF of LibreOffice has. */
function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  );
}

describeWithLibreOffice('documents for signature opened by LibreOffice', () => {
  const pages = new Map<string, number>();
  const texts = new Map<string, string>();
  beforeAll(async () => {
    const few = await signatureInput({ provenance: 'illustrative' });
    const many = await signatureInput({ units: MANY });
    const documents = [
      { name: 'few.docx', bytes: await signatureList(few) },
      { name: 'many.docx', bytes: await signatureList(many) },
      { name: 'slips.docx', bytes: await slipsInOne(few) },
    ];
    const workbooks = [{ name: 'annex.xlsx', bytes: await annexWorkbook(few) }];
    const files = [...documents, ...workbooks];
    for (const [index, pdf] of convertFiles(files, 'pdf').entries()) {
      pages.set(files[index]?.name ?? '', pagesOf(pdf));
    }
    const plain = convertFiles(documents, 'txt:Text (encoded):UTF8');
    for (const [index, text] of plain.entries()) {
      texts.set(documents[index]?.name ?? '', new TextDecoder().decode(text));
    }
  }, 240_000);

  it('the list of a few units takes two pages at most, that of 100 three to five', () => {
    expect(pages.get('few.docx')).toBeGreaterThanOrEqual(1);
    expect(pages.get('few.docx')).toBeLessThanOrEqual(2);
    expect(pages.get('many.docx')).toBeGreaterThanOrEqual(3);
    expect(pages.get('many.docx')).toBeLessThanOrEqual(5);
  });

  it('the annex takes one page, or two', () => {
    expect(pages.get('annex.xlsx')).toBeGreaterThanOrEqual(1);
    expect(pages.get('annex.xlsx')).toBeLessThanOrEqual(2);
  });

  it('every unit has a slip of its own pages', () => {
    expect(pages.get('slips.docx')).toBeGreaterThanOrEqual(SIGNED_UNITS.length);
    const slips = texts.get('slips.docx') ?? '';
    for (const { name, id } of SIGNED_UNITS) {
      expect(slips).toContain(`Kính gửi: ${name} (mã đơn vị: ${id})`);
    }
  });

  it('says what it said before', () => {
    const list = texts.get('few.docx') ?? '';
    expect(list).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(list).toContain('BỘ TIÊU CHÍ MINH HỌA, KHÔNG DÙNG ĐỂ CÔNG BỐ');
    for (const { name } of SIGNED_UNITS) expect(list).toContain(name);
    for (const number of ['18,5', '92,5', '≈ 7,67', '76,67']) expect(list).toContain(number);
  });
});
