import { findSuggestion } from '../../domain/find-suggestion.js';
import { suggestionText } from '../issues/suggestion-text.js';
import { listText } from '../list-text.js';
import { quoteText as q } from '../quote-text.js';
import { APPRAISAL_ERROR_TEXTS } from './appraisal-error-texts.js';
import { caseFaultText } from './case-fault-text.js';
import { COLLECT_ERROR_TEXTS } from './collect-error-texts.js';
import { criteriaFaultText } from './criteria-fault-text.js';
import { nearCommandWord } from './near-command-word.js';
import { besideCriterion, nearCriterion, nearUnit, stepPlace } from './near-names.js';
import type { OperatorErrorTexts } from './operator-error-texts.js';
import { RECORD_ERROR_TEXTS } from './record-error-texts.js';
import { sheetFaultText } from './sheet-fault-text.js';
import { systemReason } from './system-reason.js';
import { unitListFaultText } from './unit-list-fault-text.js';

function near(found: string, known: readonly string[]): string {
  return suggestionText(findSuggestion(found, known), 'vi');
}

/** What stops a run, in Vietnamese. */
export const OPERATOR_ERROR_TEXT_VI: OperatorErrorTexts = {
  ...APPRAISAL_ERROR_TEXTS.vi,
  ...RECORD_ERROR_TEXTS.vi,
  ...COLLECT_ERROR_TEXTS.vi,
  'option-invalid': ({ option, found, expected }) => [
    found === ''
      ? `Thiếu giá trị của tùy chọn ${option}.`
      : `Tùy chọn ${option} không nhận giá trị ${q(found)}.`,
    `Ghi ${option} là: ${expected}.`,
  ],
  'option-unknown': ({ found, known, help }) => [
    `Không có tùy chọn ${q(found)}.`,
    `${nearCommandWord(found, known, 'vi')}Xem các tùy chọn của lệnh: ${q(help)}.`,
  ],
  'option-missing': ({ option, about, help }) => [
    `Thiếu tùy chọn bắt buộc ${option} (${about}).`,
    `Xem cách dùng lệnh: ${q(help)}.`,
  ],
  'argument-missing': ({ argument, about, help }) => [
    `Thiếu <${argument}> (${about}).`,
    `Xem cách dùng lệnh: ${q(help)}.`,
  ],
  'argument-unexpected': ({ found, help }) => [
    `Lệnh này không nhận thêm ${q(found)}.`,
    `Tên có dấu cách thì đặt trong dấu ngoặc kép. Xem cách dùng lệnh: ${q(help)}.`,
  ],
  'command-unknown': ({ found, known, help }) => [
    `Không có lệnh ${q(found)}.`,
    `${nearCommandWord(found, known, 'vi')}Các lệnh: ${listText(known, 'vi')}. Xem thêm: ${q(help)}.`,
  ],
  'workspace-not-a-folder': ({ folder }) => [
    `Tùy chọn --workspace trỏ vào ${q(folder)}, nhưng không có thư mục này.`,
    'Ghi tên thư mục có criteria/ của cơ quan; bỏ --workspace thì dùng thư mục hiện tại.',
  ],
  'file-not-found': ({ file }) => [
    `Không tìm thấy tệp ${q(file)}.`,
    'Kiểm tra tên tệp và thư mục; nếu trong tên có dấu cách thì đặt tên trong dấu ngoặc kép.',
  ],
  'file-unreadable': ({ file, reason }) => [
    `Không đọc được tệp ${q(file)}: ${systemReason(reason, 'vi')}.`,
    'Đóng tệp ở các chương trình khác (thường là Excel), kiểm tra quyền đọc rồi chạy lại.',
  ],
  'input-is-folder': ({ file, inside, types }) => [
    `Đầu vào ${q(file)} là thư mục, không phải tệp.`,
    inside.length > 0
      ? `Ghi tên từng tệp trong đó: ${listText(inside, 'vi')}.`
      : `Ghi tên từng tệp số liệu (${listText(types, 'vi')}); thư mục này không có tệp nào như vậy.`,
  ],
  'input-type-unknown': ({ file, extension, types }) => [
    `Tệp ${q(file)} không phải loại tệp số liệu đọc được (${listText(types, 'vi')}).`,
    extension === '.json'
      ? 'Tệp .json do --record ghi ra là kết quả; hãy đưa vào tệp Excel hoặc CSV mà các đơn vị báo cáo.'
      : 'Mở bằng Excel, lưu lại dạng .xlsx rồi chạy lại với tệp đó.',
  ],
  'output-exists': ({ file }) => [
    `Tệp ${q(file)} đã có.`,
    'Chọn tên khác, hoặc thêm --force để ghi đè.',
  ],
  'output-is-input': ({ option, file }) => [
    `Tùy chọn ${option} ghi vào ${q(file)}, nhưng đó là tệp đầu vào của chính lần chạy này.`,
    'Chọn tên khác cho tệp kết quả; tệp đầu vào không bao giờ bị ghi đè, kể cả khi có --force.',
  ],
  'outputs-collide': ({ option, other, file }) => [
    `Tùy chọn ${option} và ${other} cùng ghi vào tệp ${q(file)}.`,
    'Đặt cho mỗi tệp kết quả một tên riêng, không chỉ khác nhau ở chữ hoa, chữ thường.',
  ],
  'output-not-a-file': ({ option, file, what }) => [
    `Tùy chọn ${option} không ghi được vào ${q(file)}: ${what === 'folder' ? 'đây là thư mục' : 'đây không phải tệp thường'}.`,
    what === 'folder'
      ? 'Ghi cả tên tệp sau tên thư mục.'
      : 'Ghi tên một tệp thường; muốn đưa kết quả sang chương trình khác thì dùng --json.',
  ],
  'output-folder-missing': ({ option, file, folder }) => [
    `Tùy chọn ${option} không ghi được tệp ${q(file)}: không có thư mục ${q(folder)}.`,
    'Kiểm tra tên thư mục; nếu đúng thì tạo thư mục này trước rồi chạy lại.',
  ],
  'demo-exists': ({ file }) => [
    `Tệp của lần chạy thử trước vẫn còn: ${q(file)}.`,
    'Mở tệp đó bằng Excel; muốn làm lại thì thêm --force để ghi đè, hoặc --out để ghi sang tệp khác.',
  ],
  'output-unwritable': ({ file, reason }) => [
    `Không ghi được tệp ${q(file)}: ${systemReason(reason, 'vi')}.`,
    'Đóng tệp nếu đang mở bằng Excel, kiểm tra quyền ghi vào thư mục rồi chạy lại.',
  ],
  'no-input-units': () => [
    'Trong các tệp đầu vào không có đơn vị nào để chấm điểm.',
    'Kiểm tra đã chọn đúng tệp và bảng có cột mã đơn vị; chạy “danvan check” để xem từng lỗi.',
  ],
  'criteria-not-found': ({ id, known }) => [
    `Không có bộ tiêu chí ${q(id)}.`,
    `${near(id, known)}Các bộ tiêu chí hiện có: ${listText(known, 'vi')}.`,
  ],
  'criteria-draft': ({ id }) => [
    `Bộ tiêu chí ${q(id)} còn là dự thảo (status: draft), không cho kết quả chính thức.`,
    'Thêm --draft để chấm thử, mọi kết quả sẽ ghi rõ là dự thảo; hoặc chọn bộ tiêu chí đã ban hành.',
  ],
  'criteria-invalid': ({ faults }) => [
    [
      `Bộ tiêu chí có ${faults.length} lỗi:`,
      ...faults.map(
        (fault) => `${fault.file}:${fault.line}:${fault.column}: ${criteriaFaultText(fault, 'vi')}`,
      ),
    ].join('\n'),
    'Sửa các lỗi này trong tệp bộ tiêu chí rồi chạy lại; chưa chấm điểm đơn vị nào.',
  ],
  'criteria-year': ({ id, year, years }) => [
    `Bộ tiêu chí ${q(id)} không dùng cho năm ${year}.`,
    `Chọn --year trong các năm: ${years.join(', ')}; hoặc chọn bộ tiêu chí khác.`,
  ],
  'criteria-year-ambiguous': ({ id, year, sets }) => [
    `Năm ${year} có ${sets.length} bộ tiêu chí của ${q(id)}: ${listText(sets, 'vi')}.`,
    'Ghi rõ một bộ ở --criteria, và sửa scoringYears để mỗi năm chỉ có một bộ.',
  ],
  'overlay-path-unknown': ({ path, at, found, known }) => [
    at === ''
      ? `Trong bộ tiêu chí không có ${q(found)} (đường dẫn ${q(path)}).`
      : `Trong bộ tiêu chí không có ${q(found)} ở ${q(at)} (đường dẫn ${q(path)}).`,
    `${near(found, known)}${known.length === 0 ? 'Xem tệp YAML của bộ tiêu chí.' : `Ở đó có: ${listText(known, 'vi')}.`} Phần tử của danh sách gọi theo mã, không có mã thì theo số thứ tự từ 1.`,
  ],
  'overlay-unreadable': ({ origin, reason }) => [
    `Không đọc được phần thay đổi ở ${q(origin)}${reason === 'not-a-map' ? ': không phải dạng "đường dẫn: giá trị"' : `: ${reason}`}.`,
    'Ghi theo dạng YAML, mỗi dòng một giá trị, ví dụ: tables.cap-tinh.8.2.maxPoints: 5.',
  ],
  'element-unknown': ({ found, known }) => [
    `Bộ tiêu chí không có số liệu ${q(found)}.`,
    `${near(found, known)}Mã số liệu ghi trong data-elements.yaml của bộ tiêu chí.`,
  ],
  'assumption-invalid': ({ element, found, kind }) => [
    `Giá trị giả định ${q(found)} không dùng được cho số liệu ${q(element)} (kiểu ${kind}).`,
    'Ghi như trong bảng số liệu: số, tỷ lệ phần trăm có dấu %, ngày dạng 31/03/2024, có hoặc không.',
  ],
  'assumptions-unreadable': ({ file, columns }) => [
    `Tệp giả định ${q(file)} không có đủ các cột: ${listText(columns, 'vi')}.`,
    'Ghi tệp mẫu bằng --assume-template gia-dinh.csv, điền cột giá trị và giữ nguyên dòng tiêu đề.',
  ],
  'cases-invalid': ({ file, faults }) => [
    [
      `Tệp trường hợp ${q(file)} có ${faults.length} lỗi:`,
      ...faults.map((fault) => caseFaultText(fault, 'vi')),
    ].join('\n'),
    'Sửa các ô này; danvan criteria test --template ghi tệp trống đủ cột.',
  ],
  'cases-unfit': ({ file, cases, faults }) => [
    [
      `Bộ tiêu chí trong tệp Excel không có lỗi, nhưng ${cases.length === 0 ? 'tệp trường hợp tính tay' : `trường hợp ${listText(cases, 'vi')} ở`} ${q(file)} không còn khớp; chưa ghi gì:`,
      ...faults.map(
        (fault) => `dòng ${fault.line}, cột ${fault.column}: ${criteriaFaultText(fault, 'vi')}`,
      ),
    ].join('\n'),
    'Sửa các trường hợp này rồi chạy lại; hoặc thêm --cases-aside để ghi bộ mới và để riêng tệp trường hợp (cases.yaml.bak).',
  ],
  'sheets-invalid': ({ file, faults }) => [
    [
      `Tệp ${q(file)} có ${faults.length} lỗi, chưa ghi gì:`,
      ...faults.map((fault) => sheetFaultText(fault, 'vi')),
    ].join('\n'),
    'Sửa các ô này rồi chạy lại; cách viết có ở trang “Hướng dẫn” của tệp.',
  ],
  'units-invalid': ({ file, faults }) => [
    [
      `Danh sách đơn vị ${q(file)} có ${faults.length} lỗi, chưa lập biểu nào:`,
      ...faults.map((fault) => unitListFaultText(fault, 'vi')),
    ].join('\n'),
    'Sửa các ô này rồi chạy lại; mẫu danh sách: samples/quang-ngai/2022-1211/units.csv.',
  ],
  'table-unknown': ({ found, known }) => [
    `Không có bảng điểm ${q(found)}.`,
    `${near(found, known)}Các bảng điểm của bộ tiêu chí: ${listText(known, 'vi')}.`,
  ],
  'unit-group-unknown': ({ found, known }) => [
    `Không có nhóm đơn vị ${q(found)} trong bộ tiêu chí mới.`,
    `${near(found, known)}Các nhóm: ${listText(known, 'vi')}.`,
  ],
  'rules-invalid': ({ file, reason }) => [
    `Tệp luật ${q(file)} không đúng cấu trúc: ${reason}.`,
    'Không sửa tay tệp luật: lấy lại bản đã công bố, hoặc chạy “danvan rules build”.',
  ],
  'rules-edited': ({ file }) => [
    `Tệp luật ${q(file)} đã bị sửa sau khi chốt: nội dung không khớp mã băm ghi trong tệp. Chưa chấm đơn vị nào.`,
    'Khôi phục tệp luật đã chốt; muốn đổi cách chấm thì sửa bộ tiêu chí rồi chạy “danvan rules build”.',
  ],
  'rules-stale': ({ id, file }) => [
    `Tệp luật ${q(file)} không lập từ nội dung hiện tại của bộ tiêu chí ${q(id)}.`,
    'Nếu bộ tiêu chí đã công bố thì lấy lại nội dung đã công bố; nếu còn dự thảo thì chạy “danvan rules build”.',
  ],
  'engines-disagree': ({ unit, rule, condition, first, second }) => [
    `Hai bộ máy chấm điểm cho kết quả khác nhau: đơn vị ${q(unit)}, luật ${q(rule)}, điều kiện ${q(condition)}: ${first} và ${second}. Chưa có kết quả nào được ghi.`,
    'Đây là lỗi của chương trình: gửi tệp đầu vào và bộ tiêu chí cho người phụ trách. Chưa dùng kết quả của bộ máy nào.',
  ],
  'explanation-differs': ({ unit, what, explained, recorded }) => [
    `Hồ sơ chấm điểm không khớp với chính số liệu của nó: ${unit}, ${stepPlace(what, 'vi')}: hồ sơ ghi ${recorded || 'không có'}, tính lại được ${explained}.`,
    'Hồ sơ đã bị sửa, hoặc thuộc bộ quy tắc khác. Chấm lại từ các tệp đầu vào.',
  ],
  'unit-unknown': ({ found, known }) => [
    `Hồ sơ chấm điểm không có đơn vị ${q(found)}.`,
    `${nearUnit(found, known, 'vi')}Các mã đơn vị: ${listText(
      known.map(({ id }) => id),
      'vi',
    )}.`,
  ],
  'criterion-unknown': ({ found, unit, known }) => [
    `Bảng điểm của ${unit} không có tiêu chí ${q(found)}.`,
    `${nearCriterion(found, known, 'vi')}Các tiêu chí: ${listText(besideCriterion(found, known), 'vi', 20)}.`,
  ],
  'rules-not-fresh': ({ id, file }) => [
    `Tệp luật ${q(file)} khác với luật lập lại từ bộ tiêu chí ${q(id)}.`,
    'Chạy “danvan rules build”, xem từng thay đổi trong tệp luật rồi mới chấp nhận.',
  ],
};
