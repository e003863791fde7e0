import { METHOD_WORDS, notationOf } from './notation/index.js';
import { RATIO_EXAMPLE } from './notation/measure-notation.js';

/** A paragraph of the instructions, or a row of a table with its columns. */
export type GuideLine =
  | { readonly heading: string }
  | { readonly text: string }
  | { readonly cells: readonly [string, string, string] };

const SOURCES: Readonly<Record<string, string>> = {
  'yes-no': 'một số liệu kiểu Có hoặc không',
  choice: 'một số liệu kiểu Chọn trong danh sách',
  deadline: 'một số liệu kiểu Ngày',
  'all-of': '(bỏ trống)',
  steps: `một số liệu, hoặc tỷ số: ${RATIO_EXAMPLE}`,
  proportional: `một tỷ lệ %, hoặc tỷ số: ${RATIO_EXAMPLE}`,
  'per-item': 'một số đếm; nhiều số đếm thì bỏ trống và viết ở Mức điểm: mỗi [Số liệu] → 0,5',
  increments: 'một số liệu hoặc tỷ số',
  'relative-to-best': 'một số liệu hoặc tỷ số',
  'target-and-leader': 'một số liệu',
  awarded: 'một số liệu kiểu Số, từ 0 đến điểm tối đa',
  lateness: 'một số liệu kiểu Ngày (chỉ dùng trong mục điểm trừ)',
};

/** What an officer must know to edit the workbook, from top to bottom. */
export function guideLines(importCommand: string): readonly GuideLine[] {
  const text = (line: string): GuideLine => ({ text: line });
  return [
    { heading: 'Sửa bộ tiêu chí trong tệp này như thế nào' },
    text(
      '1. Trang “Bộ tiêu chí”: tên, căn cứ pháp lý, năm chấm điểm, nhóm đơn vị, văn bản làm căn cứ.',
    ),
    text(
      '2. Mỗi bảng điểm một trang, như phụ lục quyết định: mỗi mục, mỗi tiêu chí một dòng. Thêm dòng thì chèn vào đúng chỗ; bớt thì xóa cả dòng.',
    ),
    text(
      '3. Trang “Số liệu”: những con số, ngày, lựa chọn mà đơn vị phải báo cáo. Tiêu chí gọi số liệu bằng tên ở trang này; đổi tên thì sửa ở mọi nơi dùng nó.',
    ),
    text(
      '4. Trang “Xếp loại”, “Điều kiện”: mức xếp loại, mức tối thiểu, tỷ lệ tối đa, điều kiện khống chế. Trang “Kế thừa”: tiêu chí nào từ tiêu chí nào của bộ trước.',
    ),
    text(
      `5. Lưu tệp rồi chạy: ${importCommand}. Mọi lỗi được nêu một lần, kèm trang và ô; còn lỗi thì chưa ghi gì.`,
    ),
    { heading: 'Quy ước chung' },
    text(
      'Số lẻ viết dấu phẩy: 2,5. Mỗi ý ở “Mức điểm” một dòng (Alt+Enter) hoặc cách nhau bằng dấu chấm phẩy. Mũi tên → có thể gõ là -> hoặc =>; ≥ gõ là >=; ≤ gõ là <=.',
    ),
    text(
      '“tối đa” là điểm tối đa của tiêu chí. Trong các mức, “≥ 80 → 3” viết sau “≥ 90 → 4” nghĩa là từ 80 đến dưới 90.',
    ),
    text(
      'Tên số liệu trong công thức, điều kiện đặt trong ngoặc vuông: [Số mô hình hoàn thành]. Có thể cộng, trừ trong ngoặc: ([Số đơn] − [Số đơn quá hạn]) / [Số đơn].',
    ),
    text(
      'Tỷ số so với mức tính bằng phần trăm: 95, không phải 0,95. Mẫu số có thể bằng 0 thì phải ghi: mẫu số bằng 0 → không điểm, hoặc đủ điểm, hoặc không áp dụng.',
    ),
    text(
      'Ngưỡng khác nhau theo loại đơn vị: ngưỡng tính theo [Loại xã]: [Miền núi] 70%, [Đồng bằng] 100%.',
    ),
    text('Hạn khác nhau từng năm đặt trong ngoặc: trước (năm 2023: 01/06, năm 2024: 25/05) → 2.'),
    text(
      'Một tiêu chí có nhiều cách chấm: thêm dòng ngay dưới, bỏ trống STT và Nội dung, ghi Cách chấm, Số liệu, Mức điểm; cột “Gộp các phần” của dòng đầu cho biết cộng lại hay lấy phần cao nhất.',
    ),
    text(
      'Điều kiện: [Số vụ việc] ≥ 1; [Ngày báo cáo] trước ngày 25/5; [Ngày báo cáo] không có; [Có quy chế] là không; [Mức độ] là [Đầy đủ]; [Mức độ] thuộc [Đầy đủ], [Còn thiếu]; [Điểm mục 8.2] < 2; [Tỷ lệ % mục 6] < 50; [Tổng điểm] ≥ 90; điều kiện [tên điều kiện khác]. Nối bằng VÀ, HOẶC, KHÔNG (…) viết hoa, có thể dùng ngoặc tròn.',
    ),
    text(
      '“Cấp” là bậc trong bảng: mục lớn 1, mục nhỏ 2… Bỏ trống thì lấy theo STT (1.2.3 là cấp 3). “Loại dòng” bỏ trống: dòng có Cách chấm là tiêu chí, còn lại là mục.',
    ),
    text(
      'Cột “Khác” giữ những gì các cột kia không viết được; thường để trống. Đừng sửa nếu không cần.',
    ),
    { heading: 'Cách chấm' },
    { cells: ['Cách chấm', 'Ô “Số liệu”', 'Ô “Mức điểm” (ví dụ)'] },
    ...Object.entries(METHOD_WORDS).map(
      ([id, word]): GuideLine => ({
        cells: [word, SOURCES[id] ?? '', notationOf(id).example.split('\n')[0] ?? ''],
      }),
    ),
  ];
}
