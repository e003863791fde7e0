import { beforeAll, describe, expect, it } from 'vitest';
import { issue } from '../../../../src/domain/issue.js';
import { signatureList } from '../../../../src/reports/signature/signature-list.js';
import {
  docxPart,
  docxParts,
  docxTable,
  docxTables,
  docxTexts,
} from '../../../support/docx-parts.js';
import { SIGNED_UNITS, signatureInput } from '../../../support/signature-input.js';

const PER_MM = 1440 / 25.4;

let bytes: Uint8Array;
beforeAll(async () => {
  const body = { superior: undefined, name: 'UBND tỉnh Thử' };
  bytes = await signatureList(
    await signatureInput({}, { body, place: 'Thử', number: '512', signedOn: '2025-02-05' }),
  );
});

describe('the layout of the decree', () => {
  it('is A4 upright with margins within its limits', () => {
    const document = docxPart(bytes, 'word/document.xml');
    const [, paper = ''] = /<w:pgSz ([^>]*)\/>/.exec(document) ?? [];
    const [, margins = ''] = /<w:pgMar ([^>]*)\/>/.exec(document) ?? [];
    const length = (text: string, name: string) =>
      Number(new RegExp(`w:${name}="(\\d+)"`).exec(text)?.[1]) / PER_MM;
    expect(length(paper, 'w')).toBeCloseTo(210, 1);
    expect(length(paper, 'h')).toBeCloseTo(297, 1);
    for (const side of ['top', 'bottom']) {
      expect(length(margins, side)).toBeGreaterThanOrEqual(19.99);
      expect(length(margins, side)).toBeLessThanOrEqual(25.01);
    }
    expect(length(margins, 'left')).toBeGreaterThanOrEqual(29.99);
    expect(length(margins, 'left')).toBeLessThanOrEqual(35.01);
    expect(length(margins, 'right')).toBeGreaterThanOrEqual(14.99);
    expect(length(margins, 'right')).toBeLessThanOrEqual(20.01);
  });

  it('is in Times New Roman throughout', () => {
    const fonts = [...docxParts(bytes).values()].flatMap((part) =>
      [...part.matchAll(/<w:rFonts [^>]*w:ascii="([^"]*)"/g)].map(([, font]) => font),
    );
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
    const styles = docxPart(bytes, 'word/styles.xml');
    expect(styles).toMatch(/<w:docDefaults>.*Times New Roman.*<\/w:docDefaults>/s);
  });

  it('has the body, the national heading, number, place and day at its head', () => {
    expect(docxTables(bytes)[0]?.map(({ texts }) => texts)).toEqual([
      ['UBND TỈNH THỬ\n', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'],
      ['Số: 512/QĐ-UBND', 'Thử, ngày 05 tháng 02 năm 2025'],
    ]);
    expect(docxPart(bytes, 'word/document.xml').match(/<w:pBdr><w:top /g)).toHaveLength(3);
  });

  it('names the document and the decision that it belongs to', () => {
    expect(docxTexts(bytes)).toEqual(
      expect.arrayContaining([
        'Phụ lục',
        'KẾT QUẢ CHẤM ĐIỂM, XẾP LOẠI CÔNG TÁC DÂN VẬN NĂM 2024',
        '(Kèm theo Quyết định số 512/QĐ-UBND ngày 05 tháng 02 năm 2025 của UBND tỉnh Thử)',
        'Chấm điểm theo bộ tiêu chí tại Quyết định số 1/QĐ-UBND ngày 02/01/2024 của UBND tỉnh thử.',
      ]),
    );
  });

  it('has page numbers in the middle of the top from the second page on', () => {
    const document = docxPart(bytes, 'word/document.xml');
    expect(document).toContain('<w:titlePg/>');
    const numbered = [...docxParts(bytes)].filter(
      ([path, part]) => /header\d+\.xml$/.test(path) && part.includes('PAGE'),
    );
    expect(numbered).toHaveLength(1);
    const [path = '', part = ''] = numbered[0] ?? [];
    expect(part).toMatch(/<w:jc w:val="center"\/>/);
    const relations = docxPart(bytes, 'word/_rels/document.xml.rels');
    const name = path.replace('word/', '');
    const [, id] = new RegExp(`Id="(\\w+)"[^>]*Target="${name}"`).exec(relations) ?? [];
    expect(document).toMatch(new RegExp(`<w:headerReference w:type="default" r:id="${id}"/>`));
  });
});

describe('the table of a block', () => {
  const rows = () => docxTables(bytes)[1] ?? [];

  it('repeats its head on every page and splits no row', () => {
    expect(rows().map(({ isHead }) => isHead)).toEqual([true, false, false, false, false, false]);
    expect(
      docxTables(bytes)
        .flat()
        .every(({ isWhole }) => isWhole),
    ).toBe(true);
  });

  it('has every graded unit by rank, with the decimals of its column and a decimal comma', () => {
    expect(rows().map(({ texts }) => texts)).toEqual([
      [
        'STT',
        'Tên cơ quan, đơn vị',
        'Điểm tối đa',
        'Điểm đạt',
        'Tỷ lệ (%)',
        'Xếp loại',
        'Xếp hạng',
      ],
      ['1', 'Sở <đủ> & "điểm"', '20', '20,0', '100,0', 'Tốt', '1'],
      ['2', 'Sở nửa điểm', '20', '18,5', '92,5', 'Tốt', '2'],
      ['3', 'Sở bằng điểm', '20', '18,5', '92,5', 'Tốt', '2'],
      ['4', 'Sở có điểm nóng', '20', '17,0', '85,0', 'Khá', '4'],
      ['Cộng: 4 đơn vị được xếp loại, gồm: Tốt: 3; Khá: 1.'],
    ]);
  });

  it('stands below the name of the block, above what held grades back', () => {
    const texts = docxTexts(bytes);
    expect(texts).toContain('I. SỞ, BAN, NGÀNH (5 đơn vị)');
    expect(texts).toContain('II. UBND XÃ (1 đơn vị)');
    expect(texts).toContain(
      '- Sở có điểm nóng: theo điểm thì xếp loại “Tốt”; không giữ được vì: Để xảy ra điểm nóng.',
    );
  });

  it('shows a fraction as what it is about', () => {
    expect(docxTables(bytes)[2]?.[1]?.texts).toEqual([
      ...['1', 'UBND xã Thử', '10', '≈ 7,67', '76,67', 'Khá', '1'],
    ]);
  });
});

it('lists who has no grade with the reason, and never with 0 points', () => {
  const row = docxTables(bytes)[3]?.[1]?.texts ?? [];
  expect(row.slice(0, 3)).toEqual(['1', 'Sở thiếu số liệu\n(Sở, ban, ngành)', '–']);
  expect(row[3]).toBe('Chưa đủ số liệu để xếp loại: Còn thiếu: 1.1.1 (Ngày ban hành kế hoạch)');
});

it('sums up the grades of every block, and of all', () => {
  expect(docxTable(bytes, 'Khối, nhóm đơn vị').map(({ texts }) => texts)).toEqual([
    ['Khối, nhóm đơn vị', 'Số đơn vị', 'Tốt', 'Khá', 'Yếu', 'Chưa đủ số liệu để xếp loại'],
    ['Sở, ban, ngành', '5', '3', '1', '0', '1'],
    ['UBND xã', '1', '0', '1', '0', '0'],
    ['Cộng', '6', '3', '2', '0', '1'],
  ]);
});

it('ends with recipients and room to sign', () => {
  const foot = docxTables(bytes).at(-1)?.[0]?.texts;
  expect(foot?.[0]).toMatch(/^Nơi nhận:\n- …+;\n- …+;\n- Lưu: VT, …+$/);
  expect(foot?.[1]).toMatch(/^…+\n…+$/);
});

describe('marks', () => {
  const onPages = async (list: Uint8Array, mark: string) => {
    const headers = [...docxParts(list).keys()].filter((path) => /header\d+\.xml$/.test(path));
    return {
      first: docxTexts(list).filter((text) => text.startsWith(mark)).length,
      others: headers.filter((path) => docxTexts(list, path).some((text) => text.startsWith(mark)))
        .length,
    };
  };

  it.each([
    ['illustrative', { provenance: 'illustrative' }, 'BỘ TIÊU CHÍ MINH HỌA'],
    ['partial', { provenance: 'partial' }, 'BỘ TIÊU CHÍ CHỈ CÓ MỘT PHẦN'],
    ['draft', { draft: true }, 'BẢN NHÁP'],
    [
      'faulty',
      { fileIssues: [issue('file-empty', {}, { at: { file: 'b.csv' } })] },
      'CÒN 2 LỖI DỮ LIỆU',
    ],
  ] as const)('say on every page that a result is %s', async (_, sketch, mark) => {
    const list = await signatureList(await signatureInput(sketch));
    expect(await onPages(list, mark)).toEqual({ first: 1, others: 1 });
  });

  it('are not there where nothing is to say', async () => {
    const complete = SIGNED_UNITS.filter(({ id }) => id !== 'GAP');
    const list = await signatureList(await signatureInput({ units: complete }));
    const all = [...docxParts(list).keys()].filter((path) => path.endsWith('.xml'));
    const text = all.flatMap((path) => docxTexts(list, path)).join('\n');
    expect(text).not.toMatch(/MINH HỌA|MỘT PHẦN|BẢN NHÁP|DỰ THẢO|LỖI/);
  });
});

it('has the same bytes whenever it is written, with the times of the run', async () => {
  const again = await signatureList(
    await signatureInput(
      {},
      {
        body: { superior: undefined, name: 'UBND tỉnh Thử' },
        place: 'Thử',
        number: '512',
        signedOn: '2025-02-05',
      },
    ),
  );
  expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  const properties = docxPart(bytes, 'docProps/core.xml');
  expect(properties.match(/2024-12-05T18:30:05Z/g)).toHaveLength(2);
  // no part carries the time of writing: year 1980, month 1, day 1, midnight
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect(view.getUint32(10, true)).toBe(0x00210000);
});

it('is there for no unit at all', async () => {
  const list = await signatureList(await signatureInput({ units: [] }));
  expect(docxTexts(list)).toContain('TỔNG HỢP XẾP LOẠI');
});
