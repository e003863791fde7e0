import { appraisalGuideVi } from './appraisal-guide.js';
import type { AppraisalWords } from './appraisal-words.js';
import { REPORT_WORDS_VI } from './report-words.js';

/** What the council's workbooks say in Vietnamese. */
export const APPRAISAL_WORDS_VI: AppraisalWords = {
  page: 'Trang',
  sheets: {
    appraisal: 'Thẩm định',
    guide: 'Cách làm',
    figures: 'Thống kê',
    mark: '_danvan',
    disputes: 'Ý kiến khác nhau',
    silent: 'Chưa cho điểm',
    summary: 'Tổng hợp',
    changes: 'Các điểm thay đổi',
    units: 'Theo đơn vị',
    criteria: 'Theo tiêu chí',
  },
  columns: {
    number: 'STT',
    unit: 'Mã đơn vị',
    name: 'Tên đơn vị',
    criterion: 'Tiêu chí',
    text: 'Nội dung tiêu chí',
    maximum: 'Điểm tối đa',
    claimed: 'Đơn vị tự chấm',
    computed: 'Máy chấm',
    difference: 'Chênh lệch',
    evidence: 'Tài liệu, giải trình của đơn vị',
    appraised: 'Thẩm định',
    reason: 'Lý do',
    authority: 'Thẩm quyền',
    decidedOn: 'Ngày thẩm định',
    check: 'Kiểm tra',
    block: 'Khối xếp hạng',
  },
  checks: {
    ok: 'Đủ',
    same: 'Giữ điểm máy',
    'no-number': 'Không phải số',
    outside: 'Ngoài khung điểm',
    'too-fine': 'Quá nhiều số lẻ',
    'no-reason': 'Thiếu lý do',
    'no-authority': 'Thiếu thẩm quyền',
    'no-points': 'Chưa ghi điểm',
  },
  bookTitle: (year) => `PHIẾU THẨM ĐỊNH ĐIỂM TỰ CHẤM NĂM ${year}`,
  settledTitle: (year) => `ĐIỂM THẨM ĐỊNH CHUNG CỦA HỘI ĐỒNG NĂM ${year}`,
  reportTitle: (year) => `BÁO CÁO KẾT QUẢ THẨM ĐỊNH NĂM ${year}`,
  member: (name, isChair) =>
    isChair ? `Chủ tịch hội đồng: ${name}` : `Thành viên thẩm định: ${name}`,
  council: 'Phiếu chung của hội đồng thẩm định',
  howTo: {
    council:
      'Chỉ ghi vào các ô nền vàng. Để trống ô “Thẩm định” là giữ nguyên điểm máy chấm; ghi điểm khác thì phải có lý do. Chênh lệch lớn nhất ở trên cùng.',
    member:
      'Chỉ ghi vào các ô nền vàng. Để trống ô “Thẩm định” là chưa cho điểm; đồng ý thì ghi lại điểm máy chấm; ghi điểm khác thì phải có lý do.',
  },
  evidence: (evidence, explanation) =>
    [evidence, explanation === null ? null : `Giải trình: ${explanation}`]
      .filter((text) => text !== null)
      .join('\n'),
  inputs: {
    points: ['Điểm thẩm định', 'Ghi số từ 0 đến điểm tối đa của tiêu chí, ví dụ 2,5.'],
    reason: ['Lý do', 'Bắt buộc khi điểm thẩm định khác điểm máy chấm.'],
    authority: ['Thẩm quyền', 'Người hoặc hội đồng quyết định điểm này.'],
    day: ['Ngày thẩm định', 'Ghi ngày, tháng, năm, ví dụ 05/12/2024.'],
  },
  councilAuthorities: ['Hội đồng thẩm định', 'Tổ thẩm định', 'Chủ tịch hội đồng thẩm định'],
  guide: appraisalGuideVi,
  figures: {
    all: 'Toàn bộ',
    rows: 'Điểm tiêu chí đang xem xét',
    done: 'Đã ghi điểm thẩm định',
    changed: 'Khác điểm máy chấm',
    share: 'Tỷ lệ thay đổi',
    up: 'Tổng tăng',
    down: 'Tổng giảm',
    upMean: 'Tăng trung bình',
    downMean: 'Giảm trung bình',
    faults: 'Ô còn lỗi',
    byUnit: 'Theo đơn vị: tự chấm cao hơn máy chấm nhiều nhất ở trên cùng',
    byCriterion: 'Theo tiêu chí: chênh lệch tự chấm nhiều nhất ở trên cùng',
    unitName: 'Cơ quan, đơn vị được chấm',
    overstated: 'Tự chấm − máy chấm',
    effect: 'Thay đổi điểm',
    label: 'Nội dung',
    value: 'Số liệu',
    claimedUnits: 'Số đơn vị tự chấm',
  },
  figuresNote:
    'Các con số tự cập nhật khi ghi điểm ở trang “Thẩm định”. Tăng, giảm tính theo điểm của đơn vị: thêm điểm trừ là giảm.',
  settledNote: (members, way) =>
    way === undefined
      ? `Ghép từ phiếu của: ${members}.`
      : `Ghép từ phiếu của: ${members}. Cách thống nhất khi khác nhau: ${way}.`,
  vote: (member, points, reason) =>
    reason === undefined ? `${member}: ${points}` : `${member}: ${points} (${reason})`,
  authority: (how, members, chair) => {
    const all = members.join(', ');
    if (how === 'chair') return `Chủ tịch hội đồng ${chair ?? ''} quyết định; cho điểm: ${all}`;
    if (how === 'agreed') return `Hội đồng thẩm định thống nhất: ${all}`;
    const way = how === 'mean' ? 'trung bình cộng' : 'trung vị';
    return `Hội đồng thẩm định, ${way} điểm của ${members.length} thành viên: ${all}`;
  },
  how: {
    agreed: 'thống nhất',
    chair: 'chủ tịch quyết định',
    mean: 'trung bình cộng',
    median: 'trung vị',
  },
  why: {
    'chair-silent': 'chủ tịch chưa cho điểm',
    'one-member': 'mới có một thành viên cho điểm',
    'no-decimal': 'không viết được bằng số thập phân, mà bộ tiêu chí không làm tròn điểm tiêu chí',
  },
  disputesNote: 'Chênh nhau nhiều nhất ở trên cùng.',
  noDisputes: 'Các thành viên không khác nhau ở tiêu chí nào.',
  silentNote:
    'Có thành viên khác cho điểm nhưng thành viên này để trống. Điểm chung chỉ tính từ những người đã cho điểm.',
  noSilent: 'Ở mọi tiêu chí được cho điểm, thành viên nào cũng đã cho điểm.',
  settle: {
    head: (members, scores) => `${members} phiếu, ${scores} điểm tiêu chí được cho điểm.`,
    way: (way) => `Cách thống nhất khi khác nhau: ${way}.`,
    noWay: 'Các thành viên không khác nhau ở tiêu chí nào.',
    disputes: (count) => `${count} chỗ các thành viên cho điểm khác nhau, chênh nhiều nhất ở trên:`,
    unsettled: (count) =>
      `${count} chỗ chưa thống nhất được: ô “Thẩm định” để trống, cần ghi trước khi chấm.`,
    silent: (member, count) => `${member} chưa cho điểm ở ${count} chỗ mà người khác đã cho.`,
    otherRecords:
      'Các phiếu được lập từ những hồ sơ chấm điểm khác nhau: kiểm tra xem có phiếu cũ không.',
    more: (count) => `… và ${count} chỗ khác, xem trang “Ý kiến khác nhau”.`,
    columns: {
      unit: 'Đơn vị',
      criterion: 'Tiêu chí',
      spread: 'Chênh',
      votes: 'Điểm của các thành viên',
      result: 'Điểm chung',
      how: 'Cách thống nhất',
    },
    next: 'Đưa tệp này vào danvan evaluate cùng với số liệu.',
  },
  report: REPORT_WORDS_VI,
};
