import type { SensitivityAsked } from '../../domain/sensitivity.js';
import type { Language } from '../language.js';

/** What the words are about: what was asked, and the rest ready as text. */
export interface AboutFacts {
  readonly asked: SensitivityAsked;
  /** "0,5 điểm". */
  readonly near: string;
  readonly units: number;
}

/** A heading and what is said under it. */
export type AboutRow = readonly [heading: string, text: string];

/** How the analysis was made, for a council that has not seen one before. */
export interface AboutWords {
  readonly heading: string;
  readonly note: string;
  readonly columns: readonly [item: string, text: string];
  readonly rows: (facts: AboutFacts) => readonly AboutRow[];
  readonly notices: string;
  /** Before each reason why thresholds stay. */
  readonly fixed: string;
}

/** In both languages. */
export const ABOUT_WORDS: Readonly<Record<Language, AboutWords>> = {
  vi: {
    heading: 'Cách tính',
    note: 'Đây là phép thử để cân nhắc, không phải dự báo và không thay kết quả đã chấm.',
    columns: ['Nội dung', 'Cách làm'],
    rows: ({ asked, near, units }) => [
      [
        'Câu hỏi',
        'Xếp loại và thứ hạng có còn như cũ không, nếu bộ tiêu chí được viết khác đi một chút, hoặc một số liệu lệch đi một chút? Tiêu chí nào quyết định kết quả, tiêu chí nào không?',
      ],
      [
        'Phương án giả định',
        `${asked.variants} phương án, ${units} đơn vị. Trong mỗi phương án, mọi điểm tối đa và mọi ngưỡng số dịch được cùng thay đổi, mỗi con số được rút ngẫu nhiên đều trong khoảng dưới đây; sau đó chấm điểm, xếp loại và xếp hạng lại tất cả đơn vị theo đúng cách của bộ tiêu chí.`,
      ],
      [
        'Số gieo',
        `${asked.seed}. Cùng số gieo, số liệu và bộ tiêu chí thì cho đúng kết quả này, nên ai cũng chạy lại để kiểm tra được. Nếu số gieo khác cho kết luận khác thì cần tăng số phương án.`,
      ],
      [
        'Điểm tối đa',
        asked.maxima === 0
          ? 'Giữ nguyên.'
          : `Mỗi tiêu chí thêm hoặc bớt không quá ${asked.maxima} % điểm tối đa, các mức điểm theo cùng tỷ lệ. Tổng điểm của bảng giữ nguyên: tiêu chí này thêm thì tiêu chí khác bớt. Điểm thưởng, điểm trừ thay đổi riêng.`,
      ],
      [
        'Ngưỡng của các mức điểm',
        asked.thresholds === 0
          ? 'Giữ nguyên.'
          : `Mỗi ngưỡng số nâng hoặc hạ không quá ${asked.thresholds} % giá trị của nó và không quá hai phần năm khoảng cách đến ngưỡng bên cạnh, nên các mức không đảo thứ tự. Ngưỡng của số đếm luôn là số nguyên.`,
      ],
      [
        'Từng tiêu chí một',
        'Ngoài các phương án trên, từng tiêu chí được thử riêng, các tiêu chí khác giữ nguyên cách chấm: điểm tối đa rồi ngưỡng ở hai đầu khoảng; và bỏ hẳn tiêu chí, điểm của nó chia cho các tiêu chí khác theo tỷ lệ.',
      ],
      [
        'Thêm, bớt số liệu',
        asked.counts === 0
          ? 'Không thử.'
          : `Từng số liệu đếm được của từng đơn vị được thêm ${asked.counts} rồi bớt ${asked.counts}, chỉ khi số mới là có thể có; mọi số liệu khác giữ nguyên.`,
      ],
      ['Sát ngưỡng xếp loại', `Cách ngưỡng không quá ${near}, ở trên hoặc ở dưới.`],
      [
        'Những gì giữ nguyên',
        'Ngưỡng xếp loại, các điều kiện hạ bậc và khống chế, tỷ lệ khống chế số đơn vị, cách làm tròn, thứ tự xét khi xếp hạng. Điểm thẩm định giữ tỷ lệ so với điểm tối đa.',
      ],
      [
        'Giữ; Có thể là',
        'Tỷ lệ phương án mà đơn vị giữ xếp loại, hoặc có xếp loại khác. 100 % nghĩa là không phương án nào đã thử làm đổi xếp loại, không phải là không thể đổi.',
      ],
      [
        'Hạng 5–95 %',
        'Thứ hạng của đơn vị trong các phương án, bỏ 5 % tốt nhất và 5 % kém nhất. Hạng của kết quả có thể nằm ngoài khoảng này, khi phần lớn phương án nghiêng về một phía.',
      ],
    ],
    notices: 'Cần biết',
    fixed: 'Không dịch ngưỡng',
  },
  en: {
    heading: 'How it was done',
    note: 'A test to weigh things by: no forecast, and no substitute for the results.',
    columns: ['What', 'How'],
    rows: ({ asked, near, units }) => [
      [
        'The question',
        'Would grades and ranks be the same if the criteria had been written a little differently, or a figure were a little different? Which criteria decide the results, and which do not?',
      ],
      [
        'Variants',
        `${asked.variants} variants, ${units} units. In each variant all maxima and all numeric thresholds that can move change together, each drawn evenly within the range below; then all units are scored, graded and ranked again as the criteria say.`,
      ],
      [
        'Seed',
        `${asked.seed}. The same seed, figures and criteria give exactly this result, so anybody can run it again to check it. If another seed leads to another conclusion, take more variants.`,
      ],
      [
        'Maximum points',
        asked.maxima === 0
          ? 'As they are.'
          : `Each criterion gains or loses at most ${asked.maxima}% of its maximum, all its steps in proportion. The points of a table add up to the same: where one gains, others give way. Bonus and deduction change on their own.`,
      ],
      [
        'Thresholds of steps',
        asked.thresholds === 0
          ? 'As they are.'
          : `Each numeric threshold moves by at most ${asked.thresholds}% of its value and two fifths of the way to the next one, so that steps keep their order. Thresholds of counts stay whole.`,
      ],
      [
        'One criterion at a time',
        'Beside the variants each criterion is tried alone, the others scored as before: its maximum, then its thresholds, at both ends of the range; and without it, its points shared out among the others in proportion.',
      ],
      [
        'Counts',
        asked.counts === 0
          ? 'Not tried.'
          : `Each count of each unit is raised by ${asked.counts}, then lowered by ${asked.counts}, where such a figure is possible; all other figures stay.`,
      ],
      ['Near the limit of a grade', `At most ${near} away, above or below.`],
      [
        'What stays as it is',
        'Limits of grades, conditions that lower or hold back a grade, quotas, rounding, the order of ranking. Appraised points keep their share of the maximum.',
      ],
      [
        'Holds; May be',
        'Share of the variants in which a unit keeps its grade, or gets another. 100% says that no variant tried changed the grade, not that none could.',
      ],
      [
        'Rank 5–95%',
        'The ranks of the unit in the variants, without the best 5% and the worst 5%. The rank in the results may lie outside, where most variants lean to one side.',
      ],
    ],
    notices: 'To be known',
    fixed: 'Thresholds not moved',
  },
};
