import { ELEMENT_KIND_WORDS, ELEMENT_SOURCE_WORDS, MISSING_POLICY_WORDS } from '../words.js';
import type { AllChangeWords, ChangeTexts } from './change-words.js';
import { swapped } from './change-words.js';

const q = (text: unknown) => `“${String(text)}”`;
const pts = (value: unknown, texts: ChangeTexts) => texts.points(value as string | null);
const from = (what: string) => (was: string, now: string) => `${what} đổi từ ${was} thành ${now}`;
const policy = (value: unknown) =>
  value === null
    ? 'theo quy định chung'
    : (MISSING_POLICY_WORDS.vi[value as 'zero'] ?? String(value));
const list = (value: unknown) => {
  const items = value as readonly string[];
  return items.length === 0 ? 'không có' : items.join('; ');
};
const range = (value: unknown, texts: ChangeTexts) => {
  const { min, max } = value as { min: string | null; max: string | null };
  if (min === null && max === null) return 'không giới hạn';
  if (max === null) return `${texts.number(min ?? '')} trở lên`;
  if (min === null) return `${texts.number(max)} trở xuống`;
  return `${texts.number(min)}–${texts.number(max)}`;
};
const PERIODS: Readonly<Record<string, string>> = {
  'scoring-year': 'trong năm chấm điểm',
  'from-december-before': 'từ tháng 12 năm trước',
  any: 'ngày bất kỳ',
};
const NOT_APPLICABLE: Readonly<Record<string, string>> = {
  'full-points': 'tính đủ điểm',
  'leaves-maximum': 'không tính vào điểm tối đa',
  'rescales-rest': 'phần còn lại quy đổi về đủ thang điểm',
};

/** Criteria and figures, in the words of a decision. */
export const CRITERION_WORDS_VI: Pick<
  AllChangeWords,
  | 'criterion-added'
  | 'criterion-removed'
  | 'criterion-moved-away'
  | 'criterion-moved'
  | 'criterion-renamed'
  | 'criterion-split'
  | 'criterion-merged'
  | 'maximum-raised'
  | 'maximum-lowered'
  | 'evidence-changed'
  | 'citation-changed'
  | 'combination-changed'
  | 'cap-changed'
  | 'floor-changed'
  | 'multiplier-changed'
  | 'not-applicable-changed'
  | 'not-applicable-condition-changed'
  | 'criterion-missing-policy-changed'
  | 'element-added'
  | 'element-removed'
  | 'element-renamed'
  | 'element-id-changed'
  | 'element-kind-changed'
  | 'element-range-changed'
  | 'element-option-added'
  | 'element-option-removed'
  | 'element-option-renamed'
  | 'element-source-changed'
  | 'element-period-changed'
  | 'element-missing-policy-changed'
  | 'element-aliases-changed'
> = {
  'criterion-added': {
    name: 'Tiêu chí mới',
    say: ({ points }, texts) => `tiêu chí mới, ${texts.points(points)}. ${texts.rule('after')}`,
  },
  'criterion-removed': {
    name: 'Bỏ tiêu chí',
    say: ({ points }, texts) => `bỏ tiêu chí (trước ${texts.points(points)})`,
  },
  'criterion-moved-away': {
    name: 'Chuyển sang bảng khác',
    say: ({ points, to }, texts) =>
      `không còn ở bảng này (trước ${texts.points(points)}), chuyển về tiêu chí ${texts.nodes(to, 'after')}`,
  },
  'criterion-moved': {
    name: 'Chuyển vị trí',
    say: ({ from: old, to }, texts) =>
      `chuyển từ tiêu chí ${texts.node(old, 'before')} thành tiêu chí ${texts.node(to, 'after')}`,
  },
  'criterion-renamed': swapped('Đổi tên tiêu chí', q, from('tên tiêu chí')),
  'criterion-split': {
    name: 'Tách tiêu chí',
    say: ({ from: old, into }, texts) =>
      `tách từ tiêu chí ${texts.node(old, 'before')} (${texts.nodePoints(old, 'before')}); nay là ${into.map((ref) => `${texts.node(ref, 'after')} (${texts.nodePoints(ref, 'after')})`).join(' và ')}`,
  },
  'criterion-merged': {
    name: 'Gộp tiêu chí',
    say: ({ from: old, to }, texts) =>
      `gộp từ các tiêu chí ${old.map((ref) => `${texts.node(ref, 'before')} (${texts.nodePoints(ref, 'before')})`).join(' và ')}; nay ${texts.nodePoints(to, 'after')}`,
  },
  'maximum-raised': {
    ...swapped('Tăng điểm tối đa', pts, () => ''),
    say: ({ from: was, to }, texts) =>
      `điểm tối đa tăng từ ${texts.number(was)} lên ${texts.number(to)}`,
  },
  'maximum-lowered': {
    ...swapped('Giảm điểm tối đa', pts, () => ''),
    say: ({ from: was, to }, texts) =>
      `điểm tối đa giảm từ ${texts.number(was)} xuống ${texts.number(to)}`,
  },
  'evidence-changed': swapped(
    'Đổi minh chứng',
    (text) => (text === null ? 'không nêu' : q(text)),
    from('tài liệu kiểm chứng'),
  ),
  'citation-changed': {
    name: 'Đổi nơi dẫn',
    say: (_, texts) =>
      `nơi dẫn đổi từ ${q(texts.citation('before'))} thành ${q(texts.citation('after'))}`,
    values: (_, texts) => [texts.citation('before'), texts.citation('after')],
  },
  'combination-changed': swapped(
    'Cách ghép các phần',
    (how) => (how === 'best' ? 'lấy phần cao điểm nhất' : 'cộng các phần'),
    from('cách ghép các phần điểm'),
  ),
  'cap-changed': swapped(
    'Mức trần của tiêu chí',
    (value, texts) => (value === null ? 'điểm tối đa của tiêu chí' : pts(value, texts)),
    from('mức trần của các phần cộng lại'),
  ),
  'floor-changed': swapped(
    'Mức sàn của tiêu chí',
    (value, texts) => (value === null ? 'không có' : pts(value, texts)),
    (was, now) => (now === 'không có' ? `bỏ mức sàn ${was}` : `mức sàn đổi từ ${was} thành ${now}`),
  ),
  'multiplier-changed': swapped(
    'Hệ số theo loại đơn vị',
    (value, texts) => texts.factors(value as null),
    from('hệ số nhân điểm'),
  ),
  'not-applicable-changed': swapped(
    'Khi không áp dụng',
    (value) => NOT_APPLICABLE[String(value)] ?? 'luôn áp dụng',
    (was, now) => `khi không áp dụng: trước ${was}, nay ${now}`,
  ),
  'not-applicable-condition-changed': {
    name: 'Khi nào không áp dụng',
    say: (_, texts) =>
      `khi nào không áp dụng: trước ${texts.notApplicableWhen('before')}; nay ${texts.notApplicableWhen('after')}`,
  },
  'criterion-missing-policy-changed': swapped(
    'Khi chưa báo cáo',
    policy,
    (was, now) => `khi chưa có số liệu: trước ${was}; nay ${now}`,
  ),
  'element-added': {
    name: 'Số liệu mới',
    say: ({ label }) => `số liệu mới: ${q(label)}`,
    values: ({ label }) => ['–', label],
  },
  'element-removed': {
    name: 'Bỏ số liệu',
    say: ({ label }) => `không còn yêu cầu số liệu ${q(label)}`,
    values: ({ label }) => [label, '–'],
  },
  'element-renamed': swapped('Đổi tên số liệu', q, from('tên số liệu')),
  'element-id-changed': swapped('Đổi mã số liệu', q, from('mã số liệu trong tệp')),
  'element-kind-changed': swapped(
    'Loại số liệu',
    (kind) => ELEMENT_KIND_WORDS.vi[kind as 'count'] ?? String(kind),
    from('loại số liệu'),
  ),
  'element-range-changed': swapped('Giới hạn số liệu', range, from('giá trị được nhận')),
  'element-option-added': {
    name: 'Thêm lựa chọn',
    say: ({ label }) => `thêm lựa chọn ${q(label)}`,
    values: ({ label }) => ['–', label],
  },
  'element-option-removed': {
    name: 'Bỏ lựa chọn',
    say: ({ label }) => `bỏ lựa chọn ${q(label)}`,
    values: ({ label }) => [label, '–'],
  },
  'element-option-renamed': swapped('Đổi tên lựa chọn', q, from('lựa chọn')),
  'element-source-changed': swapped(
    'Nguồn số liệu',
    (source) => ELEMENT_SOURCE_WORDS.vi[source as 'survey'] ?? String(source),
    from('nguồn số liệu'),
  ),
  'element-period-changed': swapped(
    'Thời gian của ngày',
    (period) => PERIODS[String(period)] ?? String(period),
    from('khoảng thời gian được nhận'),
  ),
  'element-missing-policy-changed': swapped(
    'Khi chưa báo cáo',
    policy,
    (was, now) => `khi chưa báo cáo: trước ${was}; nay ${now}`,
  ),
  'element-aliases-changed': swapped('Tên cột khác', list, from('các tên cột khác được chấp nhận')),
};
