import type { SensitivityWords } from './sensitivity-words.js';

/** In Vietnamese. */
export const SENSITIVITY_WORDS_VI: SensitivityWords = {
  title: (year) => `Độ vững của kết quả năm ${year}`,
  asked: ({ variants, seed, maxima, thresholds, counts }, near) => [
    `${variants} phương án giả định, số gieo ${seed} (cùng số gieo thì cùng kết quả).`,
    maxima === 0 ? 'Điểm tối đa: giữ nguyên.' : `Điểm tối đa của từng tiêu chí: ±${maxima} %.`,
    thresholds === 0
      ? 'Ngưỡng số của các mức điểm: giữ nguyên.'
      : `Ngưỡng số của các mức điểm: ±${thresholds} %, không vượt qua ngưỡng bên cạnh.`,
    counts === 0
      ? 'Số liệu đếm được: giữ nguyên.'
      : `Từng số liệu đếm được của từng đơn vị: thêm và bớt ${counts}.`,
    `Sát ngưỡng xếp loại: cách không quá ${near}.`,
  ],
  near: (distance, isOfPercent) => `${distance} điểm${isOfPercent ? ' phần trăm' : ''}`,
  sumKept:
    'Tổng điểm của bảng giữ nguyên trong mọi phương án: một tiêu chí thêm điểm thì các tiêu chí khác bớt. Ngưỡng xếp loại không thay đổi. Điểm thẩm định giữ tỷ lệ so với điểm tối đa.',
  firm: (units, of) => `${units}/${of} đơn vị giữ nguyên xếp loại trong mọi phương án.`,
  page: 'Trang',
  headings: {
    units: 'Khoảng thứ hạng và xác suất xếp loại',
    grades: 'Đơn vị có thể đổi xếp loại',
    ranks: 'Đơn vị có thứ hạng dao động nhiều nhất',
    near: 'Đơn vị sát ngưỡng xếp loại',
    criteria: 'Tiêu chí quyết định kết quả',
    counts: 'Thêm hoặc bớt một đơn vị số liệu',
    pairs: 'Cặp đơn vị liền kề dễ đổi chỗ',
    fixed: 'Tiêu chí không thể dịch ngưỡng',
    notices: 'Cần biết',
    unit: 'Đơn vị',
  },
  sheets: {
    units: 'Độ vững từng đơn vị',
    criteria: 'Tiêu chí quyết định',
    near: 'Sát ngưỡng',
    counts: 'Thêm bớt số liệu',
    pairs: 'Cặp liền kề',
    about: 'Cách tính',
  },
  columns: {
    rank: 'Hạng',
    unit: 'Mã',
    name: 'Đơn vị',
    value: 'Kết quả',
    grade: 'Xếp loại',
    holds: 'Giữ',
    others: 'Có thể là',
    interval: 'Hạng 5–95 %',
    picture: 'Khoảng thứ hạng (hạng 1 ở bên trái)',
    limit: 'Ngưỡng',
    distance: 'Khoảng cách',
    steps: 'Một bước của tiêu chí làm đổi xếp loại',
    table: 'Bảng',
    criterion: 'Tiêu chí',
    maximum: 'Điểm',
    byMaxima: 'Điểm ±',
    byThresholds: 'Ngưỡng ±',
    byDrop: 'Bỏ',
    shift: 'Dịch hạng khi bỏ',
    figure: 'Số liệu',
    cases: 'Lượt đổi XL',
    example: 'Ví dụ',
    upper: 'Đứng trên',
    lower: 'Đứng dưới',
    flips: 'Đổi chỗ',
    ties: 'Bằng nhau',
    reason: 'Lý do',
    criteria: 'Nội dung',
    from: 'Từ',
    to: 'Thành',
    gradeAfter: 'Xếp loại mới',
    rankAfter: 'Hạng mới',
  },
  unitNotes: {
    grades: '“Giữ”: tỷ lệ phương án mà xếp loại không đổi.',
    ranks:
      'Thứ hạng trong 90 % phương án ở giữa. Hạng của kết quả có thể nằm ngoài khoảng này, khi phần lớn phương án nghiêng về một phía.',
    criteria:
      'Số đơn vị đổi xếp loại khi riêng tiêu chí ấy thay đổi: bình quân của hai đầu khoảng (điểm tối đa, ngưỡng), hoặc khi bỏ hẳn tiêu chí và chia điểm cho các tiêu chí khác.',
    counts: 'Mỗi lần chỉ một số liệu của một đơn vị thay đổi, các đơn vị khác giữ nguyên.',
    near: 'Bước nhỏ nhất trước; các tiêu chí khác giữ nguyên.',
    pairs: 'Tỷ lệ phương án mà đơn vị đứng dưới vượt lên, hoặc hai đơn vị đồng hạng.',
  },
  none: {
    grades: 'Không đơn vị nào đổi xếp loại trong phương án nào.',
    near: 'Không đơn vị nào ở gần ngưỡng đến mức ấy.',
    counts: 'Không lượt nào làm đổi xếp loại.',
    pairs: 'Không cặp nào đổi chỗ trong phương án nào.',
  },
  noGrade: 'Không có xếp loại',
  notVaried: '–',
  missing: (distance) => `thiếu ${distance}`,
  over: (distance) => (distance === '0' ? 'vừa đủ' : `dư ${distance}`),
  noStep: 'không tiêu chí nào một mình',
  more: (count) => `và ${count} tiêu chí khác`,
  noGradeEffect: (criteria) =>
    `Không làm đổi xếp loại của đơn vị nào, dù thay đổi cách nào: ${criteria}.`,
  noEffect: (criteria) =>
    `Không làm đổi cả xếp loại lẫn thứ hạng của đơn vị nào, kể cả khi bỏ: ${criteria}.`,
  countsTried: ({ tried, pointsChanged, gradeChanges, rankChanges }) =>
    `${tried} lượt thử; ${pointsChanged} lượt đổi điểm, ${rankChanges.length} lượt đổi thứ hạng, ${gradeChanges.length} lượt đổi xếp loại.`,
  wholeTable: (table, criteria) => `cả bảng ${table} (${criteria} tiêu chí)`,
  manyCriteria: (criteria) => `${criteria} tiêu chí`,
  listInWorkbook: 'Danh sách từng tiêu chí kèm lý do có trong tệp Excel (--out).',
  fixed: {
    'yes-no': 'chấm theo có hoặc không',
    choice: 'chấm theo mức lựa chọn',
    days: 'chấm theo ngày',
    conditions: 'chấm theo các điều kiện phải có đủ',
    'given-points': 'điểm do người có thẩm quyền cho',
    'no-steps': 'điểm theo tỷ lệ hoặc số lượng, không có ngưỡng số riêng',
    'whole-counts': 'ngưỡng là số đếm nhỏ, khoảng dịch chưa đến một đơn vị',
    'at-the-end': 'ngưỡng ở đầu mút của các giá trị có thể có, hoặc khoảng dịch quá nhỏ',
  },
  notices: {
    'nothing-asked':
      'Không yêu cầu thay đổi điểm tối đa hay ngưỡng: mọi phương án đều giống kết quả.',
    'maxima-no-grade':
      'Thay đổi riêng điểm tối đa của từng tiêu chí không làm đổi xếp loại của đơn vị nào.',
    'maxima-nothing':
      'Thay đổi riêng điểm tối đa của từng tiêu chí không làm đổi gì: cả xếp loại lẫn thứ hạng.',
    'thresholds-no-grade':
      'Dịch ngưỡng của riêng từng tiêu chí không làm đổi xếp loại của đơn vị nào.',
    'thresholds-nothing':
      'Dịch ngưỡng của riêng từng tiêu chí không làm đổi gì: cả xếp loại lẫn thứ hạng.',
    'thresholds-none': 'Không tiêu chí nào có ngưỡng số dịch được trong khoảng đã nêu.',
    'thresholds-only-down': (names) =>
      `Ngưỡng đặt ở giá trị cao nhất có thể có (ví dụ 100 %) chỉ hạ xuống được, không nâng lên được. Vì vậy ở các tiêu chí này, đơn vị còn thiếu một chút được lợi nhiều hơn trong các phương án; xác suất lên loại có phần cao hơn xác suất xuống loại: ${names}.`,
    'counts-none': 'Không có số liệu đếm được nào để thêm hoặc bớt.',
    'counts-no-grade': 'Thêm hoặc bớt số liệu không làm đổi xếp loại của đơn vị nào.',
    'counts-nothing': 'Thêm hoặc bớt số liệu không làm đổi xếp loại, thứ hạng của đơn vị nào.',
    'counts-compared': (names) =>
      `Không thêm bớt số liệu dùng để so các đơn vị với nhau, vì điểm của đơn vị khác cũng đổi: ${names}.`,
    'without-result': (names) =>
      `Không có xếp loại trong kết quả (chưa đủ căn cứ chấm hoặc không được xét): ${names}.`,
    'only-criterion': (names) =>
      `Không thể bỏ, vì bảng không còn gì để chấm hoặc xếp hạng: ${names}.`,
  },
};
