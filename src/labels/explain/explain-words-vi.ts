import type { ExplainWords } from './explain-words.js';

/** Explanations in Vietnamese, as an officer would answer a unit. */
export const EXPLAIN_WORDS_VI: ExplainWords = {
  verdicts: { true: 'Đúng', false: 'Sai', irrelevant: 'Không ảnh hưởng' },
  judged: (verdict, text) => `${verdict}: ${text}`,
  gives: (condition, award) => `${condition} → ${award}`,
  value: (text) => `(là ${text})`,
  valueBeside: (text, other) => `(là ${text}, so với ${other})`,
  head: (unit, said) => `${unit}: ${said.join(', ')}`,
  ofMaximum: (points, maximum, percent) => `${points} trên ${maximum} điểm (${percent})`,
  graded: (grade, byPoints) =>
    `xếp loại ${grade}${byPoints === undefined ? '' : ` (riêng theo điểm là ${byPoints})`}`,
  place: (rank, ranked) => `hạng ${rank} trong ${ranked} đơn vị`,
  noPlace: 'không có thứ hạng',
  section: (id, label, points) => `Mục ${id}. ${label}: ${points}`,
  scored: ({ points, maximum }) => `${points} trên ${maximum} điểm`,
  bonus: ({ points, maximum, zero }) =>
    zero ? 'không có điểm thưởng' : `cộng ${points} điểm, tối đa ${maximum}`,
  deduction: ({ points, maximum, zero }) =>
    zero ? 'không bị trừ điểm' : `trừ ${points} điểm, tối đa ${maximum}`,
  noPoints: 'chưa có điểm',
  noneApplies: 'không áp dụng',
  lostShort: (points) => `mất ${points}`,
  fullPoints: (points) => `không áp dụng, tính đủ ${points} điểm`,
  clause: (source, place) => `Căn cứ: ${source}, ${place}`,
  rule: (text) => `Quy tắc: ${text}`,
  figure: (label, said, of) => `Số liệu${of === undefined ? '' : ` của ${of}`}: ${label}: ${said}`,
  readAs: (typed, read) => `ghi ${typed}, hiểu là ${read}`,
  at: (cell) => `[${cell}]`,
  missingZero: (labels) => `Chưa báo cáo ${labels}: bộ tiêu chí quy định tính 0 điểm`,
  missing: (labels) => `Chưa báo cáo ${labels} nên chưa có điểm`,
  invalid: (labels) => `Số liệu sai nên chưa có điểm: ${labels}`,
  waits: 'Chờ người thẩm định cho điểm',
  notApplicable: (by, effect, points) =>
    `Không áp dụng, vì ${by}: ${effect} (tiêu chí có ${points} điểm)`,
  part: (part, points) => `Phần ${part}: ${points === undefined ? 'chưa có điểm' : points}`,
  day: (year, day) => `Ngày quy định cho năm ${year}: ${day}`,
  fromUnits: (units) => `của ${units}`,
  points: (equation) => `Điểm theo quy tắc: ${equation}`,
  limited: {
    most: (limit, result) => `, không quá ${limit} nên là ${result}`,
    least: (limit, result) => `, không dưới ${limit} nên là ${result}`,
  },
  combined: {
    sum: (equation) => `Cộng các phần: ${equation}`,
    best: (equation) => `Lấy phần có điểm cao nhất: ${equation}`,
  },
  notAbove: ({ what, limit, from, to }) => `${what} không quá ${limit}: ${from} còn ${to}`,
  notBelow: ({ what, limit, from, to }) => `${what} không dưới ${limit}: ${from} thành ${to}`,
  held: { leaf: 'Điểm tiêu chí', section: 'Điểm của mục', total: 'Tổng điểm' },
  rounded: ({ digits, mode, from, to }) => `Làm tròn ${digits} (${mode}): ${from} thành ${to}`,
  claimed: (points, computed) =>
    `Đơn vị tự chấm ${points} điểm${computed === undefined ? '' : `, theo quy tắc là ${computed} điểm`}`,
  appraised: (from, to) => {
    if (from === undefined) return `Thẩm định cho ${to} điểm`;
    return from === to
      ? `Thẩm định giữ nguyên ${to} điểm`
      : `Thẩm định đổi ${from} thành ${to} điểm`;
  },
  reason: (text) => `Lý do: ${text}`,
  noReason: 'Không ghi lý do',
  authority: (text) => `Thẩm quyền: ${text}`,
  noAuthority: 'Không ghi thẩm quyền',
  decidedOn: (day) => `Ngày thẩm định: ${day}`,
  said: {
    evidence: (text) => `Minh chứng: ${text}`,
    explanation: (text) => `Giải trình của đơn vị: ${text}`,
  },
  noNext: 'không có một số liệu nào để nêu là cần thêm; xem quy tắc và số liệu của tiêu chí',
  lost: (points, from, next) => `Mất ${points} điểm (${from}): ${next}`,
  lostDeduction: (points, next) => `Bị trừ ${points} điểm: ${next}`,
  subtotal: (equation) => `Cộng các mục: ${equation} điểm`,
  maximum: (equation, left) =>
    `Điểm tối đa của đơn vị: ${equation}${left === '' ? '' : ` (không áp dụng ${left})`}`,
  rescaled: (scale, equation) => `Quy đổi phần còn lại về thang ${scale} điểm: ${equation} điểm`,
  bonusSum: (equation) => `Điểm thưởng: ${equation}`,
  deductionSum: (equation) => `Điểm trừ: ${equation}`,
  total: (equation, bonus) => `Tổng điểm${bonus ? '' : ' không tính điểm thưởng'}: ${equation}`,
  percent: (equation, bonus) =>
    `Tỷ lệ so với điểm tối đa${bonus ? '' : ', không tính điểm thưởng'}: ${equation}`,
  incomplete: (what) => `Chưa xếp loại được vì còn thiếu: ${what}`,
  bandReached: (grade, condition) => `Theo điểm xếp loại ${grade}: ${condition}`,
  band: (grade, condition) => `${grade}: ${condition}`,
  effect: (label, before, after) => `${label}: từ ${before} xuống ${after}`,
  effectWithoutChange: (label) => `${label}: không làm thay đổi xếp loại`,
  notEligible: (label) => `${label}: không đủ điều kiện xếp loại`,
  noEffect: (grade) => `Không có điều kiện nào hạ xếp loại: giữ ${grade}`,
  quota: (label, before, after) => `${label}: từ ${before} xuống ${after}`,
  quotaCount: (equation) => `số đơn vị được xếp mức này: ${equation}`,
  rank: (rank, ranked, ahead) =>
    `Hạng ${rank} trong ${ranked} đơn vị: ${ahead === 0 ? 'không có đơn vị nào đứng trước' : `có ${ahead} đơn vị đứng trước`}`,
  rankKeys: (keys) => `Xếp lần lượt theo ${keys}`,
  behind: ({ unit, rank, key, own, other }) =>
    `Đứng sau ${unit} (hạng ${rank}) vì ${key} ${own} thấp hơn ${other}`,
  ahead: ({ unit, rank, key, own, other }) =>
    `Đứng trước ${unit} (hạng ${rank}) vì ${key} ${own} cao hơn ${other}`,
  tied: (units) => `Cùng hạng với ${units}: bằng nhau ở mọi căn cứ xếp hạng`,
  all: 'đủ các điều kiện sau',
  any: 'có một trong các điều kiện sau',
  lostTotal: (points, criteria) => `Mất ${points} điểm ở ${criteria} tiêu chí, nhiều nhất trước`,
  nothingLost: 'Không mất điểm ở tiêu chí nào',
  provenance: (level) => `Nguồn bộ tiêu chí: ${level}`,
};
