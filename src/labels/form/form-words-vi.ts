import type { DataElement } from '../../criteria/data-element.js';

type Kind = DataElement['kind'];
type Source = Exclude<DataElement['source'], 'reported'>;

/** Words of the forms that units fill in, in Vietnamese; other languages fill the same shape. */
export const FORM_WORDS_VI = {
  said: { yes: 'Có', no: 'Không', absent: 'Không có', notApplicable: 'KAD' },
  sheets: { guide: 'Hướng dẫn', lists: 'Danh mục' },
  listsNote: 'Các mức của ô chọn; không sửa trang này.',
  title: (year: number, scheme = 'công tác dân vận') =>
    `BIỂU TỰ CHẤM ĐIỂM ${scheme.toLocaleUpperCase('vi')} NĂM ${year}`,
  unitLine: (unit: { name: string; id: string; group: string }) =>
    `${unit.name} (mã ${unit.id}) – ${unit.group}`,
  deadline: (day: string) => `Hạn gửi: ${day}`,
  legend:
    'Chỉ nhập vào ô màu vàng; các ô khác đã khóa và tự tính. Không làm thì ghi 0, đừng để trống.',
  columns: {
    number: 'STT',
    label: 'Nội dung, cách chấm điểm',
    how: 'Cách ghi',
    maximum: 'Điểm tối đa',
    last: (year: number | undefined) => (year === undefined ? 'Năm trước' : `Năm ${year}`),
    figure: (year: number) => `Số liệu năm ${year}`,
    points: 'Điểm theo số liệu (tạm tính)',
    claimed: 'Điểm tự chấm',
    evidence: 'Tài liệu kiểm chứng',
    explanation: 'Giải trình',
    person: 'Người phụ trách',
  },
  how: {
    count: 'số nguyên',
    number: 'số',
    percent: '%',
    'yes-no': 'Có / Không',
    date: 'ngày/tháng/năm',
    choice: 'chọn mức',
  } satisfies Record<Kind, string>,
  orNotApplicable: (how: string, word: string) => `${how}, ${word}`,
  from: {
    survey: 'Theo điều tra xã hội học',
    'external-index': 'Theo chỉ số được công bố',
    superior: 'Cấp trên cho điểm',
    appraiser: 'Cơ quan thẩm định cho điểm',
  } satisfies Record<Source, string>,
  notToFill: 'không nhập',
  typedAt: (row: number, criterion: string) =>
    criterion === '' ? `đã nhập ở dòng ${row}` : `đã nhập ở ${criterion} (dòng ${row})`,
  required: (documents: string) => `Cần có: ${documents}`,
  notForGroup: 'Không áp dụng cho nhóm đơn vị này.',
  others: 'SỐ LIỆU DÙNG ĐỂ XÉT XẾP LOẠI, KHÔNG TÍNH ĐIỂM',
  pointStates: {
    missing: 'chưa có số liệu',
    later: 'tính sau',
    wrong: 'số liệu chưa đúng',
    notApplicable: 'không áp dụng',
  },
  totals: {
    scored: 'Cộng điểm các mục',
    bonus: 'Điểm thưởng',
    deduction: 'Điểm trừ',
    total: 'TỔNG ĐIỂM (tạm tính)',
    percent: 'Tỷ lệ so với điểm tối đa, % (tạm tính)',
    totalWithoutBonus: 'Tổng điểm không kể điểm thưởng (tạm tính)',
    percentWithoutBonus: 'Tỷ lệ không kể điểm thưởng, % (tạm tính)',
    grade: 'Xếp loại theo điểm (tạm tính)',
  },
  /** Pieces between four counts. */
  open: [
    'Tạm tính chưa gồm: ',
    ' tiêu chí chưa có số liệu; ',
    ' tiêu chí tính sau; ',
    ' tiêu chí có số liệu chưa đúng. Chưa tự chấm: ',
    ' tiêu chí.',
  ],
  notFinal:
    'Điểm, tỷ lệ và xếp loại trên biểu chỉ là tạm tính theo số liệu đã nhập. Kết quả do cơ quan thẩm định xác định, sau khi xét các điều kiện khống chế, hạ bậc, không xếp loại.',
  preparer: ['NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
  head: ['THỦ TRƯỞNG ĐƠN VỊ', '(Ký tên, đóng dấu)'],
  fields: {
    preparer: 'Họ và tên người lập biểu',
    phone: 'Điện thoại liên hệ',
    head: 'Họ và tên thủ trưởng',
    day: 'Ngày lập biểu',
  },
  code: (parts: { set: string; unit: string; year: number; hash: string }) =>
    `Mã biểu: ${parts.set} · ${parts.unit} · ${parts.year} · ${parts.hash}`,
  short: {
    'full-text': '',
    partial: 'BỘ TIÊU CHÍ CHỈ CÓ MỘT PHẦN THEO QUYẾT ĐỊNH; CÁC MỨC ĐIỂM CÒN LẠI DO DỰ ÁN ĐẶT.',
    illustrative: 'BỘ TIÊU CHÍ MINH HỌA: CÁC MỨC ĐIỂM DO DỰ ÁN ĐẶT, KHÔNG PHẢI CỦA QUYẾT ĐỊNH.',
  },
  draft: 'DỰ THẢO: bộ tiêu chí chưa được ban hành.',
  provenance: (note: string) => `Nguồn của bộ tiêu chí: ${note}`,
  prompts: {
    title: 'Số liệu',
    wrong: 'Chưa đúng',
    range: (low: string | undefined, high: string | undefined) => {
      if (low !== undefined && high !== undefined) return ` từ ${low} đến ${high}`;
      if (low !== undefined) return ` từ ${low} trở lên`;
      return high === undefined ? '' : ` không quá ${high}`;
    },
    count: (range: string) => `Gõ số nguyên${range}.`,
    number: (range: string) => `Gõ số${range}.`,
    percent: (range: string) => `Gõ tỷ lệ phần trăm${range}, ví dụ 85%.`,
    'yes-no': () => 'Chọn Có hoặc Không.',
    choice: () => 'Chọn một mức trong danh sách.',
    date: (range: string) =>
      `Gõ ngày${range}, ví dụ 15/3/2024, rồi xem lại ngày hiện ra. Không có thì gõ: Không có.`,
    notApplicable: (word: string) => ` Không áp dụng thì ghi ${word}.`,
    notAbove: (label: string) => ` Không lớn hơn “${label}”.`,
    claimed: (criterion: string, range: string) =>
      `Điểm tự chấm của tiêu chí ${criterion}: số${range}.`,
    evidence: (documents: string | undefined) =>
      documents === undefined
        ? 'Ghi số, ngày của tài liệu kiểm chứng.'
        : `Ghi số, ngày của tài liệu. Cần có: ${documents}.`,
    explanation: 'Giải trình khi thiếu tài liệu, hoặc khi điểm tự chấm khác điểm theo số liệu.',
    person: 'Họ tên người chịu trách nhiệm về số liệu của tiêu chí này.',
    day: 'Gõ ngày lập biểu, ví dụ 15/11/2024.',
  },
  guide: {
    title: 'HƯỚNG DẪN GHI BIỂU',
    steps: [
      'Mở trang có tên đơn vị. Chỉ nhập vào ô màu vàng. Phím Tab đưa đến ô nhập tiếp theo, lần lượt từng dòng từ trên xuống; muốn nhập hết số liệu trước thì dùng phím Enter hoặc mũi tên xuống trong cột “Số liệu”.',
      'Nên nhập số liệu trước, ghi điểm tự chấm sau. Có ô thì chọn trong danh sách; ô ngày gõ ngày/tháng/năm; không có thì gõ “Không có”.',
      'Số đếm không phát sinh thì ghi 0. Ô để trống là chưa báo cáo, không phải là 0.',
      'Chỉ nơi cột “Cách ghi” có KAD mới được ghi KAD (không áp dụng).',
      'Số liệu dùng ở nhiều tiêu chí chỉ nhập một lần; nơi khác tự hiện lại. Số liệu do cơ quan khác cung cấp thì không phải nhập.',
      'Cột “Điểm theo số liệu” tự tính theo quy tắc của bộ tiêu chí; “tính sau” nghĩa là cần số liệu của cơ quan khác hoặc của tất cả các đơn vị. Cột năm trước ghi “3/4” là được 3 điểm trong khi điểm tối đa năm đó là 4, khác năm nay.',
      'Ghi điểm tự chấm, số và ngày của tài liệu kiểm chứng, giải trình nếu có, người phụ trách. Ô tô đỏ là số liệu chưa đúng hoặc điểm tự chấm khác điểm theo số liệu.',
      'Cuối biểu: ghi người lập biểu, điện thoại, ngày, thủ trưởng. In ra khổ A4 ngang để ký; gửi lại cả tệp Excel này.',
      'Không chèn, xóa dòng; không đổi tên trang. Muốn ghi chú thêm thì dùng cột “Giải trình”.',
    ],
  },
  properties: { creator: 'danvan' },
};

/** The words of forms, whatever the language. */
export type FormWords = typeof FORM_WORDS_VI;
