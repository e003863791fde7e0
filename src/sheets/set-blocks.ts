import { SETTLED_BY } from '../criteria/criteria-set-file.js';
import { startSentence } from '../labels/rules/start-sentence.js';
import { PROVENANCE_WORDS, SETTLED_BY_WORDS } from '../labels/words.js';
import type { Block, Column } from './block.js';
import type { Codec } from './codec.js';
import {
  dayCodec,
  idCodec,
  idsCodec,
  listCodec,
  missingCodec,
  nameCodec,
  numberCodec,
  rankKeysCodec,
  textCodec,
  wordsCodec,
  yearsCodec,
} from './codec.js';
import { WITHIN_WORDS } from './notation/shared-clauses.js';

/** What is counted or compared together. */
export const withinCodec: Codec = wordsCodec(Object.entries(WITHIN_WORDS));

const SCORES = [
  ['percent', 'Tỷ lệ %'],
  ['total', 'Tổng điểm'],
  ['percent-without-bonus', 'Tỷ lệ % không tính thưởng'],
  ['total-without-bonus', 'Tổng điểm không tính thưởng'],
] as const;

const field = (
  [title, key]: readonly [title: string, key: string],
  codec: Codec,
  more: Partial<Column> = {},
): Column => ({
  title,
  width: 60,
  path: key.split('.'),
  codec,
  ...more,
});

/** What a set says once: a field a row. */
export const SET_FIELDS: readonly Column[] = [
  field(['Mã bộ tiêu chí', 'id'], idCodec, {
    required: true,
    hint: 'tên thư mục, không dấu: quang-ngai/2027-15',
  }),
  field(['Tên bộ tiêu chí', 'title'], textCodec, { required: true }),
  field(
    ['Tình trạng', 'status'],
    wordsCodec([
      ['in-force', 'Đang áp dụng'],
      ['draft', 'Dự thảo'],
    ]),
    { hint: 'bỏ trống: đang áp dụng' },
  ),
  field(['Mã việc đánh giá', 'scheme.id'], idCodec, { hint: 'bỏ trống: công tác dân vận' }),
  field(['Tên việc đánh giá', 'scheme.label'], textCodec),
  field(['Số, ký hiệu quyết định', 'legalBasis.number'], textCodec, { required: true }),
  field(['Cơ quan ban hành', 'legalBasis.issuer'], textCodec, { required: true }),
  field(['Ngày ban hành', 'legalBasis.issuedOn'], dayCodec, { required: true }),
  field(
    ['Mức bám quyết định', 'provenance.level'],
    wordsCodec(Object.entries(PROVENANCE_WORDS.vi)),
    {
      required: true,
    },
  ),
  field(['Lấy từ văn bản nào', 'provenance.note'], textCodec, {
    required: true,
    hint: 'văn bản đã đọc, hoặc ai đặt các mức điểm',
  }),
  field(['Năm chấm điểm', 'scoringYears'], yearsCodec, { required: true, hint: '2027, 2028' }),
  field(['Thay thế bộ', 'replaces'], idCodec, { hint: 'mã bộ tiêu chí trước đó' }),
  field(['Khi thiếu số liệu', 'whenMissing'], missingCodec, {
    hint: 'áp dụng cho số liệu không ghi riêng',
  }),
  field(
    ['Điểm thưởng được vượt thang', 'totals.bonusMayExceedScale'],
    wordsCodec([
      [false, 'Không'],
      [true, 'Có'],
    ]),
  ),
  field(['Xếp loại theo', 'grades.readFrom'], wordsCodec(SCORES), { required: true }),
  field(['Xếp hạng trong', 'ranking.within'], withinCodec, { required: true }),
  field(['Thứ tự xét khi xếp hạng', 'ranking.by'], rankKeysCodec, {
    required: true,
    hint: 'Xếp loại; Tỷ lệ %; Tổng điểm; Điểm mục 8.2',
  }),
  field(
    ['Thống nhất điểm thẩm định', 'appraisal.settledBy'],
    wordsCodec(SETTLED_BY.map((way) => [way, startSentence(SETTLED_BY_WORDS.vi[way])] as const)),
    { hint: 'khi các thành viên cho điểm khác nhau; bỏ trống: người ghép phiếu phải chọn' },
  ),
  field(
    ['Khi bằng nhau', 'ranking.ties'],
    wordsCodec([
      ['shared-with-gap', 'Đồng hạng, bỏ hạng sau (1, 1, 3)'],
      ['shared-dense', 'Đồng hạng, hạng liền nhau (1, 1, 2)'],
    ]),
    { required: true },
  ),
];

/** A column of a block: its title and width, whether it must be filled in, its key. */
export const column = (
  [title, width, required]: readonly [title: string, width: number, required?: 'required'],
  key: string,
  codec: Codec,
): Column => ({ title, width, path: key.split('.'), codec, required: required !== undefined });

export const TABLES: Block = {
  title: 'CÁC BẢNG ĐIỂM',
  hint: 'Mỗi bảng điểm có một trang mang tên ở cột “Trang”.',
  spare: 2,
  columns: [
    column(['Mã bảng', 26, 'required'], 'id', idCodec),
    column(['Tên bảng', 60, 'required'], 'label', textCodec),
    column(['Thang điểm', 34, 'required'], 'scale', numberCodec),
    column(['Trang', 30, 'required'], 'sheet', textCodec),
  ],
};

export const UNIT_GROUPS: Block = {
  title: 'NHÓM ĐƠN VỊ',
  spare: 4,
  columns: [
    column(['Mã nhóm', 26, 'required'], 'id', idCodec),
    column(['Tên nhóm', 60, 'required'], 'label', textCodec),
    column(['Tên gọi khác (cách nhau dấu ;)', 34], 'aliases', listCodec),
    { ...column(['Bảng điểm', 30, 'required'], 'table', nameCodec('tables')), listed: 'tables' },
    column(['Không chấm mục', 16], 'leavesOut', idsCodec),
    column(['Thang còn lại', 12], 'scale', numberCodec),
    column(['Xếp hạng', 16], 'ranked', wordsCodec([[false, 'Không xếp hạng']])),
  ],
};

export const ROUNDING: Block = {
  title: 'LÀM TRÒN',
  hint: 'Ngoài những chỗ ghi ở đây, không số nào bị làm tròn.',
  spare: 2,
  columns: [
    column(
      ['Làm tròn gì', 26, 'required'],
      'at',
      wordsCodec([
        ['leaf', 'Điểm tiêu chí'],
        ['section', 'Điểm mục'],
        ['total', 'Tổng điểm'],
        ['percent', 'Tỷ lệ %'],
      ]),
    ),
    column(
      ['Cách làm tròn', 60, 'required'],
      'mode',
      wordsCodec([
        ['half-up', 'Nửa lên (2,345 → 2,35)'],
        ['half-even', 'Nửa về số chẵn (2,345 → 2,34)'],
        ['down', 'Bỏ phần lẻ (2,349 → 2,34)'],
      ]),
    ),
    column(['Số chữ số thập phân', 34, 'required'], 'digits', numberCodec),
  ],
};

export const SOURCES: Block = {
  title: 'VĂN BẢN LÀM CĂN CỨ',
  spare: 4,
  columns: [
    column(['Ký hiệu', 26, 'required'], 'id', idCodec),
    column(['Tên văn bản', 60, 'required'], 'title', textCodec),
    column(['Tệp đã đọc', 34], 'file', textCodec),
  ],
};

export const NOTES: Block = {
  title: 'GHI CHÚ CHUNG',
  hint: 'Giả định, cách hiểu chỗ chưa rõ mà người đọc cần biết. Mỗi dòng một ghi chú.',
  spare: 4,
  columns: [
    column(['Thứ tự', 26], 'place', numberCodec),
    column(['Nội dung ghi chú', 60, 'required'], 'note', textCodec),
  ],
};

/** Where criteria of this set came from. */
export const LINEAGE: Block = {
  title: 'KẾ THỪA TỪ BỘ TRƯỚC',
  hint: 'Viết “mã bảng/số tiêu chí”: cap-tinh/8.2.',
  spare: 20,
  columns: [
    column(['Tiêu chí của bộ này', 28, 'required'], 'id', idCodec),
    column(['Từ tiêu chí của bộ trước', 34, 'required'], 'from', idsCodec),
    column(
      ['Thay đổi', 20, 'required'],
      'kind',
      wordsCodec([
        ['kept', 'Giữ nguyên'],
        ['renamed', 'Đổi tên'],
        ['moved', 'Chuyển chỗ'],
        ['split', 'Tách ra'],
        ['merged', 'Gộp lại'],
      ]),
    ),
    column(['Ghi chú', 60], 'note', textCodec),
  ],
};
