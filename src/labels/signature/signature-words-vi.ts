type Pair = readonly [string, string];

/** Words of the list for signature and of the result slips, in Vietnamese; English fills the same shape. */
export const SIGNATURE_WORDS_VI = {
  motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as Pair,
  /** Left to be filled in with a pen. */
  blank: { body: '……………………………', place: '……………', part: '……', year: '20……', name: '……………………' },
  number: (number: string) => `Số: ${number}`,
  decisionOf: { peoplesCommittee: 'QĐ-UBND', other: 'QĐ-……' },
  placeAndDay: (place: string, day: string) => `${place}, ${day}`,
  day: ({ day, month, year }: { day: string; month: string; year: string }) =>
    `ngày ${day} tháng ${month} năm ${year}`,
  annex: 'Phụ lục',
  listTitle: (year: number, scheme = 'công tác dân vận') =>
    `KẾT QUẢ CHẤM ĐIỂM, XẾP LOẠI ${scheme.toLocaleUpperCase('vi')} NĂM ${year}`,
  slipTitle: 'PHIẾU KẾT QUẢ',
  slipSubject: (year: number, scheme = 'công tác dân vận') =>
    `Chấm điểm, xếp loại ${scheme} năm ${year}`,
  attached: (decision: { number: string; day: string; body: string }) =>
    `(Kèm theo Quyết định số ${decision.number} ${decision.day} của ${decision.body})`,
  basis: (basis: { number: string; day: string; issuer: string }) =>
    `Chấm điểm theo bộ tiêu chí tại Quyết định số ${basis.number} ngày ${basis.day} của ${basis.issuer}.`,
  draftBasis: (day: string) =>
    `Chấm thử theo dự thảo bộ tiêu chí ngày ${day}; chưa phải quyết định.`,
  marks: {
    illustrative: 'BỘ TIÊU CHÍ MINH HỌA, KHÔNG DÙNG ĐỂ CÔNG BỐ',
    partial: 'BỘ TIÊU CHÍ CHỈ CÓ MỘT PHẦN THEO QUYẾT ĐỊNH',
    draft: 'BẢN NHÁP: QUY TẮC CHẤM CHƯA ĐƯỢC CHỐT, CHƯA DÙNG ĐỂ KÝ',
    draftSet: 'DỰ THẢO: BỘ TIÊU CHÍ CHƯA ĐƯỢC BAN HÀNH, KHÔNG DÙNG ĐỂ KÝ',
    errors: (count: number) =>
      `CÒN ${count} LỖI DỮ LIỆU, CHƯA DÙNG ĐỂ KÝ: kết quả có thể thay đổi sau khi sửa số liệu`,
  },
  headers: {
    number: 'STT',
    name: 'Tên cơ quan, đơn vị',
    maximum: 'Điểm tối đa',
    total: 'Điểm đạt',
    percent: 'Tỷ lệ (%)',
    grade: 'Xếp loại',
    rank: 'Xếp hạng',
  },
  noneGraded: 'Không có đơn vị nào được xếp loại.',
  sumOfBlock: (graded: number, counts: string) =>
    `Cộng: ${graded} đơn vị được xếp loại${counts === '' ? '' : `, gồm: ${counts}`}.`,
  sumOfAll: (units: number, counts: string) => `Tổng cộng: ${units} đơn vị, gồm: ${counts}.`,
  countOf: (label: string, count: number) => `${label}: ${count}`,
  notes: 'Ghi chú:',
  heldBack: (by: string | undefined, reasons: string) =>
    by === undefined ? reasons : `theo điểm thì xếp loại ${by}; không giữ được vì: ${reasons}`,
  ungraded: 'ĐƠN VỊ KHÔNG ĐƯỢC XẾP LOẠI HOẶC CHƯA XẾP LOẠI',
  ungradedHeaders: {
    number: 'STT',
    name: 'Tên cơ quan, đơn vị',
    total: 'Điểm đạt',
    reason: 'Kết luận, lý do',
  },
  summary: 'TỔNG HỢP XẾP LOẠI',
  summaryHeaders: { block: 'Khối, nhóm đơn vị', units: 'Số đơn vị', sum: 'Cộng' },
  recipients: 'Nơi nhận:',
  recipientLines: ['- …………………………;', '- …………………………;', '- Lưu: VT, …………'] as readonly string[],
  slip: {
    number: (number: number, count: number) => `Phiếu số: ${number}/${count}`,
    to: (unit: string, id: string) => `Kính gửi: ${unit} (mã đơn vị: ${id})`,
    decision: (decision: { number: string; day: string }) =>
      `(Theo Quyết định số ${decision.number} ${decision.day})`,
    result: 'I. KẾT QUẢ',
    total: 'Tổng điểm',
    totalOf: (total: string, maximum: string) => `${total} trên ${maximum} điểm`,
    noTotal: (maximum: string) => `chưa có (điểm tối đa: ${maximum})`,
    aside: (bonus: string, deduction: string) =>
      `trong đó điểm thưởng ${bonus}, điểm trừ ${deduction}`,
    beforeLimits: 'Cộng các mục, trước khi làm tròn và giới hạn',
    claimed: 'Đơn vị tự chấm',
    claimedPoints: (points: string) => `${points} điểm`,
    percent: 'Tỷ lệ đạt',
    grade: 'Xếp loại',
    rank: 'Xếp hạng',
    rankOf: (rank: number, ranked: number, block: string) =>
      `${rank} trên ${ranked} đơn vị được xếp hạng (${block})`,
    tied: (units: string) => `cùng hạng với: ${units}`,
    noRank: 'không xếp hạng',
    heldBack: 'Ảnh hưởng đến xếp loại',
    sections: 'II. ĐIỂM TỪNG MỤC',
    sectionHeaders: {
      id: 'Mục',
      label: 'Nội dung',
      maximum: 'Điểm tối đa',
      points: 'Điểm đạt',
      percent: 'Tỷ lệ (%)',
    },
    losses: 'III. TIÊU CHÍ BỊ MẤT ĐIỂM, LÝ DO',
    lossesNote: 'Xếp từ mất nhiều đến mất ít; không kể tiêu chí không áp dụng và điểm thưởng.',
    lossHeaders: {
      label: 'Tiêu chí; cách chấm; số liệu; lý do',
      maximum: 'Tối đa',
      claimed: 'Tự chấm',
      computed: 'Chấm theo số liệu',
      appraised: 'Thẩm định',
      lost: 'Điểm mất',
    },
    noLosses: 'Đơn vị không bị mất điểm.',
    rule: 'Cách chấm',
    figures: 'Số liệu',
    reason: 'Lý do',
    nextStep: 'Để được thêm điểm',
    sumLost: 'Cộng điểm mất',
    check: (code: string, version: string) =>
      `Mã đối chiếu: ${code} (16 ký tự đầu của mã băm SHA-256 ở dòng cuối hồ sơ chấm điểm; danvan ${version}). Mỗi điểm số trong phiếu đều tra được đến từng ô số liệu trong hồ sơ này.`,
    foot: (number: string, unit: string, code: string) => `${number} · ${unit} · ${code}`,
    page: 'Trang',
  },
};

/** The words of the documents, whatever the language. */
export type SignatureWords = typeof SIGNATURE_WORDS_VI;
