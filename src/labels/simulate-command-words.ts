import type { Language } from './language.js';

/** Words of the help of `simulate`. */
export interface SimulateCommandWords {
  readonly simulate: string;
  readonly simulateFrom: string;
  readonly simulateTo: string;
  readonly simulateSet: string;
  readonly simulateOverlay: string;
  readonly simulateAssume: string;
  readonly simulateAssumeFile: string;
  readonly simulateAssumeTemplate: string;
  readonly simulateYear: string;
  readonly simulateToYear: string;
  readonly simulateOut: string;
  readonly simulateUnit: string;
  readonly maxGradeShare: string;
  readonly maxRankMove: string;
  readonly simulationAsJson: string;
}

/** In both languages. */
export const SIMULATE_COMMAND_WORDS: Readonly<Record<Language, SimulateCommandWords>> = {
  vi: {
    simulate:
      'chấm lại số liệu một năm theo bộ tiêu chí khác hoặc phương án sửa: ai tăng, ai giảm, vì sao',
    simulateFrom: 'bộ tiêu chí đã chấm số liệu này',
    simulateTo:
      'bộ tiêu chí muốn thử; bỏ trống thì là bộ --from với các thay đổi của --set, --overlay',
    simulateSet:
      'sửa một giá trị của bộ muốn thử, ví dụ tables.cap-tinh.8.2.maxPoints=5; ghi được nhiều lần',
    simulateOverlay: 'tệp YAML có các giá trị cần sửa; ghi được nhiều tệp, áp dụng trước --set',
    simulateAssume: 'giá trị giả định của một số liệu chưa có, ví dụ online-procedures=10',
    simulateAssumeFile:
      'tệp CSV hoặc Excel có các giá trị giả định, theo mẫu của --assume-template',
    simulateAssumeTemplate:
      'ghi ra tệp CSV danh sách số liệu còn thiếu, có cột trống để điền giá trị giả định',
    simulateYear: 'năm của số liệu; bỏ trống thì lấy năm cuối của bộ --from',
    simulateToYear: 'năm của bộ muốn thử mà các hạn ngày được lấy (dời về năm của số liệu)',
    simulateOut:
      'tệp kết quả so sánh: .xlsx (bảng tính), .html (trang có hình); ghi được nhiều tệp',
    simulateUnit: 'chỉ giải thích đơn vị này (mã), đủ mọi tiêu chí',
    maxGradeShare: 'mã thoát 1 nếu trong một nhóm có quá tỷ lệ này, ví dụ xuat-sac=20',
    maxRankMove: 'mã thoát 1 nếu có đơn vị thay đổi quá số bậc này',
    simulationAsJson: 'in kết quả so sánh dạng JSON',
  },
  en: {
    simulate: "replay a year's data on another set or a what-if: who gains, who loses, why",
    simulateFrom: 'the set that scored these data',
    simulateTo: 'the set to try; the one of --from with --set and --overlay when left out',
    simulateSet:
      'change a value of the set to try, as tables.cap-tinh.8.2.maxPoints=5; may come several times',
    simulateOverlay: 'YAML files with values to change, applied in order and before --set',
    simulateAssume: 'a value for a figure that is not there, as online-procedures=10',
    simulateAssumeFile: 'CSV or Excel files of assumed values, in the form of --assume-template',
    simulateAssumeTemplate:
      'write the figures that are lacking as CSV, with an empty column for assumed values',
    simulateYear: 'year of the data; the last one of --from when left out',
    simulateToYear: 'year of the set to try whose days count (moved to the year of the data)',
    simulateOut: 'files of the comparison to write: .xlsx (workbook), .html (page with pictures)',
    simulateUnit: 'explain this unit only (its id), with every criterion',
    maxGradeShare: 'exit code 1 where a group has more than this percent of a grade: xuat-sac=20',
    maxRankMove: 'exit code 1 where a unit moves more places than this',
    simulationAsJson: 'print the comparison as JSON',
  },
};
