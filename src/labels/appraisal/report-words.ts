import type { ReportWords } from './appraisal-words.js';

/** What the report of changes says in Vietnamese. */
export const REPORT_WORDS_VI: ReportWords = {
  nothing: 'Hồ sơ này không có điểm thẩm định nào.',
  head: (changed, all, share) =>
    `Thẩm định làm thay đổi ${changed} trên ${all} điểm tiêu chí (${share}).`,
  moves: (up, down) => `${up}; ${down}.`,
  move: (direction, { count, sum, mean }) => {
    const word = direction === 'up' ? 'tăng' : 'giảm';
    return count === 0
      ? `${word}: không có`
      : `${word} ${count} chỗ, tổng ${sum}, trung bình ${mean}`;
  },
  filled: (count) => `${count} điểm được cho khi máy chưa chấm được.`,
  withoutReason: (count) => `${count} thay đổi không ghi lý do.`,
  kept: (count) => `${count} điểm thẩm định giữ đúng điểm máy chấm.`,
  headings: {
    totals: 'Tổng quát',
    units: 'Theo đơn vị',
    authorities: 'Theo người hoặc cơ quan thẩm định',
    criteria: 'Theo tiêu chí',
    changes: 'Các điểm thay đổi',
    withoutReason: 'Thay đổi không ghi lý do',
  },
  notes: {
    units:
      'Đơn vị tự chấm cao hơn điểm cuối cùng nhiều nhất ở trên cùng. Chỉ so những tiêu chí có cả điểm tự chấm và điểm cuối cùng.',
    authorities: 'Tăng, giảm tính theo điểm của đơn vị: thêm điểm trừ là giảm.',
    criteria: 'Tiêu chí làm các đơn vị tự chấm cao nhất ở trên cùng.',
    changes: 'Thay đổi lớn nhất ở trên cùng.',
  },
  none: {
    units: 'Không có đơn vị nào.',
    authorities: 'Không có điểm thẩm định nào.',
    criteria: 'Không có tiêu chí nào được tự chấm khác điểm cuối cùng hoặc được thẩm định.',
    changes: 'Không có điểm nào thay đổi.',
  },
  columns: {
    unit: 'Mã',
    name: 'Tên cơ quan, đơn vị',
    authority: 'Thẩm quyền',
    criterion: 'TC',
    label: 'Nội dung',
    table: 'Bảng điểm',
    claimed: 'Tự chấm',
    computed: 'Máy chấm',
    appraised: 'Thẩm định',
    final: 'Cuối cùng',
    effect: 'Thay đổi',
    reason: 'Lý do',
    day: 'Ngày',
    cell: 'Ô gốc',
    scores: 'Số tiêu chí',
    changed: 'Số chỗ đổi',
    share: 'Tỷ lệ đổi',
    up: 'Tăng',
    down: 'Giảm',
    net: 'Tăng trừ giảm',
    overstated: 'Tự chấm − cuối cùng',
    units: 'Số đơn vị tự chấm cao',
    compared: 'Số chỗ so được',
    higher: 'Số chỗ tự chấm cao',
    withoutReason: 'Không lý do',
  },
  noAuthority: '(không ghi thẩm quyền)',
  noReason: '(không ghi lý do)',
};

/** The same in English. */
export const REPORT_WORDS_EN: ReportWords = {
  nothing: 'There are no appraised points in this record.',
  head: (changed, all, share) => `Appraisal changed ${changed} of ${all} scores (${share}).`,
  moves: (up, down) => `${up}; ${down}.`,
  move: (direction, { count, sum, mean }) =>
    count === 0
      ? `${direction}: none`
      : `${direction}: ${count} scores, ${sum} in all, ${mean} on average`,
  filled: (count) => `${count} scores were given where none was computed.`,
  withoutReason: (count) => `${count} changes have no reason.`,
  kept: (count) => `${count} appraised scores are the computed ones.`,
  headings: {
    totals: 'In all',
    units: 'By unit',
    authorities: 'By authority',
    criteria: 'By criterion',
    changes: 'Changes',
    withoutReason: 'Changes without a reason',
  },
  notes: {
    units:
      'The units that overstate most come first. Only criteria with self-scored and final points are compared.',
    authorities: 'Up and down are what it does to the unit: a larger deduction is down.',
    criteria: 'The criteria that make units overstate most come first.',
    changes: 'The largest change comes first.',
  },
  none: {
    units: 'No units.',
    authorities: 'No appraised points.',
    criteria: 'No criterion was self-scored otherwise than it ended, or appraised.',
    changes: 'Nothing was changed.',
  },
  columns: {
    unit: 'Id',
    name: 'Unit',
    authority: 'Authority',
    criterion: 'No.',
    label: 'Criterion',
    table: 'Table',
    claimed: 'Self-scored',
    computed: 'Computed',
    appraised: 'Appraised',
    final: 'Final',
    effect: 'Change',
    reason: 'Reason',
    day: 'Day',
    cell: 'Cell',
    scores: 'Scores',
    changed: 'Changed',
    share: 'Share',
    up: 'Up',
    down: 'Down',
    net: 'Net',
    overstated: 'Self-scored − final',
    units: 'Units overstating',
    compared: 'Compared',
    higher: 'Overstated',
    withoutReason: 'No reason',
  },
  noAuthority: '(no authority)',
  noReason: '(no reason)',
};
