/**
 * The units: names are real, as of 2023. Everything else is invented: `strength` says how well the
 * unit does in this sample (1: no slips at all), the sizes say how large its figures are.
 */

const SO = 'so-nganh';
const SU_NGHIEP = 'don-vi-su-nghiep';
const HUYEN = 'huyen';
const XA = 'xa';

export const GROUP_LABELS = {
  [SO]: 'Sở, ban, ngành',
  [SU_NGHIEP]: 'Đơn vị sự nghiệp công lập',
  [HUYEN]: 'UBND huyện, thị xã, thành phố',
  [XA]: 'UBND xã, phường, thị trấn',
};

/** id, name, group, kind, strength, [staff, subordinate units, files settled in a year] */
// biome-ignore format: one line a unit
const ROWS = [
  // Departments
  ['VPUB', 'Văn phòng UBND tỉnh', SO, 'Văn phòng', 0.9, [95, 3, 640]],
  ['SNV', 'Sở Nội vụ', SO, 'Sở', 0.94, [86, 4, 1180]],
  ['STP', 'Sở Tư pháp', SO, 'Sở', 0.92, [74, 4, 9460]],
  ['SKHDT', 'Sở Kế hoạch và Đầu tư', SO, 'Sở', 0.82, [78, 1, 6215]],
  ['STC', 'Sở Tài chính', SO, 'Sở', 0.88, [82, 1, 930]],
  ['SCT', 'Sở Công Thương', SO, 'Sở', 0.91, [69, 2, 5870]],
  ['SNNPTNT', 'Sở Nông nghiệp và Phát triển nông thôn', SO, 'Sở', 0.82, [412, 14, 3645]],
  ['SGTVT', 'Sở Giao thông vận tải', SO, 'Sở', 0.8, [118, 3, 18730]],
  ['SXD', 'Sở Xây dựng', SO, 'Sở', 0.72, [71, 2, 2390]],
  ['STNMT', 'Sở Tài nguyên và Môi trường', SO, 'Sở', 0.66, [136, 5, 21480]],
  ['STTTT', 'Sở Thông tin và Truyền thông', SO, 'Sở', 0.84, [58, 2, 415]],
  ['SLDTBXH', 'Sở Lao động - Thương binh và Xã hội', SO, 'Sở', 0.84, [231, 7, 7925]],
  ['SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', SO, 'Sở', 0.83, [204, 8, 735]],
  ['SKHCN', 'Sở Khoa học và Công nghệ', SO, 'Sở', 0.95, [64, 3, 285]],
  ['SGDDT', 'Sở Giáo dục và Đào tạo', SO, 'Sở', 0.85, [92, 38, 4310]],
  ['SYT', 'Sở Y tế', SO, 'Sở', 0.75, [88, 21, 2765]],
  ['SNGV', 'Sở Ngoại vụ', SO, 'Sở', 0.89, [34, 0, 196]],
  ['TTT', 'Thanh tra tỉnh', SO, 'Thanh tra', 0.86, [47, 0, 0]],
  ['BDT', 'Ban Dân tộc', SO, 'Ban', 0.68, [29, 0, 0]],
  ['BQLDQ', 'Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi', SO, 'Ban', 0.95, [107, 4, 1365]],
  // Public service units
  ['DHPVD', 'Trường Đại học Phạm Văn Đồng', SU_NGHIEP, 'Trường', 0.91, [286, 0, 3120]],
  ['DPTTH', 'Đài Phát thanh - Truyền hình Quảng Ngãi', SU_NGHIEP, 'Đài', 0.88, [132, 0, 0]],
  ['CDVH', 'Trường Cao đẳng Việt Nam - Hàn Quốc - Quảng Ngãi', SU_NGHIEP, 'Trường', 0.82, [148, 0, 2240]],
  ['CDYT', 'Trường Cao đẳng Y tế Đặng Thùy Trâm', SU_NGHIEP, 'Trường', 0.85, [96, 0, 1475]],
  ['BQLDDCN', 'Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp tỉnh', SU_NGHIEP, 'Ban quản lý', 0.7, [63, 0, 0]],
  ['BQLGT', 'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh', SU_NGHIEP, 'Ban quản lý', 0.62, [77, 0, 0]],
  ['QDTPT', 'Quỹ Đầu tư phát triển tỉnh', SU_NGHIEP, 'Quỹ', 0.86, [31, 0, 88]],
  // Districts
  ['TP-QUANGNGAI', 'UBND thành phố Quảng Ngãi', HUYEN, 'thành phố', 0.87, [214, 35, 41260]],
  ['TX-DUCPHO', 'UBND thị xã Đức Phổ', HUYEN, 'thị xã', 0.9, [168, 27, 22340]],
  ['H-BINHSON', 'UBND huyện Bình Sơn', HUYEN, 'huyện', 0.74, [186, 34, 26915]],
  ['H-SONTINH', 'UBND huyện Sơn Tịnh', HUYEN, 'huyện', 0.85, [142, 23, 14480]],
  ['H-TUNGHIA', 'UBND huyện Tư Nghĩa', HUYEN, 'huyện', 0.92, [151, 26, 17235]],
  ['H-NGHIAHANH', 'UBND huyện Nghĩa Hành', HUYEN, 'huyện', 0.95, [139, 24, 12860]],
  ['H-MODUC', 'UBND huyện Mộ Đức', HUYEN, 'huyện', 0.89, [147, 25, 15725]],
  ['H-BATO', 'UBND huyện Ba Tơ', HUYEN, 'huyện miền núi', 0.8, [158, 31, 7240]],
  ['H-MINHLONG', 'UBND huyện Minh Long', HUYEN, 'huyện miền núi', 0.83, [94, 17, 3185]],
  ['H-SONHA', 'UBND huyện Sơn Hà', HUYEN, 'huyện miền núi', 0.8, [149, 26, 8430]],
  ['H-SONTAY', 'UBND huyện Sơn Tây', HUYEN, 'huyện miền núi', 0.85, [103, 21, 3640]],
  ['H-TRABONG', 'UBND huyện Trà Bồng', HUYEN, 'huyện miền núi', 0.83, [155, 28, 7915]],
  ['H-LYSON', 'UBND huyện Lý Sơn', HUYEN, 'huyện đảo', 0.64, [88, 12, 4370]],
  // Communes
  ['P-TRANPHU', 'UBND phường Trần Phú', XA, 'phường', 0.93, [0, 0, 4815]],
  ['P-NGHIALO', 'UBND phường Nghĩa Lộ', XA, 'phường', 0.88, [0, 0, 5230]],
  ['X-TINHKHE', 'UBND xã Tịnh Khê', XA, 'xã', 0.86, [0, 0, 3465]],
  ['X-NGHIAAN', 'UBND xã Nghĩa An', XA, 'xã', 0.72, [0, 0, 2980]],
  ['P-PHOTHANH', 'UBND phường Phổ Thạnh', XA, 'phường', 0.6, [0, 0, 3745]],
  ['X-PHOCHAU', 'UBND xã Phổ Châu', XA, 'xã', 0.9, [0, 0, 1560]],
  ['TT-CHAUO', 'UBND thị trấn Châu Ổ', XA, 'thị trấn', 0.91, [0, 0, 3890]],
  ['X-BINHHAI', 'UBND xã Bình Hải', XA, 'xã', 0.66, [0, 0, 1845]],
  ['X-BINHTHUAN', 'UBND xã Bình Thuận', XA, 'xã', 0.87, [0, 0, 2120]],
  ['X-TINHHA', 'UBND xã Tịnh Hà', XA, 'xã', 0.84, [0, 0, 2675]],
  ['TT-LAHA', 'UBND thị trấn La Hà', XA, 'thị trấn', 0.94, [0, 0, 3310]],
  ['X-NGHIATHANG', 'UBND xã Nghĩa Thắng', XA, 'xã', 0.5, [0, 0, 1735]],
  ['TT-CHOCHUA', 'UBND thị trấn Chợ Chùa', XA, 'thị trấn', 0.92, [0, 0, 2845]],
  ['X-HANHTHIEN', 'UBND xã Hành Thiện', XA, 'xã', 0.95, [0, 0, 1690]],
  ['TT-MODUC', 'UBND thị trấn Mộ Đức', XA, 'thị trấn', 0.89, [0, 0, 2560]],
  ['X-DUCTAN', 'UBND xã Đức Tân', XA, 'xã', 0.9, [0, 0, 1415]],
  ['TT-BATO', 'UBND thị trấn Ba Tơ', XA, 'thị trấn miền núi', 0.85, [0, 0, 1280]],
  ['X-BAVINH', 'UBND xã Ba Vinh', XA, 'xã miền núi', 0.92, [0, 0, 690]],
  ['X-LONGHIEP', 'UBND xã Long Hiệp', XA, 'xã miền núi', 0.81, [0, 0, 845]],
  ['TT-DILANG', 'UBND thị trấn Di Lăng', XA, 'thị trấn miền núi', 0.86, [0, 0, 1930]],
  ['X-SONTHUONG', 'UBND xã Sơn Thượng', XA, 'xã miền núi', 0.78, [0, 0, 720]],
  ['X-SONDUNG', 'UBND xã Sơn Dung', XA, 'xã miền núi', 0.84, [0, 0, 985]],
  ['TT-TRAXUAN', 'UBND thị trấn Trà Xuân', XA, 'thị trấn miền núi', 0.78, [0, 0, 1475]],
  ['X-TRAPHU', 'UBND xã Trà Phú', XA, 'xã miền núi', 0.83, [0, 0, 1130]],
];

export const UNITS = ROWS.map(([id, name, group, kind, strength, [staff, branches, files]]) => ({
  id,
  name,
  group,
  kind,
  strength,
  staff,
  branches,
  files,
}));
