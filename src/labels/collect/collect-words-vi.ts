import type { CollectWords } from './collect-words.js';

const OTHER_FILE = '--prefer TỆP';

export const COLLECT_WORDS_VI: CollectWords = {
  sheets: {
    status: 'Tình hình',
    data: 'Số liệu',
    unmerged: 'Chưa gộp',
    differences: 'Cần xem lại',
    files: 'Tệp đã đọc',
    since: 'Thay đổi',
  },
  page: 'Trang',
  title: (year) => `TỔNG HỢP BIỂU CÁC ĐƠN VỊ GỬI VỀ NĂM ${year}`,
  notes: {
    status: 'Mỗi đơn vị một dòng, theo thứ tự danh sách. Bấm vào chữ gạch chân để tới chỗ cần xem.',
    unmerged:
      'Những gì đơn vị đã ghi mà chưa đưa vào trang “Số liệu”, kèm chỗ đứng và cách xử lý. Không có gì bị bỏ.',
    differences:
      'Những chỗ khác với biểu đã phát, với quy tắc chấm hoặc giữa hai bản; giá trị đang tính ở cột “Đang tính”.',
    files: 'Mọi tệp đã đọc và kết luận về từng tệp.',
    since: (file) => `So với ${file}: những dòng của trang “Số liệu” thêm, đổi hoặc mất.`,
    nothing: 'Không có mục nào.',
  },
  headers: {
    status: [
      'STT',
      'Ký hiệu',
      'Tên cơ quan, đơn vị',
      'Nhóm',
      'Tình trạng',
      'Ngày nhận',
      'Thời hạn',
      'Số liệu đã điền',
      'Tiêu chí đã tự chấm',
      'Tệp',
      'Chưa gộp',
      'Cần xem lại',
      'Tự chấm khác',
      'Hỏi ai',
      'Cần hỏi, cần biết',
    ],
    unmerged: [
      'Ký hiệu',
      'Đơn vị',
      'Chỗ đứng',
      'Nội dung',
      'Giá trị đã ghi',
      'Vì sao',
      'Cách xử lý',
    ],
    differences: [
      'Ký hiệu',
      'Đơn vị',
      'Loại',
      'Nội dung',
      'Đang tính',
      'Chỗ đứng',
      'Khác ở đâu',
      'Cách xử lý',
    ],
    files: [
      'Tệp',
      'Trang tính',
      'Ký hiệu',
      'Biểu của bộ, năm',
      'Ngày nhận',
      'Kết luận',
      'Người lập; ký',
    ],
    since: ['Ký hiệu', 'Đơn vị', 'Nội dung', 'Trước', 'Nay', 'Thay đổi'],
  },
  deadline: (day) =>
    day === undefined ? 'Không có hạn gửi nên không xét đúng hạn, trễ hạn.' : `Hạn gửi: ${day}.`,
  counts: ({ units, collected, notCounted, missing, late, unknownDay, values, ...more }) => [
    `Đã gộp ${collected}/${units} đơn vị (${values} giá trị); còn thiếu ${missing}${
      notCounted === 0 ? '' : `; đã gửi nhưng chưa gộp được ${notCounted}`
    }${late === 0 ? '' : `; trễ hạn ${late}`}${
      unknownDay === 0 ? '' : `; không rõ ngày nhận ${unknownDay}`
    }.`,
    `Chưa gộp: ${more.unmerged} mục. Cần xem lại: ${more.differences - more.claims + more.issues} mục. Tự chấm khác điểm tính: ${more.claims} mục. Tệp không dùng được: ${more.strangers}.`,
  ],
  lateUnits: (units) => `Trễ hạn: ${units.join('; ')}.`,
  askUnits: (units) => `Cần hỏi lại: ${units.join('; ')}.`,
  missingUnits: (names) => `Chưa gửi: ${names.join('; ')}.`,
  asks: ({ unmerged, wrong, carried, renamed }) =>
    [
      ...(wrong === 0 ? [] : [`${wrong} giá trị sai, cần sửa`]),
      ...(unmerged === 0 ? [] : [`${unmerged} mục chưa gộp, cần điền lại`]),
      ...(carried === 0 ? [] : [`${carried} giá trị lấy từ biểu cũ, cần xác nhận`]),
      ...(renamed === 0 ? [] : ['chỗ ghi tên đơn vị đã sửa: biểu của ai']),
    ].join('; '),
  withoutValues: {
    collected: '(biểu để trống)',
    'not-counted': '(biểu chưa gộp)',
    missing: '(chưa gửi biểu)',
  },
  state: { collected: 'Đã gộp', 'not-counted': 'CHƯA GỘP', missing: 'CHƯA GỬI' },
  lateness: { 'in-time': 'Đúng hạn', late: 'Trễ hạn', unknown: 'Không rõ ngày' },
  day: (day, saidBy) => (saidBy === 'form' ? `${day} (ghi trên biểu)` : day),
  filled: (filled, of) => `${filled}/${of}`,
  version: {
    current: 'đúng bộ tiêu chí',
    'earlier-text': 'bản cũ của bộ tiêu chí',
    'other-set': (set, year) => `biểu cũ: bộ ${set}, năm ${year}`,
    otherYear: (year) => `biểu năm ${year}`,
  },
  byCodeLine: 'trang đã chép sang tệp khác, nhận ra nhờ dòng mã biểu',
  firstSent: (day) => `bản đầu gửi ngày ${day}`,
  sentForms: (count) => `gửi ${count} bản`,
  see: { unmerged: (count) => `${count} mục`, differences: (count) => `${count} mục` },
  use: {
    counts: 'Được tính',
    earlier: 'Không tính: có bản gửi sau',
    same: 'Không tính: giống hệt bản đã tính',
    'not-preferred': `Không tính: đã chọn bản khác (${OTHER_FILE})`,
    undecided: 'CHƯA QUYẾT: không rõ bản nào được tính',
    'other-year': 'CHƯA GỘP: biểu của năm khác',
    'unit-unknown': 'CHƯA GỘP: đơn vị không có trong danh sách',
  },
  why: {
    'no-form': {
      text: 'không phải biểu đã phát',
      hint: 'Kiểm tra xem đơn vị gửi nhầm tệp hay không.',
    },
    'earlier-collection': { text: 'bảng tổng hợp của lần trước', hint: '' },
    'mark-damaged': {
      text: 'dấu ẩn của biểu bị hỏng và không còn dòng mã biểu',
      hint: 'Đề nghị đơn vị điền vào biểu đã phát và gửi lại.',
    },
    'set-unknown': (set) => ({
      text: `biểu của bộ tiêu chí ${set}, không có trên máy này`,
      hint: 'Chép bộ tiêu chí đó vào thư mục criteria/ rồi chạy lại, hoặc đề nghị đơn vị dùng biểu mới.',
    }),
  },
  contacts: { preparer: 'người lập', head: 'thủ trưởng', phone: 'điện thoại', day: 'ngày lập' },
  field: {
    claimed: 'Tự chấm',
    evidence: 'Minh chứng',
    explanation: 'Giải trình',
    person: 'Người phụ trách',
  },
  unmerged: {
    'row-missing': () => ({
      text: 'Dòng này không còn trên biểu gửi về',
      hint: 'Hỏi đơn vị giá trị của dòng đã bị xóa.',
    }),
    'cell-unknown': () => ({
      text: 'Ghi ở chỗ không phải ô nhập: dòng chèn thêm hoặc ô bên cạnh',
      hint: 'Đọc và nhập vào đúng ô nếu là số liệu.',
    }),
    'successor-missing': () => ({
      text: 'Biểu cũ: bộ tiêu chí hiện hành không còn mục này',
      hint: 'Không cần làm gì nếu đúng là đã bỏ.',
    }),
    'successor-unclear': ({ to }) => ({
      text: `Biểu cũ: mục này đã tách hoặc gộp (nay là ${to.join(', ')})`,
      hint: 'Đề nghị đơn vị điền lại theo mục mới.',
    }),
    'rule-changed': ({ to }) => ({
      text: `Biểu cũ: cách chấm hoặc điểm tối đa đã đổi (nay là ${to})`,
      hint: 'Đề nghị đơn vị tự chấm lại theo cách chấm mới.',
    }),
    'other-table': ({ table }) => ({
      text: `Biểu của nhóm đơn vị khác (bảng ${table})`,
      hint: 'Phát lại biểu đúng nhóm cho đơn vị.',
    }),
    undecided: ({ others }) => ({
      text: `Đơn vị gửi nhiều bản khác nhau (${others.join('; ')}), không rõ bản nào sau`,
      hint: `Chạy lại với ${OTHER_FILE} để chọn bản được tính, hoặc ghi ngày nhận vào --received.`,
    }),
    'other-year': ({ year }) => ({
      text: `Biểu của năm ${year}, không có ngày nào cho thấy đã điền cho năm nay`,
      hint: `Nếu đúng là số liệu năm nay, chạy lại với ${OTHER_FILE}.`,
    }),
    'unit-unknown': ({ found, suggestion }) => ({
      text: `Đơn vị ${found} không có trong danh sách`,
      hint:
        suggestion === undefined
          ? 'Bổ sung đơn vị vào danh sách, hoặc bỏ tệp này ra.'
          : `Có phải “${suggestion}”? Sửa danh sách cho khớp rồi chạy lại.`,
    }),
  },
  difference: {
    'protected-changed': ({ from, to }) => ({
      text:
        to === ''
          ? `Ô khóa bị xóa; biểu đã phát ghi “${from}”`
          : `Ô khóa đã sửa từ “${from}” thành “${to}”`,
      hint: 'Không ảnh hưởng số liệu; nhắc đơn vị không sửa phần khóa.',
    }),
    'unit-words-changed': ({ from, to }) => ({
      text: `Chỗ ghi đơn vị đã sửa từ “${from}” thành “${to}”`,
      hint: 'Kiểm tra xem biểu này có đúng của đơn vị hay không.',
    }),
    'rows-moved': ({ from, to }) => ({
      text: `Dòng ${from} của biểu nay là dòng ${to}: có dòng chèn, xóa hoặc chuyển`,
      hint: 'Ô nhập đã được tìm lại theo chữ của dòng.',
    }),
    'sent-twice': ({ other, place }) => ({
      text: `Bản không được tính ghi “${other}” (${place})`,
      hint: `Nếu bản kia mới đúng, chạy lại với ${OTHER_FILE}.`,
    }),
    carried: ({ from, set, year }) => ({
      text: `Chuyển từ biểu cũ (${set}, năm ${year}, mục ${from})`,
      hint: 'Xác nhận với đơn vị rằng đây là số liệu của năm nay.',
    }),
    'claim-differs': ({ claimed, computed }) => ({
      text: `Đơn vị tự chấm ${claimed}, tính theo số liệu được ${computed}`,
      hint: 'Đối chiếu minh chứng khi thẩm định.',
    }),
  },
  kind: {
    'protected-changed': 'Sửa ô khóa',
    'unit-words-changed': 'Sửa tên đơn vị',
    'rows-moved': 'Dòng bị dời',
    'sent-twice': 'Gửi hai bản',
    carried: 'Biểu cũ',
    'claim-differs': 'Tự chấm khác',
    issue: 'Giá trị sai',
  },
  blank: '(để trống)',
  since: { added: 'Thêm', changed: 'Đổi', removed: 'Mất' },
  sinceCounts: (file, { added, changed, removed }) =>
    `So với ${file}: thêm ${added} dòng, đổi ${changed}, mất ${removed}.`,
  terminal: {
    missing: 'CHƯA GỬI',
    late: 'TRỄ HẠN',
    notCounted: 'ĐÃ GỬI, CHƯA GỘP',
    strangers: 'TỆP KHÔNG DÙNG ĐƯỢC',
    duplicates: 'GỬI NHIỀU BẢN',
    asks: 'CẦN HỎI LẠI',
    more: (count, sheet) => `còn ${count} mục nữa, xem trang “${sheet}”`,
    cells: (count) => `${count} giá trị`,
    receivedUnknown: (file) => `Danh sách ngày nhận có “${file}”, nhưng không có tệp này.`,
    next: (file, set) => `Chấm điểm: danvan evaluate ${file} --criteria ${set} --out ket-qua.xlsx`,
  },
};
