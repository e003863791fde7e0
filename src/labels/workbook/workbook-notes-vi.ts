type Pair = readonly [string, string];

/** Words of the workbook's sheets around the results, in Vietnamese: criteria, issues, log. */
export const WORKBOOK_NOTES_VI = {
  criteria: {
    table: (label: string, scale: number) => `${label} (thang ${scale} điểm)`,
    appliesTo: (groups: string) => `Áp dụng cho: ${groups}.`,
    headers: [
      'Số',
      'Nội dung',
      'Điểm tối đa',
      'Cách chấm điểm',
      'Tài liệu kiểm chứng',
      'Căn cứ',
    ] as [string, string, string, string, string, string],
    aside: (kind: string) => `Ngoài thang điểm: ${kind}.`,
    provenance: 'Nguồn gốc của bộ tiêu chí',
    notes: 'Ghi chú',
    sources: 'Tài liệu đã dẫn',
    grades: 'Mức xếp loại',
    conditions: 'Điều kiện khống chế, hạ bậc, không xếp loại',
    limits: 'Mức tối thiểu và chỉ tiêu số lượng',
    gradeHeaders: {
      number: 'STT',
      grade: 'Xếp loại',
      condition: 'Điều kiện',
      when: 'Khi',
      effect: 'Hệ quả',
      limit: 'Giới hạn',
      rule: 'Quy tắc',
      citation: 'Căn cứ',
    },
    onlyFor: (tables: string) => `(chỉ áp dụng: ${tables})`,
    further: 'Quy tắc khác',
    bonus: {
      true: 'Điểm thưởng: tổng điểm được vượt điểm tối đa.',
      false: 'Điểm thưởng: tổng điểm không vượt điểm tối đa của đơn vị.',
    },
  },
  rounding: {
    title: 'Làm tròn',
    none: 'không làm tròn',
    places: {
      leaf: 'điểm từng tiêu chí',
      section: 'điểm từng mục',
      total: 'tổng điểm',
      percent: 'tỷ lệ',
    },
    digits: (digits: number) => (digits === 0 ? 'đến số nguyên' : `đến ${digits} chữ số thập phân`),
    modes: {
      'half-up': 'từ nửa đơn vị trở lên thì làm tròn lên',
      'half-even': 'đúng nửa đơn vị thì làm tròn về số chẵn',
      down: 'bỏ phần dư',
    },
  },
  ranking: {
    title: 'Xếp hạng',
    within: {
      'unit-group': 'trong từng nhóm đơn vị',
      table: 'trong các đơn vị chung bảng điểm',
      all: 'trong tất cả các đơn vị',
    },
    order: (keys: readonly string[]) =>
      `${keys.length === 1 ? 'theo' : 'lần lượt theo'} ${keys.join(', ')}`,
    by: {
      grade: 'xếp loại',
      percent: 'tỷ lệ đạt',
      total: 'tổng điểm',
      'percent-without-bonus': 'tỷ lệ đạt không tính điểm thưởng',
      'total-without-bonus': 'tổng điểm không tính điểm thưởng',
    },
    points: (id: string) => `điểm mục ${id}`,
    ties: {
      'shared-with-gap': 'bằng nhau thì cùng hạng và bỏ hạng kế tiếp (1, 1, 3)',
      'shared-dense': 'bằng nhau thì cùng hạng, không bỏ hạng (1, 1, 2)',
    },
  },
  issueHeaders: {
    number: 'STT',
    severity: 'Mức độ',
    place: 'Tệp ▸ trang ▸ ô',
    unit: 'Đơn vị',
    subject: 'Số liệu, tiêu chí',
    found: 'Đã ghi',
    expected: 'Cần ghi',
    message: 'Nội dung',
    hint: 'Cách xử lý',
    link: 'Xem',
  },
  issues: {
    none: 'Không có vấn đề nào: mọi ô đều đọc được và đủ số liệu.',
    count: (counts: readonly number[]) =>
      `${counts[0]} lỗi, ${counts[1]} cảnh báo, ${counts[2]} lưu ý.`,
  },
  log: {
    set: 'Bộ tiêu chí',
    setId: 'Mã bộ tiêu chí',
    setTitle: 'Tên',
    year: 'Năm chấm điểm',
    setHash: 'Mã băm của bộ tiêu chí (SHA-256)',
    rulesHash: 'Mã băm của quy tắc đã chạy (SHA-256)',
    rulesState: 'Quy tắc chấm',
    draftSet: 'bộ tiêu chí dự thảo, chưa được ban hành',
    draft: 'bản nháp: biên dịch trong lần chạy này, chưa chốt',
    frozen: 'đã chốt',
    provenance: 'Nguồn gốc',
    provenanceNote: 'Ghi chú về nguồn gốc',
    run: 'Lần chạy',
    version: 'Phiên bản chương trình',
    format: 'Dạng kết quả',
    time: 'Thời điểm',
    zone: 'giờ Việt Nam, UTC+7',
    moment: (time: string, day: string) => `${time} ngày ${day}`,
    command: 'Lệnh',
    option: (name: string) => `Tùy chọn ${name}`,
    inputs: 'Tệp đầu vào',
    file: 'Tệp',
    bytes: 'Số byte',
    source: (source: {
      layout: 'wide' | 'long';
      headerRow: number;
      units: number;
      columns: number;
    }) =>
      `${source.layout === 'wide' ? 'mỗi đơn vị một dòng' : 'mỗi số liệu một dòng'}; dòng tiêu đề ${source.headerRow}; ${source.units} đơn vị, ${source.columns} cột đã hiểu`,
    order: 'Thứ tự tính',
    steps: [
      ['Đọc tệp', 'từng ô, kèm vị trí'],
      ['Kiểm tra', 'mọi lỗi được nêu cùng lúc, không lỗi nào bị tính thành 0'],
      ['Xét áp dụng', 'tiêu chí nào không áp dụng với đơn vị'],
      ['Chấm từng phần', 'theo quy tắc của bộ tiêu chí'],
      ['Gộp các phần', 'cộng hoặc lấy mức cao nhất; giữ trong mức trần, mức sàn'],
      ['Làm tròn điểm tiêu chí', 'nếu bộ tiêu chí quy định'],
      ['Thẩm định', 'điểm thẩm định thay điểm tính, kèm lý do'],
      ['Cộng theo mục', 'từ tiêu chí lên mục'],
      [
        'Xử lý phần không áp dụng',
        'trừ khỏi điểm tối đa, tính đủ điểm, hoặc quy đổi phần còn lại về đủ thang điểm',
      ],
      ['Cộng điểm thưởng, trừ điểm trừ', 'tổng không dưới 0, không vượt mức cho phép'],
      ['Làm tròn tổng điểm', 'nếu bộ tiêu chí quy định'],
      ['Tính tỷ lệ', 'so với điểm tối đa của chính đơn vị'],
      ['Xếp loại', 'theo mức của bộ tiêu chí'],
      ['Mức tối thiểu, khống chế, hạ bậc, không xếp loại', 'theo điều kiện của bộ tiêu chí'],
      ['Chỉ tiêu số lượng', 'nếu bộ tiêu chí giới hạn số đơn vị được xếp một mức'],
      ['Xếp hạng', 'trong nhóm, theo quy tắc khi bằng nhau'],
    ] as readonly Pair[],
    legend: 'Chữ viết tắt và cách đọc',
    marks: [
      ['KAD', 'không áp dụng; xem cách tính ở trang “Chi tiết”'],
      ['CBC', 'chưa báo cáo'],
      ['SAI', 'số liệu sai, xem trang “Vấn đề dữ liệu”'],
      ['CTĐ', 'chờ thẩm định'],
      ['–', 'không có số; không phải là 0'],
      ['Số tra cứu', 'số của đơn vị trong riêng tệp này; công thức dùng để tìm dòng của đơn vị'],
      [
        'Ô có công thức',
        'tính lại theo trang “Chi tiết”; chỗ nào công thức không diễn đạt đúng quy tắc thì ghi số',
      ],
      [
        'Sửa điểm trong tệp này',
        'chỉ để xem thử: xếp loại, xếp hạng không tự đổi; hãy sửa tệp đầu vào và chạy lại',
      ],
    ] as readonly Pair[],
  },
};

/** The words of the sheets around the results, whatever the language. */
export type NoteWords = typeof WORKBOOK_NOTES_VI;
