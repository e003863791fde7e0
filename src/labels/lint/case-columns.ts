/** Titles of the columns of a table of cases, beside figures and what an appraiser adds. */
export const CASE_COLUMNS = {
  id: 'Mã trường hợp',
  unitGroup: 'Nhóm đơn vị',
  year: 'Năm',
  total: 'Kỳ vọng tổng điểm',
  maximum: 'Kỳ vọng điểm tối đa',
  percent: 'Kỳ vọng tỷ lệ %',
  grade: 'Kỳ vọng xếp loại',
  outcome: 'Kỳ vọng kết quả',
  heldBackBy: 'Kỳ vọng bị giữ lại bởi',
  reasoning: 'Cách tính tay',
} as const;

/** Start of the title of a column of expected points: "Kỳ vọng điểm 8.2". */
export const CASE_POINTS = 'Kỳ vọng điểm ';

/** What the sheet of instructions of an empty table of cases says, a line each. */
export const CASE_INSTRUCTIONS: readonly string[] = [
  'Mỗi dòng là một trường hợp: một đơn vị với số liệu như đơn vị sẽ điền, và kết quả đã tính bằng tay.',
  'Ghi số liệu đúng như trong biểu mẫu; không áp dụng thì ghi KAD; để trống là chưa báo cáo.',
  'Các cột “Kỳ vọng …” ghi kết quả tính tay. Để trống cột nào thì không đối chiếu cột đó.',
  'Cột “Kỳ vọng điểm 8.2” nhận điểm, hoặc: không áp dụng, chưa báo cáo, số liệu sai, chờ thẩm định.',
  'Cột “Kỳ vọng kết quả” để trống là “đã xếp loại”; nếu không: không đủ điều kiện xếp loại, chưa đủ số liệu để xếp loại.',
  'Cột “Kỳ vọng bị giữ lại bởi” ghi mã điều kiện, mức tối thiểu hoặc tỷ lệ khống chế, cách nhau bằng dấu phẩy.',
  'Cột “Cách tính tay” ghi phép tính, để người sau kiểm lại được.',
  'Thêm cột “Thẩm định 8.2”, “Lý do 8.2”, “Thẩm quyền 8.2” nếu trường hợp có điểm thẩm định.',
  'Tính kết quả bằng tay từ quyết định; đừng chép từ kết quả của chương trình.',
];
