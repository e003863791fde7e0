import {
  MISSING_POLICY_WORDS,
  PROVENANCE_WORDS,
  SECTION_KIND_WORDS,
  SETTLED_BY_WORDS,
} from '../words.js';
import type { AllChangeWords, ChangeTexts } from './change-words.js';
import { swapped } from './change-words.js';

const q = (text: unknown) => `“${String(text)}”`;
const plain = (text: unknown) => String(text);
const orNone = (text: unknown) => (text === null ? 'không có' : String(text));
const pts = (value: unknown, texts: ChangeTexts) => texts.points(value as string | null);
const from = (what: string) => (was: string, now: string) => `${what} đổi từ ${was} thành ${now}`;
const policy = (value: unknown) =>
  value === null ? 'không quy định' : (MISSING_POLICY_WORDS.vi[value as 'zero'] ?? String(value));
const settlement = (value: unknown) =>
  value === null ? 'không quy định' : (SETTLED_BY_WORDS.vi[value as 'mean'] ?? String(value));
const list = (value: unknown) => {
  const items = value as readonly string[];
  return items.length === 0 ? 'không có' : items.join('; ');
};

/** The decision, its units, tables and sections, in the words of a decision. */
export const DECISION_WORDS_VI: Pick<
  AllChangeWords,
  | 'title-changed'
  | 'status-changed'
  | 'scheme-changed'
  | 'legal-basis-changed'
  | 'provenance-changed'
  | 'note-added'
  | 'note-removed'
  | 'years-changed'
  | 'succession-changed'
  | 'lineage-changed'
  | 'source-added'
  | 'source-removed'
  | 'source-document-changed'
  | 'set-missing-policy-changed'
  | 'appraisal-settlement-changed'
  | 'unit-group-added'
  | 'unit-group-removed'
  | 'unit-group-renamed'
  | 'unit-group-aliases-changed'
  | 'unit-group-table-changed'
  | 'unit-group-leaves-out-changed'
  | 'unit-group-scale-changed'
  | 'unit-group-ranked-changed'
  | 'table-added'
  | 'table-removed'
  | 'table-renamed'
  | 'table-split'
  | 'table-merged'
  | 'table-scale-changed'
  | 'order-changed'
  | 'section-added'
  | 'section-removed'
  | 'section-renamed'
  | 'section-moved'
  | 'section-maximum-changed'
  | 'bonus-limit-changed'
  | 'deduction-limit-changed'
  | 'section-kind-changed'
  | 'section-citation-changed'
> = {
  'title-changed': swapped('Đổi tên gọi', q, from('tên gọi')),
  'status-changed': swapped(
    'Tình trạng',
    (status) => (status === 'draft' ? 'dự thảo' : 'có hiệu lực'),
    from('tình trạng'),
  ),
  'scheme-changed': swapped(
    'Nội dung đánh giá',
    (text) => (text === null ? 'công tác dân vận' : String(text)),
    from('nội dung được đánh giá'),
  ),
  'legal-basis-changed': swapped(
    'Văn bản',
    (basis, texts) => {
      const { number, issuer, issuedOn } = basis as {
        number: string;
        issuer: string;
        issuedOn: string;
      };
      return `${number} ngày ${texts.day(issuedOn)} của ${issuer}`;
    },
    (was, now) => `căn cứ ${was} được thay bằng ${now}`,
  ),
  'provenance-changed': swapped(
    'Độ tin cậy của nguồn',
    (value) => {
      const { level, note } = value as { level: 'partial'; note: string };
      return `${PROVENANCE_WORDS.vi[level] ?? level}. ${note}`;
    },
    (was, now) => `độ tin cậy của nguồn trước là: ${was} Nay là: ${now}`,
  ),
  'note-added': {
    name: 'Thêm ghi chú',
    say: ({ text }) => `thêm ghi chú: ${text}`,
    values: ({ text }) => ['–', text],
  },
  'note-removed': {
    name: 'Bỏ ghi chú',
    say: ({ text }) => `bỏ ghi chú: ${text}`,
    values: ({ text }) => [text, '–'],
  },
  'years-changed': swapped(
    'Năm áp dụng',
    (years) => (years as number[]).join(', '),
    from('năm chấm điểm'),
  ),
  'succession-changed': {
    name: 'Bộ được thay thế',
    say: ({ from: was, to }) =>
      `bộ mới không ghi là thay thế bộ cũ (${orNone(was)}; ${orNone(to)}), nên tiêu chí được ghép theo mã và tên`,
  },
  'lineage-changed': {
    name: 'Nguồn gốc tiêu chí',
    say: ({ criterion }) => `ghi lại nguồn gốc của ${criterion}`,
  },
  'source-added': {
    name: 'Thêm nguồn dẫn',
    say: ({ id, title }) => `thêm nguồn dẫn ${id}: ${title}`,
    values: ({ title }) => ['–', title],
  },
  'source-removed': {
    name: 'Bỏ nguồn dẫn',
    say: ({ id, title }) => `bỏ nguồn dẫn ${id}: ${title}`,
    values: ({ title }) => [title, '–'],
  },
  'source-document-changed': swapped(
    'Đổi nguồn dẫn',
    (value) => {
      const { title, file } = value as { title: string; file: string | null };
      return file === null ? title : `${title} (tệp ${file})`;
    },
    from('nguồn dẫn'),
  ),
  'set-missing-policy-changed': swapped(
    'Khi chưa báo cáo',
    policy,
    (was, now) => `khi chưa có số liệu: trước là ${was}; nay ${now}`,
  ),
  'appraisal-settlement-changed': swapped(
    'Cách thống nhất điểm thẩm định',
    settlement,
    (was, now) => `khi các thành viên thẩm định cho điểm khác nhau: trước là ${was}; nay ${now}`,
  ),
  'unit-group-added': {
    name: 'Thêm nhóm đơn vị',
    say: ({ label, table }) => `thêm nhóm ${q(label)}, chấm theo ${q(table)}`,
    values: ({ label }) => ['–', label],
  },
  'unit-group-removed': {
    name: 'Bỏ nhóm đơn vị',
    say: ({ label, table }) => `bỏ nhóm ${q(label)} (trước chấm theo ${q(table)})`,
    values: ({ label }) => [label, '–'],
  },
  'unit-group-renamed': swapped('Đổi tên nhóm đơn vị', q, from('tên nhóm')),
  'unit-group-aliases-changed': swapped(
    'Tên gọi khác của nhóm',
    list,
    from('các tên gọi khác được chấp nhận'),
  ),
  'unit-group-table-changed': swapped(
    'Đổi bảng điểm của nhóm',
    q,
    (was, now) => `chuyển từ ${was} sang ${now}`,
  ),
  'unit-group-leaves-out-changed': swapped(
    'Nội dung không áp dụng cho nhóm',
    list,
    from('các mục, tiêu chí không áp dụng cho nhóm'),
  ),
  'unit-group-scale-changed': swapped(
    'Thang điểm của nhóm',
    (value, texts) => (value === null ? 'thang điểm của bảng' : pts(value, texts)),
    from('thang điểm của nhóm'),
  ),
  'unit-group-ranked-changed': swapped(
    'Xếp hạng nhóm',
    (ranked) => (ranked ? 'có xếp hạng' : 'không xếp hạng'),
    from('việc xếp hạng của nhóm'),
  ),
  'table-added': {
    name: 'Thêm bảng điểm',
    say: ({ label, criteria }) => `thêm bảng ${q(label)} với ${criteria} tiêu chí`,
    values: ({ label }) => ['–', label],
  },
  'table-removed': {
    name: 'Bỏ bảng điểm',
    say: ({ label, criteria, dropped, movedTo }, texts) =>
      `bỏ bảng ${q(label)} (${criteria} tiêu chí): ${dropped} tiêu chí bỏ hẳn` +
      (criteria > dropped
        ? `, ${criteria - dropped} tiêu chí chuyển hoặc gộp về ${texts.tables(movedTo)} (${texts.nodes(movedTo, 'after')})`
        : ''),
    values: ({ label }) => [label, '–'],
  },
  'table-renamed': swapped('Đổi tên bảng điểm', q, from('tên bảng')),
  'table-split': {
    name: 'Tách bảng điểm',
    say: ({ label, into }) => `tách từ bảng ${q(label)}, nay là các bảng ${into.map(q).join(', ')}`,
  },
  'table-merged': {
    name: 'Gộp bảng điểm',
    say: ({ from: old }) => `gộp từ các bảng ${old.map(q).join(', ')}`,
  },
  'table-scale-changed': swapped('Thang điểm của bảng', pts, from('thang điểm')),
  'order-changed': { name: 'Đổi thứ tự', say: () => 'thứ tự các tiêu chí thay đổi' },
  'section-added': {
    name: 'Thêm mục',
    say: ({ points }, texts) => `mục mới, ${texts.points(points)}`,
    values: ({ points }, texts) => ['–', texts.points(points)],
  },
  'section-removed': {
    name: 'Bỏ mục',
    say: ({ points }, texts) =>
      `bỏ mục (${texts.points(points)}); tiêu chí trong mục đã chuyển, gộp hoặc bỏ`,
    values: ({ points }, texts) => [texts.points(points), '–'],
  },
  'section-renamed': swapped('Đổi tên mục', q, from('tên mục')),
  'section-moved': swapped('Đổi số mục', plain, from('số của mục')),
  'section-maximum-changed': swapped('Điểm của mục', pts, from('điểm tối đa của mục')),
  'bonus-limit-changed': swapped('Trần điểm thưởng', pts, from('tổng điểm thưởng tối đa')),
  'deduction-limit-changed': swapped('Trần điểm trừ', pts, from('tổng điểm trừ tối đa')),
  'section-kind-changed': swapped(
    'Loại mục',
    (kind) => SECTION_KIND_WORDS.vi[kind as 'bonus'] ?? String(kind),
    from('loại mục'),
  ),
  'section-citation-changed': { name: 'Nơi dẫn của mục', say: () => 'đổi nơi dẫn của mục' },
};
