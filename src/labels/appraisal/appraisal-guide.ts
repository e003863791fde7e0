import type { GuideText } from './appraisal-words.js';

const heading = (text: string): GuideText => ({ kind: 'heading', text });
const line = (text: string): GuideText => ({ kind: 'text', text });

/** Instructions for the council's workbook; for a member's where `isMember`. */
export function appraisalGuideVi(isMember: boolean): readonly GuideText[] {
  return [
    heading('Làm thế nào'),
    line(
      '1. Mở trang “Thẩm định”. Dòng trên cùng là chỗ điểm đơn vị tự chấm khác điểm máy chấm nhiều nhất; tiếp theo là các tiêu chí máy chưa chấm được, cần xem xét; sau cùng là các tiêu chí còn lại. Dùng nút lọc ở dòng tiêu đề để xem riêng một đơn vị, một tiêu chí hoặc một khối.',
    ),
    line(
      '2. Chỉ ghi vào các ô nền vàng: “Thẩm định”, “Lý do”, “Thẩm quyền”, “Ngày thẩm định”. Các ô khác đã khóa.',
    ),
    line(
      isMember
        ? '3. Để trống ô “Thẩm định” nghĩa là thành viên chưa cho điểm. Đồng ý với máy thì ghi lại đúng điểm máy chấm; không đồng ý thì ghi điểm khác và ghi lý do.'
        : '3. Để trống ô “Thẩm định” nghĩa là giữ nguyên điểm máy chấm. Muốn đổi thì ghi điểm mới, lý do và thẩm quyền.',
    ),
    line(
      '4. Cột “Kiểm tra” nói ngay ô nào còn thiếu: đỏ là phải sửa, xanh là đã đủ. Điểm nằm ngoài khoảng từ 0 đến điểm tối đa không ghi được.',
    ),
    line(
      isMember
        ? '5. Lưu và gửi lại tệp này, tên tệp nào cũng được. Thư ký ghép phiếu của các thành viên bằng: danvan appraise settle <các phiếu> --criteria <bộ tiêu chí> --out chung.xlsx'
        : '5. Lưu tệp rồi chấm lại cùng với số liệu: danvan evaluate <số liệu> <tệp này> --criteria <bộ tiêu chí> --out ket-qua.xlsx',
    ),
    heading('Các cột'),
    line(
      'Máy chấm: điểm do chương trình tính từ số liệu đơn vị báo cáo, theo quy tắc của bộ tiêu chí.',
    ),
    line(
      'Chênh lệch: điểm đơn vị tự chấm trừ điểm máy chấm. Số dương là tự chấm cao hơn; với điểm trừ thì số âm là tự trừ ít hơn.',
    ),
    line('Gạch ngang (–): không có điểm. Ô không bao giờ được hiểu là 0 khi để trống.'),
    line('Dòng chữ xám ở cuối bảng: tiêu chí không áp dụng cho đơn vị, không thẩm định.'),
    heading('Lưu ý'),
    line(
      'Các cột còn lại chỉ để xem: khi chấm lại, chương trình đọc điểm tự chấm, tài liệu và số liệu từ tệp của đơn vị, không đọc từ đây.',
    ),
    line(
      'Đừng sửa mã đơn vị, số tiêu chí và trang ẩn của tệp: nhờ đó chương trình biết điểm nào của ai.',
    ),
  ];
}

/** The same in English. */
export function appraisalGuideEn(isMember: boolean): readonly GuideText[] {
  return [
    heading('How to do it'),
    line(
      '1. Open the sheet “Appraisal”. On top stand the largest differences of self-scored and computed points; then criteria without computed points; then the rest. Filter by unit, criterion or block in the header row.',
    ),
    line(
      '2. Write only into the yellow cells: points, reason, authority, day. The others are locked.',
    ),
    line(
      isMember
        ? '3. An empty cell of points means that you gave none. To agree, write the computed points again; otherwise write others and a reason.'
        : '3. An empty cell of points leaves the computed points as they are. To change them write points, reason and authority.',
    ),
    line(
      '4. The column “Check” says at once what is missing. Points outside 0 and the maximum cannot be typed.',
    ),
    line(
      isMember
        ? '5. Save the file and send it back under any name. The secretary merges: danvan appraise settle <files> --criteria <set> --out council.xlsx'
        : '5. Save the file and score again: danvan evaluate <figures> <this file> --criteria <set> --out result.xlsx',
    ),
    heading('Columns'),
    line('Computed: the points that the rules give for what the unit reported.'),
    line('Difference: self-scored less computed points.'),
    line('A dash (–): no points. An empty cell is never a 0.'),
    line('Grey rows at the end: the criterion does not apply to the unit.'),
    heading('Mind'),
    line(
      'All other columns are there to be read: self-scores, evidence and figures are taken from the units’ own files.',
    ),
    line(
      'Leave unit ids, criterion ids and the hidden sheet as they are: they say whose points these are.',
    ),
  ];
}
