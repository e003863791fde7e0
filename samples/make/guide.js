import { BORDER, FILLS, fill } from './workbook.js';

export const GUIDE = 'Hướng dẫn';

const FONT = { name: 'Times New Roman', size: 11 };

export const INVENTED =
  'TÊN ĐƠN VỊ LÀ TÊN THẬT (NĂM 2023); MỌI SỐ LIỆU, ĐIỂM VÀ VĂN BẢN TRONG TỆP LÀ GIẢ ĐỊNH ĐỂ MINH HỌA, KHÔNG PHẢI KẾT QUẢ CỦA ĐƠN VỊ NÀO';

const LINES = [
  [
    'Tệp này là gì',
    'Mẫu số liệu tự chấm điểm công tác dân vận năm 2024 theo bộ tiêu chí quang-ngai/2022-1211 (bộ minh họa). Mỗi đơn vị một dòng, mỗi số liệu một cột.',
  ],
  [
    'Số liệu giả định',
    'Tên đơn vị là tên thật (năm 2023). Mọi số liệu, điểm, số và ngày văn bản do dự án đặt ra để minh họa; không phải kết quả thật và không nói gì về đơn vị nào.',
  ],
  [
    'Trang “Số liệu”',
    'Số liệu thực hiện trong năm, kèm chỉ số, kết quả khảo sát và điểm do cơ quan thẩm định chấm.',
  ],
  [
    'Trang “Tự chấm”',
    'Điểm đơn vị tự chấm cho từng tiêu chí. Cột “Tự chấm 8.2” là điểm của tiêu chí 8.2 trong bảng điểm của nhóm đơn vị.',
  ],
  ['Trang “Minh chứng”', 'Văn bản kiểm chứng và giải trình của một số tiêu chí.'],
  [
    'Ô để trống',
    'Để trống là chưa báo cáo: có số liệu tính 0 điểm, có số liệu làm đơn vị chưa được xếp loại. Không có thì ghi số 0.',
  ],
  [
    'Không áp dụng',
    'Ghi KAD vào ô số liệu khi tiêu chí không áp dụng cho đơn vị, ví dụ đơn vị không có đơn vị trực thuộc. Ô tự chấm khi đó để trống.',
  ],
  ['Số', 'Số nguyên ghi 1250; điểm lẻ ghi 1,5 hoặc 1.5. Không ghi kèm chữ.'],
  ['Tỷ lệ', 'Ghi kèm dấu %, ví dụ 92,5%.'],
  [
    'Ngày',
    'Ghi ngày/tháng/năm, ví dụ 25/5/2024. Việc không thực hiện thì ghi “Không có” hoặc “Chưa gửi”.',
  ],
  ['Có hoặc không', 'Ghi Có (hoặc x) và Không.'],
  ['Lựa chọn', 'Chọn trong danh sách của ô; các lựa chọn ghi ở cuối trang này.'],
  [
    'Bảng số liệu',
    'Không gộp ô, không chèn dòng tổng cộng, không đổi tên cột; ẩn dòng hoặc cột thì số liệu vẫn được đọc.',
  ],
];

const LEGEND = [
  ['unit', 'Cột nhận biết đơn vị'],
  ['reported', 'Đơn vị báo cáo'],
  ['survey', 'Chỉ số, kết quả khảo sát do cơ quan khác công bố'],
  ['appraiser', 'Điểm do cơ quan thẩm định chấm'],
  ['points', 'Điểm tự chấm'],
];

/** Adds the guide; returns where the options of each choice stand, for the lists in the cells. */
export function addGuide(workbook, columns) {
  const sheet = workbook.addWorksheet(GUIDE, { views: [{ showGridLines: false }] });
  sheet.columns = [28, 62, 34, 34].map((width) => ({ width, style: { font: FONT } }));
  writeTitle(sheet);
  let row = 4;
  for (const [what, how] of LINES) {
    writeLine(sheet.getRow(row), what, how);
    sheet.mergeCells(row, 2, row, 4);
    row += 1;
  }
  row = writeLegend(sheet, row + 1);
  const ranges = writeChoices(sheet, columns, row + 1);
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
  return ranges;
}

function writeTitle(sheet) {
  const title = sheet.getCell('A1');
  title.value = 'HƯỚNG DẪN GHI SỐ LIỆU';
  title.font = { ...FONT, size: 14, bold: true };
  const warning = sheet.getCell('A2');
  warning.value = INVENTED;
  warning.font = { ...FONT, bold: true, color: { argb: 'FFC00000' } };
  warning.alignment = { wrapText: true, vertical: 'middle' };
  sheet.mergeCells('A2:D2');
  sheet.getRow(2).height = 32;
}

function writeLine(row, what, how) {
  row.getCell(1).value = what;
  row.getCell(1).font = { ...FONT, bold: true };
  row.getCell(2).value = how;
  for (const at of [1, 2]) {
    row.getCell(at).alignment = { wrapText: true, vertical: 'top' };
    row.getCell(at).border = BORDER;
  }
  row.height = how.length > 150 ? 33 : 18;
}

function writeLegend(sheet, first) {
  sheet.getCell(first, 1).value = 'Màu của dòng tiêu đề';
  sheet.getCell(first, 1).font = { ...FONT, bold: true };
  LEGEND.forEach(([source, meaning], index) => {
    sheet.getCell(first + 1 + index, 1).fill = fill(FILLS[source]);
    sheet.getCell(first + 1 + index, 1).border = BORDER;
    sheet.getCell(first + 1 + index, 2).value = meaning;
  });
  return first + 1 + LEGEND.length;
}

function writeChoices(sheet, columns, first) {
  const ranges = new Map();
  sheet.getCell(first, 1).value = 'Các lựa chọn';
  sheet.getCell(first, 1).font = { ...FONT, bold: true };
  let row = first + 1;
  for (const { key, header, kind, element } of columns) {
    if (kind !== 'choice') continue;
    const line = sheet.getRow(row);
    [header, ...element.options.map(({ label }) => label)].forEach((text, index) => {
      const cell = line.getCell(index + 1);
      cell.value = text;
      cell.alignment = { wrapText: true, vertical: 'top' };
      cell.border = BORDER;
    });
    line.height = header.length > 32 ? 33 : 18;
    const last = String.fromCharCode(65 + element.options.length);
    ranges.set(key, `'${GUIDE}'!$B$${row}:$${last}$${row}`);
    row += 1;
  }
  return ranges;
}
