import { ELEMENT_SOURCE_WORDS } from '../labels/words.js';
import type { Block, Column } from './block.js';
import type { Codec } from './codec.js';
import {
  conditionCodec,
  idCodec,
  idsCodec,
  listCodec,
  missingCodec,
  nameCodec,
  numberCodec,
  optionsCodec,
  textCodec,
  wordsCodec,
} from './codec.js';
import { idIn, nameIn } from './names.js';
import { CellError } from './notation/cell-error.js';
import { column, withinCodec } from './set-blocks.js';

const CITATION: readonly Column[] = [
  { ...column(['Căn cứ', 10, 'required'], 'citation.source', idCodec), listed: 'sources' },
  column(['Nơi quy định', 24, 'required'], 'citation.place', textCodec),
];

export const ELEMENTS: Block = {
  title: 'SỐ LIỆU DÙNG ĐỂ CHẤM',
  hint: 'Tên số liệu là tên cột trên biểu mẫu. Bảng điểm và điều kiện gọi số liệu bằng tên này.',
  spare: 30,
  columns: [
    column(['Tên số liệu', 46, 'required'], 'label', textCodec),
    column(
      ['Kiểu', 18, 'required'],
      'kind',
      wordsCodec([
        ['count', 'Số đếm'],
        ['number', 'Số'],
        ['percent', 'Tỷ lệ %'],
        ['yes-no', 'Có hoặc không'],
        ['date', 'Ngày'],
        ['choice', 'Chọn trong danh sách'],
      ]),
    ),
    column(['Các mức được chọn (mã: tên)', 40], 'options', optionsCodec),
    column(['Nhỏ nhất', 9], 'range.min', numberCodec),
    column(['Lớn nhất', 9], 'range.max', numberCodec),
    column(['Khi thiếu', 24], 'whenMissing', missingCodec),
    column(['Ai cung cấp', 22], 'source', wordsCodec(Object.entries(ELEMENT_SOURCE_WORDS.vi))),
    column(
      ['Ngày phải thuộc', 22],
      'period',
      wordsCodec([
        ['scoring-year', 'Năm chấm điểm'],
        ['from-december-before', 'Từ tháng 12 năm trước'],
        ['any', 'Ngày nào cũng được'],
      ]),
    ),
    column(['Tên gọi khác', 34], 'aliases', listCodec),
    column(['Mã (bỏ trống: tự đặt)', 24], 'id', idCodec),
  ],
};

export const BANDS: Block = {
  title: 'MỨC XẾP LOẠI',
  hint: 'Loại tốt nhất trước. Mỗi giá trị thuộc đúng một loại.',
  spare: 2,
  columns: [
    column(['Tên loại', 40, 'required'], 'label', textCodec),
    column(['Từ (≥)', 12], 'from', numberCodec),
    column(['Trên (>)', 12], 'above', numberCodec),
    column(['Dưới (<)', 12], 'below', numberCodec),
    column(['Đến (≤)', 12], 'to', numberCodec),
    column(['Mã (bỏ trống: tự đặt)', 22], 'id', idCodec),
  ],
};

const SCOPE_WORDS = { sections: 'mọi mục', criteria: 'mọi tiêu chí' } as const;
const scopeCodec: Codec = {
  write: (value, names) =>
    Array.isArray(value)
      ? idsCodec.write(value, names)
      : (SCOPE_WORDS[value as keyof typeof SCOPE_WORDS] ?? ''),
  read: (cell, names) => {
    const word = cell.text.trim().toLowerCase();
    const found = Object.entries(SCOPE_WORDS).find(([, own]) => own === word);
    return found?.[0] ?? idsCodec.read(cell, names);
  },
};

export const MINIMUMS: Block = {
  title: 'MỨC TỐI THIỂU',
  hint: 'Không đạt thì không được loại này và các loại trên nó. “Xét” là mọi mục, mọi tiêu chí, hoặc số mục: 3; 4.1.',
  spare: 3,
  columns: [
    column(['Nội dung', 40, 'required'], 'label', textCodec),
    { ...column(['Loại', 12, 'required'], 'grade', nameCodec('grades')), listed: 'grades' },
    column(['Xét', 12, 'required'], 'of', scopeCodec),
    column(['Ít nhất (%)', 12, 'required'], 'atLeast', numberCodec),
    ...CITATION,
    column(['Mã (bỏ trống: tự đặt)', 22], 'id', idCodec),
  ],
};

const SHARE_WORDS = { units: 'tổng số đơn vị', graded: 'số đơn vị được xếp loại' } as const;
const shareCodec: Codec = {
  write: (value, { grades }) =>
    SHARE_WORDS[value as keyof typeof SHARE_WORDS] ?? nameIn(grades, String(value)),
  read: ({ text }, { grades }) => {
    const found = Object.entries(SHARE_WORDS).find(
      ([, word]) => word === text.trim().toLowerCase(),
    );
    return found?.[0] ?? idIn(grades, text);
  },
  choices: ({ grades }) => [
    ...Object.values(SHARE_WORDS),
    ...grades.map(({ id }) => nameIn(grades, id)),
  ],
};

export const QUOTAS: Block = {
  title: 'TỶ LỆ, SỐ LƯỢNG TỐI ĐA CỦA MỘT LOẠI',
  hint: 'Ghi tỷ lệ % (kèm “tính trên” và cách làm tròn), hoặc ghi số đơn vị.',
  spare: 3,
  columns: [
    column(['Nội dung', 40, 'required'], 'label', textCodec),
    { ...column(['Loại', 12, 'required'], 'grade', nameCodec('grades')), listed: 'grades' },
    column(['Tối đa (%)', 12], 'atMost.percent', numberCodec),
    column(['Tính trên', 12], 'atMost.of', shareCodec),
    column(
      ['Làm tròn', 10],
      'atMost.rounding',
      wordsCodec([
        ['down', 'xuống'],
        ['half-up', 'nửa lên'],
        ['up', 'lên'],
      ]),
    ),
    column(['Tối đa (đơn vị)', 24], 'atMost.count', numberCodec),
    column(['Trong phạm vi', 22, 'required'], 'within', withinCodec),
    column(
      ['Bằng nhau mà không đủ chỗ', 26, 'required'],
      'ties',
      wordsCodec([
        ['leave-out', 'không đơn vị nào được'],
        ['keep', 'mọi đơn vị đều được'],
      ]),
    ),
    { ...column(['Căn cứ', 12, 'required'], 'citation.source', idCodec), listed: 'sources' },
    column(['Nơi quy định', 24, 'required'], 'citation.place', textCodec),
    column(['Mã (bỏ trống: tự đặt)', 22], 'id', idCodec),
  ],
};

const EFFECT_EXAMPLE = 'không trên loại [Khá]; hạ 1 bậc; không xếp loại; không xếp hạng';
const effectCodec: Codec = {
  write: (value, { grades }) => {
    const { notAbove, demoteBy, notEligible, notRanked } = value as Record<string, unknown>;
    if (notAbove !== undefined) return `không trên loại [${nameIn(grades, String(notAbove))}]`;
    if (demoteBy !== undefined) return `hạ ${String(demoteBy)} bậc`;
    if (notEligible !== undefined) return 'không xếp loại';
    return notRanked === undefined ? '' : 'không xếp hạng';
  },
  read: ({ text }, { grades }) => {
    const plain = text.replace(/\s+/g, ' ').trim();
    const ceiling = /^không trên loại \[?([^\]]+)\]?$/i.exec(plain)?.[1];
    if (ceiling !== undefined) return { notAbove: idIn(grades, ceiling) };
    const steps = /^hạ (\d+) bậc$/i.exec(plain)?.[1];
    if (steps !== undefined) return { demoteBy: Number(steps) };
    if (/^không xếp loại$/i.test(plain)) return { notEligible: true };
    if (/^không xếp hạng$/i.test(plain)) return { notRanked: true };
    throw new CellError('notation', text, EFFECT_EXAMPLE);
  },
  choices: ({ grades }) => [
    ...grades.slice(1).map(({ id }) => `không trên loại [${nameIn(grades, id)}]`),
    'hạ 1 bậc',
    'không xếp loại',
    'không xếp hạng',
  ],
};

export const CONDITIONS: Block = {
  title: 'ĐIỀU KIỆN KHỐNG CHẾ, HẠ BẬC, KHÔNG XẾP LOẠI',
  hint: 'Viết điều kiện như: [Số vụ việc] ≥ 1 VÀ [Tỷ lệ % mục 6] < 50. Tên số liệu trong ngoặc vuông; các chữ VÀ, HOẶC, KHÔNG viết hoa.',
  spare: 8,
  columns: [
    column(['Nội dung', 46, 'required'], 'label', textCodec),
    column(['Khi nào', 60, 'required'], 'when', conditionCodec),
    column(['Hệ quả', 28], 'effect', effectCodec),
    column(['Chỉ áp dụng cho bảng (mã)', 18], 'tables', idsCodec),
    ...CITATION,
    column(['Mã (bỏ trống: tự đặt)', 24], 'id', idCodec),
  ],
};
