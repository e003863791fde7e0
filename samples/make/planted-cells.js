import { NOT_APPLICABLE } from './points.js';

/*
 * The faults that stand in single cells: unit, column, what is put in, what `check` must say, and the
 * fault in words. One or two a row, so that none hides another. Written by hand, one line a fault;
 * the lists are read more often than the code around them.
 */
const at = (unit, key, put, code, what, more = {}) => ({ unit, key, put, code, what, ...more });

/** with-issues.xlsx, sheet "Số liệu". */
export const WORKBOOK_CELLS = [
  at('VPUB', 'legal-education-sessions', { raw: 'khoảng 4' }, 'value-wrong-kind', 'Ghi chữ "khoảng 4" vào ô số lượng'),
  at('SNV', 'procedures-settled', { raw: '2.000' }, 'value-ambiguous-number', 'Số gõ dạng chữ "2.000": 2000 hay 2,000?'),
  at('STP', 'satisfaction-index', { excel: { value: 0.93 } }, 'value-ambiguous-percent', 'Số 0,93 không định dạng %: 93% hay 0,93%?'),
  at('SKHDT', 'annual-report-on', { raw: '9/10/24' }, 'value-ambiguous-date', 'Ngày ghi năm hai chữ số "9/10/24"'),
  at('STC', 'inspections-done', 2.5, 'value-not-whole', 'Số cuộc kiểm tra là 2,5'),
  at('SCT', 'outreach-items', -5, 'value-negative', 'Số tin, bài là số âm'),
  at('SNNPTNT', 'staff-meeting-attendance', { excel: { value: 1.05, numFmt: '0%' } }, 'value-out-of-range', 'Tỷ lệ người dự 105%'),
  at('SGTVT', 'coordination-level', { raw: 'Thường xuyen' }, 'value-unknown-choice', 'Lựa chọn ghi thiếu dấu "Thường xuyen"; chương trình gợi ý'),
  at('SXD', 'procedures-on-time', { excel: { value: { error: '#N/A' } } }, 'cell-error', 'Ô báo lỗi #N/A'),
  at('STNMT', 'self-score-submitted-on', { raw: '31/11/2024' }, 'date-not-existing', 'Ngày không có: 31/11/2024'),
  at('STNMT', 'reform-tasks-completed', { excel: { value: { formula: 'SUM(A1:A2)' } } }, 'cell-formula-without-result', 'Công thức chưa có kết quả lưu trong tệp'),
  at('STTTT', 'models-registered-on', '2023-03-28', 'date-outside-year', 'Ngày đăng ký mô hình thuộc năm 2023'),
  at('SLDTBXH', 'complaints-overdue', 40, 'numerator-above-denominator', 'Số đơn quá hạn (40) lớn hơn số đơn đến hạn'),
  at('SGDDT', 'hot-spots', NOT_APPLICABLE, 'not-applicable-not-allowed', 'Ghi KAD cho số điểm nóng: mọi đơn vị đều phải báo cáo', { criterion: '6.6' }),
  at('BQLDQ', 'service-attitude-points', 3, 'value-out-of-range', 'Điểm thẩm định 3, tối đa là 2'),
  at('X-TINHKHE', 'par-index', 88, 'value-not-used', 'Xã có chỉ số cải cách hành chính, bảng điểm cấp xã không dùng'),
  at('X-LONGHIEP', 'decision-disseminated', { raw: 'đang làm' }, 'value-wrong-kind', 'Ghi "đang làm" vào ô có/không'),
];

/** The same sheet: cells that are left empty. */
export const WORKBOOK_BLANKS = [
  { unit: 'SXD', key: 'decision-checks', code: 'not-reported-counts-zero', criterion: '9.2', what: 'Để trống số lần đôn đốc: tiêu chí 9.2 tính 0 điểm' },
  { unit: 'SYT', key: 'mass-complaints', code: 'not-reported-blocks', criterion: '6.6', what: 'Để trống số vụ khiếu kiện đông người: chưa xếp loại được' },
  { unit: 'SNGV', key: 'leader-disciplined', code: 'not-reported-blocks', what: 'Để trống ô lãnh đạo bị kỷ luật: chưa xếp loại được' },
  { unit: 'TTT', key: 'report-quality', code: 'not-reported-needs-review', criterion: '10.4', what: 'Cơ quan thẩm định chưa chấm chất lượng báo cáo' },
];

/** with-issues.xlsx, sheet "Tự chấm". */
export const WORKBOOK_CLAIMS = [
  at('VPUB', 'claimed 5.4', { raw: 'đạt' }, 'points-wrong-kind', 'Ghi chữ "đạt" vào ô điểm tự chấm'),
  at('SNV', 'claimed 8.2', 3, 'points-out-of-range', 'Tự chấm 3 điểm, tối đa là 2'),
  at('X-TINHKHE', 'claimed 1.1.1', 2, 'points-not-for-unit', 'Xã tự chấm tiêu chí 1.1.1 của bảng điểm cấp sở'),
];

/** with-issues.csv. */
export const CSV_CELLS = [
  at('VPUB', 'legal-education-sessions', { raw: 'nhiều' }, 'value-wrong-kind', 'Ghi chữ "nhiều" vào ô số lượng'),
  at('SNV', 'procedures-settled', { raw: '1.000' }, 'value-ambiguous-number', 'Số "1.000": 1000 hay 1,000?'),
  at('STP', 'satisfaction-index', { raw: '0,93' }, 'value-ambiguous-percent', 'Tỷ lệ "0,93" không có dấu %'),
  at('SKHDT', 'mid-year-report-on', { raw: '24/5/24' }, 'value-ambiguous-date', 'Ngày ghi năm hai chữ số "24/5/24"'),
  at('STC', 'inspections-done', { raw: '1,5' }, 'value-not-whole', 'Số cuộc kiểm tra là 1,5'),
  at('SCT', 'outreach-items', { raw: '-5' }, 'value-negative', 'Số tin, bài là số âm'),
  at('SNNPTNT', 'staff-meeting-attendance', { raw: '105 %' }, 'value-out-of-range', 'Tỷ lệ người dự 105 %'),
  at('SGTVT', 'coordination-level', { raw: 'Thỉnh thoảng' }, 'value-unknown-choice', 'Lựa chọn "Thỉnh thoảng" không có trong danh sách'),
  at('SXD', 'procedures-on-time', { raw: '#N/A' }, 'value-wrong-kind', 'Lỗi #N/A của Excel, lưu sang CSV thành chữ'),
  at('STNMT', 'self-score-submitted-on', { raw: '29/2/2023' }, 'date-not-existing', 'Ngày không có: 29/2/2023'),
  at('STTTT', 'models-registered-on', { raw: '28/3/2023' }, 'date-outside-year', 'Ngày đăng ký mô hình thuộc năm 2023'),
  at('SLDTBXH', 'complaints-overdue', { raw: '40' }, 'numerator-above-denominator', 'Số đơn quá hạn (40) lớn hơn số đơn đến hạn'),
  at('SGDDT', 'hot-spots', NOT_APPLICABLE, 'not-applicable-not-allowed', 'Ghi KAD cho số điểm nóng: mọi đơn vị đều phải báo cáo', { criterion: '6.6' }),
  at('BQLDQ', 'service-attitude-points', { raw: '3' }, 'value-out-of-range', 'Điểm thẩm định 3, tối đa là 2'),
  at('X-TINHKHE', 'par-index', { raw: '88%' }, 'value-not-used', 'Xã có chỉ số cải cách hành chính, bảng điểm cấp xã không dùng'),
  at('X-LONGHIEP', 'plan-issued-on', { raw: 'đầu năm' }, 'value-wrong-kind', 'Ghi "đầu năm" vào ô ngày'),
];

export const CSV_BLANKS = [
  { unit: 'SVHTTDL', key: 'decision-checks', code: 'not-reported-counts-zero', criterion: '9.2', what: 'Để trống số lần đôn đốc: tiêu chí 9.2 tính 0 điểm' },
  { unit: 'SYT', key: 'annual-report-on', code: 'not-reported-blocks', criterion: '10.2', what: 'Để trống ngày gửi báo cáo năm: chưa xếp loại được (không gửi thì ghi "chưa gửi")' },
  { unit: 'SNGV', key: 'leader-disciplined', code: 'not-reported-blocks', what: 'Để trống ô lãnh đạo bị kỷ luật: chưa xếp loại được' },
  { unit: 'X-TRAPHU', key: 'satisfaction-index', code: 'not-reported-needs-review', criterion: '4.2', what: 'Chưa có kết quả khảo sát mức độ hài lòng' },
];

/** with-issues.csv: claimed and appraised points. */
export const CSV_POINTS = [
  at('VPUB', 'claimed 5.4', { raw: 'đạt' }, 'points-wrong-kind', 'Ghi chữ "đạt" vào ô điểm tự chấm'),
  at('SNV', 'claimed 8.2', { raw: '2,5' }, 'points-out-of-range', 'Tự chấm 2,5 điểm, tối đa là 2'),
  at('X-TINHKHE', 'claimed 1.1.1', { raw: '2' }, 'points-not-for-unit', 'Xã tự chấm tiêu chí 1.1.1 của bảng điểm cấp sở'),
  at('VPUB', 'appraised 6.1', { raw: '0,5' }, 'appraised-without-reason', 'Điểm thẩm định khác điểm tính nhưng không có lý do'),
  at('SKHCN', 'appraised 7.1', { raw: '1' }, 'appraised-without-authority', 'Điểm thẩm định không ghi thẩm quyền'),
  at('SNGV', 'appraised 6.3', { raw: '2' }, 'appraised-not-applicable', 'Thẩm định tiêu chí không áp dụng (không có đơn đến hạn)'),
];
