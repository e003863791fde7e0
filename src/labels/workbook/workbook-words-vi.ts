type Pair = readonly [string, string];

/** Words of the workbook's sheets with results, in Vietnamese; other languages fill the same shape. */
export const WORKBOOK_WORDS_VI = {
  sheets: {
    summary: 'Tổng hợp',
    index: 'Chỉ số',
    details: 'Chi tiết',
    losses: 'Mất điểm',
    criteria: 'Bộ tiêu chí',
    issues: 'Vấn đề dữ liệu',
    log: 'Nhật ký',
    revisions: 'Thay đổi sau kiến nghị',
  },
  matrixSheet: (table: string) => `Ma trận – ${table}`,
  page: 'Trang',
  yearTag: (year: number) => `năm ${year}`,
  legalBasis: (basis: { number: string; issuer: string; day: string }) =>
    `(Theo Quyết định số ${basis.number} ngày ${basis.day} của ${basis.issuer})`,
  draftBasis: (day: string) => `(Chấm thử theo dự thảo ngày ${day}; chưa phải quyết định)`,
  unitCount: (units: number) => `${units} đơn vị`,
  titles: {
    summary: (year: number, scheme = 'công tác dân vận') =>
      `BẢNG TỔNG HỢP KẾT QUẢ CHẤM ĐIỂM, XẾP LOẠI ${scheme.toLocaleUpperCase('vi')} NĂM ${year}`,
    matrix: (table: string, year: number) => `MA TRẬN ĐIỂM NĂM ${year} – ${table}`,
    index: (year: number) => `CHỈ SỐ TỪNG MỤC (ĐIỂM ĐẠT SO VỚI ĐIỂM TỐI ĐA) NĂM ${year}`,
    details: (year: number) => `CHI TIẾT CHẤM ĐIỂM TỪNG TIÊU CHÍ NĂM ${year}`,
    losses: (year: number) => `CÁC TIÊU CHÍ BỊ MẤT ĐIỂM NĂM ${year}`,
    criteria: 'BỘ TIÊU CHÍ, THANG ĐIỂM VÀ QUY TẮC XẾP LOẠI',
    issues: (year: number) => `VẤN ĐỀ CỦA DỮ LIỆU NĂM ${year}`,
    log: 'NHẬT KÝ: KẾT QUẢ ĐƯỢC TÍNH TỪ ĐÂU VÀ NHƯ THẾ NÀO',
  },
  head: {
    office: ['CƠ QUAN LẬP BIỂU', '…………………………………'] as Pair,
    motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as Pair,
    date: '…………, ngày …… tháng …… năm ………',
    signatures: [
      ['NGƯỜI LẬP BIỂU', '(Ký, ghi rõ họ tên)'],
      ['TỔ THẨM ĐỊNH', '(Ký, ghi rõ họ tên)'],
      ['THỦ TRƯỞNG CƠ QUAN', '(Ký tên, đóng dấu)'],
    ] as readonly Pair[],
  },
  banners: {
    illustrative: (note: string) => `BỘ TIÊU CHÍ MINH HỌA, KHÔNG DÙNG ĐỂ CÔNG BỐ. ${note}`,
    partial: (note: string) => `BỘ TIÊU CHÍ CHỈ CÓ MỘT PHẦN THEO QUYẾT ĐỊNH. ${note}`,
    draft:
      'BẢN NHÁP: quy tắc chấm vừa được biên dịch cho lần chạy này, chưa được chốt; chưa dùng để công bố.',
    draftSet:
      'DỰ THẢO: bộ tiêu chí chưa được ban hành; kết quả chỉ để xem thử, không dùng để công bố.',
    errors: (count: number) =>
      `Có ${count} lỗi dữ liệu; kết quả có thể thay đổi sau khi sửa. Xem trang “Vấn đề dữ liệu”.`,
    incomplete: (count: number) =>
      `${count} đơn vị chưa đủ số liệu nên chưa có tổng điểm và chưa được xếp loại.`,
  },
  summaryHeaders: {
    number: 'STT',
    unitId: 'Mã đơn vị',
    name: 'Tên cơ quan, đơn vị',
    maximum: 'Điểm tối đa',
    claimed: 'Điểm tự chấm',
    computed: 'Điểm tính từ số liệu',
    subtotal: 'Điểm sau thẩm định',
    bonus: 'Điểm thưởng',
    deduction: 'Điểm trừ',
    total: 'Tổng điểm',
    percent: 'Tỷ lệ đạt (%)',
    grade: 'Xếp loại',
    rank: 'Xếp hạng',
    heldBack: 'Khống chế xếp loại; ghi chú',
    group: 'Nhóm đơn vị',
    toDetails: 'Xem',
    toLosses: 'Xem',
    key: 'Số tra cứu',
  },
  links: { details: 'Chi tiết', losses: 'Mất điểm', summary: 'Tổng hợp' },
  heldBack: (conditions: string, by: string | undefined) =>
    by === undefined ? conditions : `${conditions} (theo điểm: ${by})`,
  missing: (parts: readonly string[], more: number) =>
    `Còn thiếu: ${parts.join('; ')}${more === 0 ? '' : `; và ${more} mục khác`}`,
  unitErrors: (count: number, gravest: string, sheet: string) =>
    gravest === ''
      ? `${count} lỗi dữ liệu, xem trang “${sheet}”.`
      : `${count} lỗi dữ liệu${count === 1 ? '' : ', trước hết'}: ${gravest} Xem trang “${sheet}”.`,
  ofCriterion: (id: string, text: string) => `Tiêu chí ${id}: ${text}`,
  counts: { heading: 'Thống kê xếp loại', group: 'Nhóm đơn vị', units: 'Số đơn vị', sum: 'Cộng' },
  matrix: {
    number: 'STT',
    unit: 'Cơ quan, đơn vị',
    total: 'Tổng điểm',
    rescaledTotal: (from: string) => `Tổng điểm (quy đổi từ ${from})`,
    sum: 'Cộng mục',
    maximum: 'Điểm tối đa',
    counted: 'Số đơn vị có điểm',
    average: 'Điểm bình quân',
    share: 'Tỷ lệ so với tối đa',
    legend:
      'KAD: không áp dụng; CBC: chưa báo cáo; SAI: số liệu sai; CTĐ: chờ thẩm định; “–”: chưa có điểm. Ô càng đậm càng mất nhiều điểm.',
  },
  marks: {
    scored: '–',
    'not-applicable': 'KAD',
    'not-reported': 'CBC',
    invalid: 'SAI',
    'needs-review': 'CTĐ',
  },
  detailHeaders: {
    key: 'Số tra cứu',
    unitId: 'Mã đơn vị',
    unitName: 'Đơn vị',
    criterion: 'Tiêu chí',
    group: 'Nhóm đơn vị',
    section: 'Mục',
    label: 'Nội dung tiêu chí',
    citation: 'Căn cứ',
    rule: 'Cách chấm điểm',
    figures: 'Số liệu (ghi trong tệp → hiểu là)',
    cells: 'Ô số liệu',
    claimed: 'Điểm tự chấm',
    computed: 'Điểm tính',
    appraised: 'Điểm thẩm định',
    final: 'Điểm đạt',
    maximum: 'Điểm tối đa',
    kind: 'Loại điểm',
    status: 'Tình trạng',
    reason: 'Lý do, giải trình',
    evidence: 'Tài liệu kiểm chứng',
  },
  reasons: {
    appraised: (reason: string, authority: string | undefined) =>
      `thẩm định${authority === undefined ? '' : ` (${authority})`}: ${reason}`,
    withoutReason: 'không ghi lý do',
    notApplicableBy: {
      unit: 'đơn vị báo không áp dụng',
      rule: 'theo số liệu thì không áp dụng',
      'unit-group': 'không áp dụng cho nhóm đơn vị này',
    },
    notApplicable: {
      'full-points': 'tính đủ điểm',
      'leaves-maximum': 'không tính vào điểm tối đa',
      'rescales-rest': 'phần còn lại quy đổi về đủ thang điểm',
    },
    notReported: (labels: string, zero: boolean) =>
      `chưa báo cáo: ${labels}${zero ? ' (bộ tiêu chí quy định tính 0 điểm)' : ''}`,
    invalid: (labels: string) => `số liệu sai: ${labels}`,
    rounded: (from: string, to: string) => `làm tròn từ ${from} thành ${to}`,
    explained: (text: string) => `giải trình của đơn vị: ${text}`,
    error: (text: string) => `LỖI: ${text}`,
  },
  indexHeaders: {
    unitId: 'Mã đơn vị',
    name: 'Cơ quan, đơn vị',
    section: 'Mục',
    label: 'Nội dung',
    maximum: 'Điểm tối đa',
    points: 'Điểm đạt',
    percent: 'Chỉ số (%)',
    group: 'Nhóm đơn vị',
  },
  lossHeaders: {
    number: 'STT',
    criterion: 'Tiêu chí',
    label: 'Nội dung tiêu chí',
    final: 'Điểm đạt',
    maximum: 'Điểm tối đa',
    lost: 'Điểm mất',
    share: 'Tỷ trọng',
    reason: 'Số liệu, lý do',
    nextStep: 'Cần gì để đạt mức cao hơn',
    key: 'Số tra cứu',
  },
  losses: {
    note: 'Xếp từ mất nhiều đến mất ít; không kể tiêu chí không áp dụng và điểm thưởng.',
    standing: (grade: string, rank: number | null) =>
      `Xếp loại: ${grade}${rank === null ? '' : ` · Hạng ${rank}`}`,
    nothing: 'Không bị mất điểm.',
  },
};

/** The words of the sheets with results, whatever the language. */
export type ResultWords = typeof WORKBOOK_WORDS_VI;
