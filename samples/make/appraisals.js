/*
 * What the invented appraisal changed: up and down, each with its reason. Four changes move a unit
 * over the border of a grade upwards (H-SONHA, X-SONDUNG) or downwards (SGDDT, X-TRAPHU).
 */
const TEAM = 'Tổ thẩm định, Sở Nội vụ';
/** Sở Nội vụ does not appraise itself. */
const PARTY_TEAM = 'Ban Dân vận Tỉnh ủy';

// biome-ignore format: one line a change
const CHANGES = [
  ['SNV', '7.4', 1.5, 'Có kế hoạch phối hợp và báo cáo kết quả; đơn vị ghi nhầm là không', PARTY_TEAM],
  ['SCT', '10.1', 1.5, 'Trục liên thông văn bản ghi nhận báo cáo đến ngày 24/5/2024'],
  ['SCT', '10.3', 2, 'Cả hai báo cáo đúng hạn sau khi xác nhận lại ngày đến'],
  ['SGDDT', '2.1', 1, 'Danh sách dự hội nghị chỉ có 71/92 người'],
  ['SKHDT', '8.6', 1.5, 'Bổ sung 01 quyết định khen thưởng trong hồ sơ giải trình'],
  ['SVHTTDL', '2.3', 1.5, 'Nhiều tin, bài trùng nội dung; chỉ tính một lần'],
  ['STTTT', '9.1', 1, 'Đã phổ biến tại hội nghị quý I, có biên bản kèm theo'],
  ['DHPVD', 'T.2', 0, 'Sáng kiến được công nhận không thuộc lĩnh vực dân vận'],
  ['CDYT', '3.3', 4, 'Hội nghị lùi ngày theo văn bản chấp thuận của cơ quan chủ quản'],
  ['H-SONTINH', '5.1', 3, 'Báo cáo của cơ quan kiểm tra có thêm 01 trường hợp bị kỷ luật'],
  ['H-SONHA', '1.4', 2, 'Hồ sơ có cả báo cáo sơ kết và báo cáo tổng kết'],
  ['H-BATO', '1.4', 1, 'Có báo cáo sơ kết 6 tháng gửi kèm hồ sơ, đơn vị không ghi số liệu'],
  ['X-LONGHIEP', '3.2', 3.2, 'Kiểm tra thực tế còn 02 văn bản hết hiệu lực niêm yết tại nhà văn hóa'],
  ['X-SONDUNG', '9.1', 1, 'Có văn bản phổ biến Quyết định 1211 trong hồ sơ'],
  ['X-TRAPHU', '3.1', 1, 'Kiểm tra thực tế: bảng niêm yết hỏng từ tháng 8/2024'],
];

export const APPRAISALS = CHANGES.map(([unit, criterion, points, reason, authority = TEAM]) => ({
  unit,
  criterion,
  points,
  reason,
  authority,
}));
