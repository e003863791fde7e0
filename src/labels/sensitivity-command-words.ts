import type { Language } from './language.js';

/** What `--help` says of `danvan sensitivity`. */
export interface SensitivityCommandWords {
  readonly sensitivity: string;
  readonly variants: string;
  readonly seed: string;
  readonly maxima: string;
  readonly thresholds: string;
  readonly counts: string;
  readonly near: string;
  readonly sensitivityOut: string;
}

/** In both languages. */
export const SENSITIVITY_COMMAND_WORDS: Readonly<Record<Language, SensitivityCommandWords>> = {
  vi: {
    sensitivity:
      'độ vững của kết quả: đơn vị nào sát ngưỡng, thứ hạng dao động thế nào, tiêu chí nào quyết định',
    variants: 'số phương án giả định; bỏ trống là 1000',
    seed: 'số gieo; cùng số gieo thì cùng kết quả; bỏ trống là 1',
    maxima:
      'thay đổi điểm tối đa trong khoảng ±phần trăm này, tổng điểm giữ nguyên; 0: không; bỏ trống là 10',
    thresholds:
      'dịch ngưỡng số của các mức điểm trong khoảng ±phần trăm này; 0: không; bỏ trống là 10',
    counts: 'thêm và bớt chừng này ở từng số liệu đếm được; 0: không; bỏ trống là 1',
    near: 'sát ngưỡng xếp loại là cách không quá chừng này (điểm hoặc phần trăm); bỏ trống là 0,5',
    sensitivityOut: 'tệp Excel ghi toàn bộ phân tích',
  },
  en: {
    sensitivity:
      'how firm results are: who is near a limit, how far ranks move, which criteria decide',
    variants: 'number of variants; 1000 when left out',
    seed: 'the same seed gives the same result; 1 when left out',
    maxima: 'vary maximum points within ± this percent, their sum stays; 0: not; 10 when left out',
    thresholds: 'move numeric thresholds within ± this percent; 0: not; 10 when left out',
    counts: 'so many more and fewer of each count; 0: not; 1 when left out',
    near: 'how near to the limit of a grade is near (points or percents); 0.5 when left out',
    sensitivityOut: 'the whole analysis as an Excel file',
  },
};
