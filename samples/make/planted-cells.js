import { NOT_APPLICABLE } from './points.js';

/*
 * The faults that stand in single cells: unit, column, what is put in, what `check` must say, and the
 * fault in words. One or two a row, so that none hides another. Written by hand, one line a fault;
 * the lists are read more often than the code around them.
 */
const toFaults = (lines) =>
  lines.map(([unit, key, put, code, what, criterion]) => ({
    unit,
    key,
    put,
    code,
    what,
    criterion,
  }));
const toBlanks = (lines) =>
  lines.map(([unit, key, code, what, criterion]) => ({ unit, key, code, what, criterion }));

/** with-issues.xlsx, sheet "Số liệu". */
// biome-ignore format: one line a fault
export const WORKBOOK_CELLS = toFaults([
  ['VPUB', 'legal-education-sessions', { raw: 'khoảng 4' }, 'value-wrong-kind', 'Ghi chữ "khoảng 4" vào ô số lượng'],
  ['STP', 'satisfaction-index', { excel: { value: 0.93 } }, 'value-ambiguous-percent', 'Số 0,93 không định dạng %: 93% hay 0,93%?'],
  ['SKHDT', 'annual-report-on', { raw: '9/10/24' }, 'value-ambiguous-date', 'Ngày ghi năm hai chữ số "9/10/24"'],
  ['STC', 'inspections-done', 2.5, 'value-not-whole', 'Số cuộc kiểm tra là 2,5'],
  ['SCT', 'outreach-items', -5, 'value-negative', 'Số tin, bài là số âm'],
  ['SNNPTNT', 'staff-meeting-attendance', { excel: { value: 1.05, numFmt: '0%' } }, 'value-out-of-range', 'Tỷ lệ người dự 105%'],
  ['SGTVT', 'coordination-level', { raw: 'Thường xuyen' }, 'value-unknown-choice', 'Lựa chọn ghi thiếu dấu "Thường xuyen"; chương trình gợi ý'],
  ['SXD', 'procedures-on-time', { excel: { value: { error: '#N/A' } } }, 'cell-error', 'Ô báo lỗi #N/A'],
  ['STNMT', 'self-score-submitted-on', { raw: '31/11/2024' }, 'date-not-existing', 'Ngày không có: 31/11/2024'],
  ['STNMT', 'reform-tasks-completed', { excel: { value: { formula: 'SUM(A1:A2)' } } }, 'cell-formula-without-result', 'Công thức chưa có kết quả lưu trong tệp'],
  ['STTTT', 'models-registered-on', '2023-03-28', 'date-outside-year', 'Ngày đăng ký mô hình thuộc năm 2023'],
  ['SLDTBXH', 'complaints-overdue', 40, 'numerator-above-denominator', 'Số đơn quá hạn (40) lớn hơn số đơn đến hạn'],
  ['SGDDT', 'hot-spots', NOT_APPLICABLE, 'not-applicable-not-allowed', 'Ghi KAD cho số điểm nóng: mọi đơn vị đều phải báo cáo', '6.6'],
  ['BQLDQ', 'service-attitude-points', 3, 'value-out-of-range', 'Điểm thẩm định 3, tối đa là 2'],
  ['X-TINHKHE', 'par-index', 88, 'value-not-used', 'Xã có chỉ số cải cách hành chính, bảng điểm cấp xã không dùng'],
  ['X-LONGHIEP', 'decision-disseminated', { raw: 'đang làm' }, 'value-wrong-kind', 'Ghi "đang làm" vào ô có/không'],
]);

/** The same sheet: cells that are left empty. */
// biome-ignore format: one line a fault
export const WORKBOOK_BLANKS = toBlanks([
  ['SXD', 'decision-checks', 'not-reported-counts-zero', 'Để trống số lần đôn đốc: tiêu chí 9.2 tính 0 điểm', '9.2'],
  ['SYT', 'mass-complaints', 'not-reported-blocks', 'Để trống số vụ khiếu kiện đông người: chưa xếp loại được', '6.6'],
  ['SNGV', 'leader-disciplined', 'not-reported-blocks', 'Để trống ô lãnh đạo bị kỷ luật: chưa xếp loại được'],
  ['TTT', 'report-quality', 'not-reported-needs-review', 'Cơ quan thẩm định chưa chấm chất lượng báo cáo', '10.4'],
]);

/** with-issues.xlsx, sheet "Tự chấm". */
// biome-ignore format: one line a fault
export const WORKBOOK_CLAIMS = toFaults([
  ['VPUB', 'claimed 5.4', { raw: 'đạt' }, 'points-wrong-kind', 'Ghi chữ "đạt" vào ô điểm tự chấm'],
  ['SNV', 'claimed 8.2', 3, 'points-out-of-range', 'Tự chấm 3 điểm, tối đa là 2'],
  ['X-TINHKHE', 'claimed 1.1.1', 2, 'points-not-for-unit', 'Xã tự chấm tiêu chí 1.1.1 của bảng điểm cấp sở'],
]);

/** with-issues.csv. */
// biome-ignore format: one line a fault
export const CSV_CELLS = toFaults([
  ['VPUB', 'legal-education-sessions', { raw: 'nhiều' }, 'value-wrong-kind', 'Ghi chữ "nhiều" vào ô số lượng'],
  ['STP', 'satisfaction-index', { raw: '0,93' }, 'value-ambiguous-percent', 'Tỷ lệ "0,93" không có dấu %'],
  ['SKHDT', 'mid-year-report-on', { raw: '24/5/24' }, 'value-ambiguous-date', 'Ngày ghi năm hai chữ số "24/5/24"'],
  ['STC', 'inspections-done', { raw: '1,5' }, 'value-not-whole', 'Số cuộc kiểm tra là 1,5'],
  ['SCT', 'outreach-items', { raw: '-5' }, 'value-negative', 'Số tin, bài là số âm'],
  ['SNNPTNT', 'staff-meeting-attendance', { raw: '105 %' }, 'value-out-of-range', 'Tỷ lệ người dự 105 %'],
  ['SGTVT', 'coordination-level', { raw: 'Thỉnh thoảng' }, 'value-unknown-choice', 'Lựa chọn "Thỉnh thoảng" không có trong danh sách'],
  ['SXD', 'procedures-on-time', { raw: '#N/A' }, 'value-wrong-kind', 'Lỗi #N/A của Excel, lưu sang CSV thành chữ'],
  ['STNMT', 'self-score-submitted-on', { raw: '29/2/2023' }, 'date-not-existing', 'Ngày không có: 29/2/2023'],
  ['STTTT', 'models-registered-on', { raw: '28/3/2023' }, 'date-outside-year', 'Ngày đăng ký mô hình thuộc năm 2023'],
  ['SLDTBXH', 'complaints-overdue', { raw: '40' }, 'numerator-above-denominator', 'Số đơn quá hạn (40) lớn hơn số đơn đến hạn'],
  ['SGDDT', 'hot-spots', NOT_APPLICABLE, 'not-applicable-not-allowed', 'Ghi KAD cho số điểm nóng: mọi đơn vị đều phải báo cáo', '6.6'],
  ['BQLDQ', 'service-attitude-points', { raw: '3' }, 'value-out-of-range', 'Điểm thẩm định 3, tối đa là 2'],
  ['X-TINHKHE', 'par-index', { raw: '88%' }, 'value-not-used', 'Xã có chỉ số cải cách hành chính, bảng điểm cấp xã không dùng'],
  ['X-LONGHIEP', 'plan-issued-on', { raw: 'đầu năm' }, 'value-wrong-kind', 'Ghi "đầu năm" vào ô ngày'],
]);

// biome-ignore format: one line a fault
export const CSV_BLANKS = toBlanks([
  ['SVHTTDL', 'decision-checks', 'not-reported-counts-zero', 'Để trống số lần đôn đốc: tiêu chí 9.2 tính 0 điểm', '9.2'],
  ['SYT', 'annual-report-on', 'not-reported-blocks', 'Để trống ngày gửi báo cáo năm: chưa xếp loại được (không gửi thì ghi "chưa gửi")', '10.2'],
  ['SNGV', 'leader-disciplined', 'not-reported-blocks', 'Để trống ô lãnh đạo bị kỷ luật: chưa xếp loại được'],
  ['X-TRAPHU', 'satisfaction-index', 'not-reported-needs-review', 'Chưa có kết quả khảo sát mức độ hài lòng', '4.2'],
]);

/** with-issues.csv: claimed and appraised points. */
// biome-ignore format: one line a fault
export const CSV_POINTS = toFaults([
  ['VPUB', 'claimed 5.4', { raw: 'đạt' }, 'points-wrong-kind', 'Ghi chữ "đạt" vào ô điểm tự chấm'],
  ['SNV', 'claimed 8.2', { raw: '2,5' }, 'points-out-of-range', 'Tự chấm 2,5 điểm, tối đa là 2'],
  ['X-TINHKHE', 'claimed 1.1.1', { raw: '2' }, 'points-not-for-unit', 'Xã tự chấm tiêu chí 1.1.1 của bảng điểm cấp sở'],
  ['VPUB', 'appraised 6.1', { raw: '0,5' }, 'appraised-without-reason', 'Điểm thẩm định khác điểm tính nhưng không có lý do'],
  ['SKHCN', 'appraised 7.1', { raw: '1' }, 'appraised-without-authority', 'Điểm thẩm định không ghi thẩm quyền'],
  ['SNGV', 'appraised 6.3', { raw: '2' }, 'appraised-not-applicable', 'Thẩm định tiêu chí không áp dụng (không có đơn đến hạn)'],
]);
